import { expect, test } from "vitest";
import { chooseLanguage } from "../../../src/language/choose-language.ts";

const NAMES =
  "Mary Smith, John Brown, Paul Green and James White met George Black in London, Paris and Berlin on Monday in May.";
const SMALL =
  "It was said that all of them had been there for a long time and that none of them would ever go away again.";
const HEADLINES = [
  "Rilom closed gardorsunba of lomhubari",
  "Gartahuhu opened sunsunlom of finmibalom",
  "Dock fees to rise",
  "Port shut",
];

test("a sentence without a full stop is read the same, whatever was read before it", () => {
  const model = chooseLanguage("en", SMALL);
  const read = (text: string): string => JSON.stringify(model.analyse(text, { start: 0, end: text.length }));
  for (const headline of HEADLINES) {
    for (let length = 1; length <= 20; length++) {
      const [small, names] = [SMALL, NAMES].map((text) => text.split(" ").slice(0, length).join(" "));
      read(small!);
      read(SMALL);
      const behindSmall = read(headline);
      read(NAMES);
      read(names!);
      expect(read(headline), `${headline}, behind ${length} words`).toBe(behindSmall);
    }
  }
});
