import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../../src/core/errors.ts";
import { PHRASES, phrase, said } from "../../../src/language/english/phrases.ts";
import type { Phrase, PhraseKey } from "../../../src/report/format.ts";
import { de } from "../../../web/src/strings/de.ts";
import { deErrors } from "../../../web/src/strings/de-errors.ts";
import { dePhrases } from "../../../web/src/strings/de-phrases.ts";
import { phrasesIn } from "../../../web/src/strings/use-strings.ts";

const KEYS = Object.keys(PHRASES) as PhraseKey[];
const slots = (words: string): string => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort().join();
const inGerman = phrasesIn({ strings: de, phrases: dePhrases });

describe("what the program says, in German", () => {
  test("has every phrase, with the same slots, in its own words", () => {
    expect(KEYS.filter((key) => slots(PHRASES[key]) !== slots(dePhrases[key]))).toEqual([]);
    expect(KEYS.filter((key) => PHRASES[key].includes("|") && !dePhrases[key].includes("|"))).toEqual([]);
    expect(KEYS.filter((key) => PHRASES[key] === dePhrases[key])).toEqual([]);
    expect(Object.keys(deErrors).sort()).toEqual([...ERROR_CODES, "fault"].sort());
  });

  test("puts levels and acts in words, and counts", () => {
    const { says, phrases } = said(phrase("drift/hedge-gone", { words: "may", levelUp: "open", levelDown: "L8" }));
    expect(says).toBe('"may" is gone: open → flat.');
    expect(inGerman(phrases, says)).toBe("„may“ fehlt: offen → ohne Einschränkung.");
    const copies = (count: string): string => inGerman([phrase("reason/copies", { count })], "");
    expect(copies("1")).toContain("1 Artikel kopiert");
    expect(copies("4")).toContain("4 Artikel kopieren");
  });

  test("leaves what a person wrote, and what it does not know, as it stands", () => {
    const strange: Phrase = { key: "gap/of-a-later-version", values: {} };
    expect(inGerman(undefined, "As anna wrote it.")).toBe("As anna wrote it.");
    expect(inGerman([strange], "Something new.")).toBe("Something new.");
  });

  test("words of an article that look like slots stay words", () => {
    const { says, phrases } = said(phrase("drift/became", { up: "{down}", down: "$& {up}" }));
    expect(says).toBe('"{down}" became "$& {up}".');
    expect(inGerman(phrases, says)).toBe("Aus „{down}“ wurde „$& {up}“.");
  });
});
