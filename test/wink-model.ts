import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Token } from "../src/core/sentence.ts";
import type { AnalysedSentence, LanguageModel } from "../src/language/language-model.ts";

const nlp = winkNLP(winkModel, ["sbd", "pos"]);
const { its } = nlp;

/**
 * A second implementation behind the same interface, by wink-nlp: for cross-checks only. Its tags are universal ones, it has no
 * tree: every head is the first token.
 */
export const winkLanguage: LanguageModel = {
  language: "en",
  analyse(text, span) {
    const document = nlp.readDoc(text.slice(span.start, span.end));
    const values = document.tokens().out(its.value) as unknown as string[];
    const tags = document.tokens().out(its.pos) as unknown as string[];
    const lemmas = document.tokens().out(its.lemma as unknown as typeof its.value) as unknown as string[];
    const ranges = document.sentences().out(its.span) as unknown as [number, number][];
    const starts: number[] = [];
    let at = span.start;
    for (const value of values) {
      const start = Math.max(at, text.indexOf(value, at));
      starts.push(start);
      at = start + value.length;
    }
    const sentences: AnalysedSentence[] = [];
    for (const [first, last] of ranges) {
      const tokens: Token[] = [];
      for (let i = first; i <= last; i++) {
        if (tags[i] === "SPACE" || values[i]!.trim() === "") continue;
        const isFirst = tokens.length === 0;
        tokens.push({
          start: starts[i]!,
          end: starts[i]! + values[i]!.length,
          tag: tags[i]!,
          lemma: lemmas[i]!,
          head: isFirst ? -1 : 0,
          relation: isFirst ? "root" : "dep",
        });
      }
      if (tokens.length > 0) sentences.push({ span: { start: tokens[0]!.start, end: tokens.at(-1)!.end }, tokens });
    }
    return sentences;
  },
};
