import type { Article, Credit, Hyperlink, Part, Person, Tag, Terms, When } from "../../core/article.ts";
import type { Document } from "../../core/document.ts";
import type { Note, Noted } from "../../core/note.ts";
import { readAgencyDateline } from "../credits/agency-dateline.ts";
import { inLanguages } from "../credits/lexicon.ts";
import { readDate } from "../dates/read-date.ts";
import { readIsoDate } from "../dates/read-iso-date.ts";
import { detectLanguage } from "../detect-language.ts";
import { isSameName } from "../people/squash.ts";
import { readTerms } from "../terms/read-terms.ts";
import { type Arranged, arrangePage } from "./arrange-page.ts";
import { bodyOrJsonLd } from "./body-or-json-ld.ts";
import { readJsonLd } from "./json-ld.ts";
import { readMetadataCredits } from "./metadata-credits.ts";
import { findPageAuthors } from "./page-authors.ts";
import { findBlocks } from "./page-blocks.ts";
import { findPageDates } from "./page-dates.ts";
import { findPageOutlet } from "./page-outlet.ts";
import { type PageScan, scanPage, textOf } from "./page-scan.ts";
import { findPageTitle, meta } from "./page-title.ts";
import { isElement, type PageTree, parseTree } from "./page-tree.ts";
import { readabilityText } from "./readability-text.ts";
import { selectBody } from "./select-body.ts";
import { whyNoArticle } from "./why-no-article.ts";

/** One page of HTML → its article, without the id. The phrases are those of the page's own language and English. */
export function parsePage(document: Document, html: string): Noted<Omit<Article, "id">> {
  const tree = parseTree(html);
  const scan = scanPage(tree);
  return inLanguages([languageTag(scan.language), detectLanguage(textSample(tree))], () =>
    readPage(document, tree, scan),
  );
}

/** The page's record from its tree. Cost: 20–60 ms a page, most of it in the parser and Readability. */
function readPage(document: Document, tree: PageTree, scan: PageScan): Noted<Omit<Article, "id">> {
  const jsonLd = readJsonLd(scan.jsonLd);
  const outlet = findPageOutlet(scan, jsonLd, document.url);
  const record = document.record;
  const own = [...(record?.outlet ? [record.outlet] : []), ...outlet.own];
  const notes: Note[] = [];
  const note = (code: string, says: string): void => void notes.push({ code, article: null, span: null, says });
  if (tree.wasCut) note("page-cut", "The page is too long or nested too deep; what is beyond the limits was not read.");

  const found = findBlocks(tree, readabilityText(tree));
  const { blocks, body } = bodyOrJsonLd(found, selectBody(found), jsonLd);
  const title = record?.title?.trim() || findPageTitle(scan, jsonLd, own);
  const arranged = arrangePage(blocks, body, title, own);
  const { text, parts, links, starts } = joined(arranged);

  const authors = findPageAuthors(scan, jsonLd, own);
  const dates = findPageDates(scan, jsonLd, outlet.url);
  const fromMetadata = readMetadataCredits(scan, jsonLd, outlet, authors.organisations);
  const credits = [...pageCredits(arranged, starts), ...fromMetadata.credits];
  const why = whyNoArticle(blocks, body, scan, jsonLd);
  if (why !== null) note("not-an-article", `${document.input}: ${why}`);
  const onPage = pagePeople(arranged, starts, own);
  const names = record !== null && record.authors.length > 0 ? record.authors : authors.persons;
  const people = withSpans(names, text, arranged, starts);
  const { published, modified } = chooseDates(document, dates, arranged, starts, note);
  for (const person of onPage.authors)
    if (people.length > 0 && !people.some(({ name }) => isSameName(name, person.name)))
      notes.push({
        code: "author-disagrees",
        article: null,
        span: person.span,
        says: `The page names ${person.name}, its metadata ${people.map(({ name }) => name).join(", ")}.`,
      });
  return {
    value: {
      input: document.input,
      url: outlet.url,
      outlet: record?.outlet?.trim() || outlet.name,
      title,
      language: detectLanguage(text) ?? languageTag(scan.language),
      authors: people.length > 0 ? people : onPage.authors,
      editors: onPage.editors,
      published,
      modified,
      tags: tagsOf(scan),
      parts,
      credits: distinct(credits),
      terms: termsOf(arranged, parts),
      links,
      metadata: [
        ...fromMetadata.metadata,
        ...names.map((value) => ({ field: authors.from, value })),
        ...(dates.from !== null && dates.published !== null
          ? [{ field: dates.from, value: dates.published.value }]
          : []),
      ],
      text,
    },
    notes,
  };
}

/** Parts joined by a blank line. `starts` gives where each part begins. */
function joined(arranged: readonly Arranged[]): { text: string; parts: Part[]; links: Hyperlink[]; starts: number[] } {
  const parts: Part[] = [];
  const links: Hyperlink[] = [];
  const starts: number[] = [];
  let text = "";
  for (const part of arranged) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    starts.push(start);
    text += part.text;
    parts.push({ kind: part.kind, span: { start, end: text.length } });
    for (const link of part.links)
      links.push({ href: link.href, span: { start: start + link.start, end: start + link.end } });
  }
  return { text, parts, links, starts };
}

function pageCredits(arranged: readonly Arranged[], starts: readonly number[]): Credit[] {
  const credits: Credit[] = [];
  let paragraphs = 0;
  for (const [index, { kind, text, reading, links }] of arranged.entries()) {
    const start = starts[index] ?? 0;
    const hrefAt = (from: number, to: number): string | null =>
      links.find((link) => link.start <= from && to <= link.end + 1)?.href ?? null;
    if (kind === "title" || kind === "caption") continue;
    for (const phrase of reading.credits.filter(({ isWeak }) => !isWeak || kind === "credit"))
      for (const { name, kind: credit, start: from, end } of phrase.credits)
        credits.push({
          kind: credit,
          name,
          href: hrefAt(from, end),
          span: { start: start + phrase.start, end: start + phrase.end },
        });
    if (reading.kind === "copyright")
      for (const { name } of reading.outlets.slice(0, 3))
        credits.push({ kind: "copyright", name, href: null, span: { start, end: start + text.length } });
    if (kind === "paragraph" && paragraphs++ < 3)
      for (const { name, phrase } of readAgencyDateline(text))
        credits.push({
          kind: "wire",
          name,
          href: null,
          span: { start: start + phrase.start, end: start + phrase.end },
        });
    if (kind === "byline")
      for (const role of reading.roles)
        for (const { name } of role.role === "written" ? role.agencies : [])
          credits.push({ kind: "wire", name, href: null, span: { start, end: start + text.length } });
  }
  return credits;
}

/** The same credit told twice is kept once, with its words where it has them. */
function distinct(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = [];
  for (const credit of [...credits].sort((a, b) => Number(a.span === null) - Number(b.span === null)))
    if (!kept.some(({ kind, name }) => kind === credit.kind && isSameName(name, credit.name))) kept.push(credit);
  return kept;
}

function pagePeople(
  arranged: readonly Arranged[],
  starts: readonly number[],
  own: readonly string[],
): { authors: Person[]; editors: Person[] } {
  const authors: Person[] = [];
  const editors: Person[] = [];
  for (const [index, { kind, reading }] of arranged.entries()) {
    if (kind !== "byline" && kind !== "credit" && kind !== "dateline") continue;
    const start = starts[index] ?? 0;
    const add = (list: Person[], name: { name: string; start: number; end: number }): void => {
      if (
        !own.some((outlet) => isSameName(outlet, name.name)) &&
        !list.some((known) => isSameName(known.name, name.name))
      )
        list.push({ name: name.name, span: { start: start + name.start, end: start + name.end } });
    };
    if (kind === "byline") for (const name of reading.persons) add(authors, name);
    for (const role of reading.roles)
      for (const name of role.persons)
        if (role.role === "written") add(authors, name);
        else if (role.role === "edited") add(editors, name);
  }
  return { authors, editors };
}

/** Where the names of the metadata stand on the page: in a byline, a credit, or nowhere. */
function withSpans(
  names: readonly string[],
  text: string,
  arranged: readonly Arranged[],
  starts: readonly number[],
): Person[] {
  return names.map((name) => {
    for (const kinds of [
      ["byline", "dateline"],
      ["credit", "note", "subtitle"],
    ])
      for (const [index, part] of arranged.entries()) {
        if (!kinds.includes(part.kind)) continue;
        const at = part.text.toLowerCase().indexOf(name.toLowerCase());
        const start = (starts[index] ?? 0) + at;
        if (at >= 0 && start + name.length <= text.length) return { name, span: { start, end: start + name.length } };
      }
    return { name, span: null };
  });
}

type Dates = ReturnType<typeof findPageDates>;

/** The record's date, else the metadata's, else the one on the page; where metadata and page differ by a day or more, a note. */
function chooseDates(
  document: Document,
  dates: Dates,
  arranged: readonly Arranged[],
  starts: readonly number[],
  note: (code: string, says: string) => void,
): { published: When | null; modified: When | null } {
  let onPage: When | null = null;
  let changed: When | null = null;
  for (const [index, { kind, reading }] of arranged.entries()) {
    if (kind !== "byline" && kind !== "dateline" && kind !== "credit") continue;
    for (const date of reading.dates) {
      const start = starts[index] ?? 0;
      const when: When = {
        value: date.value,
        precision: date.precision,
        span: { start: start + date.start, end: start + date.end },
        from: "page",
      };
      if (date.label === "updated") changed ??= when;
      else onPage ??= when;
    }
  }
  const given = document.record?.published ?? null;
  const recorded = given === null ? null : (readIsoDate(given) ?? readDate(given));
  const told = recorded ?? dates.published;
  const published: When | null =
    told === null ? onPage : { value: told.value, precision: told.precision, span: null, from: "metadata" };
  if (told !== null && onPage !== null && isOtherDay(told.value, onPage.value))
    note("date-disagrees", `The page says ${onPage.value}, its metadata ${told.value}.`);
  const modified: When | null =
    dates.modified === null
      ? changed
      : { value: dates.modified.value, precision: dates.modified.precision, span: null, from: "metadata" };
  return { published, modified };
}

/** More than a day apart: time zones alone make one. */
const isOtherDay = (a: string, b: string): boolean =>
  a.length >= 10 && b.length >= 10 && Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) > 86_400_000;

function tagsOf(scan: PageScan): Tag[] {
  const section = meta(scan, "article:section");
  const keywords = (meta(scan, "news_keywords") ?? meta(scan, "keywords") ?? "")
    .split(/\s*,\s*/)
    .filter((word) => word !== "" && word.length < 60);
  return [
    ...(section === null ? [] : [{ kind: "section" as const, name: section }]),
    ...keywords.slice(0, 20).map((name) => ({ kind: "keyword" as const, name })),
  ];
}

function termsOf(arranged: readonly Arranged[], parts: readonly Part[]): Terms[] {
  return arranged.flatMap(({ kind, text }, index) =>
    kind === "terms" ? [{ span: parts[index]?.span ?? { start: 0, end: 0 }, ...readTerms(text) }] : [],
  );
}

const languageTag = (tag: string | null): string | null =>
  /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;

/** Some of the page's words, to know its language by. */
function textSample({ document }: PageTree): string {
  const html = document.childNodes.find(isElement);
  const body = html?.childNodes.find((node) => node.nodeName === "body");
  return body !== undefined && isElement(body) ? textOf(body, 30_000) : "";
}
