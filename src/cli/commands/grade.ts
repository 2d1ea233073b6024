import { ruledReport } from "../../cases/case-report.ts";
import { actorNow } from "../../cases/people.ts";
import { rule } from "../../cases/rulings.ts";
import { HearsayError } from "../../core/errors.ts";
import { visibleText } from "../../report/visible-text.ts";
import { claimLines, sourceLines } from "../cases/case-lines.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface GradeOptions extends CaseOptions {
  readonly reason?: string;
}

/** `hearsay grade`: an Admiralty grade, given by a person; without one, prints the claims and sources with the grades they have. */
export const gradeCommand: CliCommand<GradeOptions> = {
  configure: (command) =>
    void command
      .argument("[target]", "a source's or a claim's id")
      .argument("[grade]", "A–F for a source; with 1–6 for a claim (B2)")
      .requiredOption("--case <folder>", "the case")
      .option("--reason <words>", "why; wanted with a grade, and goes into the log")
      .option("--by <name>", "who grades (default: this account)"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, { forReading: inputs.length === 0 }, async (store) => {
      const both = await ruledReport(store);
      const report = both.ruled;
      const [target, grade] = inputs;
      if (target === undefined) {
        const graded = [...claimLines(report), ...sourceLines(report)].filter(([id]) => id !== "");
        await terminal.printRows(graded.map((line) => line.map(visibleText)));
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
      await terminal.printRows([[id]]);
      return 0;
    }),
};
