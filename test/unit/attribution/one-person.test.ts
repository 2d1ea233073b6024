import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** The speakers of an article, each once, by name or by what they are called. */
function speakers(...paragraphs: string[]): string[] {
  const article = articleFrom(paragraphs.join("\n\n"));
  const { sources } = findAttributions(article, findSentences(article));
  return sources.map(({ name, role, kind }) => name ?? role ?? kind);
}

describe("one person, one source", () => {
  test("a knight by the given name", () => {
    expect(
      speakers(
        "# Lind stands by the loan",
        "Sir Olaf Lind has said that the loan was declared. Sir Olaf added that the bank had known.",
      ),
    ).toEqual(["Olaf Lind"]);
  });

  test("a name is mentioned without the thing of theirs in front of it", () => {
    const article = articleFrom(
      "# Every outfit Zelda has worn to promote the 'Low Water' films, ranked from least to most daring\n\nZelda said that she had sewn them herself.",
    );
    const [source] = findAttributions(article, findSentences(article)).sources;
    expect(source?.name).toBe("Zelda");
    expect(source?.mentions.map(({ start, end }) => article.text.slice(start, end))[0]).toBe("Zelda");
  });

  test("not the wife by the husband's title, nor another of that given name", () => {
    expect(
      speakers(
        "# Lind stands by the loan",
        "Sir Olaf Lind has said that the loan was declared.",
        "Lady Lind said that she had paid it back.",
        "Olaf Lind, speaking on Monday, said that the bank had known.",
      ),
    ).toEqual(["Olaf Lind", "Lind"]);
    expect(speakers("Olaf Lind said that it was declared. Sir Edwin said that the bank had known.")).toEqual([
      "Olaf Lind",
      "Edwin",
    ]);
  });

  test("the holder of an office that the text names nobody else for", () => {
    const lede = "Sir Olaf Lind has defended the loan from a friend.";
    const next = "The Prime Minister said that he would keep it.";
    expect(speakers("# Lind defiant over the loan", lede, next)).toEqual(["Olaf Lind"]);
    expect(
      speakers("# Lind defiant over the loan", lede, next, "Prime Minister Ada Brandt was in Wick on Monday."),
    ).not.toEqual(["Olaf Lind"]);
    expect(speakers("# Bank defiant over the loan", lede, next)).toEqual(["Olaf Lind", "Prime Minister"]);
  });

  test("a man of whom the lede tells, and whose name and age stand in the next line", () => {
    expect(
      speakers(
        "A Wick man pleaded guilty Monday to threatening Councillor Ada Brandt, prosecutors said.",
        "Owen Carr, 55, of Selby, told the court that he had been drunk.",
      ),
    ).toEqual(["Owen Carr", "prosecutors"]);
    expect(
      speakers(
        "A Wick man pleaded guilty Monday to threatening Councillor Ada Brandt, prosecutors said.",
        "Owen Carr, who lives next to her, told the court that he had been drunk.",
      ),
    ).toContain("Wick man");
  });

  test("told of by office, and named in the next sentence by the same", () => {
    const filler = "It rained on Monday. The road was shut. The trams stood still. The bridge was closed as well.";
    expect(
      speakers(
        filler,
        "A ferry chief says that the line was cut.",
        "Harbour Chief Ada Marsh said on Tuesday that it was old.",
      ),
    ).toEqual(["Ada Marsh"]);
    expect(
      speakers(
        filler,
        "A ferry spokesman says that the line was cut.",
        "Harbour spokesman Bo Marsh said on Tuesday that it was old.",
      ),
    ).toEqual(["ferry spokesman", "Bo Marsh"]);
  });

  test("a body whose name closes the words for it", () => {
    expect(
      speakers(
        "The group that owns the old mill, Velmont Mills, says that the roof is safe.",
        "Velmont Mills has denied that it was warned.",
      ),
    ).toEqual(["Velmont Mills"]);
    expect(speakers("The group that met the owner, Ada Brandt, says that the roof is safe.")).toEqual(["group"]);
    expect(speakers("The company that runs the fair, Ada Brandt Productions, denies that the gate was shut.")).toEqual([
      "Ada Brandt Productions",
    ]);
  });

  test("the office of one is not that of another", () => {
    const [first, second] = [
      "Ada Brandt’s office was called at noon.",
      "The call was long, the prosecutor’s office said.",
    ];
    expect(speakers(first, second)).toEqual(["prosecutor’s office"]);
    expect(speakers(first, "The call was long, the office said.")).toEqual(["Ada Brandt’s office"]);
  });

  test.each([
    ["Velmont Search lead Liz Carr said that it was the biggest.", "Liz Carr"],
    ["The rate fell, said the Bank of Velmont’s chief economist, Bo Carr.", "Bo Carr"],
    [
      "Velmont’s Department of Trade (Detra) director-general, Zane Carr, told the court that it was late.",
      "Zane Carr",
    ],
    ["The Bank of Velmont, which employs Ada Carr, said that it was late.", "Bank of Velmont"],
    ["The Velmont Bank’s plan for the mayor, Ada Carr, says that it is late.", "Velmont Bank’s plan"],
  ])("a body, what somebody is there, and the name: %s", (source, name) => {
    expect(speakers(source)).toEqual([name]);
  });

  test("a news agency and a news organization are the medium just named", () => {
    const first = "The man was ill, according to the state-run Velmont News Agency.";
    expect(speakers(first, "He was not named, the news agency said.")).toEqual(["Velmont News Agency"]);
    const second = "Shares fell after VNBC reported that the mood was low.";
    expect(speakers(second, "The news organization reported that talks were off.")).toEqual(["VNBC"]);
    expect(speakers("Shares fell, the board said.", "The news organization reported that talks were off.")).toEqual([
      "board",
      "news organization",
    ]);
  });

  test("the expert is who has just spoken, and no other expert", () => {
    const may = "Ada Marsh said that May was best.";
    const june = "Bo Carr said that June was better.";
    expect(speakers(may, "The expert explained that prices rise.")).toEqual(["Ada Marsh"]);
    expect(
      speakers(may, "The expert explained that prices rise.", june, "The expert explained that prices fall."),
    ).toEqual(["Ada Marsh", "Bo Carr"]);
    expect(speakers("An expert said that it rose.", may, "The expert explained that prices rise.")).toEqual([
      "expert",
      "Ada Marsh",
    ]);
  });

  test("a crosshead in capitals is nobody's name", () => {
    expect(speakers("It rained.", "VELMONT SEDAN", "Velmont is hoping that the sedan sells. Velmont said so.")).toEqual(
      ["Velmont"],
    );
  });

  test("Mike is Michael, and Martin is not", () => {
    expect(speakers("Michael Carr said that it rose. Mike Carr said that it fell.")).toEqual(["Michael Carr"]);
    expect(speakers("Patrick W. Carr Jr. said that it rose. Pat Carr said that it fell.")).toEqual([
      "Patrick W. Carr Jr.",
    ]);
    expect(speakers("Michael Carr said that it rose. Martin Carr said that it fell.")).toEqual([
      "Michael Carr",
      "Martin Carr",
    ]);
  });
});
