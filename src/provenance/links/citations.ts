import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { nearestStatement } from "../claims/upstream.ts";
import type { Edition } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { isOutletName, publisherKey } from "../edition/publisher.ts";
import { listenerOf, relayOf, speakersOf } from "../edition/speakers.ts";
import { compareAnchors } from "./anchors.ts";
import type { LinkDraft, LinkList } from "./link-list.ts";
import { sameStoryOf } from "./same-story.ts";
import { linkEvidence } from "./step-evidence.ts";
import { articleNode, type Citation } from "./ways.ts";

/**
 * For each statement that an article lays to another outlet ("the Herald reports that …", "he told the Herald that …") the link to that outlet's article in the
 * run that says it, or to the outlet. By statement id. Cost: statements with a relay × the articles of the relaying outlet.
 */
export function findCitations(editions: readonly Edition[], links: LinkList): Map<string, Citation> {
  const byPublisher = new Map<string, Edition[]>();
  for (const edition of editions)
    for (const publisher of edition.publishers) {
      const list = byPublisher.get(publisher);
      if (list === undefined) byPublisher.set(publisher, [edition]);
      else list.push(edition);
    }
  const citations = new Map<string, Citation>();
  const open: {
    readonly edition: Edition;
    readonly statement: Statement;
    readonly draft: LinkDraft;
    readonly known: readonly Edition[];
  }[] = [];
  for (const edition of editions)
    for (const statement of edition.statements) {
      const relay = relayOf(edition, statement);
      if (relay === null) {
        const citation = toldElsewhere(edition, statement, byPublisher, links);
        if (citation !== null) citations.set(statement.id, citation);
        continue;
      }
      const name =
        relay.source.name ??
        (relay.attribution.who === null ? null : textOf(edition.article.text, relay.attribution.who));
      if (name === null) continue;
      const publisher = publisherKey(name);
      const known = byPublisher.get(publisher);
      if (
        edition.publishers.has(publisher) ||
        (known === undefined && !isOutletName(name) && relay.source.kind !== "outlet")
      )
        continue;
      const cited = citedEdition(edition, statement, known ?? []);
      const draft: LinkDraft = {
        kind: "cited",
        from: cited === null ? { kind: "outlet", name } : articleNode(cited),
        to: articleNode(edition),
        directed: true,
        basis: "declared",
        confidence: cited === null ? 0.85 : 0.9,
        evidence: relay.attribution.evidence,
      };
      if (cited === null) open.push({ edition, statement, draft, known: known ?? [] });
      else
        citations.set(statement.id, {
          link: links.add(draft),
          edition: cited,
          statement: nearestStatement(edition, statement, cited),
        });
    }
  // what no article of the house says in so many words may be in the one that tells the same story
  for (const { edition, statement, draft, known } of open) {
    const cited = sameStoryOf(edition, known);
    const link =
      cited === null
        ? links.add(draft)
        : (links.find("cited", articleNode(cited), articleNode(edition)) ??
          links.add({ ...draft, from: articleNode(cited), confidence: STORY_ALONE }));
    citations.set(statement.id, { link, edition: cited, statement: null });
  }
  return citations;
}

/** Of a citation that leads to an article by its story alone, and to no statement of it. Such a one closes no loop. */
export const STORY_ALONE = 0.6;

/** "A worker told the Herald that …", where the run holds the Herald's article that says so, or tells the same story: this one has it from there; null elsewhere. */
function toldElsewhere(
  edition: Edition,
  statement: Statement,
  byPublisher: ReadonlyMap<string, readonly Edition[]>,
  links: LinkList,
): Citation | null {
  const speaker = speakersOf(edition, statement).at(-1);
  if (speaker === undefined) return null;
  const listener = listenerOf(edition, speaker.attribution, (publisher) => byPublisher.has(publisher));
  if (listener.kind !== "outlet") return null;
  const known = byPublisher.get(publisherKey(listener.name)) ?? [];
  const saying = citedEdition(edition, statement, known);
  const counterpart = saying === null ? null : nearestStatement(edition, statement, saying);
  const cited = counterpart === null ? sameStoryOf(edition, known) : saying;
  if (cited === null) return null;
  const { start, end } = listener;
  const link = links.add({
    kind: "cited",
    from: articleNode(cited),
    to: articleNode(edition),
    directed: true,
    basis: "declared",
    confidence: counterpart === null ? STORY_ALONE : 0.9,
    evidence: [{ rule: "link/told-outlet", article: edition.id, span: { start, end } }],
  });
  return { link, edition: cited, statement: counterpart };
}

const CANDIDATES_AT_MOST = 50;
const SAME_SHARE = 0.6;
const SAME_TERMS = 4;
const SAME_SHARE_OF_ONE = 0.4;
const SAME_TERMS_OF_ONE = 2;

function citedEdition(
  edition: Edition,
  statement: Edition["statements"][number],
  known: readonly Edition[],
): Edition | null {
  // what was changed later may cite what came out between
  const last = edition.changed ?? edition.moment;
  const possible = known.filter((other) => other !== edition && compareMoments(other.moment, last) <= 0);
  const linked = possible.find((other) => linkEvidence(other, edition).length > 0);
  if (linked !== undefined) return linked;
  // the only earlier article of that outlet needs fewer words to be known again, where it may tell the same story
  const [only, ...more] = possible;
  const isKnownAgain = only !== undefined && more.length === 0 && compareAnchors(edition, only).isMuch;
  const [share, terms] = isKnownAgain ? [SAME_SHARE_OF_ONE, SAME_TERMS_OF_ONE] : [SAME_SHARE, SAME_TERMS];
  return (
    possible
      .slice(0, CANDIDATES_AT_MOST)
      .find((other) => nearestStatement(edition, statement, other, share, terms) !== null) ?? null
  );
}
