import type { MetadataField } from "../../core/article.ts";
import { bareHost, isSameName, squash } from "../people/squash.ts";
import { decodeEntities, type JsonLd, textField } from "./json-ld.ts";
import { OUTLET_TITLES, type TitleField } from "./outlet-titles.ts";
import type { PageScan } from "./page-scan.ts";
import type { Heading } from "./read-heading.ts";

const SUFFIX = /\s+[|–—·•»:-]{1,2}\s+|\s*[|｜ㅣ]\s*/u;
const SEPARATED = /^\s*[|｜ㅣ–—·•»:/-]/u;

/**
 * The headline: where the outlet is known to keep it; else the h1 that agrees with the metadata, or the only one; then og:title
 * without the outlet's name; then JSON-LD; then the title element. `host` is the page's own, without "www.".
 */
export function findPageTitle(
  scan: PageScan,
  jsonLd: JsonLd,
  outlets: readonly string[],
  host: string | null,
): string | null {
  const kept = ownTitleField(host);
  const own = kept === null ? null : fieldOf(scan, jsonLd, kept);
  if (own !== null) return withoutOutlet(decodeEntities(own), outlets);
  return toldTwice(scan, jsonLd, outlets) ?? shownTitle(scan, jsonLd, outlets);
}

/** The headline on which og:title and JSON-LD agree, where the heading words it otherwise; else null. */
function toldTwice(scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): string | null {
  const [social, structured] = [meta(scan, "og:title"), textField(jsonLd.article, "headline")];
  if (social === null || structured === null) return null;
  const told = withoutOutlet(decodeEntities(social), outlets);
  if (squash(withoutOutlet(structured, outlets)) !== squash(told)) return null;
  const heading = agreeingHeading(scan, toldTitles(scan, jsonLd, outlets), outlets);
  return heading === undefined || squash(heading.text) === squash(told) ? null : told;
}

/** The rule of the host, or of the domain above it: "de.example.com" follows "example.com". */
function ownTitleField(host: string | null): TitleField | null {
  for (let name = host ?? ""; name.includes("."); name = name.slice(name.indexOf(".") + 1))
    if (Object.hasOwn(OUTLET_TITLES, name)) return OUTLET_TITLES[name] ?? null;
  return null;
}

const fieldOf = (scan: PageScan, jsonLd: JsonLd, field: TitleField): string | null =>
  field === "headline" ? textField(jsonLd.article, "headline") : meta(scan, field);

/** The headline as the page shows it to every reader. */
function shownTitle(scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): string | null {
  const told = toldTitles(scan, jsonLd, outlets);
  const headings = firstHeadings(scan, outlets);
  const agreeing = agreeingHeading(scan, told, outlets);
  if (agreeing !== undefined) return withoutKicker(agreeing, told);
  if (agreeInMetadata(told) && headings.every(({ text }) => isStrange(text, told))) return shortest(told) ?? null;
  const labelled = headings.filter(({ labels }) => /head|title|titel|titre|titolo/.test(labels));
  const long = headings.filter(({ text }) => wordCount(text) >= 5);
  for (const [chosen, fewest] of [
    [headings, 3],
    [labelled, 4],
    [long, 5],
  ] as const)
    if (chosen.length === 1 && chosen[0] !== undefined && wordCount(chosen[0].text) >= fewest)
      return withoutKicker(chosen[0], told);
  const second = scan.headings.find(
    ({ level, text }) => level === 2 && told.some((title) => squash(title) === squash(text)),
  );
  return second?.text ?? shortest(told) ?? headings[0]?.text ?? null;
}

/** The page's titles as its metadata gives them, without the outlet's name. */
const toldTitles = (scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): string[] =>
  [meta(scan, "og:title"), textField(jsonLd.article, "headline"), meta(scan, "twitter:title"), scan.title]
    .filter((title): title is string => title !== null)
    .map((title) => withoutOutlet(decodeEntities(title), outlets));

const firstHeadings = (scan: PageScan, outlets: readonly string[]): Heading[] =>
  scan.headings.filter(
    ({ level, text }) => level === 1 && text.length > 1 && !outlets.some((outlet) => isSameName(outlet, text)),
  );

const agreeingHeading = (scan: PageScan, told: readonly string[], outlets: readonly string[]): Heading | undefined =>
  firstHeadings(scan, outlets).find(({ text }) => told.some((title) => agrees(text, title)));

/** Titles that the page gives beside its headline: the heading it shows, where that is another, and those for search results and social networks. */
export function findOtherTitles(
  scan: PageScan,
  jsonLd: JsonLd,
  outlets: readonly string[],
  title: string,
): MetadataField[] {
  const told = [
    { field: "h1", value: shownTitle(scan, jsonLd, outlets) },
    { field: "meta[og:title]", value: meta(scan, "og:title") },
    { field: "jsonld.headline", value: textField(jsonLd.article, "headline") },
  ];
  const words = squash(title);
  return told.flatMap(({ field, value }) => {
    const other = value === null ? "" : withoutOutlet(decodeEntities(value), outlets);
    const letters = squash(other);
    // a kicker, a section or an outlet's name more or less is the same headline
    return letters === "" || letters.includes(words) || words.includes(letters) ? [] : [{ field, value: other }];
  });
}

/** Do two of the page's titles say the same? */
const agreeInMetadata = (told: readonly string[]): boolean =>
  told.some((title, index) => told.slice(index + 1).some((other) => squash(other) === squash(title)));

/** No word of the heading stands in any title of the metadata: it heads another story that the page shows. */
const isStrange = (heading: string, told: readonly string[]): boolean => {
  const words = [...wordSet(heading)].filter((word) => word.length > 3);
  return words.length > 0 && told.every((title) => !words.some((word) => wordSet(title).has(word)));
};

/** The first title told, without what a separator adds to it, where another title stops there. */
function shortest(told: readonly string[]): string | undefined {
  const [first] = told;
  if (first === undefined) return undefined;
  return told.find((title) => first.startsWith(title) && SEPARATED.test(first.slice(title.length))) ?? first;
}

/**
 * A heading without its kicker: where the first title that the metadata gives leaves it out, or none of them has it and the markup
 * or another title tells it apart.
 */
function withoutKicker({ text, rest, isKicker }: Heading, told: readonly string[]): string {
  const [first] = told;
  const full = squash(text);
  const shorter = rest ?? told.find((title) => isTail(text, title)) ?? null;
  if (shorter === null) return text;
  if (first !== undefined && squash(first) === squash(shorter)) return shorter;
  if (told.some((title) => squash(title).startsWith(full))) return text;
  return isKicker || told.some((title) => squash(title) === squash(shorter)) ? shorter : text;
}

const isTail = (text: string, title: string): boolean =>
  wordCount(title) >= 3 &&
  text.length > title.length &&
  text.endsWith(title) &&
  /[:|–—-]\s*$/u.test(text.slice(0, -title.length));

const wordCount = (text: string): number => text.split(/\s+/).length;

export const meta = (scan: PageScan, name: string): string | null =>
  scan.metas.find((found) => found.name === name)?.value ?? null;

/** Most of the words of one stand in the other. */
function agrees(a: string, b: string): boolean {
  const [left, right] = [squash(a), squash(b)];
  if (left === "" || right === "") return false;
  if (left === right || (Math.min(left.length, right.length) >= 12 && (left.includes(right) || right.includes(left))))
    return true;
  const [words, others] = [wordSet(a), wordSet(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 3 && shared >= 0.6 * Math.min(words.size, others.size);
}

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** "Headline | Example Herald" → "Headline". */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const pieces = title.split(SUFFIX);
  if (pieces.length < 2) return title.trim();
  const last = pieces.at(-1) ?? "";
  const isOutlet = outlets.some((outlet) => isSameName(outlet, last) || squash(bareHost(outlet)) === squash(last));
  if (isOutlet)
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s*[|｜ㅣ–—·•»:-]{1,2}\s*$/u, "")
      .trim();
  const first = pieces[0] ?? "";
  if (outlets.some((outlet) => isSameName(outlet, first)))
    return title
      .slice(title.indexOf(first) + first.length)
      .replace(/^\s*[|–—·•»:-]{1,2}\s*/u, "")
      .trim();
  return title.trim();
}
