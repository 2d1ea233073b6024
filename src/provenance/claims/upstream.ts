import type { Link } from "../../core/link.ts";
import type { Statement } from "../../core/statement.ts";
import { SMALL_NUMBERS } from "../../language/english/quantities.ts";
import { alignLines } from "../edition/alignment.ts";
import type { Edition } from "../edition/edition.ts";
import type { CopyStep, Ways } from "../links/ways.ts";
import { sharedNumbers } from "../retelling/compare-items.ts";
import { isAnothersWord, isOneClaim } from "../retelling/retold-statements.ts";
import type { Place } from "./claim-draft.ts";

/** The statement one step nearer the source, and the step. */
export interface Above {
  readonly link: Link;
  readonly place: Place;
}

export interface Upstream {
  /** `null`: the statement is at the top of what was read. */
  readonly of: (place: Place) => Above | null;
}

/** Finds, for a statement of a copied line, its counterpart in the text the line was copied from; else the cited outlet's article. */
export function makeUpstream(ways: Ways): Upstream {
  const known = new Map<string, Above | null>();
  return {
    of: (place) => {
      const { id } = place.statement;
      const before = known.get(id);
      if (before !== undefined) return before;
      const above = copiedFrom(place, ways) ?? citedFrom(place, ways) ?? retoldFrom(place, ways);
      known.set(id, above);
      return above;
    },
  };
}

function copiedFrom({ edition, statement }: Place, ways: Ways): Above | null {
  for (const step of ways.copiesInto(edition)) {
    const line = edition.lineAt(statement.span);
    const above = line < 0 ? undefined : step.lineAbove.get(line);
    if (above === undefined) continue;
    const counterpart = counterpartIn(step, line, above, statement);
    if (counterpart !== null) return { link: step.link, place: { edition: step.parent, statement: counterpart } };
  }
  return null;
}

function citedFrom({ edition, statement }: Place, ways: Ways): Above | null {
  const citation = ways.citationOf(statement);
  if (citation === null || citation.edition === null || citation.edition === edition) return null;
  const counterpart = nearestStatement(edition, statement, citation.edition);
  return counterpart === null
    ? null
    : { link: citation.link, place: { edition: citation.edition, statement: counterpart } };
}

/** What a text tells anew is from there, unless it names somebody else for it. */
function retoldFrom({ edition, statement }: Place, ways: Ways): Above | null {
  for (const { link, parent, pairs } of ways.retoldIn(edition)) {
    const pair = pairs.find((one) => one.down.id === statement.id && isOneClaim(one));
    if (pair === undefined) continue;
    const above = { edition: parent, statement: pair.up };
    if (!isAnothersWord({ edition, statement }, above)) return { link, place: above };
  }
  return null;
}

const SHARED_AT_LEAST = 0.4;

/** The parent's statement in the aligned line that shares most words with the child's statement. */
export function counterpartIn(
  step: Omit<CopyStep, "link">,
  line: number,
  above: number,
  statement: Statement,
): Statement | null {
  const [childLine, parentLine] = [step.child.lines[line], step.parent.lines[above]];
  if (childLine === undefined || parentLine === undefined) return null;
  const candidates = step.parent.statementsOn(above).filter(({ headline }) => headline === parentLine.title);
  const { toB } = alignLines(childLine, parentLine);
  const own = childLine.words.filter(({ start }) => start >= statement.span.start && start < statement.span.end).length;
  const scored = candidates.map((candidate) => {
    let shared = 0;
    let own = 0;
    parentLine.words.forEach(({ start }) => {
      if (start >= candidate.span.start && start < candidate.span.end) own++;
    });
    childLine.words.forEach(({ start }, index) => {
      if (start < statement.span.start || start >= statement.span.end) return;
      const word = parentLine.words[toB[index] ?? -1];
      if (word !== undefined && word.start >= candidate.span.start && word.start < candidate.span.end) shared++;
    });
    return { candidate, shared, own };
  });
  scored.sort((a, b) => b.shared - a.shared || a.own - b.own);
  const best = scored[0];
  return best === undefined || best.shared < Math.max(1, Math.min(own, best.own) * SHARED_AT_LEAST)
    ? null
    : best.candidate;
}

const isNumber = (term: string): boolean => SMALL_NUMBERS.has(term) || /^[\d.,]+$/.test(term);

/** The statement of another article with most of the same words; a number counts where it is of the same things. Half of them must be shared. */
export function nearestStatement(
  edition: Edition,
  statement: Statement,
  other: Edition,
  shareAtLeast = 0.5,
  termsAtLeast = 1,
): Statement | null {
  const wanted = new Set(edition.gists.get(statement.id)?.terms ?? []);
  if (wanted.size === 0) return null;
  let best: { statement: Statement; share: number } | null = null;
  for (const candidate of other.statements) {
    const terms = new Set(other.gists.get(candidate.id)?.terms ?? []);
    // "four metres of water" is not "four times as much water"
    const { equal, rounded } = sharedNumbers(statement, candidate);
    const countsSame = equal + rounded > 0;
    let shared = 0;
    for (const term of terms) if (wanted.has(term) && (countsSame || !isNumber(term))) shared++;
    const share = shared / Math.max(1, Math.min(wanted.size, terms.size), 3);
    const better =
      best === null || share > best.share || (share === best.share && best.statement.headline && !candidate.headline);
    if (share >= shareAtLeast && shared >= termsAtLeast && better) best = { statement: candidate, share };
  }
  return best?.statement ?? null;
}
