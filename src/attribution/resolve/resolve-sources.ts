import { localId } from "../../core/ids.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import { bySpan, contains } from "../../core/span.ts";
import { HANDLE, MEDIA_MENTIONS } from "../../language/english/unnamed.ts";
import { namingOf } from "../naming/naming-of.ts";
import { reasonOf } from "../naming/reason-of.ts";
import type { Proposal } from "../proposal.ts";
import { partAt, quotationAt, type Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { Entity } from "./entity.ts";
import { type Entities, findEntities } from "./find-entities.ts";
import { isPersonal, resolvePronoun, type Unresolved } from "./pronoun.ts";
import { relativeHead } from "./relative.ts";
import { modifiersOf, resolveRole, type Spoken, spokenBefore } from "./role.ts";
import { headOf, treeAt } from "./source-head.ts";

/** A source while it is gathered: one entity, or one mention that could not be resolved. */
interface Draft {
  readonly entity: Entity | null;
  readonly mentions: Span[];
  readonly trees: Tree[];
  readonly because?: Unresolved;
  readonly impersonal: boolean;
}

export interface ResolvedSources {
  readonly sources: readonly Source[];
  /** One id for each proposal, null where nobody is said to speak. */
  readonly sourceOf: readonly (string | null)[];
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
  const drafts: Draft[] = [];
  const ofEntity = new Map<Entity, number>();
  const answer: (number | null)[] = proposals.map(() => null);
  const speakers = new Set<Entity>();
  const lastSpeakers: Spoken[] = [];
  const draftOf = (entity: Entity): number => {
    const known = ofEntity.get(entity);
    if (known !== undefined) return known;
    ofEntity.set(entity, drafts.length);
    drafts.push({ entity, mentions: [], trees: [], impersonal: false });
    return drafts.length - 1;
  };
  const take = (index: number, draft: number, mention: Span, tree: Tree | null): void => {
    answer[index] = draft;
    const target = drafts[draft];
    if (!target) return;
    target.mentions.push(mention);
    if (tree) target.trees.push(tree);
    // outer attributions come in reading order, so this list stays sorted
    if (target.entity && parents[index] === null) {
      speakers.add(target.entity);
      lastSpeakers.push({ entity: target.entity, at: mention.start });
    }
  };
  const alone = (index: number, mention: Span, tree: Tree | null, because?: Unresolved, impersonal = false): void => {
    drafts.push({ entity: null, mentions: [], trees: [], impersonal, ...(because ? { because } : {}) });
    take(index, drafts.length - 1, mention, tree);
  };
  for (const index of outerFirst(proposals, parents)) {
    const proposal = proposals[index];
    if (!proposal) continue;
    const { who, cue } = proposal;
    if (!who) {
      if (isImpersonal(proposal) && cue) alone(index, cue, treeAt(scene, cue.start), undefined, true);
      continue;
    }
    const tree = treeAt(scene, who.start);
    const head = tree ? headOf(tree, who) : -1;
    if (!tree || head < 0) {
      alone(index, who, tree, "no-candidate");
      continue;
    }
    const found = resolveHead(scene, entities, tree, head, {
      index,
      who,
      parents,
      answer,
      drafts,
      speakers,
      lastSpeakers,
    });
    if (found.entity) {
      take(index, draftOf(found.entity), who, tree);
      if (found.antecedent) drafts[draftOf(found.entity)]?.mentions.push(found.antecedent);
    } else if (found.draft !== undefined) take(index, found.draft, who, tree);
    else alone(index, who, tree, found.because);
  }
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => firstMention(drafts[a]) - firstMention(drafts[b]) || a - b);
  const idOf = new Map(order.map((draft, place) => [draft, localId(scene.article.id, "s", place)]));
  return {
    sources: order.map((draft) => sourceOf(scene, drafts[draft] as Draft, idOf.get(draft) ?? "")),
    sourceOf: answer.map((draft) => (draft === null ? null : (idOf.get(draft) ?? null))),
  };
}

interface HeadAnswer {
  readonly entity?: Entity;
  readonly antecedent?: Span;
  readonly draft?: number;
  readonly because?: Unresolved;
}
interface HeadContext {
  readonly index: number;
  readonly who: Span;
  readonly parents: readonly (number | null)[];
  readonly answer: readonly (number | null)[];
  readonly drafts: readonly Draft[];
  readonly speakers: ReadonlySet<Entity>;
  readonly lastSpeakers: readonly Spoken[];
}

function resolveHead(scene: Scene, entities: Entities, tree: Tree, head: number, context: HeadContext): HeadAnswer {
  const word = tree.words[head] ?? "";
  const tag = tagOf(tree, head);
  const offset = tree.tokens[head]?.start ?? 0;
  if (tag.startsWith("W")) {
    const noun = relativeHead(tree, head);
    if (noun < 0) return { because: "no-candidate" };
    const inner = resolveHead(scene, entities, tree, noun, context);
    return inner.entity && !inner.antecedent ? { ...inner, ...fullest(inner.entity) } : inner;
  }
  if (/^(?:i|me|my|we|us|our|mine|ours)$/.test(word)) {
    // inside somebody's words: the one who speaks them
    const parent = context.parents[context.index] ?? null;
    const speaker = parent === null ? null : (context.answer[parent] ?? null);
    if (speaker !== null && quotationAt(scene, offset) >= 0) return { draft: speaker };
    return { because: "no-candidate" };
  }
  if (isPersonal(word)) {
    const place = {
      word,
      offset,
      sentence: tree.index,
      part: tree.sentence.part,
      quotation: quotationAt(scene, offset),
    };
    const { entity, because } = resolvePronoun(
      scene,
      entities,
      place,
      context.speakers,
      context.lastSpeakers[spokenBefore(context.lastSpeakers, offset)]?.entity ?? null,
    );
    return entity ? { entity, ...fullest(entity) } : { because: because ?? "no-candidate" };
  }
  const entity = entities.at.get(offset) ?? null;
  if (!entity) {
    // a parse may have hidden the noun inside another phrase
    const known = word.length > 2 ? resolveRole(entities, null, word, [], offset, context.lastSpeakers) : null;
    return known?.entity ? { entity: known.entity, ...fullest(known.entity) } : {};
  }
  if (entity.name.length > 0 || entity.kind === "group" || entity.kind === "document")
    return { entity, ...fullest(entity) };
  const named = entity.kind === "role" ? namedInApposition(entities, tree, head, context.who) : null;
  if (named) return { entity: named, ...fullest(named) };
  const first = entity.mentions[0];
  const isFirst = first !== undefined && first.at === offset;
  const definite = /^(?:the|this|that)$/.test(tree.words[firstWord(tree, context.who)] ?? "");
  // a headline names by role whom the text names below it
  const headline = /^(?:title|subtitle)$/.test(partAt(scene, tree)?.kind ?? "");
  if (isFirst && (definite || headline)) {
    const before = headline ? scene.text.length : offset;
    const answer = resolveRole(entities, entity, word, modifiersOf(tree, head), before, context.lastSpeakers);
    if (answer)
      return answer.entity
        ? { entity: answer.entity, ...fullest(answer.entity) }
        : headline && answer.because === "several-candidates"
          ? mostMentioned(entities, word)
          : answer.because
            ? { because: answer.because }
            : {};
  }
  return { entity };
}

/**
 * "the fire chief, Bente Aldous": the one person named behind a comma inside the speaker's own words; null where none is, or two are.
 *
 *   the fire chief , Bente Aldous
 *            ^head ^comma ^name
 */
function namedInApposition(entities: Entities, tree: Tree, head: number, who: Span): Entity | null {
  const names = new Set<Entity>();
  for (let k = head + 1; k < tree.tokens.length && (tree.tokens[k]?.start ?? Infinity) < who.end; k++) {
    const entity = tree.words[k - 1] === "," ? entities.at.get(tree.tokens[k]?.start ?? -1) : undefined;
    if (entity && entity.name.length > 0 && (entity.kind === "person" || entity.kind === "unknown")) names.add(entity);
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** Of those who hold a role, the named one that the text speaks of most: what a headline means. */
function mostMentioned(entities: Entities, role: string): HeadAnswer {
  const holders = [...(entities.holders.get(role) ?? [])].filter((entity) => entity.name.length > 0);
  const [best] = holders.sort((a, b) => b.mentions.length - a.mentions.length);
  return best ? { entity: best, ...fullest(best) } : { because: "several-candidates" };
}

const firstWord = (tree: Tree, who: Span): number => tree.tokens.findIndex(({ start }) => start >= who.start);

/** The longest mention of a named entity, so that its source shows it even where only "he" speaks. */
const fullest = ({ longest }: Entity): { readonly antecedent?: Span } => (longest ? { antecedent: longest } : {});

/** Outer attributions first, then reading order: who speaks inside a quotation depends on who speaks it. */
function outerFirst(proposals: readonly Proposal[], parents: readonly (number | null)[]): number[] {
  const depth = proposals.map((_, index) => {
    let steps = 0;
    for (let up = parents[index] ?? null; up !== null && steps < 50; up = parents[up] ?? null) steps++;
    return steps;
  });
  return proposals.map((_, index) => index).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
}

/** "reportedly", "it is believed that": nobody, and said so. An accusation without accuser has no source at all. */
function isImpersonal({ rule, also = [], attitude, act, cue }: Proposal): boolean {
  // whichever reader's spans stand, the construction saw what kind of clause it is
  const rules = [rule, ...also].map((name) => name.replace(/^(?:agrees|overruled):/, ""));
  if (rules.includes("impersonal-adverb")) return true;
  if (rules.includes("impersonal")) return act !== "A6";
  return rules.includes("passive") && attitude === "believes" && cue !== null;
}

const firstMention = (draft: Draft | undefined): number =>
  Math.min(...(draft?.mentions.map(({ start }) => start) ?? [0]));

function sourceOf(scene: Scene, draft: Draft, id: string): Source {
  const mentions = distinct(draft.mentions).sort((a, b) => b.end - b.start - (a.end - a.start) || bySpan(a, b));
  const base = { id, article: scene.article.id, mentions, reason: null };
  if (draft.impersonal) return { ...base, kind: "unnamed", name: null, role: null, affiliation: null, naming: "U6" };
  const { entity } = draft;
  const text = mentions[0] ? scene.text.slice(mentions[0].start, mentions[0].end) : "";
  if (!entity) {
    if (draft.because)
      return {
        ...base,
        kind: "unresolved",
        name: null,
        role: null,
        affiliation: null,
        naming: "none",
        because: draft.because,
      };
    if (MEDIA_MENTIONS.test(text.toLowerCase()))
      return { ...base, kind: "outlet", name: null, role: text, affiliation: null, naming: "U5" };
    if (HANDLE.test(text.toLowerCase()))
      return { ...base, kind: "person", name: text, role: null, affiliation: null, naming: "U7" };
    const named = /\p{Lu}\p{L}+/u.test(text.slice(1));
    return {
      ...base,
      kind: "group",
      name: null,
      role: text.replace(/^(?:an?|the)\s+/i, "") || null,
      affiliation: null,
      naming: named ? "N2" : "U3",
    };
  }
  const { kind, naming } = namingOf(entity, text);
  const isUnnamed = /^U[1-48]$/.test(naming);
  const reason = isUnnamed
    ? (draft.trees.map((tree) => reasonOf(scene, tree, entity)).find((span) => span !== null) ?? null)
    : null;
  const name = entity.name.length > 0 ? entity.name.join(" ").replace(/\s+\./g, ".") : null;
  return {
    ...base,
    reason,
    kind,
    name,
    role: entity.role ?? [...entity.roles][0] ?? null,
    affiliation: entity.affiliation,
    naming,
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => bySpan(a, b))) {
    const last = kept.at(-1);
    if (last && contains(last, span)) continue;
    kept.push(span);
  }
  return kept;
}
