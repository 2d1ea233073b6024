import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who speaks in each outer attribution of a body, in reading order: the name, or what the words call it. */
function speakersOf(body: string): string[] {
  const { articles, attributions, sources } = trace([
    plainDocument(`Crane falls in Harwick\n\nMonday, 4 May 2026\n\n${body}\n`),
  ]);
  const text = articles[0]?.text ?? "";
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ source }) => {
      const found = sources.find(({ id }) => id === source);
      const [mention] = found?.mentions ?? [];
      return found?.name ?? (mention ? text.slice(mention.start, mention.end) : "-");
    });
}

test("two ministries of one name with two owners are two", () => {
  expect(
    speakersOf(
      "Norland's Defense Ministry said on Sunday it had shot down ten drones. Torvia's Defense Ministry said all drones had hit their targets. Norland's Defense Ministry denied it.",
    ),
  ).toEqual(["Norland's Defense Ministry", "Torvia's Defense Ministry", "Norland's Defense Ministry"]);
});

test("and one of them alone keeps its plain name", () => {
  expect(
    speakersOf(
      "Norland's Defense Ministry said on Sunday it had shot down ten drones. The Defense Ministry said all was well.",
    ),
  ).toEqual(["Defense Ministry", "Defense Ministry"]);
});

test("“the ministry” is the one that has spoken since", () => {
  expect(
    speakersOf(
      "The drills were announced by Norland's home ministry on Monday.\n\nTorvia's Ministry of Foreign Affairs says the port has told the league about the raids.\n\nThe ministry says in a statement that the raids broke the law.",
    ).slice(1),
  ).toEqual(["Ministry of Foreign Affairs", "Ministry of Foreign Affairs"]);
});

test("“the government” below a crosshead of another land is not the one above it", () => {
  expect(
    speakersOf(
      "The Norland government said it would pay. The government said so on Monday.\n\nTorvia leaders condemn the raids\n\nThe Torvia Security Committee met on Monday and said the raids broke the law.\n\nThe government said Torvia reserves the right to respond.",
    ),
  ).toEqual([
    "The Norland government",
    "The Norland government",
    "Torvia leaders",
    "Torvia Security Committee",
    "The government",
  ]);
});

test("“its government” is that of the land just named", () => {
  expect(
    speakersOf("The Brazilian government said it would pay.\n\nIndia was angry. Its government said the deal was off."),
  ).toEqual(["The Brazilian government", "Its government"]);
});

test("the spokesperson of a ministry is not the army's", () => {
  expect(
    speakersOf(
      "Lt. Gen. Karl Ost, Torvia's military spokesperson, said two jets were downed.\n\n“We regret the raids,” the Ministry of Foreign Affairs spokesperson said in a statement.",
    ),
  ).toEqual(["Karl Ost", "the Ministry of Foreign Affairs spokesperson"]);
});

test("a bare surname goes to whom a text named last in full, not to whom it named first for the second time", () => {
  expect(
    speakersOf(
      "Prime Minister Shabir Sharan said the port would open.\n\nLt. Gen. Ahmed Sharan, Torvia's military spokesperson, said five boats were sunk.\n\nIn a statement, Torvia's Prime Minister Shabir Sharan said the raid was over. Sharan said the whole nation was proud.",
    ),
  ).toEqual(["Shabir Sharan", "Ahmed Sharan", "Shabir Sharan", "Shabir Sharan"]);
});

test("a guard in the second paragraph is not the officer of the first", () => {
  expect(
    speakersOf(
      "Another officer, Wing Commander Vya Singer, said the raid was over.\n\nA third crane fell in a field, a harbour guard told the Courier. The officer did not provide further details.",
    ).slice(0, 2),
  ).toEqual(["Vya Singer", "a harbour guard"]);
});

test("the city's police are the police of the city that the text names", () => {
  expect(
    speakersOf(
      "Police said the crane had been set on fire. Harwick police later threatened to clear the quay. The city's police deny that anyone was hurt.",
    ),
  ).toEqual(Array(3).fill("The city's police"));
});

test("of two with one surname the title tells who is meant, wherever the other was named", () => {
  expect(
    speakersOf(
      "Adv Mokit Tsane was born in the small town of Romo to Mphut and Matsane Tsane. After the loss of his parents he was raised by his grandmother.\n\n“Rope was not just a trade,” Adv Tsane said.",
    ).at(-1),
  ).toBe("Mokit Tsane");
});
