import type { LinkKind, Report } from "../format.ts";
import { namedGraph } from "./graph-nodes.ts";

/** What a link is in PROV's words; between texts a derivation, from people an attribution. */
const DERIVATION: Readonly<Record<LinkKind, string>> = {
  told: "prov:PrimarySource",
  wrote: "prov:PrimarySource",
  edited: "prov:Revision",
  contributed: "prov:PrimarySource",
  republished: "prov:Revision",
  excerpted: "prov:Quotation",
  quoted: "prov:Quotation",
  cited: "hearsay:Citation",
  hyperlinked: "hearsay:Hyperlink",
  "common-source": "hearsay:CommonSource",
};

/**
 * PROV-JSON (W3C member submission, 2013): articles and unseen texts are entities; sources, people and outlets are agents. A link between
 * texts is a `wasDerivedFrom`, a link from a person or outlet a `wasAttributedTo` with the role. A link without direction is a
 * `hearsay:matches` influence, since PROV has no undirected derivation.
 */
export function exportProv(report: Report): string {
  const { nodes, links } = namedGraph(report);
  const isText = (kind: string): boolean => kind === "article" || kind === "unseen";
  const id = (key: string): string => `hearsay:${encodeURIComponent(key)}`;
  const entity: Record<string, unknown> = {};
  const agent: Record<string, unknown> = {};
  for (const { key, kind, label, date, naming } of nodes) {
    const about = {
      "prov:label": label,
      "hearsay:kind": kind,
      ...(date === null ? {} : { "hearsay:published": date }),
    };
    if (isText(kind)) entity[id(key)] = about;
    else
      agent[id(key)] = {
        ...about,
        "prov:type": agentType(kind),
        ...(naming === null ? {} : { "hearsay:naming": naming }),
      };
  }
  const wasDerivedFrom: Record<string, unknown> = {};
  const wasAttributedTo: Record<string, unknown> = {};
  const actedOnBehalfOf: Record<string, unknown> = {};
  const wasInfluencedBy: Record<string, unknown> = {};
  for (const { link, from, to } of links) {
    const about = {
      "prov:type": DERIVATION[link.kind],
      "hearsay:link": link.kind,
      "hearsay:basis": link.basis,
      "hearsay:confidence": link.confidence,
    };
    const name = `_:${encodeURIComponent(link.id)}`;
    if (!link.directed && isText(to.kind) && isText(from.kind)) {
      wasInfluencedBy[name] = {
        "prov:influencee": id(to.key),
        "prov:influencer": id(from.key),
        ...about,
        "prov:type": "hearsay:matches",
      };
    } else if (isText(to.kind) && isText(from.kind)) {
      wasDerivedFrom[name] = { "prov:generatedEntity": id(to.key), "prov:usedEntity": id(from.key), ...about };
    } else if (isText(to.kind)) {
      wasAttributedTo[name] = { "prov:entity": id(to.key), "prov:agent": id(from.key), ...about };
    } else if (!isText(from.kind)) {
      actedOnBehalfOf[name] = { "prov:delegate": id(to.key), "prov:responsible": id(from.key), ...about };
    } else {
      wasAttributedTo[name] = { "prov:entity": id(from.key), "prov:agent": id(to.key), ...about };
    }
  }
  const document = {
    prefix: { hearsay: "urn:hearsay:", prov: "http://www.w3.org/ns/prov#" },
    entity,
    agent,
    wasDerivedFrom,
    wasAttributedTo,
    actedOnBehalfOf,
    wasInfluencedBy,
  };
  return JSON.stringify(
    Object.fromEntries(Object.entries(document).filter(([, value]) => Object.keys(value).length > 0)),
    null,
    2,
  );
}

const agentType = (kind: string): string => (kind === "outlet" ? "prov:Organization" : "prov:Person");
