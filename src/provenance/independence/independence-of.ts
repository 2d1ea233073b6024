import type { Source } from "../../core/source.ts";
import { phrase, sayPhrase } from "../../language/english/phrases.ts";
import type { ClaimDraft, Place } from "../claims/claim-draft.ts";
import { plainTerm } from "../claims/meaning.ts";
import type { Upstream } from "../claims/upstream.ts";
import { isOrigin, originOf, speakersOf, togetherWith } from "../edition/speakers.ts";
import { type Attestation, attestationOf } from "./attestations.ts";
import { type Counted, countIndependent } from "./count-independent.ts";
import { sayingWordFor } from "./saying-word.ts";

/**
 * Counts a claim's origins: those who put it forward where it entered the texts that were read. What an article copied, or lays to
 * another outlet, adds nothing; a headline speaks for its body, and for itself only where nothing of it was found there.
 */
export function independenceOf(
  draft: ClaimDraft,
  upstream: Upstream,
  sameText: (place: Place) => string | null,
): Counted {
  let unread: Place | null = null;
  const spoken = new Map<string, Spoken>();
  const derived = new Set<string>();
  const own = new Set<string>();
  const hasBody = draft.places.some(({ statement }) => !statement.headline);
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
    if (place.statement.headline && hasBody) continue;
    const speakers = speakersOf(place.edition, place.statement);
    const origin = speakers.find(({ source }) => isOrigin(source));
    if (origin === undefined) {
      if (speakers.some(({ source }) => source.kind === "unresolved")) unread ??= place;
      else if (speakers.length > 0) relays++;
      continue;
    }
    attest(spoken, origin.source, place);
    for (const other of togetherWith(place.edition, origin)) attest(spoken, other, place);
  }
  const copies = [...derived].filter((id) => !own.has(id)).length;
  // where the text on top only names another outlet, or nobody, whom its copies name is who said it
  if (spoken.size === 0 && unread === null) attestCopies(draft.places, spoken);
  const counted = countIndependent(attestationsOf(spoken), copies, relays);
  if (counted.high > 0 || relays > 0) return counted;
  const laid = unread ?? draft.places.find((place) => own.has(place.edition.id) && isLaidToSomebody(place));
  if (laid === undefined) return counted;
  const named = isNamedBeside(laid);
  const phrases = [...(counted.phrases ?? []).slice(0, -1), phrase("reason/laid-to-somebody")];
  return {
    low: 1,
    high: 1,
    named: named ? 1 : 0,
    unnamed: named ? 0 : 1,
    documents: 0,
    verdict: "one origin",
    because: phrases.map(sayPhrase),
    phrases,
    speakers: [],
  };
}

/** Whoever put a claim forward, with the places where it does. */
interface Spoken {
  readonly source: Source;
  readonly places: Place[];
}

function attest(spoken: Map<string, Spoken>, source: Source, place: Place): void {
  const known = spoken.get(source.id);
  if (known === undefined) spoken.set(source.id, { source, places: [place] });
  else known.places.push(place);
}

/** One alone is compared with nobody, and its words are not asked for. */
function attestationsOf(spoken: ReadonlyMap<string, Spoken>): Attestation[] {
  return [...spoken.values()].flatMap(({ source, places }) => {
    const last = places.at(-1);
    const words = new Set(spoken.size > 1 ? places.flatMap(wordsOf) : []);
    return last === undefined ? [] : [attestationOf(last.edition, source, words)];
  });
}

function attestCopies(places: readonly Place[], spoken: Map<string, Spoken>): void {
  for (const place of places) {
    const origin = place.statement.headline ? null : originOf(place.edition, place.statement);
    if (origin === null || origin.source.kind === "unresolved") continue;
    attest(spoken, origin.source, place);
    for (const other of togetherWith(place.edition, origin)) attest(spoken, other, place);
  }
}

/** Does the sentence have a word that lays the statement to somebody though no attribution was read? */
const isLaidToSomebody = ({ edition, statement }: Place): boolean =>
  !statement.headline && statement.attribution === null && sayingWordFor(edition, statement) !== undefined;

const NAME_BESIDE_CHARACTERS = 60;

/** Does a name of two or more words stand near the word of saying? */
function isNamedBeside({ edition, statement }: Place): boolean {
  const cue = sayingWordFor(edition, statement);
  if (cue === undefined) return false;
  const around = edition.article.text.slice(
    Math.max(0, cue.start - NAME_BESIDE_CHARACTERS),
    cue.end + NAME_BESIDE_CHARACTERS,
  );
  return /\p{Lu}\p{Ll}+\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{Ll}'’-]+/u.test(around);
}

/** Of several copies of one unseen line, the one that says who said it speaks for all; then one that names an outlet. */
const spokenFirst = (places: readonly Place[]): Place[] => {
  const rank = ({ edition, statement }: Place): number =>
    statement.attribution === null ? 2 : originOf(edition, statement) === null ? 1 : 0;
  const ranked = places.map((place) => ({ place, rank: rank(place) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter((one) => one.rank === wanted).map(({ place }) => place));
};

const wordsOf = ({ edition, statement }: Place): string[] =>
  (edition.gists.get(statement.id)?.terms ?? []).map(plainTerm);
