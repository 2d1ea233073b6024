import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ArticleView, Attribution } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Piece } from "./article-text.tsx";
import { Glyphs } from "./glyphs.tsx";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

interface TextPartProps {
  readonly piece: Piece;
  readonly view: ArticleView;
  readonly marks: readonly Mark[];
  readonly depths: ReadonlyMap<string, number>;
  readonly claim: number | null;
  readonly sentence: string | null;
  readonly onClaim: (claim: number) => void;
}

/** One part of the text with brackets for who speaks on its left and signs on its right. */
export function TextPart({ piece, view, marks, depths, claim, sentence, onClaim }: TextPartProps) {
  const segments = useMemo(() => segmentsOf(piece.span, marks), [piece, marks]);
  const body = useRef<HTMLDivElement>(null);
  const inside = useMemo(() => insideOf(segments, view.attributions), [segments, view.attributions]);
  const Tag = piece.kind === "title" ? "h2" : "p";
  return (
    <div className={`part part-${piece.kind}`}>
      <div ref={body} className="words">
        <Tag>
          {segments.map((segment) => (
            <SegmentWords
              key={segment.span.start}
              segment={segment}
              view={view}
              claim={claim}
              sentence={sentence}
              onClaim={onClaim}
            />
          ))}
        </Tag>
      </div>
      {/* after the words: their element must be there when the brackets are measured */}
      <Brackets body={body} inside={inside} view={view} depths={depths} />
      <Glyphs piece={piece} segments={segments} view={view} inside={inside} />
    </div>
  );
}

/** The attributions whose content touches the part. */
function insideOf(segments: readonly Segment[], attributions: readonly Attribution[]): Attribution[] {
  const ids = new Set(
    segments.flatMap((segment) => segment.marks.filter((mark) => mark.kind === "what").map((mark) => mark.id)),
  );
  return attributions.filter((attribution) => ids.has(attribution.id));
}

function SegmentWords({
  segment,
  view,
  claim,
  sentence,
  onClaim,
}: {
  readonly segment: Segment;
  readonly view: ArticleView;
  readonly claim: number | null;
  readonly sentence: string | null;
  readonly onClaim: (claim: number) => void;
}) {
  const say = useStrings();
  const words = view.article.text.slice(segment.span.start, segment.span.end);
  if (segment.marks.length === 0) return <span data-start={segment.span.start}>{words}</span>;
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const statement = segment.marks.findLast((mark) => mark.kind === "statement");
  const number = statement === undefined ? undefined : view.claimOf[statement.id];
  const finding = segment.marks.find((mark) => mark.kind === "finding");
  const attribution = segment.marks.findLast((mark) => mark.kind === "what")?.id;
  const classes = [
    ...kinds.map((kind) => `is-${kind}`),
    ...(number !== undefined && number === claim ? ["of-claim"] : []),
  ].join(" ");
  const said =
    finding === undefined ? undefined : view.findings.find((known) => known.finding.id === finding.id)?.finding.says;
  const common = {
    className: classes,
    "data-start": segment.span.start,
    "data-attribution": attribution,
    "data-chosen": kinds.includes("chosen") ? "" : undefined,
    title:
      (number !== undefined && number === claim ? [sentence, said] : [said]).filter(Boolean).join("\n") || undefined,
  };
  if (number === undefined) return <span {...common}>{words}</span>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k move between claims from the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the words stay words; the card is reached by keyboard
    <span {...common} onClick={() => onClaim(number)} aria-description={`${say("claim")} ${number}`}>
      {words}
    </span>
  );
}

interface Bar {
  readonly attribution: Attribution;
  readonly top: number;
  readonly height: number;
}

/** Vertical brackets beside the lines that somebody speaks; an inner speaker stands further right. Measured from the words on the screen. */
function Brackets({
  body,
  inside,
  view,
  depths,
}: {
  readonly body: React.RefObject<HTMLDivElement | null>;
  readonly inside: readonly Attribution[];
  readonly view: ArticleView;
  readonly depths: ReadonlyMap<string, number>;
}) {
  const [bars, setBars] = useState<readonly Bar[]>([]);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const measure = (): void => setBars(measured(element, inside, depths, view));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body, inside, depths, view]);
  return (
    <div className="brackets" aria-hidden="true">
      {bars.map(({ attribution, top, height }) => (
        <span
          key={attribution.id}
          className={`bracket speech-${attribution.speech}`}
          title={labelOf(view, attribution)}
          style={{ top, height, insetInlineStart: Math.min(4, depths.get(attribution.id) ?? 0) * 9 }}
        />
      ))}
    </div>
  );
}

function measured(
  element: HTMLDivElement,
  inside: readonly Attribution[],
  depths: ReadonlyMap<string, number>,
  view: ArticleView,
): Bar[] {
  const base = element.getBoundingClientRect().top;
  const parents = new Map(view.attributions.map(({ id, parent }) => [id, parent]));
  const spans = [...element.querySelectorAll<HTMLElement>("[data-attribution]")];
  return inside.flatMap((attribution) => {
    const own = spans.filter((span) => {
      let id: string | null = span.dataset["attribution"] ?? null;
      for (let steps = 0; id !== null && steps < 9; steps++, id = parents.get(id) ?? null)
        if (id === attribution.id) return true;
      return false;
    });
    const boxes = own.flatMap((span) => [...span.getClientRects()]);
    if (boxes.length === 0 || depths.size === 0) return [];
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return [{ attribution, top: Math.round(top - base), height: Math.round(bottom - top) }];
  });
}

export function labelOf(view: ArticleView, attribution: Attribution): string {
  const source = view.sources.find((row) => row.source.id === attribution.source);
  return (
    source?.label ??
    (attribution.who === null ? "" : view.article.text.slice(attribution.who.start, attribution.who.end))
  );
}
