import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { isAgency } from "../edition/publisher.ts";
import type { Frame } from "./frame.ts";
import type { Group } from "./groups.ts";
import { creditFor } from "./outside-cost.ts";

const WIRE_SURE = 0.7;
/** Do two texts of the group share text? */
type Shares = (a: number, b: number) => boolean;

/**
 * Is the text from a news agency, or over another house's wire, that has no earlier article in the group? Agency copy comes over the wire, whatever other outlets carry it;
 * a credit to one of these outlets says otherwise.
 */
export function isFromWire({ editions }: Group, frames: readonly Frame[], node: number, shares: Shares): boolean {
  const origins = frames[node]?.origins ?? [];
  const agency = origins.some(
    ({ publisher, role, confidence }) =>
      role !== "contributed" && confidence >= WIRE_SURE && (role === "wire" || isAgency(publisher)),
  );
  const isAbove = (edition: Edition, at: number): boolean =>
    at !== node && shares(at, node) && creditFor(frames[node], edition) > 0 && isNoLater(edition, editions[node]);
  return agency && !editions.some(isAbove);
}

const isNoLater = (edition: Edition, than: Edition | undefined): boolean =>
  compareMoments(edition.moment, than?.moment ?? null) <= 0;

/**
 * Does a text credit a publisher of whom the group has nothing that it could be from? Of a wire, an article of the house that
 * is surely later or shares nothing is another one: what was copied is one that nobody read.
 */
export function creditsUnseen(
  { editions }: Group,
  frames: readonly Frame[],
  node: number,
  publisher: string,
  shares: Shares,
): boolean {
  const credit = frames[node]?.origins.find((one) => one.publisher === publisher && one.role !== "contributed");
  if (credit === undefined) return false;
  const wired = credit.role === "wire";
  return !editions.some(
    (edition, at) =>
      isPublishedBy(edition, publisher) &&
      (!wired || (at !== node && shares(at, node) && isNoLater(edition, editions[node]))),
  );
}

/** The publisher outside the group that most of its texts credit. */
export function creditedUnseen(group: Group, frames: readonly Frame[], shares: Shares): string | null {
  const counts = new Map<string, number>();
  frames.forEach(({ origins }, node) => {
    for (const { publisher } of origins)
      if (creditsUnseen(group, frames, node, publisher, shares))
        counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}
