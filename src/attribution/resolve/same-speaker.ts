import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { descriptionOf, fitsSpeaker } from "./description.ts";
import { type Entity, isNamedPerson, newEntity, rootOf } from "./entity.ts";
import type { HeadContext } from "./head-context.ts";
import { spokenBefore } from "./role.ts";
import { roleNounOf } from "./role-of.ts";

export const firstWord = (tree: Tree, who: Span): number => tree.tokens.findIndex(({ start }) => start >= who.start);

/** How many sentences back those stand whom "one of them" is one of. */
const GROUP_SENTENCES = 3;

/** "Two engineers said … One of them said": one of the two engineers, as far as several without a name spoke last. */
export function oneOfThem(part: Entity, tree: Tree, head: number, { lastSpeakers }: HeadContext): Entity {
  if (tree.words[head] !== "them" || part.kind !== "role") return part;
  const last = lastSpeakers[spokenBefore(lastSpeakers, tree.tokens[head]?.start ?? 0)];
  const group = last ? rootOf(last.entity) : null;
  const isNear = last !== undefined && tree.index - last.sentence <= GROUP_SENTENCES;
  if (!group?.plural || group.kind !== "group" || group.role === null || !isNear) return part;
  part.role = `one of the ${group.role.charAt(0).toLowerCase()}${group.role.slice(1)}`;
  part.affiliation ??= group.affiliation;
  for (const role of group.roles) part.roles.add(role.replace(/s$/, ""));
  return part;
}

/** How many sentences ago the last speaker may have spoken for a description to stand for that person. */
const VARIED_SENTENCES = 3;

/** The last speaker, where a description with "the" only varies the name. */
export function variedSpeaker(
  tree: Tree,
  head: number,
  word: string,
  entity: Entity,
  context: HeadContext,
): Entity | null {
  const offset = tree.tokens[head]?.start ?? 0;
  const last = context.lastSpeakers[spokenBefore(context.lastSpeakers, offset)];
  const speaker = last ? rootOf(last.entity) : null;
  if (!last || !speaker || speaker === entity || tree.index - last.sentence > VARIED_SENTENCES) return null;
  const [mention] = entity.mentions;
  return mention &&
    fitsSpeaker(descriptionOf(tree, head, entity.roles.has("old") ? "old" : roleNounOf(word), mention), speaker)
    ? speaker
    : null;
}

/**
 * "Ada Marsh noted: “…” According to the expert, …": the named person who spoke last, if in this paragraph or the one before. "The experts advise it" in
 * between is nobody by name.
 */
export function justSpoken(scene: Scene, tree: Tree, head: number, { lastSpeakers }: HeadContext): Entity | null {
  let before = spokenBefore(lastSpeakers, tree.tokens[head]?.start ?? 0);
  const isMany = rootOf(lastSpeakers[before]?.entity ?? NOBODY).roles.has(`${tree.words[head]}s`);
  if (isMany) before--;
  const last = lastSpeakers[before];
  const speaker = last ? rootOf(last.entity) : null;
  const part = scene.trees[last?.sentence ?? -1]?.sentence.part ?? -9;
  return speaker && isNamedPerson(speaker) && tree.sentence.part - part <= 1 ? speaker : null;
}

const NOBODY = newEntity({ kind: "unknown" });

/** Verbs of somebody who has just spoken. */
export const GOES_ON =
  /^(?:(?:has|had) )?(?:(?:also|then|further) )?(?:added|adds|continued|continues|concluded|concludes|went on|goes on)\b|^(?:also|then) /i;

/** "…, said Ada Marsh, who represented the owner. The barrister added": whoever adds has just spoken, unless another trade is told of that one. */
export function sameSpeaker(
  scene: Scene,
  tree: Tree,
  head: number,
  { roles }: Entity,
  context: HeadContext,
): Entity | null {
  const { cue, who, lastSpeakers } = context;
  if (cue === null || !GOES_ON.test(scene.text.slice(cue.start, cue.end))) return null;
  if (!/^(?:the|this|that)$/.test(tree.words[firstWord(tree, who)] ?? "")) return null;
  const last = lastSpeakers[spokenBefore(lastSpeakers, tree.tokens[head]?.start ?? 0)];
  const speaker = last ? rootOf(last.entity) : null;
  if (!last || !speaker || !isNamedPerson(speaker) || tree.index - last.sentence > 1) return null;
  return speaker.roles.size === 0 || [...roles].some((role) => speaker.roles.has(role)) ? speaker : null;
}
