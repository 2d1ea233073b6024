import { actorNow } from "../../cases/people.ts";
import { readWacz } from "../../cases/wacz/read-wacz.ts";
import { restoreWacz } from "../../cases/wacz/restore-wacz.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

/** `hearsay restore`: an exported case (.wacz) back into a new folder, with its notes, rulings and log. */
export const restoreCommand: CliCommand<CaseOptions> = {
  configure: (command) =>
    void command
      .argument("<file>", "a .wacz made by hearsay export")
      .requiredOption("--case <folder>", "a new folder")
      .option("--by <name>", "who restores (default: this account)"),
  run: async ({ inputs, options, terminal }) => {
    const exported = await readWacz(inputs[0] ?? "");
    return withCase(options, { create: true }, async (store) => {
      const { articles, changed } = await restoreWacz(store, exported, actorNow(options.by));
      for (const id of changed)
        terminal.say(`hearsay: ${id} reads differently with this version; its notes may stand elsewhere`);
      await terminal.print(`${articles} articles restored\n`);
      return 0;
    });
  },
};
