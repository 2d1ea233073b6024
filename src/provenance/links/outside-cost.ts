import { UPDATED } from "../../language/english/relays.ts";
import { type Edition, isPublishedBy, sellsCopy, sharesHouse } from "../edition/edition.ts";
import { compareMoments, isExact } from "../edition/moment.ts";
import { addressKey, publisherKey } from "../edition/publisher.ts";
import type { Frame, Origin } from "./frame.ts";
import type { Group } from "./groups.ts";
import { namesHouse } from "./own-house.ts";
import { releaseLabel } from "./press-release.ts";
import { LINK_WEIGHTS, type LinkWeights } from "./weights.ts";

const LATER_EXACT = 12;
const LATER_DAY = 9;
/** A press release from an article: hardly ever. */
const RELEASE_COPIED = 6;

/** A house's first version from its updated one. */
const UPDATE_COPIED = 6;
const EDGE_LINES = 3;

/** Does a text say at its head or foot that it is a later version? */
const isUpdate = ({ lines, article: { text, parts } }: Edition): boolean =>
  [
    ...[...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(({ span }) => span),
    ...parts.filter(({ kind }) => kind === "furniture" || kind === "note").map(({ span }) => span),
  ].some(({ start, end }) => UPDATED.test(text.slice(start, end)));

/** What stands outside the text for or against a step: dates, credits, addresses, the other house's name inside shared lines. */
export function outsideCost(
  { editions, loci }: Group,
  frames: readonly Frame[],
  from: number,
  to: number,
  weights: LinkWeights,
): number {
  const [parent, child] = [editions[from]!, editions[to]!];
  let cost = 0;
  const credit = creditFor(frames[to], parent, weights);
  cost += laterCost(parent, child, credit > 0, weights);
  // a credited article that holds little of what the copy shares with anybody is hardly the one it was made from
  cost -= credit * Math.min(1, heldOf({ editions, loci }, from, to) / weights.creditHeld);
  const means = editions.some((other) => other !== child && other !== parent && sharesHouse(other, child));
  if (takesBack(editions, frames, from, child)) cost -= weights.takenBack;
  if (isWired(frames[from], child)) cost += weights.wiredToChild;
  else cost += !means && creditFor(frames[from], child) > 0 ? weights.creditsChild : 0;
  if (credit === 0) cost -= creditKept(parent, child, frames[from], frames[to], weights);
  if (releaseLabel(child) !== null && releaseLabel(parent) === null) cost += RELEASE_COPIED;
  if (sharesHouse(parent, child) && isUpdate(parent) && !isUpdate(child)) cost += UPDATE_COPIED;
  if (hasSameTitle(parent, child)) cost -= weights.titleKept;
  else if (isTitleOf(child, parent)) cost -= weights.titleCut;
  if (sellsCopy(parent) && !sellsCopy(child)) cost -= weights.fromAgency;
  // where both say so one has put its own name for the other's
  if (frames[to]?.isToldHere === true && frames[from]?.isToldHere !== true) cost += weights.toldHere;
  const named = houseInLines({ editions, loci }, from, to, !means);
  return cost - named * weights.named;
}

/** The parent came out later: hardly ever, unless the child says that it is from there and the clocks are hours apart at most. */
function laterCost(parent: Edition, child: Edition, isCredited: boolean, weights: LinkWeights): number {
  if (compareMoments(parent.moment, child.moment) <= 0) return 0;
  const areExact = isExact(parent.moment) && isExact(child.moment);
  const apart = (parent.moment?.from ?? 0) - (child.moment?.to ?? 0);
  if (isCredited && areExact && apart <= SAME_DAY) return weights.laterCredited;
  return areExact ? LATER_EXACT : LATER_DAY;
}

const SAME_DAY = 12 * 60 * 60 * 1000;

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

/** What a text's credit to the house, or the address, of another is worth; 0 where it gives none. */
export function creditFor(frame: Frame | undefined, parent: Edition, weights: LinkWeights = LINK_WEIGHTS): number {
  let best = 0;
  for (const origin of frame?.origins ?? []) {
    const address =
      parent.article.url !== null &&
      origin.hrefs.some((href) => addressKey(href) === addressKey(parent.article.url ?? ""));
    if (address || isPublishedBy(parent, origin.publisher))
      best = Math.max(
        best,
        weights.credit * origin.confidence +
          (address ? weights.creditAddress : 0) +
          (origin.role === "wire" ? weights.creditWire : 0),
      );
  }
  return best;
}

/** Both credit one and the same third house: what the step is worth. */
function creditKept(
  parent: Edition,
  child: Edition,
  above: Frame | undefined,
  below: Frame | undefined,
  weights: LinkWeights,
): number {
  let worth = 0;
  for (const origin of above?.origins ?? []) {
    if (isPublishedBy(child, origin.publisher)) continue;
    const kept = below?.origins.find(({ publisher }) => publisher === origin.publisher);
    if (kept === undefined) continue;
    const phrase = phraseOf(parent, origin);
    const same = phrase !== null && phrase === phraseOf(child, kept);
    const wired = kept.role === "wire";
    worth = Math.max(worth, wired ? weights.creditKeptWire : same ? weights.creditKeptVerbatim : weights.creditKept);
  }
  return worth;
}

/** The words of a credit line, without the case and the marks; null where they are no more than the name, which all who credit the house have alike. */
function phraseOf({ article }: Edition, { evidence, publisher }: Origin): string | null {
  for (const one of evidence)
    if ("span" in one) {
      const words = article.text.slice(one.span.start, one.span.end);
      return publisherKey(words) === publisher
        ? null
        : words
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, " ")
            .trim();
    }
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
      if (!namesHouse(edition.article.text.slice(line.span.start, line.span.end), outlet)) return false;
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

/** What it costs to be from nobody in the group. */
export function rootCost({ editions }: Group, frames: readonly Frame[], node: number, weights: LinkWeights): number {
  const frame = frames[node];
  const own = editions[node]!;
  const inGroup = editions.some((edition, at) => at !== node && creditFor(frame, edition) > 0);
  const isCredited =
    (frame?.origins.length ?? 0) === 0 && frames.some((other, at) => at !== node && creditFor(other, own) > 0);
  const isLaterVersion =
    isUpdate(own) && editions.some((other, at) => at !== node && sharesHouse(other, own) && !isUpdate(other));
  return (
    weights.root +
    (inGroup ? weights.rootCreditsKnown : 0) +
    ((frame?.origins.length ?? 0) > 0 ? weights.rootCreditsOther : 0) -
    (isCredited ? weights.rootCredited : 0) +
    (isLaterVersion ? UPDATE_COPIED : 0)
  );
}
