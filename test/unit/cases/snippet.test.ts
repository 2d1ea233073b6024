import { expect, test } from "vitest";
import { parseQuery } from "../../../src/cases/search/query.ts";
import { findSnippet } from "../../../src/cases/search/snippet.ts";

const text = "# Ferry sold\n\nThe ferry was sold.\n\n## Who paid\n\nNobody paid for the yard.";
const parts = [{ kind: "title", span: { start: 0, end: 12 } }] as unknown as Parameters<typeof findSnippet>[0]["parts"];
const snippetOf = (query: string) => {
  const parsed = parseQuery(query);
  return findSnippet({ text, parts }, parsed.kind === "words" ? [parsed] : []);
};

test("a hit is shown where the text has it, since its headline is shown anyhow", () => {
  expect(snippetOf("ferry")?.span.start).toBe(text.indexOf("ferry was"));
});

test("where only the headline has it, in the headline", () => {
  const [title] = parts;
  const only = { text: text.replace("The ferry was", "The boat was"), parts: title === undefined ? [] : [title] };
  const parsed = parseQuery("ferry");
  expect(findSnippet(only, parsed.kind === "words" ? [parsed] : [])?.words).toBe("Ferry");
});

test("marks of Markdown headings are not shown", () => {
  const shown = snippetOf("nobody");
  expect(shown?.before).toContain("Who paid");
  expect(`${shown?.before}${shown?.after}`).not.toContain("#");
});
