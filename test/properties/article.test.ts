import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import type { Article } from "../../src/core/article.ts";
import { documentOf } from "../unit/article/document.ts";

const SEED = 20190309;
const PIECES = [
  "By Dana Quill",
  "By [Harbour Lantern](#)",
  "Meridian Review, March 09, 2019",
  "Editor's Note",
  "Theme: [Trade](#)",
  "The council said on Monday that the quay was closed.",
  "“I was told to keep it shut",
  "This article first appeared in the Harbour Lantern.",
  "Copyright © Harbour Lantern, 2019",
  "All rights reserved.",
  "Comments",
  "\r\n",
  "\n\n",
  " ",
  "# Heading",
  "*note*",
  "[",
  "](",
  "\u2028",
  "\ufeff",
  "𝒳",
  "é",
  "(Reporting by A B; Editing by C D)",
  "<p>",
  "</div>",
  "<h1>",
  "<script>",
  "&amp;",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20, unit: "binary" })), { maxLength: 25 })
  .map((pieces) => pieces.join("\n"));

/** Parts tile the text in order with only white space between; every span lies inside and is not empty. */
function checkSpans(article: Article): void {
  let at = 0;
  for (const { span } of article.parts) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(article.text.slice(at, span.start).trim()).toBe("");
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(article.text.slice(at).trim()).toBe("");
  const spans = [...article.authors, ...article.editors, ...article.credits, ...article.terms, ...article.links].map(
    ({ span }) => span,
  );
  for (const span of [...spans, article.published?.span ?? null, article.modified?.span ?? null]) {
    if (span === null) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(article.text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
  }
}

describe(`any text and any bytes (seed ${SEED})`, () => {
  test.each(["text", "markdown", "html"] as const)(
    "%s: parts tile, spans are in bounds, the same input gives the same article",
    (kind) => {
      fc.assert(
        fc.property(text, (content) => {
          const first = parseArticle(documentOf(kind, content));
          checkSpans(first.value);
          expect(parseArticle(documentOf(kind, content))).toEqual(first);
          if (kind !== "html")
            expect(first.value.text.length).toBe(new TextDecoder().decode(new TextEncoder().encode(content)).length);
        }),
        { seed: SEED, numRuns: kind === "html" ? 60 : 120 },
      );
    },
  );
  test.each(["text", "html"] as const)("%s: any bytes are survived", (kind) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        checkSpans(parseArticle(documentOf(kind, bytes)).value),
      ),
      { seed: SEED, numRuns: 80 },
    );
  });
});
