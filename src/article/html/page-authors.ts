import { findAgencies, isAgency } from "../people/agency.ts";
import { isPersonName } from "../people/person-name.ts";
import { readNames } from "../people/read-names.ts";
import { readRoles } from "../people/read-roles.ts";
import { isSameName, squash } from "../people/squash.ts";
import { decodeEntities, type JsonLd, type JsonObject, textField } from "./json-ld.ts";
import type { PageScan } from "./page-scan.ts";

export interface PageAuthors {
  readonly persons: readonly string[];
  /** Agencies and other outlets named as the author. */
  readonly organisations: readonly string[];
  readonly from: string;
}

const METAS = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
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

/** Who wrote the page: JSON-LD, then metas, then microdata and the most specific byline element. */
export function findPageAuthors(scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): PageAuthors {
  const steps: readonly { from: string; read: () => string[] }[] = [
    { from: "jsonld.author", read: () => jsonLdNames(jsonLd, "author") },
    {
      from: "meta",
      read: () =>
        METAS.flatMap((name) =>
          scan.metas.filter((meta) => meta.name === name).map(({ value }) => decodeEntities(value)),
        ),
    },
    { from: "itemprop", read: () => scan.itemprops.filter(({ name }) => name === "author").map(({ value }) => value) },
    { from: "byline", read: () => bylineTexts(scan) },
    { from: "jsonld.creator", read: () => jsonLdNames(jsonLd, "creator") },
  ];
  let organisations: readonly string[] = [];
  for (const { from, read } of steps) {
    const found = sortNames(read(), outlets, from === "byline");
    if (found.persons.length > 0)
      return { persons: found.persons, organisations: [...new Set([...organisations, ...found.organisations])], from };
    if (organisations.length === 0) organisations = found.organisations;
  }
  return { persons: [], organisations, from: "none" };
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

function sortNames(
  texts: readonly string[],
  outlets: readonly string[],
  isByline: boolean,
): { persons: string[]; organisations: string[] } {
  const persons: string[] = [];
  const organisations: string[] = [];
  const addPerson = (name: string): void => {
    if (outlets.some((outlet) => squash(outlet) === squash(name))) return;
    const twin = persons.findIndex((known) => squash(known) === squash(name));
    if (twin < 0) persons.push(name);
  };
  for (const raw of texts) {
    const text = raw.replace(/\s+/g, " ").trim();
    if (text === "" || /^https?:|^www\.|^@|^\d+$/.test(text) || text.length > 250) continue;
    const roles = readRoles(text);
    const lists =
      roles === null ? [readNames(text)] : roles.filter(({ role }) => role === "written" || role === "contributed");
    for (const list of lists) {
      for (const { name } of list.persons) addPerson(name);
      for (const { name } of [...list.agencies, ...list.others])
        if (!organisations.some((known) => isSameName(known, name))) organisations.push(name);
      // metadata's names are names even where they look unusual: one word, or all small
      if (
        !isByline &&
        roles === null &&
        list.persons.length === 0 &&
        list.agencies.length === 0 &&
        isPersonName(text, true)
      )
        addPerson(text);
    }
  }
  return {
    persons: persons.slice(0, 25),
    organisations: organisations.filter(
      (name) => isAgency(name) || findAgencies(name).length > 0 || !outlets.some((outlet) => isSameName(outlet, name)),
    ),
  };
}
