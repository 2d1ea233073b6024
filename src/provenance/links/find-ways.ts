import type { Evidence } from "../../core/evidence.ts";
import type { GraphNode, Link } from "../../core/link.ts";
import type { Reuse } from "../../core/reuse.ts";
import type { Statement } from "../../core/statement.ts";
import { phrase, sayPhrase } from "../../language/english/phrases.ts";
import { findMediaReports } from "../circular/media-reports.ts";
import { alignLines } from "../edition/alignment.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { addressKey, publisherKey } from "../edition/publisher.ts";
import { isSameSentence } from "../edition/same-sentence.ts";
import { isOneClaim, retoldStatements } from "../retelling/retold-statements.ts";
import { findCitations } from "./citations.ts";
import { findCopySteps, type UnseenText } from "./copy-steps.ts";
import { findFirstElsewhere } from "./first-elsewhere.ts";
import { type Frame, type Origin, readFrame, TELLING } from "./frame.ts";
import { findGroups, type Group } from "./groups.ts";
import { knownNames } from "./known-names.ts";
import { type LinkDraft, LinkList } from "./link-list.ts";
import { findQuoteSteps } from "./quote-steps.ts";
import { citedRetellings, findRetellings } from "./retellings.ts";
import { sameStoryOf } from "./same-story.ts";
import { linkEvidence } from "./step-evidence.ts";
import { meetUnnamedAgencies } from "./unnamed-agencies.ts";
import { articleNode, type Citation, type CopyStep, type Retelling, type Ways } from "./ways.ts";
import { LINK_WEIGHTS, type LinkWeights } from "./weights.ts";

/** Everything that leads from text to text: declared by the articles, and inferred from the passages they share. */
export function findWays(
  editions: readonly Edition[],
  reuses: readonly Reuse[],
  weights: LinkWeights = LINK_WEIGHTS,
): Ways & { readonly groups: readonly Group[] } {
  const links = new LinkList();
  const publishers = new Set(editions.flatMap((edition) => [...edition.publishers]));
  const isKnownPublisher = (publisher: string): boolean => publishers.has(publisher);
  const known = knownNames(editions, isKnownPublisher);
  const frames = new Map<string, Frame>(editions.map((edition) => [edition.id, readFrame(edition, known)]));
  const frameOf = (edition: Edition): Frame =>
    frames.get(edition.id) ?? { origins: [], reporters: [], editors: [], contributors: [], isToldHere: false };
  const groups = findGroups(editions, reuses);
  meetUnnamedAgencies(groups, frames);
  const copies = new Map<string, CopyStep[]>();
  const common = new Map<string, Link>();
  let unseenTexts = 0;
  for (const group of groups) {
    const { steps, unseen } = findCopySteps({ group, frameOf, weights }, links, unseenTexts + 1);
    for (const step of steps) copies.set(step.child.id, [...(copies.get(step.child.id) ?? []), step]);
    unseenTexts += unseen.length;
    for (const text of unseen)
      for (const copy of text.copies) common.set(copy.id, commonLink(links, text, copy, frameOf(copy)));
  }
  const copiesInto = ({ id }: Edition): readonly CopyStep[] => copies.get(id) ?? [];
  const hasParent = (edition: Edition): boolean => copies.has(edition.id) || common.has(edition.id);
  const groupOf = new Map(
    groups.flatMap((group, index) => group.editions.map(({ id }): [string, number] => [id, index])),
  );
  const areOfOneGroup = (a: Edition, b: Edition): boolean =>
    groupOf.has(a.id) && groupOf.get(a.id) === groupOf.get(b.id);
  const byHouse = housesOf(editions);
  const articlesOf = (publisher: string): readonly Edition[] => byHouse.get(publisher) ?? [];
  const retold = new Map<string, Retelling[]>();
  for (const step of findQuoteSteps(editions, reuses, frameOf, hasParent, known, articlesOf, areOfOneGroup, links)) {
    copies.set(step.child.id, [step]);
    // who took a quotation and says from whom tells more of the same story, in words of its own
    const { link, parent, child, lineAbove } = step;
    retold.set(child.id, [
      { link, parent, child, pairs: retoldStatements(child, parent, lineAbove).filter(isOneClaim) },
    ]);
  }
  // a copy tells more of its main parent in words of its own, beside the lines that it takes over
  for (const steps of copies.values())
    for (const { link, parent, child, lineAbove } of steps) {
      if (!link.directed || retold.has(child.id)) continue;
      const laid = linesAlike(parent, child, lineAbove);
      const pairs = retoldStatements(child, parent, laid).filter(({ clear }) => clear);
      retold.set(child.id, [{ link, parent, child, pairs, laid }]);
    }
  const byAddress = new Map<string, Edition>();
  for (const edition of editions)
    if (edition.article.url !== null) byAddress.set(addressKey(edition.article.url), edition);
  const outlets = new Map<string, Link>();
  for (const edition of editions) {
    const parents = copiesInto(edition);
    const link = outletLinks(links, edition, frameOf(edition), parents, common.has(edition.id), byAddress, byHouse);
    if (link !== null) outlets.set(edition.id, link);
  }
  const isFromElsewhere = (edition: Edition): boolean => hasParent(edition) || outlets.has(edition.id);
  for (const one of findRetellings(editions, isFromElsewhere, links)) retold.set(one.child.id, [one]);
  addHyperlinks(links, editions, byAddress, copiesInto);
  const citations = new Map([...findMediaReports(editions, copiesInto, links), ...findCitations(editions, links)]);
  const isTold = (child: Edition, other: Edition): boolean =>
    [...copiesInto(child), ...(retold.get(child.id) ?? [])].some(({ parent }) => parent === other);
  const citationOf = ({ id }: Statement): Citation | null => citations.get(id) ?? null;
  const own = editions.filter((edition) => !isFromElsewhere(edition));
  for (const one of citedRetellings(own, citationOf, isTold))
    retold.set(one.child.id, [...(retold.get(one.child.id) ?? []), one]);
  for (const one of findFirstElsewhere(own, known, articlesOf, links))
    retold.set(one.child.id, [...(retold.get(one.child.id) ?? []), one]);
  const ways = new Set(
    links.all.flatMap(({ from, to }) =>
      from.kind === "article" && to.kind === "article" ? [`${from.id} ${to.id}`] : [],
    ),
  );
  return {
    links,
    groups,
    frameOf,
    copiesInto,
    retoldIn: ({ id }) => retold.get(id) ?? [],
    commonInto: ({ id }) => common.get(id) ?? null,
    outletInto: ({ id }) => outlets.get(id) ?? null,
    originKeyOf: ({ id }) => {
      const from = (common.get(id) ?? outlets.get(id))?.from;
      return from?.kind === "unseen"
        ? `unseen ${from.id}`
        : from?.kind === "outlet"
          ? `outlet ${publisherKey(from.name)}`
          : null;
    },
    citationOf,
    isRelated: (a, b) => areOfOneGroup(a, b) || ways.has(`${a.id} ${b.id}`) || ways.has(`${b.id} ${a.id}`),
    isKnownPublisher,
  };
}

function commonLink(links: LinkList, { id, publisher, copies }: UnseenText, copy: Edition, { origins }: Frame): Link {
  const credit = origins.find((origin) => origin.publisher === publisher);
  const name = publisher === null ? null : (credit?.name ?? publisher);
  const others = copies.filter((other) => other !== copy).map(({ article }) => article.outlet ?? article.input);
  const what = name === null ? phrase("unseen/shared") : phrase("unseen/of", { name });
  return links.add({
    kind: "common-source",
    from: { kind: "unseen", id, says: sayPhrase(what), phrase: what },
    to: articleNode(copy),
    directed: true,
    basis: credit === undefined ? "inferred" : "declared",
    confidence: credit === undefined ? 0.65 : 0.85,
    evidence: credit?.evidence ?? [
      { rule: "link/each-lacks-what-another-has", article: copy.id, field: "copies", value: others.join(", ") },
    ],
  });
}

/**
 * Credits of an article that no copy step stands for. A text without a parent in the run is from the surest credited outlet; beside a
 * parent, a credit only points. Returns the link that the article's text came by.
 */
function outletLinks(
  links: LinkList,
  edition: Edition,
  { origins, reporters }: Frame,
  parents: readonly CopyStep[],
  hasCommon: boolean,
  byAddress: ReadonlyMap<string, Edition>,
  byHouse: ReadonlyMap<string, readonly Edition[]>,
): Link | null {
  const stood = (origin: Origin): boolean => parents.some(({ parent }) => leadsTo(origin, parent));
  const open = origins.filter((origin) => !stood(origin) && origin.confidence >= TELLING);
  // who gave a part to what a writer of the outlet's own wrote does not stand above him
  const whole = open.find(({ role }) => role !== "contributed") ?? (reporters.length > 0 ? undefined : open[0]);
  const main = parents.length > 0 || hasCommon ? undefined : whole;
  let way: Link | null = null;
  for (const origin of open) {
    if (hasCommon && origin !== main) continue;
    const kept = parents.some(({ parent }) => parent.article.credits.some(({ name }) => name === origin.name));
    if (kept) continue;
    const target = origin.hrefs
      .map((href) => byAddress.get(addressKey(href)))
      .find((other) => other !== undefined && other !== edition);
    // "that is the claim of the Herald, which published extracts": its article was read, and no line of it copied
    const told = origin.evidence.every(isFromLine) ? sameStoryOf(edition, byHouse.get(origin.publisher) ?? []) : null;
    if (told !== null && parents.length === 0 && !hasCommon) {
      links.add(citedFrom(told, edition, origin));
      continue;
    }
    const link = links.add({
      kind: origin === main ? (origin.role === "contributed" ? "excerpted" : "republished") : "cited",
      from: target === undefined ? outletNode(origin) : articleNode(target),
      to: articleNode(edition),
      directed: true,
      basis: "declared",
      confidence: origin === main ? origin.confidence : Math.min(0.45, origin.confidence),
      evidence: origin.evidence,
    });
    if (origin === main) way = link;
  }
  return way;
}

const isFromLine = ({ rule }: Evidence): boolean => rule === "link/credit-line";

const citedFrom = (told: Edition, edition: Edition, { confidence, evidence }: Origin): LinkDraft => ({
  kind: "cited",
  from: articleNode(told),
  to: articleNode(edition),
  directed: true,
  basis: "declared",
  confidence,
  evidence,
});

function housesOf(editions: readonly Edition[]): Map<string, Edition[]> {
  const houses = new Map<string, Edition[]>();
  for (const edition of editions)
    for (const house of edition.publishers) {
      const list = houses.get(house);
      if (list === undefined) houses.set(house, [edition]);
      else list.push(edition);
    }
  return houses;
}

const outletNode = ({ name }: Origin): GraphNode => ({ kind: "outlet", name });

const isAddressOf = ({ article }: Edition, href: string): boolean =>
  article.url !== null && addressKey(article.url) === addressKey(href);

const leadsTo = (origin: Origin, parent: Edition): boolean =>
  isPublishedBy(parent, origin.publisher) || origin.hrefs.some((href) => isAddressOf(parent, href));

/** Addresses in the text that lead to another article of the run, where no copy step stands for them. */
function addHyperlinks(
  links: LinkList,
  editions: readonly Edition[],
  byAddress: ReadonlyMap<string, Edition>,
  copiesInto: (edition: Edition) => readonly CopyStep[],
): void {
  for (const edition of editions)
    for (const { href } of edition.article.links) {
      const target = byAddress.get(addressKey(href));
      if (target === undefined || target === edition) continue;
      if (copiesInto(edition).some(({ parent }) => parent === target)) continue;
      const evidence = linkEvidence(target, edition);
      links.add({
        kind: "hyperlinked",
        from: articleNode(target),
        to: articleNode(edition),
        directed: true,
        basis: "declared",
        confidence: 0.9,
        evidence,
      });
    }
}

/** Lines taken over as they are or nearly: what a line shares with the rest of its passage alone is told anew. */
const linesAlike = (
  parent: Edition,
  child: Edition,
  lineAbove: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> =>
  new Map(
    [...lineAbove].filter(([line, at]) => {
      const [below, above] = [child.lines[line], parent.lines[at]];
      return below === undefined || above === undefined || isSameSentence(above, below, alignLines(above, below));
    }),
  );
