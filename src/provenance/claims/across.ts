import type { Reuse } from "../../core/reuse.ts";
import { overlaps } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";
import type { Group } from "../links/groups.ts";
import type { CopyStep, Ways } from "../links/ways.ts";
import { isOneClaim } from "../retelling/retold-statements.ts";
import { agreeingStatements } from "./agreement.ts";
import type { SamePair } from "./draft-claims.ts";
import { counterpartIn } from "./upstream.ts";

/**
 * Statements of different articles that put forward the same thing: copied lines, the copies of one unseen text, one quotation in
 * several articles, and agreement of event, names and numbers.
 */
export function sameAcross(
  editions: readonly Edition[],
  groups: readonly Group[],
  reuses: readonly Reuse[],
  ways: Ways,
): SamePair[] {
  return [
    ...editions.flatMap((edition) => ways.copiesInto(edition).flatMap(alongStep)),
    ...groups.flatMap((group) => amongCopies(group, ways)),
    ...editions.flatMap((edition) => alongCitations(edition, ways)),
    ...editions.flatMap((edition) =>
      ways
        .retoldIn(edition)
        .flatMap(({ pairs }) => pairs.filter(isOneClaim).map(({ up, down }): SamePair => [up, down])),
    ),
    ...sharedQuotations(editions, reuses),
    ...agreeingStatements(editions),
  ];
}

function alongStep(step: Omit<CopyStep, "link">): SamePair[] {
  const pairs: SamePair[] = [];
  for (const [line, above] of step.lineAbove) {
    // a headline rests on its own article's body; joined to another headline it would tie two bodies together
    if (step.child.lines[line]?.title === true) continue;
    for (const statement of step.child.statementsOn(line)) {
      const counterpart = counterpartIn(step, line, above, statement);
      if (counterpart !== null) pairs.push([counterpart, statement]);
    }
  }
  return pairs;
}

/** Copies of a text that was not read have no step between them: their lines meet in the locus. */
function amongCopies(group: Group, ways: Ways): SamePair[] {
  const first = new Map<string, { edition: Edition; line: number }>();
  const pairs: SamePair[] = [];
  group.editions.forEach((edition, at) => {
    const origin = ways.originKeyOf(edition);
    if (origin === null) return;
    group.loci.locusOf[at]?.forEach((locus, line) => {
      if (locus < 0 || group.ignored.has(locus)) return;
      const known = first.get(`${origin} ${locus}`);
      if (known === undefined) first.set(`${origin} ${locus}`, { edition, line });
      else
        pairs.push(...alongStep({ parent: known.edition, child: edition, lineAbove: new Map([[line, known.line]]) }));
    });
  });
  return pairs;
}

function alongCitations(edition: Edition, ways: Ways): SamePair[] {
  return edition.statements.flatMap((statement): SamePair[] => {
    const counterpart = ways.citationOf(statement)?.statement ?? null;
    return counterpart === null ? [] : [[counterpart, statement]];
  });
}

const COVERED_AT_LEAST = 0.6;

/** One quotation in two articles is one claim, unless two differently named speakers are given for it. */
function sharedQuotations(editions: readonly Edition[], reuses: readonly Reuse[]): SamePair[] {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  return reuses.flatMap(({ a, b, kind }): SamePair[] => {
    const [x, y] = [byId.get(a.article), byId.get(b.article)];
    if (kind !== "quotation" || x === undefined || y === undefined) return [];
    const [left, right] = [longestWithin(x, a.span), longestWithin(y, b.span)];
    if (left === null || right === null) return [];
    const [p, q] = [originOf(x, left)?.source.name ?? null, originOf(y, right)?.source.name ?? null];
    const sameSpeaker = p !== null && q !== null && isSameName(nameKey(p), nameKey(q));
    const words = Math.min(wordsIn(x, left), wordsIn(y, right));
    return words >= (sameSpeaker ? WORDS_OF_ONE_SPEAKER : WORDS_OF_ANYBODY) && (sameSpeaker || p === null || q === null)
      ? [[left, right]]
      : [];
  });
}

const WORDS_OF_ONE_SPEAKER = 5;
const WORDS_OF_ANYBODY = 14;

const wordsIn = (edition: Edition, { span }: Statement): number =>
  edition.article.text.slice(span.start, span.end).split(/\s+/).length;

/** The longest statement that lies mostly in the passage. */
function longestWithin(edition: Edition, span: { start: number; end: number }): Statement | null {
  let best: Statement | null = null;
  for (const statement of edition.statements) {
    if (statement.headline || !overlaps(statement.span, span)) continue;
    const shared = Math.min(span.end, statement.span.end) - Math.max(span.start, statement.span.start);
    const length = statement.span.end - statement.span.start;
    if (shared < length * COVERED_AT_LEAST) continue;
    if (best === null || length > best.span.end - best.span.start) best = statement;
  }
  return best;
}
