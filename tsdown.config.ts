import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { cli: "src/cli/main.ts", index: "src/index.ts", "read-worker": "src/parallel/read-worker.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: { entry: "src/index.ts" },
  clean: true,
  fixedExtension: false,
});
