import type { Evidence } from "../../core/evidence.ts";
import { nonEmpty } from "../../core/evidence.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import type { Edition } from "../edition/edition.ts";
import type { FindingDraft } from "../findings/finding-draft.ts";
import type { Group } from "../links/groups.ts";
import type { Ways } from "../links/ways.ts";

const HOUSES_AT_LEAST = 3;

/**
 * Several outlets with one origin: C2 where a copy names it, C3 where none does, also where the origin was not read. The common link
 * is the text that every way passes.
 */
export function findFanOut(groups: readonly Group[], ways: Ways): FindingDraft[] {
  return groups.flatMap(({ editions }) => {
    const byTop = new Map<string, Edition[]>();
    for (const edition of editions) {
      const top = topOf(edition, ways);
      byTop.set(top, [...(byTop.get(top) ?? []), edition]);
    }
    return [...byTop].flatMap(([top, members]) => fanOut(top, members, ways));
  });
}

function topOf(edition: Edition, ways: Ways): string {
  let at = edition;
  const seen = new Set<string>();
  for (;;) {
    seen.add(at.id);
    const above = ways.copiesInto(at)[0]?.parent;
    if (above === undefined || seen.has(above.id)) return ways.originKeyOf(at) ?? at.id;
    at = above;
  }
}

function fanOut(top: string, members: readonly Edition[], ways: Ways): FindingDraft[] {
  const houses = new Set(members.map(({ publishers, id }) => [...publishers][0] ?? id));
  if (houses.size < HOUSES_AT_LEAST) return [];
  const origin = members.find(({ id }) => id === top) ?? null;
  const named = members.some((edition) => edition !== origin && namesItsOrigin(edition, ways));
  const evidence = nonEmpty(members.flatMap((edition) => firstEvidence(edition, ways)).slice(0, 6));
  if (evidence === null) return [];
  const count = String(houses.size);
  const fan = named ? "circular/fan-out" : "circular/hidden-fan-out";
  const phrased =
    origin === null
      ? phrase(`${fan}-of-unread`, { count })
      : phrase(fan, { count, name: origin.article.outlet ?? origin.article.input });
  return [
    {
      kind: "circular",
      code: named ? "C2-fan-out" : "C3-hidden-fan-out",
      ...said(phrased),
      claim: null,
      evidence,
    },
  ];
}

const namesItsOrigin = (edition: Edition, ways: Ways): boolean =>
  ways.copiesInto(edition).some(({ link }) => link.basis === "declared") ||
  ways.commonInto(edition)?.basis === "declared" ||
  ways.outletInto(edition) !== null;

const firstEvidence = (edition: Edition, ways: Ways): Evidence[] => {
  const link = ways.copiesInto(edition)[0]?.link ?? ways.commonInto(edition) ?? ways.outletInto(edition);
  return link === null || link === undefined ? [] : [link.evidence[0]];
};
