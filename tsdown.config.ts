import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    "read-worker": "src/parallel/read-worker.ts",
    "keep-worker": "src/cases/keep-worker.ts",
    "reuse-worker": "src/corpus/reuse-worker.ts",
  },
  format: "esm",
  platform: "node",
  // small and on the way of every command: one file to load instead of twenty
  noExternal: ["commander", "string-width", "strip-ansi", "ansi-regex", "get-east-asian-width", "stemmer"],
  target: "node20",
  dts: { entry: "src/index.ts" },
  clean: true,
  fixedExtension: false,
});
