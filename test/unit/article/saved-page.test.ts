import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const MENU = Array.from(
  { length: 40 },
  (_, index) => ["Home", "Ports", "Weather", "Sport", "Fish prices today"][index % 5],
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
