import { type Alignment, type AlignOptions, alignmentOf } from "./alignment.ts";
import type { Candidate } from "./candidate.ts";
import type { Run } from "./common-runs.ts";
import { type ComparedText, FACT, QUOTED, WORDING } from "./compared-text.ts";
import { findCandidates, runFinder } from "./find-candidates.ts";
import { isCopied } from "./is-copied.ts";
import { evidenceOf, judgeBox } from "./judge-box.ts";
import { type BoxMeasures, isUnquoted, measureBox, wordingOf } from "./measure-box.ts";
import { tighten } from "./passage-ends.ts";
import type { PairTable } from "./shared-pairs.ts";
import type { Side } from "./sides.ts";
import { sharedElsewhere, standsOut } from "./stands-out.ts";
import { tellingRuns } from "./telling-runs.ts";

const SURE = 0.42;
const OUTSTANDING = 0.4;
/** Most of a reworded passage is the writer's own words. */
const OWN_SHARE = 0.5;

/** A candidate that was measured. */
interface Measured {
  readonly candidate: Candidate;
  readonly runs: readonly Run[];
  readonly all: BoxMeasures;
  readonly sure: number;
}

/** Passages whose ends were fitted, and the two texts as they were for it: those hold until the next two are compared. */
export interface FittedPassages {
  readonly sides: readonly [Side, Side];
  readonly passages: readonly Alignment[];
}

/** The passages of two texts, reworded ones too, in no order: stretches with much in common, whose ends are fitted and which are judged. Null where there is nothing to fit. */
export function fitPassages(table: PairTable, b: ComparedText, options: AlignOptions): FittedPassages | null {
  const runsOf = runFinder(table.of, b);
  const stretches = findCandidates(table, b, runsOf);
  if (stretches === null) return null;
  const { sides, candidates } = stretches;
  const [a, other] = sides;
  const measured = candidates.map((candidate): Measured => {
    const runs = candidate.runs ?? runsOf(candidate.box);
    const all = measureBox(a, other, candidate.box, runs, QUOTED);
    return { candidate, runs, all, sure: judgeBox(evidenceOf(all, candidate.aScore, candidate.bScore)) };
  });
  const boxes = measured.filter(({ sure }) => sure >= SURE).map(({ candidate }) => candidate.box);
  let elsewhere: number | null = null;
  const isReworded = (one: Measured, own: BoxMeasures): boolean => {
    if (own.aWords < OWN_SHARE * one.all.aWords || own.bWords < OWN_SHARE * one.all.bWords) return false;
    elsewhere ??= sharedElsewhere(a, other, boxes);
    const { candidate, runs, sure } = one;
    const wording = measureBox(a, other, candidate.box, runs, WORDING);
    return standsOut({ sides, candidate, sure, own, wording, elsewhere }) >= OUTSTANDING;
  };
  const found: Alignment[] = [];
  for (const one of measured) {
    const { candidate, runs, all, sure } = one;
    const own =
      sure < SURE ? null : isUnquoted(a, other, candidate.box) ? all : measureBox(a, other, candidate.box, runs, FACT);
    const isKept = (mine: BoxMeasures): boolean =>
      options.reworded || isCopied(mine, wordingOf(a, other, candidate.box)) || isReworded(one, mine);
    if (own !== null && isKept(own)) {
      if (Math.min(all.aWords, all.bWords) >= options.leastWords) {
        found.push(alignmentOf(tighten(a, other, candidate.box, all, runs), all, own));
      }
    } else found.push(...tellingRuns(table.of, b, runs, options.leastWords));
  }
  return { sides, passages: found };
}
