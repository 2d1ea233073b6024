import { readDate } from "../dates/read-date.ts";
import type { NameAt } from "../people/agency.ts";
import { phrasePattern } from "./lexicon.ts";

export type Place =
  | { readonly kind: "outlet"; readonly at: NameAt }
  | { readonly kind: "own" }
  | { readonly kind: "date" };

const DATE_START =
  "^(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s./-]+(?:of\\s+|de\\s+)?(?:{months}|\\d)|\\d{1,2}[:.]\\d\\d|(?:19|20)\\d\\d\\b|(?:late|early|mid|spring|summer|fall|autumn|winter|last|yesterday|today)\\b|(?:{weekdays})\\b|(?:{months})\\b)";
const ISSUE_OF =
  /^[^.;]{0,90}?\b(?:issue|edition|pages?(?: \d+)?|section|website|site|blog|volume|number|print version|Ausgabe|édition|edición|edizione)s?(?: (?:of|at|von|der|de|di|del|du))+\s+/iu;
const QUOTED = /^["“”„«‘'][^"”“»’]{3,200}["”“»’']\s*/u;
/** Names in marks end the line: "in der «Hafenpost»." */
const QUOTED_NAME = /^["“”„«‘']([\p{Lu}\p{Lo}][^"”“»’]{1,60})["”“»’'][\s.)\]*_]*$/u;
const TITLE_PHRASE = /^(?:under|with|as)(?: the)? (?:title|headline|name|heading)s?[\s,:]*/iu;

/**
 * Where a credit says the text stood first: what follows "originally published". Dates are stepped over
 * ("on 3 May 2016 in the Example"), the outlet's own issues are told apart.
 */
export function readPlace(rest: string, offset: number): Place | null {
  let at = 0;
  let sawDate = false;
  const skip = (pattern: RegExp): boolean => {
    const match = pattern.exec(rest.slice(at));
    if (match === null || match[0].length === 0) return false;
    at += match[0].length;
    return true;
  };
  for (let step = 0; step < 6; step++) {
    skip(/^[\s,:(*_–—-]+/u);
    if (skip(TITLE_PHRASE) || skip(QUOTED)) continue;
    const hadPreposition = skip(phrasePattern("^(?:{prepositions})(?=[\\s:])\\s*:?\\s*"));
    const quoted = hadPreposition ? QUOTED_NAME.exec(rest.slice(at))?.[1] : undefined;
    if (quoted !== undefined)
      return { kind: "outlet", at: { name: quoted, start: offset + at + 1, end: offset + at + 1 + quoted.length } };
    if (phrasePattern("^(?:{own})").test(rest.slice(at))) return { kind: "own" };
    const issue = hadPreposition ? ISSUE_OF.exec(rest.slice(at)) : null;
    if (issue !== null) at += issue[0].length;
    const date = dateAtStart(rest.slice(at));
    if (date > 0) {
      sawDate = true;
      at += date;
      continue;
    }
    skip(/^(?:[Tt]he|der|die|das|dem|den|la|le|les|el|los|las|il|lo|het|de|o|os|l[’'])\s+/u);
    if (phrasePattern("^(?:{own})").test(rest.slice(at))) return { kind: "own" };
    const name = readOutletName(rest, at, offset);
    if (name !== null && (hadPreposition || step === 0) && !(sawDate && !hadPreposition))
      return { kind: "outlet", at: name };
    break;
  }
  return sawDate ? { kind: "date" } : null;
}

function dateAtStart(words: string): number {
  const pattern = phrasePattern(DATE_START);
  const start = pattern.exec(words);
  if (start === null) return 0;
  const full = readDate(words);
  if (full !== null && full.start <= 14) return full.end;
  const month = phrasePattern("^(?:{months})$").test(start[0].trim());
  if (month && !/^\S+\s+(?:\d|of\b)/u.test(words) && /^\S+\s+\p{Lu}/u.test(words)) return 0;
  return (
    start[0].length +
    (/^[^,;()]{0,40}?(?=\s(?:in|on|by|at|of)\s+(?:the\s+)?\p{Lu}|[,;()]|$)/u.exec(words.slice(start[0].length))?.[0]
      .length ?? 0)
  );
}

/** A whole address; networks and shorteners say nothing of whose text it is. */
const ADDRESS = /^https?:\/\/([\w.-]+\.\p{L}{2,})(?:[/?#][^\s)\]>"”]*)?/iu;
const NO_OUTLET_HOST =
  /(?:^|\.)(?:twitter|x|facebook|fb|instagram|youtube|youtu|tiktok|telegram|t|linkedin|reddit|bit|goo|tinyurl|archive|wikipedia|wikimedia|flickr|creativecommons|google|github)\.\p{L}{2,3}$/iu;

/** The outlet's name that begins here, or its address; ends where the sentence, a licence or another remark begins. */
export function readOutletName(rest: string, at: number, offset: number): NameAt | null {
  let words = rest.slice(at);
  const address = ADDRESS.exec(words);
  if (address !== null) {
    const host = (address[1] ?? "").replace(/^www\./iu, "");
    if (NO_OUTLET_HOST.test(host)) return null;
    return { name: host, start: offset + at, end: offset + at + address[0].replace(/[.,;:]+$/u, "").length };
  }
  const cut = phrasePattern("(?:{afterName})").exec(words);
  if (cut !== null) words = words.slice(0, cut.index);
  words = /^(?:[^.;:()[\]|\n–—"”]|\.(?=\S)|(?<=\b\p{Lu})\.(?=\s\p{Lu})|-(?=\S))+/u.exec(words)?.[0] ?? "";
  words = words
    .replace(/\s(?:https?:\/\/|www\.).*$/iu, "")
    .replace(/,\s.*$/u, "")
    .replace(/[\s,*_'’”]+$/u, "");
  const isDomain = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(words);
  const count = words.split(/\s+/).length;
  if (words === "" || count > 14 || /^(?:here|this|it|that|him|her|them|us|me|you|a|an)\b/iu.test(words)) return null;
  if (!isDomain && !/^[\p{Lu}\p{Lo}\d@#'‘“]/u.test(words) && !(count === 1 && cut !== null)) return null;
  return { name: words, start: offset + at, end: offset + at + words.length };
}
