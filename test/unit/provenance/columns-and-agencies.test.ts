import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const titled = (
  id: string,
  outlet: string,
  published: string,
  title: string,
  paragraphs: readonly string[],
): Document => storyDocument(id, outlet, published, paragraphs, { title });

const LOCK = [
  "The lock at Saltholm stuck half open on Friday morning and eleven barges had to wait in the basin behind it.",
  "Harbour engineer Dora Finch said a chain had parted under the second gate some time before dawn.",
  "A crane from the naval yard at Merrow was on its way along the coast road with two police cars in front.",
  "The council has set aside 40,000 crowns for the repair, which is less than half of what Finch asked for.",
  "Nobody in the lower town of Saltholm slept, and the baker gave away what was left of the morning bread.",
  "The last time the gate stuck, in the year of the great frost, it took a fortnight and a team of divers.",
];
const without = (...left: readonly number[]): string[] => LOCK.filter((_, at) => !left.includes(at));

const copyLinks = (documents: readonly Document[]) =>
  trace(documents).links.filter(({ kind }) => /^(?:republished|excerpted|common-source)$/.test(kind));

describe("a column under its standing headline", () => {
  const harbour = (
    id: string,
    day: string,
    [colliers, tide, boxes, buoy]: readonly string[],
    headline = "In and out of the harbour",
  ): Document =>
    titled(id, "Quay Chronicle", `2031-06-${day}T06:30:00Z`, headline, [
      `${colliers} colliers and a dredger came in on the ${tide} tide. Landings reached ${boxes} boxes, most of them crab.`,
      "The pilot cutter was out twice, and berth two is closed for repair until the spring.",
      `High water on Sunday is at ten past seven, and the bell on the outer buoy has been ${buoy}.`,
    ]);

  test("is no copy of last week's, though half of its words are the same", () => {
    const weeks = [
      harbour("a", "06", ["Three", "morning", "33", "found"]),
      harbour("b", "13", ["Four", "evening", "26", "replaced"]),
      harbour("c", "20", ["Two", "evening", "41", "mended"]),
    ];
    expect(copyLinks(weeks)).toEqual([]);
    expect(trace(weeks).findings.filter(({ evidence }) => evidence.length === 2)).toEqual([]);
  });

  test("is no copy either where the headline is one word or two", () => {
    const weeks = [
      harbour("a", "06", ["Three", "morning", "33", "found"], "Harbour notes"),
      harbour("b", "13", ["Four", "evening", "26", "replaced"], "Harbour notes"),
    ];
    expect(copyLinks(weeks)).toEqual([]);
  });

  test("is no copy either where the headline counts the column", () => {
    const weeks = [
      harbour("a", "06", ["Three", "morning", "33", "found"], "Situations in the harbour, list 14"),
      harbour("b", "13", ["Four", "evening", "26", "replaced"], "Situations in the harbour, list 16"),
    ];
    expect(copyLinks(weeks)).toEqual([]);
  });

  test("is a copy where another house prints it", () => {
    const other = harbour("b", "13", ["Three", "morning", "33", "found"]);
    const copied = { ...other, record: { ...other.record!, outlet: "Basin Echo" } };
    expect(copyLinks([harbour("a", "06", ["Three", "morning", "33", "found"]), copied])).toHaveLength(1);
  });
});

describe("an agency whose own text was not read", () => {
  const fromAgency = (documents: readonly Document[]): string[] =>
    trace(documents).links.flatMap(({ kind, from, to }) =>
      kind === "common-source" && from.kind === "unseen" && to.kind === "article" ? [`${to.id}: ${from.says}`] : [],
    );

  test.each([
    ["alone under the headline", (text: readonly string[]) => ["Corvane News Service", ...text]],
    ["alone behind a dash at the foot", (text: readonly string[]) => [...text, "– Corvane News Service"]],
    ["alone in brackets at the foot", (text: readonly string[]) => [...text, "(Corvane News Service)"]],
  ])("stands above both copies that name it %s", (_, signed) => {
    const found = fromAgency([
      titled("a", "Saltholm Post", "2031-05-01T08:00:00Z", "Lock stuck half open", signed(without(3))),
      titled("b", "Merrow Argus", "2031-05-01T12:00:00Z", "Barges wait behind a gate", signed(without(1))),
    ]);
    expect(found).toEqual([
      "a: a text of Corvane News Service that was not read",
      "b: a text of Corvane News Service that was not read",
    ]);
  });

  test("is the one that “staff and agencies” means, where another copy names it", () => {
    const found = fromAgency([
      titled("a", "Saltholm Post", "2031-05-01T08:00:00Z", "Lock stuck half open", [
        ...without(3),
        "– Corvane News Service",
      ]),
      titled("b", "Merrow Argus", "2031-05-01T12:00:00Z", "Barges wait behind a gate", [
        "Staff and agencies",
        ...without(1),
      ]),
    ]);
    expect(found).toEqual([
      "a: a text of Corvane News Service that was not read",
      "b: a text of Corvane News Service that was not read",
    ]);
  });

  test("is found for each of two stories that a digest ties together", () => {
    const mill = [
      "The paper mill at Merrow will take its last order at midsummer, and 212 people were told so in the canteen.",
      "Its owner, Ottilie Vance, said the river had become too warm in August to cool the rollers any longer.",
      "A choir that has met in the drying loft since the war will have to look for another roof by then.",
      "The town lives on the mill and on a ferry that runs three times a day when there is no fog about.",
      "Buyers from two countries have walked through the halls since the spring and taken pictures of the boilers.",
      "Nobody has said what will become of the weir, which keeps the lower meadows dry for half of the year.",
    ];
    const millWithout = (left: number): string[] => mill.filter((_, at) => at !== left);
    const found = fromAgency([
      titled("a", "Saltholm Post", "2031-05-01T08:00:00Z", "Lock stuck half open", [
        "Corvane News Service",
        ...without(3),
      ]),
      titled("b", "Merrow Argus", "2031-05-01T12:00:00Z", "Barges wait behind a gate", [
        "Corvane News Service",
        ...without(1),
      ]),
      titled("c", "Basin Echo", "2031-05-01T09:00:00Z", "Mill to close at midsummer", [
        "Blue Ribbon Syndicate",
        ...millWithout(3),
      ]),
      titled("d", "Gate Weekly", "2031-05-01T13:00:00Z", "Last order for Merrow's mill", [
        "Blue Ribbon Syndicate",
        ...millWithout(1),
      ]),
      titled("e", "Tuesday Digest", "2031-05-02T09:00:00Z", "What happened while you slept", [
        ...LOCK.slice(0, 3),
        ...mill.slice(0, 3),
      ]),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        "a: a text of Corvane News Service that was not read",
        "b: a text of Corvane News Service that was not read",
        "c: a text of Blue Ribbon Syndicate that was not read",
        "d: a text of Blue Ribbon Syndicate that was not read",
      ]),
    );
  });
});

describe("a house that signs its own dateline with a slug", () => {
  test("credits nobody by it", () => {
    const wired = (id: string, outlet: string, hour: string, left: number): Document =>
      titled(id, outlet, `2031-05-01T${hour}:00:00Z`, "Lock stuck half open", [
        `SALTHOLM (SLW) - ${LOCK[0]}`,
        ...without(0, left),
      ]);
    const links = copyLinks([wired("a", "Saltwire", "08", 9), wired("b", "Basin Echo", "12", 4)]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      [
        { kind: "article", id: "a" },
        { kind: "article", id: "b" },
      ],
    ]);
  });
});

describe("an agency's text beside a paper's, of one day and without a credit", () => {
  test("is the first, and says why", () => {
    const links = copyLinks([
      titled("a", "Basin Echo", "2031-05-01", "Lock stuck half open", LOCK),
      titled("b", "Corvane News Agency", "2031-05-01", "Lock stuck half open", LOCK),
    ]);
    expect(
      links.map(({ from, to, directed, evidence }) => [from, to, directed, evidence.map(({ rule }) => rule)]),
    ).toEqual([
      [{ kind: "article", id: "b" }, { kind: "article", id: "a" }, true, expect.arrayContaining(["link/sells-copy"])],
    ]);
  });
});
