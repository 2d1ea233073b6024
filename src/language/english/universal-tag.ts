import type { Token } from "../../core/sentence.ts";

const OF_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NN: "NOUN",
    NNS: "NOUN",
    NNP: "PROPN",
    NNPS: "PROPN",
    JJ: "ADJ",
    JJR: "ADJ",
    JJS: "ADJ",
    RB: "ADV",
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
    IN: "ADP",
    RP: "ADP",
    TO: "PART",
    POS: "PART",
    DT: "DET",
    PDT: "DET",
    WDT: "PRON",
    WRB: "ADV",
    CC: "CCONJ",
    CD: "NUM",
    LS: "X",
    UH: "INTJ",
    FW: "X",
    GW: "X",
    AFX: "X",
    ADD: "PROPN",
    SYM: "SYM",
    $: "SYM",
    NFP: "PUNCT",
    X: "X",
  }),
);
const PRONOUN_NOUNS: ReadonlySet<string> = new Set(
  "everyone everybody everything someone somebody something anyone anybody anything nobody nothing one none others".split(
    " ",
  ),
);
/** Determiners that stay so without a noun. */
const LASTING_DETERMINERS: ReadonlySet<string> = new Set("all both each any half such".split(" "));

/** The universal part of speech of a token: by its Penn tag and, where that is not enough, by its relation and form. */
export function universalTag(token: Token, text: string): string {
  const { tag, relation } = token;
  if (tag === "IN" && relation === "mark") return "SCONJ";
  if (tag.startsWith("VB") && (relation.startsWith("aux") || relation === "cop")) return "AUX";
  if (tag === "DT" || tag === "WDT") {
    if (relation.startsWith("det") || relation === "cc:preconj") return "DET";
    return tag === "DT" && (relation === "advmod" || LASTING_DETERMINERS.has(token.lemma)) ? "DET" : "PRON";
  }
  if (tag === "RB") return /^n[o'’]?t$/i.test(text.slice(token.start, token.end)) ? "PART" : "ADV";
  if (tag === "NN" && PRONOUN_NOUNS.has(token.lemma)) return "PRON";
  if (tag === "NNP" && relation === "amod") return /[a-z]ed$/.test(text.slice(token.start, token.end)) ? "VERB" : "ADJ";
  if (tag === "HYPH" || tag === ":" || tag === ",") return text[token.start] === "/" ? "SYM" : "PUNCT";
  return OF_TAG.get(tag) ?? "PUNCT";
}
