import { useDates, useStrings } from "../strings/use-strings.ts";
import { BOX, GAP, LEFT, TOP } from "./geometry.ts";
import type { ChainLayout, PlacedNode } from "./layout.ts";

interface TimeAxisProps {
  readonly layout: ChainLayout;
  readonly height: number;
}

/** Dates closer than this would lie over each other. */
const [DAY_WIDE, TIME_WIDE] = [82, 40] as const;

/** The line of time with a mark where each box stands, two strokes where a long gap is drawn short, and the place of what has no date. */
export function TimeAxis({ layout, height }: TimeAxisProps) {
  const say = useStrings();
  const { time, nodes } = layout;
  const y = TOP - 18;
  const dated = nodes.filter(({ node }) => node.date !== null).sort((a, b) => a.x - b.x);
  const hasBefore = nodes.some(({ x }) => x < time.start);
  return (
    <g className="axis">
      {hasBefore && <Undated x={LEFT} to={time.start - GAP.x} y={y} height={height} />}
      {time.after !== null && <Undated x={time.after} to={time.width - 16} y={y} height={height} />}
      {dated.length > 0 && (
        <>
          <line x1={time.start} x2={time.end} y1={y} y2={y} />
          <path className="tip" d={`M${time.end + 8} ${y}l-8 -4v8z`} />
          <Ticks dated={dated} y={y} height={height} />
        </>
      )}
      {time.scale.breaks.map(({ x, days }) => (
        <g key={x} className="break" data-says={say("axisBreak", { count: Math.round(days) })}>
          <rect x={time.start + x - 7} y={y - 7} width={14} height={14} />
          <path d={`M${time.start + x - 6} ${y + 6}l5 -12M${time.start + x + 1} ${y + 6}l5 -12`} />
          <text x={time.start + x} y={y + 19} textAnchor="middle">
            {say("dayCount", { count: Math.round(days) })}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where each box stands; the day where it changes, else the hour, as far as there is room. */
function Ticks({
  dated,
  y,
  height,
}: {
  readonly dated: readonly PlacedNode[];
  readonly y: number;
  readonly height: number;
}) {
  const words = useDates();
  let [free, day] = [Number.NEGATIVE_INFINITY, ""];
  return dated.map(({ node, x }) => {
    const date = node.date ?? "";
    const isNewDay = date.slice(0, 10) !== day;
    const label = x < free ? "" : isNewDay ? words(date, false) : date.slice(11, 16);
    if (label !== "") [free, day] = [x + (isNewDay ? DAY_WIDE : TIME_WIDE), date.slice(0, 10)];
    return (
      <g key={node.key}>
        <line className="tick" x1={x} x2={x} y1={y} y2={height} />
        <circle cx={x} cy={y} r={3} />
        <text x={x} y={y - 9}>
          {label}
        </text>
      </g>
    );
  });
}

interface UndatedProps {
  readonly x: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

function Undated({ x, to, y, height }: UndatedProps) {
  const say = useStrings();
  return (
    <g className="undated">
      <rect x={x - 12} y={y - 20} width={Math.max(BOX.width, to - x) + 24} height={height - y + 20} rx={8} />
      <text x={x} y={y - 4}>
        {say("undated")}
      </text>
    </g>
  );
}
