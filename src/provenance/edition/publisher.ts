import { createRequire } from "node:module";
import type * as Tldts from "tldts";
import type { Article } from "../../core/article.ts";
import { AGENCIES } from "../../language/english/agencies.ts";
import { OUTLET_WORDS } from "../../language/english/relays.ts";

const NOT_A_PUBLISHER = /^(?:www|com|net|org|co|news|info)$/;

/** A publisher's name without what changes between mentions: case, "The", punctuation, the ending of a web address. */
export function publisherKey(name: string): string {
  const bare = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/(?:\.(?:com|net|org|info|co\.uk|co|news|example|test|invalid|tv|ru|eu|uk|de|fr|io))+(?:\/.*)?$/, "")
    .replace(/^the\s+/, "")
    .replace(/\s+(?:online|staff|website|newsroom|newspaper|news)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return AGENCY_KEY.get(bare) ?? bare;
}

const AGENCY_KEY = new Map<string, string>(
  AGENCIES.flatMap(({ names }) => {
    const keys = names.map((name) =>
      name
        .toLowerCase()
        .replace(/^the\s+/, "")
        .replace(/[^\p{L}\p{N}]+/gu, ""),
    );
    return keys.map((key): [string, string] => [key, keys[0] ?? key]);
  }),
);

/** The forms that `publisherKey` takes for one publisher before an agency's other names are put into one. */
export const spellingsOf = (publisher: string): string[] => [
  publisher,
  ...[...AGENCY_KEY].flatMap(([spelling, key]) => (key === publisher ? [spelling] : [])),
];

/** Every key under which an article's own publisher may be mentioned: its outlet's name and its address. */
export function ownKeys(article: Article): ReadonlySet<string> {
  const keys = new Set<string>();
  if (article.outlet !== null) keys.add(publisherKey(article.outlet));
  const short = shortName(article);
  if (short !== null) keys.add(publisherKey(short));
  const domain = domainOf(article.url);
  if (domain !== null) keys.add(publisherKey(domain));
  // an agency that the metadata calls the publisher of an outlet's page is where the text is from
  for (const { field, value } of article.metadata)
    if (
      field === "meta[og:site_name]" ||
      (field === "jsonld.publisher" && (keys.size === 0 || !isAgency(publisherKey(value))))
    )
      keys.add(publisherKey(value));
  keys.delete("");
  return new Set([...keys].filter((key) => !NOT_A_PUBLISHER.test(key)));
}

/** "MNA" of the Meridian News Agency, "SLW" of Saltwire, where its own dateline calls it so: "KARSA (MNA) -"; null elsewhere. */
function shortName({ outlet, parts, text }: Article): string | null {
  if (outlet === null) return null;
  const initials = outlet.split(/\s+/).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  const dateline = parts.find(({ kind }) => kind === "dateline")?.span;
  const slug = dateline && /\((\p{Lu}{2,4})\)/u.exec(text.slice(dateline.start, dateline.end))?.[1];
  if (slug === undefined || isAgency(publisherKey(slug))) return null;
  return slug === initials.join("") || (initials.length === 1 && isDrawnFrom(slug, outlet)) ? slug : null;
}

/** Are the letters those of the name, in their order and from its first on? */
function isDrawnFrom(slug: string, name: string): boolean {
  const letters = name.toUpperCase();
  let at = -1;
  return [...slug].every((letter, index) => {
    at = letters.indexOf(letter, at + 1);
    return index === 0 ? at === 0 : at > 0;
  });
}

/** "https://news.example.co.uk/x" → "example.co.uk"; `null` where there is no address. */
export function domainOf(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  // the list of all public suffixes is large, and an article without an address does not need it
  suffixes ??= createRequire(import.meta.url)("tldts") as typeof Tldts;
  return suffixes.getDomain(url, { allowPrivateDomains: true }) ?? hostOf(url);
}

let suffixes: typeof Tldts | null = null;

/** Reserved names (".example") have no registrable domain: their last two labels stand in. */
function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  return host.split(".").slice(-2).join(".");
}

/** One form of an address for comparing: no scheme, "www.", query, fragment or last slash. */
export function addressKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
}

const AGENCY_KEYS = new Set(AGENCIES.flatMap(({ names }) => names.map(publisherKey)));

/** Is this key a news agency's? Its copy goes to many outlets at once. */
export const isAgency = (publisher: string): boolean => AGENCY_KEYS.has(publisher);

/** Does a name look like an outlet's: an agency, a web address, or a word such as "Herald" at its end? */
export function isOutletName(name: string): boolean {
  if (isAgency(publisherKey(name))) return true;
  if (/\.(?:com|net|org|info|example|news)$/i.test(name)) return true;
  return OUTLET_WORDS.has(name.toLowerCase().split(/\s+/).at(-1) ?? "") && /\s/.test(name);
}

/** Does a house sell its copy to others, by what it is known or calls itself? */
export const isWireHouse = (name: string): boolean => isAgency(publisherKey(name)) || SELLS_COPY.test(name);

const SELLS_COPY =
  /\b(?:news ?(?:wire|source)|wire|(?:news|press|wire) (?:agency|service)|press association|agency|syndicate)\b|\b(?:news|press|wire|features?) service\b|\bfeatures$/i;
