import { Option } from "commander";
import { ruledReport } from "../../cases/case-report.ts";
import { addNote, eraseNote, type NewNote } from "../../cases/notes.ts";
import { actorNow } from "../../cases/people.ts";
import { noteTarget, shownNotes } from "../../cases/shown-notes.ts";
import { HearsayError } from "../../core/errors.ts";
import { articleKey } from "../../core/ids.ts";
import type { PersonNote } from "../../report/views/view-types.ts";
import { visibleText } from "../../report/visible-text.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface NoteOptions extends CaseOptions {
  readonly on?: string;
  readonly at?: string;
  readonly erase?: string;
  readonly why?: string;
  readonly reason?: string;
  readonly json?: boolean;
}

/** Ids that a report gives to what was found; everything else names an article. */
const FOUND = /^[cfl]\d+(?:\.\d+)?$|\/[sat]\d+(?:\.\d+)?$/;

/** `hearsay note`: writes a person's note on the case, an article, some words of it, or something found; without words, prints all notes. */
export const noteCommand: CliCommand<NoteOptions> = {
  configure: (command) =>
    void command
      .argument("[words...]", "the note; none prints the notes there are")
      .requiredOption("--case <folder>", "the case")
      .option("--on <id>", "what it is about: an article, claim, finding, source, attribution, statement or link")
      .option("--at <start-end>", "the place in the article's text, as the screen prints it")
      .option("--erase <note>", "take a note's words out for good (its hash stays in the log)")
      .option("--why <reason>", "why it is erased; goes into the log (also --reason)")
      .addOption(new Option("--reason <words>", "the same as --why").hideHelp())
      .option("--by <name>", "who writes (default: this account)")
      .option("--json", "the notes as JSON"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { forReading: inputs.length === 0 && options.erase === undefined }, async (store) => {
      const actor = actorNow(options.by);
      if (options.erase !== undefined) {
        await eraseNote(store, options.erase, options.why ?? options.reason ?? "not said", actor);
        terminal.say(`erased: ${options.erase}`);
        return 0;
      }
      if (inputs.length === 0) {
        const notes = await shownNotes(store);
        if (options.json === true) await terminal.print(`${JSON.stringify({ notes }, null, 1)}\n`);
        else await terminal.printRows(notes.map((note) => noteLine(note).map(visibleText)));
        return 0;
      }
      const place = options.at === undefined ? null : /^(\d+)-(\d+)$/.exec(options.at);
      if (options.at !== undefined && (place === null || options.on === undefined || FOUND.test(options.on)))
        throw new HearsayError("usage", "--at wants START-END and goes with --on ARTICLE.");
      const span = place === null ? null : { start: Number(place[1]), end: Number(place[2]) };
      const on = await targetOf(store, options.on);
      await terminal.printRows([[await addNote(store, { ...on, span, body: inputs.join(" ") }, actor)]]);
      return 0;
    }),
};

async function targetOf(store: CaseStore, on = "case"): Promise<Pick<NewNote, "targetKind" | "target" | "article">> {
  if (on === "case") return { targetKind: "case", target: on, article: null };
  if (!FOUND.test(on)) return { targetKind: "article", target: on, article: on };
  return { ...noteTarget(await ruledReport(store), on), article: null };
}

function noteLine({ id, on, exact, state, author, at, body }: PersonNote): string[] {
  const target = on.kind === "case" ? "case" : `${on.kind} ${on.id === null ? "(no longer found)" : articleKey(on.id)}`;
  const words =
    exact === null
      ? ""
      : ` on "${exact}"${state === "broken" ? " (broken: the words are gone or stand in several places)" : ""}`;
  return [id, at.slice(0, 10), target, `${author}${words}: ${body ?? "erased"}`];
}
