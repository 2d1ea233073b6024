import type { Evidence, Link, Span } from "./format.ts";
import type { ReportIndex } from "./index-report.ts";
import { nodeKey } from "./node-names.ts";
import { HAND_PHRASES } from "./phrases.ts";
import { shortText } from "./visible-text.ts";
import type { Step } from "./way-steps.ts";

/** Where something was read. */
export interface Anchor {
  readonly article: string;
  readonly span: Span;
}

/** How a claim got to a pair of hands, and where that was read. */
interface Arrival {
  /** In a few words: quoted evidence, or "inferred: republished it". */
  readonly how: string;
  readonly anchor: Anchor | null;
}

const anchorOf = (evidence: Evidence | undefined): Anchor | null =>
  evidence !== undefined && "span" in evidence ? { article: evidence.article, span: evidence.span } : null;

/** Characters of the words that point to somebody. */
export const QUOTED_LIMIT = 60;

const quoted = (index: ReportIndex, evidence: Evidence | undefined): string =>
  evidence === undefined ? "" : `"${shortText(index.wordsOf(evidence), QUOTED_LIMIT)}"`;

/** Seen from the reader, each hand shows the words by which the next one downstream points to it. */
export function fromReader(index: ReportIndex, step: Step, isRoot: boolean): Arrival {
  const { node, outgoing } = step;
  if (node.kind === "source") return mentionOf(index, node.id);
  if (isRoot && node.kind === "article") return firstSight(index, node.id);
  const evidence = outgoing?.evidence[0];
  if (node.kind === "person") return { how: "", anchor: wholeLine(index, outgoing) };
  const doubt = outgoing?.basis === "inferred" ? ", inferred" : "";
  return { how: quoted(index, evidence) + doubt, anchor: anchorOf(evidence) };
}

/** Seen from the source, each hand shows how it got the words. */
export function fromSource(index: ReportIndex, step: Step, isRoot: boolean): Arrival {
  const { node, incoming } = step;
  if (node.kind === "source") return mentionOf(index, node.id);
  const date = node.kind === "article" ? (index.articles.get(node.id)?.published?.value.slice(0, 10) ?? "no date") : "";
  if (incoming === null || isRoot) return { how: date, anchor: null };
  // the doubt stands first: what is cut is the end
  const taken = `${incoming.basis === "inferred" ? "inferred: " : ""}${HAND_PHRASES[incoming.kind]}`;
  const how = incoming.directed ? taken : "direction not established: shares words";
  return { how: date === "" ? how : `${date}  ${how}`, anchor: anchorOf(incoming.evidence[0]) };
}

function mentionOf(index: ReportIndex, id: string): Arrival {
  const source = index.sources.get(id);
  const span = source?.mentions[0];
  return { how: "", anchor: source === undefined || span === undefined ? null : { article: source.article, span } };
}

/** What the last outlet did to the article in sight: a note on top, else its own byline. */
function firstSight(index: ReportIndex, id: string): Arrival {
  const article = index.articles.get(id);
  const first = article?.parts.findIndex((part) => part.kind === "note") ?? -1;
  if (article !== undefined && first >= 0) {
    let last = first;
    while (article.parts[last + 1]?.kind === "note") last++;
    const span = { start: article.parts[first]?.span.start ?? 0, end: article.parts[last]?.span.end ?? 0 };
    return { how: "added an editor's note", anchor: { article: id, span } };
  }
  const title = article?.parts.find((part) => part.kind === "title");
  return { how: "this page", anchor: title === undefined ? null : { article: id, span: title.span } };
}

/** From the first name of the byline to the last editor's, where they stand together. */
function wholeLine(index: ReportIndex, outgoing: Link | null): Anchor | null {
  const own = anchorOf(outgoing?.evidence[0]);
  if (own === null || outgoing === null) return own;
  const target = nodeKey(outgoing.to);
  let { start, end } = own.span;
  for (const link of index.report.links) {
    const other = link.kind === "edited" && nodeKey(link.to) === target ? anchorOf(link.evidence[0]) : null;
    if (other === null || other.article !== own.article || Math.abs(other.span.start - end) > 200) continue;
    start = Math.min(start, other.span.start);
    end = Math.max(end, other.span.end);
  }
  return { article: own.article, span: { start, end } };
}
