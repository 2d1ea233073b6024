import type { Independence } from "../../core/claim.ts";
import type { ClaimDraft, Place } from "../claims/claim-draft.ts";
import { plainTerm } from "../claims/meaning.ts";
import type { Upstream } from "../claims/upstream.ts";
import { isOrigin, speakersOf } from "../edition/speakers.ts";
import { type Attestation, attestationOf } from "./attestations.ts";
import { countIndependent } from "./count-independent.ts";

/**
 * Counts a claim's origins: those who put it forward where it entered the texts that were read. What an article copied, or lays to
 * another outlet, adds nothing; a headline speaks for its body.
 */
export function independenceOf(
  draft: ClaimDraft,
  upstream: Upstream,
  sameText: (place: Place) => string | null,
): Independence {
  const attestations = new Map<string, Attestation>();
  const derived = new Set<string>();
  const own = new Set<string>();
  let relays = 0;
  const texts = new Map<string, string>();
  for (const place of spokenFirst(draft.places)) {
    const text = sameText(place);
    const other = text === null ? undefined : texts.get(text);
    if (other !== undefined && other !== place.edition.id) {
      derived.add(place.edition.id);
      continue;
    }
    if (text !== null) texts.set(text, place.edition.id);
    if (upstream.of(place) !== null) {
      derived.add(place.edition.id);
      continue;
    }
    own.add(place.edition.id);
    if (place.statement.headline) continue;
    const speakers = speakersOf(place.edition, place.statement);
    const origin = speakers.find(({ source }) => isOrigin(source));
    if (origin === undefined) {
      if (speakers.length > 0) relays++;
      continue;
    }
    const known = attestations.get(origin.source.id);
    const words = new Set([...(known?.words ?? []), ...wordsOf(place)]);
    attestations.set(origin.source.id, attestationOf(place.edition, origin.source, words));
  }
  const copies = [...derived].filter((id) => !own.has(id)).length;
  return countIndependent([...attestations.values()], copies, relays);
}

/** Of several copies of one unseen line, the one that says who said it speaks for all. */
const spokenFirst = (places: readonly Place[]): Place[] => [
  ...places.filter(({ statement }) => statement.attribution !== null),
  ...places.filter(({ statement }) => statement.attribution === null),
];

const wordsOf = ({ edition, statement }: Place): string[] =>
  (edition.gists.get(statement.id)?.terms ?? []).map(plainTerm);
