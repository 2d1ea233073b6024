import type { Passage, Reuse } from "../core/reuse.ts";

/** From so many articles on, a shared quotation is a family; any other passage from so many. */
const QUOTED_BY = 4;
const SHARED_BY = 20;
/** Two passages of one article are one if they share this part of the longer. */
const SAME_SHARE = 0.6;

interface Member {
  readonly start: number;
  readonly end: number;
  readonly key: number;
}

/**
 * Names the families: passages that are the same words in many articles. Passages of one article are joined where they cover mostly
 * the same characters, never through a passage that merely touches both, so that families do not chain through weak links. A family
 * is named after its first passage. n log n.
 */
export function nameFamilies(reuses: readonly Reuse[]): Reuse[] {
  const parents: number[] = [];
  const root = (key: number): number => {
    let at = key;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const byArticle = new Map<string, Member[]>();
  const keyOf = (passage: Passage): number => {
    const members = byArticle.get(passage.article) ?? [];
    byArticle.set(passage.article, members);
    const { start, end } = passage.span;
    const same = members.find((member) => {
      const shared = Math.min(end, member.end) - Math.max(start, member.start);
      return shared >= SAME_SHARE * Math.max(end - start, member.end - member.start);
    });
    if (same !== undefined) return same.key;
    const key = parents.length;
    parents.push(key);
    members.push({ start, end, key });
    return key;
  };
  const keys = reuses.map(({ a, b }) => {
    const key = root(keyOf(a));
    const other = root(keyOf(b));
    parents[Math.max(key, other)] = Math.min(key, other);
    return key;
  });
  const articles = new Map<number, { ids: Set<string>; name: string }>();
  reuses.forEach(({ a, b }, at) => {
    const key = root(keys[at] as number);
    const family = articles.get(key) ?? { ids: new Set(), name: `${a.article}@${a.span.start}` };
    family.ids.add(a.article).add(b.article);
    articles.set(key, family);
  });
  return reuses.map((reuse, at) => {
    const family = articles.get(root(keys[at] as number));
    const least = reuse.kind === "quotation" ? QUOTED_BY : SHARED_BY;
    return family !== undefined && family.ids.size >= least ? { ...reuse, family: family.name } : reuse;
  });
}
