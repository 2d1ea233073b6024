import type { Evidence } from "../../core/evidence.ts";
import { nonEmpty } from "../../core/evidence.ts";
import type { GraphNode, Link } from "../../core/link.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { REFERENCE_WORKS } from "../../language/english/relays.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { publisherKey } from "../edition/publisher.ts";
import type { FindingDraft } from "../findings/finding-draft.ts";
import { STORY_ALONE } from "../links/citations.ts";
import type { Ways } from "../links/ways.ts";

/** One step between two articles that were read. */
interface Arc {
  readonly from: Edition;
  readonly link: Link;
}

const POINTING: ReadonlySet<Link["kind"]> = new Set(["republished", "excerpted", "quoted", "cited"]);

/**
 * Loops of citations (C1, C5: an article that rests, over others, on an earlier one of its own outlet) and reference works in a loop
 * with the press (C4). Nodes are articles, so a loop is feedback: the later of the two versions closes it. Only a loop that is closed
 * by what the last article itself says, or surely copies, counts.
 */
export function findLoops(editions: readonly Edition[], ways: Ways): FindingDraft[] {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  const arcs = arcsInto(editions, byId, ways);
  const told = new Set<string>();
  return editions.flatMap((edition): FindingDraft[] => {
    const loop = loopOf(edition, arcs, (house) => creditsHouse(edition, house, ways));
    if (loop === null) return [];
    const members = [...loop.map(({ from }) => from), edition];
    const key = [...new Set(members.map(houseOf))].sort().join(" ");
    if (told.has(key)) return [];
    told.add(key);
    return loopFindings(edition, loop, keptCredit(edition, loop, ways));
  });
}

const creditsHouse = (edition: Edition, other: Edition, ways: Ways): boolean =>
  ways.frameOf(edition).origins.some(({ publisher }) => isPublishedBy(other, publisher));

/** The words with which the last article credits a house of the loop that is not the one it was copied from: a credit that came along with the text. */
function keptCredit(edition: Edition, loop: readonly Arc[], ways: Ways): Evidence | null {
  if (loop.at(-1)?.link.basis !== "inferred") return null;
  const origin = ways
    .frameOf(edition)
    .origins.find(({ publisher }) => loop.some(({ from }) => isPublishedBy(from, publisher)));
  return origin?.evidence[0] ?? null;
}

const houseOf = ({ article, publishers, id }: Edition): string => [...publishers][0] ?? article.outlet ?? id;

function arcsInto(editions: readonly Edition[], byId: ReadonlyMap<string, Edition>, ways: Ways): Map<string, Arc[]> {
  const byHouse = new Map<string, Edition[]>();
  for (const edition of editions)
    for (const house of edition.publishers) {
      const list = byHouse.get(house);
      if (list === undefined) byHouse.set(house, [edition]);
      else list.push(edition);
    }
  const arcs = new Map<string, Arc[]>();
  for (const link of ways.links.all) {
    if (!POINTING.has(link.kind) || !link.directed || link.to.kind !== "article") continue;
    const isByStory = link.kind === "cited" && link.basis === "declared" && link.confidence <= STORY_ALONE;
    if (isByStory && link.from.kind === "article") continue;
    const into = byId.get(link.to.id);
    if (into === undefined) continue;
    const list = arcs.get(into.id) ?? [];
    for (const from of fromNode(link.from, into, byId, byHouse, ways)) list.push({ from, link });
    arcs.set(into.id, list);
  }
  for (const edition of editions) {
    const own = retakenArcs(edition, byHouse, ways);
    if (own.length > 0) arcs.set(edition.id, [...(arcs.get(edition.id) ?? []), ...own]);
  }
  return arcs;
}

/** A house that copies its own earlier text, and says, if only in passing, that it has it from another whose article shares the text. */
function retakenArcs(edition: Edition, byHouse: ReadonlyMap<string, readonly Edition[]>, ways: Ways): Arc[] {
  const [copy] = ways.copiesInto(edition);
  if (copy === undefined || !sameHouse(copy.parent, edition)) return [];
  return ways.frameOf(edition).origins.flatMap(({ publisher, evidence, confidence }) => {
    const words = nonEmpty(evidence);
    if (words === null) return [];
    return (byHouse.get(publisher) ?? [])
      .filter((from) => from !== edition && !sameHouse(from, edition) && ways.isRelated(from, edition))
      .map((from): Arc => {
        const link = { ...copy.link, kind: "cited", basis: "declared", confidence, evidence: words } as const;
        return { from, link };
      });
  });
}

/** The article that a link starts in; for an outlet, its articles that share text with the reader of the link. */
function fromNode(
  node: GraphNode,
  into: Edition,
  byId: ReadonlyMap<string, Edition>,
  byHouse: ReadonlyMap<string, readonly Edition[]>,
  ways: Ways,
): Edition[] {
  if (node.kind === "article") return [byId.get(node.id) ?? []].flat();
  if (node.kind !== "outlet") return [];
  return (byHouse.get(publisherKey(node.name)) ?? []).filter((one) => one !== into && ways.isRelated(one, into));
}

const STEPS_AT_MOST = 12;
/** So sure a copy of another house's text needs no credit: a house that takes its own story back hardly ever says so. */
const SURE_AT_LEAST = 0.7;
const isSure = ({ link }: Arc): boolean => link.confidence >= SURE_AT_LEAST;

/**
 * The shortest way from an earlier article of the same house, over another house, back to this one; upstream first. The last step is declared or a sure
 * copy, or the article credits a house on the way.
 */
function loopOf(
  edition: Edition,
  arcs: ReadonlyMap<string, readonly Arc[]>,
  credits: (other: Edition) => boolean,
): Arc[] | null {
  const isTold = ({ link }: Arc): boolean => link.basis === "declared" || link.kind === "cited";
  let paths: Arc[][] = (arcs.get(edition.id) ?? [])
    .filter(({ from }) => !sameHouse(from, edition))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)))
    .map((arc) => [arc]);
  const seen = new Set<string>();
  for (let steps = 0; steps < STEPS_AT_MOST && paths.length > 0; steps++) {
    const next: Arc[][] = [];
    for (const path of paths) {
      const first = path[0];
      if (first === undefined) continue;
      // an article does not rest on itself: only an earlier one of the house closes the loop, or its own words before they were changed
      if (first.from === edition) {
        if (path.length > 1 && path.slice(-1).some((arc) => isTold(arc) && isBetween(arc.from, edition))) return path;
        continue;
      }
      if (path.length > 1 && sameHouse(first.from, edition) && compareMoments(first.from.moment, edition.moment) <= 0) {
        // without a time nothing but what the article says tells that it is the later one
        const isDated = first.from.moment !== null && edition.moment !== null;
        const isClosed = path.slice(-1).some((arc) => isTold(arc) || (isDated && isSure(arc)));
        if (isClosed || path.slice(1).some(({ from }) => credits(from))) return path;
        continue;
      }
      if (seen.has(first.from.id)) continue;
      seen.add(first.from.id);
      for (const arc of arcs.get(first.from.id) ?? []) next.push([arc, ...path]);
    }
    paths = next;
  }
  return null;
}

/** Did it come out after the article, and before that was changed? */
const isBetween = ({ moment }: Edition, article: Edition): boolean =>
  compareMoments(article.moment, moment) < 0 && compareMoments(moment, article.changed) < 0;

function sameHouse(a: Edition, b: Edition): boolean {
  for (const house of a.publishers) if (b.publishers.has(house)) return true;
  return false;
}

/** Where the last article took the words over, if its link's first evidence stands in the other one. */
const silentlyTaken = ({ id }: Edition, last: Arc | undefined): Evidence[] =>
  last === undefined || last.link.evidence[0]?.article === id
    ? []
    : last.link.evidence.filter(({ article }) => article === id).slice(0, 1);

/** One loop; where a reference work is one of its hands, that as well. */
function loopFindings(edition: Edition, loop: readonly Arc[], kept: Evidence | null): FindingDraft[] {
  const last = loop.at(-1);
  const members = [...loop.map(({ from }) => from), edition];
  const names = members.map(({ article }) => article.outlet ?? article.input);
  const reference = members.some(({ article }) => REFERENCE_WORKS.test(`${article.outlet ?? ""} ${article.url ?? ""}`));
  const unnamed = last?.link.kind === "cited" && last.link.basis === "inferred" && kept === null;
  const evidence = nonEmpty([
    ...loop.flatMap(({ link }): Evidence[] => link.evidence.slice(0, 1)),
    ...silentlyTaken(edition, last),
    ...(kept === null ? [] : [kept]),
  ]);
  if (evidence === null) throw new Error("assertion: a loop without links");
  const outlets = names.join(" → ");
  const loopSaid = said(
    members[0] === edition ? phrase("circular/loop-of-versions", { outlets }) : phrase("circular/loop", { outlets }),
  );
  const found = (code: FindingDraft["code"], words: ReturnType<typeof said>) => [
    { kind: "circular" as const, code, ...words, claim: null, evidence },
  ];
  return [
    ...found(unnamed ? "C5-media-reports" : "C1-loop", loopSaid),
    ...(reference ? found("C4-reference-work", said(phrase("circular/reference-work", { outlets }))) : []),
  ];
}
