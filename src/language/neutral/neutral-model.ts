import type { Token } from "../../core/sentence.ts";
import type { Span } from "../../core/span.ts";
import { isWordKind, kindOf, OTHER_LETTER, SPACE } from "../characters.ts";
import type { AnalysedSentence, LanguageModel } from "../language-model.ts";

const LONGEST_SENTENCE = 400;
const TERMINATORS = ".!?…。！？؟۔।‽";
const CLOSERS = "\"'”’)]»」』）】";

/** For languages without weights: words, marks, sentences by their closing marks; every tag "X", every head the first token. */
export const neutralModel: LanguageModel = {
  language: "und",
  analyse(text, span) {
    const sentences: AnalysedSentence[] = [];
    let spans: Span[] = [];
    const close = () => {
      if (spans.length > 0) sentences.push(sentenceOf(text, spans));
      spans = [];
    };
    let at = span.start;
    let isEnding = false;
    let lines = 0;
    while (at < span.end) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SPACE) {
        lines += text[at] === "\n" ? 1 : 0;
        if (lines > 1 || isEnding) close();
        if (lines > 1) isEnding = false;
        at++;
        continue;
      }
      lines = 0;
      const end = isWordKind(kind) ? endOfWord(text, at, span.end) : at + 1;
      const mark = text[at]!;
      const isCloser = CLOSERS.includes(mark);
      if (
        (isEnding && !isCloser && !TERMINATORS.includes(mark) && isBreakingSeamless(text, at)) ||
        spans.length >= LONGEST_SENTENCE
      )
        close();
      isEnding = TERMINATORS.includes(mark) || (isEnding && isCloser);
      spans.push({ start: at, end });
      at = end;
    }
    close();
    return sentences;
  },
};

/** Scripts without spaces end a sentence at "。" at once; "3.5" and "U.S" do not. */
const isBreakingSeamless = (text: string, at: number): boolean => at > 0 && text.charCodeAt(at - 1) > 0x2fff;

function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1;
  const isSeamless = isIdeograph(text.charCodeAt(start));
  if (isSeamless) return at;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (!isWordKind(kind)) {
      const isInner =
        (code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c || code === 0x2d) && at + 1 < end;
      if (!isInner || !isWordKind(kindOf(text.charCodeAt(at + 1)))) break;
    } else if (kind === OTHER_LETTER && isIdeograph(code)) break;
    at++;
  }
  return at;
}

const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

function sentenceOf(text: string, spans: readonly Span[]): AnalysedSentence {
  const tokens: Token[] = spans.map(({ start, end }, index) => ({
    start,
    end,
    tag: "X",
    lemma: end - start > 40 ? text.slice(start, end) : text.slice(start, end).toLowerCase(),
    head: index === 0 ? -1 : 0,
    relation: index === 0 ? "root" : "dep",
  }));
  return { span: { start: spans[0]!.start, end: spans.at(-1)!.end }, tokens };
}
