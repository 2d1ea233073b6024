import { localId } from "../../core/ids.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import { withLaterReasons } from "../naming/later-reasons.ts";
import { withReasonsEnded } from "../naming/reason-ends.ts";
import type { Proposal } from "../proposal.ts";
import { isRaisedCue } from "../raised-cue.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { personOfArticle } from "./article-person.ts";
import { joinCrossheadHolder } from "./crosshead-holder.ts";
import { type Entity, rootOf } from "./entity.ts";
import { findEntities } from "./find-entities.ts";
import { joinHeadlineBody } from "./headline-body.ts";
import { joinHeadlineGivenName } from "./headline-given-name.ts";
import { joinHeadlineGroup } from "./headline-group.ts";
import { jointSpeakers } from "./joint-speakers.ts";
import { joinLedePerson } from "./lede-person.ts";
import { joinOfficeHolder } from "./office-holder.ts";
import { joinPolice } from "./one-police.ts";
import { pairName } from "./pair-name.ts";
import type { Unresolved } from "./pronoun.ts";
import { resolveHead } from "./resolve-head.ts";
import type { Spoken } from "./role.ts";
import { joinSameWords } from "./same-words.ts";
import { headOf, isJoint, treeAt } from "./source-head.ts";
import { type Draft, nearestIn, sourceOf } from "./source-of.ts";
import { speakTogether, type Together } from "./speak-together.ts";
import { isFirstPerson } from "./writer.ts";

export interface ResolvedSources {
  readonly sources: readonly Source[];
  /** One id for each proposal, null where nobody is said to speak. */
  readonly sourceOf: readonly (string | null)[];
  /** Of each proposal, who else speaks the same words with that one. */
  readonly withOf: readonly (readonly string[])[];
}

/**
 * Who the speakers are: pronouns, surnames, roles and relatives led back to the entity they mean within this article, the outer
 * attributions before the inner ones. What could not be led back is a source of its own with the reason. Unnamed sources of
 * different articles never meet here.
 */
export function resolveSources(
  scene: Scene,
  proposals: readonly Proposal[],
  parents: readonly (number | null)[],
): ResolvedSources {
  const entities = findEntities(scene);
  joinLedePerson(scene, entities, proposals);
  joinOfficeHolder(scene, entities);
  joinCrossheadHolder(scene, entities);
  joinHeadlineGroup(scene, entities, proposals);
  joinHeadlineBody(scene, entities, proposals);
  joinHeadlineGivenName(scene, entities);
  joinPolice(scene, entities);
  const portrayed = personOfArticle(scene, entities);
  const drafts: Draft[] = [];
  const ofEntity = new Map<Entity, number>();
  const answer: (number | null)[] = proposals.map(() => null);
  const pairs: Entity[] = [];
  const together: Together[] = [];
  const others: number[][] = proposals.map(() => []);
  const speakers = new Set<Entity>();
  const lastSpeakers: Spoken[] = [];
  const draftOf = (mentioned: Entity): number => {
    const entity = rootOf(mentioned);
    const known = ofEntity.get(entity);
    if (known !== undefined) return known;
    ofEntity.set(entity, drafts.length);
    drafts.push({ entity, mentions: [], trees: [], joint: new Set(), impersonal: false });
    return drafts.length - 1;
  };
  const take = (index: number, draft: number, mention: Span, tree: Tree | null): void => {
    if (answer[index] === null) answer[index] = draft;
    else if (answer[index] !== draft) others[index]?.push(draft);
    const target = drafts[draft];
    if (!target) return;
    target.mentions.push(mention);
    if (tree) target.trees.push(tree);
    if (tree && target.entity?.name.length && isJoint(tree, mention)) target.joint.add(mention);
    if (target.entity && (parents[index] === null || isCited(proposals[index]))) {
      // nobody means whoever writes by "he"
      if (target.entity === entities.writer && isFirstPerson(scene.text.slice(mention.start, mention.end))) return;
      speakers.add(target.entity);
      // who has signed a letter is not the one whom the text goes on about
      if (proposals[index]?.rule === "signature") return;
      const spoken = {
        entity: target.entity,
        at: mention.start,
        sentence: tree?.index ?? 0,
        said: proposals[index]?.what ?? [],
      };
      // nearly in reading order
      let place = lastSpeakers.length;
      while (place > 0 && (lastSpeakers[place - 1]?.at ?? 0) > spoken.at) place--;
      lastSpeakers.splice(place, 0, spoken);
    }
  };
  const alone = (index: number, mention: Span, tree: Tree | null, because?: Unresolved, impersonal = false): void => {
    drafts.push({
      entity: null,
      mentions: [],
      trees: [],
      joint: new Set(),
      impersonal,
      ...(because ? { because } : {}),
    });
    take(index, drafts.length - 1, mention, tree);
  };
  const settle = (index: number, who: Span, tree: Tree | null, head: number, { cue, what }: Proposal): void => {
    if (!tree || head < 0) {
      alone(index, who, tree, "no-candidate");
      return;
    }
    const context = { index, who, cue, what, parents, answer, drafts, speakers, lastSpeakers, portrayed };
    const found = resolveHead(scene, entities, tree, head, context);
    if (found.entity) {
      take(index, draftOf(found.entity), who, tree);
      if (found.antecedent) drafts[draftOf(found.entity)]?.mentions.push(found.antecedent);
    } else if (found.draft !== undefined) take(index, found.draft, who, tree);
    else alone(index, who, tree, found.because);
  };
  for (const index of outerFirst(proposals, parents)) {
    const proposal = proposals[index];
    if (!proposal) continue;
    const { who, cue } = proposal;
    if (!who) {
      if (isImpersonal(scene, proposal) && cue) alone(index, cue, treeAt(scene, cue.start), undefined, true);
      continue;
    }
    const tree = treeAt(scene, who.start);
    const those = tree && jointSpeakers(scene.text, entities, tree, who);
    const pair = tree && !those && pairName(scene.text, entities, tree, who, pairs);
    const both = tree && !pair && !those && speakTogether(scene.text, tree, who, together, lastSpeakers);
    if (pair) take(index, draftOf(pair), who, tree);
    else if (both)
      for (const draft of both) {
        take(index, draft, who, tree);
        drafts[draft]?.joint.add(who);
      }
    else {
      const alone = { span: who, head: tree ? headOf(tree, who) : -1 };
      for (const { span, head } of those ?? [alone]) settle(index, span, tree, head, proposal);
    }
    const own = answer[index] ?? null;
    const more = others[index] ?? [];
    if (own !== null && more.length > 0)
      together.push({ drafts: [own, ...more], at: who.start, sentence: tree?.index ?? 0 });
  }
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => firstMention(drafts[a]) - firstMention(drafts[b]) || a - b);
  const idOf = new Map(order.map((draft, place) => [draft, localId(scene.article.id, "s", place)]));
  const nearest = nearestIn(drafts);
  const built = order.map((draft) => sourceOf(scene, drafts[draft] as Draft, idOf.get(draft) ?? "", nearest));
  const joined = joinSameWords(scene, built);
  const idAt = (draft: number | null): string | null =>
    draft === null ? null : (joined.idOf.get(idOf.get(draft) ?? "") ?? null);
  const ids = answer.map(idAt);
  return {
    sources: withReasonsEnded(scene, withLaterReasons(scene, joined.sources), proposals, ids),
    sourceOf: ids,
    withOf: others.map((drafts, index) =>
      drafts.flatMap((draft) => idAt(draft) ?? []).filter((id) => id !== ids[index]),
    ),
  };
}

/** "The radio reported, citing a source": the source speaks to the reader as the radio does, and "the source" may take it up. */
const isCited = (proposal: Proposal | undefined): boolean => proposal?.rule === "cited-source";

/** Outer attributions first, then reading order: who speaks inside a quotation depends on who speaks it. */
function outerFirst(proposals: readonly Proposal[], parents: readonly (number | null)[]): number[] {
  const depth = proposals.map((proposal, index) => {
    let steps = isCited(proposal) ? -1 : 0;
    for (let up = parents[index] ?? null; up !== null && steps < 50; up = parents[up] ?? null) steps++;
    return steps;
  });
  return proposals.map((_, index) => index).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
}

/** "reportedly", "it is believed that": nobody, and said so. An accusation without accuser has no source at all. */
function isImpersonal({ text }: Scene, { rule, also = [], attitude, act, cue, who }: Proposal): boolean {
  // whichever reader's spans stand, the construction saw what kind of clause it is
  const rules = [rule, ...also].map((name) => name.replace(/^(?:agrees|overruled):/, ""));
  if (
    rules.includes("impersonal-adverb") ||
    rules.includes("rumour-has-it") ||
    rules.includes("court-heard") ||
    rules.includes("impersonal-aside")
  )
    return true;
  if (rules.includes("impersonal")) return act !== "A6";
  if (cue === null || who !== null) return false;
  return (attitude === "believes" && rules.includes("passive")) || (act !== "A6" && isRaisedCue(text, cue));
}

const firstMention = (draft: Draft | undefined): number =>
  Math.min(...(draft?.mentions.map(({ start }) => start) ?? [0]));
