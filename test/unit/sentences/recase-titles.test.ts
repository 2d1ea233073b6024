import { expect, test } from "vitest";
import type { Article } from "../../../src/core/article.ts";
import { recaseTitles } from "../../../src/sentences/recase-titles.ts";

const recased = (title: string, body: string): string => {
  const text = `${title}\n\n${body}`;
  const parts = [
    { kind: "title", span: { start: 0, end: title.length } },
    { kind: "paragraph", span: { start: title.length + 2, end: text.length } },
  ];
  const out = recaseTitles({ text, parts } as unknown as Article);
  expect(out).toHaveLength(text.length);
  expect(out.slice(title.length)).toBe(text.slice(title.length));
  return out.slice(0, title.length);
};

test("names keep their capitals, the body's common words lose theirs", () =>
  expect(
    recased("Council Lets Ferry Sink Off Port Ellery", "The Council let the ferry sink, said Ada Port Ellery."),
  ).toBe("Council lets ferry sink off Port Ellery"));

test("initials that the body spells out stay", () =>
  expect(
    recased("Mayor Blames HTA For Delays", "The mayor blamed the Harbour Transport Authority for the delays."),
  ).toBe("Mayor blames HTA for delays"));

test("a headline in sentence case is left alone", () =>
  expect(recased("Council lets Rose sink", "A rose is a rose.")).toBe("Council lets Rose sink"));
