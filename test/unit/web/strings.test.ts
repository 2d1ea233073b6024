import { describe, expect, test } from "vitest";
import { dateWords } from "../../../web/src/strings/dates.ts";
import { de } from "../../../web/src/strings/de.ts";
import { en, type StringKey } from "../../../web/src/strings/en.ts";

/** Words that are the same in both languages. */
const ALIKE: readonly StringKey[] = ["appName", "person", "act_A0"];
const KEYS = Object.keys(en) as StringKey[];
const slots = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();

describe("the app's words", () => {
  test("German has every one, in its own words, with the same slots", () => {
    expect(Object.keys(de).sort()).toEqual([...KEYS].sort());
    const left = KEYS.filter((key) => !ALIKE.includes(key) && de[key] === en[key] && /\p{Ll}{3}/u.test(en[key]));
    expect(left).toEqual([]);
    const shapes = KEYS.filter((key) => {
      const own = (words: string) => [...new Set(words.split("|").flatMap(slots))].join();
      return own(en[key]) !== own(de[key]) || en[key].includes("|") !== de[key].includes("|");
    });
    expect(shapes).toEqual([]);
  });

  test("a date is written as far as it is known, on the page's own clock", () => {
    expect(dateWords("2031-03-12T07:40:00-08:00", "en")).toBe("12 Mar 2031, 07:40");
    expect(dateWords("2031-03-12T23:40:00+05:30", "en", false)).toBe("12 Mar 2031");
    expect(dateWords("2031-03", "en")).toBe("Mar 2031");
    expect(dateWords("2031", "de")).toBe("2031");
    expect(dateWords("2031-03-12", "de")).toBe("12. März 2031");
    expect(dateWords("some time", "en")).toBe("some time");
  });
});
