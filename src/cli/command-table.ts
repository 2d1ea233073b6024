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
    name: "reuse",
    summary: "every passage that two articles share, from two articles to a corpus",
    load: async () => (await import("./commands/reuse.ts")).reuseCommand,
  },
  {
    name: "compare",
    summary: "two articles sentence against sentence, the headline first, every difference classified",
    load: async () => (await import("./commands/compare.ts")).compareCommand,
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
  {
    name: "add",
    summary: "put articles into a case: bytes kept, hashed, searchable",
    load: async () => (await import("./commands/add.ts")).addCommand,
  },
  {
    name: "watch",
    summary: "add what is new in feeds to a case",
    load: async () => (await import("./commands/watch.ts")).watchCommand,
  },
  {
    name: "list",
    summary: "the articles of a case, or its findings",
    load: async () => (await import("./commands/list.ts")).listCommand,
  },
  {
    name: "find",
    summary: "search a case",
    load: async () => (await import("./commands/find.ts")).findCommand,
  },
  {
    name: "show",
    summary: "one article of a case with who says what in brackets",
    load: async () => (await import("./commands/show.ts")).showCommand,
  },
  {
    name: "note",
    summary: "write, list or erase notes",
    load: async () => (await import("./commands/note.ts")).noteCommand,
  },
  {
    name: "grade",
    summary: "Admiralty grades, given by people",
    load: async () => (await import("./commands/grade.ts")).gradeCommand,
  },
  {
    name: "fix",
    summary: "overrule the machine, with a reason",
    load: async () => (await import("./commands/fix.ts")).fixCommand,
  },
  {
    name: "log",
    summary: "who did what, when and why",
    load: async () => (await import("./commands/log.ts")).logCommand,
  },
  {
    name: "verify",
    summary: "hash everything in a case again (bytes, never truth)",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  {
    name: "export",
    summary: "a case for other tools: annotation, provenance, graphs, tables, one file",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "restore",
    summary: "an exported case (.wacz) back into a new folder",
    load: async () => (await import("./commands/restore.ts")).restoreCommand,
  },
  {
    name: "serve",
    summary: "the web app, on this machine only",
    load: async () => (await import("./commands/serve.ts")).serveCommand,
  },
  {
    name: "mcp",
    summary: "read-only tools for programs that speak the Model Context Protocol, over standard input and output",
    load: async () => (await import("./commands/mcp.ts")).mcpCommand,
  },
];
