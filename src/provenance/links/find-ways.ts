import type { Link } from "../../core/link.ts";
import type { Reuse } from "../../core/reuse.ts";
import type { Edition } from "../edition/edition.ts";
import { type Frame, readFrame } from "./frame.ts";
import { LinkList } from "./link-list.ts";
import { articleNode, type Citation, type CopyStep, type Ways } from "./ways.ts";

/** Everything that leads from text to text: declared by the articles, and inferred from the passages they share. */
export function findWays(editions: readonly Edition[], _reuses: readonly Reuse[]): Ways {
  const links = new LinkList();
  const publishers = new Set(editions.flatMap((edition) => [...edition.publishers]));
  const isKnownPublisher = (publisher: string): boolean => publishers.has(publisher);
  const frames = new Map<string, Frame>(editions.map((edition) => [edition.id, readFrame(edition, isKnownPublisher)]));
  const frameOf = (edition: Edition): Frame => frames.get(edition.id) ?? { origins: [], reporters: [], editors: [] };
  const copies = new Map<string, readonly CopyStep[]>();
  const common = new Map<string, Link>();
  const outlets = new Map<string, Link>();
  for (const edition of editions) {
    const link = outletLink(links, edition, frameOf(edition));
    if (link !== null) outlets.set(edition.id, link);
  }
  const citations = new Map<string, Citation>();
  return {
    links,
    frameOf,
    copiesInto: ({ id }) => copies.get(id) ?? [],
    commonInto: ({ id }) => common.get(id) ?? null,
    outletInto: ({ id }) => outlets.get(id) ?? null,
    citationOf: ({ id }) => citations.get(id) ?? null,
    isKnownPublisher,
  };
}

/** From the surest credited publisher, whose text was not read, to the article. */
function outletLink(links: LinkList, edition: Edition, { origins }: Frame): Link | null {
  const origin = origins.find(({ role }) => role !== "contributed") ?? origins[0];
  if (origin === undefined) return null;
  return links.add({
    kind: origin.role === "contributed" ? "excerpted" : "republished",
    from: { kind: "outlet", name: origin.name },
    to: articleNode(edition),
    directed: true,
    basis: "declared",
    confidence: origin.confidence,
    evidence: origin.evidence,
  });
}
