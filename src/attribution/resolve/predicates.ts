import { childOf, type Tree, tagOf } from "../tree.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { NameRun } from "./name-run.ts";
import type { Registry } from "./registry.ts";

/** The named person of whom "is the mayor" is said; null where the noun is no predicate of one. */
export function predicateOf(tree: Tree, head: number, registry: Registry): Entity | null {
  const billed = billedAs(tree, head, registry);
  if (billed !== null) return billed;
  if (childOf(tree, head, "cop") < 0) return null;
  const own = childOf(tree, head, "nsubj");
  // "Ada Marsh, who has been the warden"
  const isWho = own >= 0 && tree.words[own] === "who" && tree.relations[head] === "acl";
  const subject = isWho ? (tree.tokens[head]?.head ?? own) : own;
  const entity = subject >= 0 && subject < head ? registry.entityAt(tree.tokens[subject]?.start ?? -1) : null;
  const isOne = entity?.kind === "role" && !entity.plural;
  return entity && (isNamedPerson(entity) || isOne) ? entity : null;
}

/** How far in front of the noun "himself as a" may stand. */
const BILLED_WORDS_AT_MOST = 5;

/** "Ada Marsh bills herself as a moderate": what somebody by name says of himself or herself; null elsewhere. */
function billedAs(tree: Tree, head: number, registry: Registry): Entity | null {
  let as = head - 1;
  while (as > 1 && head - as <= BILLED_WORDS_AT_MOST && tree.words[as] !== "as") as--;
  if (tree.words[as] !== "as" || !/^(?:him|her|it|them)sel(?:f|ves)$/.test(tree.words[as - 1] ?? "")) return null;
  const verb = as - 2;
  const subject = childOf(tree, verb, "nsubj");
  const at = subject >= 0 && subject < verb ? subject : verb - 1;
  const entity = registry.entityAt(tree.tokens[at]?.start ?? -1);
  return entity !== null && isNamedPerson(entity) ? entity : null;
}

/**
 * "Basil Torn, a father from Ledger Falls,": the named person whom the indefinite description of one behind a comma tells of; null where it stands behind
 * no name, or goes on as a list does ("Basil Torn, a nurse and two children").
 */
export function bearerBefore(tree: Tree, head: number, first: number, registry: Registry): Entity | null {
  if (tree.words[first - 1] !== "," || !/^an?$/.test(tree.words[first] ?? "")) return null;
  if (tree.words[head + 1] === "and" || tagOf(tree, head) === "NNS") return null;
  const entity = registry.entityAt(tree.tokens[first - 2]?.start ?? -1);
  const isListed = tree.words[first - 3] === "," || tree.words.slice(0, first - 2).includes("and");
  return entity && isNamedPerson(entity) && !entity.plural && !isListed ? entity : null;
}

/** "The first witness was the secretary, Ada Marsh": the nameless one of whom a name is told; null where there is none. */
export function subjectOfPredicate(tree: Tree, run: NameRun, described: number, registry: Registry): Entity | null {
  const head = described >= 0 ? described : run.last;
  if (childOf(tree, head, "cop") < 0) return null;
  const own = childOf(tree, head, "nsubj");
  const subject = own >= 0 && own < head ? registry.entityAt(tree.tokens[own]?.start ?? -1) : null;
  return subject?.kind === "role" && subject.name.length === 0 && !subject.plural ? subject : null;
}
