import { expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const PROSE =
  "<p>The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.</p>".repeat(
    3,
  );

const read = (head: string, url: string, body = "<h1>Containers Were Moved at Night</h1>") =>
  parseArticle(
    documentOf("html", `<html lang="en"><head>${head}</head><body><article>${PROSE}</article>${body}</body></html>`, {
      url,
    }),
  ).value;

test.each([
  ["lakecitizen.example", "lakecitizen", "Lake Citizen", "Lake Citizen"],
  ["nytides.example", null, "The New York Tides", "The New York Tides"],
  ["quaynews.example", "quaynews.example", "Quay International", "Quay"],
  ["www.factgate.example", "@factgate", "FactGate West Ruritania", "FactGate"],
  ["harbourecho.example", "harbourecho", "News from the coast", "harbourecho"],
])("the name behind %s is what the end of the page's title spells out", (host, site, end, name) => {
  const head = `<title>Containers Were Moved at Night | ${end}</title>${site === null ? "" : `<meta property="og:site_name" content="${site}">`}`;
  const article = read(head, `https://${host}/ports/containers`);
  expect(article.outlet).toBe(name);
  expect(article.title).toBe("Containers Were Moved at Night");
});

test("a heading that shares no word with the page's titles heads another story", () => {
  const head =
    '<title>Containers Were Moved at Night - Quay Review</title><meta property="og:title" content="Containers Were Moved at Night"><meta property="og:site_name" content="Quay Review">';
  const url = "https://quayreview.example/ports";
  expect(read(head, url, "<h1>Nine Ferries Late Again Because of Ice</h1>").title).toBe(
    "Containers Were Moved at Night",
  );
  expect(read(head, url, "<h1>Who moved the containers at the quay?</h1>").title).toContain("Who moved");
});

test("a part of the paper is not its name", () => {
  const head =
    '<title>Containers Were Moved at Night - Meridian</title><meta property="og:site_name" content="U.S."><meta property="og:type" content="article">';
  expect(read(head, "https://www.meridian.example/article/ports").outlet).toBe("Meridian");
});

test.each([
  ["who put the page up is not who wrote it", "Bo Carr", "By Ada Marsh", ["Ada Marsh"]],
  ["who wrote it stands on the page", "Ada Marsh", "By Ada Marsh", ["Ada Marsh"]],
  ["what somebody does is nobody's name", "Ada Marsh, AP Sports Writer", "", ["Ada Marsh"]],
])("%s", (_, author, byline, names) => {
  const page = `<html lang="en"><head><title>Containers Were Moved at Night</title><meta name="author" content="${author}"></head><body><article><h1>Containers Were Moved at Night</h1><p class="byline">${byline}</p>${PROSE}</article></body></html>`;
  const { authors } = parseArticle(documentOf("html", page, { url: "https://quay.example/ports" })).value;
  expect(authors.map(({ name }) => name)).toEqual(names);
});

test("whom the page calls an editor is none of its writers", () => {
  const page = `<html lang="en"><head><title>Containers Were Moved at Night</title></head><body><article><h1>Containers Were Moved at Night</h1><p class="byline">By <a rel="author">Ada Marsh</a></p>${PROSE}<p class="byline">Edited by: <a rel="author">Bo Carr</a></p></article></body></html>`;
  const { authors, editors } = parseArticle(documentOf("html", page, { url: "https://quay.example/ports" })).value;
  expect(authors.map(({ name }) => name)).toEqual(["Ada Marsh"]);
  expect(editors.map(({ name }) => name)).toEqual(["Bo Carr"]);
});

test("the address of a licence is no writer's, though it leads through /by/", () => {
  const footer =
    '<footer>Under a <a rel="license" href="https://licences.example/licenses/by/3.0/">Creative Commons License</a></footer>';
  expect(read("", "https://harbourecho.example/ports/containers", footer).authors).toEqual([]);
});

test("an outlet is called as its page calls it in the page's own script", () => {
  const ld = (name: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Containers Were Moved at Night","author":{"@type":"Person","name":"${name}"},"publisher":{"@type":"Organization","name":"${name}"}}</script>`;
  const title = "<title>Containers Were Moved at Night - Harwick Times</title>";
  const foot = "<footer>Copyright © 1999-2031 The Harwick Times. All rights reserved.</footer>";
  const url = "https://harwicktimes.example/ports";
  const heading = "<h1>Containers Were Moved at Night</h1>";
  const article = read(`${title}${ld("台中時報")}`, url, `${heading}${foot}`);
  expect(article.outlet).toBe("The Harwick Times");
  expect(article.authors).toEqual([]);
  expect(read(`${title}${ld("台中時報")}`, url, heading).outlet).toBe("Harwick Times");
  expect(read(`${title}${ld("Quay Review")}`, url, `${heading}${foot}`).outlet).toBe("Quay Review");
});

test("an address in the place of the outlet's name is told as the copyright line has it", () => {
  const head =
    '<title>Containers Were Moved at Night</title><meta property="og:site_name" content="https://www.harwickmoonnow.example">';
  const url = "https://www.harwickmoonnow.example/ports";
  const heading = "<h1>Containers Were Moved at Night</h1>";
  const read2 = (owner: string) =>
    read(head, url, `${heading}<footer>Copyright 2031 ${owner}. All rights reserved.</footer>`);
  expect(read2("Harwick Moon Now").outlet).toBe("Harwick Moon Now");
  expect(read2("Grey Media").outlet).not.toBe("Grey Media");
});
