import { isAgency } from "../people/agency.ts";
import { isPersonName } from "../people/person-name.ts";
import { readNames } from "../people/read-names.ts";
import { readRoles } from "../people/read-roles.ts";
import { bareHost, squash } from "../people/squash.ts";
import { decodeEntities, type JsonLd, type JsonObject, textField } from "./json-ld.ts";
import type { PageScan } from "./page-scan.ts";

export interface PageAuthors {
  readonly persons: readonly string[];
  /** Agencies and other outlets named as the author. */
  readonly organisations: readonly string[];
  readonly from: string;
  /** No person is named: `persons` holds the newsroom or the agency that stands as the author. */
  readonly isInstitution: boolean;
}

const METAS = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dcsext.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "byl",
  "byline",
  "cxenseparse:author",
  "news_authors",
  "authors",
  "og:article:author",
  "article.author",
  "creator",
  "twitter:creator:name",
  "citation_author",
  "vr:author",
  "rbauthors",
  "shareaholic:article_author_name",
];

/**
 * Who wrote the page: JSON-LD, then metas, then microdata and the most specific byline element. The first that names a person
 * wins; where none does, the first organisation named as the author stands ("the newsroom", an agency).
 */
export function findPageAuthors(scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): PageAuthors {
  const metas = METAS.flatMap((name) =>
    scan.metas.filter((meta) => meta.name === name).map(({ value }) => decodeEntities(value)),
  );
  const steps: readonly { from: string; read: () => string[] }[] = [
    { from: "jsonld.author", read: () => jsonLdNames(jsonLd, "author") },
    { from: "meta[author]", read: () => metas },
    {
      from: "itemprop[author]",
      read: () => scan.itemprops.filter(({ name }) => name === "author").map(({ value }) => value),
    },
    { from: "byline", read: () => bylineTexts(scan) },
    { from: "jsonld.creator", read: () => jsonLdNames(jsonLd, "creator") },
  ];
  let institutional: PageAuthors | null = null;
  for (const { from, read } of steps) {
    const { persons, organisations } = sortNames(read(), outlets, from === "byline");
    if (persons.length > 0) {
      const told = from === "jsonld.author" ? organisations.filter((name) => isAgency(name)) : [];
      return {
        persons: [...persons, ...told],
        organisations: [...new Set([...(institutional?.organisations ?? []), ...organisations])],
        from,
        isInstitution: false,
      };
    }
    if (organisations.length > 0 && from !== "byline")
      institutional ??= { persons: organisations, organisations, from, isInstitution: true };
  }
  return institutional ?? { persons: [], organisations: [], from: "none", isInstitution: true };
}

function jsonLdNames(jsonLd: JsonLd, field: string): string[] {
  const names: string[] = [];
  const take = (value: unknown): void => {
    const node = jsonLd.resolve(value);
    if (typeof node === "string") names.push(decodeEntities(node));
    else if (Array.isArray(node)) for (const one of node.slice(0, 30)) take(one);
    else if (node !== null && typeof node === "object") {
      const name = (node as JsonObject)["name"];
      if (Array.isArray(name)) for (const one of name) take(one);
      else {
        const text = textField(node as JsonObject, "name");
        if (text !== null) names.push(text);
      }
    }
  };
  take(jsonLd.article?.[field]);
  return names;
}

/** The texts of the surest byline elements; of nested ones the shortest. */
function bylineTexts(scan: PageScan): string[] {
  const best = Math.max(0, ...scan.bylines.map(({ weight }) => weight));
  if (best < 2) return [];
  const texts = scan.bylines.filter(({ weight }) => weight >= Math.min(best, 2.5)).map(({ text }) => text);
  return texts.slice(0, 6);
}

/** Persons and organisations among names as metadata and byline elements write them; the outlet's own name is an organisation. */
function sortNames(
  texts: readonly string[],
  outlets: readonly string[],
  isByline: boolean,
): { persons: string[]; organisations: string[] } {
  const persons: string[] = [];
  const organisations: string[] = [];
  const add = (list: string[], name: string): void => {
    const bare = name.replace(/\s*\([^()]{1,12}\)\s*$|\s+(?:기자|記者|记者)$/u, "").trim();
    if (bare !== "" && !list.some((known) => squash(known) === squash(bare))) list.push(bare);
  };
  const sort = (name: string, isPerson: boolean): void =>
    add(
      isPerson && !outlets.some((outlet) => squash(bareHost(outlet)) === squash(name)) ? persons : organisations,
      name,
    );
  for (const raw of texts) {
    const text = raw.replace(/\s+/g, " ").trim();
    if (
      text === "" ||
      text.length > 250 ||
      /^https?:|^www\.|^@|^\d+$|[{}<>]|^(?:null|undefined|unknown|none|n\/a)$/i.test(text)
    )
      continue;
    const roles = readRoles(text);
    if (roles !== null) {
      for (const { role, persons: names, agencies, others } of roles) {
        if (role !== "written" && role !== "contributed") continue;
        for (const { name } of names) sort(name, true);
        for (const { name } of agencies) sort(name, false);
        if (isByline || names.length === 0)
          for (const { name } of others) sort(name, !isByline && isPersonName(name, true));
      }
      continue;
    }
    const list = readNames(text);
    const found = list.persons.length + list.agencies.length;
    for (const { name } of list.persons) sort(name, true);
    for (const { name } of list.agencies) sort(name, false);
    if (isByline) continue;
    // metadata's names are names even where they look unusual: one word, all small, a handle
    if (found === 0)
      for (const piece of outlets.some((outlet) => squash(text).startsWith(squash(outlet)))
        ? [text.split(/\s*[,;|]\s*/u)[0] ?? text]
        : text.split(/\s*[,;|]\s*|\s+(?:and|und|et|y|og|och|en)\s+/u))
        if (piece.length > 1 && piece.length < 60) sort(piece, isPersonName(piece, true));
  }
  return { persons: persons.slice(0, 25), organisations: organisations.slice(0, 10) };
}
