import type { Article, Part } from "../core/article.ts";
import type { Sentence } from "../core/sentence.ts";
import { chooseLanguage } from "../language/choose-language.ts";
import { recaseTitles } from "./recase-titles.ts";
import { sentencesIn } from "./sentences-in.ts";

/**
 * The sentences of the article's parts, in order, with tokens, tags, lemmas and a dependency tree; none crosses a part.
 * Furniture, datelines and republication terms are left out; an article without parts is read as one block. Cost: linear.
 */
export function findSentences(article: Article): readonly Sentence[] {
  const { text, parts } = article;
  const model = chooseLanguage(article.language, text);
  const names = model.namesOf?.(text);
  if (parts.length === 0) {
    return model.analyse(text, { start: 0, end: text.length }, names).map((sentence) => ({ ...sentence, part: 0 }));
  }
  const sentences: Sentence[] = [];
  const recased = recaseTitles(article);
  for (const [index, part] of parts.entries()) {
    if (!isRead(part)) continue;
    const read = part.kind === "title" || part.kind === "subtitle" ? recased : text;
    for (const { span, tokens } of model.analyse(read, sentencesIn(text, part), names))
      sentences.push({ span, part: index, tokens });
  }
  return sentences;
}

const isRead = (part: Part): boolean => part.kind !== "furniture" && part.kind !== "terms" && part.kind !== "dateline";
