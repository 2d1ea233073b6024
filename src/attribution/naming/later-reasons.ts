import { isUnnamedPerson } from "../../core/naming.ts";
import type { Source } from "../../core/source.ts";
import { LOOSE_GENERIC_NOUNS, PLURAL_SOURCE_NOUNS, SOURCE_NOUNS } from "../../language/english/unnamed.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { reasonIn } from "./reason-of.ts";

/** So many paragraphs behind the last word of somebody the terms on which he spoke may be told. */
const MOST_PARAGRAPHS = 2;

/** "The government official spoke", "They asked": who, and the verb of the terms. Who stands in the first group. */
const ON_TERMS =
  /^(The(?: [\p{Ll}-]+){1,4}?|These(?: [\p{Ll}-]+){1,3}?|(?:All|Both)(?: of (?:them|the(?: [\p{Ll}-]+){1,2}?))?|He|She|They)(?: (?:all|both|each|also))? (?:spoke|speaks|talked|agreed|asked|requested|insisted|wished|preferred|declined|refused|(?:was|were|has been|have been) granted|(?:did|does|do|would|was|were|could|can)(?: not|n['’]t)|cannot|can['’]t)\b/u;

/**
 * Gives an unnamed source the reason that stands in a later sentence about the terms of its telling, at most two paragraphs on:
 *
 *     An Elsing official says the mayor watched the raid. / The official spoke on condition of anonymity as he wasn't authorized …
 *
 * It is the newest unnamed source that the sentence's subject can mean, by noun and number: "They" of the newest that are several, or of
 * all who spoke since the paragraph before. May mislead: of two officials the later gets it, though the first may be meant.
 */
export function withLaterReasons(scene: Scene, sources: readonly Source[]): readonly Source[] {
  if (!sources.some(lacksReason)) return sources;
  const answers = [...sources];
  for (const tree of scene.trees) {
    const who = ON_TERMS.exec(scene.text.slice(tree.sentence.span.start, tree.sentence.span.end))?.[1];
    if (who === undefined || partAt(scene, tree)?.kind !== "paragraph") continue;
    for (const source of meantBy(who.toLowerCase(), spokenBefore(scene, tree, sources))) {
      const at = sources.indexOf(source);
      const reason = lacksReason(source) ? reasonIn(scene, tree, false, () => true) : null;
      if (reason !== null) answers[at] = { ...source, reason };
    }
  }
  return answers;
}

const lacksReason = ({ naming, reason }: Source): boolean => isUnnamedPerson(naming) && reason === null;

interface Heard {
  readonly source: Source;
  /** Every word by which it was mentioned before, lower case. */
  readonly words: ReadonlySet<string>;
  readonly isSeveral: boolean;
  /** Paragraphs between its last mention and the sentence. */
  readonly back: number;
  readonly last: number;
}

/** The unnamed sources of the sentence's neighbourhood, the newest first. */
function spokenBefore(scene: Scene, { sentence }: Tree, sources: readonly Source[]): Heard[] {
  const { parts } = scene.article;
  const heard: Heard[] = [];
  for (const source of sources) {
    const mentions = source.mentions.filter(({ start }) => start < sentence.span.start);
    const last = Math.max(...mentions.map(({ end }) => end));
    if (!isUnnamedPerson(source.naming) || mentions.length === 0) continue;
    const between = parts.filter(
      ({ kind, span }) => kind === "paragraph" && span.start >= last && span.start <= sentence.span.start,
    );
    if (between.length > MOST_PARAGRAPHS) continue;
    const text = mentions.map(({ start, end }) => scene.text.slice(start, end).toLowerCase()).join(" ");
    const words = new Set(text.split(/[^\p{L}-]+/u));
    heard.push({ source, words, isSeveral: source.naming === "U3" || words.has("and"), back: between.length, last });
  }
  return heard.sort((a, b) => b.last - a.last);
}

/** Whom the subject of the sentence means; several for a plural that nobody newest is. */
function meantBy(who: string, heard: readonly Heard[]): Source[] {
  const noun = who.split(" ").at(-1) ?? "";
  const ones = heard.filter(({ isSeveral }) => !isSeveral);
  const groups = heard.filter(({ isSeveral }) => isSeveral);
  if (/^(?:he|she)$/.test(who)) return ones.slice(0, 1).map(({ source }) => source);
  const named = heard.find(({ words }) => words.has(noun));
  if (named !== undefined) return [named.source];
  if (SOURCE_NOUNS.has(noun) || LOOSE_GENERIC_NOUNS.has(noun)) return ones.slice(0, 1).map(({ source }) => source);
  const arePlural = /^(?:they|both|all)\b/.test(who) || PLURAL_SOURCE_NOUNS.has(noun);
  if (arePlural && groups[0] !== undefined && groups[0].back <= 1) return [groups[0].source];
  const singular = noun.replace(/s$/, "");
  const each = ones.filter(({ words, back }) => back <= 1 && (arePlural || words.has(singular)));
  return (noun.endsWith("s") || arePlural ? each : []).map(({ source }) => source);
}
