import type { Token } from "../../core/sentence.ts";
import type { Span } from "../../core/span.ts";
import type { AnalysedSentence, LanguageModel } from "../language-model.ts";
import { TokenSpans } from "../token-spans.ts";
import { hangClauses } from "./hang-clauses.ts";
import { hangClosing } from "./hang-closing.ts";
import { hangGapped } from "./hang-gapped.ts";
import { hangInverted } from "./hang-inverted.ts";
import { hangMains } from "./hang-mains.ts";
import { hangMarks } from "./hang-marks.ts";
import { hangParticiples } from "./hang-participles.ts";
import { hangReported } from "./hang-reported.ts";
import { hangReserved } from "./hang-reserved.ts";
import { hangSubjects } from "./hang-subjects.ts";
import { hangTitles } from "./hang-titles.ts";
import { hangTold } from "./hang-told.ts";
import { keepTree } from "./keep-tree.ts";
import { lemmaOf } from "./lemma-of.ts";
import { mendNames } from "./mend-names.ts";
import { mendTags } from "./mend-tags.ts";
import { nameEnds } from "./name-ends.ts";
import { parseWords } from "./parse-words.ts";
import { QuotationMarks } from "./quotation-marks.ts";
import { splitSentences } from "./split-sentences.ts";
import { RELATIONS, TAGS } from "./tag-set.ts";
import { tagWords } from "./tag-words.ts";
import { tokenise } from "./tokenise.ts";
import type { EnglishWeights } from "./weights.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, readForms, Words } from "./words.ts";

/** English by trained weights: tokens, sentences, Penn tags, lemmas and a UD tree. Cost: about 2 µs a token. */
export function englishModel(weights: EnglishWeights): LanguageModel {
  return {
    language: "en",
    analyse: (text, span, names = NO_NAMES) => analyse(text, span, weights, formsOfNames(names)),
    namesOf: nameEnds,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NO_FORMS: ReadonlySet<number> = new Set();
/** A text is analysed part by part with the same names. */
let lastNames: readonly [names: ReadonlySet<string>, forms: ReadonlySet<number>] = [NO_NAMES, NO_FORMS];

function formsOfNames(names: ReadonlySet<string>): ReadonlySet<number> {
  if (names.size === 0) return NO_FORMS;
  if (lastNames[0] !== names) lastNames = [names, formsOf(names)];
  return lastNames[1];
}

/** What mends the parser's trees, in this order. */
const HUNG_ANEW = [
  hangSubjects,
  hangParticiples,
  hangMains,
  hangClauses,
  hangGapped,
  hangReported,
  hangReserved,
  hangTold,
  hangInverted,
  hangClosing,
  hangTitles,
  hangMarks,
];

const words = new Words();

function analyse(
  text: string,
  span: Span,
  weights: EnglishWeights,
  names: ReadonlySet<number>,
): readonly AnalysedSentence[] {
  const tokens = new TokenSpans();
  tokenise(text, span.start, span.end, tokens);
  const sentences: AnalysedSentence[] = [];
  const marks = new QuotationMarks();
  let first = 0;
  for (const stop of splitSentences(text, tokens)) {
    readForms(text, tokens.starts, tokens.ends, first, stop, words);
    // what a longer sentence left there would be read as the words behind this one
    words.capitals.fill(0, MARGIN + words.count, 2 * MARGIN + words.count);
    tagWords(words, weights, names);
    marks.tag(text, tokens, first, words);
    mendTags(words);
    mendNames(words);
    parseWords(words, weights);
    for (const hang of HUNG_ANEW) keepTree(words, hang);
    sentences.push({
      span: { start: tokens.starts[first]!, end: tokens.ends[stop - 1]! },
      tokens: readTokens(text, tokens, first, stop),
    });
    first = stop;
  }
  return sentences;
}

function readTokens(text: string, { starts, ends }: TokenSpans, first: number, stop: number): Token[] {
  const tokens: Token[] = [];
  const root = MARGIN + stop - first;
  for (let i = 0; i < stop - first; i++) {
    const start = starts[first + i]!;
    const end = ends[first + i]!;
    const tag = TAGS[words.tag[i + MARGIN]!]!;
    const head = words.head[i + MARGIN]!;
    tokens.push({
      start,
      end,
      tag,
      lemma: lemmaOf(text, start, end, tag),
      head: head === root ? -1 : head - MARGIN,
      relation: RELATIONS[words.relation[i + MARGIN]!]!,
    });
  }
  return tokens;
}
