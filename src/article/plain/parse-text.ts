import type { Article, When } from "../../core/article.ts";
import type { Document, DocumentRecord } from "../../core/document.ts";
import type { Note, Noted } from "../../core/note.ts";
import { readDate } from "../dates/read-date.ts";
import { readIsoDate } from "../dates/read-iso-date.ts";
import { detectLanguage } from "../detect-language.ts";
import { isSameName, squash } from "../people/squash.ts";
import { parsePlain } from "./parse-plain.ts";

/** Plain text, Markdown, or the text of a JSONL line, with the line's own fields. The id is given later. */
export function parseText(document: Document, content: string): Noted<Omit<Article, "id">> {
  const record = document.record;
  const given = record?.title?.trim() || null;
  const text = given === null || beginsWith(content, given) ? content : `${given}\n\n${content}`;
  const hosts = document.url === null ? [] : hostOf(document.url);
  const read = parsePlain(text, { title: given, outlet: record?.outlet?.trim() || null, hosts });
  const notes: Note[] = [];
  const published = chooseDate(record, read.published, notes);
  return {
    value: {
      input: document.input,
      url: document.url,
      outlet: read.outlet ?? hosts[0] ?? null,
      title: given ?? read.title,
      language: detectLanguage(text),
      authors: chooseAuthors(record, read.authors, notes),
      editors: read.editors,
      published,
      modified: read.modified,
      tags: read.tags,
      parts: read.parts,
      credits: read.credits,
      terms: read.terms,
      ...(read.corrections === undefined ? {} : { corrections: read.corrections }),
      links: read.links,
      metadata: metadataOf(record),
      text,
    },
    notes,
  };
}

function beginsWith(content: string, title: string): boolean {
  const wanted = squash(title);
  return squash(content.slice(0, title.length * 2 + 400)).startsWith(wanted);
}

function hostOf(url: string): string[] {
  try {
    return [new URL(url).hostname.replace(/^www\./, "")].filter(Boolean);
  } catch {
    return [];
  }
}

function chooseDate(record: DocumentRecord | null, onPage: When | null, notes: Note[]): When | null {
  const given = record?.published?.trim();
  if (given === undefined || given === "") return onPage;
  const read = readIsoDate(given) ?? readDate(given);
  if (read === null) {
    notes.push({
      code: "date-not-read",
      article: null,
      span: null,
      says: `The given date "${given.slice(0, 60)}" could not be read.`,
    });
    return onPage;
  }
  if (onPage !== null && onPage.value.slice(0, 10) !== read.value.slice(0, 10))
    notes.push({
      code: "date-disagrees",
      article: null,
      span: onPage.span,
      says: `The page says ${onPage.value}, its metadata ${read.value}.`,
    });
  return { value: read.value, precision: read.precision, span: null, from: "metadata" };
}

function chooseAuthors(record: DocumentRecord | null, onPage: Article["authors"], notes: Note[]): Article["authors"] {
  const given = (record?.authors ?? []).map((name) => name.trim()).filter(Boolean);
  if (given.length === 0) return onPage;
  const extra = onPage.filter(({ name }) => !given.some((other) => isSameName(other, name)));
  for (const { name, span } of extra)
    notes.push({
      code: "author-disagrees",
      article: null,
      span,
      says: `The page names ${name}, its metadata ${given.join(", ")}.`,
    });
  return given.map((name) => ({ name, span: onPage.find((person) => isSameName(person.name, name))?.span ?? null }));
}

const metadataOf = (record: DocumentRecord | null): Article["metadata"] =>
  record === null
    ? []
    : (["title", "outlet", "published"] as const)
        .flatMap((field) => (record[field] === null ? [] : [{ field: `record.${field}`, value: record[field] }]))
        .concat(record.authors.map((value) => ({ field: "record.author" as never, value })));
