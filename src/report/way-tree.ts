import type { Article, Evidence, GraphNode, Link, Phrase, Span } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { joinNames, togetherWith } from "./joint-names.ts";
import { shortText, visibleText } from "./visible-text.ts";

/** Where something was read. */
export interface Anchor {
  readonly article: string;
  readonly span: Span;
}

/** One pair of hands on the way of a claim, with those it reached next (or came from, when read from the reader). */
export interface WayNode {
  readonly key: string;
  readonly label: string;
  /** In a few words, how it got here: quoted evidence, or "republished, inferred". */
  readonly how: string;
  readonly anchor: Anchor | null;
  readonly told: WayTold;
  readonly children: readonly WayNode[];
}

/** What `label` and `how` say, in parts: for who says it in other words. */
export interface WayTold {
  readonly name: string;
  readonly standing: "named" | "unnamed" | "unresolved" | "unseen";
  /** Where the node is a text that was not seen. */
  readonly phrase?: Phrase;
  readonly editors: readonly string[];
  /** Of an article, where the way is read from its source. */
  readonly date: string | null;
  readonly isUndated: boolean;
  /** How it got here. */
  readonly step: Pick<Link, "kind" | "basis" | "directed"> | null;
  /** The words that point to it. */
  readonly words: string | null;
  /** What the last outlet did: it added a note, or this is its page. */
  readonly last: "note" | "page" | null;
}

/** The ways of one claim as trees. */
export interface WayForest {
  /** `reader`: from the article back to the source. `source`: from the source to the articles. */
  readonly from: "reader" | "source";
  readonly roots: readonly WayNode[];
}

interface Step {
  readonly key: string;
  readonly node: GraphNode;
  /** The link that led here from upstream, and the one that leaves downstream. */
  readonly incoming: Link | null;
  readonly outgoing: Link | null;
}

interface Growing {
  readonly step: Step;
  readonly children: Map<string, Growing>;
}

/**
 * With one article the way is read from the reader back to the source, and begins with that article's outlet even where nothing else is known;
 * with several, from each source to its copies.
 */
export function wayForest(index: ReportIndex, claim: NumberedClaim): WayForest {
  const from = index.report.articles.length === 1 ? "reader" : "source";
  const roots = new Map<string, Growing>();
  for (const chain of claim.chains) {
    const steps = stepsOf(
      index,
      chain.links.flatMap((id) => index.links.get(id) ?? []),
    );
    let level = roots;
    for (const step of from === "reader" ? steps.reverse() : steps) {
      const known = level.get(step.key) ?? { step, children: new Map<string, Growing>() };
      level.set(step.key, known);
      level = known.children;
    }
  }
  const [only] = index.report.articles;
  if (roots.size === 0 && from === "reader" && only !== undefined) {
    const node = { kind: "article", id: only.id } as const;
    const step: Step = { key: keyOf(node), node, incoming: null, outgoing: null };
    roots.set(step.key, { step, children: new Map() });
  }
  const finish = (growing: Growing, isRoot: boolean): WayNode => ({
    key: growing.step.key,
    label: labelOf(index, claim, growing.step),
    ...(from === "reader" ? readerSide(index, growing.step, isRoot) : sourceSide(index, growing.step, isRoot)),
    told: toldOf(index, claim, growing.step, from === "reader", isRoot),
    children: [...growing.children.values()].map((child) => finish(child, false)),
  });
  const grown = [...roots.values()];
  // whoever is said to have said it comes before an outlet that says it of its own
  if (from === "source") grown.sort((a, b) => startRank(a) - startRank(b));
  return { from, roots: grown.map((root) => finish(root, true)) };
}

const startRank = ({ step: { node } }: Growing): number => Number(node.kind !== "source");

/** Everybody on the way, source first. An outlet directly before its own article is the article's. */
function stepsOf(index: ReportIndex, links: readonly Link[]): Step[] {
  const first = links[0];
  if (first === undefined) return [];
  const nodes = [first.from, ...links.map((link) => link.to)];
  return nodes.flatMap((node, place) => {
    const next = nodes[place + 1];
    const isOwnOutlet =
      node.kind === "outlet" && next?.kind === "article" && index.articles.get(next.id)?.outlet === node.name;
    const incoming = links[place - 1] ?? null;
    return isOwnOutlet ? [] : [{ key: keyOf(node), node, incoming, outgoing: links[place] ?? null }];
  });
}

export const keyOf = (node: GraphNode): string =>
  node.kind === "person" || node.kind === "outlet" ? `${node.kind} ${node.name}` : `${node.kind} ${node.id}`;

/** What a node is called in front of a reader. Words of articles are made harmless. */
export function nodeName(index: ReportIndex, node: GraphNode): string {
  switch (node.kind) {
    case "person":
    case "outlet":
      return visibleText(node.name);
    case "unseen":
      return `UNSEEN ${visibleText(node.says)}`;
    case "article": {
      const article = index.articles.get(node.id);
      if (article === undefined) return node.id;
      return index.numbers.size === 1
        ? outletName(article)
        : `[${index.numbers.get(article.id)}] ${outletName(article)}`;
    }
    case "source": {
      const source = index.sources.get(node.id);
      if (source === undefined) return node.id;
      const mention = source.mentions[0];
      const words =
        mention === undefined ? "" : visibleText(index.wordsAt(source.article, mention)).replace(/[,;:\s]+$/, "");
      // ", who asked not to be named": an aside is no part of what somebody is called
      if (source.kind === "unnamed") return `UNNAMED "${words.replace(/,\s+(?:who|whom|whose|which)\s.*$/su, "")}"`;
      if (source.kind === "unresolved") return `NOT RESOLVED "${words}"`;
      const name = visibleText(source.name ?? words);
      const short = words.replace(/,?\s+(?:who|whom|whose|which)\s.*$/su, "");
      return short.includes(name) && short.length <= name.length + 40 ? short : name;
    }
    default:
      return node satisfies never;
  }
}

/** The outlet, else the site, else the file. */
export function outletName(article: Article): string {
  if (article.outlet !== null) return visibleText(article.outlet);
  const host = article.url === null ? null : /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(article.url)?.[1];
  return visibleText(host ?? article.input.split("/").at(-1) ?? article.input);
}

function labelOf(index: ReportIndex, claim: NumberedClaim, step: Step): string {
  const name = joinNames(allOf(index, claim, step.node).map((node) => nodeName(index, node)));
  const editors = editorsOf(index, step);
  return editors.length === 0 ? name : `${name}, edited by ${editors.join(", ")}`;
}

/** A source with those who speak together with it; any other node alone. */
const allOf = (index: ReportIndex, claim: NumberedClaim, node: GraphNode): readonly GraphNode[] =>
  node.kind === "source" ? togetherWith(index, claim, node.id).map((id) => ({ kind: "source", id })) : [node];

/** Who edited what the writer wrote. */
function editorsOf(index: ReportIndex, { node, outgoing }: Step): string[] {
  if (node.kind !== "person" || outgoing?.kind !== "wrote") return [];
  const target = keyOf(outgoing.to);
  return index.report.links.flatMap((link) =>
    link.kind === "edited" && link.from.kind === "person" && keyOf(link.to) === target
      ? visibleText(link.from.name)
      : [],
  );
}

/** The parts of what `labelOf` and the two sides put together. */
function toldOf(index: ReportIndex, claim: NumberedClaim, step: Step, isFromReader: boolean, isRoot: boolean): WayTold {
  const { node, incoming, outgoing } = step;
  const date = node.kind === "article" ? (index.articles.get(node.id)?.published?.value ?? null) : null;
  const isSource = node.kind === "source";
  const isFirst = isFromReader && isRoot && node.kind === "article";
  const words = isFromReader && !isSource && !isFirst && node.kind !== "person" ? outgoing?.evidence[0] : undefined;
  return {
    ...standingOf(index, node),
    name: allOf(index, claim, node)
      .map((one) => standingOf(index, one).name)
      .join(", "),
    editors: editorsOf(index, step),
    date: isFromReader ? null : date,
    isUndated: !isFromReader && node.kind === "article" && date === null,
    step: isFromReader
      ? words !== undefined && outgoing?.basis === "inferred"
        ? stepOf(outgoing)
        : null
      : isSource || isRoot || incoming === null
        ? null
        : stepOf(incoming),
    words: words === undefined ? null : shortText(index.wordsOf(words), QUOTED_LIMIT),
    last: isFirst ? (index.articles.get(node.id)?.parts.some(({ kind }) => kind === "note") ? "note" : "page") : null,
  };
}

const stepOf = ({ kind, basis, directed }: Link): WayTold["step"] => ({ kind, basis, directed });

/** The name without what the terminal writes before it. */
export function standingOf(index: ReportIndex, node: GraphNode): Pick<WayTold, "name" | "standing" | "phrase"> {
  const name = nodeName(index, node).replace(/^(?:UNNAMED|UNSEEN|NOT RESOLVED) /, "");
  const kind = node.kind === "source" ? index.sources.get(node.id)?.kind : undefined;
  const standing =
    node.kind === "unseen"
      ? ("unseen" as const)
      : kind === "unnamed" || kind === "unresolved"
        ? kind
        : ("named" as const);
  return {
    name: kind === "unnamed" || kind === "unresolved" ? name.replace(/^"|"$/g, "") : name,
    standing,
    ...(node.kind === "unseen" && node.phrase !== undefined ? { phrase: node.phrase } : {}),
  };
}

const anchorOf = (evidence: Evidence | undefined): Anchor | null =>
  evidence !== undefined && "span" in evidence ? { article: evidence.article, span: evidence.span } : null;

const QUOTED_LIMIT = 60;

const quoted = (index: ReportIndex, evidence: Evidence | undefined): string =>
  evidence === undefined ? "" : `"${shortText(index.wordsOf(evidence), QUOTED_LIMIT)}"`;

/** Seen from the reader, each hand shows the words by which the next one downstream points to it. */
function readerSide(index: ReportIndex, step: Step, isRoot: boolean): Pick<WayNode, "how" | "anchor"> {
  const { node, outgoing } = step;
  if (node.kind === "source") return mentionOf(index, node.id);
  if (isRoot && node.kind === "article") return firstSight(index, node.id);
  const evidence = outgoing?.evidence[0];
  if (node.kind === "person") return { how: "", anchor: wholeLine(index, node, outgoing) };
  const doubt = outgoing?.basis === "inferred" ? ", inferred" : "";
  return { how: quoted(index, evidence) + doubt, anchor: anchorOf(evidence) };
}

/** Seen from the source, each hand shows how it got the words. */
function sourceSide(index: ReportIndex, step: Step, isRoot: boolean): Pick<WayNode, "how" | "anchor"> {
  const { node, incoming } = step;
  if (node.kind === "source") return mentionOf(index, node.id);
  const date = node.kind === "article" ? (index.articles.get(node.id)?.published?.value.slice(0, 10) ?? "no date") : "";
  if (incoming === null || isRoot) return { how: date, anchor: null };
  const doubt = incoming.directed ? (incoming.basis === "inferred" ? ", inferred" : "") : ", direction not established";
  const how = `${incoming.kind.replace("-", " ")}${doubt}`;
  return { how: date === "" ? how : `${date}  ${how}`, anchor: anchorOf(incoming.evidence[0]) };
}

function mentionOf(index: ReportIndex, id: string): Pick<WayNode, "how" | "anchor"> {
  const source = index.sources.get(id);
  const span = source?.mentions[0];
  return { how: "", anchor: source === undefined || span === undefined ? null : { article: source.article, span } };
}

/** What the last outlet did to the article in sight: a note on top, else its own byline. */
function firstSight(index: ReportIndex, id: string): Pick<WayNode, "how" | "anchor"> {
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
function wholeLine(index: ReportIndex, node: GraphNode, outgoing: Link | null): Anchor | null {
  const own = anchorOf(outgoing?.evidence[0]);
  if (own === null || outgoing === null) return own;
  const target = keyOf(outgoing.to);
  let { start, end } = own.span;
  for (const link of index.report.links) {
    const other = link.kind === "edited" && keyOf(link.to) === target ? anchorOf(link.evidence[0]) : null;
    if (other === null || other.article !== own.article || Math.abs(other.span.start - end) > 200) continue;
    start = Math.min(start, other.span.start);
    end = Math.max(end, other.span.end);
  }
  return node.kind === "person" ? { article: own.article, span: { start, end } } : own;
}
