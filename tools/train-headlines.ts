/**
 * Fits `src/provenance/claims/support-weights.ts`: which statement of a body puts forward what the headline does, if any. One draw among all statements of the body and "none" (a
 * conditional logit), on the even lines of bench/gold/headline-supports.jsonl, each headline once beside its own body and once beside another's, where "none" is right.
 * `npm run train:headlines` prints the weights and how both halves are judged.
 *
 * May mislead: a few hundred headlines of one guideline; the body of another article seldom holds what comes near.
 */
import { editionOf, judgeSupport, type LabelledHeadline, labelledHeadlines } from "../bench/keys/headline-supports.ts";
import { bodyTexts } from "../src/provenance/claims/body-texts.ts";
import { isBody } from "../src/provenance/claims/is-body.ts";
import { compareWithHeadline, type SupportSigns } from "../src/provenance/claims/support-signs.ts";
import { SUPPORT_WEIGHTS } from "../src/provenance/claims/support-weights.ts";
import type { Edition } from "../src/provenance/edition/edition.ts";

/** One headline beside one body: its statements, the last row stands for none of them. */
interface Draw {
  readonly rows: readonly (readonly number[])[];
  /** What each row counts as an answer, 0–1. */
  readonly worth: readonly number[];
  /** How much it counts among the others. */
  readonly weight: number;
}

const SIGNS = Object.keys(SUPPORT_WEIGHTS).filter((sign) => sign !== "none") as (keyof SupportSigns)[];
const NONE = [...SIGNS.map(() => 0), 1];
/** What a tolerable answer counts where the right ones count 1. */
const ALSO_WORTH = 0.15;
/** A headline over another article's body is a made case: a support that is not found is a mistake that readers meet. */
const STRANGE_WEIGHT = 0.25;
const ROUNDS = 600;
const RATE = 0.5;
const RIDGE = 0.01;

/** The statements of a body beside a headline of it, or of another article whose statements are laid in front. */
function drawOf(edition: Edition, one: LabelledHeadline, place: (at: number) => number, weight = 1): Draw | null {
  const headline = edition.statements.find((statement) => statement.headline);
  if (headline === undefined) return null;
  const body = edition.statements.filter(
    (statement) => !statement.headline && isBody(edition, statement) && statement.strength.act !== "A0",
  );
  if (body.length === 0) return null;
  const compared = compareWithHeadline(edition, headline, bodyTexts(edition, body));
  const worth = compared.map(({ text }) => {
    const verdict = judgeSupport(one, place(text.statement.span.start));
    return verdict === "right" ? 1 : verdict === "also" ? ALSO_WORTH : 0;
  });
  return {
    rows: [...compared.map(({ signs }) => [...SIGNS.map((sign) => signs[sign]), 0]), NONE],
    worth: [...worth, one.best.length + one.also.length === 0 ? 1 : 0],
    weight,
  };
}

/** Gradient ascent on the logarithm of the worth that is drawn; deterministic. */
function fitWeights(draws: readonly Draw[]): number[] {
  const weights = NONE.map(() => 0);
  const speed = NONE.map(() => 0);
  const usable = draws.filter(({ worth }) => worth.some((one) => one > 0));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const { rows, worth, weight } of usable) {
      const odds = rows.map((row) => Math.exp(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const good = odds.reduce((sum, one, at) => sum + one * (worth[at] ?? 0), 0);
      rows.forEach((row, index) => {
        const pull = weight * (((odds[index] ?? 0) * (worth[index] ?? 0)) / good - (odds[index] ?? 0) / all);
        row.forEach((value, at) => {
          slope[at] = (slope[at] ?? 0) + (pull * value) / usable.length;
        });
      });
    }
    slope.forEach((step, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) + RATE * step;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  return weights;
}

function tell(name: string, draws: readonly Draw[], weights: readonly number[]): void {
  const counts = { right: 0, also: 0, wrong: 0, none: 0 };
  let [empty, kept] = [0, 0];
  for (const { rows, worth } of draws) {
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    const top = scores.indexOf(Math.max(...scores));
    if (worth.at(-1) === 1) {
      empty++;
      if (top === rows.length - 1) kept++;
    } else if (top === rows.length - 1) counts.none++;
    else counts[worth[top] === 1 ? "right" : worth[top] === ALSO_WORTH ? "also" : "wrong"]++;
  }
  console.log(`${name}: ${JSON.stringify(counts)}; without a support ${empty}, of which none was found ${kept}`);
}

const labelled = labelledHeadlines();
if (labelled !== null) {
  const halves: Draw[][] = [[], []];
  labelled.forEach((one, index) => {
    const own = editionOf(one.title, one.body);
    const other = labelled[(index + Math.floor(labelled.length / 2)) % labelled.length] as LabelledHeadline;
    const strange = editionOf(one.title, other.body);
    const half = halves[index % 2] as Draw[];
    for (const draw of [
      drawOf(own.edition, one, own.placeInBody),
      drawOf(strange.edition, { ...one, best: [], also: [] }, strange.placeInBody, STRANGE_WEIGHT),
    ])
      if (draw !== null) half.push(draw);
  });
  const [even, odd] = halves as [Draw[], Draw[]];
  for (const [name, draws] of [
    ["even lines", even],
    ["both", [...even, ...odd]],
  ] as const) {
    const weights = fitWeights(draws);
    console.log(`Fitted on ${name}`);
    tell("  even", even, weights);
    tell("  odd ", odd, weights);
    for (const [at, sign] of ["none", ...SIGNS].entries())
      console.log(`  ${sign}: ${(at === 0 ? weights.at(-1) : weights[at - 1])?.toFixed(2)},`);
  }
}
