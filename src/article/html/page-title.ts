import { bareHost, isSameName, squash } from "../people/squash.ts";
import { decodeEntities, type JsonLd, textField } from "./json-ld.ts";
import type { PageScan } from "./page-scan.ts";

const SUFFIX = /\s+[|–—·•»:-]{1,2}\s+|\s*\|\s*/u;

/**
 * The headline: the h1 that agrees with the metadata, or the only one; then og:title without the outlet's name; then JSON-LD;
 * then the title element.
 */
export function findPageTitle(scan: PageScan, jsonLd: JsonLd, outlets: readonly string[]): string | null {
  const told = [meta(scan, "og:title"), textField(jsonLd.article, "headline"), meta(scan, "twitter:title"), scan.title]
    .filter((title): title is string => title !== null)
    .map((title) => withoutOutlet(decodeEntities(title), outlets));
  const [social, structured] = [told[0], textField(jsonLd.article, "headline")];
  const isTwice =
    social !== undefined &&
    structured !== null &&
    meta(scan, "og:title") !== null &&
    squash(withoutOutlet(structured, outlets)) === squash(social);
  const headings = scan.headings.filter(
    ({ level, text }) => level === 1 && text.length > 1 && !outlets.some((outlet) => isSameName(outlet, text)),
  );
  const agreeing = headings.find(({ text }) => told.some((title) => agrees(text, title)));
  if (agreeing !== undefined) return isTwice && squash(agreeing.text) !== squash(social) ? social : agreeing.text;
  const labelled = headings.filter(({ labels }) => /head|title|titel|titre|titolo/.test(labels));
  if (headings.length === 1 && headings[0] !== undefined && wordCount(headings[0].text) >= 3) return headings[0].text;
  if (labelled.length === 1 && labelled[0] !== undefined && wordCount(labelled[0].text) >= 4) return labelled[0].text;
  const second = scan.headings.find(
    ({ level, text }) => level === 2 && told.some((title) => squash(title) === squash(text)),
  );
  return second?.text ?? told[0] ?? headings[0]?.text ?? null;
}

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
      .replace(/\s*[|–—·•»:-]{1,2}\s*$/u, "")
      .trim();
  const first = pieces[0] ?? "";
  if (outlets.some((outlet) => isSameName(outlet, first)))
    return title
      .slice(title.indexOf(first) + first.length)
      .replace(/^\s*[|–—·•»:-]{1,2}\s*/u, "")
      .trim();
  return title.trim();
}
