import { statSync } from "node:fs";
import { parseArticle } from "../article/parse-article.ts";
import type { Article } from "../core/article.ts";
import { bareArticle } from "../core/bare-article.ts";
import type { Document } from "../core/document.ts";
import { readLineChunks } from "../corpus/line-chunks.ts";
import { parseLines } from "../corpus/parse-lines.ts";
import type { CorpusItem } from "../corpus/read-corpus.ts";
import type { CorpusText } from "../corpus/text-block.ts";
import { readDocuments } from "../read/read-documents.ts";
import { reusableSpans } from "../reuse/find-reuses.ts";
import type { Terminal } from "./terminal.ts";

/** How the texts of JSON lines are taken. */
export interface InputOptions {
  readonly plain?: boolean;
  readonly parts?: boolean;
  readonly offline?: boolean;
}

/** The inputs, and with `--against` the corpus they are held against. */
export type Sides = readonly (readonly string[])[];

export interface SidedDocument {
  readonly side: 0 | 1;
  readonly document: Document;
}

/** One generator that can be left and taken up again: `break` of a `for await` would close it. */
export function readSided(
  sides: Sides,
  { offline = false }: InputOptions,
  terminal: Terminal,
  fail: (message: string) => void,
): AsyncIterable<SidedDocument> {
  const source = generate();
  return { [Symbol.asyncIterator]: () => ({ next: () => source.next() }) };
  async function* generate(): AsyncGenerator<SidedDocument> {
    for (const [side, paths] of sides.entries()) {
      for await (const result of readDocuments(paths, { stdin: terminal.input, offline })) {
        if ("error" in result) {
          fail(`${result.error.message} [${result.error.code}]`);
          continue;
        }
        yield { side: side as 0 | 1, document: result.document };
      }
    }
  }
}

/** Many articles: files of JSON lines in chunks that threads parse, everything else article by article. */
export async function* readItems(
  sides: Sides,
  options: InputOptions,
  terminal: Terminal,
  fail: (message: string) => void,
): AsyncGenerator<CorpusItem> {
  for (const [at, paths] of sides.entries()) {
    const side = at as 0 | 1;
    for (const path of paths) {
      if (options.parts !== true && /\.jsonl$/i.test(path) && isFile(path)) {
        for await (const chunk of readLineChunks(path)) yield { ...chunk, side };
      } else {
        const one: Sides = side === 0 ? [[path]] : [[], [path]];
        for await (const sided of readSided(one, options, terminal, fail)) yield itemOf(sided, options);
      }
    }
  }
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** One of many: texts of JSON lines as they are, however they came, unless their parts are asked for. */
function itemOf({ side, document }: SidedDocument, { parts }: InputOptions): CorpusItem {
  const article = articleOf(document, { plain: parts !== true });
  return { id: article.id, outlet: article.outlet, text: article.text, spans: reusableSpans(article), side };
}

/** The article of a document; with `plain`, the text of a JSON line is taken as it is. */
export const articleOf = (document: Document, { plain }: InputOptions): Article =>
  (plain === true ? plainArticle(document) : null) ?? parseArticle(document).value;

/** A text of a JSON line as an article without parts; null for what has to be decoded or laid out first. */
function plainArticle(document: Document): Article | null {
  const { content, kind, record, input, url, sha256 } = document;
  if (typeof content !== "string" || kind !== "text") return null;
  const title = record?.title ?? null;
  const text = title === null || content.startsWith(title) ? content : `${title}\n\n${content}`;
  return bareArticle(record?.id ?? `sha256:${sha256}`, text, { input, url, outlet: record?.outlet ?? null, title });
}

export async function* textsOf(
  first: readonly SidedDocument[],
  rest: AsyncIterable<SidedDocument>,
  options: InputOptions,
): AsyncGenerator<CorpusItem> {
  for (const sided of first) yield itemOf(sided, options);
  for await (const sided of rest) yield itemOf(sided, options);
}

/** The same, texts of JSON lines read: for a few articles that are held against many. */
export async function readTexts(
  paths: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  fail: (message: string) => void,
): Promise<readonly CorpusText[]> {
  const texts: CorpusText[] = [];
  for await (const item of readItems([paths], options, terminal, fail)) {
    if (!("bytes" in item)) texts.push(item);
    else {
      const parsed = parseLines(item);
      texts.push(...parsed.texts);
      for (const message of parsed.failed) fail(message);
    }
  }
  return texts;
}
