import { describe, expect, test } from "vitest";
import type { Article, PartKind } from "../../../src/core/article.ts";
import { bareArticle } from "../../../src/core/bare-article.ts";
import { textOf } from "../../../src/core/span.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";

function article(blocks: readonly (readonly [PartKind, string])[], language: string | null = "en"): Article {
  let text = "";
  const parts = blocks.map(([kind, words]) => {
    const start = text.length === 0 ? 0 : (text += "\n\n").length;
    text += words;
    return { kind, span: { start, end: text.length } };
  });
  return bareArticle("a", text, { input: "-", language, parts });
}

const shown = (value: Article) => findSentences(value).map((sentence) => textOf(value.text, sentence.span));

describe("findSentences", () => {
  test("whose a picture is and what a note is are no words of a sentence", () => {
    const value = article([
      ["caption", "Olga Brandt had her sights set on fame, sources claim (Image: Getty)"],
      ["caption", "A poll shows the crane is loved by sailors (AP Photo/Ada Finch)"],
      ["paragraph", "The crane is loved by sailors [Photo by Ada Finch]"],
      ["paragraph", "The crane is loved by sailors (and by the mayor)"],
      ["note", "Correction added Nov. 18, 2031: The caption named another bridge."],
    ]);
    expect(shown(value)).toEqual([
      "Olga Brandt had her sights set on fame, sources claim",
      "A poll shows the crane is loved by sailors",
      "The crane is loved by sailors",
      "The crane is loved by sailors (and by the mayor)",
      "The caption named another bridge.",
    ]);
  });

  test("keeps to the parts and leaves out furniture and terms", () => {
    const value = article([
      ["title", "Harbour Board Accused Of Hiding Report"],
      ["furniture", "Share this. Subscribe now."],
      ["paragraph", "The bridge is closed. “It may not open again,” said Ana Brook, the engineer."],
      ["terms", "All rights reserved. Ask first."],
    ]);
    expect(shown(value)).toEqual([
      "Harbour Board Accused Of Hiding Report",
      "The bridge is closed.",
      "“It may not open again,” said Ana Brook, the engineer.",
    ]);
    expect(findSentences(value).map((sentence) => sentence.part)).toEqual([0, 2, 2]);
  });

  test("an article without parts is one block that empty lines divide", () => {
    const value = { ...article([]), text: "No full stop here\n\nAnother block. And more." };
    expect(shown(value)).toEqual(["No full stop here", "Another block.", "And more."]);
  });

  test("finds the subject of a speech verb on either side", () => {
    const value = article([
      ["paragraph", "The mayor said the bridge would close. “We were told late,” said the engineer."],
    ]);
    const subjects = findSentences(value).map(({ tokens }) => {
      const verb = tokens.findIndex((token) => token.lemma === "say");
      return tokens.filter((token) => token.head === verb && token.relation === "nsubj").map((token) => token.lemma);
    });
    expect(subjects).toEqual([["mayor"], ["engineer"]]);
  });

  test("another language is cut into words and sentences, never refused", () => {
    const value = article([["paragraph", "Der Bürgermeister schwieg. Die Brücke bleibt zu."]], "de");
    expect(shown(value)).toEqual(["Der Bürgermeister schwieg.", "Die Brücke bleibt zu."]);
    expect(new Set(findSentences(value).flatMap((sentence) => sentence.tokens.map((token) => token.tag)))).toEqual(
      new Set(["X"]),
    );
  });
});

test("a headline's capitals hide no verb", () => {
  const value = article([["title", "Mayor Denies He Knew Of Cracks In Old Bridge"]]);
  const tags = findSentences(value)[0]!.tokens.map((token) => token.tag);
  expect(tags.slice(1, 4)).toEqual(["VBZ", "PRP", "VBD"]);
});
