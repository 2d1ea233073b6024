import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { linesOf } from "../../../src/provenance/edition/lines.ts";
import { makeVocabulary } from "../../../src/provenance/edition/vocabulary.ts";
import { repeatedOrigins } from "../../../src/provenance/links/repeated-origins.ts";
import { LINK_WEIGHTS } from "../../../src/provenance/links/weights.ts";
import { readOne, trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const LINES = [
  "The lock at Saltholm stuck half open on Friday morning and eleven barges had to wait in the basin behind it.",
  "Harbour engineer Dora Finch said a chain had parted under the second gate some time before dawn.",
  "A crane from the naval yard at Merrow was on its way along the coast road with two police cars in front.",
  "The council has set aside 40,000 crowns for the repair, which is less than half of what Finch asked for.",
  "Nobody in the lower town of Saltholm slept, and the baker gave away what was left of the morning bread.",
];

const story = (id: string, outlet: string, published: string, paragraphs: readonly string[]): Document =>
  storyDocument(id, outlet, published, paragraphs, { title: `The lock at Saltholm, as ${outlet} tells it` });

const copiesOf = (documents: readonly Document[]): Record<string, string> =>
  Object.fromEntries(
    trace(documents).links.flatMap(({ kind, from, to }) =>
      /^(?:republished|excerpted|quoted)$/.test(kind) && from.kind === "article" && to.kind === "article"
        ? [[to.id, `${kind} ${from.id}`]]
        : [],
    ),
  );

const changed = (...changes: readonly (readonly [string, string])[]): string[] =>
  LINES.map((line) => changes.reduce((text, [from, to]) => text.replace(from, to), line));

describe("the tree that explains all texts best", () => {
  test("wordings that only one text had before outweigh a credit to another", () => {
    const changes = [
      ["eleven barges", "twelve barges"],
      ["a chain had parted", "a chain had snapped"],
      ["less than half", "barely half"],
    ] as const;
    const root = story("a", "Saltholm Post", "2021-05-01T08:00:00Z", LINES);
    const edited = story("b", "Basin Echo", "2021-05-01T09:00:00Z", changed(...changes));
    const other = story("c", "Merrow Argus", "2021-05-01T10:00:00Z", LINES.slice(0, 4));
    const copy = story("d", "Gate Weekly", "2021-05-01T11:00:00Z", [...changed(...changes), "Story: Merrow Argus"]);
    expect(copiesOf([root, edited, other, copy])).toMatchObject({ b: "republished a", d: "republished b" });
  });

  test("a wording that begins in two branches pays once for the second of them", () => {
    // three texts over one place each: 0 has wording 1, 1 and 2 have wording 2
    const wordings = { rows: [[1], [2], [2], [0]].map((row) => Int32Array.from(row)), places: 1, count: 2 };
    const apart = repeatedOrigins(wordings, [3, 0, 0, 3], [0, 1, 2], 3, LINK_WEIGHTS);
    const below = repeatedOrigins(wordings, [3, 0, 1, 3], [0, 1, 2], 3, LINK_WEIGHTS);
    expect([apart, below]).toEqual([LINK_WEIGHTS.changedAgain, 0]);
  });

  test("a line that has no name and no number joins no two stories", () => {
    const stock =
      "We will bring you more on all of this as soon as somebody has something to say about it that is worth a line.";
    const far = [
      "Rye is grown again in the Calder valley, and the mill at Ostry has bought a second dryer for the crop.",
      "Two growers, Ilse Grade and Tom Varr, keep bees between the rows, which the Ostry bank had not expected.",
    ];
    expect(
      copiesOf([
        story("a", "Saltholm Post", "2021-05-01T08:00:00Z", [...LINES, stock]),
        story("b", "Ostry Argus", "2021-05-03T08:00:00Z", [...far, stock]),
      ]),
    ).toEqual({});
  });
});

describe("a quotation that another outlet is named for", () => {
  const source = story("a", "Saltholm Post", "2021-05-01T08:00:00Z", [
    ...LINES,
    "“The gate did not fail, we failed the gate,” said Finch.",
  ]);
  const roundup = (...lines: readonly string[]): Document =>
    story("b", "Ostry Argus", "2021-05-02T08:00:00Z", [
      "Much was said this week about locks, bridges and the people who are paid to look after both of them.",
      ...lines,
      "On Sunday the choir of the lower town sings in the old customs house, and nobody is asked to pay.",
    ]);

  test("in the line behind it", () =>
    expect(
      copiesOf([
        source,
        roundup(
          "“We failed the gate,” said Dora Finch, “the gate did not fail, we failed the gate.” The remark was made to the Saltholm Post.",
        ),
      ]),
    ).toEqual({ b: "quoted a" }));

  test("in one line with it", () =>
    expect(
      copiesOf([
        source,
        roundup(
          "Dora Finch, who looks after the lock, told the Saltholm Post: “The gate did not fail, we failed the gate.”",
        ),
      ]),
    ).toEqual({ b: "quoted a" }));

  test("nobody named: the two may have heard it in one hall", () =>
    expect(copiesOf([source, roundup("Dora Finch said: “The gate did not fail, we failed the gate.”")])).toEqual({}));
});

describe("lines", () => {
  const linesIn = (text: string): string[] => {
    const { article } = readOne(story("x", "Ostry Argus", "2021-05-01T08:00:00Z", [text]));
    return linesOf(article, makeVocabulary())
      .filter(({ title }) => !title)
      .map(({ words }) => words.map(({ word }) => word).join(" "));
  };

  test("a short name ends a sentence, a title does not", () => {
    expect(linesIn("It was first told by the Norbury Mail. Parallels with Ostry suggest themselves.")).toHaveLength(2);
    expect(linesIn("It was first told by Sen. Norbury and Capt. Ostry of the harbour guard.")).toHaveLength(1);
  });

  test("a place before the first sentence is no part of it", () =>
    expect(linesIn("Saltholm, Merrowland – The lock stuck half open on Friday morning.")).toEqual([
      "the lock stuck half open on friday morning",
    ]));
});

describe("two texts of one house, or of one form", () => {
  const undated = (id: string, title: string, paragraphs: readonly string[]): Document =>
    storyDocument(id, "Saltholm Post", "", paragraphs, { title });

  test.each(["The lock at Saltholm – latest", "The lock at Saltholm (updated)", "The lock at Saltholm: update"])(
    "without a time the one that calls itself the later is the later: %s",
    (title) => {
      const more = [...LINES, "A second chain was found to be worn as well.", "Divers are to look at the gate."];
      const texts = [undated("a", title, more), undated("b", "The lock at Saltholm", LINES)];
      expect(copiesOf(texts)).toEqual({ a: "republished b" });
    },
  );

  test("given names that two stories share do not make one story of a note at the foot of both", () => {
    const note =
      "A note on how we work: we ring everybody we write about before we publish, we pay for our own lunches, and we put the date of every change at the bottom of the page.";
    const gas = [
      "The supplier Corrin Gas has been fined for charging households that had left their homes a year before.",
      "The fine was cut by a third, said Silas Umpleby, who keeps the register of suppliers in the province.",
      "Every customer that is left has had a letter from Elspeth Thistlewood, who runs the company.",
      note,
    ];
    const channel = [
      "Channel Sable is to shed a quarter of its newsroom and to drop its breakfast bulletin from the regions.",
      "Nothing has been decided about the weather, the head of news, Silas Dunnock, told the staff by video.",
      "The last late bulletin ended in silence on Friday, and Elspeth Peascod had read it.",
      note,
    ];
    const texts = [story("a", "Rails Monthly", "2031-10-07", gas), story("b", "Kirrin Leader", "2031-04-22", channel)];
    expect(copiesOf(texts)).toEqual({});
  });
});
