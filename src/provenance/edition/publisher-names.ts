import type { Article } from "../../core/article.ts";
import { literalPattern } from "../../core/literal-pattern.ts";
import { OUTLET_WORDS } from "../../language/english/outlets.ts";
import { LEFT_OFF_NAMES } from "../../language/outlet-mentions.ts";
import { domainOf, ownKeys, publisherKey } from "./publisher.ts";

/** What the publishers of a run are called, in full and in short. */
export interface PublisherNames {
  /** Every key of the article's own publisher: its names first, then the short ones that no other publisher of the run could mean. */
  readonly keysOf: (article: Article) => ReadonlySet<string>;
  /** Does the name mean a publisher of the run? A short one only where the text does not use it as a plain word. */
  readonly means: (name: string, text: string) => boolean;
  /** The publisher's name that stands last in a text, as it stands there; `null` where none does. Matched with its case. */
  readonly lastIn: (text: string) => string | null;
}

const SHORT_LETTERS_AT_LEAST = 4;

/**
 * "The Northern Ledger" is "the Ledger" later on, "Meridian Press" is "Meridian". A short name counts where one publisher alone of those in the run can be meant.
 *
 * May mislead: another body of that short name that the text speaks of.
 */
export function publisherNames(articles: readonly Article[]): PublisherNames {
  const full = new Set<string>();
  const meant = new Map<string, Set<string>>();
  const platforms = platformsOf(articles);
  const ownOf = (article: Article): string[] => [...ownKeys(article)].filter((key) => !platforms.has(key));
  for (const article of articles) {
    for (const key of ownOf(article)) full.add(key);
    const house = ownOf(article)[0] ?? article.id;
    for (const short of shortNames(article.outlet))
      meant.set(publisherKey(short), (meant.get(publisherKey(short)) ?? new Set()).add(house));
  }
  const isShort = (key: string): boolean => meant.get(key)?.size === 1 && !full.has(key);
  const known = (key: string): boolean => full.has(key) || isShort(key);
  const spelled = [
    ...new Set(articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet, ...shortNames(outlet)]))),
  ]
    .filter((name) => known(publisherKey(name)))
    .sort((a, b) => b.length - a.length);
  const mention =
    spelled.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.map(literalPattern).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return {
    keysOf: (article) => new Set([...ownOf(article), ...shortNames(article.outlet).map(publisherKey).filter(isShort)]),
    means: (name, text) => {
      const key = publisherKey(name);
      return full.has(key) || (isShort(key) && !isPlainWord(name, text));
    },
    lastIn: (text) => {
      if (mention === null) return null;
      let last: string | null = null;
      for (const [name] of text.matchAll(mention)) last = name;
      return last;
    },
  };
}

/** So many outlets, each at an address of its own below one domain, are no one house's. */
const TENANTS_AT_LEAST = 4;

/** Domains under which many outlets have each an address of its own ("herald.pages.example", "ledger.pages.example"): they tell no house. */
function platformsOf(articles: readonly Article[]): Set<string> {
  const tenants = new Map<string, Map<string, Set<string>>>();
  for (const { url, outlet } of articles) {
    const [domain, host] = [domainOf(url), hostOf(url)];
    if (domain === null || host === null || outlet === null) continue;
    const hosts = tenants.get(domain) ?? new Map<string, Set<string>>();
    tenants.set(domain, hosts);
    hosts.set(host, (hosts.get(host) ?? new Set()).add(publisherKey(outlet)));
  }
  const isPlatform = (hosts: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
    hosts.size >= TENANTS_AT_LEAST &&
    [...hosts.values()].every((outlets) => outlets.size === 1) &&
    new Set([...hosts.values()].flatMap((outlets) => [...outlets])).size === hosts.size;
  return new Set([...tenants].flatMap(([domain, hosts]) => (isPlatform(hosts) ? [publisherKey(domain)] : [])));
}

const hostOf = (url: string | null): string | null =>
  url === null ? null : (/^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null);

/** The last word where it is a newspaper's ("Ledger"), and what is left without words that many names end in ("Meridian"). */
function shortNames(outlet: string | null): string[] {
  const words = (outlet ?? "").replace(/^the\s+/i, "").split(/\s+/);
  if (words.length < 2) return [];
  const last = words.at(-1) ?? "";
  let left = words;
  while (
    left.length > 1 &&
    (LEFT_OFF_NAMES.has(left.at(-1)?.toLowerCase() ?? "") || /^[\d.]+$/.test(left.at(-1) ?? ""))
  )
    left = left.slice(0, -1);
  const isPaper = OUTLET_WORDS.has(last.toLowerCase()) && !LEFT_OFF_NAMES.has(last.toLowerCase());
  const names = [...(isPaper ? [last] : []), ...(left.length < words.length ? [left.join(" ")] : [])];
  return names.filter((name) => name.length >= SHORT_LETTERS_AT_LEAST && /^\p{Lu}/u.test(name));
}

/** "The union" in a text with "Union Press": the short name is a word like others. */
const isPlainWord = (name: string, text: string): boolean => {
  const bare = name.replace(/^the\s+/i, "").toLowerCase();
  return new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(bare)}(?![\\p{L}\\p{N}])`, "u").test(text);
};
