import { isShortFor } from "../../language/english/nicknames.ts";
import { FIRM_ENDINGS, KNOWN_BODIES, ORGANISATION_WORDS, PLACES } from "../../language/english/organisations.ts";
import { isLandWord } from "./body-run.ts";
import type { BodyOwner, Entity } from "./entity.ts";
import { isGivenName } from "./name-kind.ts";
import type { NameRun } from "./name-run.ts";
import { roleNounOf } from "./role-of.ts";

/** How many bearers of one surname (or bodies of one last word) are looked at, the latest first. */
const MOST_BEARERS = 60;

/**
 * The entity that a name means: the same full name, or the surname (or given name) of one that was named in full. Two full names with
 * one surname stay apart; a bare surname then goes to the one in the headline, else to the one named last.
 */
export function matchSurname(
  run: NameRun,
  byLast: ReadonlyMap<string, readonly Entity[]>,
  sentence: number,
  owner: BodyOwner | null = null,
): Entity | null {
  const lower = run.words.map(plainWord);
  const whole = lower.length > 1 ? byLast.get(lower.join(" "))?.findLast((one) => isOneOwner(owner, one)) : undefined;
  if (whole && agrees(run, lower, whole) && isOneSuffix(run, whole)) return whole;
  const candidates = byLast.get(lower.at(-1) ?? "") ?? [];
  const headlined = lower.length === 1 && run.titles.length === 0 ? inHeadline(candidates, sentence) : null;
  if (headlined && agrees(run, lower, headlined)) return headlined;
  let other: Entity | null = null;
  for (let k = candidates.length - 1; k >= Math.max(0, candidates.length - MOST_BEARERS); k--) {
    const entity = candidates[k];
    if (!entity || !isOneOwner(owner, entity) || !agrees(run, lower, entity)) continue;
    if (isOneSuffix(run, entity)) return lower.length > 1 ? entity : rivalOf(run, lower, entity, candidates, sentence);
    // "Patrick Carver Jr." is "Carver" from then on; but a father is not his son
    const isShort =
      run.suffix === null
        ? run.words.length === 1 && run.titles.every((title) => /^(?:mr|mrs|ms|miss|dr)$/.test(title))
        : entity.name.length === 1 && run.words.length > 1;
    // "Pat Carver" in an article of Patrick Carver Jr.
    const isByShort = run.suffix === null && isShortFor(lower[0] ?? "", plainWord(entity.name[0] ?? ""));
    if (isShort || isByShort) other ??= entity;
  }
  return other;
}

/** How many sentences back somebody must have been named for another of that surname, of whom the text tells so many times as much, to be meant. */
const FRESH_SENTENCES = 8;
const MUCH_MORE = 4;

/**
 * Of several with one surname the one named last, but rather whoever bears the title in front ("Adv Lindo"), or of whom the text tells all the time
 * where the other was only named in passing.
 */
function rivalOf(
  run: NameRun,
  lower: readonly string[],
  last: Entity,
  bearers: readonly Entity[],
  sentence: number,
): Entity {
  const others = bearers
    .slice(-MOST_BEARERS)
    .filter((other) => other !== last && other.kind === last.kind && agrees(run, lower, other));
  if (others.length === 0) return last;
  const holds = ({ roles }: Entity): boolean => run.titles.some((title) => roles.has(roleNounOf(title)));
  if (!holds(last)) {
    const holder = others.findLast(holds);
    if (holder) return holder;
  }
  const isFresh = sentence - (last.mentions.at(-1)?.sentence ?? 0) <= FRESH_SENTENCES;
  const main = others.findLast(({ mentions }) => mentions.length >= MUCH_MORE * last.mentions.length);
  return isFresh || !main ? last : main;
}

/** "Norland's Defense Ministry" is not Torvia's. */
const isOneOwner = (owner: BodyOwner | null, entity: Entity): boolean =>
  owner === null || entity.owner === null || owner.stem === entity.owner.stem;

const isOneSuffix = (run: NameRun, { suffix }: Entity): boolean =>
  (run.suffix ?? "").replace(".", "") === (suffix ?? "").replace(".", "");

/**
 * Of a mother and her daughter the one in the headline goes by the surname alone, unless the other was just named; null where the headline names
 * neither, or by more than two words (its capitals join what is no name).
 */
function inHeadline(bearers: readonly Entity[], sentence: number): Entity | null {
  if (bearers.length < 2) return null;
  const isJustNamed = sentence - (bearers.at(-1)?.mentions.at(-1)?.sentence ?? 0) <= 1;
  const first = bearers.slice(0, MOST_BEARERS).find(({ mentions }) => mentions[0]?.sentence === 0);
  return first?.kind === "person" && first.name.length === 2 && !isJustNamed ? first : null;
}

/** Lower case; an Arabic article in front of a surname may be left out ("al-Hadi", "Hadi"). */
export const plainWord = (word: string): string =>
  word.toLowerCase().replace(/^(?:al|el|ad|as|ash|ar)[-‑–](?=\p{L}{3})/u, "");

/** "NNS" for "Northern News Service". */
const isInitials = (short: string, name: readonly string[]): boolean =>
  /^[\p{Lu}.]{2,7}$/u.test(short) &&
  short.replace(/\./g, "") ===
    name
      .flatMap((word) => word.split(/[-‑–]/))
      .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : ""))
      .join("");

/** "Carrow Motors", which is "Carrow" from then on. */
const isFirm = (name: readonly string[]): boolean =>
  (FIRM_ENDINGS.has(name.at(-1) ?? "") || (name.length === 2 && isCoined(name))) && !PLACES.has(name[0] ?? "");

/** "Solace Médicale": two words of which none means a body, and the first is no adjective that many bodies begin with. */
const isCoined = (name: readonly string[]): boolean =>
  !name.some((word) => ORGANISATION_WORDS.has(word)) &&
  (name[0] ?? "").length >= 4 &&
  !/(?:al|an|ic|ed|ish|ese|ern|er|or|ian)$/.test(name[0] ?? "") &&
  !isGivenName(name[0] ?? "");

/** In front of a given name alone: "Sir Olaf", "Dame Ada". */
const isKnighted = (title: string): boolean => title === "sir" || title === "dame";

/** Countries and bodies that everybody knows by this one word. */
const isOwnName = (word: string): boolean => PLACES.has(word) || KNOWN_BODIES.has(word);

/** "Danish Sailors Union", which is the "Sailors Union" in the next line. */
const isBesideLand = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  long.length === short.length + 1 &&
  isLandWord(long[0] ?? "") &&
  long.slice(1).join(" ") === short.join(" ");

function agrees(run: NameRun, lower: readonly string[], entity: Entity): boolean {
  const name = entity.name.map(plainWord);
  // "Julia Graham … Graham": a surname that is also a man's given name tells nothing of her
  const isTold = run.words.length > 1 || run.titles.length > 0 || entity.name.length < 2;
  if (isTold && run.gender && entity.gender && run.gender !== entity.gender) return false;
  const bodies = new Set(["organisation", "outlet", "place"]);
  if (lower.length === 1) {
    if (name.length > 1 && entity.kind !== "person" && isInitials(run.words[0] ?? "", entity.name)) return true;
    if (name.length === 1) return name[0] === lower[0];
    // "Israel said" is not Israel Marr, nor "Google" Google Stadia
    if (isOwnName(lower[0] ?? "") && name.at(-1) !== lower[0]) return false;
    // a bare surname is a person's; bodies are called by one word only when it begins or ends their name and no person has it
    if (entity.kind === "organisation" && name[0] === lower[0])
      return isFirm(name) && /^(?:unknown|organisation)$/.test(run.kind);
    // "the Daily Torch … the Torch"
    if (run.hasArticle && (entity.kind === "organisation" || entity.kind === "outlet")) return name.at(-1) === lower[0];
    return bodies.has(entity.kind)
      ? false
      : name.at(-1) === lower[0] || (name[0] === lower[0] && run.titles.every(isKnighted));
  }
  if (name.length === 1) return name[0] === lower.at(-1) && !bodies.has(run.kind) && !bodies.has(entity.kind);
  if (bodies.has(run.kind) || bodies.has(entity.kind))
    return name.join(" ") === lower.join(" ") || isBesideLand(name, lower) || isBesideLand(lower, name);
  if (name.at(-1) !== lower.at(-1)) return false;
  // "Mary Ada Marsh" is Ada Marsh
  const [shorter, longer] = name.length < lower.length ? [name, lower] : [lower, name];
  if (longer.slice(-shorter.length).join(" ") === shorter.join(" ")) return true;
  const [a, b] = [name[0] ?? "", lower[0] ?? ""];
  return (
    a === b ||
    isShortFor(a, b) ||
    (a.replace(".", "").length === 1 && b.startsWith(a[0] ?? "?")) ||
    (b.replace(".", "").length === 1 && a.startsWith(b[0] ?? "?"))
  );
}
