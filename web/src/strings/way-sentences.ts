import type { ChainNodeView, ChainView } from "../../../src/report/format.ts";
import { wayKey } from "./scale-words.ts";
import type { Say, SayPhrases } from "./use-strings.ts";

/** One way of a claim as a sentence. */
export interface WaySentence {
  /** The key of the node that it ends in. */
  readonly of: string;
  readonly says: string;
}

/** "The Herald republished the Post, which was told by an official": each way as a sentence, the article first. */
export function waySentences(chain: ChainView, say: Say, phrased: SayPhrases): WaySentence[] {
  const links = new Map(chain.links.map((link) => [link.id, link]));
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  const nameOf = (key: string): string => {
    const node = nodes.get(key);
    return node === undefined ? key : nameInSentence(node, say, phrased);
  };
  return chain.ways.flatMap(({ links: ids, isLost }) => {
    const steps = ids.flatMap((id) => links.get(id) ?? []);
    const [first] = steps;
    if (first === undefined) return [];
    const told = steps.map((step, at) => {
      const key = step.directed ? wayKey(step.kind) : "way_undirected";
      const before = nodes.get(step.to)?.kind;
      const joint = at === 0 ? "" : say(before === "person" || before === "source" ? "way_who" : "way_which");
      return `${joint}${say(key, { a: nameOf(step.from) })}`;
    });
    return {
      of: first.to,
      says: `${nameOf(first.to)}${say("way_begins")}${told.join("")}${isLost ? say("way_lost") : ""}.`,
    };
  });
}

function nameInSentence(node: ChainNodeView, say: Say, phrased: SayPhrases): string {
  const words = helperWords(say, node);
  return ownName(node, say, phrased) + (words.length === 0 ? "" : ` (${words.join(", ")})`);
}

function ownName({ label, standing, phrase }: ChainNodeView, say: Say, phrased: SayPhrases): string {
  if (standing === "unseen") return phrased(phrase === undefined ? undefined : [phrase], label);
  if (standing === "named") return label;
  return `${say("inQuotes", { words: label })} (${say(standing === "unnamed" ? "unnamed" : "notResolved")})`;
}

/** ["edited by Tomas Reyl", "with a part by Ada Marsh"] */
export const helperWords = (
  say: Say,
  { editors, contributors }: Pick<ChainNodeView, "editors" | "contributors">,
): readonly string[] => [
  ...(editors.length === 0 ? [] : [say("editedBy", { names: editors.join(", ") })]),
  ...(contributors.length === 0 ? [] : [say("withPartsBy", { names: contributors.join(", ") })]),
];
