import { HearsayError } from "../../core/errors.ts";
import { foldedWords } from "./folded-words.ts";

/** What a search asks, as a tree. Words match the text, quotations, speakers, title and notes; fields match what was found. */
export type Query =
  | {
      readonly kind: "words";
      /** Folded. */
      readonly words: readonly string[];
      readonly prefix: boolean;
      readonly column: TextColumn | null;
    }
  | {
      readonly kind: "field";
      readonly field: Field;
      readonly operator: Operator;
      readonly value: string;
      readonly upper: string | null;
    }
  | { readonly kind: "and" | "or"; readonly parts: readonly Query[] }
  | { readonly kind: "not"; readonly part: Query };

export type TextColumn = "title" | "text" | "quotations" | "speakers" | "notes";
export type Operator = "=" | ">" | "<" | ">=" | "<=" | "..";
export const FIELDS = ["source", "strength", "act", "headline", "outlet", "date", "language", "id"] as const;
export type Field = (typeof FIELDS)[number];

const COLUMNS: Readonly<Record<string, TextColumn>> = {
  title: "title",
  text: "text",
  quote: "quotations",
  quotation: "quotations",
  speaker: "speakers",
  said: "speakers",
  note: "notes",
};

interface Lexeme {
  readonly text: string;
  readonly at: number;
  readonly quoted: boolean;
}

const LEXEME = /"([^"]*)"(\*?)|[()]|[^\s()"]+(?:"[^"]*"?\*?)?/gu;

/**
 * Reads a query: `word "a phrase" pre* AND OR NOT -word ( ) field:value field:>value date:2016-01..02`. Words side by side are "and".
 * Throws `usage` with the place where it stops making sense.
 *
 * Grammar: or := and (OR and)* · and := not ((AND)? not)* · not := (NOT | -) not | "(" or ")" | term
 */
export function parseQuery(text: string): Query {
  const lexemes: Lexeme[] = [...text.matchAll(LEXEME)].map((match) => ({
    text: match[0],
    at: match.index,
    quoted: match[0].startsWith('"'),
  }));
  let next = 0;
  const peek = (): Lexeme | undefined => lexemes[next];
  const fail = (says: string, at: number): never => {
    throw new HearsayError("usage", `The query "${text}" stops making sense at character ${at + 1}: ${says}.`);
  };
  const isWord = (word: string): boolean => peek()?.text === word && peek()?.quoted === false;

  function either(): Query {
    const parts = [both()];
    while (isWord("OR")) {
      next++;
      parts.push(both());
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: "or", parts };
  }
  function both(): Query {
    const parts = [negated()];
    for (;;) {
      if (isWord("AND")) next++;
      else if (peek() === undefined || isWord(")") || isWord("OR")) break;
      parts.push(negated());
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: "and", parts };
  }
  function negated(): Query {
    const lexeme = peek();
    if (lexeme === undefined) return fail("something to look for is missing", text.length);
    if (isWord("NOT")) {
      next++;
      return { kind: "not", part: negated() };
    }
    if (!lexeme.quoted && /^-./u.test(lexeme.text)) {
      next++;
      return { kind: "not", part: term({ ...lexeme, text: lexeme.text.slice(1) }, fail) };
    }
    if (isWord("(")) {
      next++;
      const inner = either();
      if (!isWord(")")) return fail('a ")" is missing', peek()?.at ?? text.length);
      next++;
      return inner;
    }
    if (isWord(")") || isWord("OR") || isWord("AND"))
      return fail(`"${lexeme.text}" has nothing to stand on`, lexeme.at);
    next++;
    return term(lexeme, fail);
  }
  if (lexemes.length === 0) fail("it is empty", 0);
  const query = either();
  const rest = peek();
  if (rest !== undefined) fail(`"${rest.text}" was not expected`, rest.at);
  return query;
}

type Fail = (says: string, at: number) => never;

function term(lexeme: Lexeme, fail: Fail): Query {
  const { text, quoted, at } = lexeme;
  const named = quoted ? null : /^(\p{L}+):(.*)$/su.exec(text);
  if (named === null) return words(text, null, at, fail);
  const [, name = "", value = ""] = named;
  const column = Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined;
  if (column !== undefined) return words(value, column, at, fail);
  const field = FIELDS.find((known) => known === name);
  if (field === undefined) {
    return fail(`there is no field "${name}" (known: ${[...FIELDS, ...Object.keys(COLUMNS)].join(", ")})`, at);
  }
  const [, operator = "", rest = ""] = /^(>=|<=|>|<|=)?(.*)$/su.exec(value.replaceAll('"', "")) ?? [];
  if (rest === "") return fail(`"${name}:" needs a value`, at);
  const range = /^(.*?)\.\.(.*)$/su.exec(rest);
  if (range !== null) return { kind: "field", field, operator: "..", value: range[1] ?? "", upper: range[2] ?? "" };
  return { kind: "field", field, operator: (operator === "" ? "=" : operator) as Operator, value: rest, upper: null };
}

function words(text: string, column: TextColumn | null, at: number, fail: Fail): Query {
  const prefix = text.endsWith("*");
  const found = foldedWords(text);
  if (found.length === 0) return fail(`"${text}" holds no word`, at);
  return { kind: "words", words: found, prefix, column };
}
