import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** For each attribution: who, as written → the source that it leads to | all of what is said, pieces parted by " / ". */
function said(source: string): string[] {
  const article = articleFrom(source);
  const { sources, attributions } = findAttributions(article, findSentences(article));
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return attributions.map(({ who, source: id, what, parent }) => {
    const from = sources.find((one) => one.id === id);
    const label = from
      ? `${from.name ?? from.role ?? words(from.mentions[0] ?? { start: 0, end: 0 })} ${from.naming}`
      : "nobody";
    return `${parent === null ? "" : "^ "}${who ? words(who) : "–"} → ${label} | ${what.map(words).join(" / ")}`;
  });
}
const speakers = (source: string): (string | undefined)[] => said(source).map((line) => /→ (.*?) \|/.exec(line)?.[1]);

describe("where and when somebody said it is not what is said", () => {
  test.each([
    [
      "A guard shot a man who held a hose on his own porch, a lawyer for his family said Tuesday after viewing a video of the scene.",
      "A guard shot a man who held a hose on his own porch",
    ],
    [
      "Trustees voted on Thursday night to hand over the bells, the museum announced in a statement that ran to four sentences.",
      "Trustees voted on Thursday night to hand over the bells",
    ],
    [
      "Two hikers were found alive in an old hut, Cask Rescue announced on its social-media page.",
      "Two hikers were found alive in an old hut",
    ],
    [
      "Lindby Hospital will close its ward in May, the Lindby Gazette reports, citing a source close to the board.",
      "Lindby Hospital will close its ward in May",
    ],
    [
      "The grid will fail in January, the regulator said on Sunday, and there are no reserves.",
      "The grid will fail in January / and there are no reserves",
    ],
    ["A friend had advised him, he says, to learn his lines.", "A friend had advised him / to learn his lines"],
  ])("%s", (text, what) => {
    expect(said(text).map((line) => line.split(" | ")[1])).toContain(what);
  });
});

test("where the shape has its way, the reader that went by the parse is told as overruled", () => {
  const article = articleFrom(
    "Fewer than half have been told, said two officials with access to the register who feared prosecution.",
  );
  const { attributions } = findAttributions(article, findSentences(article));
  const rules = attributions.map(({ evidence }) => evidence.map(({ rule }) => rule));
  expect(rules).toContainEqual(["closing-said", "overruled:learned:chain"]);
});

test("whom a tag names is kept whole, and a figure verifies nothing", () => {
  const told = said(
    "Fewer than half have been told, said two officials with access to the register who feared prosecution.",
  );
  expect(told.map((line) => line.split(" → ")[0])).toContain(
    "two officials with access to the register who feared prosecution",
  );
  const figure = said("He said 14,200 had tried to cross, a figure that could not be independently verified.");
  expect(figure.map((line) => line.split(" → ")[0])).toEqual(["He"]);
});

describe("who tells and who is told", () => {
  test.each([
    ["He was told that asking would be “unwise”.", "nobody"],
    ["Ada Marsh is ill. She will be back before Easter, her doctor, Ivo Carr, thinks.", "Ivo Carr N1"],
    ["The work was removed, the board maintains.", "board N2"],
    ["Up to 24,000 jars are affected, the inspectorate estimates.", "inspectorate N2"],
    ["Ada Marsh has a dog. “I thought it was the dentist,” she said.", "Ada Marsh N1"],
    ["The crew were told by a clerk that it was late.", "clerk U2"],
    ["Cllr Joe Wittal, whose car was found clamped, promised a full review.", "Joe Wittal N1"],
    [
      "The league's head, Carla Minz, said that the penalty had been reviewed, adding that the law was clear.",
      "Carla Minz N1",
    ],
    ["The clinic's editor in chief, Theo March-Bowles, 20, said it was over.", "Theo March-Bowles N1"],
    ["A Department for Schools spokesperson said it was sorry.", "Department for Schools spokesperson U1"],
    ["An engineer employed by the platform's operator, Norrik Petroleum, warned that it would leak.", "engineer U2"],
    ["Drill operator Moses Chilund said the roof had made a noise.", "Moses Chilund N1"],
    ["Its regional organiser, Colm Teal, said the vote was close.", "Colm Teal N1"],
    ["Shopkeepers on the quay said the road was shut.", "Shopkeepers on the quay"],
    ["Rumour has it that two generals have left.", "Rumour has it"],
  ])("%s", (text, source) => {
    const found = speakers(text);
    expect(found.at(-1)?.startsWith(source) || found[0]?.startsWith(source)).toBe(true);
  });

  test("what others are said to have been told, shown or heard stands inside", () => {
    expect(said("Anton Greve alleges that managers were told about the cracks at least four times.")[1]).toBe(
      "^ – → nobody | about the cracks at least four times",
    );
    expect(said("Counsel said radio logs showed the order came from the centre.")[1]).toBe(
      "^ radio logs → radio logs N4 | the order came from the centre",
    );
    expect(said("One of the people said Roberta Lanner told the lawyers she had read the memo.")[1]).toBe(
      "^ Roberta Lanner → Roberta Lanner N1 | she had read the memo",
    );
  });
});

describe("whom a later word takes up", () => {
  test.each([
    [
      "Kestrel Foods cut its outlook on Thursday. Shares fell at once, and traders sold. The company said it would close a plant.",
      "Kestrel Foods N2",
    ],
    [
      "The Amalgamated Union of Stonecutters accused the ministry of sleeping. It was late in the day. The union said it had written in June.",
      "Amalgamated Union of Stonecutters N2",
    ],
    [
      "The Lorek Vidas Morda (LVM) moved its members to a hotel. The LVM said it had 93 of them.",
      "Lorek Vidas Morda N2",
    ],
    [
      "A treasury memo dated March 4 puts the gap at 6 per cent. It warns that the fund “will be unable to pay”.",
      "treasury memo N4",
    ],
    [
      "The first witness was the secretary, Gemma Thwait, who worked there for six weeks. She said that it was late. “It was dark,” the witness replied.",
      "Gemma Thwait N1",
    ],
    ["Inspector of Mines Dr Emil Lubing said it was late. “It was dark,” he said.", "Emil Lubing N1"],
  ])("%s", (text, source) => {
    expect(speakers(text).at(-1)).toBe(source);
  });

  test("in a portrait “she” is whom it is about, whoever was named between", () => {
    const text =
      "Odette Fenwright is early. “I circled the block,” she says, and she unwinds her scarves. She grew up over a shop, and her father read aloud to her. She talks with her hands. " +
      "She never liked the stage when she was small, she says.\n\n" +
      "Drama school threw her out. Clement Aubret wrote that she entered every scene “as if she had come to collect a debt”.\n\n" +
      "“With men who were late, yes,” she says.";
    expect(speakers(text).at(-1)).toBe("Odette Fenwright N1");
  });
});

describe("papers, whoever had them in hand", () => {
  test.each([
    "E-mails reviewed by The Fairhold Tribune suggest that the school knew.",
    "According to inspection papers obtained by the Courier, the valve was old.",
    "A report commissioned by the Rural Fire Authority concluded that the order was sound.",
    "Correspondence released by the museum reveals that its staff argued.",
    "According to a 2018 training manual, that counts as light.",
    "The principal’s report, which she keeps framed, states that Miss Fenn “cannot be taught”.",
    "The minutes record that most members judged wages to be slowing.",
  ])("%s", (text) => {
    expect(speakers(text)[0]).toMatch(/ N[34]$/);
  });
});

test("how somebody asked not to be named is a reason, whatever the words", () => {
  const article = articleFrom(
    "“It was late,” said a clerk, who did not wish to be named as he was not authorised to speak to the media. The researcher, who spoke on the condition that we not use their name because they had been threatened, said it was an old flaw.",
  );
  const { sources } = findAttributions(article, findSentences(article));
  expect(sources.map(({ reason }) => reason && article.text.slice(reason.start, reason.end))).toEqual([
    "as he was not authorised to speak to the media",
    "because they had been threatened",
  ]);
});

test("another who is told by a clause is somebody, and whoever speaks on is them", () => {
  expect(
    speakers(
      "Maria Kolbe said she had heard the blast. Another resident, who did not want to be identified because he feared reprisals, claimed the gate had been left open. He said the guards had gone home.",
    ),
  ).toEqual(["Maria Kolbe N1", "resident U2", "resident U2"]);
});

test("what is weighed is planned, and not believed", () => {
  const article = articleFrom("Lindby Hospital is considering closing its ward.");
  const { attributions } = findAttributions(article, findSentences(article));
  expect(attributions.map(({ attitude }) => attitude)).toEqual(["intends"]);
});
