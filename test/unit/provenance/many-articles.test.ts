import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/core/reading.ts";
import type { Reuse } from "../../../src/core/reuse.ts";
import { findProvenance } from "../../../src/provenance/find-provenance.ts";
import { handBuilt, type ReadingGiven, sharedPassage } from "./hand-built.ts";

const LINES = [
  "The lock gate at Saltholm stuck half open on Friday and eleven barges had to wait in the basin.",
  "Up to 30 cottages may be flooded before Sunday, harbour engineer Dora Finch said.",
  '"We did not expect the chain to hold through the night," Finch said.',
  "A crane from the naval yard was on its way along the coast road with two police cars in front.",
  "Nobody in the lower town slept, and the baker gave away what was left of the morning bread.",
  "The council meets on Monday to hear what the repair of the gate will cost the ratepayers.",
];

interface Given {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly lines: readonly string[];
  readonly credit?: string;
  readonly more?: Partial<ReadingGiven>;
}

function article({ id, outlet, published, lines, credit, more }: Given): Reading {
  return handBuilt({
    id,
    outlet,
    ...(published === undefined ? {} : { published }),
    parts: [
      ["title", `Lock gate sticks (${id})`],
      ...lines.map((line) => ["paragraph", line] as const),
      ...(credit === undefined ? [] : [["credit", `First published in ${credit}.`] as const]),
    ],
    credits: credit === undefined ? [] : [{ kind: "original", name: credit, words: `First published in ${credit}.` }],
    ...more,
  });
}

const shared = (a: Reading, b: Reading, ...lines: readonly string[]): Reuse[] =>
  lines.map((line, index) => sharedPassage(`${a.article.id}${b.article.id}${index}`, a, b, line));

const parentsIn = ({ links }: ReturnType<typeof findProvenance>): Record<string, string> =>
  Object.fromEntries(
    links.flatMap(({ kind, from, to }) =>
      to.kind === "article" && (kind === "republished" || kind === "common-source")
        ? [[to.id, from.kind === "article" ? from.id : from.kind]]
        : [],
    ),
  );

describe("who copied whom", () => {
  test("the earlier text is the parent", () => {
    const a = article({ id: "a", outlet: "Saltholm Post", published: "2021-05-01T08:00:00Z", lines: LINES });
    const b = article({ id: "b", outlet: "Basin Echo", published: "2021-05-01T11:00:00Z", lines: LINES });
    const found = findProvenance([a, b], shared(a, b, ...LINES));
    expect(parentsIn(found)).toEqual({ b: "a" });
    expect(found.links.find(({ kind }) => kind === "republished")).toMatchObject({ directed: true, basis: "inferred" });
  });

  test("without dates a trimmed text is the copy, and equal texts have no direction", () => {
    const a = article({ id: "a", outlet: "Saltholm Post", lines: LINES.slice(0, 4) });
    const b = article({ id: "b", outlet: "Basin Echo", lines: LINES });
    expect(parentsIn(findProvenance([a, b], shared(a, b, ...LINES.slice(0, 4))))).toEqual({ a: "b" });
    const c = article({ id: "c", outlet: "Basin Echo", lines: LINES });
    expect(
      findProvenance([b, c], shared(b, c, ...LINES)).links.find(({ kind }) => kind === "republished")?.directed,
    ).toBe(false);
  });

  test("a credit decides where nothing else does, and is the evidence", () => {
    const a = article({ id: "a", outlet: "Basin Echo", lines: LINES, credit: "Saltholm Post" });
    const b = article({ id: "b", outlet: "Saltholm Post", lines: LINES });
    const { links } = findProvenance([a, b], shared(a, b, ...LINES));
    const link = links.find(({ kind }) => kind === "republished");
    expect(link).toMatchObject({ from: { kind: "article", id: "b" }, basis: "declared", directed: true });
    expect(link?.evidence.map(({ rule }) => rule)).toContain("link/credit-original");
  });

  test("copies that each lack what another has come from a text that nobody read", () => {
    const long = [
      ...LINES,
      "Two hundred sandbags came by lorry before the tide turned at four in the morning.",
      "The keeper of the gate had asked for a new chain three years ago and was told to wait.",
      "Children counted the barges from the school windows and wrote their names on a slate.",
      "By noon the wind had gone round to the north and the water in the basin stood still.",
    ];
    const without = (...left: number[]): string[] => long.filter((_, index) => !left.includes(index));
    const [x, y, z] = [without(1, 4, 7), without(2, 5, 8), without(3, 6)];
    const a = article({ id: "a", outlet: "Saltholm Post", lines: x });
    const b = article({ id: "b", outlet: "Basin Echo", lines: y });
    const c = article({ id: "c", outlet: "Lock Gazette", lines: z });
    const both = (p: readonly string[], q: readonly string[]): string[] => p.filter((line) => q.includes(line));
    const found = findProvenance(
      [a, b, c],
      [...shared(a, b, ...both(x, y)), ...shared(a, c, ...both(x, z)), ...shared(b, c, ...both(y, z))],
    );
    expect(parentsIn(found)).toEqual({ a: "unseen", b: "unseen", c: "unseen" });
  });

  test("a shared quotation alone is no copy", () => {
    const quote = LINES[2] ?? "";
    const a = article({ id: "a", outlet: "Saltholm Post", lines: LINES.slice(0, 3) });
    const b = article({
      id: "b",
      outlet: "Basin Echo",
      lines: ["Rain fell on the fair at Corrie, and the carousel stood still until evening came.", quote],
    });
    expect(parentsIn(findProvenance([a, b], [sharedPassage("r", a, b, quote, quote, "quotation")]))).toEqual({});
  });
});

/** The second line as it stands, and as a copy changed it. */
function copied(changed: string, upstream: Partial<ReadingGiven> = {}, downstream: Partial<ReadingGiven> = {}) {
  const lines = LINES.map((line, index) => (index === 1 ? changed : line));
  const a = article({
    id: "a",
    outlet: "Saltholm Post",
    published: "2021-05-01T08:00:00Z",
    lines: LINES,
    more: upstream,
  });
  const b = article({ id: "b", outlet: "Basin Echo", published: "2021-05-01T11:00:00Z", lines, more: downstream });
  return findProvenance([a, b], shared(a, b, ...LINES.filter((_, index) => index !== 1)));
}
const FINCH = { mention: "harbour engineer Dora Finch", naming: "N1", name: "Dora Finch" } as const;
const SAID = {
  sources: [FINCH],
  statements: [
    {
      words: "Up to 30 cottages may be flooded before Sunday",
      by: 0,
      cue: "said",
      level: "open",
      hedge: "may",
      number: { words: "Up to 30", value: 30, bound: "at-most", of: "cottages" },
    },
  ],
} as const;
const codesOf = ({ findings }: ReturnType<typeof findProvenance>): string[] =>
  findings.flatMap(({ kind, code }) =>
    kind === "drift" || kind === "number" || kind === "quote-integrity" ? [code] : [],
  );

describe("what changed on the way", () => {
  test("nothing is said of a copy that changed nothing", () => {
    expect(codesOf(copied(LINES[1] ?? "", SAID, SAID))).toEqual([]);
  });
  test("a hedge taken out", () => {
    const found = copied("Up to 30 cottages will be flooded before Sunday, harbour engineer Dora Finch said.", SAID, {
      sources: [FINCH],
      statements: [
        {
          words: "Up to 30 cottages will be flooded before Sunday",
          by: 0,
          cue: "said",
          number: { words: "Up to 30", value: 30, bound: "at-most", of: "cottages" },
        },
      ],
    });
    expect(codesOf(found)).toEqual(["hedge-dropped"]);
    expect(found.findings.find(({ code }) => code === "hedge-dropped")).toMatchObject({
      axes: { L: "up" },
      earned: false,
    });
  });
  test("a bound taken out, and a number exchanged", () => {
    expect(codesOf(copied("30 cottages may be flooded before Sunday, harbour engineer Dora Finch said."))).toEqual([
      "bound-dropped",
    ]);
    expect(
      codesOf(copied("Up to 80 cottages may be flooded before Sunday, harbour engineer Dora Finch said.")),
    ).toEqual(["value-changed"]);
  });
  test("the speaker taken out, or the outlet in the speaker's place", () => {
    expect(codesOf(copied("Up to 30 cottages may be flooded before Sunday."))).toEqual(["attribution-dropped"]);
    expect(codesOf(copied("Up to 30 cottages may be flooded before Sunday, the Saltholm Post reported."))).toEqual([
      "speaker-replaced-by-outlet",
    ]);
  });
  test("words inside a quotation", () => {
    const quoted = (changed: string): string[] => {
      const lines = LINES.map((line, index) => (index === 2 ? changed : line));
      const a = article({ id: "a", outlet: "Saltholm Post", published: "2021-05-01T08:00:00Z", lines: LINES });
      const b = article({ id: "b", outlet: "Basin Echo", published: "2021-05-01T11:00:00Z", lines });
      return codesOf(findProvenance([a, b], shared(a, b, ...LINES.filter((_, index) => index !== 2))));
    };
    expect(quoted('"We did expect the chain to hold through the night," Finch said.')).toEqual(["not-dropped"]);
    expect(quoted('"We did not expect the chain to break through the night," Finch said.')).toEqual(["word-changed"]);
    expect(quoted('"We did not expect the chain to hold …," Finch said.')).toEqual(["ellipsis"]);
    expect(quoted("“We did not expect the chain to hold through the night,” Finch said.")).toEqual([]);
    expect(quoted('"We did not expect the chain to hold," Finch said.')).toEqual([]);
  });
});

describe("how many sources", () => {
  test("a copy adds none; the same named speaker in another report adds none; another does", () => {
    const one = article({
      id: "a",
      outlet: "Saltholm Post",
      published: "2021-05-01T08:00:00Z",
      lines: LINES,
      more: SAID,
    });
    const copy = article({
      id: "b",
      outlet: "Basin Echo",
      published: "2021-05-01T11:00:00Z",
      lines: LINES,
      more: SAID,
    });
    const claim = findProvenance([one, copy], shared(one, copy, ...LINES)).claims.find(
      ({ statements }) => statements.length === 2,
    );
    expect(claim?.independence).toMatchObject({ low: 1, high: 1, named: 1, verdict: "one origin" });
  });
});

test("a house that takes its story back from a copy closes a loop", () => {
  const a = article({ id: "a", outlet: "Saltholm Post", published: "2021-05-01T08:00:00Z", lines: LINES });
  const b = article({
    id: "b",
    outlet: "Basin Echo",
    published: "2021-05-01T11:00:00Z",
    lines: [
      ...LINES.slice(0, 5),
      "The echo of the horn was heard as far as the mill, our reporter found on Saturday morning.",
    ],
  });
  const c = article({
    id: "c",
    outlet: "Saltholm Post",
    published: "2021-05-02T09:00:00Z",
    lines: [
      ...LINES.slice(0, 5),
      "The echo of the horn was heard as far as the mill, our reporter found on Saturday morning.",
    ],
    credit: "Basin Echo",
  });
  const reuses = [
    ...shared(a, b, ...LINES.slice(0, 5)),
    ...shared(b, c, ...LINES.slice(0, 5)),
    ...shared(a, c, ...LINES.slice(0, 5)),
  ];
  const found = findProvenance([a, b, c], reuses);
  expect(found.findings.filter(({ code }) => code.startsWith("C1")).map(({ says }) => says)).toEqual([
    "Saltholm Post → Basin Echo → Saltholm Post: the last rests, over the others, on an earlier article of its own outlet.",
  ]);
  expect(findProvenance([c, a, b], reuses)).toEqual(found);
});
