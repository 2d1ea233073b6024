import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import { bySpan, contains } from "../../core/span.ts";
import { DOCUMENT_WORDS, HANDED_ON, SEEN_BY, TELLING_PAPERS } from "../../language/english/documents.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { NO_OFFICES } from "../../language/english/role-families.ts";
import { ACCESS_PHRASES, HANDLE, MEDIA_MENTIONS } from "../../language/english/unnamed.ts";
import { namingOf } from "../naming/naming-of.ts";
import { reasonOf } from "../naming/reason-of.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { type Entity, newEntity } from "./entity.ts";
import { isOwnMedium } from "./own-medium.ts";
import { plainRole } from "./plain-role.ts";
import type { Unresolved } from "./pronoun.ts";

/** A source while it is gathered: one entity, or one mention that could not be resolved. */
export interface Draft {
  readonly entity: Entity | null;
  readonly mentions: Span[];
  readonly trees: Tree[];
  /** Mentions of this one together with others: "Mr. Ruiz and Ms. Dale". */
  readonly joint: Set<Span>;
  readonly because?: Unresolved;
  readonly impersonal: boolean;
}

/**
 * Of the sources mentioned in a sentence, the one to which words at an offset belong: the one whose own words hold them, else the last before
 * them, else the first behind.
 */
export type NearestSource = (offset: number, tree: Tree) => Draft | null;

/** "Another, who gave her name only as Bea": as far as she let herself be named. */
const GIVEN_NAME =
  /\bwho (?:gave (?:his|her|their) name (?:only )?as|(?:asked to be|would be|wanted to be|was) (?:identified|named) only (?:as|by (?:his|her|their) first name,))\s+(\p{Lu}[\p{L}-]+)/u;

/** How many mentions back one that holds the words is looked for. */
const MOST_AROUND = 6;

/** Cost: a sort of the mentions; then a bisection for each question. */
export function nearestIn(drafts: readonly Draft[]): NearestSource {
  const mentions = drafts
    .flatMap((draft) => (draft.because ? [] : draft.mentions).map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
  return (offset, { sentence: { span } }) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = mentions[low - 1];
    // "An official at the Harbour Board, who asked not to be named, said": the board is only a part of who that is
    for (let k = low - 1; k >= 0 && low - k <= MOST_AROUND && (mentions[k]?.start ?? 0) >= span.start; k--)
      if ((mentions[k]?.end ?? 0) > offset) return mentions[k]?.draft ?? null;
    if (before && before.start >= span.start) return before.draft;
    const behind = mentions[low];
    return behind && behind.start < span.end ? behind.draft : null;
  };
}

/** The source as the Report shows it: what it is called, how far it is named, and why not. The fullest mention of it alone comes first. */
export function sourceOf(scene: Scene, draft: Draft, id: string, nearest: NearestSource): Source {
  const isJoint = (span: Span): number => Number(draft.joint.has(span));
  const mentions = distinct(draft.mentions).sort(
    (a, b) => isJoint(a) - isJoint(b) || b.end - b.start - (a.end - a.start) || bySpan(a, b),
  );
  const base = { id, article: scene.article.id, mentions, reason: null };
  if (draft.impersonal) return { ...base, kind: "unnamed", name: null, role: null, affiliation: null, naming: "U6" };
  const { entity } = draft;
  const text = mentions[0] ? scene.text.slice(mentions[0].start, mentions[0].end) : "";
  const given = entity === null || (entity.kind === "role" && !entity.plural) ? GIVEN_NAME.exec(text)?.[1] : undefined;
  if (given !== undefined)
    return { ...base, kind: "person", name: given, role: entity?.role ?? null, affiliation: null, naming: "N1" };
  if (!entity) {
    // "Another, who gave no name,": a person, and no more is told
    if (/^(?:one|another|a (?:second|third|fourth))(?:$|,|\s+who\b)/i.test(text))
      return { ...base, kind: "unnamed", name: null, role: text, affiliation: null, naming: "U8" };
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
    if (/^those\b/i.test(text) && ACCESS_PHRASES.test(text.toLowerCase()))
      return { ...base, kind: "unnamed", name: null, role: text, affiliation: null, naming: "U4" };
    if (/^(?:the|an)\s?other$/i.test(text))
      return { ...base, kind: "unnamed", name: null, role: text, affiliation: null, naming: "U8" };
    if (isOwnMedium(scene.article, text))
      return { ...base, kind: "outlet", name: text, role: null, affiliation: null, naming: "U5" };
    // "Some in Skarn": wherever they are, nobody is named
    if (/^(?:some|many|most|several|few|others) in\b/i.test(text))
      return { ...base, kind: "group", name: null, role: text, affiliation: null, naming: "U3" };
    const thing = thingOf(text);
    if (thing !== null) {
      const entity = newEntity({ kind: thing, role: plainRole(text) });
      return { ...base, ...namingOf(entity, text), name: null, role: entity.role, affiliation: null };
    }
    const named =
      /\p{Lu}\p{L}+/u.test(text.slice(1)) ||
      /^[\p{Lu}&.]{2,7}$/u.test(text) ||
      ORGANISATION_WORDS.has(text.toLowerCase().split(/\s+/).at(-1) ?? "");
    return {
      ...base,
      kind: "group",
      name: null,
      role: plainRole(text) || null,
      affiliation: null,
      naming: named ? "N2" : "U3",
    };
  }
  const { kind, naming } = namingOf(entity, text);
  // "Gulnara, a pharmacist who asked that her surname be withheld for fear of reprisals"
  const isUnnamed = /^U[1-48]$/.test(naming) || (naming === "N1" && entity.name.length === 1);
  const reason = isUnnamed
    ? (draft.trees
        .map((tree) => reasonOf(scene, tree, entity, (offset, here) => nearest(offset, here) === draft))
        .find((span) => span !== null) ?? null)
    : null;
  const words = entity.suffix === null ? entity.name : [...entity.name, entity.suffix];
  const name = entity.name.length > 0 ? words.join(" ").replace(/\s+\./g, ".") : null;
  if (name !== null && entity.roles.size === 0 && isOwnMedium(scene.article, name))
    return { ...base, kind: "outlet", name, role: null, affiliation: null, naming: "U5" };
  // "the Plain Dealer's Friend": no friend of a dealer
  if (isOwnMedium(scene.article, text))
    return { ...base, kind: "outlet", name: text, role: null, affiliation: null, naming: "U5" };
  const medium = kind === "outlet" && name === null ? MEDIUM_BY_NAME.exec(text.replace(/\s+/g, " "))?.[1] : undefined;
  if (medium !== undefined) return { ...base, kind, name: medium, role: null, affiliation: null, naming };
  return {
    ...base,
    reason,
    kind,
    name,
    role: shownRole(entity),
    affiliation: withoutName(entity.affiliation, name),
    naming,
  };
}

/** "Public Prosecution Ada Lind" of Ada Lind: nobody belongs to herself. */
function withoutName(affiliation: string | null, name: string | null): string | null {
  if (affiliation === null || name === null || !affiliation.endsWith(name)) return affiliation;
  return affiliation.slice(0, -name.length).trim() || null;
}

/** As what somebody is told to be. "The 56-year-old from Wick" is how old, and nothing that anybody is. */
function shownRole({ kind, name, role, roles }: Entity): string | null {
  if (name.length === 0 || kind !== "person") return role ?? [...roles][0] ?? null;
  const told = role !== null && AGE_ALONE.test(role) ? null : role;
  return told ?? [...roles].find((noun) => !NO_OFFICES.has(noun)) ?? null;
}
const AGE_ALONE =
  /^(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[-‑–](?:year|month)[-‑–]olds?(?:$|,|\s(?:from|of|in|who|at|with)\b)/iu;

/** "The Norbury Sentinel newspaper": two words of a name before what it is. */
const MEDIUM_BY_NAME =
  /^(?:[Tt]he )?(?![Tt]he )((?:\p{Lu}[\p{L}\p{N}.&'’-]* ){1,3}\p{Lu}[\p{L}\p{N}.&'’-]*) (?:newspaper|paper|daily|weekly|tabloid|magazine|website|news site|news agency|broadcaster|radio station|channel)$/u;

/** A paper or a body by the noun that the words are about, where the parse has not led to it: "the audit firm's invoices from May". */
function thingOf(text: string): "document" | "organisation" | null {
  const phrase =
    text
      .toLowerCase()
      .replace(SEEN_BY, "")
      .split(HANDED_ON)[0]
      ?.split(/[,;:(]|\s(?:of|in|from|by|at|on|for|with|about|that|which|who)\s/)[0] ?? "";
  const noun = phrase.trim().split(/\s+/).at(-1) ?? "";
  // "Lund and Carr's work"
  if (DOCUMENT_WORDS.has(noun) || TELLING_PAPERS.has(noun) || (noun === "work" && /['’]s? /.test(phrase)))
    return "document";
  if (/(?:^|\s)think[- ]tank$/.test(phrase.trim())) return "organisation";
  return ORGANISATION_WORDS.has(noun) && !GROUP_NOUNS.has(noun) ? "organisation" : null;
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
