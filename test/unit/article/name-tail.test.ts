import { describe, expect, test } from "vitest";
import { inLanguages } from "../../../src/article/credits/lexicon.ts";
import { withoutTail } from "../../../src/article/people/name-tail.ts";

const bare = (name: string): string => inLanguages(["en", "de"], () => withoutTail(name));

describe("a name without what a page leaves behind it", () => {
  test.each([
    ["Lena MarshTravel News Reporter", "Lena Marsh"],
    ["Lena MarshKorrespondentin", "Lena Marsh"],
    ["Lena Marsh-FalkThe Harbour Lantern", "Lena Marsh-Falk"],
    ["Lena Marsh5 hours ago", "Lena Marsh"],
    ["Lena Marsh 7 hours", "Lena Marsh"],
    ["Lena Marsh vor 3 Stunden", "Lena Marsh"],
    ["Lena MarshPublished", "Lena Marsh"],
    ["Lena Marsh Follow", "Lena Marsh"],
    ["Lena MarshTwitter", "Lena Marsh"],
    ["Lena Marsh@LenaMarsh", "Lena Marsh"],
    ["Lena Marsh0", "Lena Marsh"],
    ["Lena Marsh For Harbourlantern.Com", "Lena Marsh"],
    ["Lena Marsh The Associated Press", "Lena Marsh"],
    ["Lena Marsh Lena Marsh", "Lena Marsh"],
  ])("%s", (name, wanted) => expect(bare(name)).toBe(wanted));

  test.each(["Lena McAllister", "LENA MARSH", "Lena de Marsh", "Otto LeClerc", "O. van der Falk"])(
    "%s is a name and stays whole",
    (name) => expect(bare(name)).toBe(name),
  );
});
