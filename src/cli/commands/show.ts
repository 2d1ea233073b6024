import { readingOf } from "../../cases/articles.ts";
import { listNotes } from "../../cases/notes.ts";
import type { Reading } from "../../core/reading.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface ShowOptions extends CaseOptions {
  readonly json?: boolean;
}

/** `hearsay show`: one article with who says what in brackets, and the notes that stand on it. */
export const showCommand: CliCommand<ShowOptions> = {
  configure: (command) =>
    void command
      .argument("<article...>", "an article's id, or its first letters")
      .requiredOption("--case <folder>", "the case")
      .option("--json", "everything read from it, as JSON"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const notes = await listNotes(store);
      for (const id of inputs) {
        const reading = await readingOf(store, id);
        const own = notes.filter((note) => note.article === reading.article.id);
        if (options.json === true) await terminal.print(`${JSON.stringify({ ...reading, caseNotes: own }, null, 1)}\n`);
        else {
          await terminal.print(`${bracketed(reading)}\n`);
          for (const { author, at, exact, anchor, body } of own) {
            const place =
              anchor === null
                ? ""
                : anchor.kind === "broken"
                  ? ` (broken: ${anchor.because})`
                  : ` (${anchor.span.start}-${anchor.span.end}${anchor.kind === "moved" ? ", moved" : ""})`;
            const on = exact === null ? "" : ` on "${exact}"${place}`;
            await terminal.print(visibleText(`NOTE ${author} ${at.slice(0, 10)}${on}: ${body ?? "erased"}`) + "\n");
          }
        }
      }
      return 0;
    }),
};

/** The text in the project's notation: [who: The mayor] [cue: said] [what: the bridge would close]. Brackets nest as attributions do. */
function bracketed({ article, attributions }: Reading): string {
  const marks = attributions.flatMap(({ who, cue, what }) => [
    ...(who === null ? [] : [{ ...who, label: "who" }]),
    ...(cue === null ? [] : [{ ...cue, label: "cue" }]),
    ...what.map((span) => ({ ...span, label: "what" })),
  ]);
  const opens = new Map<number, { end: number; label: string }[]>();
  const closes = new Map<number, number>();
  for (const { start, end, label } of marks) {
    opens.set(start, [...(opens.get(start) ?? []), { end, label }]);
    closes.set(end, (closes.get(end) ?? 0) + 1);
  }
  let out = "";
  for (let at = 0; at <= article.text.length; at++) {
    out += "]".repeat(closes.get(at) ?? 0);
    for (const { label } of (opens.get(at) ?? []).sort((a, b) => b.end - a.end)) out += `[${label}: `;
    out += article.text[at] ?? "";
  }
  return out.split("\n").map(visibleText).join("\n");
}
