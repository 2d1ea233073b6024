import { createHash } from "node:crypto";
import type { Report } from "../format.ts";
import { namedGraph } from "./graph-nodes.ts";

/** The namespace of ids made here, so that the same report gives the same bundle. */
const NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * STIX 2.1: outlets, people and named sources are `identity`, articles `report`, findings `note` on the article they stand in, links
 * `relationship` ("derived-from", or "related-to" where nothing tells the direction).
 *
 * May mislead: unnamed sources are written as identities of class "unknown" for one article each; nothing joins them.
 */
export function exportStix(report: Report, madeAt: string): string {
  const created = new Date(madeAt).toISOString();
  const { nodes, links } = namedGraph(report);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const common = { spec_version: "2.1", created, modified: created };
  const idOf = (type: string, name: string): string => `${type}--${uuidOf(`urn:hearsay:${type}:${name}`)}`;
  const author = {
    type: "identity",
    id: idOf("identity", "hearsay"),
    ...common,
    name: `Hearsay ${report.hearsay}`,
    identity_class: "system",
  };
  const nodeId = (kind: string, key: string): string =>
    idOf(kind === "article" || kind === "unseen" ? "report" : "identity", key);
  const things = nodes.map(({ key, kind, label, date, naming }) => {
    const id = nodeId(kind, key);
    if (kind === "article" || kind === "unseen") {
      const url = articles.get(key.slice("article:".length))?.url;
      return {
        type: "report",
        id,
        ...common,
        created_by_ref: author.id,
        name: label,
        ...(kind === "unseen" ? { description: "A text that was not seen; its existence is inferred." } : {}),
        published: stixTime(date) ?? created,
        object_refs: [author.id],
        ...(url == null ? {} : { external_references: [{ source_name: "url", url }] }),
      };
    }
    const identityClass =
      kind === "outlet"
        ? "organization"
        : naming?.startsWith("N") === true || kind === "person"
          ? "individual"
          : "unknown";
    return { type: "identity", id, ...common, created_by_ref: author.id, name: label, identity_class: identityClass };
  });
  const relations = links.map(({ link, from, to }) => ({
    type: "relationship",
    id: idOf("relationship", `${link.kind}|${from.key}|${to.key}|${link.id}`),
    ...common,
    created_by_ref: author.id,
    relationship_type: link.directed ? "derived-from" : "related-to",
    description: `${link.kind} (${link.basis})`,
    confidence: Math.round(link.confidence * 100),
    source_ref: nodeId(to.kind, to.key),
    target_ref: nodeId(from.kind, from.key),
  }));
  const notes = report.findings.map((finding) => ({
    type: "note",
    id: idOf("note", finding.id),
    ...common,
    created_by_ref: author.id,
    abstract: `${finding.kind}:${finding.code}`,
    content: finding.says,
    object_refs: [...new Set(finding.evidence.map((item) => nodeId("article", `article:${item.article}`)))],
  }));
  const objects = [
    ...new Map([author, ...things, ...relations, ...notes].map((object) => [object.id, object])).values(),
  ];
  return JSON.stringify({ type: "bundle", id: idOf("bundle", JSON.stringify(report.inputs)), objects }, null, 2);
}

/** A STIX timestamp; a bare date counts from its midnight UTC, a time without its zone as UTC, null where there is none. */
function stixTime(date: string | null): string | null {
  const isUnzoned = date !== null && /T[\d:.]+$/.test(date);
  const time = date === null ? Number.NaN : Date.parse(isUnzoned ? `${date}Z` : date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** STIX asks for ids of version 4 (random bits); here the bits are those of a hash, so that an object keeps its id in the next export. */
function uuidOf(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x40;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
