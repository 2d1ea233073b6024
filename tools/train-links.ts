/**
 * Fits `src/provenance/links/weights.ts` to made-up trees of copies: one weight at a time is made larger or smaller, and kept where the links of all generators together
 * come nearer to the truth. Every generator counts the same, so none is learnt by heart; seeds named here are for fitting, others for measuring.
 * `npm run train:links [-- --minutes 20 --seed 1]`; prints each gain and the weights at the end. The same seed takes the same steps.
 */

import { makeChance } from "../bench/provenance/chance.ts";
import { documentOf, makeRun } from "../bench/provenance/make-run.ts";
import { type Share, scoreLinks } from "../bench/provenance/score.ts";
import type { Truth } from "../bench/provenance/truth.ts";
import type { Link } from "../src/core/link.ts";
import { type Edition, makeEdition } from "../src/provenance/edition/edition.ts";
import { publisherNames } from "../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../src/provenance/edition/vocabulary.ts";
import { findWays } from "../src/provenance/links/find-ways.ts";
import { LINK_WEIGHTS, type LinkWeights } from "../src/provenance/links/weights.ts";
import { findReuses } from "../src/reuse/find-reuses.ts";
import { readOne } from "../src/trace.ts";

/** Every generator of the benchmark; other seeds are for measuring. */
const MANNERS =
  "mixed releases another third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" ");
const SEEDS = [1, 2, 3, 4];
const STORIES = 30;
const FACTORS = [0.4, 0.7, 1.4, 2.2];
/** Of the mean over the generators of what each row below is worth; less is luck. */
const GAIN_AT_LEAST = 0.0008;

interface Run {
  readonly manner: string;
  readonly truth: Truth;
  readonly editions: readonly Edition[];
  readonly reuses: ReturnType<typeof findReuses>;
}

const option = (name: string, or: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? or : Number(process.argv[at + 1]);
};

function readRun(manner: string, seed: number): Run[] {
  const made = makeRun(manner, seed, STORIES);
  if (made === null) return [];
  const readings = made.lines
    .map((line) => readOne(documentOf(line)))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const names = publisherNames(readings.map(({ article }) => article));
  const vocabulary = makeVocabulary();
  return [
    {
      manner,
      truth: made.truth,
      editions: readings.map((reading) => makeEdition(reading, vocabulary, names)),
      reuses: findReuses(readings.map(({ article }) => article)),
    },
  ];
}

type Rows = Record<"good" | "date" | "none" | "root" | "found" | "wanted" | "traps" | "directed", Share>;

const rate = ({ hit, of }: Share): number => (of === 0 ? 1 : hit / of);

/** What the links of one generator's runs are worth: parents with good times and roots most, traps against it. */
function worthOf(rows: Rows): number {
  const [p, r] = [rate(rows.found), rate(rows.wanted)];
  const unseen = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const parents = rate(rows.good) * 1.5 + rate(rows.date) + rate(rows.none) * 0.7;
  return parents + rate(rows.root) * 1.5 + rate(rows.directed) * 0.7 + unseen * 0.5 - rows.traps.hit * 0.02;
}

/** Of the links between a copy and its true parent, whichever way round: right ones, those that leave it open counted as half. */
function directionsOf(links: readonly Link[], truth: Truth): Share {
  const steps = new Set(truth.articles.flatMap(({ id, parents }) => parents.map((parent) => `${parent} ${id}`)));
  let [hit, of] = [0, 0];
  for (const { kind, from, to, directed } of links) {
    if (!/^(?:republished|excerpted|quoted)$/.test(kind) || from.kind !== "article" || to.kind !== "article") continue;
    const isRight = steps.has(`${from.id} ${to.id}`);
    if (!isRight && !steps.has(`${to.id} ${from.id}`)) continue;
    of++;
    hit += directed ? Number(isRight) : 0.5;
  }
  return { hit, of };
}

function evaluate(runs: readonly Run[], weights: LinkWeights): { worth: number; says: string } {
  const byManner = new Map<string, Rows>();
  for (const { manner, truth, editions, reuses } of runs) {
    const links = [...findWays(editions, reuses, weights).links.all];
    const { parent, root, unseen, traps } = scoreLinks({ links }, truth);
    const directed = directionsOf(links, truth);
    const own: Rows = { ...parent, root, found: unseen.precision, wanted: unseen.recall, traps, directed };
    const before = byManner.get(manner);
    byManner.set(manner, before === undefined ? own : sum(before, own));
  }
  const all = [...byManner];
  const worth = all.reduce((total, [, rows]) => total + worthOf(rows), 0) / all.length;
  const says = all.map(
    ([manner, rows]) =>
      `${manner} ${(["good", "date", "none", "root"] as const).map((row) => rate(rows[row]).toFixed(3)).join(" ")}`,
  );
  return { worth, says: `${worth.toFixed(4)}  ${says.join("  ")}` };
}

const sum = (a: Rows, b: Rows): Rows =>
  Object.fromEntries(
    (Object.keys(a) as (keyof Rows)[]).map((row) => [row, { hit: a[row].hit + b[row].hit, of: a[row].of + b[row].of }]),
  ) as Rows;

function main(): void {
  const runs = MANNERS.flatMap((manner) => SEEDS.flatMap((seed) => readRun(manner, seed)));
  const until = performance.now() + option("minutes", 20) * 60_000;
  const chance = makeChance(option("seed", 1));
  let weights = LINK_WEIGHTS;
  let best = evaluate(runs, weights);
  console.log(best.says);
  const names = Object.keys(LINK_WEIGHTS) as (keyof LinkWeights)[];
  while (performance.now() < until) {
    const name = names[chance.below(names.length)]!;
    const value = Number((weights[name] * FACTORS[chance.below(FACTORS.length)]!).toPrecision(3));
    const next = evaluate(runs, { ...weights, [name]: value });
    if (next.worth < best.worth + GAIN_AT_LEAST) continue;
    [weights, best] = [{ ...weights, [name]: value }, next];
    console.log(`${name} ${value}: ${best.says}`);
  }
  console.log(JSON.stringify(weights, null, 2));
}

main();
