import type { Token } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";
import { contains } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { descriptionKind, phraseOf } from "./resolve/mention.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

/**
 * "[A person briefed on] the audit told local radio": the parse hung the verb on the noun of the participle in front of it, and may have
 * taken the participle for a verb. Who speaks is the whole, and what the participle was read to say is nothing.
 */
export function withWholeSpeakers(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const grown: Span[] = [];
  const told = proposals.filter(isLearned).flatMap(({ cue }) => cue ?? []);
  const whole = proposals.map((proposal) => {
    const who = wholeSpeaker(scene, proposal, told);
    if (who === null) return proposal;
    grown.push(who);
    return { ...proposal, who };
  });
  return whole.filter(({ cue }) => cue === null || !grown.some((span) => contains(span, cue)));
}

/** "The fund warned that the exit …": where the learned reader too takes the verb for a cue, it is no participle. */
const isLearned = ({ rule, also }: Proposal): boolean =>
  rule.startsWith("learned:") || (also ?? []).some((name) => name.startsWith("agrees:learned"));

function wholeSpeaker(scene: Scene, { who, cue }: Proposal, told: readonly Span[]): Span | null {
  if (who === null || cue === null || who.end > cue.start || /[.,;:"”]/.test(scene.text.slice(who.end, cue.start)))
    return null;
  const tree = treeAt(scene, who.start);
  const first = tree?.tokens.findIndex(({ start }) => start >= who.start) ?? -1;
  if (!tree || first < 3 || tagOf(tree, first - 1) !== "IN" || !isParticiple(tree, first - 2)) return null;
  const { start } = tree.tokens[first - 2] as Token;
  if (tree.words[first - 1] === "that" || told.some((span) => span.start <= start && start < span.end)) return null;
  const noun = first - 3;
  if (!/^NNS?$/.test(tagOf(tree, noun)) || descriptionKind(tree, noun) === null) return null;
  return { start: tree.tokens[phraseOf(tree, noun, noun).first]?.start ?? who.start, end: who.end };
}

const isParticiple = (tree: Tree, at: number): boolean =>
  tagOf(tree, at) === "VBN" || (tagOf(tree, at) === "VBD" && (tree.words[at] ?? "").endsWith("ed"));
