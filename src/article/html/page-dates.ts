import type { When } from "../../core/article.ts";
import { readDate } from "../dates/read-date.ts";
import { readIsoDate } from "../dates/read-iso-date.ts";
import { type JsonLd, textField } from "./json-ld.ts";
import type { PageScan } from "./page-scan.ts";

type Found = Pick<When, "value" | "precision">;

const PUBLISHED_METAS = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "date_published",
  "published_time",
  "publication_date",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dc.date.created",
  "article.published",
  "article.created",
  "og:published_time",
  "citation_publication_date",
  "citation_date",
  "vr:published_time",
  "date",
  "created",
  "last-published",
  "release_date",
  "rnews:datepublished",
  "originalpublicationdate",
  "iso-8601-publish-date",
  "article_date_original",
  "timestamp",
  "og:pubdate",
  "published-date",
  "publicationdate",
  "datecreated",
  "displaydate",
  "weibo:article:create_at",
  "bt:pubdate",
  "eomportal-lastupdate",
];
const MODIFIED_METAS = [
  "article:modified_time",
  "og:updated_time",
  "article:updated_time",
  "datemodified",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "article.updated",
  "og:modified_time",
  "revised",
  "updated",
];

/** When the page says it was published and changed: JSON-LD, metas, microdata, time elements, its address. */
export function findPageDates(
  scan: PageScan,
  jsonLd: JsonLd,
  url: string | null,
): { published: Found | null; modified: Found | null; from: string | null } {
  const modified =
    read(textField(jsonLd.article, "dateModified")) ??
    firstMeta(scan, MODIFIED_METAS) ??
    firstItemprop(scan, "datemodified");
  const steps: readonly { from: string; find: () => Found | null }[] = [
    {
      from: "jsonld.datePublished",
      find: () => read(textField(jsonLd.article, "datePublished")) ?? read(textField(jsonLd.article, "dateCreated")),
    },
    { from: "meta", find: () => firstMeta(scan, PUBLISHED_METAS) },
    { from: "itemprop", find: () => firstItemprop(scan, "datepublished") ?? firstItemprop(scan, "datecreated") },
    { from: "time", find: () => firstTime(scan) },
    { from: "url", find: () => dateOfAddress(url) },
  ];
  let best: { found: Found; from: string } | null = null;
  for (const { from, find } of steps) {
    const found = find();
    if (found === null || !isSensible(found)) continue;
    best ??= { found, from };
    if (found.precision !== "year" && found.precision !== "month") return { published: found, modified, from };
  }
  return { published: best?.found ?? null, modified, from: best?.from ?? null };
}

const isSensible = ({ value }: Found): boolean => Number(value.slice(0, 4)) >= 1900 && Number(value.slice(0, 4)) < 2100;

function read(value: string | null): Found | null {
  if (value === null) return null;
  const iso = readIsoDate(value);
  if (iso !== null && iso.precision !== "year") return iso;
  const seconds = /^\s*(1\d{9})(\d{3})?\s*$/.exec(value);
  if (seconds !== null)
    return { value: new Date(Number(seconds[1]) * 1000).toISOString().replace(".000Z", "Z"), precision: "second" };
  const written = readDate(value);
  return written === null ? iso : { value: written.value, precision: written.precision };
}

function firstMeta(scan: PageScan, names: readonly string[]): Found | null {
  for (const name of names)
    for (const meta of scan.metas)
      if (meta.name === name) {
        const found = read(meta.value);
        if (found !== null && found.precision !== "year") return found;
      }
  return null;
}

function firstItemprop(scan: PageScan, name: string): Found | null {
  for (const prop of scan.itemprops)
    if (prop.name === name) {
      const found = read(prop.value);
      if (found !== null) return found;
    }
  return null;
}

/** The surest time element: said to be of publication, else the first that is no update, comment or teaser. */
function firstTime(scan: PageScan): Found | null {
  const usable = scan.times.filter(
    ({ labels, itemprop }) => !/updat|modif|comment|relat|teaser/.test(`${labels} ${itemprop}`),
  );
  const sure = usable.filter(({ labels, itemprop }) =>
    /publish|posted|entry-date|pubdate|dateline|created|article-date|post-date/.test(`${labels} ${itemprop}`),
  );
  for (const { datetime, text } of [...sure, ...usable.slice(0, 3)]) {
    const found = read(datetime) ?? read(text);
    if (found !== null && found.precision !== "year" && found.precision !== "month") return found;
  }
  return null;
}

function dateOfAddress(url: string | null): Found | null {
  const match =
    url === null
      ? null
      : /(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\d|3[01]|[1-9](?=[/_-]))(?!\d)/.exec(
          url,
        );
  if (match === null) return null;
  return { value: `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`, precision: "day" };
}
