import { defineConfig, type UserConfig } from "tsdown";

const both: UserConfig = {
  platform: "node",
  // small and on the way of every command: one file to load instead of twenty
  noExternal: ["commander", "string-width", "strip-ansi", "ansi-regex", "get-east-asian-width", "stemmer"],
  target: "node20",
  fixedExtension: false,
};

export default defineConfig([
  {
    ...both,
    format: "esm",
    entry: {
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      "read-worker": "src/parallel/read-worker.ts",
      "keep-worker": "src/cases/keep-worker.ts",
      "reuse-worker": "src/corpus/reuse-worker.ts",
    },
    dts: { entry: "src/index.ts" },
    clean: true,
  },
  // the commands, which src/cli/kept-code.ts runs from kept bytecode: the engine takes that of scripts, and of modules only from Node 22 on
  { ...both, format: "cjs", entry: { run: "src/cli/run.ts" }, dts: false, clean: false },
]);
