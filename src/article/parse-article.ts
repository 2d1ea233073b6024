import type { Article } from "../core/article.ts";
import type { Document } from "../core/document.ts";
import type { Note, Noted } from "../core/note.ts";
import { articleId } from "./article-id.ts";
import { inLanguages } from "./credits/lexicon.ts";
import { type Decoded, decodeText } from "./decode-text.ts";
import { detectLanguage } from "./detect-language.ts";
import { parsePage } from "./html/parse-page.ts";
import { mendDoubleUtf8 } from "./mend-double-utf8.ts";
import { parseText } from "./plain/parse-text.ts";

/**
 * The bytes of one page or file → its record: one text, its parts, names, dates, credits, terms, links. Pure. Any bytes give an
 * article; what was odd is in the notes. Cost: about a microsecond a character of plain text, 20–50 ms a page of HTML.
 */
export function parseArticle(document: Document): Noted<Article> {
  const decoded = decodeText(document.content, document.charset, document.kind === "html");
  const mended = document.kind === "html" ? mendDoubleUtf8(decoded.text) : { text: decoded.text, mended: 0 };
  const { value, notes } =
    document.kind === "html"
      ? parsePage(document, mended.text)
      : inLanguages([detectLanguage(decoded.text)], () => parseText(document, decoded.text));
  const id = document.record?.id ?? articleId(value.text);
  const about = [...encodingNotes(decoded), ...mendingNotes(mended.mended), ...notes];
  return { value: { ...value, id }, notes: about.map((note): Note => ({ ...note, article: id })) };
}

const mendingNotes = (mended: number): Note[] =>
  mended === 0
    ? []
    : [
        {
          code: "encoded-twice",
          article: null,
          span: null,
          says: `The page was encoded as UTF-8 twice; ${mended} characters were read as they were meant.`,
        },
      ];

function encodingNotes({ encoding, from, damaged }: Decoded): Note[] {
  const note = (code: string, says: string): Note => ({ code, article: null, span: null, says });
  if (from === "given")
    return damaged === 0
      ? []
      : [note("unpaired-surrogate", `${damaged} halves of surrogate pairs stood alone and are shown as U+FFFD.`)];
  const notes: Note[] = [];
  if (from === "guess")
    notes.push(
      note("encoding-guessed", `The text declares no encoding and is not valid UTF-8; it was read as ${encoding}.`),
    );
  if (damaged > 0)
    notes.push(
      note("damaged-characters", `${damaged} characters could not be decoded as ${encoding} and are shown as U+FFFD.`),
    );
  return notes;
}
