import type { Edition } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { compareAnchors } from "./anchors.ts";
import { sharedPhrases } from "./shared-phrases.ts";

const ANCHORS_AT_LEAST = 2;
/** Names, numbers and phrases together, where the text itself points to the house. */
const SHARED_AT_LEAST = 3;
const CANDIDATES_AT_MOST = 12;

/**
 * Of a house's articles, not later, the one that tells what the text does, by names, numbers and phrases; `null` where none does. Ask only where the text names the house: for a text that
 * does not, this is far too little.
 */
export function sameStoryOf(edition: Edition, candidates: readonly Edition[]): Edition | null {
  const last = edition.changed ?? edition.moment;
  let best: { other: Edition; shared: number } | null = null;
  for (const other of candidates.slice(0, CANDIDATES_AT_MOST)) {
    if (other === edition || compareMoments(other.moment, last) > 0) continue;
    const anchors = compareAnchors(edition, other);
    if (anchors.shared < ANCHORS_AT_LEAST || !anchors.isMuch) continue;
    const shared = anchors.shared + sharedPhrases(edition, other).lines;
    if (shared >= SHARED_AT_LEAST && (best === null || shared > best.shared)) best = { other, shared };
  }
  return best?.other ?? null;
}
