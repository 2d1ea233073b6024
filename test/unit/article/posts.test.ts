import { expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { carryOn, findProposals } from "../../../src/attribution/find-proposals.ts";
import { findQuotations } from "../../../src/attribution/quotes/find-quotations.ts";
import { sceneOf } from "../../../src/attribution/scene.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { documentOf } from "./document.ts";

const PROSE = [
  "The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.",
  "Inspectors counted only nine of them, and the report that they wrote afterwards does not mention the silo, the gate or the night shift at all.",
  "A spokeswoman for the authority said that the containers had been moved for reasons of safety, and that nobody had asked for them to be shown.",
  "The inspectors are expected to come back in the spring, when the ice is gone and the quay can be walked from one end to the other.",
];

function articleWith(box: string) {
  const text = PROSE.map((words) => `<p>${words}</p>`);
  const html = `<html lang="en"><head><title>Containers Were Moved</title></head><body><article><h1>Containers Were Moved</h1>
    <div class="content">${[...text.slice(0, 2), box, ...text.slice(2)].join("\n")}</div></article></body></html>`;
  return parseArticle(documentOf("html", html)).value;
}

/** What is read as signed: [who, what]. */
function signed(box: string): string[][] {
  const article = articleWith(box);
  const sentences = findSentences(article);
  const scene = sceneOf(article, sentences, findQuotations(article, sentences));
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return carryOn(scene, findProposals(scene))
    .filter(({ rule }) => rule === "signature")
    .map(({ who, what }) => [who ? words(who) : "", ...what.map(words)]);
}

const POST = `<div class="social-media-embed"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Nobody asked us.<br><br>We count again tomorrow
  <a href="https://t.co/xyz">pic.twitter.com/xyz</a></p>&mdash; Cllr. Mara Venn (@maravenn) <a href="https://twitter.com/maravenn/status/1">May 3, 2031</a></blockquote></div>`;

test("a post is one paragraph with its signature, without the address of its picture", () => {
  const { text } = articleWith(POST);
  expect(text).toContain(
    "\n\nNobody asked us.\nWe count again tomorrow\n— Cllr. Mara Venn (@maravenn) May 3, 2031\n\n",
  );
});

test("a post is the words of who signs it", () => {
  expect(signed(POST)).toEqual([["Cllr. Mara Venn", "Nobody asked us.\nWe count again tomorrow"]]);
});

test("a post stands where it stood, also at the start of the text", () => {
  const article = articleWith("");
  const page = articleWith(POST);
  expect(page.parts.map(({ kind }) => kind).filter((kind) => kind !== "paragraph")).toEqual(
    article.parts.map(({ kind }) => kind).filter((kind) => kind !== "paragraph"),
  );
});

test("a pull quote without marks is the words of who is named under it", () => {
  const quote = `<blockquote class="pullquote"><p>What is wrong with a gate that opens at night, when nobody is there to see it?</p><span>— Harbour pilot Tom Hale</span></blockquote>`;
  expect(signed(quote)).toEqual([
    ["Harbour pilot Tom Hale", "What is wrong with a gate that opens at night, when nobody is there to see it?"],
  ]);
});

test("a quoted paragraph without a signature stays as it is", () => {
  expect(signed("<blockquote><p>The gate opens at six.</p><p>It closes at nine.</p></blockquote>")).toEqual([]);
});
