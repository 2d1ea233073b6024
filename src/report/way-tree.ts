import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { joinNames } from "./joint-names.ts";
import { nodeKey, nodeLabel } from "./node-names.ts";
import { type Anchor, fromReader, fromSource } from "./way-evidence.ts";
import { helpersOn, helperWords, NO_HELPERS } from "./way-helpers.ts";
import { allOf, type Step, stepsOf } from "./way-steps.ts";
import { toldOf, type WayTold } from "./way-told.ts";

/** One pair of hands on the way of a claim, with those it reached next (or came from, when read from the reader). */
export interface WayNode {
  readonly key: string;
  readonly label: string;
  /** In a few words, how it got here: quoted evidence, or "inferred: republished it". */
  readonly how: string;
  readonly anchor: Anchor | null;
  readonly told: WayTold;
  readonly children: readonly WayNode[];
}

/** The ways of one claim as trees. */
export interface WayForest {
  /** `reader`: from the article back to the source. `source`: from the source to the articles. */
  readonly from: "reader" | "source";
  readonly roots: readonly WayNode[];
}

interface Growing {
  readonly step: Step;
  readonly children: Map<string, Growing>;
}

/**
 * With one article the way is read from the reader back to the source, and begins with that article's outlet even where nothing else is known;
 * with several, from each source to its copies.
 */
export function wayForest(index: ReportIndex, claim: NumberedClaim): WayForest {
  const from = index.report.articles.length === 1 ? "reader" : "source";
  const roots = new Map<string, Growing>();
  for (const chain of claim.chains) {
    const steps = stepsOf(
      index,
      chain.links.flatMap((id) => index.links.get(id) ?? []),
    );
    let level = roots;
    for (const step of from === "reader" ? steps.reverse() : steps) {
      const known = level.get(step.key) ?? { step, children: new Map<string, Growing>() };
      level.set(step.key, known);
      level = known.children;
    }
  }
  const [only] = index.report.articles;
  if (roots.size === 0 && from === "reader" && only !== undefined) {
    const node = { kind: "article", id: only.id } as const;
    const step: Step = { key: nodeKey(node), node, incoming: null, outgoing: null };
    roots.set(step.key, { step, children: new Map() });
  }
  const helpers = helpersOn(
    index,
    claim.chains.flatMap(({ links }) => links.flatMap((id) => index.links.get(id) ?? [])),
  );
  const finish = (growing: Growing, isRoot: boolean): WayNode => ({
    key: growing.step.key,
    label: [labelOf(index, claim, growing.step), ...helperWords(helpers.get(growing.step.key) ?? NO_HELPERS)].join(
      ", ",
    ),
    ...(from === "reader" ? fromReader(index, growing.step, isRoot) : fromSource(index, growing.step, isRoot)),
    told: toldOf(index, claim, growing.step, {
      from,
      isRoot,
      helpers: helpers.get(growing.step.key) ?? NO_HELPERS,
    }),
    children: [...growing.children.values()].map((child) => finish(child, false)),
  });
  const grown = [...roots.values()];
  // whoever is said to have said it comes before an outlet that says it of its own
  if (from === "source") grown.sort((a, b) => startRank(a) - startRank(b));
  return { from, roots: grown.map((root) => finish(root, true)) };
}

const startRank = ({ step: { node } }: Growing): number => Number(node.kind !== "source");

const labelOf = (index: ReportIndex, claim: NumberedClaim, step: Step): string =>
  joinNames(allOf(index, claim, step.node).map((node) => nodeLabel(index, node)));
