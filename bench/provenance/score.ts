import type { Report } from "../../src/report/format.ts";
import type { Truth } from "./truth.ts";

/** A share with its two counts. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}
export interface Scores {
  readonly pairs: { precision: Share; recall: Share };
  readonly speaker: Share;
  readonly parent: Record<"good" | "date" | "none", Share>;
  readonly root: Share;
  readonly unseen: { precision: Share; recall: Share };
  readonly inside: Share;
  readonly exact: Share;
  readonly over: Share;
  readonly loops: { precision: Share; recall: Share };
  readonly drift: { precision: Share; recall: Share; byCode: Record<string, Share>; wrong: Record<string, number> };
  readonly traps: Share;
}

const COPIES = new Set(["republished", "excerpted", "quoted", "common-source"]);
const share = (hit: number, of: number): Share => ({ hit, of });
const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Compares a Report with the truth of the run it was made from. Every figure is described in README.md. */
export function score(report: Report, truth: Truth): Scores {
  return {
    pairs: scorePairs(report, truth),
    speaker: scoreSpeakers(report, truth),
    ...scoreLinks(report, truth),
    ...scoreIndependence(report, truth),
    loops: scoreLoops(report, truth),
    drift: scoreDrift(report, truth),
  };
}

/** The rows that links alone decide. */
export const scoreLinks = (
  report: Pick<Report, "links">,
  truth: Truth,
): Pick<Scores, "parent" | "root" | "unseen" | "traps"> => ({
  ...scoreParents(parentsOf(report), truth),
  unseen: scoreUnseen(report, truth),
  traps: scoreTraps(report, truth),
});

/** For each article the upstream end of its surest copy link. */
function parentsOf(report: Pick<Report, "links">): Map<string, string> {
  const best = new Map<string, { from: string; confidence: number }>();
  for (const { kind, from, to, confidence } of report.links) {
    if (!COPIES.has(kind) || to.kind !== "article") continue;
    if (from.kind !== "article" && from.kind !== "unseen") continue;
    const name = from.kind === "unseen" ? `unseen:${from.id}` : from.id;
    const before = best.get(to.id);
    if (before === undefined || confidence > before.confidence) best.set(to.id, { from: name, confidence });
  }
  return new Map([...best].map(([id, { from }]) => [id, from]));
}

function scorePairs(report: Report, truth: Truth): Scores["pairs"] {
  const wanted = new Set(truth.pairs.map(([a, b]) => key(a, b)));
  const found = new Set(
    report.reuses.filter(({ kind }) => kind !== "quotation").map(({ a, b }) => key(a.article, b.article)),
  );
  const trapped = new Set(truth.traps.map(([a, b]) => key(a, b)));
  const counted = [...found].filter((pair) => !trapped.has(pair));
  const hit = counted.filter((pair) => wanted.has(pair)).length;
  return { precision: share(hit, counted.length), recall: share(hit, wanted.size) };
}

function scoreParents(upstream: ReadonlyMap<string, string>, truth: Truth): Pick<Scores, "parent" | "root"> {
  const parent = { good: share(0, 0), date: share(0, 0), none: share(0, 0) };
  let root = share(0, 0);
  for (const { id, parents, root: top, times } of truth.articles) {
    if (parents.length === 0) continue;
    const found = upstream.get(id) ?? "";
    const hit =
      parents.includes(found) || (found.startsWith("unseen:") && parents.some((one) => one.startsWith("unseen:")));
    parent[times] = share(parent[times].hit + Number(hit), parent[times].of + 1);
    const reached = topOf(id, upstream);
    const right = top.startsWith("unseen:")
      ? reached.startsWith("unseen:")
      : reached === top || reached === rootOfSecond(parents, truth);
    root = share(root.hit + Number(right), root.of + 1);
  }
  return { parent, root };
}

const rootOfSecond = (parents: readonly string[], truth: Truth): string | undefined =>
  truth.articles.find(({ id }) => id === parents[1])?.root;

function topOf(id: string, upstream: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = upstream.get(at); next !== undefined && !seen.has(next); next = upstream.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** Pairs of articles that are copies of one unseen text. */
function scoreUnseen(report: Pick<Report, "links">, truth: Truth): Scores["unseen"] {
  const pairsOf = (groups: Map<string, string[]>): Set<string> =>
    new Set([...groups.values()].flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => key(a, b)))));
  const wanted = new Map<string, string[]>();
  for (const { id, parents } of truth.articles)
    for (const parent of parents)
      if (parent.startsWith("unseen:")) wanted.set(parent, [...(wanted.get(parent) ?? []), id]);
  const found = new Map<string, string[]>();
  for (const { kind, from, to } of report.links)
    if (kind === "common-source" && from.kind === "unseen" && to.kind === "article")
      found.set(from.id, [...(found.get(from.id) ?? []), to.id]);
  const [want, got] = [pairsOf(wanted), pairsOf(found)];
  const hit = [...got].filter((pair) => want.has(pair)).length;
  return { precision: share(hit, got.size), recall: share(hit, want.size) };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The statement that covers most of a true place. */
function statementAt(
  report: Report,
  index: ReadonlyMap<string, Report["statements"]>,
  place: { article: string; start: number; end: number },
) {
  let best: Report["statements"][number] | undefined;
  for (const statement of index.get(place.article) ?? []) {
    if (statement.headline || overlap(statement.span, place) <= 0) continue;
    if (best === undefined || overlap(statement.span, place) > overlap(best.span, place)) best = statement;
  }
  void report;
  return best;
}

function byArticle<T extends { readonly article: string }>(items: readonly T[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) index.set(item.article, [...(index.get(item.article) ?? []), item]);
  return index;
}

function scoreSpeakers(report: Report, truth: Truth): Share {
  const index = byArticle(report.statements);
  const attributions = new Map(report.attributions.map((one) => [one.id, one]));
  const sources = new Map(report.sources.map((one) => [one.id, one]));
  const texts = new Map(report.articles.map(({ id, text }) => [id, text]));
  const speakersOf = new Map(
    report.claims.flatMap((claim) => claim.statements.map((id) => [id, claim.speakers ?? []])),
  );
  /** What X says that Y wants or believes is X's word; "reportedly" is nobody's. */
  const speakerOf = (id: string | null): string | null => {
    const attribution = id === null ? undefined : attributions.get(id);
    if (attribution === undefined) return null;
    const speaks = attribution.source !== null && (attribution.parent === null || attribution.attitude === "says");
    return speaks ? attribution.source : speakerOf(attribution.parent);
  };
  let result = share(0, 0);
  for (const { places, speaker } of truth.claims) {
    const place = places[0];
    if (place === undefined || isDrifted(truth, place)) continue;
    const statement = statementAt(report, index, place);
    const own = speakerOf(statement?.attribution ?? null);
    const told = own === null ? (speakersOf.get(statement?.id ?? "") ?? []) : [own];
    const words = told
      .flatMap((id) => sources.get(id) ?? [])
      .flatMap(({ name, mentions, article }) => [
        name ?? "",
        ...mentions.map(({ start, end }) => texts.get(article)?.slice(start, end) ?? ""),
      ])
      .join(" | ")
      .replaceAll("’", "'")
      .toLowerCase();
    // a text's own apostrophes are no part of who speaks
    const wanted = speaker
      .replaceAll("’", "'")
      .replace(/^(?:an?|the) /, "")
      .toLowerCase();
    const hit =
      words.includes(wanted) || (/^[A-Z]/.test(speaker) && words.includes(wanted.split(" ").at(-1) ?? wanted));
    result = share(result.hit + Number(hit), result.of + 1);
  }
  return result;
}

const isDrifted = (truth: Truth, place: { article: string; start: number; end: number }): boolean =>
  truth.drifts.some(({ child, start, end }) => child === place.article && overlap({ start, end }, place) > 0);

function scoreIndependence(report: Report, truth: Truth): Pick<Scores, "inside" | "exact" | "over"> {
  const index = byArticle(report.statements);
  const claimOf = new Map(report.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)));
  const counts = { inside: 0, exact: 0, over: 0, of: 0 };
  for (const { places, low, high } of truth.claims) {
    const votes = new Map<Report["claims"][number], number>();
    for (const place of places) {
      const claim = claimOf.get(statementAt(report, index, place)?.id ?? "");
      if (claim !== undefined) votes.set(claim, (votes.get(claim) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    counts.of++;
    const found = best?.[0].independence;
    if (found === undefined) continue;
    if (found.low <= low && high <= found.high) counts.inside++;
    if (found.low === low && found.high === high) counts.exact++;
    if (found.low > low || found.high > high) counts.over++;
  }
  return {
    inside: share(counts.inside, counts.of),
    exact: share(counts.exact, counts.of),
    over: share(counts.over, counts.of),
  };
}

/** A loop is found where a C1 or C5 finding has evidence in at least two of its articles, its last one among them. */
function scoreLoops(report: Report, truth: Truth): Scores["loops"] {
  const found = report.findings.filter(({ kind, code }) => kind === "circular" && /^C[15]/.test(code));
  const matches = (loop: readonly string[], finding: Report["findings"][number]): boolean => {
    const articles = new Set(finding.evidence.map(({ article }) => article));
    return articles.has(loop.at(-1) ?? "") && loop.filter((id) => articles.has(id)).length >= 1;
  };
  const hit = truth.loops.filter((loop) => found.some((finding) => matches(loop, finding))).length;
  const right = found.filter((finding) => truth.loops.some((loop) => matches(loop, finding))).length;
  return { precision: share(right, found.length), recall: share(hit, truth.loops.length) };
}

const FAMILY: Record<string, string> = {
  rounded: "value-changed",
  spliced: "word-changed",
  "attribution-shifted": "speaker-replaced-by-outlet",
};
const SCORED = new Set([
  "value-changed",
  "bound-dropped",
  "bound-added",
  "hedge-dropped",
  "hedge-added",
  "attribution-dropped",
  "speaker-replaced-by-outlet",
  "word-changed",
  "not-dropped",
  "negation-dropped",
  "ellipsis",
]);
const family = (code: string): string => FAMILY[code] ?? code;

/** Two-sided findings of the scored codes, by copy and changed sentence. */
function scoreDrift(report: Report, truth: Truth): Scores["drift"] {
  const found = report.findings.filter(
    ({ code, evidence }) =>
      SCORED.has(family(code)) && evidence.length === 2 && evidence[0]?.article !== evidence[1]?.article,
  );
  const isHit = (one: Truth["drifts"][number], finding: Report["findings"][number]): boolean => {
    const side = finding.evidence[1];
    return (
      side !== undefined &&
      "span" in side &&
      side.article === one.child &&
      overlap(side.span, one) > 0 &&
      family(finding.code) === family(one.code)
    );
  };
  const byCode: Record<string, Share> = {};
  let hit = 0;
  for (const one of truth.drifts) {
    const right = found.some((finding) => isHit(one, finding));
    hit += Number(right);
    const before = byCode[one.code] ?? share(0, 0);
    byCode[one.code] = share(before.hit + Number(right), before.of + 1);
  }
  const wrong: Record<string, number> = {};
  let right = 0;
  for (const finding of found) {
    if (truth.drifts.some((one) => isHit(one, finding))) right++;
    else wrong[finding.code] = (wrong[finding.code] ?? 0) + 1;
  }
  return { precision: share(right, found.length), recall: share(hit, truth.drifts.length), byCode, wrong };
}

/** Trapped pairs that a copy link or a common source joins. */
function scoreTraps(report: Pick<Report, "links">, truth: Truth): Share {
  const linked = new Set(
    report.links.flatMap(({ kind, from, to }) =>
      COPIES.has(kind) && from.kind === "article" && to.kind === "article" ? [key(from.id, to.id)] : [],
    ),
  );
  const hit = truth.traps.filter(([a, b]) => linked.has(key(a, b))).length;
  return share(hit, truth.traps.length);
}
