import { nonEmpty } from "../../core/evidence.ts";
import type { LinkKind } from "../../core/link.ts";
import type { Edition } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { Union } from "../edition/union.ts";
import type { Frame } from "./frame.ts";
import { type Group, sharesText } from "./groups.ts";
import { linesAbove } from "./lines-above.ts";
import { linesChangedBefore } from "./lines-changed-before.ts";
import type { LinkList } from "./link-list.ts";
import { findStemma, type Parentage, type StemmaInput, type UnseenTop } from "./stemma.ts";
import { declaredEvidence, inferredEvidence } from "./step-evidence.ts";
import { articleNode, type CopyStep } from "./ways.ts";
import { areClients, creditsUnseen } from "./wire-credit.ts";

const REPUBLISHED_SHARE = 0.4;
const SECOND_LINES_AT_LEAST = 2;
const SECOND_WORDS_AT_LEAST = 14;
const SECONDS_AT_MOST = 1;

/** A text that was not read and that several of the run are copies of. */
export interface UnseenText {
  readonly id: string;
  readonly publisher: string | null;
  readonly copies: readonly Edition[];
}

export interface GroupSteps {
  readonly steps: readonly CopyStep[];
  readonly unseen: readonly UnseenText[];
}

/** The links between the texts of one group: each text's parent, and a second one for passages that the first has not. */
export function findCopySteps(input: StemmaInput, links: LinkList, firstUnseen: number): GroupSteps {
  const { group, frameOf } = input;
  const { parentage, unseen: tops } = findStemma(input);
  const frames = group.editions.map(frameOf);
  const below = descendantsOf(parentage);
  const steps: CopyStep[] = [];
  for (const own of parentage) {
    const child = group.editions[own.child]!;
    const covered = new Set<number>();
    if (typeof own.parent === "number") {
      const step = stepBetween(group, own.parent, own, frameOf(child), links, ancestorsOf(parentage, own.parent));
      steps.push(step);
      for (const line of step.lineAbove.keys()) covered.add(line);
    }
    for (const second of secondParents(group, frames, own, covered, below[own.child] ?? new Set())) {
      const step = stepBetween(
        group,
        second,
        { ...own, confidence: Math.min(own.confidence, 0.6), directed: true, step: null },
        frameOf(child),
        links,
        ancestorsOf(parentage, second),
        covered,
      );
      steps.push(step);
      for (const line of step.lineAbove.keys()) covered.add(line);
    }
  }
  const unseen = unseenTexts(group, parentage, tops, frameOf);
  return { steps, unseen: unseen.map((text, index) => ({ id: `u${firstUnseen + index}`, ...text })) };
}

/** The texts above copies that the trees found, and one for each outside publisher whom several tops that share text credit. */
function unseenTexts(
  group: Group,
  parentage: readonly Parentage[],
  tops: readonly UnseenTop[],
  frameOf: (edition: Edition) => Frame,
): Omit<UnseenText, "id">[] {
  const { editions } = group;
  const texts: { publisher: string | null; copies: number[] }[] = tops.map(({ publisher, copies }) => ({
    publisher,
    copies: [...copies],
  }));
  const shares = sharesText(group);
  const frames = editions.map(frameOf);
  for (const { child, parent } of parentage) {
    if (parent !== "root") continue;
    const credited = frames[child]?.origins.find((origin) =>
      creditsUnseen(group, frames, child, origin.publisher, shares),
    );
    if (credited === undefined) continue;
    const home = texts.find(
      (text) => text.publisher === credited.publisher && text.copies.some((copy) => shares(copy, child)),
    );
    if (home === undefined) texts.push({ publisher: credited.publisher, copies: [child] });
    else home.copies.push(child);
  }
  joinTops(group, parentage, texts);
  return texts
    .filter(({ copies }) => copies.length > 1)
    .map(({ publisher: name, copies }) => ({
      publisher: name,
      copies: copies.flatMap((copy) => editions[copy] ?? []),
    }));
}

const COMMON_LINES_AT_LEAST = 3;
const COMMON_SHARE_AT_LEAST = 0.35;

/** Texts that share much, and of which neither is from the other nor from anything read, have it from one that was not. */
function joinTops(
  { editions, pairs }: Group,
  parentage: readonly Parentage[],
  texts: { publisher: string | null; copies: number[] }[],
): void {
  const known = new Set(texts.filter(({ copies }) => copies.length > 1).flatMap(({ copies }) => copies));
  const tops = new Set(
    parentage.flatMap(({ child, parent }) => (parent === "root" && !known.has(child) ? [child] : [])),
  );
  const union = new Union(editions.length);
  for (const { a, b, loci, share } of pairs)
    if (tops.has(a) && tops.has(b) && loci >= COMMON_LINES_AT_LEAST && share >= COMMON_SHARE_AT_LEAST) union.join(a, b);
  for (const set of union.sets()) if (set.length > 1) texts.push({ publisher: null, copies: set });
}

function stepBetween(
  group: Group,
  from: number,
  own: Parentage,
  frame: Frame,
  links: LinkList,
  ancestors: readonly number[],
  covered: ReadonlySet<number> = new Set(),
): CopyStep {
  const [parent, child] = [group.editions[from]!, group.editions[own.child]!];
  const lineAbove = linesAbove(group, from, own.child, covered);
  const body = child.lines.filter(({ title }) => !title).length;
  const declared = declaredEvidence(frame, parent, child);
  const evidence = [...declared, ...inferredEvidence(parent, child, lineAbove, own.step)];
  const filled = nonEmpty(evidence) ?? [
    { rule: "link/shared-text", article: child.id, field: "lines", value: String(lineAbove.size) },
  ];
  const kind: LinkKind = lineAbove.size >= body * REPUBLISHED_SHARE ? "republished" : "excerpted";
  const link = links.add({
    kind,
    from: articleNode(parent),
    to: articleNode(child),
    directed: own.directed || declared.length > 0,
    basis: declared.length > 0 ? "declared" : "inferred",
    confidence: declared.length > 0 ? Math.max(own.confidence, 0.9) : own.confidence,
    evidence: filled,
  });
  return {
    link,
    parent,
    child,
    lineAbove,
    ancestors: ancestors.flatMap((at) => group.editions[at] ?? []),
    restored: restoredLines(group, from, own.child, lineAbove, ancestors),
    changedBefore: linesChangedBefore(group, from, own.child, lineAbove),
  };
}

/** Lines that differ from the parent's and are word for word those of a text above the parent. */
function restoredLines(
  { editions }: Group,
  from: number,
  child: number,
  lineAbove: ReadonlyMap<number, number>,
  ancestors: readonly number[],
): Set<number> {
  const found = new Set<number>();
  for (const [line, above] of lineAbove) {
    const own = editions[child]?.lines[line];
    if (own === undefined || own.title || own.key === editions[from]?.lines[above]?.key) continue;
    if (ancestors.some((other) => editions[other]?.lines.some(({ key }) => key === own.key) === true)) found.add(line);
  }
  return found;
}

function ancestorsOf(parentage: readonly Parentage[], from: number): number[] {
  const found: number[] = [];
  for (let at = parentage[from]?.parent; typeof at === "number" && !found.includes(at); at = parentage[at]?.parent)
    found.push(at);
  return found;
}

/** Other texts of the group, not below this one, not surely later and no client of the same wire, that have lines which the parents so far lack. */
function secondParents(
  group: Group,
  frames: readonly Frame[],
  { child, parent }: Parentage,
  covered: ReadonlySet<number>,
  below: ReadonlySet<number>,
): number[] {
  if (parent === "unseen" || parent === "root") return [];
  const edition = group.editions[child]!;
  const shares = sharesText(group);
  const open = edition.lines.flatMap((line, index) => {
    const locus = group.loci.locusOf[child]?.[index] ?? -1;
    return line.title || covered.has(index) || locus < 0 || group.ignored.has(locus)
      ? []
      : [{ locus, words: line.ids.length }];
  });
  const found: number[] = [];
  for (let rest = open; rest.length > 0 && found.length < SECONDS_AT_MOST; ) {
    const counts = new Map<number, { lines: number; words: number }>();
    for (const { locus, words } of rest)
      for (const other of group.loci.editionsOf[locus] ?? []) {
        if (other === child || other === parent || below.has(other) || found.includes(other)) continue;
        const before = counts.get(other) ?? { lines: 0, words: 0 };
        counts.set(other, { lines: before.lines + 1, words: before.words + words });
      }
    const [best] = [...counts]
      .filter(
        ([other, { lines, words }]) =>
          (lines >= SECOND_LINES_AT_LEAST || words >= SECOND_WORDS_AT_LEAST) &&
          isEarlier(group, other, child) &&
          shares(other, child) &&
          !areClients(group, frames, other, child),
      )
      .sort((a, b) => b[1].words - a[1].words || a[0] - b[0]);
    if (best === undefined) break;
    found.push(best[0]);
    const taken = new Set(group.loci.locusOf[best[0]]);
    rest = rest.filter(({ locus }) => !taken.has(locus));
  }
  return found;
}

const isEarlier = ({ editions }: Group, other: number, child: number): boolean =>
  compareMoments(editions[other]?.moment ?? null, editions[child]?.moment ?? null) <= 0;

/** For each text everything that hangs below it, itself included. Cost: nodes × depth. */
function descendantsOf(parentage: readonly Parentage[]): ReadonlySet<number>[] {
  const below = parentage.map(({ child }) => new Set([child]));
  for (const { child } of parentage) {
    const seen = new Set<number>([child]);
    for (let at = parentage[child]?.parent; typeof at === "number" && !seen.has(at); at = parentage[at]?.parent) {
      below[at]?.add(child);
      seen.add(at);
    }
  }
  return below;
}
