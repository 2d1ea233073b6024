import { describe, expect, test } from "vitest";
import { findAttributions, joinReaders } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

const byRules: typeof findAttributions = (article, sentences) => joinReaders(article, sentences, null);

/** For each attribution its speaker's words and the name (or the role and class) that they lead to. */
function speakers(source: string, read = byRules): string[] {
  const article = articleFrom(source);
  const { sources, attributions } = read(article, findSentences(article));
  return attributions.map(({ who, source: id }) => {
    const from = sources.find((one) => one.id === id);
    const words = who ? article.text.slice(who.start, who.end) : "–";
    return `${words} → ${from?.name ?? from?.naming ?? "nobody"}`;
  });
}

describe("a description of somebody named before", () => {
  test.each([
    [
      "by the office of a short title",
      "Sen. Ada Brandt said that the dam was safe. The senator said that the wall was dry.",
      "The senator → Ada Brandt",
    ],
    [
      "by a related word",
      "Congresswoman Ada Brandt met the board. The lawmaker said that the wall was dry.",
      "The lawmaker → Ada Brandt",
    ],
    [
      "by office and place, of two who hold it",
      "Sen. Ada Brandt (R-Ohio) and Sen. Olaf Lind (D-Utah) met the board. The Ohio senator said that the wall was dry.",
      "The Ohio senator → Ada Brandt",
    ],
    [
      "for variety, right after the name",
      "Ada Brandt met the board on Monday. She walked along the wall. Brandt took notes. The billionaire said that the wall was dry.",
      "The billionaire → Ada Brandt",
    ],
    [
      "by age",
      "Joachim Meer denied it. The 54-year-old said that he would go to court.",
      "The 54-year-old → Joachim Meer",
    ],
    [
      "by what is said of the person",
      "Ada Brandt is the mayor of Wick. The mayor said that the wall was dry.",
      "The mayor → Ada Brandt",
    ],
    [
      "by a description that the name was added to",
      "The owner of the ferry, Birgit Sand, walked along the pier. The owner said that the door was shut.",
      "The owner → Birgit Sand",
    ],
    [
      "as whom the article is about, where nobody was called so",
      "Olaf Lind met Ada Brandt. Lind took notes. Lind walked along the wall. Lind saw the dam. The gate was shut. It rained. The water rose. The bank held. The Conservative candidate said that the wall was dry.",
      "The Conservative candidate → Olaf Lind",
    ],
    [
      "in words between commas, with who behind them",
      "Ada Brandt, a former mayor of Wick, who said that the wall was dry, met the board.",
      "who → Ada Brandt",
    ],
    [
      "by what the person was: ex-",
      "The dam was drawn by Olaf Lind's wife, Ada Brandt. His ex-partner said that the wall was dry.",
      "His ex-partner → U2",
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toContain(expected);
  });

  test.each([
    [
      "somebody new: the nurse",
      "Ada Brandt met the board on Monday. The nurse said that the wall was dry.",
      "The nurse → U2",
    ],
    [
      "somebody of another party",
      "Republican Ada Brandt met the board. Brandt left early. The Democratic candidate said that the wall was dry.",
      "The Democratic candidate → U2",
    ],
    [
      "a speaker for somebody",
      "Ada Brandt met the board. A spokeswoman for Ada Brandt said that the wall was dry.",
      "A spokeswoman for Ada Brandt → U1",
    ],
  ])("is not taken for %s", (_, text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});

describe("a speaker's own words name the person", () => {
  test.each([
    [
      "Harbour Society president Ada Brandt said that the wall was dry.",
      "Harbour Society president Ada Brandt → Ada Brandt",
    ],
    ["Lind's niece, Ada Brandt, said that the wall was dry.", "Lind's niece, Ada Brandt, → Ada Brandt"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});

test("an office that somebody named may hold is no unnamed source, though nobody can be told", () => {
  expect(
    speakers("Ada Brandt met Birgit Sand. Both took notes. The first-term senator said that the wall was dry."),
  ).toContain("The first-term senator → none");
});

test("initials lead to the name that they stand for", () => {
  expect(
    speakers("The Harbour Safety Board said that the dam was weak. The HSB said that the wall was dry."),
  ).toContain("The HSB → Harbour Safety Board");
});

test("a headline's office is the one that the text names", () => {
  expect(
    speakers(
      "# Judge rejects plea for dam\n\nA town judge said that the dam may stay. Judge Ada Brandt said so on Monday.",
    ),
  ).toContain("A town judge → Ada Brandt");
});

describe("a surname that is also a word", () => {
  test.each([
    ["Mark Baker met the board. The people love the wall, Baker said.", "Baker → Mark Baker"],
    ["Howard Dean met the board. Dean said that the wall was dry.", "Dean → Howard Dean"],
    ["Wick police Chief Olaf Brandt said that the wall was dry.", "Wick police Chief Olaf Brandt → Olaf Brandt"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});

describe("some of a group", () => {
  test.each([
    ["Federal and state officials said that the water was bad.", "Federal and state officials → U3"],
    ["Federal court said that the water was bad.", "Federal court → N2"],
    ["A Democratic source said that the water was bad.", "A Democratic source → U2"],
    ["One Republican said that the water was bad.", "One Republican → U2"],
    ["State news media claimed that the water was bad.", "State news media → U5"],
    ["One of those advisers said that the water was bad.", "One of those advisers → U2"],
    ["The paper reached Democrats on Capitol Hill, who said that the water was bad.", "who → U3"],
    ["Brandt's team said that the water was bad.", "Brandt's team → N2"],
    ["The mainstream media said that the water was bad.", "The mainstream media → U5"],
    ["Her submission to the court said that the water was bad.", "Her submission to the court → N3"],
    ["A group of doctors said that the water was bad.", "A group of doctors → U3"],
    ["A number of experts said that the water was bad.", "A number of experts → U3"],
    ["Those close to him said that the water was bad.", "Those close to him → U4"],
    ["A narrator said that the water was bad.", "A narrator → U2"],
    ["Two speechwriters said that the water was bad.", "Two speechwriters → U3"],
    ["One of the mayor's advisers said that the water was bad.", "One of the mayor's advisers → U1"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});

/** The stated reason of each source that has one, beside its fullest mention. */
function reasons(source: string): string[] {
  const article = articleFrom(source);
  const { sources } = joinReaders(article, findSentences(article), null);
  return sources.flatMap(({ reason, mentions: [first] }) =>
    reason && first
      ? [`${article.text.slice(first.start, first.end)}: ${article.text.slice(reason.start, reason.end)}`]
      : [],
  );
}

describe("why a source is not named", () => {
  test.each([
    [
      "A senior board official, who spoke anonymously to discuss internal plans, said that the dam was weak.",
      "A senior board official, who spoke anonymously to discuss internal plans,: to discuss internal plans",
    ],
    [
      "The dam was weak, according to a board official who was not authorised to speak publicly.",
      "a board official who was not authorised to speak publicly: was not authorised to speak publicly",
    ],
    [
      "A deckhand, who feared for his job, said that the door was open.",
      "A deckhand, who feared for his job,: who feared for his job",
    ],
  ])("%s", (text, expected) => {
    expect(reasons(text)).toContain(expected);
  });

  test("belongs to the source whose words of anonymity they are", () => {
    const found = reasons(
      "An engineer said the wall was dry, but a board official, who asked not to be named because the talks are private, said it was wet.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^a board official.*because the talks are private$/);
  });
});

test("a conversation set down has its speakers, and every span is in the text", () => {
  const text = [
    "Bo Carr met Ada Marsh on Monday.",
    "MARSH: The wall is dry.",
    "CARR: Since when?",
    "MARSH: Since May.",
    "CARR: I see.",
  ].join("\n");
  expect(speakers(text)).toEqual(["MARSH → Ada Marsh", "CARR → Bo Carr", "MARSH → Ada Marsh", "CARR → Bo Carr"]);
});

test("X said that Y wants: the inner one hangs from the outer one", () => {
  const article = articleFrom("Ada Marsh said the board had dropped the rules she supported.");
  const { attributions } = joinReaders(article, findSentences(article), null);
  const inner = attributions.find(({ parent }) => parent !== null);
  expect(inner?.parent).toBe(attributions.find(({ parent }) => parent === null)?.id);
  expect(inner?.attitude).toBe("supports");
});

describe("a name in front of a role in front of a name", () => {
  test.each([
    ["Brandt communication director Jenny Palme said that the plan was dead.", "Jenny Palme"],
    ["Brandt campaign manager Olaf Lind said that the plan was dead.", "Olaf Lind"],
    ["Brandt campaign officials said that the plan was dead.", "U3"],
  ])("%s", (sentence, expected) => {
    const found = speakers(`${sentence} Ada Brandt said that she would not give up.`, findAttributions);
    expect(found[0]).toMatch(new RegExp(` → ${expected}$`));
    expect(found[1]).toBe("Ada Brandt → Ada Brandt");
  });
});

describe("a paper that somebody saw", () => {
  test.each([
    ["A leaked draft seen by The Quill said that the port would be sold.", "N4"],
    ["A memo obtained by the Wexmoor Herald warned that the crane was unsafe.", "N4"],
    ["An internal memo leaked to The Quill warned that the lock was unsafe.", "N4"],
    ["A report by the Harbour Board seen by The Quill said that the lock was unsafe.", "N3"],
    ["A report by the Harbour Board said that the lock was unsafe.", "N3"],
  ])("%s", (text, naming) => {
    const article = articleFrom(text);
    const { sources, attributions } = findAttributions(article, findSentences(article));
    expect(sources.map((one) => `${one.kind} ${one.naming}`)).toEqual([`document ${naming}`]);
    expect(attributions).toHaveLength(1);
  });
});

describe("nobody in particular", () => {
  test.each([
    "Nobody said that the lock was safe.",
    "Any claimant said that the form was too long.",
    "No sane engineer said that the lock was safe.",
    "“You said that the ferry was safe,” Ada Brandt said.",
  ])("%s", (text) => {
    expect(speakers(text).some((line) => line.endsWith("→ none"))).toBe(true);
  });

  test("a relative stands for the words in front of it", () => {
    const article = articleFrom("The proposals, which said that the lock was safe, were dropped.");
    const { sources } = joinReaders(article, findSentences(article), null);
    expect(sources.map(({ role }) => role)).toEqual(["proposals"]);
  });
});
