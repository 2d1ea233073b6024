import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { ArticleView, Span } from "../../../src/report/format.ts";
import { depthsOf, marksOf } from "./segments.ts";
import { TextPart } from "./text-part.tsx";

interface ArticleTextProps {
  readonly view: ArticleView;
  /** The claim whose statements are set off. */
  readonly claim: number | null;
  readonly chosen: Span | null;
  /** Whether the text goes to the words of the claim by itself. */
  readonly follows: boolean;
  /** The way of the claim as a sentence, shown over its words. */
  readonly sentence: string | null;
  readonly onClaim: (claim: number) => void;
}

/** Parts longer than this are shown in pieces, so that a text of one paragraph scrolls as well. */
const PIECE_CHARACTERS = 4_000;

/** The text in reading order, part by part; only the parts near the screen are in the page. */
export function ArticleText({ view, claim, chosen, follows, sentence, onClaim }: ArticleTextProps) {
  const marks = useMemo(() => marksOf(view, chosen), [view, chosen]);
  const depths = useMemo(() => depthsOf(view), [view]);
  const pieces = useMemo(() => piecesOf(view), [view]);
  const list = useRef<HTMLElement>(null);
  const isLong = pieces.length > 150;
  const rows = useVirtualizer({
    count: isLong ? pieces.length : 0,
    getScrollElement: () => list.current,
    estimateSize: () => 110,
    overscan: 8,
  });
  const first = view.statements.find(({ id }) => follows && view.claimOf[id] === claim)?.span ?? null;
  const goal = chosen?.start ?? first?.start ?? null;
  useEffect(() => {
    if (goal === null) return;
    if (isLong)
      rows.scrollToIndex(
        Math.max(
          0,
          pieces.findIndex(({ span }) => span.start <= goal && goal < span.end),
        ),
        { align: "center" },
      );
    else
      (
        document.querySelector(`.text [data-start="${goal}"]`) ?? document.querySelector("[data-chosen]")
      )?.scrollIntoView({ block: "center" });
  }, [goal, isLong, pieces, rows]);
  const part = (piece: Piece) => (
    <TextPart
      piece={piece}
      view={view}
      marks={marks}
      depths={depths}
      claim={claim}
      sentence={sentence}
      onClaim={onClaim}
    />
  );
  if (!isLong) {
    return (
      <div className="text" dir="auto" lang={view.article.language ?? undefined}>
        {pieces.map((piece) => (
          <div key={piece.span.start}>{part(piece)}</div>
        ))}
      </div>
    );
  }
  return (
    <section
      className="text long"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={view.article.title ?? view.row.outlet}
      dir="auto"
      lang={view.article.language ?? undefined}
    >
      <div className="rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const piece = pieces[row.index];
          return (
            <div
              key={row.key}
              data-index={row.index}
              ref={rows.measureElement}
              className="row"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {piece !== undefined && part(piece)}
            </div>
          );
        })}
      </div>
    </section>
  );
}

export interface Piece {
  readonly kind: ArticleView["article"]["parts"][number]["kind"];
  readonly span: Span;
}

function piecesOf({ article }: ArticleView): Piece[] {
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
