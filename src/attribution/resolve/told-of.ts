import { ROLE_GENDERS } from "../../language/english/titles.ts";
import type { Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";
import { modifiersBefore } from "./description.ts";
import type { Entity } from "./entity.ts";
import { factsAround, factsIn } from "./facts.ts";
import type { NameRun } from "./name-run.ts";
import { plainRole } from "./plain-role.ts";
import { roleOf, tradeOf } from "./role-of.ts";
import { affiliationOf, appositionOf } from "./role-words.ts";

/** What a description tells of whom it describes. */
export function tell(scene: Scene, tree: Tree, head: number, range: Range, entity: Entity): void {
  const { start, end } = spanOf(tree, { ...range, first: bodyInFront(tree, range.first) });
  const noun = roleOf(tree.words[head] ?? "");
  if (noun) entity.roles.add(noun);
  entity.role ??= plainRole(scene.text.slice(start, end));
  entity.affiliation ??= affiliationOf(scene, tree, head);
  entity.gender ??= ROLE_GENDERS.get(noun ?? "") ?? null;
  if (entity.kind === "unknown") entity.kind = "person";
  for (const fact of [...modifiersBefore(tree, head), ...factsIn(entity.affiliation ?? "")]) entity.facts.add(fact);
}

/** "[Department for] Culture spokesperson": where the capitalised body begins that a role has in front of it. */
function bodyInFront(tree: Tree, first: number): number {
  let begin = first;
  while (
    /^(?:of|for|and)$/.test(tree.words[begin - 1] ?? "") &&
    tagOf(tree, begin).startsWith("NNP") &&
    tagOf(tree, begin - 2).startsWith("NNP")
  ) {
    begin -= 2;
    while (tagOf(tree, begin - 1).startsWith("NNP")) begin--;
  }
  return begin;
}

/** More is not kept of anybody. */
const MOST_FACTS = 40;

/** A fuller name, a title or an apposition tells more of an entity that is known; back come the words that are new. */
export function learn(scene: Scene, tree: Tree, run: NameRun, entity: Entity): string[] {
  const learnt: string[] = [];
  const add = (facts: readonly string[]): void => {
    for (const fact of facts)
      if (!entity.facts.has(fact) && entity.facts.size < MOST_FACTS) {
        entity.facts.add(fact);
        learnt.push(fact);
      }
  };
  if (run.words.length > entity.name.length && run.kind !== "unknown") entity.name = run.words;
  entity.suffix ??= run.suffix;
  // "CARR:" tells no more of Bo Carr than he is written so
  const tells =
    entity.kind === "unknown" || (entity.isGuessed && run.words.join("") !== run.words.join("").toUpperCase());
  if (tells && run.kind !== "unknown") {
    entity.kind = run.kind;
    entity.isGuessed &&= run.isGuessed;
  }
  entity.gender ??= run.gender;
  entity.leaning ??= run.leaning ?? null;
  for (const title of run.titles) {
    const role = tradeOf(title);
    if (role) entity.roles.add(role);
  }
  add(factsAround(tree, run));
  const apposition = entity.kind === "person" || entity.kind === "unknown" ? appositionOf(scene, tree, run) : null;
  if (apposition) {
    for (const noun of apposition.nouns) entity.roles.add(noun);
    if (entity.role === null || entity.role.length < apposition.role.length) entity.role = apposition.role;
    entity.affiliation ??= apposition.affiliation;
    add(factsIn(`${apposition.role} ${apposition.affiliation ?? ""}`));
    entity.gender ??=
      apposition.nouns.map((noun) => ROLE_GENDERS.get(noun) ?? null).find((gender) => gender !== null) ?? null;
    if (entity.kind === "unknown") entity.kind = "person";
  }
  return learnt;
}
