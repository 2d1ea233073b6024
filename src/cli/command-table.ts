import type { CliCommand } from "./command.ts";

interface Row {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

/** Every command there is, in the order of `hearsay --help`. */
export const COMMAND_TABLE: readonly Row[] = [
  {
    name: "trace",
    summary: "who really said it, through whose hands, how it changed, how many sources: one screen",
    load: async () => (await import("./commands/trace.ts")).traceCommand,
  },
  {
    name: "lint",
    summary: "where the sourcing departs from the AP, Reuters and BBC guides",
    load: async () => (await import("./commands/lint.ts")).lintCommand,
  },
  {
    name: "demo",
    summary: "trace an invented case that comes with the program; needs no network",
    load: async () => (await import("./commands/demo.ts")).demoCommand,
  },
  {
    name: "schema",
    summary: "print the JSON Schema of the Report (hearsay-report/1)",
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
];
