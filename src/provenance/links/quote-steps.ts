import type { Evidence } from "../../core/evidence.ts";
import type { Passage, Reuse } from "../../core/reuse.ts";
import { overlaps } from "../../core/span.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { addressKey, isAgency, publisherKey } from "../edition/publisher.ts";
import { type Frame, type Origin, TELLING } from "./frame.ts";
import type { KnownNames } from "./known-names.ts";
import type { LinkList } from "./link-list.ts";
import { type QuotedFrom, quotedFrom } from "./quoted-from.ts";
import { articleNode, type CopyStep } from "./ways.ts";

interface Shared {
  readonly other: Edition;
  readonly own: Passage;
  readonly theirs: Passage;
}

/**
 * An article that took no more than quotations from another and credits it: a step from the credited outlet's article, with the
 * quoted lines side by side. The credit stands around the text, or beside the quotation ("The remark was made to the Herald."). Without it a
 * shared quotation says nothing, it may be from one press conference.
 */
export function findQuoteSteps(
  editions: readonly Edition[],
  reuses: readonly Reuse[],
  frameOf: (edition: Edition) => Frame,
  hasParent: (edition: Edition) => boolean,
  known: KnownNames,
  articlesOf: (publisher: string) => readonly Edition[],
  areCopies: (a: Edition, b: Edition) => boolean,
  links: LinkList,
): CopyStep[] {
  const open = editions.filter((edition) => !hasParent(edition));
  const shared = sharedBy(editions, new Set(open.map(({ id }) => id)), reuses);
  return open.flatMap((child): CopyStep[] => {
    const passages = shared.get(child.id) ?? [];
    const declared = frameOf(child).origins.filter(({ confidence }) => confidence >= TELLING);
    for (const origin of [...declared, ...creditedBeside(child, passages, known, areCopies)]) {
      // a wire brings whole texts: that another of its stories has the quotation says nothing
      if (origin.role === "wire" || isAgency(origin.publisher)) continue;
      const found = passages.filter(
        ({ other }) => isOf(origin, other) && compareMoments(other.moment, child.moment) <= 0,
      );
      const parent = found.find(({ other }) => hasAddress(origin, other))?.other ?? found[0]?.other;
      if (parent === undefined) continue;
      return [
        stepFrom(
          parent,
          child,
          origin,
          found.filter(({ other }) => other === parent),
          links,
        ),
      ];
    }
    const from = quotedFrom(child, known, articlesOf, areCopies);
    return from === null ? [] : [stepQuoted(child, from, links)];
  });
}

const addQuoted = (
  links: LinkList,
  parent: Edition,
  child: Edition,
  confidence: number,
  evidence: readonly Evidence[],
): CopyStep["link"] =>
  links.add({
    kind: "quoted",
    from: articleNode(parent),
    to: articleNode(child),
    directed: true,
    basis: "declared",
    confidence,
    evidence,
  });

function stepQuoted(child: Edition, from: QuotedFrom, links: LinkList): CopyStep {
  const { parent, line, above } = from;
  const link = addQuoted(links, parent, child, BESIDE, [
    { rule: "link/credit-line", article: child.id, span: from.credit },
    { rule: "link/shared-quotation", article: parent.id, span: from.theirs },
    { rule: "link/shared-quotation", article: child.id, span: from.own },
  ]);
  return { link, parent, child, lineAbove: new Map([[line, above]]) };
}

/** How many lines before a quotation, and behind it, may tell from whom it is. */
const LINES_BEFORE = 1;
const LINES_BEHIND = 2;

/** The outlets that the lines of a shared passage, or those beside it, name: from one of them it was taken. */
function creditedBeside(
  child: Edition,
  passages: readonly Shared[],
  known: KnownNames,
  areCopies: (a: Edition, b: Edition) => boolean,
): Origin[] {
  const found = new Map<string, Origin>();
  for (const { own, other } of passages) {
    // who has more of its text than that took no quotation
    const lines = linesIn(child, own);
    if (areCopies(child, other) || !isQuoted(child, own, lines)) continue;
    const [first = -1, last = -1] = [lines[0], lines.at(-1)];
    for (let at = Math.max(0, first - LINES_BEFORE); first >= 0 && at <= last + LINES_BEHIND; at++) {
      const line = child.lines[at];
      if (line === undefined || line.title) continue;
      const name = known
        .namesIn(child.article.text.slice(line.span.start, line.span.end))
        .find((one) => isPublishedBy(other, publisherKey(one)) && !isPublishedBy(child, publisherKey(one)));
      const publisher = name === undefined ? "" : publisherKey(name);
      if (name === undefined || found.has(publisher)) continue;
      found.set(publisher, {
        publisher,
        name,
        role: "original",
        hrefs: [],
        confidence: BESIDE,
        evidence: [{ rule: "link/credit-line", article: child.id, span: line.span }],
      });
    }
  }
  return [...found.values()];
}
const BESIDE = 0.8;

/** Are most of the words of a passage inside quotation marks? */
function isQuoted({ lines }: Edition, { span }: Passage, at: readonly number[]): boolean {
  const words = at.flatMap((line) => lines[line]?.words ?? []).filter((word) => overlaps(word, span));
  return words.filter(({ quoted }) => quoted).length * 2 > words.length;
}

function sharedBy(
  editions: readonly Edition[],
  wanted: ReadonlySet<string>,
  reuses: readonly Reuse[],
): Map<string, Shared[]> {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  const shared = new Map<string, Shared[]>();
  const note = (own: Passage, theirs: Passage): void => {
    const other = byId.get(theirs.article);
    if (other === undefined || !wanted.has(own.article)) return;
    const list = shared.get(own.article);
    if (list === undefined) shared.set(own.article, [{ other, own, theirs }]);
    else list.push({ other, own, theirs });
  };
  for (const { a, b } of reuses) {
    note(a, b);
    note(b, a);
  }
  return shared;
}

const hasAddress = ({ hrefs }: Origin, { article }: Edition): boolean =>
  article.url !== null && hrefs.some((href) => addressKey(href) === addressKey(article.url ?? ""));

const isOf = (origin: Origin, other: Edition): boolean =>
  isPublishedBy(other, origin.publisher) || hasAddress(origin, other);

function stepFrom(
  parent: Edition,
  child: Edition,
  origin: Origin,
  shared: readonly Shared[],
  links: LinkList,
): CopyStep {
  const evidence: Evidence[] = [
    ...origin.evidence,
    ...shared.slice(0, 1).flatMap(({ own, theirs }) => [
      { rule: "link/shared-quotation", article: parent.id, span: theirs.span },
      { rule: "link/shared-quotation", article: child.id, span: own.span },
    ]),
  ];
  const link = addQuoted(links, parent, child, origin.confidence, evidence);
  const lineAbove = new Map<number, number>();
  for (const { own, theirs } of shared) {
    const [below, above] = [linesIn(child, own), linesIn(parent, theirs)];
    // a passage of as many lines on both sides is laid line against line
    if (below.length !== above.length) continue;
    for (const [at, line] of below.entries()) lineAbove.set(line, above[at] ?? -1);
  }
  return { link, parent, child, lineAbove };
}

const linesIn = ({ lines }: Edition, { span }: Passage): number[] =>
  lines.flatMap((line, index) => (!line.title && overlaps(line.span, span) ? [index] : []));
