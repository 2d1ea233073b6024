import type { Gist } from "../../core/gist.ts";
import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { contentTerms, kindOf, meaningOf, plainTerm, rootOf, SAME_EVENT } from "./meaning.ts";

/** Words of one root, of one kind of event, of one kind of thing, beside the same word. */
const SAME_ROOT = 0.95;
const SAME_KIND = 0.6;
/** A term of the headline that the body does not have in any place tells little against any one statement. */
const NOWHERE = 0.5;
/** Paragraphs at the top, where what a headline shortens is mostly said. */
const LEDE_PARAGRAPHS = 2;

/** The body as the headline is compared with it. */
export interface BodyTexts {
  readonly statements: readonly BodyText[];
  readonly weightOf: (term: string) => number;
}

export interface BodyText {
  readonly statement: Statement;
  readonly gist: Gist;
  readonly own: Terms;
  readonly sentence: Terms;
  readonly beside: Terms;
  readonly isLede: boolean;
}

/** Terms to look for: as they are, by their roots, by the kinds of event they may name. */
export interface Terms {
  readonly plain: readonly string[];
  readonly roots: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function termsOf(plain: readonly string[]): Terms {
  return {
    plain,
    roots: new Set(plain.map(rootOf)),
    events: new Set(plain.flatMap((term) => meaningOf(term).slice(1))),
    kinds: new Set(plain.flatMap((term) => kindOf(term) ?? [])),
  };
}

export function bodyTexts(edition: Edition, body: readonly Statement[]): BodyTexts {
  const gists = body.map(({ id }) => edition.gists.get(id));
  const own = gists.map((gist) => termsOf(gist === undefined ? [] : contentTerms(gist)));
  const lines = new Map<number, Terms>();
  const lede = new Set(
    edition.article.parts.flatMap(({ kind }, index) => (kind === "paragraph" ? [index] : [])).slice(0, LEDE_PARAGRAPHS),
  );
  const counts = new Map<string, number>();
  for (const { roots } of own) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const statements = body.flatMap((statement, index): BodyText[] => {
    const gist = gists[index];
    if (gist === undefined || !isAsserted(edition, statement)) return [];
    const line = edition.lineAt(statement.span);
    const sentence = lines.get(line) ?? termsOf(wordsOnLine(edition, line));
    lines.set(line, sentence);
    return [
      {
        statement,
        gist,
        own: own[index] ?? termsOf([]),
        sentence,
        beside: termsOf(
          [index - 1, index + 1].flatMap((at) =>
            body[at]?.attribution === statement.attribution ? (own[at]?.plain ?? []) : [],
          ),
        ),
        isLede: lede.has(edition.lines[line]?.part ?? -1),
      },
    ];
  });
  /** Rare in the body counts more: 1 for a term of one statement, falling slowly; little for one that stands nowhere. */
  const weightOf = (term: string): number => {
    const count = counts.get(rootOf(term)) ?? 0;
    return count === 0 ? NOWHERE : 1 / (1 + Math.log(count) / 2);
  };
  return { statements, weightOf };
}

/** Every word of the sentence, also of who says it and of what was not read as a statement. */
function wordsOnLine(edition: Edition, line: number): string[] {
  const { span } = edition.lines[line] ?? { span: { start: 0, end: 0 } };
  return wordsIn(textOf(edition.article.text, span));
}

export const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map((word) => plainTerm(word.replace(/[.'’-]+$/, "")))
    .filter((term) => term.length > 1);

/** 1: the word itself stands among the terms; less for its root, its kind of event, its kind of thing; 0: nothing of it. */
export function likenessIn(term: string, { plain, roots, events, kinds }: Terms): number {
  if (plain.includes(term)) return 1;
  if (roots.has(rootOf(term))) return SAME_ROOT;
  const isSameEvent = meaningOf(term)
    .slice(1)
    .some((event) => events.has(event));
  return isSameEvent ? SAME_EVENT : kinds.has(kindOf(term) ?? "") ? SAME_KIND : 0;
}

const ASSERTING: ReadonlySet<string> = new Set(["says", "believes", "knows", "perceives"]);

/** Wishes, orders and questions assert nothing that a headline could rest on. */
function isAsserted(edition: Edition, { attribution }: Statement): boolean {
  if (attribution === null) return true;
  const attitude = edition.attributions.get(attribution)?.attitude;
  return attitude === undefined || ASSERTING.has(attitude);
}
