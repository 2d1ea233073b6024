import { expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** For each attribution that stands inside another: who in whom, and the first words of what is said. */
function inside(source: string): string[] {
  const article = articleFrom(source);
  const { attributions } = findAttributions(article, findSentences(article));
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "–" : article.text.slice(span.start, span.end);
  return attributions.flatMap(({ who, parent, what }) => {
    const around = attributions.find(({ id }) => id === parent);
    return around ? [`${words(who)} in ${words(around.who)}: ${words(what[0] ?? null)}`] : [];
  });
}

test.each([
  [
    "She noted that a 2031 study by the institute found that the nets had rotted.",
    ["a 2031 study by the institute in She: that the nets had rotted"],
  ],
  ["Two people said Brandt told investigators he had been warned.", ["Brandt in Two people: he had been warned"]],
  [
    "Mara Venn told the council that the harbour master had assured her a deal could be reached.",
    ["the harbour master in Mara Venn: a deal could be reached"],
  ],
  [
    "One of the people said the family, which holds a third of the shares, had indicated that it would sell.",
    ["the family, which holds a third of the shares, in One of the people: that it would sell"],
  ],
  [
    "Oster says a new test, carried out in May, showed that the pattern survived.",
    ["a new test, carried out in May, in Oster: that the pattern survived"],
  ],
  [
    "“Nobody came,” Ann Marsh said. “We've been told for thirty years that we're partners in this school.”",
    ["– in Ann Marsh: that we're partners in this school"],
  ],
  [
    "“The road is a river now,” said Joss Balm, a driver. “My grandson told me the water was at the gate.”",
    ["My grandson in Joss Balm, a driver: the water was at the gate"],
  ],
  ["“My grandson reckons I am mad,” said Lora Pugh.", ["My grandson in Lora Pugh: I am mad"]],
  [
    "“I asked him to sign for it and he goes, ‘I have moved,’” said Lee Brand.",
    ["I in Lee Brand: him to sign for it", "he in Lee Brand: ‘I have moved,’"],
  ],
])("%s", (text, expected) => expect(inside(text)).toEqual(expected));
