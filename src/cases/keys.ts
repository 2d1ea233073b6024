import { createHash } from "node:crypto";
import { HearsayError } from "../core/errors.ts";
import type { Claim, Evidence, Finding, Report, Source, Span } from "../report/format.ts";

export type TargetKind = "finding" | "claim" | "source" | "statement" | "attribution" | "link";

/**
 * Names for what a report holds that stay the same when the report is made again, also by a later version: made of the article's id and
 * the exact words, never of a running number. Ids in a report are for one report; people's rulings hang on these.
 */
export function stableKeys(report: Report): ReadonlyMap<string, string> {
  const texts = new Map(report.articles.map((article) => [article.id, article.text]));
  const words = (article: string, span: Span): string =>
    `${article}|${texts.get(article)?.slice(span.start, span.end) ?? ""}`;
  const keys = new Map<string, string>();
  const used = new Map<string, number>();
  /** The same words twice in one article are told apart by their order. */
  const set = (kind: TargetKind, id: string, parts: readonly string[]): void => {
    const key = `${kind}:${digest(parts)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    keys.set(id, count === 1 ? key : `${key}.${count}`);
  };
  for (const { id, article, span } of report.statements) set("statement", id, [words(article, span)]);
  for (const { id, article, who, what, cue } of report.attributions) {
    set(
      "attribution",
      id,
      [who, cue, ...what].map((span) => (span === null ? "" : words(article, span))),
    );
  }
  for (const source of report.sources) set("source", source.id, [source.article, nameOf(source, words)]);
  for (const claim of report.claims) set("claim", claim.id, [leadOf(claim, keys)]);
  for (const { id, kind, from, to } of report.links) set("link", id, [kind, JSON.stringify(from), JSON.stringify(to)]);
  for (const finding of report.findings) set("finding", finding.id, evidenceOf(finding, words));
  return keys;
}

const digest = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 20);

const nameOf = (source: Source, words: (article: string, span: Span) => string): string =>
  source.name ?? (source.mentions[0] === undefined ? source.kind : words(source.article, source.mentions[0]));

/** A claim goes by its first statement: the others may come and go as articles are added. */
const leadOf = (claim: Claim, keys: ReadonlyMap<string, string>): string =>
  keys.get(claim.statements[0] ?? "") ?? claim.wording;

const evidenceOf = (finding: Finding, words: (article: string, span: Span) => string): string[] => [
  finding.kind,
  finding.code,
  ...finding.evidence.map((item: Evidence) =>
    "span" in item ? words(item.article, item.span) : `${item.article}|${item.field}|${item.value}`,
  ),
];

/** The stable key and kind of an id as printed in this report. Throws `no-such-item`. */
export function keyOfId(report: Report, id: string): { readonly kind: TargetKind; readonly key: string } {
  const key = stableKeys(report).get(id);
  if (key === undefined) {
    throw new HearsayError(
      "no-such-item",
      `There is no "${id}" in this case's report. "hearsay list --findings --case DIR" prints the ids.`,
    );
  }
  return { kind: key.slice(0, key.indexOf(":")) as TargetKind, key };
}
