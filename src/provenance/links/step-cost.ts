import type { Span } from "../../core/span.ts";
import { alignLines } from "../edition/alignment.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import type { Loci } from "./loci.ts";
import { isPieceOf } from "./split-lines.ts";
import type { LinkWeights } from "./weights.ts";

/** A text of a group as a sequence of loci, each with its wording. */
export interface Witness {
  readonly edition: Edition | null;
  /** Loci of the body in reading order, each once. */
  readonly order: readonly number[];
  readonly lineOf: ReadonlyMap<number, Line>;
}

export function witnessOf(
  edition: Edition,
  loci: Loci,
  at: number,
  ignored: ReadonlySet<number>,
  framing: readonly Span[] = [],
): Witness {
  const order: number[] = [];
  const lineOf = new Map<number, Line>();
  edition.lines.forEach((line, index) => {
    const locus = loci.locusOf[at]?.[index] ?? -1;
    if (
      line.title ||
      framing.some((span) => covers(span, line.span)) ||
      locus < 0 ||
      ignored.has(locus) ||
      lineOf.has(locus) ||
      (loci.editionsOf[locus]?.length === 1 &&
        (isOfHouse(edition, line) || framing.some((span) => isNamedIn(span, line))))
    )
      return;
    order.push(locus);
    lineOf.set(locus, line);
  });
  return { edition, order, lineOf };
}

/** Most of a line: a house in front of the news leaves the news. */
const covers = (span: Span, line: Span): boolean =>
  (Math.min(span.end, line.end) - Math.max(span.start, line.start)) * 2 > line.end - line.start;

/** "That is according to the Harbour Post." */
const isNamedIn = (span: Span, { span: line, words }: Line): boolean =>
  span.start >= line.start &&
  span.end <= line.end &&
  words.length <= HOUSE_WORDS_AT_MOST &&
  !words.some(({ quoted }) => quoted);

/** "Picture: Harbour Post", "Also on Harbour Post: …": a house's own line around a text. */
const HOUSE_WORDS_AT_MOST = 14;

const isOfHouse = ({ article: { text, outlet } }: Edition, { span, words }: Line): boolean =>
  outlet !== null &&
  outlet.length >= HOUSE_LETTERS_AT_LEAST &&
  words.length <= HOUSE_WORDS_AT_MOST &&
  !words.some(({ quoted }) => quoted) &&
  text.slice(span.start, span.end).includes(outlet);
const HOUSE_LETTERS_AT_LEAST = 4;

/** What the step from `parent` to `child` would leave unexplained: words that came from nowhere weigh more than words left out. */
export interface StepCost {
  readonly total: number;
  readonly shared: number;
  /** Loci of the child that the parent lacks. */
  readonly added: number;
  /** Loci of the parent that the child lacks. */
  readonly left: number;
  readonly reworded: number;
  /** Words added inside quotation marks, over all shared lines: nobody lengthens a quotation from a copy. */
  readonly quoteGrown: number;
}

/** `variants` remembers the price of each pair of wordings. `isFromElsewhere`: a line of the child that it has from a third text. */
export function stepCost(
  parent: Witness,
  child: Witness,
  variants: Map<string, VariantCost>,
  weights: LinkWeights,
  isFromElsewhere: (locus: number) => boolean = () => false,
): StepCost {
  let shared = 0;
  let reworded = 0;
  let quoteGrown = 0;
  let total = 0;
  let last = -1;
  let inversions = 0;
  const position = new Map(parent.order.map((locus, index) => [locus, index]));
  for (const locus of child.order) {
    const at = position.get(locus);
    if (at === undefined) continue;
    shared++;
    if (at < last) inversions++;
    last = at;
    const [above, below] = [parent.lineOf.get(locus), child.lineOf.get(locus)];
    if (above === undefined || below === undefined || above.key === below.key) continue;
    const cost = variantCost(above, below, variants, weights);
    reworded++;
    total += cost.cost;
    if (cost.quoteGrown > 0) quoteGrown++;
  }
  const isIn = (locus: number): boolean =>
    position.has(locus) || isFromElsewhere(locus) || isPiece(child.lineOf.get(locus), parent);
  const isKept = (locus: number): boolean => child.lineOf.has(locus) || isPiece(parent.lineOf.get(locus), child);
  const added = runsOf(child.order, isIn);
  const left = runsOf(parent.order, isKept);
  const { addedTop, addedInside, addedEnd, leftTop, leftInside, leftEnd } = weights;
  total += price(added, { top: addedTop, inside: addedInside, end: addedEnd }, weights.addedFurther);
  total += price(left, { top: leftTop, inside: leftInside, end: leftEnd }, weights.leftFurther);
  total += Math.min(0.5, inversions * weights.reordered) + quoteGrown * weights.quotationGrown;
  return { total, shared, added: size(added), left: size(left), reworded, quoteGrown };
}

const isPiece = (line: Line | undefined, { lineOf }: Witness): boolean =>
  line !== undefined && isPieceOf(line, lineOf.values());

interface Run {
  readonly where: "top" | "inside" | "end";
  readonly length: number;
}

/** Runs of loci that the other text lacks, with where they stand among those it has. */
function runsOf(order: readonly number[], has: (locus: number) => boolean): Run[] {
  const runs: Run[] = [];
  let length = 0;
  let met = false;
  for (const locus of order) {
    if (!has(locus)) length++;
    else {
      if (length > 0) runs.push({ where: met ? "inside" : "top", length });
      length = 0;
      met = true;
    }
  }
  if (length > 0) runs.push({ where: met ? "end" : "top", length });
  return runs;
}

const size = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);

const price = (runs: readonly Run[], prices: Record<Run["where"], number>, further: number): number =>
  runs.reduce((sum, { where, length }) => sum + prices[where] + Math.min(3, (length - 1) * further), 0);

export interface VariantCost {
  readonly cost: number;
  readonly quoteGrown: number;
}

const GROWN_WORDS_AT_LEAST = 4;
const ATTRIBUTING: ReadonlySet<string> = new Set("said says according told added adds reported reports".split(" "));
const ATTRIBUTION_WORDS_AT_LEAST = 3;

function variantCost(above: Line, below: Line, variants: Map<string, VariantCost>, weights: LinkWeights): VariantCost {
  const key = `${above.key} ${below.key}`;
  const known = variants.get(key);
  if (known !== undefined) return known;
  const { changes } = alignLines(above, below);
  let [cost, words, grown] = [weights.changed, 0, 0];
  for (const { a, b } of changes) {
    const [gone, come] = [a[1] - a[0], b[1] - b[0]];
    words += come * weights.wordAdded + gone * weights.wordLeft;
    const isPutIn = gone === 0 && come >= ATTRIBUTION_WORDS_AT_LEAST;
    if (isPutIn && below.words.slice(b[0], b[1]).some(({ word }) => ATTRIBUTING.has(word)))
      cost += weights.attributionAdded;
    if (
      come - gone >= GROWN_WORDS_AT_LEAST &&
      below.words[b[0]]?.quoted === true &&
      below.words[b[1] - 1]?.quoted === true
    )
      grown += come - gone;
  }
  const answer = { cost: cost + Math.min(weights.wordsAtMost, words), quoteGrown: grown };
  variants.set(key, answer);
  return answer;
}
