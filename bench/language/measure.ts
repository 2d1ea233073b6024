import type { Token } from "../../src/core/sentence.ts";
import { hangClosing } from "../../src/language/english/hang-closing.ts";
import { hangMarks } from "../../src/language/english/hang-marks.ts";
import { hangSubjects } from "../../src/language/english/hang-subjects.ts";
import { hangTitles } from "../../src/language/english/hang-titles.ts";
import { parseWords } from "../../src/language/english/parse-words.ts";
import { QuotationMarks } from "../../src/language/english/quotation-marks.ts";
import { RELATIONS, TAGS } from "../../src/language/english/tag-set.ts";
import { tagWords } from "../../src/language/english/tag-words.ts";
import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { MARGIN, readForms, Words } from "../../src/language/english/words.ts";
import type { LanguageModel } from "../../src/language/language-model.ts";
import type { TreebankSentence } from "../../tools/language/treebank.ts";
import type { GoldDocument } from "./gold-documents.ts";
import { Score } from "./scores.ts";
import { universalTag } from "./universal-tag.ts";

/** Verbs whose subject is who speaks. */
const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add ask announce argue claim explain state report note suggest write deny confirm admit declare warn insist
  describe comment reply respond acknowledge allege accuse call conclude conceive reveal predict urge predict promise stress
  recall remark speak talk testify think believe agree declare indicate mention observe point propose express demand`.split(
    /\s+/,
  ),
);

export interface Measures {
  readonly sentences: Score;
  readonly tokens: Score;
  readonly xpos: Score;
  readonly upos: Score;
  readonly lemmas: Score;
  readonly heads: Score;
  readonly labelled: Score;
  readonly speakers: Score;
}

export const newMeasures = (): Measures => ({
  sentences: new Score(),
  tokens: new Score(),
  xpos: new Score(),
  upos: new Score(),
  lemmas: new Score(),
  heads: new Score(),
  labelled: new Score(),
  speakers: new Score(),
});

const mainType = (relation: string): string => relation.split(":")[0]!;
const isSubject = (relation: string): boolean => relation === "nsubj" || relation === "nsubj:outer";

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly universal: string;
  readonly lemma: string;
  readonly head: number;
  readonly relation: string;
}

/** From the raw text: our own tokens and sentences. A token counts where its two offsets are right (CoNLL 2018). */
export function measureText(
  document: GoldDocument,
  model: LanguageModel,
  measures: Measures,
  hasUniversalTags = false,
): void {
  const found = model.analyse(document.text, { start: 0, end: document.text.length });
  const gold = document.sentences.map((sentence, index) => placeGold(sentence, document.offsets[index]!));
  const guessed = found.map(({ tokens }) => placeTokens(document.text, tokens, hasUniversalTags));
  compareSpans(gold.map(spanOf), guessed.map(spanOf), measures.sentences);
  compare(gold, guessed, measures);
}

/** With the treebank's tokens and sentences, our own tags. */
export function measureTokens(document: GoldDocument, weights: EnglishWeights, measures: Measures): void {
  const words = new Words();
  const gold: Placed[][] = [];
  const guessed: Placed[][] = [];
  const marks = new QuotationMarks();
  for (const sentence of document.sentences) {
    const { text, starts, ends } = sentence;
    readForms(text, starts, ends, 0, starts.length, words);
    tagWords(words, weights);
    marks.tag(text, { starts, ends }, 0, words);
    parseWords(words, weights);
    hangSubjects(words);
    hangClosing(words);
    hangTitles(words);
    hangMarks(words);
    const tokens: Token[] = [];
    for (let i = 0; i < words.count; i++) {
      const head = words.head[i + MARGIN]! - MARGIN;
      tokens.push({
        start: starts[i]!,
        end: ends[i]!,
        tag: TAGS[words.tag[i + MARGIN]!]!,
        lemma: sentence.lemmas[i]!,
        head: head === words.count ? -1 : head,
        relation: RELATIONS[words.relation[i + MARGIN]!]!,
      });
    }
    const offset = gold.length * 1_000_000;
    gold.push(placeGold(sentence, offset));
    guessed.push(
      placeTokens(text, tokens).map((token) => ({
        ...token,
        start: token.start + offset,
        end: token.end + offset,
        head: token.head < 0 ? -1 : token.head + offset,
      })),
    );
  }
  compare(gold, guessed, measures);
}

function compare(gold: readonly Placed[][], guessed: readonly Placed[][], measures: Measures): void {
  const wanted = new Map(gold.flat().map((token) => [`${token.start}-${token.end}`, token]));
  const count = guessed.reduce((sum, tokens) => sum + tokens.length, 0);
  for (const score of [
    measures.tokens,
    measures.xpos,
    measures.upos,
    measures.lemmas,
    measures.heads,
    measures.labelled,
  ]) {
    score.found += count;
    score.wanted += wanted.size;
  }
  for (const token of guessed.flat()) {
    const twin = wanted.get(`${token.start}-${token.end}`);
    if (twin === undefined) continue;
    measures.tokens.right++;
    if (twin.tag === token.tag) measures.xpos.right++;
    if (twin.universal === token.universal) measures.upos.right++;
    if (twin.lemma === token.lemma) measures.lemmas.right++;
    if (twin.head !== token.head) continue;
    measures.heads.right++;
    if (mainType(twin.relation) === mainType(token.relation)) measures.labelled.right++;
  }
  const goldPairs = new Set(gold.flatMap(speakerPairs));
  const pairs = guessed.flatMap(speakerPairs);
  measures.speakers.wanted += goldPairs.size;
  measures.speakers.found += pairs.length;
  for (const pair of pairs) if (goldPairs.has(pair)) measures.speakers.right++;
}

/** "subject of verb" for every speech verb of a sentence, as offsets. */
function speakerPairs(tokens: readonly Placed[]): string[] {
  const verbs = new Map(
    tokens
      .filter((token) => token.tag.startsWith("VB") && SPEECH_VERBS.has(token.lemma))
      .map((token) => [token.start, token]),
  );
  return tokens
    .filter((token) => isSubject(token.relation) && verbs.has(token.head))
    .map((token) => `${token.start} ${token.head}`);
}

function compareSpans(gold: readonly string[], guessed: readonly string[], score: Score): void {
  const wanted = new Set(gold);
  score.wanted += gold.length;
  score.found += guessed.length;
  for (const span of guessed) if (wanted.has(span)) score.right++;
}

const spanOf = (tokens: readonly Placed[]): string => `${tokens[0]!.start}-${tokens.at(-1)!.end}`;

/** Heads as offsets, so that different numbers of tokens do not matter. */
function placeGold(sentence: TreebankSentence, offset: number): Placed[] {
  return Array.from(sentence.starts, (start, i) => ({
    start: start + offset,
    end: sentence.ends[i]! + offset,
    tag: sentence.tags[i]!,
    universal: sentence.universal[i]!,
    lemma: sentence.lemmas[i]!,
    head: sentence.heads[i]! < 0 ? -1 : sentence.starts[sentence.heads[i]!]! + offset,
    relation: sentence.relations[i]!,
  }));
}

function placeTokens(text: string, tokens: readonly Token[], hasUniversalTags = false): Placed[] {
  return tokens.map((token) => ({
    ...token,
    universal: hasUniversalTags ? token.tag : universalTag(token, text),
    head: token.head < 0 ? -1 : tokens[token.head]!.start,
  }));
}
