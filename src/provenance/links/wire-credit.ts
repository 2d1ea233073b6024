import { isPublishedBy } from "../edition/edition.ts";
import { isAgency } from "../edition/publisher.ts";
import type { Frame } from "./frame.ts";
import type { Group } from "./groups.ts";
import { creditFor } from "./outside-cost.ts";

const WIRE_SURE = 0.7;

/**
 * Is the text from a news agency that has no article in the group? Agency copy comes over the wire, whatever other outlets carry it;
 * a credit to one of these outlets says otherwise.
 */
export function isFromWire({ editions }: Group, frames: readonly Frame[], node: number): boolean {
  const origins = frames[node]?.origins ?? [];
  const agency = origins.some(
    ({ publisher, role, confidence }) => role !== "contributed" && confidence >= WIRE_SURE && isAgency(publisher),
  );
  return agency && !editions.some((edition, at) => at !== node && creditFor(frames[node], edition) > 0);
}

/** The publisher outside the group that most of its texts credit. */
export function creditedUnseen({ editions }: Group, frames: readonly Frame[]): string | null {
  const counts = new Map<string, number>();
  frames.forEach(({ origins }) => {
    for (const { publisher, role } of origins)
      if (role !== "contributed" && !editions.some((edition) => isPublishedBy(edition, publisher)))
        counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}
