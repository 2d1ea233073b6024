import type { Span } from "../../core/span.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments, isExact } from "../edition/moment.ts";
import { addressKey, isAgency } from "../edition/publisher.ts";
import { cheapestArborescence, type Edge } from "./arborescence.ts";
import type { Frame } from "./frame.ts";
import type { Group } from "./groups.ts";
import { type StepCost, stepCost, type VariantCost, type Witness, witnessOf } from "./step-cost.ts";
import { imaginedOriginal } from "./unseen.ts";

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

export interface Stemma {
  readonly parentage: readonly Parentage[];
  /** The publisher that the unseen text is credited to, where several copies name it. */
  readonly unseenPublisher: string | null;
}

const ROOT = 6;
const UNSEEN = 1.9;
const UNSEEN_CREDITED = 0.2;
const UNSEEN_CREDITED_ONCE = 1.4;
const LATER_EXACT = 12;
const LATER_DAY = 9;
const CREDITED = 3;
const CREDITED_ADDRESS = 1.5;
const CREDITS_CHILD = 3;
const NAMED_IN_SHARED_LINE = 1.6;
const ROOT_CREDITS_ANOTHER = 0.6;
const CREDITS_UNSEEN = 1.6;
/** A credit that the parent has too may have come along with the text. */
const WIRE_SURE = 0.7;
const CREDIT_KEPT = 2.6;
const CANDIDATES_AT_MOST = 40;
const DIRECTED_MARGIN = 0.03;

export interface StemmaInput {
  readonly group: Group;
  readonly frameOf: (edition: Edition) => Frame;
}

/** The tree of copies that leaves least unexplained; with an unseen text above where that explains more than it costs. */
export function findStemma({ group, frameOf }: StemmaInput): Stemma {
  const frames = group.editions.map(frameOf);
  const witnesses = group.editions.map((edition, at) =>
    witnessOf(edition, group.loci, at, group.ignored, framingOf(frames[at])),
  );
  const variants = new Map<string, VariantCost>();
  const steps = new Map<number, { cost: number; step: StepCost }>();
  const size = group.editions.length;
  for (const [from, to] of candidateSteps(group)) {
    const step = stepCost(witnesses[from]!, witnesses[to]!, variants);
    steps.set(from * size + to, { step, cost: step.total + outside(group, frames, from, to) });
  }
  const edges: Edge[] = [];
  const byWire = group.editions.map((_, node) => isFromWire(group, frames, node));
  group.editions.forEach((_, node) => {
    edges.push({ from: size, to: node, cost: byWire[node] === true ? 0 : rootCost(group, frames, node) });
  });
  for (const [key, { cost }] of steps)
    if (byWire[key % size] !== true) edges.push({ from: Math.floor(key / size), to: key % size, cost });
  const seen = solve(size + 1, size, edges);
  const credited = creditedUnseen(group, frames);
  const withUnseen = tryUnseen(group, witnesses, frames, variants, edges, credited, byWire);
  const better = withUnseen !== null && withUnseen.total < seen.total ? withUnseen : null;
  const tree = better ?? unmixed(group, seen);
  const children = childrenOf(tree.parents);
  const edgesTo = new Map<number, Edge[]>();
  for (const edge of edges) edgesTo.set(edge.to, [...(edgesTo.get(edge.to) ?? []), edge]);
  return {
    parentage: group.editions.map((_, child) => parentageOf(child, size, tree, edgesTo, children, steps, group)),
    unseenPublisher: better === null ? null : credited,
  };
}

/**
 * A text at the top whose copies share nothing with each other was more likely put together from them: of two such copies, neither
 * later, each becomes a top of its own, and the fuller one the parent.
 */
function unmixed(group: Group, { parents, total }: Tree): Tree {
  const size = group.editions.length;
  const shares = new Map(group.pairs.map((pair) => [pair.a * size + pair.b, pair.words]));
  const shared = (a: number, b: number): number => shares.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
  const changed = [...parents];
  for (let top = 0; top < size; top++) {
    if (changed[top] !== size) continue;
    const moment = group.editions[top]?.moment ?? null;
    const copies = changed.flatMap((parent, child) =>
      parent === top && compareMoments(group.editions[child]?.moment ?? null, moment) <= 0 ? [child] : [],
    );
    const [first, second] = strangersIn(copies, shared, (child) => shared(child, top));
    if (first === undefined || second === undefined) continue;
    changed[first] = size;
    changed[second] = size;
    changed[top] = first;
  }
  return { parents: changed, total };
}

/** The two that share nothing with each other and most with the top, the fuller first. */
function strangersIn(
  copies: readonly number[],
  shared: (a: number, b: number) => number,
  fullness: (child: number) => number,
): number[] {
  const order = [...copies].sort((a, b) => fullness(b) - fullness(a) || a - b);
  const [first] = order;
  const second = order.find((child) => first !== undefined && child !== first && shared(first, child) === 0);
  return first === undefined || second === undefined ? [] : [first, second];
}

/** Lines that credit: they frame a copy. */
const framingOf = (frame: Frame | undefined): Span[] =>
  (frame?.origins ?? []).flatMap(({ evidence }) => evidence.flatMap((one) => ("span" in one ? [one.span] : [])));

interface Tree {
  readonly parents: readonly number[];
  readonly total: number;
}

function solve(nodes: number, root: number, edges: readonly Edge[]): Tree {
  const chosen = cheapestArborescence(nodes, root, edges);
  let total = 0;
  const parents = Array.from(chosen, (index) => {
    const edge = edges[index];
    total += edge?.cost ?? 0;
    return edge?.from ?? root;
  });
  return { parents, total };
}

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

/** What stands outside the text for or against a step: dates, credits, addresses, the other house's name inside shared lines. */
function outside({ editions, loci }: Group, frames: readonly Frame[], from: number, to: number): number {
  const [parent, child] = [editions[from]!, editions[to]!];
  let cost = 0;
  if (compareMoments(parent.moment, child.moment) > 0)
    cost += isExact(parent.moment) && isExact(child.moment) ? LATER_EXACT : LATER_DAY;
  cost -= creditFor(frames[to], parent);
  const means = editions.some((other) => other !== child && other !== parent && sharesHouse(other, child));
  cost += !means && creditFor(frames[from], child) > 0 ? CREDITS_CHILD : 0;
  if (creditFor(frames[to], parent) === 0 && keepsCredit(frames[from], frames[to], child)) cost -= CREDIT_KEPT;
  const named = residue(parent, child, loci, from, to);
  return cost - named * NAMED_IN_SHARED_LINE;
}

/** Two articles of one house: a credit to the house may mean either. */
function sharesHouse(a: Edition, b: Edition): boolean {
  for (const house of a.publishers) if (b.publishers.has(house)) return true;
  return false;
}

export function creditFor(frame: Frame | undefined, parent: Edition): number {
  let best = 0;
  for (const origin of frame?.origins ?? []) {
    const address =
      parent.article.url !== null &&
      origin.hrefs.some((href) => addressKey(href) === addressKey(parent.article.url ?? ""));
    if (address || isPublishedBy(parent, origin.publisher))
      best = Math.max(best, CREDITED * origin.confidence + (address ? CREDITED_ADDRESS : 0));
  }
  return best;
}

function keepsCredit(parent: Frame | undefined, child: Frame | undefined, copy: Edition): boolean {
  return (parent?.origins ?? []).some(
    ({ publisher }) =>
      !isPublishedBy(copy, publisher) && (child?.origins ?? []).some((origin) => origin.publisher === publisher),
  );
}

/** 1: the child's shared lines name the parent's house; −1: the parent's name the child's. "told the Herald", copied by another. */
function residue(parent: Edition, child: Edition, loci: Group["loci"], from: number, to: number): number {
  const shared = new Set(loci.locusOf[from]);
  const names = (edition: Edition, house: Edition, at: number): boolean => {
    const outlet = house.article.outlet;
    if (outlet === null || outlet.length < 4) return false;
    return edition.lines.some((line, index) => {
      const locus = loci.locusOf[at]?.[index] ?? -1;
      if (locus < 0 || line.title || !shared.has(locus)) return false;
      return edition.article.text.slice(line.span.start, line.span.end).includes(outlet);
    });
  };
  const [down, up] = [names(child, parent, to), names(parent, child, from)];
  return down === up ? 0 : down ? 1 : -1;
}

function rootCost({ editions }: Group, frames: readonly Frame[], node: number): number {
  const frame = frames[node];
  const inGroup = editions.some((edition, at) => at !== node && creditFor(frame, edition) > 0);
  return ROOT + (inGroup ? CREDITED : 0) + ((frame?.origins.length ?? 0) > 0 ? ROOT_CREDITS_ANOTHER : 0);
}

/**
 * Is the text from a news agency that has no article in the group? Agency copy comes over the wire, whatever other outlets carry it;
 * a credit to one of these outlets says otherwise.
 */
function isFromWire({ editions }: Group, frames: readonly Frame[], node: number): boolean {
  const origins = frames[node]?.origins ?? [];
  const agency = origins.some(
    ({ publisher, role, confidence }) => role !== "contributed" && confidence >= WIRE_SURE && isAgency(publisher),
  );
  return agency && !editions.some((edition, at) => at !== node && creditFor(frames[node], edition) > 0);
}

/** The publisher outside the group that most of its texts credit. */
function creditedUnseen({ editions }: Group, frames: readonly Frame[]): string | null {
  const counts = new Map<string, number>();
  frames.forEach(({ origins }) => {
    for (const { publisher, role } of origins)
      if (role !== "contributed" && !editions.some((edition) => isPublishedBy(edition, publisher)))
        counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** The same tree with one text more that was not read; `null` where its copies would not hang together. */
function tryUnseen(
  group: Group,
  witnesses: readonly Witness[],
  frames: readonly Frame[],
  variants: Map<string, VariantCost>,
  edges: readonly Edge[],
  credited: string | null,
  byWire: readonly boolean[],
): Tree | null {
  const size = group.editions.length;
  const original = imaginedOriginal(witnesses);
  const root = size;
  const unseen = size + 1;
  const more: Edge[] = witnesses.flatMap((witness, to) => {
    if (byWire[to] === true) return [];
    const names = credited !== null && (frames[to]?.origins ?? []).some(({ publisher }) => publisher === credited);
    const cost = stepCost(original, witness, variants).total - (names ? CREDITS_UNSEEN : 0);
    return [{ from: unseen, to, cost }];
  });
  const creditors = frames.filter(({ origins }) => origins.some(({ publisher }) => publisher === credited)).length;
  const price = ROOT + (credited === null ? UNSEEN : creditors > 1 ? UNSEEN_CREDITED : UNSEEN_CREDITED_ONCE);
  const shared = new Set(group.pairs.map(({ a, b }) => a * size + b));
  const share = (a: number, b: number): boolean => shared.has(Math.min(a, b) * size + Math.max(a, b));
  for (let open = more; open.length >= 2; ) {
    const tree = solve(size + 2, root, [...edges, ...open, { from: root, to: unseen, cost: price }]);
    const copies = tree.parents.flatMap((parent, child) => (parent === unseen && child < size ? [child] : []));
    if (copies.length < 2) return null;
    const strangers = copies.map((a) => copies.filter((b) => a !== b && !share(a, b)).length);
    const worst = Math.max(...strangers);
    if (worst === 0) return tree;
    const out = copies[strangers.lastIndexOf(worst)];
    open = open.filter(({ to }) => to !== out);
  }
  return null;
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
