import type { CSSProperties } from "react";
import { useStrings } from "../strings/use-strings.ts";
import { useNarrow } from "../use-narrow.ts";
import type { Place } from "../use-place.ts";
import { Box } from "./box.tsx";
import { Edges } from "./edges.tsx";
import { BOX, GAP, LEFT, yOf } from "./geometry.ts";
import type { ChainLayout, Lane } from "./layout.ts";
import { TimeAxis } from "./time-axis.tsx";

interface StemmaProps {
  readonly layout: ChainLayout;
  readonly place: Place;
}

/** How far the picture shrinks to fit before it scrolls. */
const SMALLEST = 0.9;

/** The chain as a picture: lanes by publisher, time to the right. Its table twin says the same to those who do not see it. */
export function Stemma({ layout, place }: StemmaProps) {
  const say = useStrings();
  const { width } = layout.time;
  const height = yOf(Math.max(1, layout.rows)) - GAP.y / 2;
  // where there is no room for the names of the lanes, the boxes tell them
  const start = useNarrow() ? LEFT - 8 : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by key
    <section className="stemma-scroll" tabIndex={0} aria-label={say("chain")}>
      <svg
        className="stemma"
        viewBox={`${start} 0 ${width - start} ${height}`}
        width={width - start}
        height={height}
        style={{ "--least": `${(width - start) * SMALLEST}px` } as CSSProperties}
        aria-label={say("chain")}
      >
        <TimeAxis layout={layout} height={height} />
        <Lanes lanes={layout.lanes} width={width} />
        <Edges layout={layout} />
        {layout.nodes.map((node) => (
          <Box key={node.node.key} placed={node} place={place} />
        ))}
      </svg>
    </section>
  );
}

function Lanes({ lanes, width }: { readonly lanes: readonly Lane[]; readonly width: number }) {
  const say = useStrings();
  const names = { sources: say("sourcesLane"), between: say("betweenLane"), publisher: "" } as const;
  return lanes.map(({ kind, name, row }) => {
    const y = yOf(row);
    return (
      <g key={`${kind} ${name}`} className="lane">
        {row > 0 && <line x1={0} x2={width} y1={y - GAP.y / 2} y2={y - GAP.y / 2} />}
        <foreignObject x={0} y={y} width={LEFT - 14} height={BOX.height}>
          <div className="words-in-box">
            <small className="lane-name" dir="auto">
              {name === "" ? names[kind] : name}
            </small>
          </div>
        </foreignObject>
      </g>
    );
  });
}
