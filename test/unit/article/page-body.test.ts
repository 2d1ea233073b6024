import { expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const PROSE = [
  "The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.",
  "Inspectors counted only nine of them, and the report that they wrote afterwards does not mention the silo, the gate or the night shift at all.",
  "A spokeswoman for the authority said that the containers had been moved for reasons of safety, and that nobody had asked for them to be shown.",
  "The inspectors are expected to come back in the spring, when the ice is gone and the quay can be walked from one end to the other.",
];

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Containers Were Moved</title>
<meta property="og:title" content="Containers Were Moved"><meta property="og:site_name" content="Meridian Review"></head><body>
<main><h1>Containers Were Moved</h1>${body}</main></body></html>`;

function paragraphs(body: string): string[] {
  const { value } = parseArticle(documentOf("html", page(body)));
  return value.parts
    .filter(({ kind }) => kind === "paragraph")
    .map(({ span }) => value.text.slice(span.start, span.end));
}

const block = (words: string): string => `<div class="text-block"><p class="text">${words}</p></div>`;

test("a paragraph whose text is mostly links is one of the body, if it is made like the others", () => {
  const linked =
    '<a href="/a">Under the harbour act every container that leaves a quay must be</a> <b>listed</b> <a href="/b">by number, owner and weight, the port office says.</a>';
  const body = [...PROSE.slice(0, 2), linked, ...PROSE.slice(2)];
  expect(paragraphs(`<article>${body.map(block).join("")}</article>`).join(" ")).toContain("Under the harbour act");
});

test("the second half of a body that is cut in two is read", () => {
  const half = (words: readonly string[]) => `<div class="half">${words.map(block).join("")}</div>`;
  const more = PROSE.map((words) => words.replace("inspectors", "surveyors").replace("Inspectors", "Surveyors"));
  const filler = '<section class="ad"><div class="ad-label">Advertisement</div></section>'.repeat(3);
  const read = paragraphs(`<article>${half([...PROSE, ...PROSE.map((words) => `${words} Again.`)])}${filler}
    <div class="rail"><div class="rail-inner"></div></div>${half(more.slice(0, 3))}</article>`);
  expect(read.join(" ")).toContain("Surveyors counted only nine");
});

test("a teaser made like a paragraph is no part of the body where it stands in a card", () => {
  const card = `<div class="teaser-card">${block("Nine ferries were late on Monday because of the ice on the northern river, the line says.")}</div>`;
  expect(paragraphs(`<article>${PROSE.map(block).join("")}</article>${card}`)).toEqual(PROSE);
});

test("a short paragraph with a link stays between others that stand in such cards", () => {
  const linked =
    'The find was announced in an article published on Monday in the <a href="/a">journal Sea Letters</a>.';
  const card = (words: string): string => `<div class="card"><p>${words}</p></div>`;
  const [first = "", ...rest] = PROSE;
  expect(paragraphs([first, linked, ...rest].map(card).join("")).join(" ")).toContain("announced in an article");
});

test("whose a picture was is no paragraph", () => {
  const words = [...PROSE, ...PROSE.map((line) => line.replace(/^\S+/, "Some")), ...PROSE.map((line) => `Now ${line}`)];
  const [at, rest] = [words.slice(0, 5), words.slice(5)];
  const lines = [...at, "Photo: AFP", "REUTERS", "Picture by: Ada Finch, Quay Pictures", ...rest];
  const read = paragraphs(`<article>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`);
  expect(read.filter((line) => line.length < 50)).toEqual([]);
  expect(read).toHaveLength(words.length);
});

test("a sentence that ends in a date is no date line", () => {
  const subtitle = "The Harwick boss had been out of work since being sacked by Elsing United in December 2018.";
  const { value } = parseArticle(
    documentOf("html", page(`<p class="sub">${subtitle}</p>${PROSE.map((words) => `<p>${words}</p>`).join("")}`)),
  );
  const part = value.parts.find(({ span }) => value.text.slice(span.start, span.end) === subtitle);
  expect(part?.kind).toMatch(/^(?:paragraph|subtitle)$/);
});

test.each([
  ["words for screen readers", '<h2 class="visually-hidden">Article content</h2>'],
  [
    "next stories",
    '<div class="c-related-stories"><h3>More from the harbour</h3><p>Ferries were late on Monday.</p></div>',
  ],
  [
    "a newsletter",
    '<div class="c-inlineSignup"><h2>Get the daily tide</h2><p>The tide table in your inbox every day.</p></div>',
  ],
  [
    "an offer",
    '<div class="identity-screen"><ul><li>Unlimited access to the Review.</li><li>Daily puzzles.</li></ul></div>',
  ],
  [
    "a video's card",
    '<div class="video-item"><h3>Silo seen from above</h3><div>14 hours ago</div><div>Duration 1:30</div></div>',
  ],
  [
    "a writer's life",
    '<div class="author-bio"><p>Dana Quill is a freelance writer who lives in Askerbridge.</p></div>',
  ],
  [
    "share prices",
    '<table class="stock-fundamentals"><tr><th>Ticker</th><th>Last</th></tr><tr><td>QUAY INC.</td><td>25.86</td></tr></table>',
  ],
])("%s are no part of the body", (_, box) => {
  const text = PROSE.map((words) => `<p>${words}</p>`);
  expect(
    paragraphs(
      `<article><div class="content">${[...text.slice(0, 2), box, ...text.slice(2)].join("")}</div></article>`,
    ),
  ).toEqual(PROSE);
});

test("what is there for screen readers, and a card over a name, are not glued to the words", () => {
  const [first = "", ...rest] = PROSE;
  const link = first
    .replace(
      "port authority",
      '<a href="/x">port authority<span style="clip:rect(0 0 0 0);position:absolute">, opens new tab</span></a>',
    )
    .replace(
      "inspectors",
      '<span class="rollover-people">inspectors<span class="rollover-people-block"><a href="/p">Inspectors</a><a href="/q">Nine ferries late</a></span></span>',
    );
  const text = [link, ...rest].map((words) => `<p>${words}</p>`);
  expect(paragraphs(`<article><div class="content">${text.join("")}</div></article>`)).toEqual(PROSE);
});

test.each([
  "© Ada Finch",
  "(Image: © Quay Pictures)",
  "Ada Finch | Quayside | Getty Images",
  "WATCH | The silo seen from above:",
])("“%s” is no paragraph", (line) => {
  const text = PROSE.map((words) => `<p>${words}</p>`);
  expect(
    paragraphs(
      `<article><div class="content">${[text[0], `<p>${line}</p>`, ...text.slice(1)].join("")}</div></article>`,
    ),
  ).toEqual(PROSE);
});
