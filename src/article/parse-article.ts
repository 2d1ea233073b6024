import type { Article } from "../core/article.ts";
import type { Document } from "../core/document.ts";
import type { Noted } from "../core/note.ts";

/** The bytes of one page or file → its record: one text, its parts, names, dates, credits, terms, links. */
export function parseArticle(document: Document): Noted<Article> {
  const text = typeof document.content === "string" ? document.content : new TextDecoder().decode(document.content);
  return {
    value: {
      id: document.record?.id ?? `sha256:${document.sha256}`,
      input: document.input,
      url: document.url,
      outlet: null,
      title: null,
      language: null,
      authors: [],
      editors: [],
      published: null,
      modified: null,
      tags: [],
      parts: [],
      credits: [],
      terms: [],
      links: [],
      metadata: [],
      text,
    },
    notes: [],
  };
}
