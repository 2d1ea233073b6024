import { findInCase } from "../../cases/search/find-in-case.ts";
import { articleKey } from "../../core/ids.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { wholeNumber } from "../options.ts";

interface FindOptions extends CaseOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly versions?: boolean;
}

const HELP = `
Words side by side must all be there; "a phrase", pre*, OR, NOT or -word, ( ).
Fields: source:unnamed|named|document|U1…|NAME  strength:>likely  act:accuses  headline:yes  outlet:x  date:2016-01..02
        language:en  id:…  and the columns title: text: quote: speaker: note:`;

/** `hearsay find`: search over text, quotations, speakers, notes and what was found. */
export const findCommand: CliCommand<FindOptions> = {
  configure: (command) =>
    void command
      .argument("<query...>", 'such as: harbour source:unnamed "not unlikely"')
      .requiredOption("--case <folder>", "the case")
      .option("--json", "the hits as JSON")
      .option("--limit <count>", "at most so many hits", wholeNumber("--limit", 1), 20)
      .option("--versions", "also in earlier versions of pages that changed")
      .addHelpText("after", HELP),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const { limit } = options;
      const found = await findInCase(store, inputs.join(" "), { limit, allVersions: options.versions === true });
      if (options.json === true) await terminal.print(`${JSON.stringify(found, null, 1)}\n`);
      else {
        for (const { id, title, outlet, published, snippet } of found.hits) {
          const head = [published?.slice(0, 10) ?? "no date", outlet ?? "outlet not known", title ?? "no title"];
          await terminal.printRows([[articleKey(id), head.map(visibleText).join("  ")]]);
          if (snippet !== null) {
            const words = `${snippet.before}[${snippet.words}]${snippet.after}`.replace(/\s+/g, " ");
            await terminal.printRows([[`  ${snippet.span.start}-${snippet.span.end}  ${visibleText(words)}`]]);
          }
        }
        terminal.say(
          `${found.total} found${found.total > found.hits.length ? `, the first ${found.hits.length} shown` : ""}`,
        );
      }
      return 0;
    }),
};
