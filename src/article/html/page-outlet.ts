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
  const named = names.find((name) => !name.startsWith("@")) ?? host ?? names[0]?.replace(/^@+/, "");
  const readable = names.find((name) => !/^https?:|^@|\.\w{2,4}$/.test(name)) ?? named;
  return { name: readable ?? null, own: [...new Set([...names, ...(host === null ? [] : [host])])], url, host };
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
