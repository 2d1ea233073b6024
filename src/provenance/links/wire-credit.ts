import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { isAgency } from "../edition/publisher.ts";
import { type Frame, TELLING } from "./frame.ts";
import type { Group } from "./groups.ts";
import { creditFor, houseInLines } from "./outside-cost.ts";

const WIRE_SURE = 0.7;
/** Share of a client's lines that an article of the house holds, if the client's text is that article. */
const HELD_AT_LEAST = 0.4;
/** Share of the lines of two clients. */
const COMMON_HELD_AT_LEAST = 0.8;
/** Do two texts of the group share text? */
type Shares = (a: number, b: number) => boolean;

/**
 * Is the text from a news agency, or over another house's wire, that has no earlier article in the group? Agency copy comes over the wire, whatever other outlets carry it;
 * a credit to one of these outlets says otherwise.
 */
export function isFromWire(group: Group, frames: readonly Frame[], node: number, shares: Shares): boolean {
  const { editions } = group;
  const wires = wiresOf(frames[node]);
  const isAbove = (edition: Edition, at: number): boolean =>
    at !== node &&
    shares(at, node) &&
    creditFor(frames[node], edition) > 0 &&
    isNoLater(edition, editions[node]) &&
    (!wires.some((wire) => isPublishedBy(edition, wire)) || holdsMost(group, at, node));
  return wires.length > 0 && !editions.some(isAbove);
}

/**
 * Do two texts come over one wire? Then neither is from the other, however alike they are, unless the lower one credits the other's house, its lines
 * name it, or an article of the wire's house that was read holds what they share: then what they changed alike was changed by the one.
 */
export function areClients(group: Group, frames: readonly Frame[], from: number, to: number): boolean {
  const { editions } = group;
  const above = wiresOf(frames[from]);
  const wires = wiresOf(frames[to]).filter((wire) => above.includes(wire));
  if (wires.length === 0 || creditFor(frames[to], editions[from]!) > 0 || houseInLines(group, from, to) > 0)
    return false;
  return !editions.some(
    (edition, at) =>
      at !== from &&
      at !== to &&
      wires.some((wire) => isPublishedBy(edition, wire)) &&
      isNoLater(edition, editions[to]) &&
      holdsMost(group, at, to, COMMON_HELD_AT_LEAST, from),
  );
}

/** The houses over whose wire a text surely came. */
const wiresOf = (frame: Frame | undefined): string[] =>
  (frame?.origins ?? [])
    .filter(
      ({ publisher, role, confidence }) =>
        role !== "contributed" && confidence >= WIRE_SURE && (role === "wire" || isAgency(publisher)),
    )
    .map(({ publisher }) => publisher);

/**
 * Has one text so many lines of the other that this may be it? Another article of the house shares a paragraph of background. `beside`: only of the lines
 * that this third text has too.
 */
function holdsMost(
  { editions, loci, ignored }: Group,
  above: number,
  below: number,
  share = HELD_AT_LEAST,
  beside: number | null = null,
): boolean {
  const held = new Set(loci.locusOf[above]);
  const common = beside === null ? null : new Set(loci.locusOf[beside]);
  const own = [...(loci.locusOf[below] ?? [])].filter(
    (locus, line) =>
      locus >= 0 &&
      !ignored.has(locus) &&
      editions[below]?.lines[line]?.title === false &&
      (common === null || common.has(locus)),
  );
  return own.filter((locus) => held.has(locus)).length >= own.length * share;
}

const isNoLater = (edition: Edition, than: Edition | undefined): boolean =>
  compareMoments(edition.moment, than?.moment ?? null) <= 0;

/**
 * Does a text credit a publisher of whom the group has nothing that it could be from? Of a wire, an article of the house that
 * is surely later, or holds less than the most of it, is another one: what was copied is one that nobody read.
 */
export function creditsUnseen(
  group: Group,
  frames: readonly Frame[],
  node: number,
  publisher: string,
  shares: Shares,
): boolean {
  const { editions } = group;
  const credit = frames[node]?.origins.find(
    (one) => one.publisher === publisher && one.role !== "contributed" && one.confidence >= TELLING,
  );
  if (credit === undefined) return false;
  const wired = credit.role === "wire";
  return !editions.some(
    (edition, at) =>
      isPublishedBy(edition, publisher) &&
      (!wired || (at !== node && shares(at, node) && isNoLater(edition, editions[node]) && holdsMost(group, at, node))),
  );
}

/** The publisher outside the group that most of its texts credit; of `nodes` alone, where given. */
export function creditedUnseen(
  group: Group,
  frames: readonly Frame[],
  shares: Shares,
  nodes: readonly number[] = frames.map((_, node) => node),
): string | null {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const { publisher } of frames[node]?.origins ?? [])
      if (creditsUnseen(group, frames, node, publisher, shares))
        counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}
