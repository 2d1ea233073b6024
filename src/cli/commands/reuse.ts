import { availableParallelism } from "node:os";
import { parseArticle } from "../../article/parse-article.ts";
import type { Article } from "../../core/article.ts";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import type { Reuse } from "../../core/reuse.ts";
import type { CorpusText } from "../../corpus/packed-texts.ts";
import { streamReuses } from "../../corpus/stream-reuses.ts";
import { readDocuments } from "../../read/read-documents.ts";
import { FEW_ARTICLES, findReuses, reusableSpans } from "../../reuse/find-reuses.ts";
import { nameFamilies } from "../../reuse/name-families.ts";
import type { CliCommand } from "../command.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

export interface ReuseOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly against?: string;
  readonly memory?: string;
  readonly families?: boolean;
  readonly reworded?: boolean;
  readonly plain?: boolean;
  readonly leastWords?: string;
}

/** Memory of a corpus, a character of its texts: columns of words, fingerprints and their postings. */
const BYTES_A_CHARACTER = 9;

/** `hearsay reuse`: every passage that two of the articles share. */
export const reuseCommand: CliCommand<ReuseOptions> = {
  configure: (command) =>
    void command
      .argument("<input...>", ".txt .md .html .jsonl, folders, - for standard input")
      .option("--jsonl", "one passage pair a line, as in the Report's reuses")
      .option("--out <file.parquet>", "the same as columns")
      .option("--against <corpus>", "only pairs between the inputs and this .jsonl or folder")
      .option("--memory <size>", "refuse rather than use more, such as 4G or 800M")
      .option("--families", "each quotation or passage that many articles share once, as a family")
      .option("--reworded", "also passages whose words were replaced; reports of one event may look like that")
      .option("--plain", "take each text as it is, without looking for its bylines, credits and terms first; faster")
      .option("--least-words <number>", "leave out shorter passages (8)"),
  async run({ inputs, options, terminal }) {
    const leastWords = wholeNumber(options.leastWords);
    const settings = {
      ...(leastWords === null ? {} : { leastWords }),
      ...(options.reworded === true ? { reworded: true } : {}),
    };
    const state: State = { failed: false, memory: memoryOf(options.memory), characters: 0, only: new Set() };
    const progress = startProgress(terminal, "articles");
    const articles = readArticles(inputs, options, terminal, state);
    const few: Article[] = [];
    for await (const article of articles) {
      few.push(article);
      if (few.length > FEW_ARTICLES) break;
    }
    const write = await writerOf(options, terminal);
    if (few.length <= FEW_ARTICLES) {
      await write.take(wanted(findReuses(few, settings), options, state));
    } else {
      const kept: Reuse[] = [];
      const batches = streamReuses(textsOf(few, articles), {
        ...settings,
        workers: availableParallelism(),
        onProgress: (_, done, total) => progress.update(done, total),
      });
      for await (const batch of batches) {
        if (options.families === true) kept.push(...batch);
        else await write.take(wanted(batch, options, state));
      }
      if (options.families === true) await write.take(wanted(nameFamilies(kept), options, state));
    }
    progress.end();
    await write.end();
    return state.failed ? 1 : 0;
  },
};

interface State {
  failed: boolean;
  readonly memory: number | null;
  characters: number;
  /** With `--against`: ids of the inputs themselves. */
  readonly only: Set<string>;
}

/** One generator that can be left and taken up again: `break` of a `for await` would close it. */
function readArticles(
  inputs: readonly string[],
  options: ReuseOptions,
  terminal: Terminal,
  state: State,
): AsyncIterable<Article> {
  const source = generate();
  return { [Symbol.asyncIterator]: () => ({ next: () => source.next() }) };
  async function* generate(): AsyncGenerator<Article> {
    const seen = new Map<string, number>();
    const sides = options.against === undefined ? [inputs] : [inputs, [options.against]];
    for (const [side, paths] of sides.entries()) {
      for await (const result of readDocuments(paths, { stdin: terminal.input })) {
        if ("error" in result) {
          state.failed = true;
          terminal.say(`hearsay: ${result.error.message} [${result.error.code}]`);
          continue;
        }
        const value =
          (options.plain === true ? plainArticle(result.document) : null) ?? parseArticle(result.document).value;
        const times = (seen.get(value.id) ?? 0) + 1;
        seen.set(value.id, times);
        const id = times === 1 ? value.id : `${value.id}#${times}`;
        if (side === 0 && options.against !== undefined) state.only.add(id);
        state.characters += value.text.length;
        if (state.memory !== null && state.characters * BYTES_A_CHARACTER > state.memory) {
          throw new HearsayError(
            "too-large",
            `These articles need more memory than --memory allows (${options.memory}). Give more, or compare fewer at a time.`,
          );
        }
        yield { ...value, id };
      }
    }
  }
}

/** A text of a JSON line as an article without parts; null for what has to be decoded or laid out first. */
function plainArticle(document: Document): Article | null {
  const { content, kind, record, input, url, sha256 } = document;
  if (typeof content !== "string" || kind !== "text") return null;
  const title = record?.title ?? null;
  return {
    id: record?.id ?? `sha256:${sha256}`,
    input,
    url,
    outlet: record?.outlet ?? null,
    title,
    language: null,
    authors: [],
    editors: [],
    published: null,
    modified: null,
    tags: [],
    parts: [],
    credits: [],
    terms: [],
    links: [],
    metadata: [],
    text: title === null || content.startsWith(title) ? content : `${title}\n\n${content}`,
  };
}

async function* textsOf(first: readonly Article[], rest: AsyncIterable<Article>): AsyncGenerator<CorpusText> {
  const textOf = (article: Article): CorpusText => ({
    id: article.id,
    outlet: article.outlet,
    text: article.text,
    spans: reusableSpans(article),
  });
  for (const article of first) yield textOf(article);
  for await (const article of rest) yield textOf(article);
}

function wanted(reuses: readonly Reuse[], options: ReuseOptions, { only }: State): readonly Reuse[] {
  const asked =
    options.against === undefined ? reuses : reuses.filter(({ a, b }) => only.has(a.article) !== only.has(b.article));
  if (options.families !== true) return asked;
  const seen = new Set<string>();
  return asked.filter(({ family }) => {
    if (family === undefined) return true;
    if (seen.has(family)) return false;
    seen.add(family);
    return true;
  });
}

interface Writer {
  take(reuses: readonly Reuse[]): Promise<void>;
  end(): Promise<void>;
}

async function writerOf(options: ReuseOptions, terminal: Terminal): Promise<Writer> {
  const { out } = options;
  if (out !== undefined) {
    const { openParquet } = await import("../reuse-parquet.ts");
    return openParquet(out, terminal);
  }
  let count = 0;
  return {
    take: async (reuses) => {
      count += reuses.length;
      if (reuses.length === 0) return;
      const line = options.jsonl === true ? (reuse: Reuse) => JSON.stringify(reuse) : lineOf;
      await terminal.print(`${reuses.map(line).join("\n")}\n`);
    },
    end: async () => {
      if (count === 0 && options.jsonl !== true) await terminal.print("No two of the articles share a passage.\n");
    },
  };
}

/** "excerpt  97 %  a 120-480  b 0-355": kind, identical words, where. */
function lineOf({ kind, overlap, a, b, family }: Reuse): string {
  const place = ({ article, span }: Reuse["a"]): string => `${article} ${span.start}-${span.end}`;
  const share = `${Math.round(overlap * 100)} %`.padStart(5);
  return `${kind.padEnd(9)} ${share}  ${place(a)}  ${place(b)}${family === undefined ? "" : `  family ${family}`}`;
}

function wholeNumber(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new HearsayError("usage", `--least-words wants a whole number such as 12, not "${value}".`);
}

function memoryOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const found = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(value);
  if (found === null) throw new HearsayError("usage", `--memory wants a size such as 4G or 800M, not "${value}".`);
  const unit = (found[2] ?? "").toLowerCase();
  return Number(found[1]) * 1024 ** (unit === "" ? 0 : "kmgt".indexOf(unit) + 1);
}
