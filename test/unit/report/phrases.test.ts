import { describe, expect, test } from "vitest";
import { sayPhrase } from "../../../src/language/english/phrases.ts";
import { traced } from "./traced.ts";

describe.each(["examples/harbour", "examples/inland-port.txt", "test/golden"])(
  "what the report of %s says",
  (input) => {
    test("is made of phrases, so that it can be said in another language", async () => {
      const { findings, claims } = await traced(input);
      expect(findings.length).toBeGreaterThan(3);
      for (const { says, phrases = [] } of findings) expect(phrases.map(sayPhrase).join(" ")).toBe(says);
      for (const { independence } of claims)
        expect((independence.phrases ?? []).map(sayPhrase)).toEqual(independence.because);
    });
  },
);
