import type { Article } from "./article.ts";

/** An article of which nothing is known but its text: no parts, so that all of it is compared. */
export const bareArticle = (id: string, text: string, known: Partial<Article> = {}): Article => ({
  id,
  input: id,
  url: null,
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
  ...known,
});
