import { loadTldts } from "../load-libraries.ts";
import { isSameName } from "../people/squash.ts";
import { decodeEntities, type JsonLd, type JsonObject, textField } from "./json-ld.ts";
import type { PageScan } from "./page-scan.ts";
import { meta } from "./page-title.ts";

export interface PageOutlet {
  /** The outlet's name as readers know it. */
  readonly name: string | null;
  /** Every name and host that means this outlet. */
  readonly own: readonly string[];
  readonly url: string | null;
  readonly host: string | null;
}

/** "Bay Courier (www.baycourier.example)": the address behind the name. */
const OWN_ADDRESS = /(?<=\S)\s*(?:\(\s*(?:[\w-]+\.)+\w{2,8}\s*\)|[|–—]\s*(?:[\w-]+\.)+\w{2,8})$/;

/** A part of a paper, and no name of one. */
const SECTION =
  /^(?:u\.?s\.?a?\.?|u\.?k\.?|world|national|business|markets|politics|sports?|opinion|tech(?:nology)?|science|health|entertainment|lifestyle|home|news)$/i;

/** Who publishes this copy: the site's name, else the publisher of the JSON-LD, else the host. */
export function findPageOutlet(scan: PageScan, jsonLd: JsonLd, givenUrl: string | null): PageOutlet {
  const canonical = scan.links.find(({ rel }) => rel === "canonical")?.href ?? null;
  const url = givenUrl ?? meta(scan, "og:url") ?? canonical;
  const host = hostOf(url);
  const publisher = jsonLd.resolve(jsonLd.article?.["publisher"]);
  const publisherName =
    textField(
      Array.isArray(publisher)
        ? (publisher[0] as JsonObject)
        : typeof publisher === "object"
          ? (publisher as JsonObject | null)
          : null,
      "name",
    ) ?? (typeof publisher === "string" ? publisher : null);
  const siteName = meta(scan, "og:site_name");
  const names = [
    siteName,
    publisherName,
    meta(scan, "application-name"),
    meta(scan, "dc.publisher"),
    meta(scan, "publisher"),
  ]
    .filter((name): name is string => name !== null && name.length <= 80)
    .map((name) => decodeEntities(name).trim().replace(OWN_ADDRESS, ""));
  // an account's name ("@meridian") is nobody's name on the page: the host is nearer
  const named =
    names.find((name) => !name.startsWith("@") && !SECTION.test(name)) ?? host ?? names[0]?.replace(/^@+/, "");
  const readable = names.find((name) => !/^https?:|^@|\.\w{2,4}$/.test(name) && !SECTION.test(name)) ?? named;
  const written = readable !== undefined && ADDRESS_LIKE.test(readable) ? writtenName(readable, scan) : null;
  const own = [...(written === null ? [] : [written]), ...names, ...(host === null ? [] : [host])];
  return { name: written ?? readable ?? null, own: [...new Set(own)], url, host };
}

/** "lakecitizen", "quaynews.example", "qt": an address or a part of one, and no name as readers know it. */
const ADDRESS_LIKE = /^[a-z0-9-]+(?:\.[a-z]{2,})*$/;
/** What an address may have behind the name. */
const BESIDE_NAME = /^(?:news|online|media|mag|press|com|net|org)?$/;

/** The name behind an address, where the end of the page's title or another field of its metadata spells it out. */
function writtenName(address: string, scan: PageScan): string | null {
  const label = (
    address
      .replace(/\.(?:com?|org|net|gov)\.\w{2}$|\.[a-z]+$/, "")
      .split(".")
      .at(-1) ?? ""
  ).replace(/-/g, "");
  const titles = [scan.title, meta(scan, "og:title"), meta(scan, "twitter:title")];
  const candidates = [
    ...titles.flatMap((title) =>
      title === null
        ? []
        : decodeEntities(title)
            .split(/\s+[|–—·•»:-]{1,2}\s+/u)
            .slice(1)
            .reverse(),
    ),
    ...[
      "application-name",
      "apple-mobile-web-app-title",
      "al:ios:app_name",
      "al:android:app_name",
      "al:iphone:app_name",
    ].flatMap((name) => meta(scan, name) ?? []),
  ].map((name) => name.trim());
  for (const candidate of candidates) {
    const name = candidate.length <= 50 && /\p{Lu}/u.test(candidate) ? spelledOut(label, candidate) : null;
    if (name !== null) return name;
  }
  return null;
}

/**
 * The name whose words, or their beginnings, make the label: "newytides" of "New York Tides". What stands behind it ("Lake Citizen West")
 * is left out, where the label has whole words of it.
 */
function spelledOut(label: string, name: string): string | null {
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    end: index + word.length,
  }));
  const endOf = (rest: string, at: number, isWhole: boolean): number | null => {
    const next = words[at];
    if (at > 0 && BESIDE_NAME.test(rest) && (isWhole || next === undefined)) return words[at - 1]?.end ?? null;
    if (next === undefined) return null;
    const { word } = next;
    for (let length = Math.min(word.length, rest.length); length > 0; length--) {
      if (!rest.startsWith(word.slice(0, length))) continue;
      const end = endOf(rest.slice(length), at + 1, isWhole && length === word.length);
      if (end !== null) return end;
    }
    return word === "the" ? endOf(rest, at + 1, isWhole) : null;
  };
  const end = words.length > 7 ? null : endOf(label, 0, true);
  return end === null ? null : name.slice(0, end);
}

export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.replace(/^www\d?\./, "") || null;
  } catch {
    return null;
  }
}

/** The part of a host that somebody registers: "news.example.co.uk" → "example.co.uk". */
const registrableDomain = (host: string): string =>
  loadTldts().getDomain(host, { allowPrivateDomains: true }) ?? host.split(".").slice(-2).join(".");

/** Is the address on another outlet's domain? Staging hosts, short links and names of the same house do not count. */
export function isElsewhere(address: string | null, outlet: PageOutlet): boolean {
  const host = hostOf(address);
  if (host === null || outlet.host === null || host === outlet.host) return false;
  if (registrableDomain(host) === registrableDomain(outlet.host)) return false;
  if (outlet.own.some((name) => isSameName(name, host))) return false;
  return !/(?:^|\.)(?:t\.co|bit\.ly|ow\.ly|goo\.gl|facebook\.com|twitter\.com|x\.com|youtube\.com|creativecommons\.org|localhost|google\.com|ampproject\.org)$/.test(
    host,
  );
}
