import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CorpusIndex } from "../../../src/corpus/corpus-index.ts";
import type { CorpusText } from "../../../src/corpus/text-block.ts";
import { inventedText } from "../reuse/article-of.ts";

const textOf = (at: number): CorpusText => ({
  id: `n${at}`,
  outlet: null,
  text: `${inventedText(at, 60)} ${inventedText(at % 9, 40)}`,
  spans: null,
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-index-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("CorpusIndex", () => {
  const all = Array.from({ length: 70 }, (_, at) => textOf(at));
  const answers = (index: CorpusIndex) => all.map((text) => index.ask(text));

  test("one by one, with deletions and replacements, answers as all at once", () => {
    const bit = new CorpusIndex(join(folder, "bit"));
    for (const text of all) {
      bit.add([{ ...text, text: "an older version of it that is thrown away again soon" }]);
      bit.add([text]);
    }
    bit.delete(["n3", "n40", "n41"]);
    bit.add([textOf(40)]);
    const whole = new CorpusIndex(join(folder, "whole"));
    whole.add(all.filter(({ id }) => id !== "n3" && id !== "n41"));
    expect(bit.size).toBe(68);
    expect(answers(bit)).toEqual(answers(whole));
    expect(answers(whole).flat().length).toBeGreaterThan(100);
    bit.close();
    const again = new CorpusIndex(join(folder, "bit"));
    expect(answers(again)).toEqual(answers(whole));
    again.close();
    whole.close();
  });

  test("what a killed process left half done is cleared away", () => {
    const index = new CorpusIndex(folder);
    index.add(all.slice(0, 3));
    index.close();
    writeFileSync(join(folder, "segment-00000009"), "half");
    writeFileSync(join(folder, "manifest.json.tmp"), "{");
    const again = new CorpusIndex(folder);
    expect(again.size).toBe(3);
    again.close();
  });

  test("a damaged segment is said, not answered from", () => {
    const index = new CorpusIndex(folder);
    index.add(all.slice(0, 3));
    index.close();
    writeFileSync(join(folder, "segment-00000001"), "HSEG");
    expect(() => new CorpusIndex(folder)).toThrow();
  });

  const kills = process.env["HEARSAY_SLOW"] === "1" ? 200 : 3;
  test(`killed ${kills} times at any moment, it loses nothing that was acknowledged`, {
    timeout: 3_600_000,
  }, async () => {
    let next = 0;
    const writer = join(import.meta.dirname, "index-writer.ts");
    const gone = new Set<number>();
    for (let round = 0; round < kills; round++) {
      const child = spawn(process.execPath, ["--import", "tsx", writer, folder, String(next)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      await new Promise<void>((resolve) => {
        child.stdout.on("data", (bytes: Buffer) => {
          if (said === "") setTimeout(() => child.kill("SIGKILL"), 5 + ((round * 37) % 240));
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
      for (let at = 0; at <= last; at++) {
        if (at !== open) expect([at, index.has(`n${at}`)]).toEqual([at, !gone.has(at)]);
      }
      index.close();
      next = last + 1;
    }
    expect(next).toBeGreaterThanOrEqual(kills);
  });
});
