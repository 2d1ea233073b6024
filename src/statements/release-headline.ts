import type { Attribution } from "../core/attribution.ts";
import { ACCUSING_FORMS } from "../language/english/cue-effects.ts";
import type { Owned } from "./find-clauses.ts";
import { isVerb, type SentenceTree } from "./sentence-tree.ts";
import { OUTLET } from "./token-owners.ts";

/** One or two words in marks are how the headline puts it, not who says it. */
const SCARE_TOKENS_AT_MOST = 3;
const ASSERTED: ReadonlySet<string> = new Set(["says", "believes", "knows", "perceives"]);

/**
 * A headline that tells what somebody did with words ("Council Condemns Ferry Plan", "Mayor Urges Board To Quit") puts forward that deed,
 * not its object: where the content of a headline's attribution is no clause, or is only wished or ordered, its words and its cue are given
 * back to the headline. What follows a colon, a dash or "accused of" stays the content of who says it. Changes `owned` in place; cost:
 * linear in the tokens.
 */
export function releaseHeadline(tree: SentenceTree, owned: Owned, attributions: readonly Attribution[]): void {
  const owners = new Set([...owned.owner].filter((index) => index !== OUTLET));
  const indexOf = new Map(attributions.map(({ id }, index) => [id, index] as const));
  const gaveTo = new Map<number, number>();
  for (const index of owners) {
    const attribution = attributions[index];
    if (attribution === undefined || !isDeed(tree, owned, index, attribution)) continue;
    // inside what somebody says ("Minister: Board Urges Port To Close"), the deed is that person's words
    let back = attribution.parent === null ? OUTLET : (indexOf.get(attribution.parent) ?? OUTLET);
    while (gaveTo.has(back)) back = gaveTo.get(back) ?? OUTLET;
    gaveTo.set(index, back);
    for (let at = 0; at < tree.tokens.length; at++) {
      if (owned.owner[at] === index) owned.owner[at] = back;
      if (owned.spent[at] === index) owned.spent[at] = -1;
    }
  }
}

function isDeed(tree: SentenceTree, { owner }: Owned, index: number, attribution: Attribution): boolean {
  const first = owner.indexOf(index);
  const last = owner.lastIndexOf(index);
  const quoted = last - first < SCARE_TOKENS_AT_MOST && isVerbless(tree, owner, index, first, last);
  if (attribution.cue === null) return quoted && !tree.words.slice(0, first).includes(":");
  const cue = tree.tokens.findIndex(({ end }) => end > attribution.cue!.start);
  if (cue !== -1 && isRequest(tree, cue)) return true;
  if (cue > last && isRelative(tree, last, cue, attribution)) return true;
  if (cue === -1 || cue > first || ACCUSING_FORMS.test(tree.words[cue] ?? "")) return false;
  for (let at = cue; at < first; at++) if (/^[:–—|,-]$/.test(tree.words[at]!)) return false;
  if (!ASSERTED.has(attribution.attitude) && attribution.attitude !== "asks") return true;
  return isVerbless(tree, owner, index, first, last);
}

/** "Guest barred, then ‘asked to meet the cook’": who asks to do something puts no question. */
const isRequest = (tree: SentenceTree, cue: number): boolean =>
  /^ask(?:s|ed|ing)?$/.test(tree.words[cue]!) && tree.words[cue + 1] === "to" && tree.tokens[cue + 2]?.tag === "VB";

/** "Baker shares 7 changes [she was not expecting]": nothing parts the words from what somebody thinks of the last of them. */
function isRelative(tree: SentenceTree, last: number, cue: number, { who, attitude }: Attribution): boolean {
  if (attitude === "says" || who === null) return false;
  for (let at = last + 1; at <= cue; at++) if (/^[\p{P}\p{S}]+$/u.test(tree.words[at]!)) return false;
  return who.start >= tree.tokens[last]!.end;
}

/** Without a verb up to what is told beside it ("vetoes water bill [as farmers threaten lawsuit]"), or with an infinitive alone. */
function isVerbless(tree: SentenceTree, owner: Int32Array, index: number, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (owner[at] !== index) continue;
    if (at > first && /^(?:as|after|while|amid|despite)$/.test(tree.words[at]!)) return true;
    if (tree.tokens[at]!.tag === "MD" || (isVerb(tree, at) && tree.words[at - 1] !== "to")) return false;
  }
  return true;
}
