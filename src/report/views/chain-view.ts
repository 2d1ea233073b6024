import { isNamedClass } from "../../core/naming.ts";
import type { Chain, GraphNode, Link } from "../format.ts";
import type { NumberedClaim, ReportIndex } from "../index-report.ts";
import { labelledInSentence, nodeKey, nodeName, outletName } from "../node-names.ts";
import { STEP_VERBS, UNDIRECTED_VERB } from "../phrases.ts";
import { type Helpers, helpersOn, helperWords, helpingLinks, NO_HELPERS } from "../way-helpers.ts";
import { quoteOf } from "./claim-views.ts";
import type { ChainLinkView, ChainNodeView, ChainView } from "./view-types.ts";

/** The ways of one claim as nodes and links, with what each link was read from. */
export function chainView(index: ReportIndex, claim: NumberedClaim): ChainView {
  const looped = new Set(claim.chains.filter((chain) => chain.circular).flatMap((chain) => chain.links));
  const ids = new Set(claim.chains.flatMap((chain) => chain.links));
  const links = [...ids].flatMap((id) => index.links.get(id) ?? []);
  const common = commonNodes(index, claim.chains);
  const helpers = helpersOn(index, links);
  const inSentence = (node: GraphNode): string => nameInSentence(index, node, helpers);
  const nodes = new Map<string, ChainNodeView>();
  for (const node of links.flatMap((link) => [link.from, link.to])) {
    nodes.set(nodeKey(node), nodeView(index, node, common, helpers));
  }
  const asView = (link: Link): ChainLinkView => ({
    id: link.id,
    kind: link.kind,
    from: nodeKey(link.from),
    to: nodeKey(link.to),
    directed: link.directed,
    basis: link.basis,
    confidence: link.confidence,
    inLoop: looped.has(link.id),
    quotes: link.evidence.map((evidence) => quoteOf(index, evidence)),
  });
  const ends =
    claim.chains.length === 0
      ? "no-way"
      : claim.chains.every((chain) => chain.ends === "at-origin")
        ? "at-origin"
        : "trail-lost";
  return {
    nodes: [...nodes.values()],
    links: links.map(asView),
    beside: helpingLinks(index, links).map((link) => ({ ...asView(link), name: nodeName(index, link.from).name })),
    sentences: claim.chains.map((chain) => sentenceOf(index, chain, inSentence)).filter((sentence) => sentence !== ""),
    ways: claim.chains
      .filter((chain) => chain.links.some((id) => index.links.has(id)))
      .map((chain) => ({
        links: chain.links.filter((id) => index.links.has(id)).reverse(),
        isLost: chain.ends === "trail-lost",
      })),
    ends,
  };
}

function nodeView(
  index: ReportIndex,
  node: GraphNode,
  common: ReadonlySet<string>,
  helpers: ReadonlyMap<string, Helpers>,
): ChainNodeView {
  const article = node.kind === "article" ? index.articles.get(node.id) : undefined;
  const { name, ...standing } = nodeName(index, node);
  const source = node.kind === "source" ? index.sources.get(node.id) : undefined;
  return {
    key: nodeKey(node),
    kind: node.kind,
    label: name,
    ...standing,
    lane: article === undefined ? (node.kind === "outlet" ? node.name : "") : outletName(article),
    date: article?.published?.value ?? null,
    named: source === undefined || isNamedClass(source.naming),
    id: node.kind === "article" || node.kind === "source" ? node.id : null,
    commonLink: common.has(nodeKey(node)),
    ...(helpers.get(nodeKey(node)) ?? NO_HELPERS),
  };
}

/** Nodes between the ends that every way passes, where there is more than one way. */
function commonNodes(index: ReportIndex, chains: readonly Chain[]): Set<string> {
  if (chains.length < 2) return new Set();
  const ways = chains.map(
    (chain) =>
      new Set(
        chain.links
          .flatMap((id) => index.links.get(id) ?? [])
          .flatMap((link) => [nodeKey(link.from), nodeKey(link.to)]),
      ),
  );
  return new Set([...(ways[0] ?? [])].filter((key) => ways.every((way) => way.has(key))));
}

/** "The Herald quotes the Post, which was told by an official." Downstream first. */
function sentenceOf(index: ReportIndex, chain: Chain, inSentence: (node: GraphNode) => string): string {
  const links = chain.links.flatMap((id) => index.links.get(id) ?? []).reverse();
  const [first] = links;
  if (first === undefined) return "";
  const steps = links.map(
    (link) => `${link.directed ? STEP_VERBS[link.kind] : UNDIRECTED_VERB} ${inSentence(link.from)}`,
  );
  const joined = steps.reduce((said, step, place) => {
    const before = links[place - 1]?.from.kind;
    return `${said}, ${before === "person" || before === "source" ? "who" : "which"} ${step}`;
  });
  return `${inSentence(first.to)} ${joined}${chain.ends === "trail-lost" ? "; there the trail is lost" : ""}.`;
}

/** "Ida Marlowe (edited by Tomas Reyl)" */
function nameInSentence(index: ReportIndex, node: GraphNode, helpers: ReadonlyMap<string, Helpers>): string {
  const words = helperWords(helpers.get(nodeKey(node)) ?? NO_HELPERS);
  return labelledInSentence(nodeName(index, node)) + (words.length === 0 ? "" : ` (${words.join(", ")})`);
}
