import type { Gist } from "../../core/gist.ts";
import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { longFormsIn, longFormsOf } from "./long-forms.ts";
import { type Term, termOf, termsOf } from "./terms.ts";

/** A term of the headline that the body does not have in any place tells little against any one statement. */
const NOWHERE = 0.5;
/** Paragraphs at the top, where what a headline shortens is mostly said. */
const LEDE_PARAGRAPHS = 2;

/** The body as the headline is compared with it. */
export interface BodyTexts {
  readonly statements: readonly BodyText[];
  readonly weightOf: (term: Term) => number;
}

export interface BodyText {
  readonly statement: Statement;
  readonly gist: Gist;
  readonly own: readonly Term[];
  readonly sentence: readonly Term[];
  /** Of all statements of the sentence. */
  readonly content: readonly Term[];
  /** Of the statements before and behind it, where they are the same speaker's. */
  readonly beside: readonly Term[];
  readonly isLede: boolean;
  /** Its sentence among those of the body that put something forward, from 0. */
  readonly order: number;
  /** False for wishes and orders. */
  readonly isAsserted: boolean;
}

export function bodyTexts(edition: Edition, body: readonly Statement[]): BodyTexts {
  const { text } = edition.article;
  const title = edition.lines.find((line) => line.title);
  const forms = title === undefined ? [] : longFormsOf(textOf(text, title.span), text);
  const gists = body.map(({ id }) => edition.gists.get(id));
  const own = gists.map((gist, index) =>
    gist === undefined ? [] : [...termsOf(gist), ...longFormsIn(forms, body[index]?.span ?? NOWHERE_AT_ALL)],
  );
  const lines = new Map<number, readonly Term[]>();
  const lede = new Set(
    edition.article.parts.flatMap(({ kind }, index) => (kind === "paragraph" ? [index] : [])).slice(0, LEDE_PARAGRAPHS),
  );
  const counts = new Map<string, number>();
  for (const terms of own)
    for (const root of new Set(terms.map((term) => term.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  const orders = new Map<number, number>();
  const contents = new Map<number, Term[]>();
  body.forEach(({ span }, index) => {
    const line = edition.lineAt(span);
    if (!orders.has(line)) orders.set(line, orders.size);
    const known = contents.get(line);
    if (known === undefined) contents.set(line, [...(own[index] ?? [])]);
    else known.push(...(own[index] ?? []));
  });
  const statements = body.flatMap((statement, index): BodyText[] => {
    const gist = gists[index];
    if (gist === undefined) return [];
    const line = edition.lineAt(statement.span);
    const sentence = lines.get(line) ?? [
      ...wordsOnLine(edition, line),
      ...longFormsIn(forms, edition.lines[line]?.span ?? NOWHERE_AT_ALL),
    ];
    lines.set(line, sentence);
    return [
      {
        statement,
        gist,
        own: own[index] ?? [],
        sentence: [...sentence, ...speakerWords(edition, statement)],
        beside: [index - 1, index + 1].flatMap((at) =>
          body[at]?.attribution === statement.attribution ? (own[at] ?? []) : [],
        ),
        content: contents.get(line) ?? [],
        isLede: lede.has(edition.lines[line]?.part ?? -1),
        order: orders.get(line) ?? 0,
        isAsserted: isAsserted(edition, statement),
      },
    ];
  });
  /** Rare in the body counts more: 1 for a term of one statement, falling slowly; little for one that stands nowhere. */
  const weightOf = ({ root }: Term): number => {
    const count = counts.get(root) ?? 0;
    return count === 0 ? NOWHERE : 1 / (1 + Math.log(count) / 2);
  };
  return { statements, weightOf };
}

const NOWHERE_AT_ALL = { start: 0, end: 0 };

/** Every word of the sentence, also of who says it and of what was not read as a statement. */
function wordsOnLine(edition: Edition, line: number): Term[] {
  const { span } = edition.lines[line] ?? { span: { start: 0, end: 0 } };
  return wordsIn(textOf(edition.article.text, span));
}

/** Pieces between blanks and marks as terms, `null` for what is too short to be one: look-ups that were made. */
const PIECES = new Map<string, Term | null>();

export function wordsIn(text: string): Term[] {
  const terms: Term[] = [];
  for (const piece of text.split(/[^\p{L}\p{N}.'’-]+/u)) {
    let term = PIECES.get(piece);
    if (term === undefined) {
      const found = termOf(piece.replace(/[.'’-]+$/, ""));
      term = found.plain.length > 1 ? found : null;
      PIECES.set(piece, term);
    }
    if (term !== null) terms.push(term);
  }
  return terms;
}

/** "He said": the name of whoever is meant. */
function speakerWords(edition: Edition, { attribution }: Statement): Term[] {
  const said = attribution === null ? undefined : edition.attributions.get(attribution);
  const name = said === undefined ? null : edition.sources.get(said.source ?? "")?.name;
  return name === null || name === undefined ? [] : wordsIn(name);
}

const ASSERTING: ReadonlySet<string> = new Set(["says", "believes", "knows", "perceives"]);

/** Wishes and orders assert nothing by themselves. */
function isAsserted(edition: Edition, { attribution }: Statement): boolean {
  if (attribution === null) return true;
  const attitude = edition.attributions.get(attribution)?.attitude;
  return attitude === undefined || ASSERTING.has(attitude);
}
