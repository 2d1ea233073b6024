import type { ArticleView, Span } from "../../../src/report/format.ts";

/** A part of the text, or a piece of a part that is too long to be drawn at once. */
export interface Piece {
  readonly kind: ArticleView["article"]["parts"][number]["kind"];
  readonly span: Span;
}

/** Parts longer than this are shown in pieces, so that a text of one paragraph scrolls as well. */
const PIECE_CHARACTERS = 4_000;

/** The text in reading order, in pieces that do not overlap. */
export function piecesOf({ article }: ArticleView): Piece[] {
  const parts =
    article.parts.length > 0
      ? article.parts
      : [{ kind: "paragraph" as const, span: { start: 0, end: article.text.length } }];
  return parts.flatMap(({ kind, span: whole }) => {
    const span = isMarkdown(article.input) ? withoutMarks(article.text, whole) : whole;
    if (span.end - span.start <= PIECE_CHARACTERS) return [{ kind, span }];
    const pieces: Piece[] = [];
    for (let start = span.start; start < span.end; ) {
      const limit = Math.min(span.end, start + PIECE_CHARACTERS);
      const space = limit < span.end ? article.text.lastIndexOf(" ", limit) : limit;
      const end = space > start ? Math.max(space, start + 1) : limit;
      pieces.push({ kind, span: { start, end } });
      start = end;
    }
    return pieces;
  });
}

const isMarkdown = (input: string): boolean => /\.(?:md|markdown)$/i.test(input);

/** A part of a Markdown text without the marks around it ("# ", "*…*"); the places of its words stay as they are. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^(?:#{1,6}[ \t]+|> )/.exec(words)?.[0].length ?? 0;
  const around = /^([*_]{1,3})(?=\S)[^*_]*\1$/.exec(words)?.[1]?.length ?? 0;
  return { start: start + Math.max(head, around), end: end - around };
}
