import { compareMoments } from "../edition/moment.ts";
import type { Edge } from "./arborescence.ts";
import type { Frame } from "./frame.ts";
import { type Group, sharesText } from "./groups.ts";
import { improveTree, isBelow, LEAST_GAIN } from "./improve-tree.ts";
import { creditFor } from "./outside-cost.ts";
import { solveTree, type Tree } from "./solve-tree.ts";
import { stepCost, type VariantCost, type Witness } from "./step-cost.ts";
import { imaginedOriginal } from "./unseen.ts";
import type { LinkWeights } from "./weights.ts";
import { creditsUnseen } from "./wire-credit.ts";

/** The same tree with one text more that was not read; `null` where its copies would not hang together. */
export function treeWithUnseen(
  group: Group,
  witnesses: readonly Witness[],
  frames: readonly Frame[],
  variants: Map<string, VariantCost>,
  edges: readonly Edge[],
  credited: string | null,
  byWire: readonly boolean[],
  weights: LinkWeights,
): Tree | null {
  const size = group.editions.length;
  const share = sharesText(group);
  const title = commonTitle(witnesses);
  const root = size;
  const unseen = size + 1;
  const creditsIt = (node: number): boolean => credited !== null && creditsUnseen(group, frames, node, credited, share);
  const creditors = frames.filter((_, node) => creditsIt(node)).length;
  // who says that it is from there holds the wording that was there, whatever most of the copies of copies have
  const original = imaginedOriginal(witnesses, creditsIt);
  const isSure = creditors > 1;
  const isByAgency = frames.some(
    ({ origins }, node) => creditsIt(node) && origins.some((one) => one.publisher === credited && one.role === "wire"),
  );
  const creditsKnown = (node: number): boolean =>
    group.editions.some((edition, at) => at !== node && creditFor(frames[node], edition) > 0);
  const isToldOnce = frames.filter(({ isToldHere }) => isToldHere).length === 1;
  const bonuses = witnesses.map((witness, to): number | null => {
    const names = creditsIt(to);
    if (byWire[to] === true) return names ? null : Number.NEGATIVE_INFINITY;
    const titled = title >= 0 && witness.edition?.titleKey === title;
    const isNeedless = names && !isSure && creditors === 1 && hasAllEarlier(group, to);
    const credit = names ? (isNeedless ? weights.creditsUnseenNeedlessly : weights.creditsUnseen) : 0;
    const told = frames[to]?.isToldHere === true && isToldOnce ? weights.toldHere : 0;
    return (
      credit + (titled ? weights.titleKept : 0) - told - (!names && creditsKnown(to) ? weights.unseenCreditsKnown : 0)
    );
  });
  const costFrom = (text: Witness, to: number): number => {
    const bonus = bonuses[to];
    const witness = witnesses[to];
    if (witness === undefined || bonus === undefined) return Number.POSITIVE_INFINITY;
    return bonus === null ? 0 : stepCost(text, witness, variants, weights).total - bonus;
  };
  const more: Edge[] = witnesses.flatMap((_, to) => {
    const cost = costFrom(original, to);
    return cost === Number.POSITIVE_INFINITY ? [] : [{ from: unseen, to, cost }];
  });
  const price =
    weights.root + (credited === null ? weights.unseen : isSure ? weights.unseenCredited : weights.unseenCreditedOnce);
  for (let open = more; open.length >= 2; ) {
    const all = [...edges, ...open, { from: root, to: unseen, cost: price }];
    const tree = solveTree(size + 2, root, all);
    const copies = copiesOf(tree, unseen);
    if (copies.length < 2) return null;
    const strangers = copies.map((a) => copies.filter((b) => a !== b && !share(a, b)).length);
    const worst = Math.max(...strangers);
    if (worst === 0) {
      const improved = improveTree(tree, all, [...witnesses, undefined, original], root, weights);
      const better = settled(improved, { edges, witnesses, unseen, root, costFrom });
      const left = copiesOf(better, unseen);
      // what one text has whole is from it, whatever one credit to somebody else says; a wire's is said by who sells it
      if (
        !isSure &&
        !isByAgency &&
        left.some((at) => !creditsIt(at) && bonuses[at] !== null && hasAllOf(witnesses, left, at))
      )
        return null;
      return left.length < 2 ? null : better;
    }
    const out = copies[strangers.lastIndexOf(worst)];
    open = open.filter(({ to }) => to !== out);
  }
  return null;
}

interface Settling {
  readonly edges: readonly Edge[];
  readonly witnesses: readonly Witness[];
  readonly unseen: number;
  readonly root: number;
  /** What the step from an imagined original to a text leaves unexplained. */
  readonly costFrom: (original: Witness, to: number) => number;
}

/**
 * The tree once more, the unseen text imagined from its own copies alone: a wording that one of them has is no wording of the original where that one
 * hangs on another copy. One copy at a time is hung elsewhere while that leaves less unexplained and two stay; whether there is an unseen text at all
 * stays judged by what all texts hold. Cost: copies² × places.
 */
function settled(tree: Tree, { edges, witnesses, unseen, root, costFrom }: Settling): Tree {
  let { parents } = tree;
  const sumOf = (copies: readonly number[]): number => {
    const text = imaginedOriginal(copies.map((at) => witnesses[at]!));
    return copies.reduce((sum, to) => sum + costFrom(text, to), 0);
  };
  for (let copies = copiesOf(tree, unseen); copies.length > 2; ) {
    const now = sumOf(copies);
    let best: { readonly copy: number; readonly from: number; readonly gain: number } | null = null;
    for (const copy of copies) {
      const others = sumOf(copies.filter((at) => at !== copy));
      for (const { from, to, cost } of edges) {
        if (to !== copy || from === root || isBelow(parents, from, copy, root)) continue;
        const gain = now - others - cost;
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { copy, from, gain };
      }
    }
    if (best === null) break;
    const { copy, from } = best;
    parents = parents.map((parent, at) => (at === copy ? from : parent));
    copies = copies.filter((at) => at !== copy);
  }
  return { parents, total: tree.total };
}

const copiesOf = ({ parents }: Tree, top: number): number[] =>
  parents.flatMap((parent, child) => (parent === top && child !== top ? [child] : []));

/** Does one copy hold every line that any other of them shares with another? */
function hasAllOf(witnesses: readonly Witness[], copies: readonly number[], at: number): boolean {
  const own = new Set(witnesses[at]!.order);
  return imaginedOriginal(copies.map((one) => witnesses[one]!)).order.every((locus) => own.has(locus));
}

/** Share of a text's lines that an earlier one must hold, if the text needs no other origin. */
const HELD_AT_LEAST = 0.6;

/** Does an article published before hold this one from the first line that both have to the last? What stands around that is the copy's own. */
function hasAllEarlier({ editions, loci, ignored }: Group, node: number): boolean {
  const own = [...(loci.locusOf[node] ?? [])].filter(
    (locus, line) => locus >= 0 && !ignored.has(locus) && editions[node]?.lines[line]?.title === false,
  );
  return editions.some((edition, at) => {
    if (at === node || compareMoments(edition.moment, editions[node]?.moment ?? null) >= 0) return false;
    const above = new Set(loci.locusOf[at]);
    const held = own.map((locus) => above.has(locus));
    const inside = held.slice(held.indexOf(true), held.lastIndexOf(true) + 1);
    const count = inside.filter(Boolean).length;
    return count > 0 && count === inside.length && count >= own.length * HELD_AT_LEAST;
  });
}

/** The headline that most of the texts have, two at least; −1 where there is none. */
function commonTitle(witnesses: readonly Witness[]): number {
  const counts = new Map<number, number>();
  for (const { edition } of witnesses)
    if (edition !== null && edition.titleKey >= 0)
      counts.set(edition.titleKey, (counts.get(edition.titleKey) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best !== undefined && best[1] > 1 ? best[0] : -1;
}
