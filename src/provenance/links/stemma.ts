import type { Span } from "../../core/span.ts";
import type { Edition } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import type { Edge } from "./arborescence.ts";
import { elsewhereIn } from "./elsewhere.ts";
import type { Frame } from "./frame.ts";
import { type Group, partOf, sharesText } from "./groups.ts";
import { improveTree } from "./improve-tree.ts";
import { creditFor, outsideCost, rootCost } from "./outside-cost.ts";
import { solveTree, type Tree } from "./solve-tree.ts";
import { type StepCost, stepCost, type VariantCost, witnessOf } from "./step-cost.ts";
import { unmixed } from "./unmixed.ts";
import { treeWithUnseen } from "./unseen-tree.ts";
import type { LinkWeights } from "./weights.ts";
import { areClients, creditedUnseen, isFromWire } from "./wire-credit.ts";

/** Where one text of a group is from. Numbers are places in the group's editions. */
export interface Parentage {
  readonly child: number;
  /** `root`: nothing in the group is upstream. `unseen`: a text that was not read. */
  readonly parent: number | "root" | "unseen";
  /** 0–1, from how much worse the next best parent is. */
  readonly confidence: number;
  /** False: the other direction is as good. */
  readonly directed: boolean;
  readonly step: StepCost | null;
}

/** A text that was not read and that texts of the group are copies of. */
export interface UnseenTop {
  /** The publisher that it is credited to, where copies name it. */
  readonly publisher: string | null;
  readonly copies: readonly number[];
}

export interface Stemma {
  readonly parentage: readonly Parentage[];
  readonly unseen: readonly UnseenTop[];
}

const CANDIDATES_AT_MOST = 40;
const DIRECTED_MARGIN = 0.03;

export interface StemmaInput {
  readonly group: Group;
  readonly frameOf: (edition: Edition) => Frame;
  readonly weights: LinkWeights;
}

/**
 * The tree of copies that leaves least unexplained; with an unseen text above where that explains more than it costs. Several stories that one text
 * ties together (a digest) come out as several trees, and each of them is looked at again alone: it may have an unseen text of its own, if a copy credits one.
 */
export function findStemma(input: StemmaInput): Stemma {
  const whole = stemmaOf(input);
  const { group } = input;
  const taken = new Set(whole.unseen.flatMap(({ copies }) => copies));
  const parts = treesIn(whole.parentage).filter(
    (members) =>
      members.length >= COPIES_AT_LEAST &&
      members.length < group.editions.length &&
      !members.some((at) => taken.has(at)),
  );
  if (parts.length === 0) return whole;
  const parentage = [...whole.parentage];
  const unseen = [...whole.unseen];
  const weights = { ...input.weights, unseen: Number.POSITIVE_INFINITY };
  for (const members of parts) {
    const foreign = broughtIn(group, whole.parentage, members);
    const part = findStemma({ ...input, weights, group: partOf(withIgnored(group, foreign), members) });
    if (part.unseen.length === 0) continue;
    for (const own of part.parentage) {
      const child = members[own.child]!;
      const parent = typeof own.parent === "number" ? members[own.parent]! : own.parent;
      parentage[child] = { ...own, child, parent };
    }
    for (const { publisher, copies } of part.unseen)
      unseen.push({ publisher, copies: copies.map((at) => members[at]!) });
  }
  return { parentage, unseen };
}

const COPIES_AT_LEAST = 2;

/**
 * Lines that one text of a tree has from another tree: a merger of two stories brings the second one in, and no text above it need have had those.
 * A line is brought in where texts outside have it, and inside none but one text below the top and its copies.
 */
function broughtIn({ loci }: Group, parentage: readonly Parentage[], members: readonly number[]): Set<number> {
  const inside = new Set(members);
  const foreign = new Set<number>();
  loci.editionsOf.forEach((holders, locus) => {
    const here = holders.filter((at) => inside.has(at));
    if (here.length === 0 || here.length === holders.length) return;
    const firsts = here.filter((at) => !here.includes(Number(parentage[at]?.parent)));
    const [first] = firsts;
    if (firsts.length === 1 && typeof parentage[first!]?.parent === "number") foreign.add(locus);
  });
  return foreign;
}

const withIgnored = (group: Group, more: ReadonlySet<number>): Group =>
  more.size === 0 ? group : { ...group, ignored: new Set([...group.ignored, ...more]) };

/** The texts of each tree under a top of its own. */
function treesIn(parentage: readonly Parentage[]): number[][] {
  const trees = new Map<number, number[]>();
  for (const { child } of parentage) {
    let top = child;
    for (let up = parentage[top]?.parent; typeof up === "number"; up = parentage[top]?.parent) top = up;
    trees.set(top, [...(trees.get(top) ?? []), child]);
  }
  return [...trees.values()];
}

function stemmaOf({ group, frameOf, weights }: StemmaInput): Stemma {
  const frames = group.editions.map(frameOf);
  const witnesses = group.editions.map((edition, at) =>
    witnessOf(edition, group.loci, at, group.ignored, framingOf(frames[at])),
  );
  const variants = new Map<string, VariantCost>();
  const steps = new Map<number, { cost: number; step: StepCost }>();
  const size = group.editions.length;
  const elsewhere = elsewhereIn(group);
  for (const [from, to] of candidateSteps(group)) {
    if (areClients(group, frames, from, to)) continue;
    const step = stepCost(witnesses[from]!, witnesses[to]!, variants, weights, elsewhere(from, to));
    steps.set(from * size + to, { step, cost: step.total + outsideCost(group, frames, from, to, weights) });
  }
  const edges: Edge[] = [];
  const shares = sharesText(group);
  const byWire = group.editions.map((_, node) => isFromWire(group, frames, node, shares));
  group.editions.forEach((_, node) => {
    edges.push({
      from: size,
      to: node,
      cost: byWire[node] === true ? weights.root : rootCost(group, frames, node, weights),
    });
  });
  for (const [key, { cost }] of steps)
    if (byWire[key % size] !== true) edges.push({ from: Math.floor(key / size), to: key % size, cost });
  const seen = improveTree(solveTree(size + 1, size, edges), edges, [...witnesses, undefined], size, weights);
  const credited = creditedUnseen(group, frames, shares);
  const withUnseen = treeWithUnseen(group, witnesses, frames, variants, edges, credited, byWire, weights);
  const better = withUnseen !== null && withUnseen.total < seen.total ? withUnseen : null;
  const isFixed = (node: number, parent: number): boolean =>
    byWire[node] === true || (parent < size && creditFor(frames[node], group.editions[parent]!) > 0);
  const tree = unmixed(group, better ?? seen, isFixed);
  const children = childrenOf(tree.parents);
  const edgesTo = new Map<number, Edge[]>();
  for (const edge of edges) edgesTo.set(edge.to, [...(edgesTo.get(edge.to) ?? []), edge]);
  const parentage = group.editions.map((_, child) => parentageOf(child, size, tree, edgesTo, children, steps, group));
  const copies = parentage.flatMap(({ child, parent }) => (parent === "unseen" ? [child] : []));
  if (copies.length < COPIES_AT_LEAST) return { parentage, unseen: [] };
  // the text above these copies need not be the one that most of the group credit
  return { parentage, unseen: [{ publisher: creditedUnseen(group, frames, shares, copies), copies }] };
}

/** Lines that credit: they frame a copy. */
const framingOf = (frame: Frame | undefined): Span[] =>
  (frame?.origins ?? []).flatMap(({ evidence }) => evidence.flatMap((one) => ("span" in one ? [one.span] : [])));

/** Which steps are weighed: for each text the ones it shares most with. */
function candidateSteps({ pairs, editions }: Group): [number, number][] {
  const near = editions.map(() => [] as { other: number; weight: number }[]);
  for (const { a, b, loci, words } of pairs) {
    near[a]?.push({ other: b, weight: loci + words / 1000 });
    near[b]?.push({ other: a, weight: loci + words / 1000 });
  }
  return near.flatMap((others, to) =>
    others
      .sort((x, y) => y.weight - x.weight || x.other - y.other)
      .slice(0, CANDIDATES_AT_MOST)
      .map(({ other }): [number, number] => [other, to]),
  );
}

function parentageOf(
  child: number,
  size: number,
  { parents }: Tree,
  edgesTo: ReadonlyMap<number, readonly Edge[]>,
  children: ReadonlyMap<number, readonly number[]>,
  steps: ReadonlyMap<number, { cost: number; step: StepCost }>,
  group: Group,
): Parentage {
  const parent = parents[child] ?? size;
  if (parent >= size)
    return { child, parent: parent === size ? "root" : "unseen", confidence: 0.7, directed: true, step: null };
  const own = steps.get(parent * size + child);
  const cost = own?.cost ?? 0;
  const below = descendants(children, child);
  const others = (edgesTo.get(child) ?? []).filter(({ from }) => from !== parent && from < size && !below.has(from));
  const next = others.reduce((best, edge) => Math.min(best, edge.cost), cost + 2);
  const reverse = steps.get(child * size + parent)?.cost ?? Number.POSITIVE_INFINITY;
  const parentIsRoot = (parents[parent] ?? size) >= size;
  const dated = compareMoments(group.editions[parent]?.moment ?? null, group.editions[child]?.moment ?? null) !== 0;
  const directed = dated || !parentIsRoot || reverse - cost >= DIRECTED_MARGIN;
  const margin = Math.max(0, next - cost);
  return { child, parent, confidence: 0.5 + 0.45 * (1 - Math.exp(-1.5 * margin)), directed, step: own?.step ?? null };
}

/** The node and all that hang below it. */
function descendants(children: ReadonlyMap<number, readonly number[]>, node: number): Set<number> {
  const found = new Set<number>([node]);
  for (const at of found) for (const child of children.get(at) ?? []) found.add(child);
  return found;
}

/** For each node its children in a tree of parents. */
function childrenOf(parents: readonly number[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  parents.forEach((parent, child) => {
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [child]);
    else list.push(child);
  });
  return children;
}
