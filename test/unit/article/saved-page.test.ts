import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const MENU = Array.from(
  { length: 40 },
  (_, index) => ["Home", "Ports", "Weather", "Sport", "Fish prices today"][index % 5] ?? "",
);
const BODY = [
  "The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.",
  "Inspectors counted only nine of them, and the report that they wrote afterwards does not mention the silo, the gate or the night shift at all.",
  "Behind the silo",
  "A spokeswoman for the authority said that the containers had been moved for reasons of safety, and that nobody had asked for them to be shown.",
  "The inspectors are expected to come back in the spring, when the ice is gone and the quay can be walked from one end to the other.",
];
const TEASERS = [
  "Read next",
  "A ferry ran aground off the northern light on Sunday, and two people were brought ashore by the lifeboat crew.",
  "By Otto Falk",
  "2 March 2019",
  "Herring prices fall again",
  "Weather",
  "Contact us",
  "Help",
  "Jobs",
  "About",
];
const saved = (head: readonly string[]): string =>
  [
    "Tuesday, 12 March 2019",
    "We use cookies to make this site work, and others that help us to see how it is used by its readers.",
    ...MENU,
    ...head,
    ...BODY,
    ...TEASERS,
    ...MENU,
  ].join("\n\n");
const read = (head: readonly string[]) => parseArticle(documentOf("text", saved(head))).value;

describe("a whole page saved as plain text", () => {
  const TITLE = "Harbour authority hid damaged containers from inspectors";
  const article = read(["Ports", TITLE, "By Lena Marsh", "9 March 2019"]);
  const words = (kind: string): string[] =>
    article.parts.filter((part) => part.kind === kind).map(({ span }) => article.text.slice(span.start, span.end));

  test("has its headline below the menu", () => expect(article.title).toBe(TITLE));
  test("has its own writer and date, not those of the menu and the teasers", () => {
    expect(article.authors.map(({ name }) => name)).toEqual(["Lena Marsh"]);
    expect(article.published?.value).toBe("2019-03-09");
  });
  test("has the body and nothing of what stands around it", () => expect(words("paragraph")).toEqual(BODY));
  test("keeps every character in some part, or as furniture", () => {
    expect(words("furniture")).toContain("Read next");
    for (const { span } of article.parts) expect(span.end).toBeGreaterThan(span.start);
  });

  test("a standfirst under the headline is not the headline", () => {
    const standfirst = "Nine damaged containers stood behind the grain silo when the inspectors came to the quay.";
    const { title, parts, text } = read(["Ports", TITLE, standfirst, "By Lena Marsh"]);
    expect(title).toBe(TITLE);
    expect(parts.find(({ span }) => text.slice(span.start, span.end) === standfirst)?.kind).toMatch(
      /subtitle|paragraph/,
    );
  });

  test("a headline that asks is a headline", () => {
    const asks = "Why were the damaged containers moved behind the old grain silo by the port authority?";
    expect(read(["Ports", asks, "By Lena Marsh", "9 March 2019"]).title).toBe(asks);
  });

  test.each([
    [["Lena Marsh"], ["Lena Marsh"]],
    [
      ["By", "Lena Marsh and Otto Falk"],
      ["Lena Marsh", "Otto Falk"],
    ],
    [["LENA MARSH/OTTO FALK"], ["LENA MARSH", "OTTO FALK"]],
  ])("names alone under the headline are its writers: %j", (lines, names) => {
    expect(read([TITLE, ...lines, "9 March 2019"]).authors.map(({ name }) => name)).toEqual(names);
  });
});

describe("who wrote a saved page", () => {
  const TITLE = "Harbour authority hid damaged containers from inspectors";
  const authors = (...lines: readonly string[]): string[] =>
    read(["Ports", TITLE, ...lines]).authors.map(({ name }) => name);

  test.each([
    [
      ["Author of the article:", "By Lena Marsh", "Published Mar 09, 2019", "Last updated 15 hours ago"],
      ["Lena Marsh"],
    ],
    [
      ["Author of the article:", "Lena Marsh", "Published Mar 09, 2019 • Last updated 1 day ago • 4 minute read"],
      ["Lena Marsh"],
    ],
    [["by Lena Marsh", "March 9, 2019"], ["Lena Marsh"]],
    [["By Lena Marsh For Harbourlantern.Com", "Published: 15:56, 9 March 2019"], ["Lena Marsh"]],
    [["By Lena Marsh published 9 March 2019"], ["Lena Marsh"]],
    [["By Lena MarshTwitter", "March 9, 2019"], ["Lena Marsh"]],
    [
      ["By", "Lena MarshNews Reporter", "Otto FalkSports Reporter", "11:58, 9 MAR 2019"],
      ["Lena Marsh", "Otto Falk"],
    ],
    [
      ["By", "Lena Marsh", "Otto Falk", "9 March 2019"],
      ["Lena Marsh", "Otto Falk"],
    ],
    [["Lena Marsh5 hours ago"], ["Lena Marsh"]],
    [["Lena Marsh|Published 4 months ago"], ["Lena Marsh"]],
    [["Lena MarshPublished Mar 9, 2019, 11:21am|Updated Mar 10, 2019"], ["Lena Marsh"]],
    [["Lena Marsh Parliamentary editor", "9 March 2019"], ["Lena Marsh"]],
    [["Lena Marsh Lena Marsh", "9 March 2019"], ["Lena Marsh"]],
    [["9 March 2019 | 14:07 | By Lena Marsh"], ["Lena Marsh"]],
    [["Jan Pohl", "Photo: Otto Falk/Wire", "Lena Marsh"], ["Lena Marsh"]],
  ])("%j", (lines, names) => expect(authors(...lines)).toEqual(names));

  test.each([
    [["By Associated Press", "9 March 2019"], ["Associated Press"]],
    [["Reuters", "9 March 2019"], ["Reuters"]],
    [
      ["Lena Marsh and AP", "9 March 2019"],
      ["Lena Marsh", "AP"],
    ],
    [["Associated PressMarch 9, 2019 GMT"], ["Associated Press"]],
    [["By Lena Marsh with Agencies", "9 March 2019"], ["Lena Marsh"]],
    [["By Lena Marsh - Associated Press - Saturday, March 9, 2019"], ["Lena Marsh"]],
    [["By Harbour Lantern Staff", "9 March 2019"], ["Harbour Lantern Staff"]],
  ])("an agency or a newsroom in a writer's place: %j", (lines, names) => expect(authors(...lines)).toEqual(names));

  test.each([
    [["WATCH LIVE", "9 March 2019"]],
    [["SPEED READ", "9 March 2019"]],
    [["Allow All", "9 March 2019"]],
    [["Text Size", "9 March 2019"]],
  ])("words of a menu wrote nothing: %j", (lines) => expect(authors(...lines)).toEqual([]));

  test("a teaser's byline inside the body is the teaser's", () => {
    const teaser = ["Herring prices fall again", "By Otto Falk"];
    const lines = ["Ports", TITLE, "By Lena Marsh", ...MENU.slice(0, 16), ...BODY, ...teaser];
    expect(read(lines).authors.map(({ name }) => name)).toEqual(["Lena Marsh"]);
  });
});

describe("the headline of a saved page", () => {
  const TITLE = "Harbour authority hid damaged containers from inspectors";

  test.each([
    [["Ports", TITLE, "Containers behind the grain silo were moved by the port authority at night", "By Lena Marsh"]],
    [["Ports", TITLE, "By Lena Marsh", "Containers stood behind the old grain silo. Otto Falk", "9 March 2019"]],
    [[TITLE, ...MENU.slice(0, 20), "Ports", TITLE, "By Lena Marsh", "9 March 2019", "Find a new job"]],
    [
      [
        "Ports",
        TITLE,
        "By Lena Marsh",
        "Damaged containers behind the grain silo of the port authority",
        "9 March 2019",
      ],
    ],
    [["HomePortsHarbour authority hid damaged containers from inspectors", TITLE, "By Lena Marsh", "9 March 2019"]],
    [
      [
        "Ports",
        TITLE,
        "By Lena Marsh",
        "9 March 2019",
        "Read next",
        "Inspectors count damaged herring barrels on the quay",
      ],
    ],
  ])("is neither standfirst, caption, trail nor teaser: %j", (lines) => expect(read(lines).title).toBe(TITLE));
});

describe("the date of a saved page", () => {
  const TITLE = "Harbour authority hid damaged containers from inspectors";

  test.each([
    ["Written on 9 March 2019 in Ports"],
    ["9 March 2019 • Dunmouth quay"],
    ["Harbour WireMarch 9, 2019"],
    ["Published Sat, Mar 9 20192:23 PM"],
    ["Published on 09/03/2019 - 13:55 GMT+1 •Updated 14:20"],
    ["9 March 2019 22:05 h"],
  ])("stands among other words: %s", (line) =>
    expect(read(["Ports", TITLE, line]).published?.value.slice(0, 10)).toBe("2019-03-09"),
  );

  test("is not the day of saving above the headline where one stands below it", () => {
    const { published } = read(["Tuesday, 12 March 2019", TITLE, "by Lena Marsh | 9 March 2019"]);
    expect(published?.value).toBe("2019-03-09");
  });
});

describe("a short text with a foot", () => {
  test("loses nothing of its body", () => {
    const text = [
      "Harbour authority hid damaged containers",
      ...BODY,
      "Photo: L. Marsh",
      "Nothing else is known.",
      "© Harbour Lantern 2019",
    ].join("\n\n");
    const { parts, text: whole } = parseArticle(documentOf("text", text)).value;
    const paragraphs = parts
      .filter(({ kind }) => kind === "paragraph")
      .map(({ span }) => whole.slice(span.start, span.end));
    for (const paragraph of BODY) expect(paragraphs).toContain(paragraph);
  });
});
