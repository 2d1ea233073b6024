import { createHash } from "node:crypto";
import { HearsayError } from "../core/errors.ts";
import type { Claim, Evidence, Finding, GraphNode, Report, Source, Span } from "../report/format.ts";
import type { RuledReport } from "./ruled-report.ts";

export type TargetKind = "finding" | "claim" | "source" | "statement" | "attribution" | "link" | "article";

/** What keys are made of: what the machine found, and the page that each newer version of an article is of. */
type Found = Pick<RuledReport, "found" | "pages">;

/**
 * Names for what a report holds that stay the same when the report is made again, also by a later version of the program or in a later version
 * of the page: made of the page and the exact words, never of a running number. Ids in a report are for one report; people's rulings hang on
 * these. Made of what the machine found, so that no ruling changes the name another one hangs on.
 */
export function stableKeys({ found, pages }: Found): ReadonlyMap<string, string> {
  const pageOf = (article: string): string => pages.get(article) ?? article;
  const texts = new Map(found.articles.map((article) => [article.id, article.text]));
  const words = (article: string, span: Span): string =>
    `${pageOf(article)}|${texts.get(article)?.slice(span.start, span.end) ?? ""}`;
  const keys = new Map<string, string>();
  const used = new Map<string, number>();
  /** The same words twice in one article are told apart by their order. */
  const set = (kind: TargetKind, id: string, parts: readonly string[]): void => {
    const key = `${kind}:${digest(parts)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    keys.set(id, count === 1 ? key : `${key}.${count}`);
  };
  for (const { id } of found.articles) keys.set(id, `article:${pageOf(id)}`);
  for (const { id, article, span } of found.statements) set("statement", id, [words(article, span)]);
  for (const { id, article, who, what, cue } of found.attributions) {
    set(
      "attribution",
      id,
      [who, cue, ...what].map((span) => (span === null ? "" : words(article, span))),
    );
  }
  for (const source of found.sources) set("source", source.id, [pageOf(source.article), nameOf(source, words)]);
  const node = (end: GraphNode): string =>
    JSON.stringify(
      end.kind === "article" ? { ...end, id: pageOf(end.id) } : end.kind === "source" ? keys.get(end.id) : end,
    );
  for (const { id, kind, from, to } of found.links) set("link", id, [kind, node(from), node(to)]);
  for (const finding of found.findings) set("finding", finding.id, evidenceOf(finding, words, pageOf));
  return keys;
}

const digest = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 20);

const nameOf = (source: Source, words: (article: string, span: Span) => string): string =>
  source.name ?? (source.mentions[0] === undefined ? source.kind : words(source.article, source.mentions[0]));

const evidenceOf = (
  finding: Finding,
  words: (article: string, span: Span) => string,
  pageOf: (article: string) => string,
): string[] => [
  finding.kind,
  finding.code,
  ...finding.evidence.map((item: Evidence) =>
    "span" in item ? words(item.article, item.span) : `${pageOf(item.article)}|${item.field}|${item.value}`,
  ),
];

/** A claim goes by one of its statements: the others, and which of them comes first, change as articles are added. */
const claimKey = (statementKey: string): string => `claim:${digest([statementKey])}`;

/** A source that a person split off goes by something it said. */
const SPLIT_OFF = "source:of:";

/** The stable key and kind of an id as printed in the ruled report. Throws `no-such-item`. */
export function keyOfId(
  { found, ruled, pages }: RuledReport,
  id: string,
): { readonly kind: TargetKind; readonly key: string } {
  const keys = stableKeys({ found, pages });
  const claim = ruled.claims.find((known) => known.id === id);
  const key = claim === undefined ? (keys.get(id) ?? splitOffKey(ruled, keys, id)) : keyOfClaim(claim, keys);
  if (key === undefined) {
    throw new HearsayError(
      "no-such-item",
      `There is no "${id}" in this case's report. "hearsay list --case DIR" with --claims, --sources or --findings prints the ids there are.`,
    );
  }
  return { kind: key.slice(0, key.indexOf(":")) as TargetKind, key };
}

function keyOfClaim(claim: Claim, keys: ReadonlyMap<string, string>): string | undefined {
  const lead = keys.get(claim.statements[0] ?? "");
  return lead === undefined ? undefined : claimKey(lead);
}

function splitOffKey(ruled: Report, keys: ReadonlyMap<string, string>, id: string): string | undefined {
  const said = ruled.attributions.find(({ source }) => source === id);
  const key = said === undefined ? undefined : keys.get(said.id);
  return key === undefined ? undefined : `${SPLIT_OFF}${key}`;
}

/** Where a key stands in a report that is being ruled on: its id there, or null where it is no longer found. */
export type KeyResolver = (current: Report, key: string) => string | null;

/** Cost: one pass over what was found, then a look-up a key; for claims and moved sources, a pass over the current ones. */
export function resolverOf({ found, pages }: Found): KeyResolver {
  const ids = new Map<string, string>();
  for (const [id, key] of stableKeys({ found, pages })) {
    ids.set(key, id);
    if (key.startsWith("statement:")) ids.set(claimKey(key), id);
  }
  // rulings of a time when a version's words went by the version
  if (pages.size > 0)
    for (const [id, key] of stableKeys({ found, pages: new Map() })) if (!ids.has(key)) ids.set(key, id);
  return (current, key) => {
    const speakerOf = (attribution: string | undefined): string | null =>
      current.attributions.find(({ id }) => id === attribution)?.source ?? null;
    if (key.startsWith(SPLIT_OFF)) return speakerOf(ids.get(key.slice(SPLIT_OFF.length)));
    const id = ids.get(key);
    if (id === undefined) return null;
    if (key.startsWith("claim:")) return current.claims.find(({ statements }) => statements.includes(id))?.id ?? null;
    if (!key.startsWith("source:") || current.sources.some((source) => source.id === id)) return id;
    return speakerOf(found.attributions.find(({ source }) => source === id)?.id);
  };
}
