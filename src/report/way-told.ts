import type { Link } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { type NodeName, nodeName } from "./node-names.ts";
import { shortText } from "./visible-text.ts";
import { QUOTED_LIMIT } from "./way-evidence.ts";
import type { Helpers } from "./way-helpers.ts";
import { allOf, type Step } from "./way-steps.ts";

/** What `label` and `how` say, in parts: for who says it in other words. */
export interface WayTold extends NodeName, Helpers {
  /** Of an article, where the way is read from its source. */
  readonly date: string | null;
  readonly isUndated: boolean;
  /** How it got here. */
  readonly step: Pick<Link, "kind" | "basis" | "directed"> | null;
  /** The words that point to it. */
  readonly words: string | null;
  /** What the last outlet did: it added a note, or this is its page. */
  readonly last: "note" | "page" | null;
}

/** From which end the way is read, whether the hand stands at that end, and who helped it. */
interface Sight {
  readonly from: "reader" | "source";
  readonly isRoot: boolean;
  readonly helpers: Helpers;
}

/** The label of a hand, and how the claim got there, in parts. */
export function toldOf(
  index: ReportIndex,
  claim: NumberedClaim,
  step: Step,
  { from, isRoot, helpers }: Sight,
): WayTold {
  const { node, incoming, outgoing } = step;
  const isFromReader = from === "reader";
  const date = node.kind === "article" ? (index.articles.get(node.id)?.published?.value ?? null) : null;
  const isSource = node.kind === "source";
  const isFirst = isFromReader && isRoot && node.kind === "article";
  const words = isFromReader && !isSource && !isFirst && node.kind !== "person" ? outgoing?.evidence[0] : undefined;
  return {
    ...nodeName(index, node),
    name: allOf(index, claim, node)
      .map((one) => nodeName(index, one).name)
      .join(", "),
    ...helpers,
    date: isFromReader ? null : date,
    isUndated: !isFromReader && node.kind === "article" && date === null,
    step: isFromReader
      ? words !== undefined && outgoing?.basis === "inferred"
        ? stepOf(outgoing)
        : null
      : isSource || isRoot || incoming === null
        ? null
        : stepOf(incoming),
    words: words === undefined ? null : shortText(index.wordsOf(words), QUOTED_LIMIT),
    last: isFirst ? (index.articles.get(node.id)?.parts.some(({ kind }) => kind === "note") ? "note" : "page") : null,
  };
}

const stepOf = ({ kind, basis, directed }: Link): WayTold["step"] => ({ kind, basis, directed });
