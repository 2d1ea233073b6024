import type { Edition } from "../edition/edition.ts";
import { byAnchors } from "../links/anchors.ts";
import { clearPairs, scorePairs } from "../retelling/clearly-one.ts";
import { compareItems, itemsOf, weigh } from "../retelling/compare-items.ts";
import type { SamePair } from "./draft-claims.ts";

const A = Number(process.env["TA"] ?? 4);
const T = Number(process.env["TT"] ?? 2);
const DAY_MS = 86_400_000;

export function toldApart(editions: readonly Edition[], isKnown: (a: Edition, b: Edition) => boolean): SamePair[] {
  const sharing = byAnchors(editions);
  const place = new Map(editions.map((edition, at) => [edition, at]));
  return editions.flatMap((a, at) =>
    [...sharing(a)].flatMap(([b, shared]): SamePair[] => {
      if (shared < A || (place.get(b) ?? 0) <= at || isKnown(a, b)) return [];
      if (a.moment !== null && b.moment !== null && Math.abs(a.moment.from - b.moment.from) > 21 * DAY_MS) return [];
      const [down, up] = [itemsOf(b), itemsOf(a)];
      const weightOf = weigh([...down, ...up]);
      const table = down.map((one) => up.map((other) => compareItems(one, other, weightOf)));
      return clearPairs(scorePairs(table), T).flatMap((col, row): SamePair[] => {
        const [x, y, like] = [up[col], down[row], table[row]?.[col]];
        if (x === undefined || y === undefined || like === undefined) return [];
        if (like.contrary || like.clashing) return [];
        if (process.env["TP"])
          console.error(
            Math.round(scorePairs(table)[row]![col]! * 100) / 100,
            shared,
            JSON.stringify(a.article.text.slice(x.statement.span.start, x.statement.span.end)),
            JSON.stringify(b.article.text.slice(y.statement.span.start, y.statement.span.end)),
            JSON.stringify(like, (k, v) => (typeof v === "number" ? Math.round(v * 100) / 100 : v)),
          );
        return [[x.statement, y.statement]];
      });
    }),
  );
}
