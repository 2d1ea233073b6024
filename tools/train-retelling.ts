/**
 * Fits `src/provenance/retelling/weights.ts` to the invented cases of bench/written-cases/: which two statements of two articles are one matter told twice. A logistic regression over the signs
 * of `clearly-one.ts`; each case is judged by weights that were fitted on the others.
 * `npm run train:retelling [-- CASE …]` fits on these cases (default: all), prints how the rest are judged at several thresholds, and the weights.
 *
 * May mislead: a case's truth names some six to nine claims, each once an article; a second mention of a claim counts as wrong, and what the truth does not speak of is left out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CASES, type CaseTruth, spanOf, writtenCases } from "../bench/keys/score-written-cases.ts";
import { textDocument } from "../bench/text-document.ts";
import type { Span } from "../src/core/span.ts";
import { type Edition, makeEdition } from "../src/provenance/edition/edition.ts";
import { publisherNames } from "../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../src/provenance/edition/vocabulary.ts";
import { clearPairs, type Signs, scorePairs, signsOf } from "../src/provenance/retelling/clearly-one.ts";
import { compareItems, itemsOf, type Likeness, weigh } from "../src/provenance/retelling/compare-items.ts";
import { RETELLING_WEIGHTS, type RetellingWeights } from "../src/provenance/retelling/weights.ts";
import { readOne } from "../src/trace.ts";

/** All pairs of statements of two articles: is it one claim's, another's (false), or none that the truth speaks of (null)? */
interface Table {
  readonly case: string;
  readonly likeness: readonly (readonly Likeness[])[];
  readonly isOne: readonly (readonly (boolean | null)[])[];
}

function tablesOf(name: string): Table[] {
  const folder = join(CASES, name);
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as CaseTruth;
  const read = truth.articles.map(({ file }) => readOne(textDocument(file, readFileSync(join(folder, file), "utf8"))));
  const names = publisherNames(read.map(({ article }) => article));
  const vocabulary = makeVocabulary();
  const editions = read.map((reading) => makeEdition(reading, vocabulary, names));
  return editions.flatMap((a, index) =>
    editions.slice(index + 1).map((b): Table => {
      const [down, up] = [itemsOf(b), itemsOf(a)];
      const weightOf = weigh([...down, ...up]);
      const [below, above] = [b, a].map((edition) => claimsOf(edition, truth));
      const [inB, inA] = [b, a].map(({ article }) => new Set(claimsIn(article.input, truth)));
      return {
        case: name,
        likeness: down.map((one) => up.map((other) => compareItems(one, other, weightOf))),
        isOne: down.map((one) =>
          up.map((other) => {
            const [x, y] = [below?.(one.statement.span) ?? [], above?.(other.statement.span) ?? []];
            if (x.some((claim) => y.includes(claim))) return true;
            return x.some((claim) => inA?.has(claim)) || y.some((claim) => inB?.has(claim)) ? false : null;
          }),
        ),
      };
    }),
  );
}

const claimsIn = (file: string, { claims }: CaseTruth): number[] =>
  claims.flatMap(({ articles }, claim) => (articles[file] === undefined ? [] : [claim]));

/** The claims of the truth whose words a span overlaps. */
function claimsOf({ article: { input, text } }: Edition, truth: CaseTruth): (span: Span) => number[] {
  const places = claimsIn(input, truth).map((claim) => ({
    claim,
    place: spanOf(text, truth.claims[claim]?.articles[input] ?? ""),
  }));
  return ({ start, end }) =>
    places.flatMap(({ claim, place }) => (start < place.end && place.start < end ? [claim] : []));
}

interface Example {
  readonly signs: readonly number[];
  readonly isOne: boolean;
}

const SIGNS = Object.keys(RETELLING_WEIGHTS).filter((sign) => sign !== "bias") as (keyof Signs)[];

const examplesOf = (tables: readonly Table[]): Example[] =>
  tables.flatMap(({ likeness, isOne }) =>
    signsOf(likeness).flatMap((row, index) =>
      row.flatMap((signs, at): Example[] => {
        const label = isOne[index]?.[at] ?? null;
        return label === null ? [] : [{ signs: SIGNS.map((sign) => signs[sign]), isOne: label }];
      }),
    ),
  );

const ROUNDS = 400;
const RATE = 0.5;
const RIDGE = 0.0005;

/** Logistic regression by gradient descent with momentum; deterministic. */
function fitWeights(examples: readonly Example[]): RetellingWeights {
  let weights = SIGNS.map(() => 0);
  let bias = 0;
  const speed = [...weights, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = [...weights.map((weight) => weight * RIDGE), 0];
    for (const { signs, isOne } of examples) {
      const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - Number(isOne)) / examples.length;
      signs.forEach((sign, at) => {
        slope[at] = (slope[at] ?? 0) + error * sign * WEIGHT_OF_ALL;
      });
      slope[signs.length] = (slope[signs.length] ?? 0) + error * WEIGHT_OF_ALL;
    }
    slope.forEach((step, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - RATE * step;
    });
    weights = weights.map((weight, at) => weight + (speed[at] ?? 0));
    bias += speed[weights.length] ?? 0;
  }
  return { bias, ...Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[at]])) } as unknown as RetellingWeights;
}
/** Most pairs are no pair: without it the slopes are too small to go anywhere in these rounds. */
const WEIGHT_OF_ALL = 4;

/** Of the pairs that are taken from a threshold on: right, wrong, and of all that there are. */
function judge(tables: readonly Table[], weights: RetellingWeights, atLeast: number): [number, number, number] {
  let [right, wrong, all] = [0, 0, 0];
  for (const { likeness, isOne } of tables) {
    all += isOne.flat().filter((one) => one === true).length;
    clearPairs(scorePairs(likeness, weights), atLeast).forEach((at, index) => {
      const label = at < 0 ? null : (isOne[index]?.[at] ?? null);
      right += Number(label === true);
      wrong += Number(label === false);
    });
  }
  return [right, wrong, all];
}

const chosen = process.argv.slice(2);
const cases = writtenCases();
const unknown = chosen.filter((name) => !cases.includes(name));
if (unknown.length > 0) {
  console.error(`No case ${unknown.join(", ")} in bench/written-cases/.`);
  process.exit(1);
}
const tables = cases.map(tablesOf);
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
const ours = tables.filter((_, at) => isChosen(cases[at] ?? ""));
const rest = tables.filter((_, at) => !isChosen(cases[at] ?? ""));
const folds = ours.map((own) => ({ own, weights: fitWeights(examplesOf(ours.filter((one) => one !== own).flat())) }));
const weights = fitWeights(examplesOf(ours.flat()));
console.log(
  "| threshold | each case by the others: precision, recall | other cases: precision, recall |\n|---|---|---|",
);
for (const atLeast of [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5])
  console.log(
    `| ${atLeast} | ${cell(folds.map(({ own, weights: others }) => judge(own, others, atLeast)))} | ${cell(rest.map((own) => judge(own, weights, atLeast)))} |`,
  );
for (const [sign, weight] of Object.entries(weights)) console.log(`  ${sign}: ${Number(weight.toFixed(2))},`);

function cell(counts: readonly (readonly [number, number, number])[]): string {
  const [right, wrong, all] = counts.reduce<[number, number, number]>(
    (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]],
    [0, 0, 0],
  );
  return all === 0 ? "–" : `${(right / Math.max(1, right + wrong)).toFixed(3)}, ${(right / all).toFixed(3)}`;
}
