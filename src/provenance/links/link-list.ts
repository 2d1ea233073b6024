import type { Evidence } from "../../core/evidence.ts";
import { nonEmpty } from "../../core/evidence.ts";
import type { GraphNode, Link, LinkKind } from "../../core/link.ts";

/** A link before it has its number. */
export type LinkDraft = Omit<Link, "id" | "evidence"> & { readonly evidence: readonly Evidence[] };

/** One name for a node, for finding what ends where. */
export function nodeKey(node: GraphNode): string {
  switch (node.kind) {
    case "article":
    case "source":
    case "unseen":
      return `${node.kind} ${node.id}`;
    case "person":
      return `person ${node.name.toLowerCase()}`;
    case "outlet":
      return `outlet ${node.name.toLowerCase()}`;
    default:
      return node satisfies never;
  }
}

/** The links of a run: each step once, with its number; what comes a second time adds its evidence to nothing. */
export class LinkList {
  readonly #links: Link[] = [];
  readonly #byStep = new Map<string, Link>();

  add(draft: LinkDraft): Link {
    const step = `${draft.kind} | ${nodeKey(draft.from)} | ${nodeKey(draft.to)}`;
    const known = this.#byStep.get(step);
    if (known !== undefined) return known;
    const evidence = nonEmpty(draft.evidence);
    if (evidence === null) throw new Error(`assertion: a link without evidence (${step})`);
    const link: Link = { id: `l${this.#links.length + 1}`, ...draft, confidence: rounded(draft.confidence), evidence };
    this.#links.push(link);
    this.#byStep.set(step, link);
    return link;
  }

  find(kind: LinkKind, from: GraphNode, to: GraphNode): Link | undefined {
    return this.#byStep.get(`${kind} | ${nodeKey(from)} | ${nodeKey(to)}`);
  }

  get all(): readonly Link[] {
    return this.#links;
  }
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
