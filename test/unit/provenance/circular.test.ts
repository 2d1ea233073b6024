import { describe, expect, test } from "vitest";
import { lineDocument } from "../../../bench/text-document.ts";
import type { Document } from "../../../src/core/document.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";

const BODY = [
  "The lock gate at Saltholm stuck half open on Friday, and eleven barges had to wait in the basin.",
  "The chain will not hold through another night, harbour engineer Dora Finch said.",
  "A crane from the naval yard was on its way along the coast road with two police cars in front.",
  "Nobody in the lower town slept, and the baker gave away what was left of the morning bread.",
];

interface Given {
  readonly id: string;
  readonly outlet: string;
  readonly hour: number;
  readonly lines?: readonly string[];
  readonly title?: string;
}

function article({ id, outlet, hour, lines = BODY, title = `Gate sticks at Saltholm, number ${id}` }: Given): Document {
  const text = [title, ...lines].join("\n\n");
  const published = `2024-03-01T${String(hour).padStart(2, "0")}:00:00Z`;
  const url = `https://${outlet.toLowerCase().replace(/[^a-z]+/g, "")}.example/${id}`;
  return lineDocument(`run.jsonl#${id}`, text, { id, title, outlet, published }, url);
}

const circular = ({ findings }: Report): string[] =>
  findings.filter(({ kind }) => kind === "circular").map(({ code }) => code);

const first = article({ id: "a1", outlet: "Saltholm Post", hour: 6 });
const copyOf = (outlet: string, id: string, hour: number, credit?: string): Document =>
  article({ id, outlet, hour, lines: credit === undefined ? BODY : [...BODY, credit] });

describe("circular reporting", () => {
  test("C1: a house that takes its story back from a copy, told in time order", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8, "This article was originally published by Saltholm Post."),
      copyOf("Saltholm Post", "a2", 10, "This article was originally published by Basin Echo."),
    ]);
    const loop = report.findings.find(({ code }) => code === "C1-loop");
    expect(loop?.says).toContain("Saltholm Post → Basin Echo → Saltholm Post");
    expect(loop?.evidence.map(({ article: id }) => id)).toEqual(["b", "a2"]);
  });

  test("C1 without a word of it: the house's later text has what the copy put in", () => {
    const own = [
      "Salt is the enemy of chains, and the wind in the basin of Saltholm is full of it on most days of the year.",
      ...BODY.slice(0, 2),
      "Two of the barges had carried grain for the mill, and their skippers played cards until the lamps were out.",
      ...BODY.slice(2),
    ];
    const report = trace([
      first,
      article({
        id: "b",
        outlet: "Basin Echo",
        hour: 8,
        lines: [...own, "This article was originally published by Saltholm Post."],
      }),
      article({ id: "a2", outlet: "Saltholm Post", hour: 10, lines: own.slice(0, 5) }),
    ]);
    const loop = report.findings.find(({ code }) => code === "C1-loop");
    expect(loop?.says).toContain("Saltholm Post → Basin Echo → Saltholm Post");
    expect(loop?.evidence.at(-1)?.article).toBe("a2");
  });

  test("C1 needs a credit, or words that only the copy has: two versions of one house are no loop", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8, "This article was originally published by Saltholm Post."),
      copyOf("Saltholm Post", "a2", 10),
    ]);
    expect(circular(report)).not.toContain("C1-loop");
  });

  test.each(["As has been reported elsewhere in the press:", "Several media have carried this account."])(
    "C5: other media in a line of their own, in the middle of the text: %s",
    (line) => {
      const report = trace([
        first,
        copyOf("Basin Echo", "b", 8, "This article was originally published by Saltholm Post."),
        article({ id: "a2", outlet: "Saltholm Post", hour: 12, lines: [...BODY.slice(0, 2), line, ...BODY.slice(2)] }),
      ]);
      expect(circular(report)).toContain("C5-media-reports");
    },
  );

  test("C1: a house that takes its story back from a copy, and says so in passing", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8, "This article was originally published by Saltholm Post."),
      article({
        id: "a2",
        outlet: "Saltholm Post",
        hour: 12,
        lines: [
          ...BODY.slice(0, 2),
          "The Basin Echo reports on the matter, and we pass its account on.",
          ...BODY.slice(2),
        ],
      }),
    ]);
    expect(circular(report)).toContain("C1-loop");
  });

  test("outlets that share a platform's domain are no one house", () => {
    const tenant = (outlet: string, id: string, hour: number, credit?: string): Document => {
      const lines = credit === undefined ? BODY : [...BODY, credit];
      const text = ["Gate sticks at Saltholm", ...lines].join("\n\n");
      const host = outlet.toLowerCase().replace(/[^a-z]+/g, "");
      const record = { id, title: "Gate sticks at Saltholm", outlet, published: `2024-03-01T0${hour}:00:00Z` };
      return lineDocument(`run.jsonl#${id}`, text, record, `https://${host}.pages.example/${id}`);
    };
    const report = trace([
      tenant("Saltholm Post", "a", 1),
      tenant("Basin Echo", "b", 2, "Source: Saltholm Post"),
      tenant("Coast Herald", "c", 3, "Source: Basin Echo"),
      tenant("Inland News", "d", 4, "Source: Coast Herald"),
    ]);
    expect(circular(report)).not.toContain("C1-loop");
  });

  test("C2: several outlets, one origin that a copy names", () => {
    const credit = "This article was originally published by Saltholm Post.";
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8, credit),
      copyOf("Coast Herald", "c", 9, credit),
      copyOf("Inland News", "d", 10),
    ]);
    expect(circular(report)).toEqual(["C2-fan-out"]);
  });

  test("C3: several outlets, one origin that nobody names", () => {
    const report = trace([first, copyOf("Basin Echo", "b", 8), copyOf("Coast Herald", "c", 9)]);
    expect(circular(report)).toEqual(["C3-hidden-fan-out"]);
  });

  test("two copies of two outlets are no fan-out", () => {
    expect(circular(trace([first, copyOf("Basin Echo", "b", 8)]))).toEqual([]);
  });

  test("C4: a reference work rests on the press, and the press on the reference work", () => {
    const report = trace([
      first,
      copyOf("Harbour Encyclopedia", "b", 8, "Source: Saltholm Post"),
      copyOf("Saltholm Post", "a2", 10, "Source: Harbour Encyclopedia"),
    ]);
    expect(circular(report)).toEqual(["C1-loop", "C4-reference-work"]);
  });

  test("C5: “media reports” that lead back to the outlet that cites them", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8),
      article({
        id: "a2",
        outlet: "Saltholm Post",
        hour: 12,
        title: "What others say",
        lines: [
          "The town awoke to grey skies and the smell of diesel.",
          "According to media reports, the chain of the lock gate at Saltholm will not hold through another night.",
          "The mayor had no comment when this paper rang her office.",
        ],
      }),
    ]);
    expect(circular(report)).toEqual(["C5-media-reports"]);
  });

  test("C5: a line at the top lays the whole to other media", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8),
      article({
        id: "a2",
        outlet: "Saltholm Post",
        hour: 12,
        title: "Town waits for a crane",
        lines: ["It has been widely reported, and is told again below.", ...BODY.slice(0, 3)],
      }),
    ]);
    expect(circular(report)).toEqual(["C5-media-reports"]);
  });

  test("C1: “writes as follows” credits", () => {
    const report = trace([
      first,
      copyOf("Basin Echo", "b", 8, "Source: Saltholm Post"),
      article({ id: "a2", outlet: "Saltholm Post", hour: 12, lines: ["Basin Echo writes as follows.", ...BODY] }),
    ]);
    expect(circular(report)).toEqual(["C1-loop"]);
  });
});

describe("quotations of a copy against the text it was copied from", () => {
  const quoting = (quotation: string): readonly string[] => [
    ...BODY.slice(0, 1),
    '"The winter was long and the wages were late," Finch told the meeting of the harbour board on Friday.',
    quotation,
    ...BODY.slice(2),
  ];
  const above = quoting('"We did not ask for a new crane, and we were never given one," Finch said to the clerk.');
  const codes = (quotation: string): string[] => {
    const a = article({ id: "a", outlet: "Saltholm Post", hour: 6, lines: above });
    const b = article({ id: "b", outlet: "Basin Echo", hour: 9, lines: quoting(quotation) });
    return trace([a, b])
      .findings.filter(({ kind }) => kind === "quote-integrity")
      .map(({ code }) => code);
  };

  test("words of another passage inside it: spliced", () => {
    const spliced =
      '"We did not ask for a new crane, the wages were late and we were never given one," Finch said to the clerk.';
    expect(codes(spliced)).toEqual(["spliced"]);
  });
  test("a negation gone", () => {
    expect(codes('"We did ask for a new crane, and we were never given one," Finch said to the clerk.')).toEqual([
      "not-dropped",
    ]);
  });
  test("an ellipsis over words", () => {
    expect(codes('"We did not ask for a new crane … never given one," Finch said to the clerk.')).toEqual(["ellipsis"]);
  });
  test("other marks, an editor's bracket and a mere cut are no change", () => {
    expect(codes("“We did not ask for a new crane, and we were never given one,” Finch said to the clerk.")).toEqual(
      [],
    );
    expect(
      codes('"We did not ask for a new crane, and [the port was] never given one," Finch said to the clerk.'),
    ).toEqual([]);
    expect(codes('"We did not ask for a new crane," Finch said to the clerk.')).toEqual([]);
  });
});
