import { Option } from "commander";
import { ruledReport } from "../../cases/case-report.ts";
import { actorNow } from "../../cases/people.ts";
import { type RulingRequest, rule, undoRuling } from "../../cases/rulings.ts";
import { HearsayError } from "../../core/errors.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface FixOptions extends CaseOptions {
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly set?: string;
  readonly merge?: string[];
  readonly split?: string[];
  readonly undo?: boolean;
  readonly reason?: string;
}

/** `hearsay fix`: a person overrules the machine, with a reason; kept on every later run, and in the log. */
export const fixCommand: CliCommand<FixOptions> = {
  configure: (command) =>
    void command
      .argument("<id>", "the id of a finding, claim, source, attribution, link or article (with --undo: of a ruling)")
      .requiredOption("--case <folder>", "the case")
      .requiredOption("--reason <words>", "why; it goes into the log")
      .option("--accept", "it is as the program says")
      .option("--reject", "it is not")
      .option(
        "--set <field=value>",
        "what it should say (source: name role affiliation kind naming; article: title outlet url language; attribution: act attitude source; claim: wording; finding: says)",
      )
      .option("--merge <ids...>", "these claims, or sources of one article, are the same")
      .option("--split <ids...>", "these statements of a claim, or attributions of a source, are another's")
      .addOption(new Option("--undo", "take a ruling back").conflicts(["accept", "reject", "set", "merge", "split"]))
      .option("--by <name>", "who rules (default: this account)"),
  run: ({ inputs, options, terminal }) =>
    withCase(options, {}, async (store) => {
      const target = inputs[0] ?? "";
      const reason = options.reason ?? "";
      const actor = actorNow(options.by);
      if (options.undo === true) {
        await undoRuling(store, target, reason, actor);
        terminal.say(`taken back: ${target}`);
        return 0;
      }
      await terminal.printRows([
        [await rule(store, await ruledReport(store), requestOf(target, reason, options), actor)],
      ]);
      return 0;
    }),
};

function requestOf(target: string, reason: string, options: FixOptions): RulingRequest {
  const asked = [options.accept, options.reject, options.set, options.merge, options.split].filter(
    (value) => value !== undefined,
  );
  if (asked.length !== 1)
    throw new HearsayError("usage", "Say one of --accept, --reject, --set, --merge, --split, --undo.");
  if (options.accept === true) return { action: "accept", target, reason };
  if (options.reject === true) return { action: "reject", target, reason };
  if (options.merge !== undefined) return { action: "merge", target, others: options.merge, reason };
  if (options.split !== undefined) return { action: "split", target, others: options.split, reason };
  const [field = "", ...value] = (options.set ?? "").split("=");
  if (value.length === 0) throw new HearsayError("usage", `--set wants field=value, not "${options.set}".`);
  return { action: "fix", target, field, value: value.join("="), reason };
}
