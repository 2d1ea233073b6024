import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArticle } from "../../article/parse-article.ts";
import type { Article } from "../../core/article.ts";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import type { Reuse } from "../../core/reuse.ts";
import { IndexedCorpus } from "../../corpus/indexed-corpus.ts";
import { readLineChunks } from "../../corpus/line-chunks.ts";
import type { CorpusItem } from "../../corpus/read-corpus.ts";
import { streamReuses } from "../../corpus/stream-reuses.ts";
import { readDocuments } from "../../read/read-documents.ts";
import { FEW_ARTICLES, type FindReusesOptions, findReuses, reusableSpans } from "../../reuse/find-reuses.ts";
import { nameFamilies } from "../../reuse/name-families.ts";
import type { CliCommand } from "../command.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

export interface ReuseOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly against?: string;
  readonly index?: string;
  readonly memory?: string;
  readonly families?: boolean;
  readonly reworded?: boolean;
  readonly plain?: boolean;
  readonly parts?: boolean;
  readonly leastWords?: string;
}

/** Of the memory given, what packed texts may take: the rest is for sorting, pairs and the program itself. */
const TEXTS_SHARE = 0.35;

/** `hearsay reuse`: every passage that two of the articles share. */
export const reuseCommand: CliCommand<ReuseOptions> = {
  configure: (command) =>
    void command
      .argument("<input...>", ".txt .md .html .jsonl, folders, - for standard input")
      .option("--jsonl", "one passage pair a line, as in the Report's reuses")
      .option("--out <file.parquet>", "the same as columns")
      .option("--against <corpus>", "only pairs between the inputs and this .jsonl or folder")
      .option("--index <folder>", "with --against FILE.jsonl: keep its index here, so that only what matches is read")
      .option("--memory <size>", "what does not fit waits in temporary files; such as 4G or 800M")
      .option("--families", "each quotation or passage that many articles share once, as a family")
      .option("--reworded", "also passages whose words were replaced; reports of one event may look like that")
      .option("--plain", "take the texts of JSON lines as they are; so it is anyway for more than forty articles")
      .option("--parts", "look for bylines, credits and terms in the texts of JSON lines however many there are; slow")
      .option("--least-words <number>", "leave out shorter passages (8)"),
  async run({ inputs, options, terminal }) {
    const leastWords = wholeNumber(options.leastWords);
    const memory = memoryOf(options.memory);
    const settings = {
      ...(leastWords === null ? {} : { leastWords }),
      ...(options.reworded === true ? { reworded: true } : {}),
    };
    const failed: string[] = [];
    const sides: Sides = options.against === undefined ? [inputs] : [inputs, [options.against]];
    const progress = startProgress(terminal, "articles");
    const write = await writerOf(options, terminal);
    let wasFailed = false;
    const fail = (message: string): void => {
      wasFailed = true;
      terminal.say(`hearsay: ${message}`);
    };
    if (options.index !== undefined) {
      const corpus = await openIndexed(options, {
        onRead: (count) => progress.update(count, null),
        onFailed: fail,
      });
      progress.end();
      const kept: Reuse[] = [];
      for await (const { article } of readArticles([inputs], options, terminal, fail)) {
        kept.push(...reusesWith(corpus, article, settings, kept.length));
      }
      corpus.close();
      await write.take(familiesOf(nameFamilies(kept), options));
      await write.end();
      return wasFailed ? 1 : 0;
    }
    const articles = readArticles(sides, options, terminal, (message) => failed.push(message));
    const few: SidedArticle[] = [];
    for await (const article of articles) {
      few.push(article);
      if (few.length > FEW_ARTICLES) break;
    }
    if (few.length <= FEW_ARTICLES) {
      for (const message of failed) fail(message);
      await write.take(familiesOf(reusesOfFew(few, settings), options));
    } else {
      const again = sides.flat().every((input) => input !== "-" && !input.includes("://"));
      if (!again) for (const message of failed.splice(0)) fail(message);
      const items = again ? readItems(sides, options, terminal, fail) : textsOf(few, articles);
      const kept: Reuse[] = [];
      const batches = streamReuses(items, {
        ...settings,
        ...(memory === null ? {} : { memoryBytes: memory * TEXTS_SHARE }),
        workers: availableParallelism(),
        onProgress: (_, done, total) => progress.update(done, total),
        onFailed: fail,
      });
      for await (const batch of batches) {
        if (options.families === true) kept.push(...batch);
        else await write.take(batch);
      }
      for (const message of again ? [] : failed) fail(message);
      if (options.families === true) await write.take(familiesOf(nameFamilies(kept), options));
    }
    progress.end();
    await write.end();
    return wasFailed ? 1 : 0;
  },
};

/** The inputs, and with `--against` the corpus they are held against. */
type Sides = readonly (readonly string[])[];

interface SidedArticle {
  readonly side: 0 | 1;
  readonly article: Article;
}

async function openIndexed(
  { against, index }: ReuseOptions,
  hooks: { onRead: (articles: number) => void; onFailed: (message: string) => void },
): Promise<IndexedCorpus> {
  if (against === undefined || index === undefined || !/\.jsonl$/i.test(against) || !isFile(against)) {
    throw new HearsayError("usage", "--index wants --against FILE.jsonl: the corpus that it is the index of.");
  }
  return await IndexedCorpus.open(against, index, hooks);
}

/** What one article shares with those of the corpus that the index names; ids go on from `made`. */
function reusesWith(
  corpus: IndexedCorpus,
  article: Article,
  settings: FindReusesOptions,
  made: number,
): readonly Reuse[] {
  const spans = reusableSpans(article);
  const near = corpus.ask({ id: article.id, outlet: article.outlet, text: article.text, spans });
  const reuses: Reuse[] = [];
  for (const neighbour of [...near].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const { id, outlet, text } = corpus.textOf(neighbour);
    const other: Article = { ...article, id, outlet, text, parts: [], credits: [], terms: [], links: [] };
    for (const reuse of findReuses([article, other], settings)) {
      reuses.push({ ...reuse, id: `r${made + reuses.length + 1}` });
    }
  }
  return reuses;
}

/** The few articles in one thread; where there are two sides, only pairs between them. */
function reusesOfFew(few: readonly SidedArticle[], settings: FindReusesOptions): readonly Reuse[] {
  const seen = new Map<string, number>();
  const sideOf = new Map<string, 0 | 1>();
  const articles = few.map(({ side, article }) => {
    const times = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, times);
    const id = times === 1 ? article.id : `${article.id}#${times}`;
    sideOf.set(id, side);
    return { ...article, id };
  });
  const reuses = findReuses(articles, settings);
  return few.every(({ side }) => side === 0)
    ? reuses
    : reuses.filter(({ a, b }) => sideOf.get(a.article) !== sideOf.get(b.article));
}

/** One generator that can be left and taken up again: `break` of a `for await` would close it. */
function readArticles(
  sides: Sides,
  options: ReuseOptions,
  terminal: Terminal,
  fail: (message: string) => void,
): AsyncIterable<SidedArticle> {
  const source = generate();
  return { [Symbol.asyncIterator]: () => ({ next: () => source.next() }) };
  async function* generate(): AsyncGenerator<SidedArticle> {
    for (const [side, paths] of sides.entries()) {
      for await (const result of readDocuments(paths, { stdin: terminal.input })) {
        if ("error" in result) {
          fail(`${result.error.message} [${result.error.code}]`);
          continue;
        }
        const article =
          (options.plain === true ? plainArticle(result.document) : null) ?? parseArticle(result.document).value;
        yield { side: side as 0 | 1, article };
      }
    }
  }
}

/** Many articles: files of JSON lines in chunks that threads parse, everything else article by article. */
async function* readItems(
  sides: Sides,
  options: ReuseOptions,
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
        for await (const article of readArticles(one, options, terminal, fail)) yield itemOf(article);
      }
    }
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const itemOf = ({ side, article }: SidedArticle): CorpusItem => ({
  id: article.id,
  outlet: article.outlet,
  text: article.text,
  spans: reusableSpans(article),
  side,
});

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

async function* textsOf(first: readonly SidedArticle[], rest: AsyncIterable<SidedArticle>): AsyncGenerator<CorpusItem> {
  for (const article of first) yield itemOf(article);
  for await (const article of rest) yield itemOf(article);
}

/** With `--families`, the first pair of each family only. */
function familiesOf(reuses: readonly Reuse[], options: ReuseOptions): readonly Reuse[] {
  if (options.families !== true) return reuses;
  const seen = new Set<string>();
  return reuses.filter(({ family }) => {
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
