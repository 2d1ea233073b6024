import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments, isExact } from "../edition/moment.ts";
import { addressKey } from "../edition/publisher.ts";
import type { Frame, Origin } from "./frame.ts";
import type { Group } from "./groups.ts";
import { releaseLabel } from "./press-release.ts";

/** A text that nothing of the run is above. */
export const ROOT = 6;
const LATER_EXACT = 12;
const LATER_DAY = 9;
const CREDITED = 3;
const CREDITED_ADDRESS = 1.5;
/** Clients of a wire have its text from the wire, however alike each other's copies are. */
const CREDITED_WIRE = 1.5;
const CREDITS_CHILD = 3;
const WIRED_TO_CHILD = 9;
const NAMED_IN_SHARED_LINE = 1.6;
const ROOT_CREDITS_ANOTHER = 0.6;
/** A credit that the parent has too may have come along with the text; word for word it most likely did. */
const CREDIT_KEPT = 2.6;
const CREDIT_KEPT_VERBATIM = 3.3;
/** Every client of a wire credits it, and in the same words. */
const WIRE_SHARED = 1;
const TAKEN_BACK = 0.5;
/** Copies mostly get a headline of their own: one that kept the parent's tells. */
export const TITLE_KEPT = 0.6;
/** A press release from an article: hardly ever. */
const RELEASE_COPIED = 6;
/** Cut or labelled, it tells a little of which is the copy. */
const TITLE_CUT = 0.15;

/** What stands outside the text for or against a step: dates, credits, addresses, the other house's name inside shared lines. */
export function outsideCost({ editions, loci }: Group, frames: readonly Frame[], from: number, to: number): number {
  const [parent, child] = [editions[from]!, editions[to]!];
  let cost = 0;
  if (compareMoments(parent.moment, child.moment) > 0)
    cost += isExact(parent.moment) && isExact(child.moment) ? LATER_EXACT : LATER_DAY;
  cost -= creditFor(frames[to], parent) * weightOfCredit(heldOf({ editions, loci }, from, to));
  const means = editions.some((other) => other !== child && other !== parent && sharesHouse(other, child));
  if (takesBack(editions, frames, from, child)) cost -= TAKEN_BACK;
  if (isWired(frames[from], child)) cost += WIRED_TO_CHILD;
  else cost += !means && creditFor(frames[from], child) > 0 ? CREDITS_CHILD : 0;
  if (creditFor(frames[to], parent) === 0) cost -= creditKept(parent, child, frames[from], frames[to]);
  if (releaseLabel(child) !== null && releaseLabel(parent) === null) cost += RELEASE_COPIED;
  if (hasSameTitle(parent, child)) cost -= TITLE_KEPT;
  else if (isTitleOf(child, parent)) cost -= TITLE_CUT;
  const named = houseInLines({ editions, loci }, from, to, !means);
  return cost - named * NAMED_IN_SHARED_LINE;
}

/** A credited article that holds less than this of what the copy shares with anybody is hardly the one it was made from. */
const HELD_AT_LEAST = 0.5;

const weightOfCredit = (held: number): number => Math.min(1, held / HELD_AT_LEAST);

/** Of the child's lines that any text of the group has as well, the share that the parent has; 1 where there are none. */
function heldOf({ loci }: Pick<Group, "editions" | "loci">, from: number, to: number): number {
  const above = new Set(loci.locusOf[from]);
  const shared = new Set([...(loci.locusOf[to] ?? [])].filter((locus) => (loci.editionsOf[locus]?.length ?? 0) > 1));
  let held = 0;
  for (const locus of shared) if (above.has(locus)) held++;
  return shared.size === 0 ? 1 : held / shared.size;
}

/** Has the text come over this house's wire? Then no article of the house is from it, whatever the clock says. */
const isWired = (frame: Frame | undefined, house: Edition): boolean =>
  (frame?.origins ?? []).some(({ role, publisher }) => role === "wire" && isPublishedBy(house, publisher));

/** Does another article of the parent's house credit the child's, while the parent does not? Then the house took its own story back. */
function takesBack(editions: readonly Edition[], frames: readonly Frame[], from: number, child: Edition): boolean {
  const parent = editions[from]!;
  if (creditFor(frames[from], child) > 0) return false;
  return editions.some(
    (other, at) => at !== from && other !== child && sharesHouse(other, parent) && creditFor(frames[at], child) > 0,
  );
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
      best = Math.max(
        best,
        CREDITED * origin.confidence + (address ? CREDITED_ADDRESS : 0) + (origin.role === "wire" ? CREDITED_WIRE : 0),
      );
  }
  return best;
}

/** Both credit one and the same third house: what the step is worth. */
function creditKept(parent: Edition, child: Edition, above: Frame | undefined, below: Frame | undefined): number {
  let worth = 0;
  for (const origin of above?.origins ?? []) {
    if (isPublishedBy(child, origin.publisher)) continue;
    const kept = below?.origins.find(({ publisher }) => publisher === origin.publisher);
    if (kept === undefined) continue;
    const phrase = phraseOf(parent, origin);
    const same = phrase !== null && phrase === phraseOf(child, kept);
    const wired = kept.role === "wire";
    worth = Math.max(worth, wired ? WIRE_SHARED : same ? CREDIT_KEPT_VERBATIM : CREDIT_KEPT);
  }
  return worth;
}

/** The words of a credit line, without the case and the marks. */
function phraseOf({ article }: Edition, { evidence }: Origin): string | null {
  for (const one of evidence)
    if ("span" in one)
      return article.text
        .slice(one.span.start, one.span.end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
  return null;
}

/** One wording of the headline, a house's name behind it left aside. */
const hasSameTitle = (a: Edition, b: Edition): boolean => a.titleKey >= 0 && a.titleKey === b.titleKey;

/** A piece of the other's headline, or the whole behind a label ("Report: …"): whoever copies shortens and labels. */
function isTitleOf(copy: Edition, { lines }: Edition): boolean {
  const [own, whole] = [copy.lines, lines].map((all) => all.find(({ title }) => title)?.words.map(({ word }) => word));
  if (own === undefined || whole === undefined || own.length < TITLE_WORDS_AT_LEAST) return false;
  const [shorter, longer] = own.length < whole.length ? [own, whole] : [whole, own];
  if (shorter.length < TITLE_WORDS_AT_LEAST || !` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `))
    return false;
  return shorter === own
    ? own.length < whole.length
    : longer.length - shorter.length <= LABEL_WORDS_AT_MOST && isLabelled(copy);
}

const isLabelled = ({ article, lines }: Edition): boolean => {
  const title = lines.find((line) => line.title);
  return title !== undefined && /^[^:]{2,24}:\s/u.test(article.text.slice(title.span.start, title.span.end));
};

const TITLE_WORDS_AT_LEAST = 4;
const LABEL_WORDS_AT_MOST = 3;

/**
 * 1: the child's shared lines name the parent's house; −1: the parent's name the child's. "told the Herald", copied by another. That a line names the
 * child's house tells also where a third text has it word for word: whoever wrote it, the house was there before. That it names the parent's does not:
 * the child may have it from the third. `isOnlyOne`: no other article of the group is of the child's house.
 */
export function houseInLines(
  { editions, loci }: Pick<Group, "editions" | "loci">,
  from: number,
  to: number,
  isOnlyOne = true,
): number {
  const shared = new Set(loci.locusOf[from]);
  const names = (at: number, houseAt: number, alsoWithThird: boolean): boolean => {
    const [edition, outlet] = [editions[at]!, editions[houseAt]!.article.outlet];
    if (outlet === null || outlet.length < 4) return false;
    return edition.lines.some((line, index) => {
      const locus = loci.locusOf[at]?.[index] ?? -1;
      if (locus < 0 || line.title || !shared.has(locus)) return false;
      if (!edition.article.text.slice(line.span.start, line.span.end).includes(outlet)) return false;
      return (
        alsoWithThird ||
        !(loci.editionsOf[locus] ?? []).some(
          (other) =>
            other !== at && other !== houseAt && editions[other]?.lines.some(({ key }) => key === line.key) === true,
        )
      );
    });
  };
  const [down, up] = [names(to, from, false), names(from, to, isOnlyOne)];
  return down === up ? 0 : down ? 1 : -1;
}

export function rootCost({ editions }: Group, frames: readonly Frame[], node: number): number {
  const frame = frames[node];
  const inGroup = editions.some((edition, at) => at !== node && creditFor(frame, edition) > 0);
  return ROOT + (inGroup ? CREDITED : 0) + ((frame?.origins.length ?? 0) > 0 ? ROOT_CREDITS_ANOTHER : 0);
}
