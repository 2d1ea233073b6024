import { PORTFOLIOS } from "../../language/english/name-words.ts";
import { ORGANISATION_WORDS, PUBLIC_BODIES } from "../../language/english/organisations.ts";
import { COMMON_PEOPLE, familyOf } from "../../language/english/role-families.ts";
import { partAt, type Scene } from "../scene.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import { initialsOf } from "./initials.ts";
import type { Registry } from "./registry.ts";

/** How far down the body somebody may be told of by office alone whom the text names below. */
const FIRST_SENTENCES = 3;

/**
 * "A town judge has rejected …" and below it "Judge Ada Marsh": whom the headline and the first lines call by office is the first holder
 * of it, or of a like one, whom the text names.
 */
export function joinForwards(scene: Scene, registry: Registry, named: Entity): void {
  for (const role of named.roles) {
    if (COMMON_PEOPLE.has(role)) continue;
    for (const noun of [role, ...[...familyOf(role)].flatMap(([held, close]) => (close >= 0.75 ? [held] : []))]) {
      const holders = (registry.holders.get(noun) ?? []).slice(0, 8).map(rootOf);
      if (holders.some((other) => other !== named && isNamedPerson(other))) continue;
      for (const other of holders) {
        const first = other.mentions[0];
        if (other === named || !first || other.kind !== "role" || other.plural) continue;
        if (!isAtTop(scene, first.sentence) && !(noun === role && isJustBefore(scene, role, other, named))) continue;
        if (other.gender && named.gender && other.gender !== named.gender) continue;
        if (isOtherOffice(other, named)) continue;
        if (SPEAKS_FOR.test(noun) && isOfAnotherBody(scene, other, named)) continue;
        registry.join(other, named);
      }
    }
  }
}

/**
 * "A spokesperson for Tall Harbour said" and below it "Bo Carr, an SCAA spokesperson": each serves a body by name, and not the same. Letters may be
 * the other's initials.
 */
function isOfAnotherBody({ text }: Scene, { affiliation }: Entity, named: Entity): boolean {
  const served = namesIn(affiliation ?? "");
  if (served.length === 0 && isBrand(text, affiliation ?? "")) served.push(affiliation ?? "");
  const own = namesIn(`${named.affiliation ?? ""} ${named.role ?? ""}`).filter((word) => !named.name.includes(word));
  if (served.length === 0 || own.length === 0) return false;
  const initials = [initialsOf(served), initialsOf(own)];
  const known = new Set(own.map((word) => word.toLowerCase()));
  return (
    ![...served, ...own].some((word) => initials.includes(word.toLowerCase())) &&
    !served.some((word) => known.has(word.toLowerCase()))
  );
}

/** "The prime minister" and below it "Foreign Minister Ada Marsh": either is told to be over something, and not the same. */
function isOtherOffice({ role: described }: Entity, { role: told }: Entity): boolean {
  const [some, others] = [described, told].map((role) => portfolioIn(role ?? ""));
  return (
    some !== undefined &&
    others !== undefined &&
    some.length > 0 &&
    others.length > 0 &&
    !some.some((word) => others.includes(word))
  );
}

const portfolioIn = (role: string): string[] =>
  /\b(?:minister|secretary)\b/i.test(role)
    ? (
        role
          .toLowerCase()
          .replace(/defence/g, "defense")
          .match(/\p{L}+/gu) ?? []
      ).filter((word) => word === "prime" || word === "first" || PORTFOLIOS.has(word))
    : [];

/** Whoever speaks for a body, whose own name stands beside the role. */
const SPEAKS_FOR = /^spokes(?:man|woman|person)$/;

const namesIn = (words: string): string[] => [...(words.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [])];

/** "skyline", which the text also writes with a large letter: a firm that writes its own name small, and no "police". */
const isBrand = (text: string, word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  !/s$/.test(word) &&
  !ORGANISATION_WORDS.has(word) &&
  !PUBLIC_BODIES.has(word) &&
  text.includes(word.charAt(0).toUpperCase() + word.slice(1));

/** People of whom two often speak one behind the other. */
const OFTEN_TWO =
  /^(?:spokesman|spokeswoman|spokesperson|lawmaker|aide|analyst|expert|diplomat|trader|judge|minister|senator|insider|adviser|advisor)$/;

/** "A ferry chief says that …. Harbour Chief Ada Marsh said": told of by office with "a", and named at once in the next sentence by that office. */
function isJustBefore({ text }: Scene, role: string, other: Entity, named: Entity): boolean {
  const [described, ...more] = other.mentions;
  const here = named.mentions[0];
  if (!described || more.length > 0 || !here || OFTEN_TWO.test(role)) return false;
  return (
    here.sentence === described.sentence + 1 &&
    described.isSubject &&
    here.isSubject &&
    /^an? /i.test(text.slice(described.span.start, described.span.end))
  );
}

/** Is a sentence in the headline, or among the first of the body? */
function isAtTop(scene: Scene, sentence: number): boolean {
  let body = 0;
  for (let k = 0; k < sentence; k++) {
    const tree = scene.trees[k];
    if (tree && partAt(scene, tree)?.kind === "paragraph") body++;
    if (body >= FIRST_SENTENCES) return false;
  }
  return true;
}
