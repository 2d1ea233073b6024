import { PlaceLink } from "../parts/place-link.tsx";
import { useDates, usePhrases, useStrings } from "../strings/use-strings.ts";
import { helperWords } from "../strings/way-sentences.ts";
import type { Place } from "../use-place.ts";
import { BOX, yOf } from "./geometry.ts";
import type { PlacedNode } from "./layout.ts";

interface BoxProps {
  readonly placed: PlacedNode;
  readonly place: Place;
}

/** One pair of hands: rounded for who speaks or writes, a person with "?" for who is not named, broken for a text that was not seen. */
export function Box({ placed, place }: BoxProps) {
  const say = useStrings();
  const dates = useDates();
  const phrased = usePhrases();
  const { node, x, row, copies, isRinged } = placed;
  const y = yOf(row);
  const name = node.phrase === undefined ? node.label : phrased([node.phrase], node.label);
  const isRound = node.kind === "source" || node.kind === "person";
  const isNobody = node.kind === "source" && !node.named;
  const left = isNobody ? 40 : 14;
  const what =
    copies > 1
      ? say("folded", { count: copies })
      : node.kind === "article"
        ? dates(node.date)
        : say(
            node.kind === "source"
              ? isNobody
                ? "unnamedSource"
                : "sourceSays"
              : node.kind === "person"
                ? "person"
                : node.kind === "unseen"
                  ? "notSeen"
                  : "notSeenOutlet",
          );
  const below = [what, ...(copies > 1 ? [] : helperWords(say, node))].join(", ");
  const round = isRound ? BOX.height / 2 : 6;
  const drawn = (
    <>
      {isRinged && (
        <rect className="ring" x={x - 5} y={y - 5} width={BOX.width + 10} height={BOX.height + 10} rx={round + 5} />
      )}
      {copies > 1 && <rect x={x + 5} y={y + 5} width={BOX.width} height={BOX.height} rx={round} />}
      <rect className="frame" x={x} y={y} width={BOX.width} height={BOX.height} rx={round} />
      {node.date !== null && <rect className="moment" x={x} y={y} width={4} height={BOX.height} rx={2} />}
      {isNobody && <Nobody x={x + 10} y={y + 9} />}
      <foreignObject x={x + left} y={y + 1} width={BOX.width - left - 10} height={BOX.height - 2}>
        <div className="words-in-box">
          <span dir="auto">{name}</span>
          <small>{below}</small>
        </div>
      </foreignObject>
    </>
  );
  const isSeen = node.kind !== "unseen" && node.kind !== "outlet";
  const className = `box box-${isSeen ? node.kind : "unseen"}`;
  if (node.kind !== "article" || node.id === null) {
    return (
      <g className={className} data-says={`${name}: ${below}`}>
        {drawn}
      </g>
    );
  }
  return (
    <PlaceLink
      className={className}
      to={{ ...place, view: "read", article: node.id, span: null }}
      says={`${name}: ${below}${isRinged ? `. ${say("commonLink")}` : ""}`}
    >
      {drawn}
    </PlaceLink>
  );
}

/** A person without a name. */
function Nobody({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="nobody">
      <circle cx={x + 12} cy={y + 9} r={8} />
      <path d={`M${x} ${y + 31}a12 12 0 0 1 24 0z`} />
      <text x={x + 12} y={y + 13} textAnchor="middle">
        ?
      </text>
    </g>
  );
}
