import { ruledReport } from "../../cases/case-report.ts";
import { startingGrade } from "../../cases/grades.ts";
import { actorNow } from "../../cases/people.ts";
import { rule } from "../../cases/rulings.ts";
import { HearsayError } from "../../core/errors.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface GradeOptions extends CaseOptions {
  readonly reason?: string;
}

/** `hearsay grade`: an Admiralty grade, given by a person; without a grade, prints the sources and the grades they have. */
export const gradeCommand: CliCommand<GradeOptions> = {
  configure: (command) =>
    void command
      .argument("[target]", "a source's or a claim's id")
      .argument("[grade]", "A–F for a source; with 1–6 for a claim (B2)")
      .requiredOption("--case <folder>", "the case")
      .option("--reason <words>", "why")
      .option("--by <name>", "who grades (default: this account)"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, {}, async (store) => {
      const both = await ruledReport(store);
      const report = both.ruled;
      const [target, grade] = inputs;
      if (target === undefined) {
        const given = new Map(
          (report.rulings ?? []).filter((r) => r.action === "grade").map((r) => [r.target, r.value]),
        );
        const texts = new Map(report.articles.map((article) => [article.id, article.text]));
        for (const { id, name, naming, article, mentions } of report.sources) {
          const mention = mentions[0];
          const words =
            name ?? (mention === undefined ? "" : (texts.get(article) ?? "").slice(mention.start, mention.end));
          await terminal.print(
            `${id}\t${given.get(id) ?? startingGrade(naming) ?? "-"}\t${naming}\t${visibleText(words)}\n`,
          );
        }
        return 0;
      }
      if (grade === undefined)
        throw new HearsayError("usage", "grade wants a target and a grade (hearsay grade ID B).");
      const id = await rule(
        store,
        both,
        { action: "grade", target, grade, reason: options.reason ?? "" },
        actorNow(options.by),
      );
      await terminal.print(`${id}\n`);
      return 0;
    }),
};
