import type { Evidence } from "../../core/evidence.ts";
import type { LinkKind } from "../../core/link.ts";
import { FIRST_ELSEWHERE } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";
import { retoldStatements } from "../retelling/retold-statements.ts";
import type { KnownNames } from "./known-names.ts";
import type { LinkList } from "./link-list.ts";
import { sameStoryOf } from "./same-story.ts";
import { articleNode, type Retelling } from "./ways.ts";

/** So far behind the words the name of the outlet is looked for. */
const NAME_WITHIN = 60;
const CONFIDENCE = 0.8;

/** Links by which two articles are joined already. */
const JOINING: readonly LinkKind[] = ["republished", "excerpted", "quoted", "cited", "hyperlinked"];

/**
 * "The tape was first broadcast by Radio Nine": a text that says so in the middle of its own words points to that outlet's article of the run which tells the same story. Nothing is added
 * where the two are joined already. Cost: linear in the text.
 */
export function findFirstElsewhere(
  editions: readonly Edition[],
  known: KnownNames,
  articlesOf: (publisher: string) => readonly Edition[],
  links: LinkList,
): Retelling[] {
  return editions.flatMap((child) =>
    child.lines.flatMap(({ title, span }): Retelling[] => {
      if (title) return [];
      const { text } = child.article;
      const match = FIRST_ELSEWHERE.exec(text.slice(span.start, span.end));
      if (match === null) return [];
      const start = span.start + match.index;
      const end = start + match[0].length;
      const [name] = known.namesIn(text.slice(end, Math.min(span.end, end + NAME_WITHIN)));
      if (name === undefined || child.publishers.has(publisherKey(name))) return [];
      const parent = sameStoryOf(child, articlesOf(publisherKey(name)));
      if (parent === null) return [];
      const [from, to] = [articleNode(parent), articleNode(child)];
      if (JOINING.some((kind) => links.find(kind, from, to) !== undefined)) return [];
      const evidence: Evidence[] = [{ rule: "link/credit-line", article: child.id, span: { start, end } }];
      const link = links.add({
        kind: "cited",
        from,
        to,
        directed: true,
        basis: "declared",
        confidence: CONFIDENCE,
        evidence,
      });
      return [{ link, parent, child, pairs: retoldStatements(child, parent) }];
    }),
  );
}
