import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** For each attribution: who, as written → the source that it leads to, and the first words of what is said. */
function said(source: string): string[] {
  const article = articleFrom(source);
  const { sources, attributions } = findAttributions(article, findSentences(article));
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return attributions.map(({ who, source: id, what }) => {
    const from = sources.find((one) => one.id === id);
    const first = what[0] ? words(what[0]).split(/\s+/).slice(0, 4).join(" ") : "";
    return `${who ? words(who) : "–"} → ${from ? `${from.name ?? from.role} ${from.naming}` : "nobody"}: ${first}`;
  });
}

describe("a body is no person", () => {
  test.each([
    [
      "The operator, Carrow Aggregates, said it had halted all work. It added that an inquiry had begun.",
      ["Carrow Aggregates N2", "Carrow Aggregates N2"],
    ],
    ["The union Stonehands United said the offer was poor.", ["Stonehands United N2"]],
    [
      "The Tessel Monitor, a group based abroad that relies on volunteers, said the bridge had been hit.",
      ["Tessel Monitor N2"],
    ],
    ["The regulator, the Medicines Board, said the pill was safe.", ["Medicines Board N2"]],
    ["The Health and Safety Board said the wall was sound.", ["Health and Safety Board N2"]],
    ["The General Medical Council said the inquiry would resume.", ["General Medical Council N2"]],
  ])("%s", (text, sources) => {
    expect(said(text).map((line) => /→ (.*?):/.exec(line)?.[1])).toEqual(sources);
  });

  test("a business is taken up as “the firm”", () => {
    const lines = said(
      "The drug group Velmont said the trial was sound. Ada Brandt said she had doubts. The firm said it would appeal.",
    );
    expect(lines.at(-1)).toContain("The firm → Velmont N2");
  });
});

describe("whoever spoke last goes on", () => {
  test("somebody with a trade and no name", () => {
    const lines = said(
      "State radio, citing a military source, reported that troops were on their way.\n\n“They are everywhere,” said a shopkeeper, who asked that his name not be used for fear of reprisals. He said he had seen fifteen bodies. His brother, he said, was among them.",
    );
    expect(lines.find((line) => line.endsWith("he had seen fifteen"))).toContain("shopkeeper");
    expect(lines.find((line) => line.endsWith("His brother"))).toMatch(/^he → shopkeeper/);
  });

  test("“the source” may be one whom a medium cited", () => {
    const lines = said(
      "An army colonel said the bridge was held.\n\nState radio, citing a military source, reported that troops were on their way. The source was quoted as saying the town was calm.",
    );
    expect(lines.at(-1)).toContain("The source → military source");
  });

  test("“her spokesman” is not the group's", () => {
    const lines = said(
      "The group's spokesman said the flag was up.\n\nLena Mastrova said she would close the crossing. Her spokesman said it would open again.",
    );
    expect(lines.at(-1)).toMatch(/^Her spokesman → Her spokesman/);
  });

  test("“she” tells of a nurse that “he” is somebody else", () => {
    const lines = said(
      "Simon Akers denied it. A nurse said the ward was full. “He said he would come,” she told the court.",
    );
    expect(lines.at(-1)).toMatch(/^He → Simon Akers/);
  });
});

describe("who is not named, and why", () => {
  test.each([
    "A worker who asked not to be named because he feared for his job said the men had complained for weeks.",
    "A banker who declined to be named as the talks are private said a deal was close.",
    "A trader who did not want to give his name because he feared reprisals told the paper that shops had closed.",
    "A nurse, whose name cannot be reported for legal reasons, testified that she had rung twice.",
  ])("%s", (text) => {
    const article = articleFrom(text);
    const { sources, attributions } = findAttributions(article, findSentences(article));
    const whole = attributions.find(({ parent, who }) => parent === null && who?.start === 0);
    expect(article.text.slice(whole?.cue?.start, whole?.cue?.end)).toMatch(/^(?:said|told|testified)$/);
    const source = sources.find(({ id }) => id === whole?.source);
    expect(source?.naming).toBe("U2");
    expect(source?.reason).not.toBeNull();
  });
});

test.each([
  [
    "Velmont concealed nine deaths during a trial of its pill, two former employees have told this newspaper.",
    "two former employees",
    "Velmont concealed nine deaths",
  ],
  [
    "Writing in the journal Polar Letters, a team led by Maria Oyelaran said warm water was eating at the shelf.",
    "a team led by Maria Oyelaran",
    "warm water was eating",
  ],
  ["The army dismissed it, a claim their backers deny.", "their backers", "a claim"],
  ["He put the number of rebels killed at 40 and left.", "He", "the number of rebels"],
])("%s", (text, who, what) => {
  expect(said(text).some((line) => line.startsWith(`${who} →`) && line.endsWith(what))).toBe(true);
});

test("who refuses citing a lawsuit names a reason, and a report's title is no speech", () => {
  expect(said("The firm declined to answer, citing a pending lawsuit.").some((line) => /lawsuit →/.test(line))).toBe(
    false,
  );
  const titled = said("The fund is short, according to a report by the Court of Audit titled “Bridges”.");
  expect(titled).toHaveLength(1);
  expect(titled[0]).toMatch(/^a report by the Court of Audit titled “Bridges” →/);
});
