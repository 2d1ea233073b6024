import type { ChainLinkView } from "../../../src/report/format.ts";
import { stepWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import { BOX, GAP, xOf, yOf } from "./geometry.ts";
import type { ChainLayout, PlacedNode } from "./layout.ts";

/** The steps, each as a line from hand to hand; steps alike into one box are named once. */
export function Edges({ layout }: { readonly layout: ChainLayout }) {
  const placed = new Map(layout.nodes.map((node) => [node.node.key, node]));
  const named = new Map<string, string[]>();
  return (
    <>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path className="tip" d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {layout.links.map((link) => {
        const kinds = named.get(link.to) ?? [];
        const isFirst = !kinds.includes(link.kind);
        if (isFirst) named.set(link.to, [...kinds, link.kind]);
        return (
          <Edge
            key={link.id}
            link={link}
            from={placed.get(link.from)}
            to={placed.get(link.to)}
            label={isFirst ? kinds.length : null}
          />
        );
      })}
    </>
  );
}

interface EdgeProps {
  readonly link: ChainLinkView;
  readonly from: PlacedNode | undefined;
  readonly to: PlacedNode | undefined;
  /** Which line of labels before the box; null for none. */
  readonly label: number | null;
}

function Edge({ link, from, to, label }: EdgeProps) {
  const say = useStrings();
  if (from === undefined || to === undefined) return null;
  const isBack = to.column <= from.column;
  const [x1, y1] = isBack
    ? [xOf(from.column) + BOX.width / 2, yOf(from.row) + BOX.height]
    : [xOf(from.column) + BOX.width, yOf(from.row) + BOX.height / 2];
  const [x2, y2] = isBack
    ? [xOf(to.column) + BOX.width / 2, yOf(to.row)]
    : [xOf(to.column), yOf(to.row) + BOX.height / 2];
  const bend = isBack ? `C${x1} ${y1 + 40} ${x2} ${y2 - 40}` : `C${x1 + GAP.x / 2} ${y1} ${x2 - GAP.x / 2} ${y2}`;
  const path = `M${x1} ${y1} ${bend} ${x2} ${y2}`;
  const evidence = link.quotes.map((quote) => `“${quote.words.replace(/\s+/g, " ").slice(0, 120)}”`).join(" · ");
  const step = stepWords(say, link.kind);
  const sure = `${say(link.basis)} ${Math.round(link.confidence * 100)} %${link.directed ? "" : `, ${say("noDirection")}`}`;
  return (
    <g
      className={`edge edge-${link.basis}${link.inLoop ? " in-loop" : ""}`}
      data-says={`${step}, ${sure}: ${evidence}`}
    >
      {link.inLoop && <path className="double" d={path} />}
      <path d={path} markerEnd={link.directed ? "url(#tip)" : undefined} />
      {label !== null && (
        <text
          className="step"
          x={isBack ? x2 + 8 : x2 - 12}
          y={(y2 > y1 && !isBack ? y2 + 17 : y2 - 8) + (y2 > y1 ? 13 : -13) * label}
          textAnchor={isBack ? "start" : "end"}
        >
          {step}
        </text>
      )}
    </g>
  );
}
