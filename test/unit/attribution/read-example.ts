import { findInner } from "../../../src/attribution/find-inner.ts";
import { carryOn, findProposals } from "../../../src/attribution/find-proposals.ts";
import type { Proposal } from "../../../src/attribution/proposal.ts";
import { findQuotations } from "../../../src/attribution/quotes/find-quotations.ts";
import { sceneOf } from "../../../src/attribution/scene.ts";
import type { Article, Part } from "../../../src/core/article.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";

/** An article of paragraphs divided by blank lines; a first line "# …" is its title (the mark is dropped). */
export function articleFrom(source: string): Article {
  const titled = source.startsWith("# ");
  const text = titled ? source.slice(2) : source;
  const parts: Part[] = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    kind: titled && index === 0 ? "title" : "paragraph",
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const none = { url: null, outlet: null, published: null, modified: null };
  const empty = { authors: [], editors: [], tags: [], credits: [], terms: [], links: [], metadata: [] };
  return {
    id: "example",
    input: "example",
    title: titled ? (text.split("\n")[0] ?? null) : null,
    language: "en",
    text,
    parts,
    ...none,
    ...empty,
  };
}

/** What the constructions alone read in an example. */
export function readExample(source: string): readonly Proposal[] {
  const article = articleFrom(source);
  const sentences = findSentences(article);
  const scene = sceneOf(article, sentences, findQuotations(article, sentences));
  return findInner(scene, carryOn(scene, findProposals(scene)));
}
