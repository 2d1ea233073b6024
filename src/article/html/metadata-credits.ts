import type { Credit, MetadataField } from "../../core/article.ts";
import { isAgency } from "../people/agency.ts";
import { isSameName } from "../people/squash.ts";
import { type JsonLd, type JsonObject, textField } from "./json-ld.ts";
import type { PageAuthors } from "./page-authors.ts";
import { hostOf, isElsewhere, type PageOutlet } from "./page-outlet.ts";
import type { PageScan } from "./page-scan.ts";

const RELS = /^(?:via|original|syndication|source|license|canonical|cc:license)$/;
const METAS = [
  "og:site_name",
  "syndication-source",
  "original-source",
  "dc.source",
  "dc.rights",
  "dcterms.rights",
  "copyright",
  "rights",
  "robots",
  "article:publisher",
  "og:url",
  "og:type",
  "article:section",
  "news_keywords",
];

/** Credits that only the metadata tells, and the fields they were read from. */
export function readMetadataCredits(
  scan: PageScan,
  jsonLd: JsonLd,
  outlet: PageOutlet,
  { organisations, isInstitution }: Pick<PageAuthors, "organisations" | "isInstitution">,
): { credits: Credit[]; metadata: MetadataField[] } {
  const credits: Credit[] = [];
  const metadata: MetadataField[] = [];
  const credit = (kind: Credit["kind"], name: string, href: string | null): void => {
    if (!credits.some((known) => known.kind === kind && isSameName(known.name, name)))
      credits.push({ kind, name, href, span: null });
  };
  for (const { rel, href } of scan.links) {
    const known = rel.split(/\s+/).find((word) => RELS.test(word));
    if (known === undefined) continue;
    metadata.push({ field: `link[rel=${known}]`, value: href });
    if (isElsewhere(href, outlet) && known !== "license" && known !== "cc:license")
      credit(known === "via" ? "via" : "original", hostOf(href) ?? href, href);
  }
  for (const { name, value } of scan.metas) {
    if (!METAS.includes(name)) continue;
    metadata.push({ field: `meta[${name}]`, value });
    if ((name === "syndication-source" || name === "original-source") && isElsewhere(value, outlet))
      credit("original", hostOf(value) ?? value, value);
  }
  const article = jsonLd.article;
  for (const field of ["isBasedOn", "isBasedOnUrl", "sameAs", "citation"]) {
    const value = addressIn(jsonLd.resolve(article?.[field]));
    if (value === null) continue;
    metadata.push({ field: `jsonld.${field}`, value });
    if (/^isBasedOn/.test(field) && isElsewhere(value, outlet)) credit("original", hostOf(value) ?? value, value);
  }
  for (const field of ["publisher", "provider", "sourceOrganization", "copyrightHolder"]) {
    const node = jsonLd.resolve(article?.[field]);
    const name = typeof node === "string" ? node : textField(isObject(node) ? node : null, "name");
    if (name === null || /^https?:/.test(name)) continue;
    metadata.push({ field: `jsonld.${field}`, value: name });
    if ((field === "provider" || field === "sourceOrganization") && !outlet.own.some((own) => isSameName(own, name)))
      credit(isAgency(name) ? "wire" : "original", name, null);
  }
  for (const name of organisations)
    if (isAgency(name) && !outlet.own.some((own) => isSameName(own, name))) {
      metadata.push({ field: "jsonld.author", value: name });
      // beside a person who wrote the text the agency gave a part
      credit(isInstitution ? "wire" : "contributed", name, null);
    }
  for (const value of scan.pixels) metadata.push({ field: "img[republication pixel]", value });
  return { credits, metadata };
}

const isObject = (value: unknown): value is JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function addressIn(value: unknown): string | null {
  if (typeof value === "string") return /^https?:/.test(value) ? value : null;
  if (Array.isArray(value)) return addressIn(value[0]);
  return isObject(value) ? (textField(value, "url") ?? textField(value, "@id")) : null;
}
