import { expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { trace } from "../../../src/trace.ts";
import { documentOf } from "./document.ts";

const PROSE = [
  "The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.",
  "Inspectors counted only nine of them, and the report that they wrote afterwards does not mention the silo, the gate or the night shift at all.",
  "A spokeswoman for the authority said that the containers had been moved for reasons of safety, and that nobody had asked for them to be shown.",
  "The inspectors are expected to come back in the spring, when the ice is gone and the quay can be walked from one end to the other.",
];
const URL = "https://www.meridianreview.example/ports/containers";

const document = (more: { head?: string; top?: string; foot?: string; last?: string }) => {
  const text = [...PROSE.slice(0, 3), `${PROSE[3]}${more.last ?? ""}`].map((words) => `<p>${words}</p>`);
  return documentOf(
    "html",
    `<html lang="en"><head><title>Containers Were Moved | Meridian Review</title><meta property="og:site_name" content="Meridian Review">
    ${more.head ?? ""}</head><body><article><h1>Containers Were Moved</h1>${more.top ?? ""}<div class="content">${text.join("\n")}</div></article>
    ${more.foot ?? ""}</body></html>`,
    { url: URL },
  );
};
const read = (more: Parameters<typeof document>[0]) => parseArticle(document(more)).value;
const kindsOf = (more: Parameters<typeof document>[0]): string[] =>
  read(more).credits.map(({ kind, name }) => `${kind} ${name}`);

const BYLINE = '<p class="byline">By Dana Quill</p>';
const FILES = '<p class="credit">With files from Reuters</p>';

test("an agency that gave a part to what a writer wrote has a hand in it; without a writer the text is the agency's", () => {
  expect(kindsOf({ top: BYLINE, foot: FILES })).toEqual(["contributed Reuters"]);
  expect(kindsOf({ foot: FILES })).toEqual(["wire Reuters"]);
  expect(kindsOf({ top: BYLINE, foot: "<p>Additional reporting from PA</p>" })).toEqual(["contributed PA"]);
});

test("the outlet's own writer stands above nobody but those who told him", () => {
  const chainOf = (more: Parameters<typeof document>[0]) => {
    const report = trace([document(more)]);
    return report.links.filter(({ kind }) => /^(?:republished|excerpted)$/.test(kind)).map(({ from }) => from);
  };
  expect(chainOf({ top: BYLINE, foot: FILES })).toEqual([]);
  expect(chainOf({ foot: FILES })).toEqual([{ kind: "outlet", name: "Reuters" }]);
});

test("an agency in the metadata beside a person gave a part, alone it is where the text is from", () => {
  const authors = (names: readonly string[]) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Containers Were Moved", author: names.map((name) => ({ "@type": "Person", name })) })}</script>`;
  expect(kindsOf({ head: authors(["Dana Quill", "AFP"]) })).toEqual(["contributed AFP"]);
  expect(kindsOf({ head: authors(["AFP"]) })).toEqual(["wire AFP"]);
});

test("a link to all of an outlet's corrections is no note of the editor's", () => {
  const { parts } = read({ foot: '<div><a href="/corrections">Corrections and Clarifications</a></div>' });
  expect(parts.map(({ kind }) => kind)).not.toContain("note");
});

test("above the text “Source” names whose claim is looked into", () => {
  expect(
    kindsOf({ top: '<div class="statement-source">Source: Harbour Defence Ministry, October 3, 2031</div>' }),
  ).toEqual([]);
});

test("an agency signs the last sentence without brackets", () => {
  expect(kindsOf({ last: " PTI" })).toEqual(["wire PTI"]);
  expect(kindsOf({ last: " Photo: PTI" })).toEqual([]);
});

test("a link to a topic is no byline", () => {
  const topic = '<p>The minister, <a href="/topics/people/tom-hale">Tom Hale</a>, was not asked.</p>';
  expect(read({ top: topic }).authors.map(({ name }) => name)).not.toContain("Tom Hale");
});

test("a full stop behind the brackets is no part of an editor's name", () => {
  const foot = "<p>(Reporting by Dana Quill, with reporting by Ivo Stahl. Editing by Tom Hale.)</p>";
  expect(read({ foot }).editors.map(({ name }) => name)).toEqual(["Tom Hale"]);
});

/** Each person's step above a text: "wrote Will Dorn". */
const hands = (more: Parameters<typeof document>[0]): string[] =>
  trace([document(more)]).links.flatMap(({ kind, from }) => (from.kind === "person" ? [`${kind} ${from.name}`] : []));

test("under an agency's byline whoever did the reporting wrote", () => {
  const agency = '<p class="byline">By Reuters</p>';
  const credit = "<p>(Reporting by Will Dorn; Editing by Tom Brand)</p>";
  expect(hands({ top: agency, foot: credit })).toEqual(["edited Tom Brand", "wrote Will Dorn"]);
  expect(hands({ top: BYLINE, foot: credit })).toEqual([
    "edited Tom Brand",
    "contributed Will Dorn",
    "wrote Dana Quill",
  ]);
});

test("who gave a part is a hand of its own, also beside an agency", () => {
  const credited = (line: string): string[] => hands({ top: BYLINE, foot: `<p class="credit">${line}</p>` });
  expect(credited("– additional reporting by Dora Mell")).toEqual(["contributed Dora Mell", "wrote Dana Quill"]);
  expect(credited("– additional reporting by D.M.")).toContain("contributed D.M.");
  expect(credited("With files from The Associated Press and Mona Vik")).toContain("contributed Mona Vik");
  expect(credited("With files from Mona Vik and The Associated Press")).toContain("contributed Mona Vik");
  expect(credited("With files from the Courier newsroom")).toEqual(["wrote Dana Quill"]);
});

test("whose story it is, is no other outlet by another spelling", () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Containers Were Moved","author":{"@type":"Organization","name":"The Associated Press"}}</script>`;
  const last =
    " Sachin Lund, a villager, told the Associated Press that he heard blasts. A guard told the AP that nobody came.";
  const { links } = trace([document({ head, last })]);
  const outlets = links
    .flatMap(({ from, to }) => [from, to])
    .flatMap((node) => (node.kind === "outlet" ? [node.name] : []));
  expect(new Set(outlets)).toEqual(new Set(["The Associated Press"]));
});
