import { availableParallelism } from "node:os";
import { Option } from "commander";
import { HearsayError } from "../../core/errors.ts";
import type { Reuse } from "../../core/reuse.ts";
import { IndexedCorpus } from "../../corpus/indexed-corpus.ts";
import { freeName } from "../../corpus/order-ids.ts";
import { reusesAgainst } from "../../corpus/reuses-against.ts";
import { streamReuses } from "../../corpus/stream-reuses.ts";
import { FEW_ARTICLES, type FindReusesOptions, findReuses } from "../../reuse/find-reuses.ts";
import { nameFamilies } from "../../reuse/name-families.ts";
import type { CliCommand } from "../command.ts";
import { INPUT_KINDS, memorySize, wholeNumber, withOffline } from "../options.ts";
import { type Progress, startProgress } from "../progress.ts";
import {
  articleOf,
  isFile,
  readItems,
  readSided,
  readTexts,
  type SidedDocument,
  type Sides,
  textsOf,
} from "../reuse-inputs.ts";
import { familiesOf, openReuseWriter, type ReuseWriter } from "../reuse-writer.ts";
import type { Terminal } from "../terminal.ts";

export interface ReuseOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly against?: string;
  readonly index?: string;
  readonly memory?: number;
  readonly families?: boolean;
  readonly reworded?: boolean;
  readonly plain?: boolean;
  readonly parts?: boolean;
  readonly leastWords?: number;
  readonly offline?: boolean;
}

/** Of the memory given, what packed texts may take: the rest is for sorting, pairs and the program itself. */
const TEXTS_SHARE = 0.35;

/** `hearsay reuse`: every passage that two of the articles share. */
export const reuseCommand: CliCommand<ReuseOptions> = {
  configure: (command) =>
    void withOffline(command)
      .argument("<input...>", INPUT_KINDS)
      .option("--jsonl", "one passage pair a line, as in the Report's reuses")
      .addOption(new Option("--out <file.parquet>", "the same as columns").conflicts("jsonl"))
      .option("--against <corpus>", "only pairs between the inputs and this .jsonl or folder")
      .option(
        "--index <folder>",
        "with --against FILE.jsonl: keep its index in this folder (a new or an empty one), so that only what matches is read",
      )
      .option("--memory <size>", "what does not fit waits in temporary files; such as 4G or 800M", memorySize)
      .option("--families", "each quotation or passage that many articles share once, as a family")
      .option("--reworded", "also passages whose words were replaced; reports of one event may look like that")
      .option("--plain", "take the texts of JSON lines as they are; so it is anyway for more than forty articles")
      .option("--parts", "look for bylines, credits and terms in the texts of JSON lines however many there are; slow")
      .option("--least-words <number>", "leave out shorter passages (8)", wholeNumber("--least-words", 1)),
  async run({ inputs, options, terminal }) {
    const { leastWords, memory = null } = options;
    if (options.out === "-")
      throw new HearsayError("usage", "--out wants the name of a file; --jsonl prints the same to standard output.");
    const settings = {
      ...(leastWords === undefined ? {} : { leastWords }),
      ...(options.reworded === true ? { reworded: true } : {}),
    };
    const write = await openReuseWriter(options, terminal);
    let wasFailed = false;
    const job: Job = {
      sides: options.against === undefined ? [inputs] : [inputs, [options.against]],
      options,
      settings,
      memory,
      terminal,
      progress: startProgress(terminal, "articles"),
      write,
      fail: (message) => {
        wasFailed = true;
        terminal.say(`hearsay: ${message}`);
      },
    };
    if (options.index === undefined || !(await compareByIndex(job))) await compareAll(job);
    job.progress.end();
    await write.end();
    return wasFailed ? 1 : 0;
  },
};

/** One run of the command. */
interface Job {
  /** The inputs, and with `--against` the corpus. */
  readonly sides: Sides;
  readonly options: ReuseOptions;
  readonly settings: FindReusesOptions;
  readonly memory: number | null;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly write: ReuseWriter;
  readonly fail: (message: string) => void;
}

/** With an index, where the corpus has too many articles to compare each with each; whether it was done. */
async function compareByIndex({ sides, options, settings, terminal, progress, write, fail }: Job): Promise<boolean> {
  const { against, index } = options;
  if (against === undefined || index === undefined || !/\.jsonl$/i.test(against) || !isFile(against)) {
    throw new HearsayError("usage", "--index wants --against FILE.jsonl: the corpus that it is the index of.");
  }
  const failed: string[] = [];
  const corpus = await IndexedCorpus.open(against, index, {
    onRead: (count) => progress.update(count, null),
    onFailed: (message) => failed.push(message),
  });
  try {
    // nothing of the inputs is read yet: standard input comes but once
    if (corpus.size <= FEW_ARTICLES) return false;
    const texts = await readTexts(sides[0] ?? [], options, terminal, (message) => failed.push(message));
    for (const message of failed) fail(message);
    const reuses = reusesAgainst(corpus, texts, settings);
    await write.take(options.families === true ? familiesOf(nameFamilies(reuses), options) : reuses);
    return true;
  } finally {
    await corpus.close();
  }
}

/** All articles read: few of them each with each, many by what they share. */
async function compareAll({ sides, options, settings, memory, terminal, progress, write, fail }: Job): Promise<void> {
  const failed: string[] = [];
  const documents = readSided(sides, options, terminal, (message) => failed.push(message));
  const few: SidedDocument[] = [];
  for await (const document of documents) {
    few.push(document);
    if (few.length > FEW_ARTICLES) break;
  }
  if (few.length <= FEW_ARTICLES) {
    for (const message of failed) fail(message);
    await write.take(familiesOf(reusesOfFew(few, options, settings), options));
    return;
  }
  const again = sides.flat().every((input) => input !== "-" && !input.includes("://"));
  if (!again) for (const message of failed.splice(0)) fail(message);
  const items = again ? readItems(sides, options, terminal, fail) : textsOf(few, documents, options);
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

/** The few articles in one thread; where there are two sides, only pairs between them. */
function reusesOfFew(
  few: readonly SidedDocument[],
  options: ReuseOptions,
  settings: FindReusesOptions,
): readonly Reuse[] {
  const names = new Set<string>();
  const sideOf = new Map<string, 0 | 1>();
  const articles = few.map(({ side, document }) => {
    const article = articleOf(document, options);
    const id = freeName(article.id, (name) => names.has(name));
    names.add(id);
    sideOf.set(id, side);
    return { ...article, id };
  });
  const reuses = findReuses(articles, settings);
  return few.every(({ side }) => side === 0)
    ? reuses
    : reuses.filter(({ a, b }) => sideOf.get(a.article) !== sideOf.get(b.article));
}
