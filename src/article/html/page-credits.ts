import type { Credit } from "../../core/article.ts";
import { kindOf } from "../credits/credit-phrase.ts";
import { isSameName } from "../people/squash.ts";
import type { Arranged } from "./arrange-page.ts";
import type { JoinedParts } from "./join-parts.ts";

/** The credits that a page's own words give, in reading order, with the link that covers the name. */
export function readPageCredits(
  arranged: readonly Arranged[],
  { spans, datelines }: JoinedParts,
  hasWriter: boolean,
): Credit[] {
  const credits: Credit[] = [];
  for (const [index, { kind, text, reading, links }] of arranged.entries()) {
    const start = spans[index]?.start ?? 0;
    const hrefAt = (from: number, to: number): string | null =>
      links.find((link) => link.start <= from && to <= link.end + 1)?.href ?? null;
    if (kind === "title" || kind === "caption") continue;
    for (const phrase of reading.credits.filter(({ isWeak }) => !isWeak || kind === "credit"))
      for (const credit of phrase.credits)
        credits.push({
          kind: kindOf(credit, hasWriter),
          name: credit.name,
          href: hrefAt(credit.start, credit.end),
          span: { start: start + phrase.start, end: start + phrase.end },
        });
    if (reading.kind === "copyright")
      for (const { name } of reading.outlets.slice(0, 3))
        credits.push({ kind: "copyright", name, href: null, span: { start, end: start + text.length } });
    const dateline = datelines.get(index);
    for (const { name } of dateline?.agencies ?? [])
      credits.push({
        kind: "wire",
        name,
        href: null,
        span: { start: start + (dateline?.start ?? 0), end: start + (dateline?.end ?? 0) },
      });
    if (kind === "byline")
      for (const role of reading.roles)
        for (const { name } of role.role === "written" ? role.agencies : [])
          credits.push({ kind: "wire", name, href: null, span: { start, end: start + text.length } });
  }
  return credits;
}

/** The same credit told twice is kept once, with its words where it has them. */
export function distinctCredits(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = [];
  for (const credit of [...credits].sort((a, b) => Number(a.span === null) - Number(b.span === null)))
    if (!kept.some(({ kind, name }) => kind === credit.kind && isSameName(name, credit.name))) kept.push(credit);
  return kept;
}
