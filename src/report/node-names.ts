import { isUnnamedSource } from "../core/naming.ts";
import type { Article, GraphNode, Phrase, Source } from "./format.ts";
import type { ReportIndex } from "./index-report.ts";
import { visibleText } from "./visible-text.ts";

/** What a node is called, and what must be said beside the name where it is none: the words of the article stand for it then. */
export interface NodeName {
  /** Harmless to print. Of an unnamed or unresolved source the words it is mentioned by, without quotation marks. */
  readonly name: string;
  readonly standing: "named" | "unnamed" | "unresolved" | "unseen";
  /** Where the node is a text that was not seen. */
  readonly phrase?: Phrase;
}

/** `UNNAMED "a senior official"`, `NOT RESOLVED "the mayor"`, `UNSEEN the first report`; a name as it is. */
export function labelled({ name, standing }: NodeName): string {
  switch (standing) {
    case "named":
      return name;
    case "unnamed":
      return `UNNAMED "${name}"`;
    case "unresolved":
      return `NOT RESOLVED "${name}"`;
    case "unseen":
      return `UNSEEN ${name}`;
    default:
      return standing satisfies never;
  }
}

/** As `labelled`, within a sentence: `"a senior official" (unnamed)`. */
export function labelledInSentence({ name, standing }: NodeName): string {
  switch (standing) {
    case "named":
      return name;
    case "unnamed":
      return `"${name}" (unnamed)`;
    case "unresolved":
      return `"${name}" (not resolved)`;
    case "unseen":
      return `a text not seen: ${name}`;
    default:
      return standing satisfies never;
  }
}

export function nodeName(index: ReportIndex, node: GraphNode): NodeName {
  switch (node.kind) {
    case "person":
    case "outlet":
      return { name: visibleText(node.name), standing: "named" };
    case "unseen":
      return {
        name: visibleText(node.says),
        standing: "unseen",
        ...(node.phrase === undefined ? {} : { phrase: node.phrase }),
      };
    case "article":
      return { name: articleName(index, node.id), standing: "named" };
    case "source":
      return sourceName(index, node.id);
    default:
      return node satisfies never;
  }
}

/** What a reader sees a node called by. */
export const nodeLabel = (index: ReportIndex, node: GraphNode): string => labelled(nodeName(index, node));

/** What a reader sees a source called by. */
export const sourceLabel = (index: ReportIndex, id: string): string => labelled(sourceName(index, id));

/** "[2] The Herald"; without the number where there is but one article. */
function articleName(index: ReportIndex, id: string): string {
  const article = index.articles.get(id);
  if (article === undefined) return id;
  return index.numbers.size === 1 ? outletName(article) : `[${index.numbers.get(article.id)}] ${outletName(article)}`;
}

/** Is it counted as unnamed, so that its words in the text stand for it? */
const isWithoutName = ({ kind, name, naming }: Source): boolean =>
  kind === "unnamed" || (name === null && isUnnamedSource(naming));

/** What a source is listed under: its name, else the words it is mentioned by, without an aside and without quotation marks. */
export const listedName = (index: ReportIndex, source: Source): string =>
  source.name ?? (sourceName(index, source.id).name || "somebody");

export function sourceName(index: ReportIndex, id: string): NodeName {
  const source = index.sources.get(id);
  if (source === undefined) return { name: id, standing: "named" };
  const mention = source.mentions[0];
  const words =
    mention === undefined ? "" : visibleText(index.wordsAt(source.article, mention)).replace(/[,;:\s]+$/, "");
  // ", who asked not to be named": an aside is no part of what somebody is called
  if (isWithoutName(source))
    return { name: words.replace(/,\s+(?:who|whom|whose|which)\s.*$/su, ""), standing: "unnamed" };
  if (source.kind === "unresolved") return { name: words, standing: "unresolved" };
  const name = visibleText(source.name ?? words);
  const short = words.replace(/,?\s+(?:who|whom|whose|which)\s.*$/su, "");
  return { name: short.includes(name) && short.length <= name.length + 40 ? short : name, standing: "named" };
}

/** The outlet, else the site, else the file. */
export function outletName(article: Article): string {
  if (article.outlet !== null) return visibleText(article.outlet);
  const host = article.url === null ? null : /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(article.url)?.[1];
  return visibleText(host ?? article.input.split("/").at(-1) ?? article.input);
}

/** One string for one node, whatever link it stands at. */
export const nodeKey = (node: GraphNode): string =>
  node.kind === "person" || node.kind === "outlet" ? `${node.kind} ${node.name}` : `${node.kind} ${node.id}`;
