import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";
import { HEADS, type Head } from "./heads.ts";
import { LATER_HEADS } from "./later-heads.ts";

const BODY =
  "The work will take until Friday, a spokesman for the town said, because divers had found cracks below the waterline.\n\nNobody was hurt. The wall was built in 1911 and mended twice since then, most lately by volunteers.";

/** So many characters of a date are its day. */
const DAY = 10;
const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

const readHead = ({ head, told }: Head) => {
  const { title, outlet, authors, published } = parseArticle(
    documentOf("text", `${head}\n\n${BODY}${told === undefined ? "" : `\n\n${told}`}\n`),
  ).value;
  return {
    title,
    outlet: outlet === null ? null : plain(outlet),
    authors: authors.map(({ name }) => plain(name)),
    date: published?.value.slice(0, DAY) ?? null,
  };
};

/** Heads that are not read right yet. */
const OPEN = [
  "investigations site with two partners",
  "Indian portal",
  "church newsletter",
  "financial newsletter with pseudonym",
];
const ALL = [...HEADS, ...LATER_HEADS].map((head) => [head.style, head] as const);

const expectRead = (head: Head): void =>
  expect(readHead(head)).toEqual({
    title: head.title,
    outlet: head.outlet === null ? null : plain(head.outlet),
    authors: head.authors.map(plain),
    date: head.date?.slice(0, DAY) ?? null,
  });

describe("the head of an article saved as plain text", () => {
  test.each(ALL.filter(([style]) => !OPEN.includes(style)))("%s", (_, head) => expectRead(head));

  test.fails.each(ALL.filter(([style]) => OPEN.includes(style)))("not yet: %s", (_, head) => expectRead(head));
});
