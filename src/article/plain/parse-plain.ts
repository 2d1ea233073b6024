import type { Article, Credit, Part, Person, Tag, Terms, When } from "../../core/article.ts";
import { type Span, trimSpan } from "../../core/span.ts";
import { readAgencyDateline } from "../credits/agency-dateline.ts";
import type { NameAt } from "../people/agency.ts";
import { isSameName } from "../people/squash.ts";
import { readTerms } from "../terms/read-terms.ts";
import { assignParts } from "./assign-parts.ts";
import { chooseOutlet, hostsIn, mentionedInFurniture } from "./choose-outlet.ts";
import { chooseTitle } from "./choose-title.ts";
import { spanOfView, type View, viewOf } from "./markup-view.ts";
import { type LineReading, readLineAt } from "./read-line.ts";
import { splitBlocks } from "./split-blocks.ts";

/** The record that a plain text gives of itself. */
export type PlainRecord = Pick<
  Article,
  | "outlet"
  | "title"
  | "authors"
  | "editors"
  | "published"
  | "modified"
  | "tags"
  | "parts"
  | "credits"
  | "terms"
  | "links"
>;

interface Block {
  readonly span: Span;
  readonly view: View;
  readonly text: string;
  readonly heading: number;
  readonly emphasised: boolean;
  readonly reading: LineReading;
}

/** What is known from outside, and is believed before the text. */
export interface Known {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly hosts: readonly string[];
}

/**
 * Reads plain text or Markdown saved from a page: finds title, bylines, notes, body, credits, terms and furniture, and what they
 * say. `text` is not changed; every span counts in it. Cost: about a microsecond a character.
 */
export function parsePlain(text: string, known: Known): PlainRecord {
  const own = [...(known.outlet === null ? [] : [known.outlet]), ...known.hosts];
  const blocks: Block[] = splitBlocks(text).map((span, index, { length }) => {
    const view = viewOf(text, span);
    return {
      span,
      view,
      text: view.text,
      heading: view.heading,
      emphasised: view.emphasised,
      reading: readLineAt(view.text, own, index, length),
    };
  });
  const besideDate = blocks.flatMap(({ reading }) =>
    reading.kind === "dateline" ? reading.outlets.map(({ name }) => name) : [],
  );
  const titleAt = chooseTitle(blocks, known.title, [...own, ...besideDate]);
  const kinds = assignParts(blocks, titleAt);
  const parts: Part[] = blocks.map(({ span }, index) => ({
    kind: kinds[index] ?? "paragraph",
    span: trimSpan(text, span),
  }));
  const credits = creditsOf(blocks, kinds);
  const outlet = known.outlet ?? outletOf(blocks, kinds, credits);
  const { authors, editors } = peopleOf(
    blocks,
    kinds,
    [...credits.map(({ name }) => name), ...(outlet === null ? [] : [outlet])],
    credits,
  );
  const title = titleAt === null ? null : (blocks[titleAt]?.text ?? "").trim();
  return {
    outlet,
    title,
    authors,
    editors,
    ...datesOf(blocks, kinds),
    tags: blocks.flatMap(({ reading }, index): readonly Tag[] => (kinds[index] === "furniture" ? reading.tags : [])),
    parts,
    credits: withBylines(credits, blocks, kinds, outlet, authors),
    terms: termsOf(blocks, kinds),
    links: blocks.flatMap(({ view }) => view.links),
  };
}

const at = (block: Block, { start, end }: { start: number; end: number }): Span => spanOfView(block.view, start, end);
const person = (block: Block, name: NameAt): Person => ({ name: name.name, span: at(block, name) });

/** The link that covers a name, where it leads somewhere. */
function hrefOf(block: Block, span: Span): string | null {
  const link = block.view.links.find(
    (link) => link.span !== null && link.span.start <= span.start && span.end <= link.span.end,
  );
  return link === undefined || link.href === "" || link.href.startsWith("#") ? null : link.href;
}

/** A phrase that fills its block is cited with the marks around it. */
function phraseSpan(block: Block, start: number, end: number): Span {
  const view = block.view.text;
  if (view.slice(0, start).trim() === "" && view.slice(end).trim() === "") return block.span;
  return at(block, { start, end });
}

function creditsOf(blocks: readonly Block[], kinds: readonly string[]): Credit[] {
  const credits: Credit[] = [];
  const add = (credit: Credit): void => {
    if (!credits.some(({ kind, name }) => kind === credit.kind && isSameName(name, credit.name))) credits.push(credit);
  };
  let bodyLines = 0;
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] === "title") continue;
    const { reading } = block;
    for (const phrase of reading.credits.filter(({ isWeak }) => !isWeak || kinds[index] === "credit"))
      for (const name of phrase.credits)
        add({
          kind: name.kind,
          name: name.name,
          href: hrefOf(block, at(block, name)),
          span: phraseSpan(block, phrase.start, phrase.end),
        });
    if (reading.kind === "copyright")
      for (const name of reading.outlets)
        add({ kind: "copyright", name: name.name, href: hrefOf(block, at(block, name)), span: block.span });
    if (kinds[index] === "paragraph" && bodyLines++ < 3)
      for (const agency of readAgencyDateline(block.text))
        add({ kind: "wire", name: agency.name, href: null, span: at(block, agency.phrase) });
    if (kinds[index] === "byline" || kinds[index] === "credit")
      for (const role of reading.roles)
        if (role.role === "edited" || role.role === "translated")
          for (const name of role.persons)
            add({
              kind: role.role === "edited" ? "edited-by" : "translated-by",
              name: name.name,
              href: null,
              span: at(block, { start: role.start, end: role.end }),
            });
  }
  return credits;
}

function outletOf(blocks: readonly Block[], kinds: readonly string[], credits: readonly Credit[]): string | null {
  const outside = blocks.filter((_, index) => kinds[index] !== "paragraph" && kinds[index] !== "title");
  return chooseOutlet({
    besideDate: outside.flatMap(({ reading }) =>
      reading.kind === "dateline" ? [...reading.outlets, ...reading.persons].map(({ name }) => name) : [],
    ),
    copyright: outside.flatMap(({ reading }) =>
      reading.kind === "copyright" ? reading.outlets.map(({ name }) => name) : [],
    ),
    furniture: outside.flatMap(({ text, reading }) =>
      reading.kind === "furniture" ? [mentionedInFurniture(text) ?? ""].filter(Boolean) : [],
    ),
    hosts: outside.flatMap(({ text, reading }) =>
      reading.kind === "note" || reading.kind === "credit" ? [] : hostsIn(text),
    ),
    notes: outside.flatMap(({ text, reading }) =>
      reading.kind === "note-label" || reading.kind === "note" ? [text.slice(0, 40)] : [],
    ),
    credits,
  });
}

/** Writers and editors from bylines; a byline that names an outlet of the credits names no person. */
function peopleOf(
  blocks: readonly Block[],
  kinds: readonly string[],
  outlets: readonly string[],
  credits: readonly Credit[],
): { authors: Person[]; editors: Person[] } {
  const authors: Person[] = [];
  const editors: Person[] = [];
  const hands = new Set(
    credits
      .filter(({ kind }) => kind === "contributed" || kind === "edited-by" || kind === "translated-by")
      .map(({ name }) => name),
  );
  const isOutlet = (name: string): boolean => !hands.has(name) && outlets.some((outlet) => isSameName(outlet, name));
  const add = (list: Person[], block: Block, name: NameAt): void => {
    if (!list.some((known) => isSameName(known.name, name.name)) && !isOutlet(name.name))
      list.push(person(block, name));
  };
  for (const [index, block] of blocks.entries()) {
    const part = kinds[index];
    if (part !== "byline" && part !== "credit" && part !== "dateline") continue;
    if (part !== "credit") for (const name of block.reading.persons) add(authors, block, name);
    for (const { role, persons } of block.reading.roles)
      for (const name of persons)
        if (role === "written") add(authors, block, name);
        else if (role === "edited") add(editors, block, name);
  }
  if (authors.length === 0)
    for (const { reading, ...block } of blocks)
      for (const { role, persons, start } of reading.roles)
        if (role === "contributed" && start < 4 && reading.kind === "credit")
          for (const name of persons.slice(0, 4)) add(authors, { reading, ...block }, name);
  return { authors, editors };
}

/** A byline that names an outlet and no person credits that outlet. */
function withBylines(
  credits: readonly Credit[],
  blocks: readonly Block[],
  kinds: readonly string[],
  outlet: string | null,
  authors: readonly Person[],
): Credit[] {
  const all = [...credits];
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== "byline") continue;
    for (const role of block.reading.roles) {
      if (role.role !== "written") continue;
      for (const agency of role.agencies)
        if (
          !all.some(({ name }) => isSameName(name, agency.name)) &&
          (outlet === null || !isSameName(outlet, agency.name))
        )
          all.push({ kind: "wire", name: agency.name, href: null, span: block.span });
    }
  }
  void authors;
  return all.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function datesOf(
  blocks: readonly Block[],
  kinds: readonly string[],
): { published: When | null; modified: When | null } {
  let published: When | null = null;
  let modified: When | null = null;
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] === "paragraph" || kinds[index] === "title") continue;
    for (const date of block.reading.dates) {
      const when: When = { value: date.value, precision: date.precision, span: at(block, date), from: "page" };
      if (date.label === "updated") modified ??= when;
      else if (published === null || (date.label === "published" && published.precision !== "minute"))
        published ??= when;
    }
  }
  return { published, modified };
}

/** Neighbouring lines of terms are one statement of terms. */
function termsOf(blocks: readonly Block[], kinds: readonly string[]): Terms[] {
  const terms: Terms[] = [];
  for (const [index, block] of blocks.entries()) {
    const isTerms =
      kinds[index] === "terms" ||
      (kinds[index] === "credit" &&
        /all rights reserved|permission/iu.test(block.text) &&
        readTerms(block.text).requires.length > 0);
    if (!isTerms) continue;
    terms.push({ span: block.span, ...readTerms(block.text) });
  }
  return terms;
}
