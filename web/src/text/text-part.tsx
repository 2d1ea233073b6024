import { memo, useMemo, useRef } from "react";
import type { Attribution } from "../../../src/report/format.ts";
import { PlaceLink } from "../parts/place-link.tsx";
import type { Place } from "../use-place.ts";
import { Brackets } from "./brackets.tsx";
import { directionOf } from "./direction-of.ts";
import { Glyphs } from "./glyphs.tsx";
import type { Piece } from "./pieces.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";
import type { TextIndex } from "./text-index.ts";

interface TextPartProps {
  readonly piece: Piece;
  readonly index: TextIndex;
  readonly marks: readonly Mark[];
  readonly chosen: Mark | null;
  /** What links keep: the place without claim, article and words. */
  readonly place: Place;
  /** The claim in hand where it stands in this part, else null. */
  readonly claim: number | null;
  /** The way of that claim. */
  readonly sentence: string | null;
}

/** One part of the text with brackets for who speaks on its left and signs on its right. */
export const TextPart = memo(function TextPart(props: TextPartProps) {
  const { piece, index, marks, chosen, place, claim, sentence } = props;
  const segments = useMemo(
    () => segmentsOf(piece.span, chosen === null ? marks : [...marks, chosen]),
    [piece, marks, chosen],
  );
  const body = useRef<HTMLDivElement>(null);
  const inside = useMemo(() => insideOf(marks, index), [marks, index]);
  const Tag = piece.kind === "title" ? "h2" : "p";
  const { text } = index.view.article;
  const direction = useMemo(() => directionOf(text.slice(piece.span.start, piece.span.end)), [text, piece]);
  return (
    <div className={`part part-${piece.kind}`}>
      <div ref={body} className="words">
        <Tag dir={direction}>
          {segments.map((segment) => (
            <SegmentWords
              key={segment.span.start}
              segment={segment}
              index={index}
              place={place}
              claim={claim}
              sentence={sentence}
            />
          ))}
        </Tag>
      </div>
      {/* after the words: their element must be there when the brackets are measured */}
      <Brackets body={body} inside={inside} index={index} />
      <Glyphs piece={piece} marks={marks} index={index} inside={inside} />
    </div>
  );
});

/** The attributions whose content touches the part. */
function insideOf(marks: readonly Mark[], index: TextIndex): Attribution[] {
  const ids = new Set(marks.filter((mark) => mark.kind === "what").map((mark) => mark.id));
  return [...ids].flatMap((id) => index.attributions.get(id) ?? []);
}

interface SegmentWordsProps {
  readonly segment: Segment;
  readonly index: TextIndex;
  readonly place: Place;
  readonly claim: number | null;
  readonly sentence: string | null;
}

function SegmentWords({ segment: { span, marks }, index, place, claim, sentence }: SegmentWordsProps) {
  const { view } = index;
  const words = view.article.text.slice(span.start, span.end);
  if (marks.length === 0) return <span data-start={span.start}>{words}</span>;
  const kinds = [...new Set(marks.map((mark) => mark.kind))];
  const last = (kind: Mark["kind"]): string => marks.findLast((mark) => mark.kind === kind)?.id ?? "";
  const number = view.claimOf[last("statement")];
  const attribution = last("what") || last("who") || last("cue");
  const isOfClaim = number !== undefined && number === claim;
  const says = [
    isOfClaim ? sentence : null,
    index.sentenceOf(attribution),
    ...marks.flatMap((mark) => {
      const finding = mark.kind === "finding" ? index.findings.get(mark.id) : undefined;
      return finding === undefined ? [] : index.wordsOf(finding);
    }),
  ];
  const told = [...new Set(says)].filter(Boolean).join("\n") || undefined;
  const className = [
    ...kinds.map((kind) => `is-${kind}`),
    ...(number === undefined ? [] : ["in-claim"]),
    ...(isOfClaim ? ["of-claim"] : []),
  ].join(" ");
  const isChosen = kinds.includes("chosen") ? "" : undefined;
  const inner = (
    <span data-attribution={last("what") || undefined} data-chosen={isChosen}>
      {words}
    </span>
  );
  // white space alone would be a link without words
  if (number === undefined || words.trim() === "") {
    return (
      <span className={className} data-start={span.start} data-says={told}>
        {inner}
      </span>
    );
  }
  return (
    <PlaceLink
      to={{ ...place, view: "read", article: view.article.id, claim: number, span: null }}
      className={className}
      says={told}
      start={span.start}
      isAside={!isOfClaim}
      replaces
    >
      {inner}
    </PlaceLink>
  );
}
