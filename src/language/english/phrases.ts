import type { Act } from "../../core/attribution.ts";
import type { Phrase, PhraseKey } from "../../core/phrase.ts";
import type { Level } from "../../core/statement.ts";
import { GUIDES } from "./guides.ts";

const departs = ({ guide, rule }: { readonly guide: string; readonly rule: string }): string =>
  `It departs from ${guide}: ${rule}.`;

/** All that findings, reasons and unseen texts say, by key; slots in braces. What a person reads is made of these alone. */
export const PHRASES: Readonly<Record<PhraseKey, string>> = {
  "gap/no-second-source": "No second source. Look for somebody else who was there, or a document.",
  "gap/start-missing": "Nobody is named at the start. Look at the earliest text for who first said it.",
  "gap/no-reason-for-anonymity":
    "It is not said why the source is not named. Ask the outlet that spoke to the source for its reason.",
  "gap/how-known-not-said": "It is not said how the source knows. Ask the reporter: seen, taken part, or heard?",
  "gap/no-reply":
    "No reply of {who} stands in the text. Look for a statement of theirs, or ask whether one was sought.",
  "gap/no-date": "The text has no date. Look for an archived copy with the day it was first seen.",
  "gap/original-language":
    "The text is a translation, and the original is not linked. Look for it under the author's name.",
  "gap/step-missing":
    "One step is missing: a text that was not read, which the copies share. Look for an earlier text with all that the copies share.",
  "gap/step-missing-of":
    "One step is missing: a text of {name} that was not read. Look for an earlier text with all that the copies share.",
  "gap/copy-unlinked": "The text is from {name}, and there is no link to it. Look for it there.",
  "unseen/shared": "a text that was not read, which the copies share",
  "unseen/of": "a text of {name} that was not read",

  "circular/loop": "{outlets}: the last rests, over the others, on an earlier article of its own outlet.",
  "circular/reference-work": "{outlets}: a reference work rests on the press here, and the press on it.",
  "circular/loop-of-versions": "{outlets}: the first was changed later and rests, over the others, on its own words.",
  "circular/fan-out": "{count} outlets carry it, and every way leads to {name}.",
  "circular/hidden-fan-out": "{count} outlets carry it, and every way leads to {name}, which none of them names.",
  "circular/fan-out-of-unread": "{count} outlets carry it, and every way leads to a text that was not read.",
  "circular/hidden-fan-out-of-unread":
    "{count} outlets carry it, and every way leads to a text that was not read, which none of them names.",

  "correction/correction": "The outlet corrected this article.",
  "correction/clarification": "The outlet clarified this article.",
  "correction/retraction": "The outlet retracted this article.",
  "correction/update": "The outlet updated this article.",
  "correction/correction-on": "The outlet corrected this article on {day}.",
  "correction/clarification-on": "The outlet clarified this article on {day}.",
  "correction/retraction-on": "The outlet retracted this article on {day}.",
  "correction/update-on": "The outlet updated this article on {day}.",
  "correction/before": 'Before, it said: "{words}".',
  "correction/copy-not-corrected": 'The original was corrected; this copy still says: "{words}".',

  "lint/bare-source": '"{who}" says neither office nor body.',
  "lint/no-reason-for-anonymity": 'No reason is given for not naming "{who}".',
  "lint/opinion-unnamed": 'What "{who}" believes is given as news.',
  "lint/unnamed-accusation": '"{who}", not named, lays a wrong to a named party ("{accused}").',
  "guide/bare-source": departs(GUIDES["bare-source"]),
  "guide/no-reason-for-anonymity": departs(GUIDES["no-reason-for-anonymity"]),
  "guide/opinion-unnamed": departs(GUIDES["opinion-unnamed"]),
  "guide/unnamed-accusation": departs(GUIDES["unnamed-accusation"]),
  "terms/credit-missing": "The terms of {name} ask for a credit, and the copy has none.",
  "terms/link-missing": "The terms of {name} ask for a link, and the copy has none.",

  "drift/attribution-dropped": '"{words}" is gone: the copy says it in its own voice.',
  "drift/became": '"{up}" became "{down}".',
  "drift/differs": '"{up}" in one, "{down}" in the other; nothing tells which was first.',
  "drift/became-outlet": '"{up}" became "{down}", the outlet it was copied from.',
  "drift/hedge-gone": '"{words}" is gone: {levelUp} → {levelDown}.',
  "drift/hedge-new": '"{words}" is new: {levelUp} → {levelDown}.',
  "drift/gone": '"{words}" is gone.',
  "drift/new": '"{words}" is new.',
  "drift/act-changed": '"{up}" became "{down}": {actUp} → {actDown}.',
  "drift/negation-gone": '"{up}" became "{down}": the negation is gone.',
  "drift/negation-added": '"{up}" became "{down}": a negation was added.',
  "drift/reversed": '"{up}" became "{down}": the contrary.',
  "headline/stronger-level":
    "The headline is stronger than any statement in the body, and no source was added: the body says {words} ({level}), the headline says it flatly.",
  "headline/stronger-act":
    "The headline is stronger than any statement in the body, and no source was added: the body {actUp}, the headline {actDown}.",
  "headline/stronger-both":
    "The headline is stronger than any statement in the body, and no source was added: the body says {words} ({level}), the headline says it flatly; the body {actUp}, the headline {actDown}.",
  "headline/weaker": 'The headline is {levelDown}; the body is {levelUp}: "{words}".',
  "headline/accuser-dropped": "The headline accuses, and says not who does: in the body it is {who}.",
  "headline/speaker-dropped": "The headline does not say who said it: in the body it is {who}.",

  "number/counts-other": 'In the body "{words}" counts something else: "{sentence}".',
  "number/headline-value": "The headline has {down}, the body {up}.",
  "number/headline-bound": 'The body has a bound that the headline has not: "{up}" → "{down}".',
  "quote/not-dropped": 'A negation is missing inside the quotation: "{up}" became "{down}".',
  "quote/ellipsis": 'Words are left out of the quotation, with an ellipsis: "{up}" became "{down}".',
  "quote/spliced": 'Words of another passage stand inside the quotation: "{up}" became "{down}".',
  "quote/word-changed": 'Words inside the quotation changed: "{up}" became "{down}".',
  "quote/marks-added": 'Quotation marks stand around words that have none in the text it was copied from: "{down}".',

  "reason/copies":
    "{count} article copies another and adds no source (I2, I3)|{count} articles copy another and add no source (I2, I3)",
  "reason/relays": 'other media and "reportedly" add no source',
  "reason/nobody": "nobody is said to have put it forward",
  "reason/laid-to-somebody": "the sentence lays it to somebody, and who that is was not read",
  "reason/same-source": "the same source",
  "reason/same-description": "the same description with the same words (I1)",
  "reason/not-resolved": "who spoke is not resolved",
  "reason/both-unnamed": "both are unnamed, and nothing tells them apart",
  "reason/names-one": "the article names one and not the other",
  "reason/document-and-person": "a document and a person",
  "reason/could-be-named": "the unnamed source could be the named one",
  "reason/do-not-fit": "the descriptions do not fit one person",
  "reason/same-name": "both are {name} (I1)",
  "reason/same-body": "both speak for the same body (I7)",
  "reason/body-and-speaker": "one is the body and the other speaks for it (I7)",
  "reason/could-be-one-body": "both could speak for one government (I7)",
  "reason/two-named": "two named sources",
  "reason/merged": "merged by a person: the larger lower bound, the sum of the upper ones",
  "reason/split": "split by a person",
  "reason/rejected": "{n} rejected by a person and counted no longer",
};

/** In words: "open", "likely" … for a reader. */
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  L0: "denied",
  L1: "remote",
  L2: "very unlikely",
  L3: "unlikely",
  open: "open",
  L4: "even",
  "L4½": "open, by a double negative",
  L5: "likely",
  L6: "very likely",
  L7: "almost certain",
  L8: "flat",
};

const ACT_WORDS: Readonly<Record<Act, string>> = {
  A0: "asks",
  A1: "raises",
  A2: "believes",
  A3: "suggests",
  A4: "says",
  A5: "claims",
  A6: "accuses",
  A7: "confirms",
  A8: "states in the outlet's own voice",
};

/** What a finding says: the English sentence, and the phrases that it is made of. */
export interface Said {
  readonly says: string;
  readonly phrases: readonly Phrase[];
}

export const phrase = (key: PhraseKey, values: Phrase["values"] = {}): Phrase => ({ key, values });

/** Phrases one after the other. */
export const said = (...phrases: readonly Phrase[]): Said => ({ says: phrases.map(sayPhrase).join(" "), phrases });

/** One phrase in English. */
export function sayPhrase({ key, values }: Phrase): string {
  const [one = "", many = one] = PHRASES[key as PhraseKey].split("|");
  return ("count" in values && values["count"] !== "1" ? many : one).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot] ?? "";
    if (slot.startsWith("level")) return LEVEL_WORDS[value as Level];
    return slot.startsWith("act") ? ACT_WORDS[value as Act] : value;
  });
}
