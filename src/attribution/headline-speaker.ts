import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from "../language/english/names.ts";
import { LONG_PLACES } from "../language/english/organisations.ts";
import { isOutletName } from "../language/english/outlets.ts";
import { isRole } from "./resolve/role-of.ts";
import { partAt, type Scene } from "./scene.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { isVerb, type Tree, tagOf } from "./tree.ts";

/** Words that open a label and never a name: "Dear Ada: …", "First on Bay Radio: …", "Inside the camp: …". */
const OPENERS = /^(?:dear|first|by|inside|just|why|how|what|when|where|watch|here|meet|opinion|more|another)$/;
/** What follows one of these in front of the colon tells to whom, where or about what: "Brandt on ferries: …", "wife of a guard: …". */
const LINKS = /^(?:on|to|at|in|of|about|from|for|after|before|ahead|over|amid|during|with)$/;
/** Bodies by which headlines mean people who speak. */
const BODIES = /^(?:camp|camps|backers|backer|guru|gurus|allies|ally|boss|bosses|brass|top|survivor|survivors)$/;
const NAME_WORDS_AT_MOST = 4;

/**
 * Can what stands in front of a headline's colon speak? Roles, groups, bodies, places that govern and papers can; a name can where the
 * text has it as a person's or lets it speak, or where a quotation follows at once and nothing in the text says otherwise. "Storm season: …", "The Latest: …"
 * and "SHAME: …" are labels.
 *
 * May mislead: a name that a teaser does not come back to is taken for a label.
 */
export function canSpeak(scene: Scene, tree: Tree, colon: number, isQuoted: boolean): boolean {
  if (OPENERS.test(tree.words[0] ?? "") || (scene.startsAt.has(tree.tokens[0]?.start ?? -1) && !isQuoted)) return false;
  const end = headEnd(tree, colon);
  const head = tree.words[end] ?? "";
  const core = tree.words.slice(0, end + 1);
  if (isSpeakerNoun(head) || BODIES.test(head)) return true;
  if (LONG_PLACES.has(core.slice(-2).join(" ")) || isOutletName(core, true)) return true;
  if (!isCapital(scene, tree, end)) return false;
  if (core.slice(0, -1).some(isRole)) return true;
  if (core.length > NAME_WORDS_AT_MOST) return false;
  const speaks = speaksInText(scene, tree, end);
  return speaks === "yes" || (isQuoted && speaks === "unknown" && !isShouted(scene, tree, end));
}

/** The last word of the name or noun in front of the colon. */
function headEnd(tree: Tree, colon: number): number {
  for (let at = 1; at < colon; at++) if (LINKS.test(tree.words[at] ?? "")) return at - 1;
  return colon - 1;
}

const wordAt = ({ text }: Scene, { tokens }: Tree, at: number): string =>
  text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
const isCapital = (scene: Scene, tree: Tree, at: number): boolean => /^\p{Lu}/u.test(wordAt(scene, tree, at));
const isShouted = (scene: Scene, tree: Tree, at: number): boolean => /^\p{Lu}{4,}$/u.test(wordAt(scene, tree, at));

/** Does the text below let the name do what a speaker does? Unknown where the text does not have the name. */
function speaksInText(scene: Scene, title: Tree, at: number): "yes" | "no" | "unknown" {
  const name = title.words[at] ?? "";
  let isThere = false;
  for (const tree of scene.trees) {
    if (tree.index === title.index || partAt(scene, tree)?.kind === "title") continue;
    for (let k = tree.words.indexOf(name); k !== -1; k = tree.words.indexOf(name, k + 1)) {
      if (!/^NNPS?$/.test(tagOf(tree, k)) || !isCapital(scene, tree, k)) continue;
      isThere = true;
      if (speaksAt(tree, k) || isPersonAt(tree, k)) return "yes";
    }
  }
  return isThere ? "no" : "unknown";
}

/** Behind a given name or an office: "Ada Brandt", "Senator Brandt". */
function isPersonAt({ words }: Tree, name: number): boolean {
  const before = words[name - 1] ?? "";
  return isRole(before) || [FEMALE_NAMES, MALE_NAMES, OTHER_NAMES].some((names) => names.has(before));
}

/** The subject of a verb of speech, or what such a verb or "to" is followed by: "Brandt said", "said Brandt", "according to Ada Brandt". */
function speaksAt(tree: Tree, name: number): boolean {
  let top = name;
  while (/^(?:flat|compound|appos|nmod)$/.test(tree.relations[top] ?? "") && (tree.tokens[top]?.head ?? -1) >= 0)
    top = tree.tokens[top]?.head ?? -1;
  const governor = tree.tokens[top]?.head ?? -1;
  if (tree.relations[top] === "nsubj" && isVerb(tree, governor) && VERB_FORMS.has(tree.words[governor] ?? ""))
    return true;
  const before = tree.first[top] ?? top;
  return tree.words[before - 1] === "to" && tree.words[before - 2] === "according";
}
