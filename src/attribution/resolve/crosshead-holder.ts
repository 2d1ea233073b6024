import { familyOf } from "../../language/english/role-families.ts";
import { isCrosshead } from "../crosshead.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { modifiersOf } from "./role.ts";

/** Offices that a crosshead tells instead of a name: a state or a body has one of each. */
const ONE_HOLDER =
  /^(?:president|premier|chancellor|minister|secretary|king|queen|pope|mayor|governor|ambassador|leader|chief|head|director|chairman|chairwoman|chair|commissioner|spokesman|spokeswoman|spokesperson)$/;
/** Among so many sentences below it the one whom it tells of is named. */
const NAMED_WITHIN = 2;

/**
 * A crosshead tells by office whom the paragraph below it names:
 *
 *     Norland's defense minister condemns what he calls a ‘cowardly act’
 *
 *     Defense Minister Ada Lind has condemned …
 *
 * Joined where the first person by name below it holds that office or one like it, with every word that narrows it.
 *
 * May mislead: the minister of one state in the crosshead, and in the first line below that of another. Cost: linear in the sentences and mentions.
 */
export function joinCrossheadHolder(scene: Scene, entities: Entities): void {
  const bySentence = new Map<number, (typeof entities.mentions)[number][]>();
  for (const mentioned of entities.mentions) {
    const { sentence } = mentioned.mention;
    const known = bySentence.get(sentence);
    if (known) known.push(mentioned);
    else bySentence.set(sentence, [mentioned]);
  }
  for (const tree of scene.trees) {
    if (!isCrosshead(scene, tree)) continue;
    const told = bySentence.get(tree.index)?.find(({ entity, mention }) => {
      const root = rootOf(entity);
      return mention.isSubject && root.kind === "role" && root.name.length === 0 && !root.plural && isFirst(root, tree);
    });
    if (!told) continue;
    const office = rootOf(told.entity);
    const named = firstNamed(scene, tree, bySentence);
    const head = tree.tokens.findIndex(({ start }) => start === told.mention.at);
    if (named && holds(named, office, modifiersOf(tree, head))) entities.join(office, named);
  }
}

/** Nobody has been told by this office above. */
const isFirst = ({ mentions }: Entity, { index }: Tree): boolean => (mentions[0]?.sentence ?? index) >= index;

/** The first person by name in the paragraph below; null where none is named soon. */
function firstNamed(
  scene: Scene,
  { index, sentence }: Tree,
  bySentence: ReadonlyMap<number, Entities["mentions"][number][]>,
): Entity | null {
  for (const below of scene.trees.slice(index + 1, index + 1 + NAMED_WITHIN)) {
    if (below.sentence.part !== sentence.part + 1) return null;
    const named = bySentence
      .get(below.index)
      ?.find(({ entity }) => isNamedPerson(rootOf(entity)) && !rootOf(entity).isGuessed);
    if (named) return rootOf(named.entity);
  }
  return null;
}

const plain = (word: string): string => word.toLowerCase().replace(/defence/g, "defense");

/** Is somebody told to hold the office, and every word that narrows it? */
function holds(named: Entity, office: Entity, modifiers: readonly string[]): boolean {
  const nouns = [...office.roles];
  const known = plain(`${named.role ?? ""} ${[...named.roles].join(" ")} ${[...named.facts].join(" ")}`);
  return (
    nouns.some((noun) => ONE_HOLDER.test(noun)) &&
    nouns.some((noun) => named.roles.has(noun) || [...familyOf(noun).keys()].some((held) => named.roles.has(held))) &&
    modifiers.every((word) => known.includes(plain(word))) &&
    !(named.gender && office.gender && named.gender !== office.gender)
  );
}
