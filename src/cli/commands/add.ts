import { availableParallelism } from "node:os";
import { addDocuments } from "../../cases/add-documents.ts";
import { actorNow } from "../../cases/people.ts";
import type { Document } from "../../core/document.ts";
import { readDocuments } from "../../read/read-documents.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { startProgress } from "../progress.ts";

interface AddOptions extends CaseOptions {
  readonly workers?: string;
  readonly quiet?: boolean;
}

/** `hearsay add`: keeps the bytes of every input and what was read from them. What it has printed is safe. */
export const addCommand: CliCommand<AddOptions> = {
  configure: (command) =>
    void command
      .argument("<input...>", ".txt .md .html .jsonl, folders, - for standard input")
      .requiredOption("--case <folder>", "the case; made where there is none")
      .option("--by <name>", "who adds (default: this account)")
      .option("--workers <count>", "worker threads (default: the machine's cores)")
      .option("--quiet", "only the sum at the end"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { create: true }, async (store) => {
      const progress = startProgress(terminal, "articles");
      let notRead = 0;
      let done = 0;
      async function* documents(): AsyncGenerator<Document> {
        for await (const item of readDocuments(inputs, { stdin: terminal.input })) {
          if ("document" in item) yield item.document;
          else {
            notRead++;
            terminal.say(`hearsay: ${item.error.message} [${item.error.code}]`);
          }
        }
      }
      const summary = await addDocuments(store, documents(), actorNow(options.by), {
        workers: options.workers === undefined ? availableParallelism() : Math.max(0, Number(options.workers) || 0),
        onAdded: (added) => {
          done += added.length;
          progress.update(done, null);
          if (options.quiet === true) return;
          for (const { outcome, id, input, version } of added) {
            const told =
              outcome === "new-version" ? `version ${version}` : outcome === "new" ? "added" : "already there";
            void terminal.print(`${told}\t${id}\t${visibleText(input)}\n`);
          }
        },
        onNotRead: ({ input, because }) =>
          terminal.say(`hearsay: ${visibleText(because.startsWith(input) ? because : `${input} ${because}`)}`),
      });
      progress.end();
      const { new: fresh, newVersions, alreadyThere } = summary;
      terminal.say(
        `${fresh} added, ${newVersions} in a new version, ${alreadyThere} already there, ${summary.notRead + notRead} not read`,
      );
      return summary.notRead + notRead > 0 ? 1 : 0;
    }),
};
