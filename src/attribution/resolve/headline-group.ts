import { BARE_SOURCES } from "../../language/english/unnamed.ts";
import type { Proposal } from "../proposal.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { tagOf } from "../tree.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { headOf, treeAt } from "./source-head.ts";

/** How many sentences of the body may stand before the one that tells who they are. */
const FIRST_SENTENCES = 6;
/** Heads of "people familiar with the matter", whom headlines call sources. */
const PEOPLE = /^(?:people|person|persons|those|official|executive|insider|source|aide|diplomat)$/;

/**
 * "Gate could fail, engineers say" and below it "Two engineers who inspected the gate": whom a headline calls by a bare noun is the first
 * one, or the first several, of that noun who speak without a name in the body. "Sources" are whoever speaks there unnamed.
 *
 * May mislead: a headline that means all engineers, where the body quotes two kinds of them.
 */
export function joinHeadlineGroup(scene: Scene, entities: Entities, proposals: readonly Proposal[]): void {
  const speaking = speakersOf(scene, entities, proposals);
  const inHead = speaking.filter(({ tree, head }) => isHeadline(scene, tree) && isBare(tree, head));
  if (inHead.length === 0) return;
  const first = firstSpeakers(scene, speaking);
  for (const { tree, head, entity } of inHead) {
    const one = namedOfBody(scene, tree, head, rootOf(entity), first);
    if (one) entities.join(rootOf(entity), one);
  }
  const inBody = first.filter(({ entity }) => rootOf(entity).name.length === 0);
  for (const { entity } of inHead) {
    const above = rootOf(entity);
    if (above.name.length > 0 || !/^(?:role|group)$/.test(above.kind)) continue;
    const isOfLike = (below: Entity): boolean =>
      below !== above && below.plural === above.plural && /^(?:role|group)$/.test(below.kind);
    const candidates = inBody.map((found) => rootOf(found.entity)).filter(isOfLike);
    const same =
      candidates.find((below) => [...above.roles].every((role) => below.roles.has(role)) && holds(below, above)) ??
      (isSources(above) ? candidates.find((below) => [...below.roles].some((role) => PEOPLE.test(role))) : undefined);
    if (same) entities.join(above, same);
  }
}

/** How many words in front of a name tell whose player or clerk somebody is. */
const NAME_WORDS = 6;

/** "Harriers captain on the brawl: …", and below it "Harriers full back Otto Lind said": the one person by name who speaks there with the body's name in front; null where none, or more. */
function namedOfBody(scene: Scene, tree: Tree, head: number, above: Entity, first: readonly Speaker[]): Entity | null {
  const body = tree.words[head - 1] ?? "";
  const isCapital = /^\p{Lu}/u.test(scene.text.slice(tree.tokens[head - 1]?.start ?? 0));
  if (above.kind !== "role" || above.name.length > 0 || above.plural || !isCapital) return null;
  const named = first
    .filter(({ tree: below, head: at }) => below.words.slice(Math.max(0, at - NAME_WORDS), at + 1).includes(body))
    .map(({ entity }) => rootOf(entity))
    .filter((one) => isNamedPerson(one) || (one.kind === "unknown" && one.name.length > 1));
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

export interface Speaker {
  readonly tree: Tree;
  readonly head: number;
  readonly entity: Entity;
}

export function speakersOf(scene: Scene, entities: Entities, proposals: readonly Proposal[]): Speaker[] {
  return proposals.flatMap(({ who }) => {
    const tree = who === null ? null : treeAt(scene, who.start);
    const head = tree === null || who === null ? -1 : headOf(tree, who);
    const entity = tree && head >= 0 ? entities.at(tree.tokens[head]?.start ?? -1) : null;
    return tree && entity ? [{ tree, head, entity }] : [];
  });
}

/** Those who speak in the first sentences of the body. */
export function firstSpeakers(scene: Scene, speaking: readonly Speaker[]): readonly Speaker[] {
  const firstBody = scene.trees.find((tree) => partAt(scene, tree)?.kind === "paragraph")?.index ?? 0;
  return speaking.filter(({ tree }) => !isHeadline(scene, tree) && tree.index <= firstBody + FIRST_SENTENCES);
}

export const isHeadline = (scene: Scene, tree: Tree): boolean =>
  /^(?:sub)?title$/.test(partAt(scene, tree)?.kind ?? "");

/** No "the", "some", "two" in front: headlines leave it out. */
const isBare = (tree: Tree, head: number): boolean => {
  for (let k = head - 1; k >= 0 && /^(?:JJ|NN|VBN|DT|CD|PRP\$)/.test(tagOf(tree, k)); k--)
    if (/^(?:DT|PRP\$)/.test(tagOf(tree, k))) return false;
  return true;
};

const holds = (below: Entity, above: Entity): boolean => [...above.facts].every((fact) => below.facts.has(fact));

const isSources = ({ roles }: Entity): boolean => [...roles].every((role) => BARE_SOURCES.has(role));
