import { findAgencies } from "../people/agency.ts";
import { readNames } from "../people/read-names.ts";
import { type CreditContext, type CreditPhrase, isOwn, SHORT_LINE, whole } from "./credit-phrase.ts";
import { phrasePattern } from "./lexicon.ts";

/** "With files from Wire Service", "mit dpa". */
export function readMaterial(
  sentence: string,
  opener: number,
  context: CreditContext,
  lineLength: number,
): CreditPhrase | null {
  const body = sentence.slice(opener);
  const label = phrasePattern("^(?:{withMaterialFrom})(?![\\p{L}])\\s*:?\\s*").exec(body);
  if (label !== null) {
    const names = readNames(body.slice(label[0].length), opener + label[0].length);
    const foreign = names.agencies.filter((at) => !isOwn(at.name, context));
    if (names.restWords > 10) return null;
    const outlets = names.others.filter((at) => !isOwn(at.name, context) && !/\d/.test(at.name)).slice(0, 3);
    if (foreign.length + outlets.length > 0 && (context.alone || foreign.length > 0))
      return whole(
        sentence,
        "agency",
        [
          ...[...foreign, ...outlets].map((at) => ({ ...at, kind: "wire" as const, isPart: true as const })),
          ...names.persons.map((at) => ({ ...at, kind: "contributed" as const })),
        ].sort((a, b) => a.start - b.start),
      );
    return names.persons.length > 0
      ? whole(
          sentence,
          "staff",
          names.persons.map((at) => ({ ...at, kind: "contributed" as const })),
        )
      : null;
  }
  if (!context.alone || lineLength > SHORT_LINE || body.length > 70) return null;
  const joined = phrasePattern(
    "^(?:[\\p{L}\\p{N} .,&’'-]{0,40}?[\\s,/(])?(?:{withAgency})\\s+(?<list>[^.]+?)[)\\].\\s]*$",
  ).exec(body);
  if (joined === null) return null;
  const list = joined.groups?.["list"] ?? "";
  const from = joined.index + joined[0].lastIndexOf(list);
  const names = readNames(body.slice(from, from + list.length), opener + from);
  const foreign = names.agencies.filter((at) => !isOwn(at.name, context));
  if (foreign.length === 0 || names.restWords > 2 || !isNameList(list) || !isByline(body.slice(0, from))) return null;
  return whole(
    sentence,
    "agency",
    foreign.map((at) => ({ ...at, kind: "wire" as const })),
  );
}

/** Beside the agencies only the words that join names: "AFP and Reuters", not "AFP and Reuters before he left". */
function isNameList(list: string): boolean {
  let rest = list;
  for (const { start, end } of findAgencies(list))
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return (rest.match(/\p{Ll}{4,}/gu)?.length ?? 0) <= 1;
}

/** What stands before "with": names, a newsroom, nothing; no clause. */
const isByline = (words: string): boolean =>
  (words.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).every((word) =>
    phrasePattern("^(?:{roles}|{withAgency}|staff|newsroom|redaktion|rédaction|redacción|redazione)$").test(word),
  ) && !/^\s*(?:he|she|they|i|we|it|er|sie|il|elle)\s/iu.test(words);
