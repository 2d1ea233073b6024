import { AGAIN_STEMS, FIRST_STEMS } from "../../language/credit-stems.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { findAgencies, type NameAt } from "../people/agency.ts";
import { isPersonName } from "../people/person-name.ts";
import { type CreditContext, type CreditPhrase, isExactlyOwn, isOwn, SHORT_LINE, whole } from "./credit-phrase.ts";
import { phrasePattern } from "./lexicon.ts";
import { readOutletName, readPlace } from "./place-of-publication.ts";

const BOOKISH = /\b(?:books?|novel|press|publishers?|publishing|penguin|random house|harper\w*|imprint|author of)\b/iu;
/** In longer paragraphs "the original version appeared in …" speaks of something else than this article. */
const LONG_LINE = 350;
/** No "originally published" or "republished from" without one of these stems. */
const FIRST_STEM = new RegExp(FIRST_STEMS, "i");
const AGAIN_STEM = new RegExp(AGAIN_STEMS, "i");
/** ", in a longer form," before the place. */
const ASIDE = /^\s*,\s*(?!where|which|who)[^,.;]{3,45},(?=\s)/iu;
const CUT_FROM = /excerpt|adapt|abridg/iu;

/** "This article first appeared in the Example", "Republished from …", "Source: …". */
export function readRepublication(
  sentence: string,
  opener: number,
  context: CreditContext,
  lineLength: number,
): CreditPhrase | null {
  const body = sentence.slice(opener);
  const published = !FIRST_STEM.test(body)
    ? null
    : phrasePattern(
        "^(?:(?:{thisArticle})(?![\\p{L}])(?<between>[^.!?]{0,220}?(?:[.!?](?=\\S)[^.!?]{0,80}?){0,3}?)(?<![\\p{L}]))?(?<verb>{firstPublished})(?![\\p{L}])",
      ).exec(body);
  if (published !== null && !/^it\b[^.]*appear/iu.test(published[0])) {
    const from = published[0].length + (ASIDE.exec(body.slice(published[0].length))?.[0].length ?? 0);
    const place = readPlace(body.slice(from), opener + from);
    if (place?.kind === "outlet") {
      if (isOwn(place.at.name, context))
        return whole(sentence, isExactlyOwn(place.at.name, context) ? "republished" : "own", []);
      if (isPersonName(place.at.name) && /writ|report|conduct|creat|compil/iu.test(published.groups?.["verb"] ?? ""))
        return whole(sentence, "staff", []);
      return whole(
        sentence,
        BOOKISH.test(body) && /reprint|excerpt|the book/iu.test(body) ? "excerpt" : "republished",
        [{ ...place.at, kind: "original" }],
      );
    }
    // "comes to you courtesy of the Example, where it was first published": the place may stand elsewhere
    if (place !== null) return whole(sentence, "own", []);
  }
  const republished = !AGAIN_STEM.test(body)
    ? null
    : phrasePattern(
        "^(?:(?:{thisArticle})(?![\\p{L}])[^.!?]{0,140}?(?<![\\p{L}]))?(?<verb>{republishedFrom})(?![\\p{L}])\\s*:?\\s*",
      ).exec(body);
  const original =
    republished ??
    (lineLength <= LONG_LINE ? phrasePattern("^(?:{originalAt})(?![\\p{L}])\\s*:?\\s*").exec(body) : null);
  const labelled =
    original ?? (context.alone && lineLength <= SHORT_LINE ? phrasePattern("^(?:{sourceLabel})\\s*").exec(body) : null);
  if (labelled === null) return null;
  const from = labelled[0].length;
  if (labelled !== original) {
    const wire = agenciesAfter(body, from).map((at) => ({
      ...at,
      start: at.start + opener,
      end: at.end + opener,
      kind: "wire" as const,
    }));
    if (wire.length > 0) return { ...whole(sentence, "agency", wire), isWeak: true };
  }
  const place = readPlace(`${body.slice(from)}`, opener + from);
  const name =
    place?.kind === "outlet"
      ? place.at
      : original === null
        ? null
        : readOutletName(body.slice(from).replace(/^the\s/iu, ""), 0, opener + from);
  if (name === null || place?.kind === "own") return null;
  // "Originally from the coast, she …": without a colon the name must end the line
  if (labelled !== original && !/:\s*$/u.test(labelled[0]) && lettersAfter(sentence, name.end) > 25) return null;
  if (isOwn(name.name, context)) return whole(sentence, "own", []);
  if (republished !== null && (CUT_FROM.test(republished.groups?.["verb"] ?? "") || BOOKISH.test(body)))
    return whole(sentence, "excerpt", isMedium(name.name) ? [{ ...name, kind: "original" }] : []);
  if (labelled !== original && (isPicture(name.name) || name.name.split(/\s+/).length > 8)) return null;
  const kind = labelled === original || !/^\W*(?:via|from)/iu.test(labelled[0]) ? "original" : "via";
  return { ...whole(sentence, "republished", [{ ...name, kind }]), isWeak: labelled !== original };
}

const isMedium = (name: string): boolean => isOutletName(name.toLowerCase().split(/\s+/), true);

const isPicture = (name: string): boolean =>
  /getty|shutterstock|alamy|istock|unsplash|pexels|pixabay|wikimedia|instagram|photo|image|flickr|depositphotos|imago|epa\b/iu.test(
    name,
  );
const lettersAfter = (sentence: string, end: number): number => sentence.slice(end).match(/\p{L}/gu)?.length ?? 0;

/** Agencies that begin right after a label ("Quelle: dpa, AFP"); a longer name that only holds one is no agency. */
function agenciesAfter(body: string, from: number): NameAt[] {
  const found = findAgencies(body.slice(from)).map((at) => ({ ...at, start: at.start + from, end: at.end + from }));
  const [first] = found;
  return first !== undefined && /^\s*(?:the\s)?$/iu.test(body.slice(from, first.start)) ? found : [];
}
