import type { CliCommand } from "../command.ts";

/** `hearsay schema`: the JSON Schema of `hearsay-report/1`. */
export const schemaCommand: CliCommand = {
  configure: (command) =>
    void command.addHelpText("after", "\nDraft 2020-12. Fields may be added in later versions, none is renamed."),
  async run({ terminal }) {
    const { reportJsonSchema } = await import("../../report/schema.ts");
    await terminal.print(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
