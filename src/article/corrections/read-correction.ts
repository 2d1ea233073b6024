import type { Correction } from "../../core/article.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { sentencesOf } from "../credits/sentences-of.ts";
import { type DateAt, readDate } from "../dates/read-date.ts";

/** What a line says about a change that was made to the article. Positions count in the line. */
export interface CorrectionAt {
  readonly kind: Correction["kind"];
  readonly date: DateAt | null;
  /** The words that are taken back, as the note repeats them. */
  readonly was: { readonly start: number; readonly end: number } | null;
  /** The line is the label alone; what it heads stands in the next one. */
  readonly isLabel: boolean;
}

const LABEL =
  "^\\W*(?:(?:{noteLabel})\\s*[:.–—-]\\s*)?(?:(?<correction>{correctionLabel})|(?<clarification>{clarificationLabel})|(?<retraction>{retractionLabel})|(?<update>{updateLabel}))(?:\\s*\\([^)]{1,40}\\)|[\\s,–—-]+(?:[^:.!?]|(?<=\\s\\p{L}{3,4})\\.(?=\\s\\d)){0,40}\\d[^:.!?]{0,20})?\\s*(?:[:.–—-]|$)";
const OPENING = "(?<![\\p{L}])(?:{correctedOpening})";
const LONGEST = 1500;
/** Says that something was wrong and not what. */
const TOLD_WRONG =
  /wrong|incorrect|error|mistak|misquot|misst|misidentif|falsch|irrtüm|erron|errat|equivoc|sbagli|feilakt|felakt|virhe|błęd|omyłk|ошиб|yanlış/i;
/** What every note of a change holds, in any of the languages: without it no pattern is tried (tested). */
const CORRECTION_STEMS =
  /corr[eié]|korr|korj|korek|rätta|rättel|errat|erro|erra|rettif|rectif|retif|retrat|retract|rétract|ritratt|withdr|widerr|intrek|bericht|richtig|oikai|täsm|tarken|päivit|päivä|revis|amend|clarif|klarst|förtyd|verduid|verbet|aclara|escl|chiari|pr[ée]ci|präz|updat|uppdat|upda|aktual|actual|aggiorn|atualiz|mise à jour|nachtrag|versj|versi[oóe]|versão|version|wersj|верси|fassung|edit|modif|rettet|sprost|исправ|поправ|уточн|обновл|опроверж|düzelt|tekzip|güncel|haberin|headline|caption|misst|incorrect|wrong|mistak/i;

/** "UPDATE 2-Kwacha slides": which version of a wire story it is, in front of its headline and without a space. */
const WIRE_SLUG = /^\W*(?:\p{Lu}{3,} \d{1,2}|RPT|REFILE|WRAPUP|CORRECTED|UPDATE)-(?=[\p{L}\d"“'‘])/u;

/**
 * Reads "Correction, 14 February 2030: An earlier version of this article said that …", with or without a label. Null where the
 * line says nothing about a change.
 *
 * May mislead: `was` is what the note repeats, often only the thing that was wrong ("misstated the number of ships").
 */
export function readCorrection(line: string): CorrectionAt | null {
  if (WIRE_SLUG.test(line)) return null;
  if (line.length > LONGEST || !CORRECTION_STEMS.test(line)) return null;
  const label = phrasePattern(LABEL).exec(line);
  const opening = openingOf(line);
  if (label === null && opening === null) return null;
  const told = Object.entries(label?.groups ?? {}).find(([, words]) => words !== undefined)?.[0] as
    | Correction["kind"]
    | undefined;
  const kind = opening !== null && (told === undefined || told === "update") ? "correction" : (told ?? "correction");
  const rest = label === null ? line : line.slice(label[0].length);
  const isLabel = rest.trim() === "";
  if (isLabel ? told === "update" : opening === null && !hasWords(rest)) return null;
  return { kind, date: readDate(line.slice(0, 200)), was: opening === null ? null : wrongWords(line), isLabel };
}

/** More than dates: "Updated: 3 May 2030, 10:15", "Updated 3 May 2030, first published 1:20pm" and "Updated 3:27 am PST, Wednesday, May 3, 2030" tell no change. */
function hasWords(rest: string): boolean {
  const date = readDate(rest.slice(0, 200));
  const words = (date === null ? rest : rest.slice(0, date.start) + rest.slice(date.end)).replace(
    phrasePattern("(?:{published})|\\d\\s*[ap]\\.?m\\b", "gi"),
    " ",
  );
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4;
}

/** A line may begin as a correction, and a note may come to it after a sentence. */
function openingOf(line: string): RegExpExecArray | null {
  const first = phrasePattern(`^[\\s("“*_\\[{—–-]*(?:[^.!?:]{0,60}[:,]\\s*)?${OPENING}`).exec(line);
  if (first !== null) return first;
  if (!phrasePattern("^\\W*(?:{noteLabel}|{correctionLabel}|{clarificationLabel}|{updateLabel})").test(line))
    return null;
  return phrasePattern(`[.!?:]\\s+\\W*${OPENING}`).exec(line);
}

/** What follows "said incorrectly that" in the sentence that speaks of the earlier version, or in the next one. */
function wrongWords(line: string): CorrectionAt["was"] {
  let isNear = false;
  for (const { start, end } of sentencesOf(line)) {
    const sentence = line.slice(start, end);
    const opening = phrasePattern(OPENING).exec(sentence);
    if (opening === null && !isNear) continue;
    const from = opening === null ? 0 : opening.index + opening[0].length;
    // an opening may end in the verb itself ("the article originally said")
    const said = phrasePattern("(?<![\\p{L}])(?:{saidWrongly})(?![\\p{L}])\\s*,?\\s*").exec(
      sentence.slice(opening === null ? 0 : opening.index),
    );
    if (said !== null && said[0] !== "") {
      const at = (opening === null ? 0 : opening.index) + said.index + said[0].length;
      const words = sentence.slice(at).replace(/[\s.!?)\]*_”"]+$/u, "");
      if (words.trim().length > 1 && at >= Math.min(from, at))
        return { start: start + at, end: start + at + words.length };
    }
    // "quoted her wrongly. She said: …": what follows is what is right
    isNear = opening !== null && !TOLD_WRONG.test(sentence);
  }
  return null;
}
