import { availableParallelism } from "node:os";
import { type AddOptions, type AddSummary, addDocuments } from "../../cases/add-documents.ts";
import { actorNow } from "../../cases/people.ts";
import type { Document } from "../../core/document.ts";
import { countFiles } from "../../read/count-files.ts";
import { readDocuments } from "../../read/read-documents.ts";
import { expandLists } from "../cases/address-lists.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { INPUT_KINDS, wholeNumber, withOffline } from "../options.ts";
import { startProgress } from "../progress.ts";

interface AddCommandOptions extends CaseOptions {
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly offline?: boolean;
}

/** `hearsay add`: keeps the bytes of every input and what was read from them. What it has printed is safe. */
export const addCommand: CliCommand<AddCommandOptions> = {
  configure: (command) =>
    void withOffline(command)
      .argument("<input...>", `${INPUT_KINDS}; lists of addresses (.csv .tsv .bib .ris .rdf)`)
      .requiredOption("--case <folder>", "the case; made where there is none")
      .option("--by <name>", "who adds (default: this account)")
      .option(
        "--workers <count>",
        "worker threads (default: the machine's cores; 0: none)",
        wholeNumber("--workers", 0, 512),
      )
      .option("--quiet", "only the sum at the end"),
  run: async ({ inputs, options, terminal }) => {
    const progress = startProgress(terminal, "articles");
    const lists = await expandLists(inputs, terminal);
    let notRead = lists.notRead;
    let done = 0;
    const total = await countFiles(lists.inputs);
    async function* documents(): AsyncGenerator<Document> {
      for await (const item of readDocuments(lists.inputs, {
        stdin: terminal.input,
        offline: options.offline === true,
      })) {
        if ("document" in item)
          yield { ...item.document, url: item.document.url ?? lists.addressOf(item.document.input) };
        else {
          notRead++;
          lists.tell(item.input, item.error.message);
          terminal.say(`hearsay: ${item.error.message} [${item.error.code}]`);
        }
      }
    }
    const adding = addFirst(documents(), options, {
      workers: options.workers ?? availableParallelism(),
      onAdded: (added) => {
        done += added.length;
        progress.update(done, total === null ? null : Math.max(total, done));
        for (const { input, id, outcome } of added) lists.tell(input, outcome, id);
        if (options.quiet === true) return;
        for (const { outcome, id, input, version } of added) {
          const told = outcome === "new-version" ? `version ${version}` : outcome === "new" ? "added" : "already there";
          void terminal.printRows([[told, id, input]]);
        }
      },
      onNotRead: ({ input, because }) => {
        const says = because.startsWith(input) ? because : `${input} ${because}`;
        lists.tell(input, says);
        terminal.say(`hearsay: ${says}`);
      },
    });
    // also where the work stops: what became of each address is told
    const summary = await adding.finally(() => lists.writeStatus());
    progress.end();
    const { new: fresh, newVersions, alreadyThere } = summary;
    terminal.say(
      `${fresh} added, ${newVersions} in a new version, ${alreadyThere} already there, ${summary.notRead + notRead} not read`,
    );
    return summary.notRead + notRead > 0 ? 1 : 0;
  },
};

const NOTHING: AddSummary = { new: 0, newVersions: 0, alreadyThere: 0, notRead: 0 };

/** Opens the case, or makes it, once there is a document to put into it. */
async function addFirst(
  documents: AsyncGenerator<Document>,
  options: CaseOptions,
  adding: AddOptions,
): Promise<AddSummary> {
  const first = await documents.next();
  if (first.done === true) return NOTHING;
  async function* all(document: Document): AsyncGenerator<Document> {
    yield document;
    yield* documents;
  }
  return withCase(options, { create: true }, (store) =>
    addDocuments(store, all(first.value), actorNow(options.by), adding),
  );
}
