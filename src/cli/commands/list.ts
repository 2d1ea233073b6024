import { listArticles } from "../../cases/articles.ts";
import { caseReport } from "../../cases/case-report.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface ListOptions extends CaseOptions {
  readonly json?: boolean;
  readonly versions?: boolean;
  readonly findings?: boolean;
  readonly rulings?: boolean;
}

/** `hearsay list`: the articles of a case, its findings with the ids that `fix` takes, or what people ruled. */
export const listCommand: CliCommand<ListOptions> = {
  configure: (command) =>
    void command
      .requiredOption("--case <folder>", "the case")
      .option("--json", "one object with an id for each article")
      .option("--versions", "also the earlier versions of pages that changed")
      .option("--findings", "the findings instead of the articles")
      .option("--rulings", "what people ruled, with the ids that fix --undo takes"),
  run: ({ options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      if (options.rulings === true) {
        const { rulings = [] } = await caseReport(store);
        if (options.json === true) await terminal.print(`${JSON.stringify({ rulings }, null, 1)}\n`);
        else
          for (const { id, action, on, target, value, reason, by, at } of rulings) {
            const what = `${action}${value === null ? "" : ` ${value}`}`;
            const told = `${on} ${target ?? "(no longer found)"}\t${what}\t${by} ${at.slice(0, 10)}: ${reason}`;
            await terminal.print(`${id}\t${told.split("\t").map(visibleText).join("\t")}\n`);
          }
        return 0;
      }
      if (options.findings === true) {
        const { findings, rulings = [] } = await caseReport(store);
        if (options.json === true) await terminal.print(`${JSON.stringify({ findings, rulings }, null, 1)}\n`);
        else {
          const ruled = new Map(rulings.map((ruling) => [ruling.target, ruling.action]));
          for (const { id, kind, code, says } of findings) {
            await terminal.print(`${id}\t${kind}:${code}\t${ruled.get(id) ?? "open"}\t${visibleText(says)}\n`);
          }
        }
        return 0;
      }
      const articles = await listArticles(store, { allVersions: options.versions === true });
      if (options.json === true) await terminal.print(`${JSON.stringify({ articles }, null, 1)}\n`);
      else {
        for (const { id, version, published, outlet, title } of articles) {
          const told = [published?.slice(0, 10) ?? "no date", outlet ?? "outlet not known", title ?? "no title"];
          await terminal.print(`${id}\t${version === 1 ? "" : `v${version} `}${told.map(visibleText).join("  ")}\n`);
        }
        terminal.say(`${articles.length} article${articles.length === 1 ? "" : "s"}`);
      }
      return 0;
    }),
};
