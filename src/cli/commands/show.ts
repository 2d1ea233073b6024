import { readingOf, versionsOf } from "../../cases/articles.ts";
import { caseReport } from "../../cases/case-report.ts";
import { notesOn } from "../../cases/notes.ts";
import { listRulings } from "../../cases/rulings.ts";
import { articleKey } from "../../core/ids.ts";
import { drawNotation } from "../../core/notation.ts";
import type { Reading } from "../../core/reading.ts";
import type { Report } from "../../report/format.ts";
import { visibleText } from "../../report/visible-text.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { rulingLine } from "../cases/case-lines.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface ShowOptions extends CaseOptions {
  readonly json?: boolean;
}

/** `hearsay show`: one article with who says what in brackets, its other versions, and the notes and rulings that stand on it. */
export const showCommand: CliCommand<ShowOptions> = {
  configure: (command) =>
    void command
      .argument("<article...>", "an article's id, or its first letters")
      .requiredOption("--case <folder>", "the case")
      .option("--json", "everything read from it, as JSON"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const report = (await listRulings(store)).length === 0 ? null : await caseReport(store);
      for (const id of inputs) {
        const reading = await readingOf(store, id);
        const notes = await notesOn(store, reading.article.id);
        if (options.json === true) {
          await terminal.print(`${JSON.stringify({ ...reading, caseNotes: notes }, null, 1)}\n`);
          continue;
        }
        await terminal.print(`${bracketed(reading)}\n`);
        const lines = await around(store, reading.article.id, notes, report);
        await terminal.printRows(lines.map((line) => [visibleText(line)]));
      }
      return 0;
    }),
};

/** What a person wants to know beside the words: versions, notes, rulings. */
async function around(
  store: CaseStore,
  id: string,
  notes: Awaited<ReturnType<typeof notesOn>>,
  report: Report | null,
): Promise<string[]> {
  const versions = await versionsOf(store, id);
  const own = versions.find((version) => version.id === id)?.version;
  const others = versions
    .filter((version) => version.id !== id)
    .map((other) => `v${other.version} ${articleKey(other.id)} (added ${other.addedAt.slice(0, 10)})`);
  const told = others.length === 0 ? [] : [`VERSION ${own} of ${versions.length}; ${others.join(", ")}`];
  for (const { author, at, exact, anchor, body } of notes) {
    const place =
      anchor === null
        ? ""
        : anchor.kind === "broken"
          ? ` (broken: ${anchor.because})`
          : ` (${anchor.span.start}-${anchor.span.end}${anchor.kind === "moved" ? ", moved" : ""})`;
    const on = exact === null ? "" : ` on "${exact}"${place}`;
    told.push(`NOTE ${author} ${at.slice(0, 10)}${on}: ${body ?? "erased"}`);
  }
  for (const ruling of report?.rulings ?? [])
    if (ruling.target !== null && isOf(report, ruling.target, id))
      told.push(`RULED ${rulingLine(ruling).slice(1).join("  ")}`);
  return told;
}

/** Does the id name the article, or something that stands in it? */
const isOf = (report: Report | null, target: string, article: string): boolean =>
  target === article ||
  target.startsWith(`${articleKey(article)}/`) ||
  report?.findings.some(({ id, evidence }) => id === target && evidence.some((item) => item.article === article)) ===
    true ||
  report?.claims.some(
    ({ id, statements }) =>
      id === target && statements.some((statement) => statement.startsWith(`${articleKey(article)}/`)),
  ) === true;

/** The text in the project's notation: [who: The mayor] [cue: said] [what: the bridge would close]. Brackets nest as attributions do. */
const bracketed = ({ article, attributions }: Reading): string =>
  drawNotation(
    article.text,
    attributions.map(({ who, cue, what }) => ({ who, cue, via: null, what })),
  )
    .split("\n")
    .map(visibleText)
    .join("\n");
