import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CorpusIndex } from "../../src/corpus/corpus-index.ts";

// three times in every run of the tests, 200 times in `npm run test:slow`
const KILLS = Number(process.env["HEARSAY_KILLS"] ?? (process.env["MODE"] === "slow" ? 200 : 3));

describe("an index whose writer is killed", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-index-killed-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`${KILLS} kills at any moment: nothing is lost that was acknowledged`, { timeout: 3_600_000 }, async () => {
    let next = 0;
    const writer = join(import.meta.dirname, "index-writer.ts");
    const gone = new Set<number>();
    for (let round = 0; round < KILLS; round++) {
      const child = spawn(process.execPath, ["--import", "tsx", writer, folder, String(next)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      await new Promise<void>((resolve) => {
        child.stdout.on("data", (bytes: Buffer) => {
          if (said === "") setTimeout(() => child.kill("SIGKILL"), 1 + ((round * 37) % 90));
          said += bytes.toString();
        });
        child.on("close", () => resolve());
      });
      const acknowledged = said.split("\n").slice(0, -1).map(Number);
      for (const at of acknowledged) if (at % 7 === 3) gone.add(at - 2);
      const last = acknowledged.at(-1) ?? next - 1;
      const index = new CorpusIndex(folder);
      // a deletion that was under way and not acknowledged may or may not have happened
      const open = (last + 1) % 7 === 3 ? last - 1 : -1;
      const wrong: number[] = [];
      for (let at = 0; at <= last; at++) if (at !== open && index.has(`n${at}`) === gone.has(at)) wrong.push(at);
      expect(wrong, `kill ${round}`).toEqual([]);
      index.close();
      next = last + 1;
    }
    expect(next).toBeGreaterThanOrEqual(KILLS);
    console.info(`${KILLS} kills, ${next} articles added between them`);
  });
});
