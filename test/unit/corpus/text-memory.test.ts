import fc from "fast-check";
import { expect, test } from "vitest";
import { TextMemory } from "../../../src/corpus/text-memory.ts";

test("memory that is given back is taken again, and is always large enough", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200_000 })), (sizes) => {
      const memory = new TextMemory();
      for (const size of sizes) {
        const buffer = memory.take(size);
        expect(buffer.byteLength).toBeGreaterThanOrEqual(size);
        memory.give(buffer);
        expect(memory.take(size)).toBe(buffer);
      }
    }),
  );
});
