import type { Article, Person, Tag, Terms } from "../../core/article.ts";
import type { Document } from "../../core/document.ts";
import type { Note, Noted } from "../../core/note.ts";
import type { Span } from "../../core/span.ts";
import { correctionsOf } from "../corrections/corrections-of.ts";
import { inLanguages } from "../credits/lexicon.ts";
import { detectLanguage } from "../detect-language.ts";
import { isAgency } from "../people/agency.ts";
import { isSameName } from "../people/squash.ts";
import { readTerms } from "../terms/read-terms.ts";
import { type Arranged, arrangePage } from "./arrange-page.ts";
import { bodyOrJsonLd } from "./body-or-json-ld.ts";
import { chooseDates } from "./choose-dates.ts";
import { joinParts } from "./join-parts.ts";
import { readJsonLd } from "./json-ld.ts";
import { readMetadataCredits } from "./metadata-credits.ts";
import { inOwnScript, isForeign } from "./own-script.ts";
import { findPageAuthors } from "./page-authors.ts";
import { findBlocks } from "./page-blocks.ts";
import { distinctCredits, readPageCredits } from "./page-credits.ts";
import { findPageDates } from "./page-dates.ts";
import { findPageOutlet } from "./page-outlet.ts";
import { readPagePeople, withoutEditors, withSpans } from "./page-people.ts";
import { type PageScan, scanPage, textOf } from "./page-scan.ts";
import { findOtherTitles, findPageTitle, meta } from "./page-title.ts";
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
  const note: Notice = (code, says, span = null) => void notes.push({ code, article: null, span, says });
  if (tree.wasCut) note("page-cut", "The page is too long or nested too deep; what is beyond the limits was not read.");

  const found = findBlocks(tree, readabilityText(tree));
  const { blocks, body } = bodyOrJsonLd(found, selectBody(found), jsonLd);
  const title = record?.title?.trim() || findPageTitle(scan, jsonLd, own, outlet.host);
  const otherTitles = title === null ? [] : findOtherTitles(scan, jsonLd, own, title);
  const authors = findPageAuthors(scan, jsonLd, own);
  const given = record !== null && record.authors.length > 0 ? record.authors : null;
  const arranged = arrangePage(blocks, body, title, own, given !== null || !authors.isInstitution);
  const joined = joinParts(arranged);
  const { text, parts, links, spans } = joined;

  const dates = findPageDates(scan, jsonLd, outlet.url);
  const fromMetadata = readMetadataCredits(scan, jsonLd, outlet, authors);
  const onPage = readPagePeople(arranged, spans, own);
  const isByDesk = authors.persons.some((name) => !isAgency(name));
  const hasWriter = given !== null || isByDesk || onPage.authors.length > 0;
  const credits = [...readPageCredits(arranged, joined, hasWriter), ...fromMetadata.credits];
  const written = inOwnScript(outlet.name, { text, pageTitle: scan.title, credits });
  const why = whyNoArticle(blocks, body, scan, jsonLd, outlet.url);
  if (why !== null) note("not-an-article", `${document.input}: ${why}`);
  noteOtherTitle(otherTitles, note);
  const names = given ?? withoutEditors(authors, onPage);
  const told = withSpans(names, text, arranged, spans);
  // who put the page up stands nowhere on it, where its readers are shown who wrote it
  const isBehind =
    told.every(({ span }) => span === null) &&
    onPage.authors.every(
      ({ span }) => span !== null && /\bby\s+(?:[^\n]{1,80}(?:,|and|&)\s+)?$/i.test(text.slice(0, span.start)),
    );
  const isNamedOnPage = given === null && (authors.isInstitution || isBehind) && onPage.authors.length > 0;
  // a house that signs its own page in another script than the page's has not written it
  const isHouse = ({ name }: Person): boolean =>
    written !== null && isForeign(name, text) && own.some((outlet) => isSameName(outlet, name));
  const people = (isNamedOnPage ? onPage.authors : told).filter((person) => !isHouse(person));
  const { published, modified } = chooseDates(document, dates, arranged, joined, note);
  noteOtherAuthors(onPage.authors, people, note);
  return {
    value: {
      input: document.input,
      url: outlet.url,
      outlet: record?.outlet?.trim() || written || outlet.name,
      title,
      language: detectLanguage(text) ?? languageTag(scan.language),
      authors: people,
      editors: onPage.editors,
      published,
      modified,
      tags: tagsOf(scan),
      parts,
      credits: distinctCredits(credits),
      terms: termsOf(arranged, spans),
      corrections: correctionsOf(
        arranged.map(({ kind, reading }, index) => {
          const span = spans[index] ?? { start: 0, end: 0 };
          return {
            isNote: kind === "note",
            correction: reading.correction,
            span,
            at: (start, end) => ({ start: span.start + start, end: span.start + end }),
          };
        }),
      ),
      links,
      metadata: [
        ...fromMetadata.metadata,
        ...otherTitles,
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

type Notice = (code: string, says: string, span?: Span | null) => void;

function noteOtherTitle([other]: ReturnType<typeof findOtherTitles>, note: Notice): void {
  if (other === undefined) return;
  note(
    "title-disagrees",
    other.field === "h1"
      ? `The page shows its readers another headline: “${other.value}”.`
      : `The page's headline is another one in its metadata: “${other.value}”.`,
  );
}

/** `people` are those of the article's record; those whom the page shows may be others. */
function noteOtherAuthors(shown: readonly Person[], people: readonly Person[], note: Notice): void {
  const given = people.map(({ name }) => name).join(", ");
  for (const { name, span } of shown)
    if (people.length > 0 && !people.some((person) => isSameName(person.name, name)))
      note("author-disagrees", `The page names ${name}, its metadata ${given}.`, span);
}

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

function termsOf(arranged: readonly Arranged[], spans: readonly Span[]): Terms[] {
  return arranged.flatMap(({ kind, text }, index) =>
    kind === "terms" ? [{ span: spans[index] ?? { start: 0, end: 0 }, ...readTerms(text) }] : [],
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
