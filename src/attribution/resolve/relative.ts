import { ROLE_GENDERS, ROLE_NOUNS } from "../../language/english/titles.ts";
import { isPersonNoun } from "../../language/english/unnamed.ts";
import { isPunctuation, type Tree, tagOf } from "../tree.ts";

/** The noun that a relative pronoun stands for: the one its clause hangs on, else the nearest noun in front; −1 where there is none. */
export function relativeHead(tree: Tree, pronoun: number): number {
  const singular = (index: number): string => (tree.words[index] ?? "").replace(/(ie)?s$/, (_, ie) => (ie ? "y" : ""));
  const noun = governorOf(tree, pronoun);
  if (noun < 0 || !/^who/.test(tree.words[pronoun] ?? "")) return noun;
  // "There are clashes in Vale, where police were met with strikers who vowed": the people right in front, and no thing
  const near = tree.words[pronoun - 1] === "," ? pronoun - 2 : pronoun - 1;
  if (near > noun && tagOf(tree, near) === "NNS" && isHuman(singular(near)) && !isHuman(singular(noun))) return near;
  // "the director of the service who said": who is a person
  for (let up = noun, climb = 0; climb < 3; climb++) {
    if (isPerson(tree, up)) return up;
    const people = peopleAt(tree, up);
    if (people >= 0) return people;
    if (tree.relations[up] !== "nmod") break;
    up = tree.tokens[up]?.head ?? -1;
    if (up < 0) break;
  }
  // the parse may have hung the clause elsewhere: a role in the same noun phrase, further left
  for (let k = noun - 1; k >= 0 && noun - k <= 8 && /^(?:NN|IN|DT|JJ|POS|HYPH|CC)/.test(tagOf(tree, k)); k--)
    if (isPerson(tree, k) && tree.words[k + 1] === "of") return k;
  return noun;
}

const isHuman = (noun: string): boolean =>
  isPersonNoun(noun) ||
  /^(?:ally|critic|opponent|rival|colleague|friend|activist|official|parent|resident)$/.test(noun);

/** "Democrats on the Hill, who said": a place does not speak, the many in front of it do; −1 where the noun stands for no place. */
function peopleAt(tree: Tree, noun: number): number {
  if (!tagOf(tree, noun).startsWith("NNP")) return -1;
  let first = noun;
  while (first > 0 && /^(?:NNP|DT)$/.test(tagOf(tree, first - 1))) first--;
  const isPlace = /^(?:in|on|at|from|across|around|near)$/.test(tree.words[first - 1] ?? "");
  return isPlace && /^(?:NNS|NNPS)$/.test(tagOf(tree, first - 2)) ? first - 2 : -1;
}

const isPerson = (tree: Tree, index: number): boolean =>
  ROLE_NOUNS.has(tree.words[index] ?? "") || ROLE_GENDERS.has(tree.words[index] ?? "");

function governorOf(tree: Tree, pronoun: number): number {
  for (let at = pronoun, climb = 0; climb < 6; climb++) {
    const up = tree.tokens[at]?.head ?? -1;
    if (up < 0) break;
    if (tree.relations[at] === "acl" && up < pronoun && /^(?:NN|PRP|CD)/.test(tagOf(tree, up))) return up;
    at = up;
  }
  for (let k = pronoun - 1; k >= 0 && pronoun - k < 12; k--) {
    if (/^(?:NN|PRP)/.test(tagOf(tree, k))) return k;
    if (!isPunctuation(tree, k) && !/^(?:IN|RB|-RRB-|WP|CC|DT|CD)/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}
