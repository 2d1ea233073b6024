import type { ChainLinkView } from "../../../src/report/format.ts";
import { stepWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import { goTo, type Place } from "../use-place.ts";
import type { ChainLayout, PlacedNode } from "./layout.ts";

const WIDTH = 168;
const HEIGHT = 46;
const GAP_X = 84;
const GAP_Y = 22;
const TOP = 34;
const LEFT = 8;

const xOf = (column: number): number => LEFT + column * (WIDTH + GAP_X);
const yOf = (row: number): number => TOP + row * (HEIGHT + GAP_Y);

/** The chain as a picture. Its table twin says the same to those who do not see it. */
export function Stemma({ layout, place }: { readonly layout: ChainLayout; readonly place: Place }) {
  const say = useStrings();
  const width = xOf(layout.dates.length) - GAP_X + LEFT + 24;
  const height = yOf(Math.max(1, layout.lanes.length)) + 8;
  const placed = new Map(layout.nodes.map((node) => [node.node.key, node]));
  return (
    <section
      className="stemma-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={say("chain")}
    >
      <svg
        className="stemma"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={say("chainCaption")}
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path className="tip" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {layout.dates.map((date, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name than their place
          <text key={column} className="axis" x={xOf(column)} y={18}>
            {date === layout.dates[column - 1] ? "" : (date ?? "")}
          </text>
        ))}
        {layout.lanes.map((lane, row) =>
          lane === "" ? null : (
            <line key={lane} className="lane" x1={0} x2={width} y1={yOf(row) - GAP_Y / 2} y2={yOf(row) - GAP_Y / 2} />
          ),
        )}
        {layout.links.map((link) => (
          <Edge key={link.id} link={link} from={placed.get(link.from)} to={placed.get(link.to)} />
        ))}
        {layout.nodes.map((node) => (
          <Box key={node.node.key} placed={node} place={place} />
        ))}
      </svg>
    </section>
  );
}

function Edge({
  link,
  from,
  to,
}: {
  readonly link: ChainLinkView;
  readonly from: PlacedNode | undefined;
  readonly to: PlacedNode | undefined;
}) {
  const say = useStrings();
  if (from === undefined || to === undefined) return null;
  const isBack = to.column <= from.column;
  const [x1, y1] = [xOf(from.column) + (isBack ? WIDTH / 2 : WIDTH), yOf(from.row) + (isBack ? HEIGHT : HEIGHT / 2)];
  const [x2, y2] = [xOf(to.column) + (isBack ? WIDTH / 2 : 0), yOf(to.row) + (isBack ? 0 : HEIGHT / 2)];
  const bend = isBack ? `C${x1} ${y1 + 30} ${x2} ${y2 - 30}` : `C${x1 + GAP_X / 2} ${y1} ${x2 - GAP_X / 2} ${y2}`;
  const path = `M${x1} ${y1} ${bend} ${x2} ${y2}`;
  const evidence = link.quotes.map((quote) => quote.words.replace(/\s+/g, " ").slice(0, 90)).join(" · ");
  const says = `${link.kind}, ${say(link.basis)}${link.directed ? "" : `, ${say("noDirection")}`}: ${evidence}`;
  return (
    <g className={`edge edge-${link.basis}${link.inLoop ? " in-loop" : ""}`}>
      <title>{says}</title>
      {link.inLoop && <path className="double" d={path} />}
      <path d={path} markerEnd={link.directed ? "url(#tip)" : undefined} />
      <text
        x={isBack ? x2 + 8 : x2 - 12}
        y={y2 > y1 && !isBack ? y2 + 16 : y2 - 7}
        textAnchor={isBack ? "start" : "end"}
      >
        {stepWords(say, link.kind)}
      </text>
    </g>
  );
}

function Box({ placed, place }: { readonly placed: PlacedNode; readonly place: Place }) {
  const say = useStrings();
  const { node, column, row, copies } = placed;
  const [x, y] = [xOf(column), yOf(row)];
  const isRound = node.kind === "source" || node.kind === "person";
  const isUnnamed = node.kind === "source" && !node.named;
  const [left, most] = isUnnamed ? [x + 36, 20] : [x + 12, 24];
  const [first, rest] = twoLines(node.label, most);
  const below =
    copies > 1
      ? say("folded", { count: copies })
      : node.kind === "article"
        ? (node.date?.slice(0, 16).replace("T", " ") ?? say("undated"))
        : node.kind === "source"
          ? say("sourceSays")
          : "";
  const open = (): void => {
    if (node.kind === "article" && node.id !== null) goTo({ ...place, view: "read", article: node.id, span: null });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table twin holds the same as links
    <g className={`box box-${node.kind}${node.commonLink ? " common" : ""}`} onClick={open}>
      <title>{node.label}</title>
      {node.commonLink && (
        <rect className="ring" x={x - 4} y={y - 4} width={WIDTH + 8} height={HEIGHT + 8} rx={isRound ? 27 : 8} />
      )}
      {copies > 1 && <rect x={x + 5} y={y + 5} width={WIDTH} height={HEIGHT} rx={4} />}
      <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx={isRound ? 23 : 4} />
      {node.kind === "source" && !node.named && <Nobody x={x + 8} y={y + 8} />}
      <text x={left} y={y + 20}>
        {first}
      </text>
      <text className={rest === "" ? "sub" : undefined} x={left} y={y + 36}>
        {rest === "" ? clipped(below, 27) : clipped(rest, most)}
      </text>
    </g>
  );
}

/** A person without a name. */
function Nobody({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="nobody">
      <circle cx={x + 12} cy={y + 8} r={8} />
      <path d={`M${x} ${y + 30}a12 12 0 0 1 24 0z`} />
      <text x={x + 12} y={y + 12} textAnchor="middle">
        ?
      </text>
    </g>
  );
}

const clipped = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

/** A label over two lines where one does not hold it. */
function twoLines(label: string, most: number): readonly [string, string] {
  if (label.length <= most) return [label, ""];
  const space = label.lastIndexOf(" ", most);
  return space < most / 2 ? [clipped(label, most), ""] : [label.slice(0, space), label.slice(space + 1)];
}
