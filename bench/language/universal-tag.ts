import type { Token } from "../../src/core/sentence.ts";

const OF_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NNS: "NOUN",
    NNPS: "PROPN",
    JJ: "ADJ",
    JJR: "ADJ",
    JJS: "ADJ",
    RBR: "ADV",
    RBS: "ADV",
    PRP: "PRON",
    PRP$: "PRON",
    WP: "PRON",
    WP$: "PRON",
    EX: "PRON",
    VB: "VERB",
    VBD: "VERB",
    VBG: "VERB",
    VBN: "VERB",
    VBP: "VERB",
    VBZ: "VERB",
    MD: "AUX",
    RP: "ADP",
    TO: "PART",
    POS: "PART",
    DT: "DET",
    PDT: "DET",
    WDT: "PRON",
    WRB: "ADV",
    CC: "CCONJ",
    CD: "NUM",
    UH: "INTJ",
    GW: "X",
    AFX: "X",
    ADD: "PROPN",
    SYM: "SYM",
    $: "SYM",
    X: "X",
  }),
);
const PRONOUN_NOUNS: ReadonlySet<string> = new Set(
  "everyone everybody everything someone somebody something anyone anybody anything nobody nothing none others".split(
    " ",
  ),
);
/** Determiners that stay so without a noun. */
const LASTING_DETERMINERS: ReadonlySet<string> = new Set(
  "all both each any half such some another either neither".split(" "),
);
/** Open a clause whatever the tree makes of it, but "because of". */
const CONJUNCTIONS: ReadonlySet<string> = new Set("if because although while whether unless though once".split(" "));
/** Signs that stand for a word. */
const SIGNS: ReadonlySet<string> = new Set(["%", "#"]);
/** Short forms from other languages that English reads as its own. */
const BORROWED: ReadonlyMap<string, string> = new Map([
  ["etc", "NOUN"],
  ["etc.", "NOUN"],
  ["e.g.", "ADV"],
  ["i.e.", "ADV"],
  ["eg.", "ADV"],
  ["ie", "ADV"],
]);
/** The end of a noun: "State Department officials", whatever relation the tree gives it. */
const NOUN_ENDING = /^[^a-z]+$|(?:ment|tion|sion|ity|ness|ship|ance|ence|er|or|ism)$/;

/** The universal part of speech of a token: by its Penn tag and, where that is not enough, by its relation and form. */
export function universalTag(token: Token, text: string): string {
  const { tag, relation } = token;
  if (tag === "IN") {
    const opensClause = relation === "mark" || (CONJUNCTIONS.has(token.lemma) && !/^(?:case|fixed)$/.test(relation));
    return opensClause ? "SCONJ" : "ADP";
  }
  if (tag.startsWith("VB") && (relation.startsWith("aux") || relation === "cop")) return "AUX";
  if (tag === "DT" || tag === "WDT") {
    if (relation.startsWith("det") || relation === "cc:preconj") return "DET";
    return tag === "DT" && (relation === "advmod" || LASTING_DETERMINERS.has(token.lemma)) ? "DET" : "PRON";
  }
  const word = text.slice(token.start, token.end);
  switch (tag) {
    case "RB":
      return /^n[o'’]?t$/i.test(word) ? "PART" : "ADV";
    case "NN":
      return PRONOUN_NOUNS.has(token.lemma) ? "PRON" : SIGNS.has(word) ? "SYM" : "NOUN";
    case "NNP":
      if (relation !== "amod" || NOUN_ENDING.test(word)) return "PROPN";
      return /[a-z]ed$/.test(word) ? "VERB" : "ADJ";
    case "HYPH":
    case ":":
    case ",":
      return word.startsWith("/") ? "SYM" : "PUNCT";
    case "FW":
      return BORROWED.get(word.toLowerCase()) ?? "X";
    case "LS":
      return /^\d/.test(word) ? "NUM" : "X";
    case "NFP":
      return /^[:;=]/.test(word) ? "SYM" : "PUNCT";
    default:
      return OF_TAG.get(tag) ?? "PUNCT";
  }
}
