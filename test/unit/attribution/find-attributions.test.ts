import { describe, expect, test } from "vitest";
import { findAttributions, joinReaders } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** What the constructions alone find, in words. */
function read(source: string) {
  const article = articleFrom(source);
  const { sources, attributions } = joinReaders(article, findSentences(article), null);
  const show = (span: { start: number; end: number } | null): string | null =>
    span ? article.text.slice(span.start, span.end) : null;
  const byId = new Map(sources.map((one) => [one.id, one]));
  return {
    sources: sources.map((one) => ({ ...one, reason: show(one.reason), mentions: one.mentions.map(show) })),
    attributions: attributions.map((one) => ({
      ...one,
      who: show(one.who),
      cue: show(one.cue),
      what: one.what.map(show),
      from: byId.get(one.source ?? "") ?? null,
      parentCue: show(attributions.find(({ id }) => id === one.parent)?.cue ?? null),
      rule: one.evidence[0]?.rule,
    })),
  };
}

describe("one source over many paragraphs", () => {
  const text = [
    "# Port Authority Accused Of Hiding 300 Missing Crates",
    "",
    'The "ghost fleet" was seen again in the bay.',
    "",
    "A high-ranking source within the Marl government told me:",
    "",
    '"The port command decides the hour of each search. It talked with "the buffer" and gave the crews a way out of the bay.',
    "",
    'Our signals office told the council in May".',
    "",
    "“The council wants a quiet harbour.",
    "",
    "The chairman Otto Lind believed that Brandt was planning to remove him from office”, said the source.",
    "",
    "The source concluded:",
    "",
    "“They met the director of the Northern Service who said: The bay will never be the same.”",
  ].join("\n");
  const { sources, attributions } = read(text);
  const outer = attributions.filter(({ parent, rule }) => parent === null && rule !== "headline-passive");

  test("is one unnamed source with body and rank", () => {
    const speakers = new Set(outer.map(({ source }) => source));
    expect(speakers.size).toBe(1);
    expect(outer).toHaveLength(3);
    expect(outer[0]?.from).toMatchObject({ naming: "U1", kind: "unnamed", affiliation: "Marl government" });
    expect(sources.find(({ id }) => id === outer[0]?.source)?.mentions[0]).toBe(
      "A high-ranking source within the Marl government",
    );
  });

  test("marks around words that nobody said are not speech", () => {
    const said = attributions.flatMap(({ what }) => what);
    expect(said.some((piece) => piece === '"ghost fleet"' || piece === '"the buffer"')).toBe(false);
  });

  test("others who speak inside stand inside", () => {
    expect(attributions.find(({ cue }) => cue === "believed")).toMatchObject({
      act: "A2",
      attitude: "believes",
      parentCue: "said",
    });
    expect(attributions.find(({ cue, parent }) => cue === "said:" && parent !== null)).toMatchObject({
      who: "who",
      speech: "quoted",
      parentCue: "concluded:",
    });
  });

  test("a headline keeps the act of an accuser that it does not name", () => {
    expect(attributions.find(({ rule }) => rule === "headline-passive")).toMatchObject({
      act: "A6",
      who: null,
      source: null,
    });
  });

  test("a source of its own is made for nobody twice", () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });
});

describe("who is meant", () => {
  test("a surname, a pronoun and a role lead back to the name", () => {
    const { attributions } = read(
      "Ada Brandt, the water minister, said the dam was safe. She said that the wall was dry. Brandt said the lake was low. The minister said that the tests were over.",
    );
    expect(attributions.map(({ from }) => from?.name)).toEqual([
      "Ada Brandt",
      "Ada Brandt",
      "Ada Brandt",
      "Ada Brandt",
    ]);
    expect(attributions[0]?.from).toMatchObject({ naming: "N1", role: "water minister" });
  });

  test("a pronoun without anybody before it stays open, and says so", () => {
    const { attributions } = read("He said that the wall was dry.");
    expect(attributions[0]?.from).toMatchObject({ kind: "unresolved", because: "no-candidate", naming: "none" });
  });

  test("I inside a quotation is its speaker", () => {
    const { attributions } = read("“I believe that the wall is dry and safe,” Ada Brandt said.");
    const inner = attributions.find(({ cue }) => cue === "believe");
    expect(inner?.from?.name).toBe("Ada Brandt");
    expect(inner?.parentCue).toBe("said");
  });

  test("a third speaker inside a second inside a first", () => {
    const { attributions } = read("Peter Lund said the minister had told the board that the dam would not last.");
    expect(attributions.map(({ cue, parentCue }) => [cue, parentCue])).toEqual([
      ["said", null],
      ["had told", "said"],
    ]);
  });
});

describe("how far a source is named", () => {
  test.each([
    ["Ada Brandt said that the dam was safe.", "N1"],
    ["The Harbour Board said that the dam was safe.", "N2"],
    ["A report by the State Audit Office shows that the dam was weak.", "N3"],
    ["A leaked memo shows that the dam was weak.", "N4"],
    ["A senior official in the ministry said that the dam was weak.", "U1"],
    ["A police officer said that the dam was weak.", "U1"],
    ["A farmer said that the dam was weak.", "U2"],
    ["Officials said that the dam was weak.", "U3"],
    ["A person familiar with the plan said that the dam was weak.", "U4"],
    ["The Northern Herald reported that the dam was weak.", "U5"],
    ["Local media reported that the dam was weak.", "U5"],
    ["It is believed that the dam was weak.", "U6"],
    ["A source said that the dam was weak.", "U8"],
  ])("%s %s", (sentence, naming) => {
    expect(read(sentence).attributions[0]?.from?.naming).toBe(naming);
  });

  test("keeps the stated reason for not naming", () => {
    const { sources } = read(
      "A senior official in the ministry, who spoke on condition of anonymity because he was not authorised to speak, said that the dam was weak.",
    );
    expect(sources[0]).toMatchObject({ naming: "U1", reason: "because he was not authorised to speak" });
  });
});

test("what somebody told a medium keeps the medium", () => {
  const { attributions } = read("John Hale told Reuters that the engine was sold.");
  expect(attributions[0]).toMatchObject({ who: "John Hale", cue: "told", what: ["that the engine was sold"] });
  expect(attributions[0]?.evidence.some(({ rule }) => rule === "via")).toBe(true);
});

describe("odd text", () => {
  test.each(["", "“", "””””", "said said said", "\ud800 said “x", "“‘“‘“ he said ’”’”", ": : :", "“a\n\n“b\n\n“c"])(
    "%j is survived",
    (text) => {
      const article = articleFrom(text);
      const { attributions, sources } = findAttributions(article, findSentences(article));
      for (const { what, cue, who } of attributions)
        for (const span of [...what, cue, who]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      expect(sources.every(({ mentions }) => mentions.length > 0)).toBe(true);
    },
  );
});
