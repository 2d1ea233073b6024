import type { Evidence } from "../../core/evidence.ts";
import type { Statement } from "../../core/statement.ts";
import { type Edition, sharesHouse } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { retoldStatements } from "../retelling/retold-statements.ts";
import { byAnchors, compareAnchors } from "./anchors.ts";
import type { LinkList } from "./link-list.ts";
import { isNextEdition } from "./next-edition.ts";
import { releaseLabel } from "./press-release.ts";
import { type SharedPhrases, sharedPhrases } from "./shared-phrases.ts";
import { articleNode, type Citation, type Retelling } from "./ways.ts";

const ANCHORS_AT_LEAST = 3;
const CANDIDATES_AT_MOST = 12;
const LINES_AT_LEAST = 3;
/** Of a press release, or of an earlier article of the same house. */
const LIKELY_LINES_AT_LEAST = 2;
const DAYS_APART_AT_MOST = 30;
const DAY_MS = 86_400_000;
/** Nothing says so but the words: never as sure as a copied line. */
const SURE_AT_LEAST = 0.5;
const SURE_AT_MOST = 0.7;
const SURE_PER_LINE = 0.05;

/**
 * Articles without a parent that tell what an earlier one told, in their own words but with its names, its numbers and, in three lines at least, its phrases; or with many of its names, one
 * phrase, and three statements that are clearly its own. The one that has most of them is the parent; a line that says the contrary counts against it; of two alike the earlier. Cost: articles × twelve others × their words.
 *
 * May mislead: two that took their phrases from a third which was not read.
 */
export function findRetellings(
  editions: readonly Edition[],
  hasParent: (edition: Edition) => boolean,
  links: LinkList,
): Retelling[] {
  const sharing = byAnchors(editions);
  return editions.flatMap((child): Retelling[] => {
    if (hasParent(child)) return [];
    const shared = sharing(child);
    const candidates = [...shared]
      .filter(
        ([other, anchors]) => anchors >= ANCHORS_AT_LEAST && isJustBefore(other, child) && !isNextEdition(other, child),
      )
      .sort((a, b) => b[1] - a[1] || compareMoments(a[0].moment, b[0].moment) || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, CANDIDATES_AT_MOST)
      .filter(([other]) => {
        const { shared, isMuch } = compareAnchors(other, child);
        return shared >= ANCHORS_AT_LEAST && isMuch;
      })
      .map(([parent, anchors]) => ({ parent, anchors, phrases: sharedPhrases(child, parent) }))
      .filter(
        ({ parent, phrases, anchors }) =>
          phrases.lines >= linesWanted(parent, child) ||
          (phrases.lines > 0 && anchors >= MANY_ANCHORS && tellsAnew(child, parent)),
      );
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (one, other) => (one === null || isBetter(other, one) ? other : one),
      null,
    );
    if (best === null || !standsOut(best, child, editions, (other) => !shared.has(other))) return [];
    const link = links.add({
      kind: "excerpted",
      from: articleNode(best.parent),
      to: articleNode(child),
      directed: true,
      basis: "inferred",
      confidence: Math.min(
        SURE_AT_MOST,
        SURE_AT_LEAST + SURE_PER_LINE * Math.max(0, best.phrases.lines - LINES_AT_LEAST),
      ),
      evidence: evidenceOf(best.parent, child, best.phrases),
    });
    return [{ link, parent: best.parent, child, pairs: retoldStatements(child, best.parent) }];
  });
}

/** So many statements that are clearly those of the earlier text, in other words, stand for the lines with its phrases. */
const CLEAR_AT_LEAST = 3;
const MANY_ANCHORS = 5;
const tellsAnew = (child: Edition, parent: Edition): boolean =>
  retoldStatements(child, parent).filter(({ clear }) => clear).length >= CLEAR_AT_LEAST;

/** So many other articles of the run are asked, to know what is shared by chance. */
const STRANGERS = 80;

/** Does the child share clearly more lines with the parent than with articles of the run that have nothing to do with it? Where all write alike, phrases tell nothing. */
function standsOut(
  { parent, phrases }: Candidate,
  child: Edition,
  editions: readonly Edition[],
  isStranger: (edition: Edition) => boolean,
): boolean {
  const wanted = Math.max(0, phrases.lines - linesWanted(parent, child));
  const step = Math.max(1, Math.floor(editions.length / STRANGERS));
  for (let at = 0; at < editions.length; at += step) {
    const other = editions[at];
    if (other === undefined || other === child || !isStranger(other)) continue;
    const { lines } = sharedPhrases(child, other);
    if (lines > wanted || lines * 2 >= phrases.lines) return false;
  }
  return true;
}

interface Candidate {
  readonly parent: Edition;
  readonly phrases: SharedPhrases;
}

const isBetter = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a, b].map(({ phrases: { lines, clashes } }) => lines - clashes);
  if (x !== undefined && y !== undefined && x !== y) return x > y;
  if (a.phrases.words !== b.phrases.words) return a.phrases.words > b.phrases.words;
  return compareMoments(a.parent.moment, b.parent.moment) < 0;
};

/** Two long articles on one matter have a phrase here and there in common by chance. */
const SHARE_OF_LINES = 0.08;
const linesWanted = (parent: Edition, child: Edition): number =>
  Math.max(
    isLikely(parent, child) ? LIKELY_LINES_AT_LEAST : LINES_AT_LEAST,
    SHARE_OF_LINES * Math.min(parent.lines.length, child.lines.length),
  );

/** A house goes on with its own story, and a press release is there to be told. */
const isLikely = (parent: Edition, child: Edition): boolean =>
  releaseLabel(parent) !== null || sharesHouse(parent, child);

/** Surely earlier, and not so long before that it is another matter. */
function isJustBefore({ moment: a }: Edition, { moment: b }: Edition): boolean {
  return a !== null && b !== null && compareMoments(a, b) < 0 && b.from - a.from <= DAYS_APART_AT_MOST * DAY_MS;
}

function evidenceOf(parent: Edition, child: Edition, { longest, lines }: SharedPhrases): Evidence[] {
  const [below, above] = [child.lines[longest?.line ?? -1], parent.lines[longest?.above ?? -1]];
  const [first, last] = [below?.words[longest?.from ?? 0], below?.words[(longest?.to ?? 1) - 1]];
  return [
    ...(above === undefined ? [] : [{ rule: "link/shared-phrase", article: parent.id, span: above.span }]),
    ...(first === undefined || last === undefined
      ? []
      : [{ rule: "link/shared-phrase", article: child.id, span: { start: first.start, end: last.end } }]),
    { rule: "link/shared-phrases", article: child.id, field: "lines with the same phrases", value: String(lines) },
    ...[parent, child].flatMap(({ id, article }): Evidence[] =>
      article.published === null
        ? []
        : [{ rule: "link/earlier", article: id, field: "published", value: article.published.value }],
    ),
  ];
}

/** An article that lays words to another of the run tells it anew, too; what a copy cites came along with its text, and is left out by the caller. `isTold`: pairs that copy or retell already. */
export function citedRetellings(
  editions: readonly Edition[],
  citationOf: (statement: Statement) => Citation | null,
  isTold: (child: Edition, parent: Edition) => boolean,
): Retelling[] {
  return editions.flatMap((child) => {
    const found = new Map<string, Retelling>();
    for (const statement of child.statements) {
      const citation = citationOf(statement);
      const parent = citation?.edition ?? null;
      if (citation === null || parent === null || found.has(parent.id) || isTold(child, parent)) continue;
      found.set(parent.id, { link: citation.link, parent, child, pairs: retoldStatements(child, parent) });
    }
    return [...found.values()];
  });
}
