import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CorpusIndex } from "../../../src/corpus/corpus-index.ts";
import { type JoinTask, joinSegments } from "../../../src/corpus/join-segments.ts";
import type { CorpusText } from "../../../src/corpus/text-block.ts";
import { fingerprintsOf } from "../../../src/reuse/fingerprints.ts";
import { isWorthComparing } from "../../../src/reuse/pair-articles.ts";
import { readUnits } from "../../../src/reuse/units.ts";
import { inventedText } from "../reuse/invented-text.ts";

const textOf = (at: number): CorpusText => ({
  id: `n${at}`,
  outlet: at % 4 === 0 ? null : `Outlet ${at % 4}`,
  // every ninth begins alike; what Outlet 1 ends with is its boilerplate
  text: `${inventedText(at, 60)} ${inventedText(at % 9, 40)}${at % 4 === 1 ? `\n\n${inventedText(500, 20)}` : ""}`,
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
    expect(bit.boilerplate).toEqual(whole.boilerplate);
    expect([...whole.boilerplate.keys()]).toEqual(["Outlet 1"]);
    bit.join();
    expect(answers(bit)).toEqual(answers(whole));
    bit.joinAll();
    expect(answers(bit)).toEqual(answers(whole));
    bit.close();
    const again = new CorpusIndex(join(folder, "bit"));
    expect(answers(again)).toEqual(answers(whole));
    again.close();
    whole.close();
  });

  test("what is added, replaced and deleted while segments are joined counts", async () => {
    const tasks: { readonly task: JoinTask; readonly end: () => void }[] = [];
    const slow = (task: JoinTask): Promise<void> => new Promise((end) => tasks.push({ task, end }));
    const bit = new CorpusIndex(join(folder, "bit"), slow);
    for (const text of all.slice(0, 8)) bit.add([text]);
    expect(tasks).toHaveLength(1);
    bit.delete(["n3"]);
    bit.add([{ ...textOf(20), id: "n5" }]);
    for (const text of all.slice(8, 12)) bit.add([text]);
    expect(tasks).toHaveLength(1);
    const whole = new CorpusIndex(join(folder, "whole"));
    whole.add([...all.slice(0, 12).filter(({ id }) => id !== "n3" && id !== "n5"), { ...textOf(20), id: "n5" }]);
    expect(answers(bit)).toEqual(answers(whole));
    joinSegments((tasks[0] as (typeof tasks)[number]).task);
    tasks[0]?.end();
    await bit.settle();
    expect(readdirSync(join(folder, "bit")).filter((name) => name.startsWith("segment-"))).toHaveLength(6);
    expect(answers(bit)).toEqual(answers(whole));
    bit.close();
    const again = new CorpusIndex(join(folder, "bit"));
    expect(again.size).toBe(11);
    expect(answers(again)).toEqual(answers(whole));
    again.close();
    whole.close();
  });

  test("a joining that fails, or is given up, leaves all as it was", async () => {
    const failing = new CorpusIndex(folder, () => Promise.reject(new Error("no room")));
    for (const text of all.slice(0, 9)) failing.add([text]);
    await failing.settle();
    expect(failing.size).toBe(9);
    failing.join();
    expect(readdirSync(folder).filter((name) => name.startsWith("segment-"))).toHaveLength(1);
    failing.close();
    const left = new CorpusIndex(folder, () => new Promise(() => undefined));
    for (const text of all.slice(9, 20)) left.add([text]);
    left.close();
    const again = new CorpusIndex(folder);
    expect(again.size).toBe(20);
    again.close();
  });

  test("a joined segment that cannot be taken leaves all as it was", async () => {
    let joins = 0;
    // the thread says that it is done, and what it wrote is not there
    const index = new CorpusIndex(join(folder, "bit"), async () => void joins++);
    for (const text of all.slice(0, 12)) {
      index.add([text]);
      await index.settle();
    }
    expect(joins).toBeGreaterThan(1);
    expect(index.size).toBe(12);
    const whole = new CorpusIndex(join(folder, "whole"));
    whole.add(all.slice(0, 12));
    expect(answers(index)).toEqual(answers(whole));
    whole.close();
    index.close();
    const again = new CorpusIndex(join(folder, "bit"));
    expect(again.size).toBe(12);
    again.join();
    expect(readdirSync(join(folder, "bit")).filter((name) => name.startsWith("segment-")).length).toBeLessThan(8);
    again.close();
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

  test("whatever is added, replaced and deleted, in whatever order: as from scratch, and as without an index (seed 11)", () => {
    const steps = fc.array(fc.record({ kind: fc.constantFrom("add", "delete"), at: fc.nat(30), version: fc.nat(3) }), {
      minLength: 1,
      maxLength: 40,
    });
    let round = 0;
    fc.assert(
      fc.property(steps, (wanted) => {
        const bit = new CorpusIndex(join(folder, `bit-${++round}`));
        const state = new Map<string, CorpusText>();
        for (const { kind, at, version } of wanted) {
          if (kind === "delete") {
            bit.delete([`n${at}`]);
            state.delete(`n${at}`);
          } else {
            const text = { ...textOf(at + version * 9), id: `n${at}` };
            bit.add([text]);
            state.set(text.id, text);
          }
        }
        const whole = new CorpusIndex(join(folder, `whole-${round}`));
        whole.add([...state.values()]);
        for (const text of all.slice(0, 20)) {
          expect(bit.ask(text)).toEqual(whole.ask(text));
          expect(bit.ask(text).map(({ id, shared }) => [id, shared])).toEqual(withoutIndex([...state.values()], text));
        }
        bit.close();
        whole.close();
      }),
      { seed: 11, numRuns: 12 },
    );
  });
});

/** What the index answers, by comparing the fingerprints of every article. */
function withoutIndex(texts: readonly CorpusText[], asked: CorpusText): (readonly [string, number])[] {
  const printsOf = ({ text }: CorpusText): Int32Array => fingerprintsOf(readUnits(text)).hashes;
  const mine = printsOf(asked);
  const mineOnce = new Set(mine);
  return texts
    .filter(({ id }) => id !== asked.id)
    .map((text) => {
      const prints = printsOf(text);
      const shared = [...new Set(prints)].filter((print) => mineOnce.has(print)).length;
      return {
        id: text.id,
        shared,
        worth: shared > 0 && isWorthComparing(shared, Math.min(prints.length, mine.length)),
      };
    })
    .filter(({ worth }) => worth)
    .sort((x, y) => y.shared - x.shared || (x.id < y.id ? -1 : 1))
    .map(({ id, shared }) => [id, shared] as const);
}
