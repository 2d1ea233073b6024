import type { Span } from "../core/span.ts";
import { overlaps } from "../core/span.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from "../language/english/names.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS, PLACES, POLITIES } from "../language/english/organisations.ts";
import { isOutletName } from "../language/english/outlets.ts";
import { BARE_SOURCES, SIDE_PEOPLE } from "../language/english/unnamed.ts";
import type { Nested } from "./clip-inner.ts";
import type { Proposal } from "./proposal.ts";
import { isRole } from "./resolve/role-of.ts";
import { headOf, treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
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
export function withCitedSources(scene: Scene, { proposals, parents }: Nested): Nested {
  if (!proposals.some(({ cue }) => isCiting(scene, cue))) return { proposals, parents };
  const up = [...parents];
  const told = proposals.map((proposal, index): Proposal => {
    const tree = proposal.cue !== null && isCiting(scene, proposal.cue) ? treeAt(scene, proposal.cue.start) : null;
    const host = tree === null ? null : hostOf(scene, proposals, parents, index);
    const cited = tree === null || host === null ? null : citedIn(scene, tree, proposal, proposals[host] as Proposal);
    if (host === null || cited === null) return proposal;
    up[index] = host;
    const { rule, cue, act, attitude, score, also = [] } = proposal;
    const { what } = proposals[host] as Proposal;
    return { rule: "cited-source", who: cited, cue, what, act, attitude, score, also: [`overruled:${rule}`, ...also] };
  });
  return { proposals: told, parents: up };
}

const isCiting = ({ text }: Scene, cue: Span | null): boolean =>
  cue !== null && CITING.test(text.slice(cue.start, cue.end));

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
    if (!SPEECH.has(other.attitude) || other.what.length === 0 || isCiting(scene, other.cue)) continue;
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
  if (isRole(word) || BARE_SOURCES.has(word) || SIDE_PEOPLE.has(word)) return true;
  if ([GROUP_NOUNS, ORGANISATION_WORDS, DOCUMENT_WORDS, POLITIES, PLACES].some((words) => words.has(word))) return true;
  if (!tagOf(tree, head).startsWith("NNP")) return false;
  const names = [FEMALE_NAMES, MALE_NAMES, OTHER_NAMES];
  return isOutletName(core, true) || core.some((one) => isRole(one) || names.some((known) => known.has(one)));
}
