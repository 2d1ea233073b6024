import { AGAIN_STEMS, FIRST_STEMS, OTHER_STEMS } from "../../language/credit-stems.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { findAgencies } from "../people/agency.ts";
import { type CreditContext, type CreditPhrase, whole } from "./credit-phrase.ts";
import { phrasePattern } from "./lexicon.ts";
import { readPlace } from "./place-of-publication.ts";
import { readContributors, readHands } from "./read-hands.ts";
import { readMaterial } from "./read-material.ts";
import { readRepublication } from "./read-republication.ts";
import { readAgencyLine, readSignOff } from "./read-sign-off.ts";
import { sentencesOf } from "./sentences-of.ts";

export type { CreditPhrase } from "./credit-phrase.ts";

const TRIGGER = new RegExp(`${OTHER_STEMS}|${FIRST_STEMS}|${AGAIN_STEMS}`, "i");
const OPENER =
  '^[\\s("“”\'‘*_\\[{—–\\-•>|/]*(?:(?:{noteLabel}|{correctionLabel}|{clarificationLabel}|{updateLabel})\\s*[:.–—-]\\s*|note:\\s*)?[\\s"“*_(]*';

/** The credit phrases of one line, in order. Cost: some tens of patterns a sentence, none where no stem occurs. */
export function findCredits(line: string, context: CreditContext): CreditPhrase[] {
  if (line.length > 20_000) return [];
  const agencies = context.alone ? readAgencyLine(line, context) : null;
  if (agencies !== null) return [agencies];
  const signOff = readSignOff(line, context);
  const found: CreditPhrase[] = signOff === null ? [] : [signOff];
  if (!TRIGGER.test(line)) return found;
  for (const { start, end } of sentencesOf(line)) {
    const sentence = line.slice(start, end);
    const opener = phrasePattern(OPENER).exec(sentence)?.[0].length ?? 0;
    const phrase =
      readHands(sentence, opener, context) ??
      readContributors(sentence, opener, context) ??
      readMaterial(sentence, opener, context, line.length) ??
      readSpecial(sentence, opener) ??
      readRepublication(sentence, opener, context, line.length);
    if (phrase !== null)
      found.push({
        label: phrase.label,
        isWeak: phrase.isWeak,
        start: start + phrase.start,
        end: start + phrase.end,
        credits: phrase.credits.map((credit) => ({ ...credit, start: start + credit.start, end: start + credit.end })),
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "This article has been translated", "Excerpted from …": and texts taken from a feed as they came: the text is not the outlet's own. */
function readSpecial(sentence: string, opener: number): CreditPhrase | null {
  const body = sentence.slice(opener);
  if (phrasePattern("(?:{fromFeed})").test(body))
    return whole(
      sentence,
      "agency",
      findAgencies(sentence).map((at) => ({ ...at, kind: "wire" as const })),
    );
  const excerpt = phrasePattern("^(?:{excerpt})").exec(body);
  if (excerpt !== null) {
    const from = excerpt[0].length;
    const place = readPlace(body.slice(from), opener + from);
    // a book is excerpted too: only a medium by its name is where the text is from
    const medium =
      place?.kind === "outlet" && isOutletName(place.at.name.toLowerCase().split(/\s+/), true) ? [place.at] : [];
    return whole(
      sentence,
      "excerpt",
      medium.map((at) => ({ ...at, kind: "original" as const })),
    );
  }
  if (phrasePattern("^(?:{translated})").test(body)) return whole(sentence, "translation", []);
  return null;
}
