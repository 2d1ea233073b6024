import { ADJECTIVE_FORMS, NOUN_FORMS, VERB_FORMS, VERBS_IN_E } from "./irregular-forms.ts";

/** By tag, then by form: a key of both would be a new string for every token. */
const known = new Map<string, Map<string, string>>();
const MOST_KNOWN = 20_000;
let count = 0;

/** The dictionary form of a token: "said" → "say", "n't" → "not", names as they are written. Cost: a look-up for words seen before. */
export function lemmaOf(text: string, start: number, end: number, tag: string): string {
  const form = text.slice(start, end);
  if (tag === "NNP" || end - start > 40) return form;
  let ofTag = known.get(tag);
  if (ofTag === undefined) {
    ofTag = new Map();
    known.set(tag, ofTag);
  }
  const before = ofTag.get(form);
  if (before !== undefined) return before;
  const lemma = findLemma(form, tag);
  if (count < MOST_KNOWN) {
    ofTag.set(form, lemma);
    count++;
  }
  return lemma;
}

function findLemma(form: string, tag: string): string {
  const lower = form.toLowerCase().replaceAll(/(?<=\w)`|’/g, "'");
  switch (tag) {
    case "NNS":
      return NOUN_FORMS.get(lower) ?? singular(lower);
    case "NNPS":
      return singularName(form);
    case "VBZ":
      return VERB_FORMS.get(lower) ?? (lower === "'s" ? "be" : singular(lower));
    case "VBD":
    case "VBN":
      return VERB_FORMS.get(lower) ?? (lower === "'d" ? "have" : withoutEnding(lower, "ed"));
    case "VBG":
      return VERB_FORMS.get(lower) ?? withoutEnding(lower, "ing");
    case "VBP":
    case "VB":
      return VERB_FORMS.get(lower) ?? lower;
    case "MD":
      return MODALS.get(lower) ?? lower;
    case "JJR":
    case "RBR":
      return ADJECTIVE_FORMS.get(lower) ?? withoutDegree(lower, "er");
    case "JJS":
    case "RBS":
      return ADJECTIVE_FORMS.get(lower) ?? withoutDegree(lower, "est");
    case "RB":
      return lower === "n't" ? "not" : lower;
    case "PRP":
      return PRONOUNS.get(lower) ?? lower;
    case "DT":
      return lower === "an" ? "a" : lower === "these" ? "this" : lower === "those" ? "that" : lower;
    case "JJ":
      return NATIONS.test(form) ? form : lower;
    case "NN":
      return form.length <= 4 && form.length > 1 && form === form.toUpperCase() ? form : lower;
    case "``":
    case "''":
      return '"';
    default:
      return lower;
  }
}

/** Adjectives of nations and faiths keep their capital. */
const NATIONS =
  /^[A-Z].*(?:[^m]ian|ican|tish|lish|nish|rish|kish|wish|ese|aeli|raqi|audi|stani|rench|erman|utch|reek|wiss|uslim|slamic|oviet|unni|hiite|Arab|Roman|Korean|European)$/;

const MODALS = new Map([
  ["'ll", "will"],
  ["wo", "will"],
  ["ca", "can"],
  ["'d", "would"],
  ["sha", "shall"],
]);

const PRONOUNS = new Map([
  ["me", "I"],
  ["i", "I"],
  ["him", "he"],
  ["them", "they"],
  ["'em", "they"],
  ["us", "we"],
  ["'s", "we"],
  ["her", "she"],
]);

function singular(word: string): string {
  if (!word.endsWith("s") || word.length < 3) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:oes)$/.test(word) && word.length > 5) return word.slice(0, -2);
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.slice(0, -1);
}

const singularName = (name: string): string =>
  name.endsWith("ies") && name.length > 4 ? `${name.slice(0, -3)}y` : /[^s]s$/.test(name) ? name.slice(0, -1) : name;

/** "stopped" → "stop", "making" → "make", "tried" → "try", "telling" → "tell". */
function withoutEnding(word: string, ending: string): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return word;
  if (ending === "ed" && word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (VERBS_IN_E.has(`${stem}e`)) return `${stem}e`;
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && !"aeiou".includes(last)) {
    return "lszf".includes(last) && !/(?:ell|oll|all|ill|ull|ss|zz|ff)$/.test(stem)
      ? stem.slice(0, -1)
      : "lszf".includes(last)
        ? stem
        : stem.slice(0, -1);
  }
  if (needsFinalE(stem)) return `${stem}e`;
  return stem;
}

function needsFinalE(stem: string): boolean {
  if (
    /(?:at|iz|is|ur|ir|uc|ut|iv|ov|av|olv|erv|urg|arg|erg|ang|eng|ing|udg|idg|odg|edg|ag|ug|bl|cl|dl|fl|gl|kl|pl|tl|zl|nc|rc|rs|ns|ps|uls|ts|u|rv|lv|az|uz|oz|eas|aus|ous|ois)$/.test(
      stem,
    )
  ) {
    return (
      !/(?:eat|oat|out|uit|eet|oot|air|eir|our|oir|ing.ing|hang|bang|sing|ring|bring|fling|sting|long|elong|visit|edit|limit|profit|ois.)$/.test(
        stem,
      ) || stem === "creat"
    );
  }
  // one vowel and one consonant: "mak", "wip", "hop" carried an e, or they would be doubled
  return (
    /(?:^|[^aeiou])[aiou][bcdgkmnprtvz]$/.test(stem) &&
    (stem.length <= 4 || /[ao][dkpmn]$|id$|im$|in$|ip$|ik$|od$|ob$|ub$/.test(stem)) &&
    !/(?:en|er|or|on|om|et|op|al|ol|it|an|am)$/.test(stem.length > 4 ? stem : "")
  );
}

function withoutDegree(word: string, ending: string): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && !"ls".includes(stem.at(-1)!)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou][cdrst]|rg|ng|bl|pl|tl|ns)$/.test(stem) && !/(?:ong|oung|ow|ing)$/.test(stem)
    ? `${stem}e`
    : stem;
}
