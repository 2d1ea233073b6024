import { describe, expect, test } from "vitest";
import { readCorrection } from "../../../src/article/corrections/read-correction.ts";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

describe("corrections", () => {
  test.each([
    [
      "Correction, February 14, 2030: An earlier version of this article said that tolls would rise by 18 percent.",
      "correction",
      "2030-02-14",
      "tolls would rise by 18 percent",
    ],
    [
      "This article was amended on 3 May 2030. An earlier version said the bridge opened in 1926.",
      "correction",
      "2030-05-03",
      "the bridge opened in 1926",
    ],
    [
      "A correction was made on March 3, 2030: An earlier version of this article misstated the number of ships.",
      "correction",
      "2030-03-03",
      "the number of ships",
    ],
    [
      "Correction added Nov. 18, 2030: The caption below the photograph originally named another bridge.",
      "correction",
      "2030-11-18",
      null,
    ],
    ["CORRECTION: The bridge opened in 1962, not 1926.", "correction", null, null],
    ["Clarification (3/2/30): The council has not yet voted on it.", "clarification", null, null],
    ["Editor's note: This story has been corrected to say that the tolls rise by 8 percent.", "correction", null, null],
    ["(Corrects paragraph 3 to say five, not six, ships)", "correction", null, null],
    ["Update: The council has sent a statement after publication.", "update", null, null],
    ["Retraction: We have withdrawn this article, whose source could not be found.", "retraction", null, null],
    [
      "Korrektur: In einer früheren Version dieses Artikels hieß es, die Maut steige um 18 Prozent.",
      "correction",
      null,
      "die Maut steige um 18 Prozent",
    ],
    [
      "Rectificatif : une version précédente de cet article indiquait à tort que le pont fermerait.",
      "correction",
      null,
      "le pont fermerait",
    ],
    [
      "Fe de errores: una versión anterior de este artículo decía que el puente cerraría.",
      "correction",
      null,
      "el puente cerraría",
    ],
    [
      "Una versione precedente di questo articolo riportava erroneamente che il ponte chiude.",
      "correction",
      null,
      "il ponte chiude",
    ],
    ["I en tidligere versjon av denne saken sto det at broen stenger.", "correction", null, "broen stenger"],
    ["В предыдущей версии этой статьи ошибочно говорилось, что мост закроют.", "correction", null, "мост закроют"],
  ])("%s", (line, kind, date, was) => {
    const found = readCorrection(line);
    expect(found?.kind).toBe(kind);
    expect(found?.date?.value ?? null).toBe(date);
    expect(found?.was == null ? null : line.slice(found.was.start, found.was.end)).toBe(was);
  });

  test.each([
    "An earlier version of the report said the bridge would close.",
    "Updated: 3 May 2030, 10:15",
    "Updated 3:27 am PST, Wednesday, May 3, 2030",
    "Corrections officers said the prison: was full.",
    "The corrected figures: twelve ships came in May and nine in June.",
  ])("no correction: %s", (line) => expect(readCorrection(line)).toBeNull());
});

test("a label and the note under it are one correction, at the foot, in its place", () => {
  const html = `<html lang="en"><body><article><h1>Tolls to rise by 8 percent</h1>
<p>Tolls on the bridge will rise by 8 percent in July, the bridge authority said on Tuesday after a long meeting.</p>
<p>Nobody on the board voted against it, and the mayor did not want to speak about it on the way out.</p>
<h3>Correction</h3><p>February 14, 2030: An earlier version of this article gave the rise as 18 percent.</p></article></body></html>`;
  const { value: article } = parseArticle(documentOf("html", html));
  expect(article.corrections).toHaveLength(1);
  const [correction] = article.corrections ?? [];
  expect(article.text.slice(correction?.span.start, correction?.span.end)).toMatch(/^Correction\s+February 14/);
  expect(correction?.date?.value).toBe("2030-02-14");
  expect(article.text.slice(correction?.was?.start, correction?.was?.end)).toBe("the rise as 18 percent");
  expect(article.parts.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph", "note", "note"]);
});
