import type { ChainLinkView } from "../../../src/report/format.ts";
import { stepWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import { edgePath } from "./edge-path.ts";
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
            all={layout.nodes}
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
  readonly all: readonly PlacedNode[];
  /** Which line of labels before the box; null for none. */
  readonly label: number | null;
}

/** Lines of words before one box stand so far apart. */
const LINE = 13;

function Edge({ link, from, to, all, label }: EdgeProps) {
  const say = useStrings();
  if (from === undefined || to === undefined) return null;
  const { d, label: at } = edgePath(from, to, all);
  const evidence = link.quotes.map((quote) => `“${quote.words.replace(/\s+/g, " ").slice(0, 120)}”`).join(" · ");
  const step = stepWords(say, link.kind);
  const percent = `${Math.round(link.confidence * 100)} %`;
  const sure = `${say(link.basis)} ${percent}${link.directed ? "" : `, ${say("noDirection")}`}`;
  return (
    <g
      className={`edge edge-${link.basis}${link.inLoop ? " in-loop" : ""}`}
      data-says={`${step}, ${sure}: ${evidence}`}
    >
      {link.inLoop && <path className="double" d={d} />}
      <path d={d} markerEnd={link.directed ? "url(#tip)" : undefined} />
      {label !== null && (
        <text className="step" x={at.x} y={at.y - LINE * label} textAnchor={at.anchor}>
          {step}
          {link.basis === "inferred" && ` ${percent}`}
        </text>
      )}
    </g>
  );
}
