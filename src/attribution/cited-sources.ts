import type { Span } from "../core/span.ts";
import { overlaps, textOf } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from "../language/english/names.ts";
import { isOutletName } from "../language/english/outlets.ts";
import { SIDE_PEOPLE } from "../language/english/unnamed.ts";
import type { Nested } from "./clip-inner.ts";
import type { Proposal } from "./proposal.ts";
import { isRole } from "./resolve/role-of.ts";
import { headOf, treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { type Tree, tagOf } from "./tree.ts";

const CITING = /^(?:citing|quoting)$/i;
const SPEECH: ReadonlySet<Proposal["attitude"]> = new Set(["says", "believes", "knows"]);

/**
 * "The Post reported, citing two officials, that the port would close": what the Post reports is what the officials said, so that theirs stands
 * inside the Post's, with the same content. Only where what is cited can speak, and what is told stands in the same sentence: who rejects a plan
 * "citing costs" names a reason.
 *
 * May mislead: where somebody tells two things in one sentence and cites somebody for one, the nearer is taken.
 */
export function withCitedSources(scene: Scene, read: Nested): Nested {
  const { proposals, parents } = withMissedCiting(scene, read);
  if (!proposals.some((proposal) => isCiting(scene, proposal))) return { proposals, parents };
  const up = [...parents];
  const hosts = new Map<number, Span>();
  const told = proposals.map((proposal, index): Proposal => {
    const tree = proposal.cue !== null && isCiting(scene, proposal) ? treeAt(scene, proposal.cue.start) : null;
    const host = tree === null ? null : hostOf(scene, proposals, parents, index);
    const cited = tree === null || host === null ? null : citedIn(scene, tree, proposal, proposals[host] as Proposal);
    if (host === null || cited === null) return proposal;
    up[index] = host;
    hosts.set(host, proposal.cue as Span);
    const { rule, cue, act, attitude, score, also = [] } = proposal;
    const { what } = proposals[host] as Proposal;
    return { rule: "cited-source", who: cited, cue, what, act, attitude, score, also: [`overruled:${rule}`, ...also] };
  });
  const named = told.map((proposal, index) => ({ ...proposal, who: withoutCiting(scene, proposal, hosts.get(index)) }));
  return { proposals: named, parents: up };
}

/** "…, the Herald reported on Monday, [citing] two people familiar with the matter.": how far behind the verb it may stand. */
const CITING_BEHIND = /^(?:[^,;:“”"‘’.]{0,40}), (citing|quoting) ([^,;:“”"]{3,90}?)(?=[.;]?\s*$|[,.;])/u;

/** With the citing that no reader saw, where it closes what is told in front of its teller. */
function withMissedCiting(scene: Scene, { proposals, parents }: Nested): Nested {
  const [more, up]: [Proposal[], (number | null)[]] = [[...proposals], [...parents]];
  for (const [index, { who, cue, what, attitude }] of proposals.entries()) {
    const tree = who === null || cue === null || !SPEECH.has(attitude) ? null : treeAt(scene, cue.start);
    if (tree === null || cue === null || who === null || what.some(({ end }) => end > cue.start)) continue;
    const found = CITING_BEHIND.exec(scene.text.slice(cue.end, tree.sentence.span.end));
    const [all = "", verb = "", cited = ""] = found ?? [];
    if (found === null) continue;
    const citedStart = cue.end + all.length - cited.length;
    const citing = { start: citedStart - 1 - verb.length, end: citedStart - 1 };
    const span = { start: citedStart, end: citedStart + cited.length };
    const isRead = proposals.some((other) => other.cue !== null && overlaps(other.cue, citing));
    if (isRead || !canBeCited(tree, span)) continue;
    more.push({ ...(proposals[index] as Proposal), rule: "participle", cue: citing, what: [span], also: [] });
    up.push(parents[index] ?? null);
  }
  return { proposals: more, parents: up };
}

/** "The agency[, citing a filing]": who tells it, without whom it is had from. */
function withoutCiting({ text }: Scene, { who }: Proposal, citing: Span | undefined): Span | null {
  if (who === null || citing === undefined || citing.start <= who.start || citing.end > who.end) return who;
  return {
    start: who.start,
    end: who.start + text.slice(who.start, citing.start).replace(/(?:,\s+(?:which|who))?[\s,]+$/u, "").length,
  };
}

/**
 * "said, [citing the ministry, that three drones were shot down]": what is told begins behind whom it is had from, and both are read apart;
 * so they are where only "citing" was read.
 */
export function partedCiting({ text }: Scene, proposals: readonly Proposal[]): Proposal[] {
  const tellers: Proposal[] = [];
  const parted = proposals.flatMap((proposal): Proposal[] => {
    const [first, ...more] = proposal.what;
    const { cue } = proposal;
    if (first === undefined || cue === null) return [proposal];
    if (CITING.test(text.slice(cue.start, cue.end))) {
      const verb = VERB_BEFORE.exec(text.slice(Math.max(0, cue.start - 60), cue.start));
      const cited = CITED.exec(text.slice(first.start, first.end));
      if (verb === null || cited === null || !VERB_FORMS.has(verb[1]?.toLowerCase() ?? "")) return [proposal];
      const start = cue.start - verb[0].length;
      const said = { start, end: start + (verb[1] ?? "").length };
      const parts = partsAt(first, 0, cited);
      const told = { ...proposal, cue: said, what: [parts.rest, ...more] };
      tellers.push(told);
      return [told, { ...proposal, what: [parts.cited] }];
    }
    const front = CITING_FRONT.exec(text.slice(first.start, first.end));
    const cited = front === null ? null : CITED.exec(text.slice(first.start + front[0].length, first.end));
    if (front === null || cited === null) return [proposal];
    const parts = partsAt(first, front[0].length, cited);
    const citing = { start: first.start, end: first.start + front[0].trimEnd().length };
    return [
      { ...proposal, what: [parts.rest, ...more] },
      { ...proposal, rule: "participle", cue: citing, what: [parts.cited], also: [] },
    ];
  });
  // "reported on [Tuesday]": when, and not what
  return tellers.length === 0
    ? parted
    : parted.filter(
        (one) =>
          !tellers.some((told) => one !== told && one.cue !== null && told.cue !== null && overlaps(one.cue, told.cue)),
      );
}

/** The verb right in front of the comma, or in front of a day. */
const VERB_BEFORE =
  /(\p{L}+)(?:\s+(?:(?:on|late|early|late on|early on|in an? \p{L}+)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:this|last) (?:week|month))(?:\s+(?:night|morning|evening|afternoon))?)?,\s+$/u;
const CITING_FRONT = /^(?:citing|quoting)\s+/;
/** Whom, and where what is told begins. */
const CITED = /^([^;:“”"]{3,120}?),\s+(?=that\s)/u;

/** Whom `told` names behind its first `skipped` characters, and what is told of him. */
function partsAt(
  { start, end }: Span,
  skipped: number,
  [all, words = ""]: RegExpExecArray,
): { cited: Span; rest: Span } {
  const from = start + skipped;
  return { cited: { start: from, end: from + words.length }, rest: { start: from + all.length, end } };
}

/** Who refuses "citing a pending lawsuit" names a reason. */
const REFUSAL = /\b(?:declin|refus|reject|den(?:y|ies|ied)|dismiss)/i;

const isCiting = (scene: Scene, proposal: Pick<Proposal, "cue" | "who">): boolean => {
  const { cue, who } = proposal;
  if (cue === null) return false;
  const word = scene.text.slice(cue.start, cue.end);
  // "the Gazette, which cites a source": who cites is the one who tells
  return CITING.test(word) || (CITES.test(word) && who !== null && /^(?:which|who)$/i.test(textOf(scene.text, who)));
};
const CITES = /^(?:cites|cited|quotes|quoted)$/i;

/** The nearest speech of the same sentence, on the same level, by whoever cites: what the cited said. */
function hostOf(
  scene: Scene,
  proposals: readonly Proposal[],
  parents: readonly (number | null)[],
  citing: number,
): number | null {
  const { cue, who } = proposals[citing] as Proposal;
  if (cue === null) return null;
  const tree = treeAt(scene, cue.start);
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, other] of proposals.entries()) {
    if (index === citing || parents[index] !== parents[citing] || other.cue === null) continue;
    if (!SPEECH.has(other.attitude) || other.what.length === 0 || isCiting(scene, other)) continue;
    if (REFUSAL.test(scene.text.slice(other.cue.start, other.cue.end))) continue;
    if (treeAt(scene, other.cue.start) !== tree || other.what.some((piece) => overlaps(piece, cue))) continue;
    if (who !== null && other.who !== null && !overlaps(who, other.who)) continue;
    const distance = Math.abs(other.cue.start - cue.start);
    if (distance < nearest) [best, nearest] = [index, distance];
  }
  return best;
}

/** Whom the words behind the cue name, up to the next mark or what is told; null where that is nobody who speaks. */
function citedIn({ text }: Scene, tree: Tree, { cue, what }: Proposal, host: Proposal): Span | null {
  if (cue === null) return null;
  const own = what.find(({ start }) => start >= cue.end);
  if (own === undefined) return null;
  const until = Math.min(own.end, ...host.what.flatMap(({ start }) => (start > own.start ? [start] : [])));
  const words = text.slice(own.start, until).replace(/,?\s*(?:that)?[\s,]*$/u, "");
  const cited = { start: own.start, end: own.start + words.length };
  return words !== "" && canBeCited(tree, cited) ? cited : null;
}

function canBeCited(tree: Tree, span: Span): boolean {
  const head = headOf(tree, span);
  const first = tree.tokens.findIndex(({ end }) => end > span.start);
  if (head < first || first < 0) return false;
  const word = tree.words[head] ?? "";
  const core = tree.words.slice(first, head + 1);
  if (isSpeakerNoun(word) || SIDE_PEOPLE.has(word)) return true;
  if (!tagOf(tree, head).startsWith("NNP")) return false;
  const names = [FEMALE_NAMES, MALE_NAMES, OTHER_NAMES];
  return isOutletName(core, true) || core.some((one) => isRole(one) || names.some((known) => known.has(one)));
}
