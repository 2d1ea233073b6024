import type { ArticleView, Attribution, Statement } from "../../src/report/format.ts";
import { generatedText } from "./generated-articles.ts";

/**
 * What the API answers for an article of at least so many characters, made without reading it: every paragraph has somebody who speaks.
 * `view`: an answer for a real article, from which the rest is taken.
 */
export function longArticle(view: ArticleView, characters: number): ArticleView {
  const text = generatedText(characters);
  const parts: ArticleView["article"]["parts"][number][] = [];
  const attributions: Attribution[] = [];
  const statements: Statement[] = [];
  const [source] = view.sources;
  const [known] = view.statements;
  if (source === undefined || known === undefined) throw new Error("the article has nobody who speaks");
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + words.length;
    parts.push({ kind: index === 0 ? "title" : "paragraph", span: { start: index, end } });
    const said = words.indexOf(" said that ");
    if (said < 0) continue;
    const what = { start: index + said + " said that ".length, end: index + words.indexOf(". The yard") };
    const id = `a${attributions.length}`;
    attributions.push({
      id,
      article: view.article.id,
      source: source.source.id,
      parent: null,
      who: { start: index, end: index + said },
      cue: { start: index + said + 1, end: index + said + 5 },
      what: [what],
      speech: "reported",
      act: "A4",
      attitude: "says",
      evidence: [{ rule: "generated", article: view.article.id, span: what }],
    });
    statements.push({ ...known, id: `s${statements.length}`, span: what, attribution: id, headline: false });
  }
  const claimOf = Object.fromEntries(statements.map(({ id }, at) => [id, 1 + (at % 40)]));
  return { ...view, article: { ...view.article, text, parts }, attributions, statements, claimOf, findings: [] };
}
