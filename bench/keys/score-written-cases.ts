/**
 * How a Report agrees with the truth of the invented cases in bench/written-cases/ (its README says what a truth holds). Everything is held
 * against words: a place is where the truth's words stand, a statement of ours speaks of it where it overlaps them.
 * May mislead: see the README there; the truth lists the drifts that its writer put in, not every one that could be told.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphNode } from "../../src/core/link.ts";
import type { Span } from "../../src/core/span.ts";
import type { Report } from "../../src/report/format.ts";
import { joinReadings, readOne } from "../../src/trace.ts";
import { textDocument } from "../text-document.ts";

export interface CaseTruth {
  readonly articles: readonly {
    readonly file: string;
    readonly parent: string | null;
    readonly also: readonly string[];
  }[];
  readonly claims: readonly {
    readonly what: string;
    /** By file, the words of the statement. */
    readonly articles: Readonly<Record<string, string>>;
    readonly independentSources: { readonly low: number; readonly high: number };
  }[];
  readonly drift: readonly Drift[];
  /** Files in the order of time, the last closes the loop. */
  readonly loops: readonly (readonly string[])[];
}
interface Drift {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

export const CASES = new URL("../written-cases/", import.meta.url).pathname;
/** What is held against the truth, with how it is told. `of` 0 in a row of counts: the number alone tells. */
export const CASE_ROWS = [
  "parent",
  "parent or also",
  "links right",
  "root",
  "unread texts",
  "claim places",
  "same claim",
  "false merges",
  "range holds",
  "range meets",
  "over-count",
  "drift",
  "drift told right",
  "loops",
  "loops told right",
] as const;
export type CaseRow = (typeof CASE_ROWS)[number];
export type CaseTable = ReadonlyMap<CaseRow, readonly [number, number]>;

/** Kinds of the truth → codes of findings that tell of such a change. */
const CODES: Readonly<Record<string, RegExp>> = {
  bound: /^(?:bound-|value-changed|rounded)/,
  number: /^(?:value-changed|rounded|bound-|counted-changed|unit-changed)/,
  "hedge-dropped": /^(?:hedge-dropped|qualifier-dropped|act-raised)/,
  "stronger-word": /^(?:act-raised|hedge-dropped|attribution-dropped|qualifier-dropped|naming-promoted|strengthened)/,
  "attribution-dropped": /^(?:attribution-|naming-promoted|speaker-replaced)/,
  "laid-to-outlet": /^(?:speaker-replaced|attribution-)/,
  negation: /^(?:negation-|not-dropped)/,
  "counted-changed": /^(?:value-changed|rounded|bound-|counted-changed|unit-changed|qualifier-dropped)/,
  "speaker-changed": /^(?:naming-promoted|attribution-|speaker-replaced)/,
  "qualifier-dropped": /^(?:qualifier-dropped|bound-|hedge-dropped|counted-changed)/,
  "quotation-altered": /^(?:word-changed|not-dropped|ellipsis|spliced|marks-added)/,
};

/** The cases that there are. */
export const writtenCases = (): string[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** For each row how many, of how many; `tell` is told of each difference. */
export function scoreCase(name: string, tell: (line: string) => void = () => undefined): CaseTable {
  const folder = join(CASES, name);
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as CaseTruth;
  const read = truth.articles.map(({ file }) => readOne(textDocument(file, readFileSync(join(folder, file), "utf8"))));
  const report = joinReadings(read, []);
  tell(`\ncase ${name}`);
  const table = new Map<CaseRow, [number, number]>(CASE_ROWS.map((row) => [row, [0, 0]]));
  const mark = (row: CaseRow, right: boolean, difference = ""): void => {
    const counts = table.get(row) ?? [0, 0];
    table.set(row, [counts[0] + Number(right), counts[1] + 1]);
    if (difference !== "" && !right) tell(`  ${row}: ${difference}`);
  };
  const view = viewOf(report);
  markLinks(view, truth, mark, tell);
  markClaims(view, truth, mark, tell);
  markDrift(view, truth, mark);
  markLoops(view, truth, mark);
  return table;
}

type Mark = (row: CaseRow, right: boolean, difference?: string) => void;
type Tell = (line: string) => void;

/** The Report with its articles by file. */
interface View {
  readonly report: Report;
  readonly fileOf: (id: string) => string;
  readonly textOf: (file: string) => string;
  readonly idOf: (file: string) => string;
}

function viewOf(report: Report): View {
  const files = new Map(report.articles.map(({ id, input }) => [id, input]));
  const articles = new Map(report.articles.map((article) => [article.input, article]));
  return {
    report,
    fileOf: (id) => files.get(id) ?? id,
    textOf: (file) => articles.get(file)?.text ?? "",
    idOf: (file) => articles.get(file)?.id ?? "",
  };
}

const COPIES = new Set(["republished", "excerpted", "quoted", "common-source"]);
const POINTS = new Set([...COPIES, "cited", "hyperlinked"]);

function markLinks({ report, fileOf }: View, truth: CaseTruth, mark: Mark, tell: Tell): void {
  const into = (file: string) =>
    report.links.filter(({ kind, to }) => POINTS.has(kind) && to.kind === "article" && fileOf(to.id) === file);
  for (const { file, parent, also } of truth.articles) {
    const right = new Set(parent === null ? also : [parent, ...also]);
    const above = into(file).flatMap(({ kind, from, directed, confidence }) =>
      from.kind === "article" && directed ? [{ kind, from: fileOf(from.id), confidence }] : [],
    );
    const has = (wanted: string): boolean => above.some(({ from }) => from === wanted);
    if (parent === null) {
      const wrong = above.filter(({ from }) => !right.has(from));
      mark(
        "root",
        wrong.length === 0,
        `${file} hangs on ${wrong.map(({ kind, from }) => `${from} (${kind})`).join(", ")}`,
      );
    } else {
      const found = above.map(({ kind, from }) => `${from} (${kind})`).join(", ") || "nothing";
      mark("parent", has(parent), `${file} hangs on ${found}, not ${parent}`);
      mark("parent or also", [...right].some(has));
    }
    for (const { kind, from } of above) mark("links right", right.has(from), `${from} → ${file} (${kind})`);
  }
  // every text that the cases' articles took anything from stands in the run
  const unread = new Map<string, string>();
  for (const { kind, from, to } of report.links)
    if (COPIES.has(kind) && to.kind === "article" && isUnread(from)) unread.set(nameOf(from), fileOf(to.id));
  for (const [name, file] of unread) {
    mark("unread texts", true);
    tell(`  unread texts: ${name} → ${file}`);
  }
}

const isUnread = (node: GraphNode): boolean => node.kind === "unseen" || node.kind === "outlet";
const nameOf = (node: GraphNode): string =>
  node.kind === "unseen" ? `${node.id} ${node.says}` : node.kind === "outlet" ? node.name : "";

interface Place {
  readonly file: string;
  readonly claim: number;
  readonly words: string;
  /** The claims of ours that a statement which overlaps the words belongs to. */
  readonly claims: ReadonlySet<string>;
  /** Of the statement that covers most of them. */
  readonly main: { readonly statement: string; readonly claim: string } | null;
}

function markClaims({ report, textOf, idOf }: View, truth: CaseTruth, mark: Mark, tell: Tell): void {
  const claimOf = new Map(report.claims.flatMap(({ id, statements }) => statements.map((one) => [one, id])));
  const places = truth.claims.flatMap(({ articles }, claim) =>
    Object.entries(articles).map(([file, words]): Place => {
      const own = report.statements.filter(({ article }) => article === idOf(file));
      const span = spanOf(textOf(file), words);
      const over = own
        .filter((one) => shared(one.span, span) > 0 && !one.headline)
        .sort((a, b) => shared(b.span, span) - shared(a.span, span) || size(a.span) - size(b.span));
      const claims = new Set(over.flatMap(({ id }) => claimOf.get(id) ?? []));
      const [first] = over;
      const main = first === undefined ? null : { statement: first.id, claim: claimOf.get(first.id) ?? "" };
      return { file, claim, words, claims, main };
    }),
  );
  for (const place of places)
    mark("claim places", place.claims.size > 0, `nothing reads ${place.file}: ${place.words}`);
  places.forEach((a, index) => {
    for (const b of places.slice(index + 1)) {
      const isJoined = [...a.claims].some((claim) => b.claims.has(claim));
      if (a.claim === b.claim) mark("same claim", isJoined, `${a.file}: ${a.words} | ${b.file}: ${b.words}`);
      else if (a.main !== null && b.main !== null && !isOneStatement(places, a, b)) {
        const isMerged = a.main.claim === b.main.claim;
        mark("false merges", isMerged);
        if (isMerged) tell(`  false merge: ${a.file}: ${a.words} | ${b.file}: ${b.words}`);
      }
    }
  });
  const counts = new Map(report.claims.map(({ id, independence }) => [id, independence]));
  truth.claims.forEach(({ what, independentSources: { low, high } }, claim) => {
    const most = mostFrequent(places.flatMap((place) => (place.claim === claim ? [...place.claims] : [])));
    const found = counts.get(most ?? "");
    if (found === undefined) return;
    const ours = `${found.low}–${found.high}, truth ${low}–${high}: ${what}`;
    mark("range holds", found.low <= low && high <= found.high, ours);
    mark("range meets", found.low <= high && low <= found.high);
    mark("over-count", found.low > high);
  });
}

/** Do both truths speak of one and the same statement somewhere? Then who joins it joins both rightly. */
const isOneStatement = (places: readonly Place[], a: Place, b: Place): boolean => {
  const of = (claim: number) =>
    new Set(places.flatMap((one) => (one.claim === claim ? (one.main?.statement ?? []) : [])));
  const [x, y] = [of(a.claim), of(b.claim)];
  return [...x].some((one) => y.has(one));
};

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function markDrift({ report, textOf, idOf, fileOf }: View, truth: CaseTruth, mark: Mark): void {
  const found = report.findings.flatMap(({ kind, code, evidence: [up, down] }) =>
    up !== undefined &&
    down !== undefined &&
    "span" in down &&
    up.article !== down.article &&
    /^(?:drift|number|quote-integrity)$/.test(kind)
      ? [{ code, from: up.article, to: down.article, span: down.span }]
      : [],
  );
  const touches = (one: (typeof found)[number], { from, to, after }: Drift): boolean =>
    one.from === idOf(from) && one.to === idOf(to) && shared(one.span, spanOf(textOf(to), after)) > 0;
  const isKind = ({ code }: { readonly code: string }, { kind }: Drift): boolean => CODES[kind]?.test(code) === true;
  for (const drift of truth.drift) {
    const right = found.some((one) => touches(one, drift) && isKind(one, drift));
    mark("drift", right, `${drift.from} → ${drift.to} ${drift.kind}: ${drift.before} | ${drift.after}`);
  }
  for (const one of found) {
    const words = textOf(fileOf(one.to)).slice(one.span.start, one.span.end);
    const right = truth.drift.some((drift) => touches(one, drift));
    mark("drift told right", right, `${fileOf(one.from)} → ${fileOf(one.to)} ${one.code}: ${words}`);
  }
}

function markLoops({ report, idOf }: View, { loops }: CaseTruth, mark: Mark): void {
  const found = report.findings.filter(({ kind, code }) => kind === "circular" && /^C[145]/.test(code));
  const closes = ({ evidence }: (typeof found)[number], loop: readonly string[]): boolean =>
    evidence.some(({ article }) => article === idOf(loop.at(-1) ?? ""));
  for (const loop of loops)
    mark(
      "loops",
      found.some((one) => closes(one, loop)),
      loop.join(" → "),
    );
  for (const one of found)
    mark(
      "loops told right",
      loops.some((loop) => closes(one, loop)),
      one.says,
    );
}

/** Where the words of a truth stand. Throws where they do not: a truth that names other words is worth nothing. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`A truth names words that its text does not hold: ${words}`);
  return { start, end: start + words.length };
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const size = ({ start, end }: Span): number => end - start;
