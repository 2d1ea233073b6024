import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import { COMMON_PEOPLE, familyOf } from "../../language/english/role-families.ts";
import { ANONYMITY_CUES } from "../../language/english/unnamed.ts";
import type { Proposal } from "../proposal.ts";
import { partAt, type Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { isRole } from "./role-of.ts";
import { headOf, treeAt } from "./source-head.ts";

/** Who speaks in one of the first sentences of a body may be named below it, so many sentences further on. */
const LEDE_SENTENCES = 2;
const NAMED_WITHIN = 4;
/** Those whom papers often leave unnamed: nobody below is meant by them. */
const OFTEN_UNNAMED =
  /^(?:official|source|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|diplomat|lawmaker|insider|person|executive|analyst|expert|officer|commander|fighter|soldier|trader|banker|judge|minister|senator|president|secretary)$/;
/** "A senior engineer": whoever is told of by rank alone is often not named at all. */
const RANKED =
  /^(?:senior|top|junior|high-ranking|top-ranking|high-level|mid-level|ranking|unnamed|unidentified|anonymous)$/;
/** Behind a name in front of what tells who that is: "Ada Marsh, who", "Ada Marsh, 41,", "Ada Marsh, of Selby,". */
const TELLS_WHO = /^(?:who|whose|of|from|a|an|the|now|then|and|now|\d{1,2})$/;

/**
 * "A former depot manager has told an inquiry …" and below it "Wayne Marsh, who left in August, said": a lede describes whom the text names next.
 * Joined where one person without a name speaks in the lede, the first person named below speaks too and is introduced there by who that is, and
 * nothing said of the two contradicts.
 *
 * May mislead: a witness in the lede, and below it the next witness by name.
 */
export function joinLedePerson(scene: Scene, entities: Entities, proposals: readonly Proposal[]): void {
  const speaking = speakersOf(scene, entities, proposals);
  const described = describedInLede(scene, speaking);
  if (described === null) return;
  const [sentence, entity] = described;
  const isAnybody = [...entity.roles].every((role) => COMMON_PEOPLE.has(role));
  if ([...entity.roles].every((role) => KNOWING.test(role))) {
    const expert = expertBelow(scene, entities, sentence, speaking);
    if (expert) entities.join(entity, expert);
    return;
  }
  const named = firstNamed(scene, entities, sentence, isAnybody);
  if (named === null || !speaking.some(([, other]) => other === named)) return;
  if (entity.gender !== null && named.gender !== null && entity.gender !== named.gender) return;
  // a man is whatever else is told of him
  if (isAnybody || [...named.roles].every((role) => isLike(role, entity))) entities.join(entity, named);
}

/** Who knows, by a word that is often put in a lede for whoever is named right below. */
const KNOWING = /^(?:expert|commentator|analyst)$/;
const KNOWS =
  /^(?:expert|commentator|analyst|author|professor|psychologist|biographer|historian|lecturer|therapist|nutritionist|dietitian|scientist|economist|correspondent|editor|specialist|consultant|coach|trainer|gardener|vet)$/;
const EXPERT_WITHIN = 2;

/** "…, an expert has claimed. Royal commentator Lee Cohn was discussing …": the one who is introduced by what he knows right below, and speaks; null where none is. */
function expertBelow(
  scene: Scene,
  { mentions }: Entities,
  sentence: number,
  speaking: readonly (readonly [number, Entity, number])[],
): Entity | null {
  const lede = scene.trees[sentence];
  if (!lede || !/^an? /i.test(articleOf(scene, lede, speaking))) return null;
  for (const { entity, mention } of mentions) {
    if (mention.sentence <= sentence) continue;
    if (mention.sentence > sentence + EXPERT_WITHIN) return null;
    const root = rootOf(entity);
    if (root.kind !== "person" || root.name.length < 2 || root.mentions[0] !== mention) continue;
    const knows = [...root.roles].some((role) => KNOWS.test(role));
    return knows && mention.isSubject && speaking.some(([, other]) => other === root) ? root : null;
  }
  return null;
}

/** The words of whoever speaks in a sentence: "an expert". */
function articleOf(scene: Scene, tree: Tree, speaking: readonly (readonly [number, Entity, number])[]): string {
  const here = speaking.find(([at]) => at === tree.index)?.[1].mentions[0]?.span;
  return here ? scene.text.slice(here.start, here.end) : "";
}

const isLike = (role: string, { roles }: Entity): boolean =>
  roles.has(role) || [...familyOf(role)].some(([other, close]) => close >= 0.75 && roles.has(other));

/** Each speaker with the sentence, in reading order. */
function speakersOf(
  scene: Scene,
  entities: Entities,
  proposals: readonly Proposal[],
): (readonly [sentence: number, entity: Entity, head: number])[] {
  return proposals.flatMap(({ who, attitude }) => {
    const tree = who === null || attitude !== "says" ? null : treeAt(scene, who.start);
    const head = tree === null || who === null ? -1 : headOf(tree, who);
    const found = tree && head >= 0 ? entities.at(tree.tokens[head]?.start ?? -1) : null;
    return tree && found ? [[tree.index, rootOf(found), head] as const] : [];
  });
}

/** The one person without a name who speaks in the first sentences of the body; null where nobody or somebody named does. */
function describedInLede(
  scene: Scene,
  speaking: readonly (readonly [number, Entity, number])[],
): readonly [number, Entity] | null {
  const body = scene.trees.filter((tree) => partAt(scene, tree)?.kind === "paragraph").slice(0, LEDE_SENTENCES);
  for (const tree of body) {
    const here = speaking.filter(([sentence]) => sentence === tree.index);
    const first = here.find(([, { kind }]) => kind === "role") ?? here[0];
    if (first === undefined) continue;
    // a standfirst may name whom the lede then describes
    if (tree === body[0] && body.length > 1 && here.every(([, other]) => isNamedPerson(other))) continue;
    const [, entity, head] = first;
    // "…, the county's attorney's office announced": a body that passes it on
    const isAlone = here.every(([, other]) => other === entity || /^(?:organisation|document|group)$/.test(other.kind));
    const isDescribed =
      entity.kind === "role" &&
      entity.name.length === 0 &&
      !entity.plural &&
      entity.roles.size > 0 &&
      [...entity.roles].every(isRole);
    // "The chief executive of the league": there is but one
    const isOnly = tree.words[head] === "executive" && tree.words.slice(head - 2, head).join(" ") === "the chief";
    if (
      !isAlone ||
      !isDescribed ||
      RANKED.test(tree.words[head - 1] ?? "") ||
      (!isOnly && !KNOWING.test(tree.words[head] ?? "") && OFTEN_UNNAMED.test(tree.words[head] ?? ""))
    )
      return null;
    return ANONYMITY_CUES.test(scene.text.slice(tree.sentence.span.start, tree.sentence.span.end))
      ? null
      : [tree.index, entity];
  }
  return null;
}

/**
 * The first person named in the sentences behind, if introduced at the head of one; null where somebody is named before, or another way. Of a
 * man or a woman in the lede also the one whose age is told where others are named in what is said of him.
 */
function firstNamed(scene: Scene, { mentions }: Entities, sentence: number, isAnybody: boolean): Entity | null {
  const before = new Set<Entity>();
  const lede = scene.trees[sentence]?.sentence.part ?? 0;
  let standfirst: Entity | null = null;
  for (const { entity, mention } of mentions) {
    const root = rootOf(entity);
    const tree = scene.trees[mention.sentence];
    if (!tree || partAt(scene, tree)?.kind !== "paragraph" || root.kind !== "person" || root.isGuessed) continue;
    if (isAnybody && mention.sentence <= sentence && !mention.isSubject) before.add(root);
    if (before.has(root)) continue;
    if (isAnybody && mention.part === lede - 1 && standfirst === null && mention.isSubject) {
      standfirst = root;
      continue;
    }
    if (standfirst === root && mention.sentence < sentence) continue;
    if (mention.sentence <= sentence || mention.sentence > sentence + NAMED_WITHIN) return null;
    // "The officer" takes her up, and names nobody
    if (standfirst !== null)
      return root === standfirst && isAtHead(tree, mention.span) && isByName(scene, mention.span, root) ? root : null;
    const isAged = !isAnybody || before.size === 0 || AGE_BEHIND.test(scene.text.slice(mention.span.end));
    const isMeant = root.name.length > 1 && isAged && isIntroduced(scene, tree, mention.span);
    return isMeant && !isAgainst(tree, mention.span) ? root : null;
  }
  return null;
}

const isByName = (
  { text }: Scene,
  { start, end }: { readonly start: number; readonly end: number },
  { name }: Entity,
): boolean => text.slice(start, end).includes(name.at(-1) ?? "");

const AGE_BEHIND = /^(?: [JS]r\.)?,? ?\d{2}\b/;

/**
 * "Ada Marsh, who runs the quarry, denied that …", "Ada Marsh, who chairs the union, said": the next to speak, who answers or has an office of
 * his own to tell.
 */
function isAgainst({ words, tokens }: Tree, span: { readonly end: number }): boolean {
  const next = tokens.findIndex(({ start }) => start >= span.end);
  return (
    (words[next] === "," && words[next + 1] === "who" && HOLDS.test(words[next + 2] ?? "")) ||
    words.slice(next).some((word) => ANSWERS.test(word))
  );
}

const HOLDS =
  /^(?:runs?|leads?|led|heads?|headed|chairs?|chaired|owns?|owned|represents?|represented|founded|manages?|edits?)$/;
const ANSWERS =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|counter(?:s|ed)|contradict(?:s|ed)|rebut(?:s|ted)|refut(?:e|es|ed)|disagree[sd]?)$/;

const isAtHead = (tree: Tree, span: { readonly start: number }): boolean =>
  tree.tokens.findIndex(({ start }) => start >= span.start) === 0;

/** "Ada Marsh, who …", "Ada Marsh told": a name that opens its sentence, with who that is or a verb of saying behind it. */
function isIntroduced(scene: Scene, tree: Tree, span: { readonly start: number; readonly end: number }): boolean {
  if (!isAtHead(tree, span)) return false;
  let next = tree.tokens.findIndex(({ start }) => start >= span.end);
  if (tree.words[next] === ",") next++;
  else if (next > 0 && tree.words[next - 1] !== ",") return VERB_FORMS.get(tree.words[next] ?? "")?.attitude === "says";
  return (
    TELLS_WHO.test(tree.words[next] ?? "") ||
    tagOf(tree, next) === "CD" ||
    /^\d/.test(scene.text.slice(span.end).trim())
  );
}
