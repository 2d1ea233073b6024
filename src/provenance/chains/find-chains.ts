import type { Chain, Link } from "../../core/link.ts";
import type { ClaimDraft, Place } from "../claims/claim-draft.ts";
import type { Upstream } from "../claims/upstream.ts";
import { type Edition, sharesHouse } from "../edition/edition.ts";
import { isOrigin, isRelay, type Speaker, speakersOf } from "../edition/speakers.ts";
import { articleNode, type Ways } from "../links/ways.ts";
import { personLinks, toldLinks } from "../links/writers.ts";

/** A chain with what it ends on, for the gaps. */
export interface Way {
  readonly chain: Chain;
  /** The article that the chain arrives in. */
  readonly edition: Edition;
  /** Where it starts among the articles that were read, and the statement there. */
  readonly top: Place;
  readonly speakers: readonly Speaker[];
}

/**
 * For each article that bears the claim, and each who put it forward, the way from the source to that article. An article's own
 * statement of the claim starts at its speaker; a copied one goes on in the text it was copied from.
 */
export function findChains(claimId: string, draft: ClaimDraft, upstream: Upstream, ways: Ways): Way[] {
  const found: Way[] = [];
  const seen = new Set<string>();
  for (const place of bearers(draft)) {
    const way = wayTo(claimId, place, upstream, ways);
    if (way === null) continue;
    const key = way.chain.links.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(way);
  }
  return found;
}

/** One place for each article and speaker; the outlet's own voice only where nobody else puts the claim forward there. */
function bearers(draft: ClaimDraft): Place[] {
  const groups = new Map<string, Place[]>();
  for (const place of draft.places) {
    const group = groups.get(place.edition.id);
    if (group === undefined) groups.set(place.edition.id, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((group) => {
    const spoken = new Map<string, Place>();
    for (const place of group) {
      const speaker = place.statement.headline ? undefined : speakersOf(place.edition, place.statement)[0];
      if (speaker !== undefined && !spoken.has(speaker.source.id)) spoken.set(speaker.source.id, place);
    }
    if (spoken.size > 0) return [...spoken.values()];
    const body = group.find(({ statement }) => !statement.headline) ?? group[0];
    return body === undefined ? [] : [body];
  });
}

function wayTo(claim: string, place: Place, upstream: Upstream, ways: Ways): Way | null {
  const links: Link[] = [];
  const visited = new Set<string>([place.edition.id]);
  let top = place;
  let circular = false;
  for (;;) {
    const above = upstream.of(top);
    if (above === null) break;
    links.unshift(above.link);
    if (visited.has(above.place.edition.id)) {
      circular = true;
      break;
    }
    visited.add(above.place.edition.id);
    if (isBackHome(above.place.edition, place.edition, top.edition) && isTold(links.at(-1))) circular = true;
    top = above.place;
  }
  if (circular) return { chain: chainOf(claim, links, "trail-lost", true), edition: place.edition, top, speakers: [] };
  const speakers = speakersOf(top.edition, top.statement);
  const persons = speakers.filter(({ source }) => isOrigin(source));
  const relayed = isRelayed(speakers);
  const text = textLinks(ways, top, relayed);
  const start = text[0]?.from ?? articleNode(top.edition);
  // whom another outlet lets speak told that outlet, and not who wrote this text
  const above = relayed ? toldLinks(ways, top.edition, persons, start) : personLinks(ways, top.edition, persons, start);
  const all = [...above, ...text, ...links];
  if (all.length === 0) return null;
  const known = persons.length > 0 && !persons.every(({ source }) => source.kind === "unresolved");
  return {
    chain: chainOf(claim, all, known ? "at-origin" : "trail-lost", false),
    edition: place.edition,
    top,
    speakers: persons,
  };
}

/** Is it another outlet through which all who speak are heard: "the Herald reports that two officials said …"? */
function isRelayed(speakers: readonly Speaker[]): boolean {
  const relay = speakers.findIndex(isRelay);
  return relay >= 0 && relay >= speakers.findLastIndex(({ source }) => isOrigin(source));
}

/** Does the last article itself say what it rests on? A house that goes on with its own story, as others do, closes no loop. */
const isTold = (last: Link | undefined): boolean => last?.basis === "declared" || last?.kind === "cited";

/** Did the way leave the house of the article it leads to, and come back to it? */
function isBackHome(above: Edition, start: Edition, below: Edition): boolean {
  return above !== start && sharesHouse(above, start) && !sharesHouse(below, start);
}

/** Steps between a text that is not in the run and the topmost article: an unseen common source, a credited or a cited outlet. */
function textLinks(ways: Ways, { edition, statement }: Place, relayed: boolean): Link[] {
  const citation = ways.citationOf(statement);
  if (relayed && citation !== null) return [citation.link];
  const common = ways.commonInto(edition);
  if (common !== null) return [common];
  const outlet = ways.outletInto(edition);
  return outlet === null ? [] : [outlet];
}

const chainOf = (claim: string, links: readonly Link[], ends: Chain["ends"], circular: boolean): Chain => ({
  claim,
  links: links.map(({ id }) => id),
  ends,
  circular,
});
