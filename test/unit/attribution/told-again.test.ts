import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { findStatements } from "../../../src/statements/find-statements.ts";
import { articleFrom } from "./read-example.ts";

const read = (source: string) => {
  const article = articleFrom(source);
  const { sources, attributions } = findAttributions(article, findSentences(article));
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return { sources, attributions, words };
};
/** For each attribution, whom it leads to. */
function speakers(source: string): string[] {
  const { sources, attributions, words } = read(source);
  return attributions.map(({ source: id }) => {
    const from = sources.find((one) => one.id === id);
    const label = from && (from.name ?? from.role ?? words(from.mentions[0] ?? { start: 0, end: 0 }));
    return from ? `${label} ${from.kind} ${from.naming}` : "nobody";
  });
}
/** For each attribution, what is said, pieces parted by " / ". */
function said(source: string): string[] {
  const { attributions, words } = read(source);
  return attributions.map(({ what }) => what.map(words).join(" / "));
}

describe("bodies, media and papers by another word", () => {
  test.each([
    [
      "the short form in brackets",
      "She is a member of the United Crate and Barrel Packers (UCBP), which calls it an insult. The UCBP argues that the figure is old.",
      "United Crate and Barrel Packers organisation N2",
    ],
    [
      "the union",
      "The Dock Pilots Association rejected the offer. The crews went home at noon. The union said that it was late.",
      "Dock Pilots Association organisation N2",
    ],
    ["whose guild it is", "The Netmakers' Guild said that nobody had asked it.", "Netmakers' Guild organisation N2"],
    ["the day of a paper", "The Sunday Lantern reported that the harbour would close.", "Sunday Lantern outlet U5"],
    [
      "a label behind the name",
      "Quaywire, a Nordic shipping news site, reported that the ferry was sold.",
      "Quaywire outlet U5",
    ],
    [
      "which, over a description",
      "Tallyline, the financial website, which cited two traders, said that a rival remained interested.",
      "Tallyline outlet U5",
    ],
    [
      "the newspaper",
      "The Marlow Herald reported that the ferry was sold. The price was high, according to the newspaper.",
      "Marlow Herald outlet U5",
    ],
    [
      "the coalition",
      "He told Open Doors, a coalition of six groups, that guards beat him. The coalition says that it was the worst night.",
      "Open Doors organisation N2",
    ],
    [
      "how long a paper is",
      "An internal note seen by the Courier tells staff to wait. The six-page note advises them not to write.",
      "internal note document N4",
    ],
    [
      "the document",
      "A letter sent in May warns of leaks. The document says that the valve was old.",
      "letter document",
    ],
    ["one of the reports", "One of the reports, seen by the Courier, describes the points as slow.", "document N4"],
    ["an oil major", "Oil major Kestrop said that it had answered all letters.", "Kestrop organisation N2"],
  ])("%s", (_, text, source) => {
    expect(speakers(text).at(-1)).toContain(source);
  });

  test("a company that says “we are a company” is no second one", () => {
    const text =
      "Kestrop Holdings was fined in May. “We are a law-abiding local company,” its lawyer, Ada Fenn, said. In its petition, the company has contended that the score is a secret.";
    expect(speakers(text).at(-1)).toBe("Kestrop Holdings organisation N2");
  });
});

describe("who speaks, where other words stand nearer", () => {
  test.each([
    [
      "a place in front",
      "Outside Gerrity's shop in Annabeg, retired postman Joe Mallon (71) said he had voted at noon.",
      "Joe Mallon person N1",
    ],
    [
      "two verbs of one clause",
      "The Lantern is not naming the fitter, who still works there and said she worries about her job.",
      "fitter unnamed U2",
    ],
    [
      "a clause behind another's",
      "The head Ada Fenn clung on, hours after an ethics panel ruled there was “insufficient evidence”.",
      "panel",
    ],
    [
      "who answers by asking",
      "Ms Fenn said that her supervisor responded by asking her to stop using the word.",
      "supervisor",
    ],
    [
      "an aside with a clause",
      "The Drivers' Guild, on whose complaint it was taken up, claims its members lost money.",
      "Drivers' Guild",
    ],
    ["both", "Radu Kell and Mira Jansen met in May. Both denied that a deal existed.", "Both"],
    [
      "one of them",
      "Two serving officers confirmed that papers were burnt. One of them said a commander had ordered it.",
      "one of the two serving officers",
    ],
    [
      "the same paragraph",
      "Henry Vasco wrote that he had heard too much.\n\nAbdi's daughter is six. Abdi left in May. On the walk down she asked whether they were cold, he said.",
      "Abdi",
    ],
    [
      "who is addressed in a quotation inside",
      "Mrs Fenn said she had rung the nurse, Dina Poole, that night.\n\n“I asked her where it had gone,” she said. “She said, ‘He is generous, Carol, and kind.’”",
      "Dina Poole",
    ],
  ])("%s", (_, text, source) => {
    expect(speakers(text).some((speaker) => speaker.includes(source))).toBe(true);
  });
});

describe("what is told", () => {
  test.each([
    ["The court was told the hot tub has since been sold.", "the hot tub has since been sold"],
    [
      "A carer spent £3,000 on cruises while telling his family he was happy, a court has heard.",
      "A carer spent £3,000 on cruises while telling his family he was happy",
    ],
    ["The van, Marsh told the judge, had been on loan for weeks.", "The van / had been on loan for weeks"],
    ["Fenn has always maintained the payments were legitimate.", "the payments were legitimate"],
    ["Bureau figures show there were 41 failures in two years.", "there were 41 failures in two years"],
    ["He told Open Doors, a coalition of six groups, that guards beat them in May.", "that guards beat them in May"],
  ])("%s", (text, what) => {
    expect(said(text).some((words) => words.startsWith(what))).toBe(true);
  });

  test("nobody is said to have told a court what it heard", () => {
    expect(speakers("An inquest heard the boy had been ill.")).toEqual(["heard unnamed U6"]);
  });

  test("what somebody cites at the end is found though the parse has lost it", () => {
    const text =
      "Castel Partners is in talks to buy Orrin Lines, the debt-laden ferry operator, the Marlow Herald reported on Monday, citing two people familiar with the matter.";
    expect(speakers(text)).toEqual(["Marlow Herald outlet U5", "two people unnamed U3"]);
  });
});

describe("why somebody is not named, told farther on", () => {
  const reasons = (text: string): (string | null)[] => {
    const { sources, words } = read(text);
    return sources.map(({ reason }) => reason && words(reason));
  };
  test.each([
    [
      "Two people with knowledge of the talks said the firm would come. It has not replied. Both asked not to be identified because the letters are confidential.",
      "because the letters are confidential",
    ],
    [
      "Two former executives confirmed that it was genuine. They spoke on condition of anonymity, citing non-disclosure agreements.",
      "citing non-disclosure agreements",
    ],
    [
      "An official, who asked not to be named discussing a private call, said it had been cordial.",
      "discussing a private call",
    ],
  ])("%s", (text, reason) => {
    expect(reasons(text)).toContain(reason);
  });
});

test("no speech is made of a name, of blame that is traded, and of who is told", () => {
  expect(speakers('It sent officers to the hills under a program named "Quiet Ridge."')).toEqual([]);
  expect(speakers("# Dozens dead as rival forces trade blame over attack on market town")).toEqual([]);
  expect(speakers("# Ferry warnings ‘went into a drawer’, inquiry told")).toEqual(["told unnamed U6"]);
  expect(speakers("A plan has collapsed, according to four officials, days after a valve had failed.")).toEqual([
    "four officials unnamed U3",
  ]);
});

test("how often something was told is not told", () => {
  const text = "Fenn told an inquiry that he warned his bosses three times that the boats were unfit for winter.";
  expect(said(text).at(-1)).toBe("that the boats were unfit for winter");
});

test("a paper is not named by its day", () => {
  expect(speakers("A treasury memo dated March 4 puts the shortfall at 6 per cent.")).toEqual([
    "treasury memo document N4",
  ]);
});

test("verbs that the tagger takes for nouns", () => {
  expect(said("Friends of the fiery chef insist he has been left alone by the split.")).toEqual([
    "he has been left alone by the split",
  ]);
  expect(said("Court papers seen by The Squall state that the marriage is over.")[0]).toBe("that the marriage is over");
});

test("the outlet's own clause ends where somebody else's is joined to it", () => {
  const text =
    "Soldiers surrounded parliament on Thursday and state television announced that the government had been dissolved, hours after guards fired on crowds.";
  const article = articleFrom(text);
  const sentences = findSentences(article);
  const { sources, attributions } = findAttributions(article, sentences);
  const { statements } = findStatements(article, sentences, attributions, sources);
  expect(statements.map(({ span }) => text.slice(span.start, span.end))).toContain(
    "Soldiers surrounded parliament on Thursday",
  );
});

test("a long object is no clause, whatever verb stands behind it", () => {
  const text =
    "Brandt said that she had written the number in the lock's old day book and had told the inspectorate on Thursday.";
  expect(said(text).find((words) => words.startsWith("the number"))).toBe("the number in the lock's old day book");
});

test("an article alone speaks nowhere", () => {
  const text =
    "The reported Harbour memo considering steps against other members follows a series of attacks on the body.";
  expect(speakers(text).filter((speaker) => /^the\b/i.test(speaker))).toEqual([]);
});
