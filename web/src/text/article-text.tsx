import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ArticleView, Span } from "../../../src/report/format.ts";
import { useWhole } from "../save/use-whole.ts";
import { useFindingWords, useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { directionOf } from "./direction-of.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Mark, marksByPiece, marksOf } from "./segments.ts";
import { indexText } from "./text-index.ts";
import { TextPart } from "./text-part.tsx";

interface ArticleTextProps {
  readonly view: ArticleView;
  readonly place: Place;
  readonly chosen: Span | null;
  /** Whether the text goes to the words of the claim by itself. */
  readonly follows: boolean;
  /** The way of the claim as a sentence, for its words. */
  readonly sentence: string | null;
}

/** From so many pieces on, only those near the screen are in the page. */
const LONG_FROM = 150;
const NONE: readonly Mark[] = [];

/** The text in reading order, part by part. */
export function ArticleText({ view, place, chosen, follows, sentence }: ArticleTextProps) {
  const say = useStrings();
  const wordsOf = useFindingWords();
  const index = useMemo(() => indexText(view, say, wordsOf), [view, say, wordsOf]);
  const pieces = useMemo(() => piecesOf(view), [view]);
  const marks = useMemo(() => marksByPiece(pieces, marksOf(view)), [pieces, view]);
  const [start, end] = [chosen?.start ?? null, chosen?.end ?? null];
  const chosenMark = useMemo(
    (): Mark | null => (start === null || end === null ? null : { kind: "chosen", span: { start, end }, id: "chosen" }),
    [start, end],
  );
  const first = view.statements.find(({ id }) => follows && view.claimOf[id] === place.claim)?.span ?? null;
  const goal = start ?? first?.start ?? null;
  const isWhole = useWhole();
  // links within the text keep all but claim, article and place: a step to the next claim leaves most parts as they are
  const { other, query, sort } = place;
  const base = useMemo(
    (): Place => ({ view: "read", claim: null, article: null, other, span: null, query, sort }),
    [other, query, sort],
  );
  const claims = useMemo(
    () =>
      marks.map((own) => new Set(own.flatMap((mark) => view.claimOf[mark.kind === "statement" ? mark.id : ""] ?? []))),
    [marks, view],
  );
  const part = (piece: Piece, at: number) => {
    const own = marks[at] ?? NONE;
    const isHere =
      chosenMark !== null && chosenMark.span.start < piece.span.end && piece.span.start < chosenMark.span.end;
    const isOfClaim = place.claim !== null && claims[at]?.has(place.claim) === true;
    return (
      <TextPart
        piece={piece}
        index={index}
        marks={own}
        chosen={isHere ? chosenMark : null}
        place={base}
        claim={isOfClaim ? place.claim : null}
        sentence={isOfClaim ? sentence : null}
      />
    );
  };
  const isLong = pieces.length > LONG_FROM;
  return (
    <div
      className={["text", ...(isLong ? ["long"] : []), ...(view.attributions.length === 0 ? ["plain"] : [])].join(" ")}
      dir={directionOf(view.article.text)}
      lang={view.article.language ?? undefined}
    >
      {isLong && !isWhole ? (
        <LongText pieces={pieces} goal={goal} part={part} />
      ) : (
        <ShortText pieces={pieces} goal={isWhole ? null : goal} part={part} />
      )}
    </div>
  );
}

interface PiecesProps {
  readonly pieces: readonly Piece[];
  /** The character to go to. */
  readonly goal: number | null;
  readonly part: (piece: Piece, at: number) => React.ReactNode;
}

function ShortText({ pieces, goal, part }: PiecesProps) {
  useEffect(() => {
    if (goal === null) return;
    const words = document.querySelector(`.text [data-start="${goal}"]`) ?? document.querySelector("[data-chosen]");
    const { top = 0, bottom = 0 } = words?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) words?.scrollIntoView({ block: "center" });
  }, [goal]);
  return pieces.map((piece, at) => <div key={piece.span.start}>{part(piece, at)}</div>);
}

function LongText({ pieces, goal, part }: PiecesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const rows = useWindowVirtualizer({
    count: pieces.length,
    estimateSize: (at) => 24 + Math.ceil(((pieces[at]?.span.end ?? 0) - (pieces[at]?.span.start ?? 0)) / 80) * 27,
    overscan: 8,
    scrollMargin: top,
  });
  useEffect(() => {
    if (goal === null) return;
    const at = pieces.findIndex(({ span }) => span.start <= goal && goal < span.end);
    if (at >= 0) rows.scrollToIndex(at, { align: "center" });
  }, [goal, pieces, rows]);
  return (
    <div ref={list} className="rows windowed" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const piece = pieces[row.index];
        return (
          <div
            key={row.key}
            data-index={row.index}
            ref={rows.measureElement}
            className="row"
            style={{ transform: `translateY(${row.start - top}px)` }}
          >
            {piece !== undefined && part(piece, row.index)}
          </div>
        );
      })}
    </div>
  );
}
