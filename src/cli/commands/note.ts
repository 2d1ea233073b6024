import { addNote, eraseNote, listNotes } from "../../cases/notes.ts";
import { actorNow } from "../../cases/people.ts";
import { HearsayError } from "../../core/errors.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface NoteOptions extends CaseOptions {
  readonly on?: string;
  readonly at?: string;
  readonly erase?: string;
  readonly why?: string;
  readonly json?: boolean;
}

/** `hearsay note`: writes a person's note on the case, an article or some words of it; without words, prints all notes. */
export const noteCommand: CliCommand<NoteOptions> = {
  configure: (command) =>
    void command
      .argument("[words...]", "the note; none prints the notes there are")
      .requiredOption("--case <folder>", "the case")
      .option("--on <article>", "the article it is about")
      .option("--at <start-end>", "the place in its text, as the screen prints it")
      .option("--erase <note>", "take a note's words out for good (its hash stays in the log)")
      .option("--why <reason>", "why it is erased")
      .option("--by <name>", "who writes (default: this account)")
      .option("--json", "the notes as JSON"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, {}, async (store) => {
      const actor = actorNow(options.by);
      if (options.erase !== undefined) {
        await eraseNote(store, options.erase, options.why ?? "not said", actor);
        terminal.say(`erased: ${options.erase}`);
        return 0;
      }
      if (inputs.length === 0) {
        const notes = await listNotes(store);
        if (options.json === true) await terminal.print(`${JSON.stringify({ notes }, null, 1)}\n`);
        else
          for (const { id, author, at, exact, anchor, body } of notes) {
            const on =
              exact === null ? "" : ` on "${exact}"${anchor?.kind === "broken" ? ` (broken: ${anchor.because})` : ""}`;
            await terminal.print(`${id}\t${at.slice(0, 10)}\t${visibleText(`${author}${on}: ${body ?? "erased"}`)}\n`);
          }
        return 0;
      }
      const place = options.at === undefined ? null : /^(\d+)-(\d+)$/.exec(options.at);
      if (options.at !== undefined && (place === null || options.on === undefined)) {
        throw new HearsayError("usage", "--at wants START-END and goes with --on ARTICLE.");
      }
      const id = await addNote(
        store,
        {
          targetKind: options.on === undefined ? "case" : "article",
          target: options.on ?? "case",
          article: options.on ?? null,
          span: place === null ? null : { start: Number(place[1]), end: Number(place[2]) },
          body: inputs.join(" "),
        },
        actor,
      );
      await terminal.print(`${id}\n`);
      return 0;
    }),
};
