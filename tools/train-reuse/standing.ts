import { type ComparedText, compareText, FACT, QUOTED, WORDING } from "../../src/reuse/compared-text.ts";
import { findCandidates, runFinder } from "../../src/reuse/find-candidates.ts";
import { isCopied } from "../../src/reuse/is-copied.ts";
import { evidenceOf, judgeBox } from "../../src/reuse/judge-box.ts";
import { measureBox } from "../../src/reuse/measure-box.ts";
import { buildPairTable } from "../../src/reuse/shared-pairs.ts";
import { sharedElsewhere, standingEvidence } from "../../src/reuse/stands-out.ts";
import { readUnits } from "../../src/reuse/units.ts";
import { dot, regress } from "./regress.ts";
import { sharedPart } from "./shared-part.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly cases: readonly [number, number, number, number][];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly event?: string;
}

/** Candidates from here on are asked about. */
const LEAST_SURE = 0.3;
/** Pairs of articles on one matter that are drawn from a corpus. */
const DRAWN = 2_000;
/** A report of one event counts so often against a copy. */
const NEWS_TIMES = 2;

/**
 * Prints `STANDING_WEIGHTS`: every second pair of PAN's training half, against reports of one event (BASIL) and pairs of articles of
 * different outlets on one matter (Helsinki, BuzzFeed-Webis) that share hardly a run of words.
 */
export function trainStanding(
  pairs: readonly Pair[],
  documents: Map<string, string>,
  lines: (name: string) => string[],
): void {
  const [basil, helsinki, partisan] = ["basil", "helsinki", "buzzfeed-webis"].map((name) =>
    lines(`${name}.jsonl.gz`).map((line) => JSON.parse(line) as Row),
  ) as [Row[], Row[], Row[]];
  for (const { id, text } of [...basil, ...helsinki, ...partisan]) documents.set(id, text);
  const asked: (Pair & { readonly times: number })[] = [];
  for (const pair of pairs.filter((_, at) => at % 2 === 0)) asked.push({ ...pair, times: 1 });
  for (const one of basil) {
    for (const other of basil) {
      if (one.event === other.event && one.id < other.id)
        asked.push({ a: one.id, b: other.id, cases: [], times: NEWS_TIMES });
    }
  }
  let state = 11;
  const draw = (rows: readonly Row[]): Row => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return rows[(state >>> 8) % rows.length] as Row;
  };
  for (const rows of [helsinki, partisan]) {
    for (let at = 0; at < DRAWN; at++) {
      const [one, other] = [draw(rows), draw(rows)];
      if (one.outlet !== other.outlet) asked.push({ a: one.id, b: other.id, cases: [], times: NEWS_TIMES });
    }
  }
  const known = new Map<string, ComparedText>();
  const textOf = (id: string): ComparedText => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const original = documents.get(id) ?? "";
    const text = compareText(original, readUnits(original));
    known.set(id, text);
    return text;
  };
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const { a, b, cases, times } of asked) {
    for (const { evidence, span } of candidatesOf(textOf(a), textOf(b))) {
      const best = Math.max(0, ...cases.map((one) => sharedPart(one, span)));
      if (best > 0 && best < 0.1) continue;
      for (let time = 0; time < times; time++) {
        rows.push([...evidence, 1]);
        labels.push(best > 0 ? 1 : 0);
      }
    }
  }
  const weights = regress(rows, labels, 0.1);
  const right = rows.filter((row, at) => dot(row, weights) > 0 === (labels[at] === 1)).length;
  console.log(
    `${rows.length} candidates, ${labels.filter((label) => label === 1).length} copies, ${right} judged right`,
  );
  console.log(JSON.stringify(weights.map((weight) => Number(weight.toFixed(3)))));
}

/** The candidates that common runs alone do not settle. */
function* candidatesOf(a: ComparedText, b: ComparedText) {
  const runsOf = runFinder(a, b);
  const stretches = findCandidates(buildPairTable(a), b, runsOf);
  if (stretches === null) return;
  const { sides, candidates } = stretches;
  const [one, other] = sides;
  const measured = candidates.flatMap((candidate) => {
    const runs = candidate.runs ?? runsOf(candidate.box);
    const sure = judgeBox(
      evidenceOf(measureBox(one, other, candidate.box, runs, QUOTED), candidate.aScore, candidate.bScore),
    );
    return sure < LEAST_SURE ? [] : [{ candidate, runs, sure }];
  });
  if (measured.length === 0) return;
  const elsewhere = sharedElsewhere(
    one,
    other,
    measured.map(({ candidate }) => candidate.box),
  );
  for (const { candidate, runs, sure } of measured) {
    const { box } = candidate;
    const own = measureBox(one, other, box, runs, FACT);
    const wording = measureBox(one, other, box, runs, WORDING);
    if (isCopied(own, wording)) continue;
    const span: [number, number, number, number] = [
      a.units.starts[box.aFirst] as number,
      a.units.ends[box.aLast] as number,
      b.units.starts[box.bFirst] as number,
      b.units.ends[box.bLast] as number,
    ];
    yield { evidence: standingEvidence({ sides, candidate, sure, own, wording, elsewhere }), span };
  }
}
