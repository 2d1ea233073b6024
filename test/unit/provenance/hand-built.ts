import type { Article, Credit, Part, PartKind, Person, Terms, When } from "../../../src/core/article.ts";
import type { Act, Attribution } from "../../../src/core/attribution.ts";
import type { Gist } from "../../../src/core/gist.ts";
import { localId } from "../../../src/core/ids.ts";
import type { Reading } from "../../../src/core/reading.ts";
import type { Reuse } from "../../../src/core/reuse.ts";
import type { Naming, Source, SourceKind } from "../../../src/core/source.ts";
import type { Span } from "../../../src/core/span.ts";
import type { Bound, Level, Quantity, Statement } from "../../../src/core/statement.ts";

export interface SourceGiven {
  readonly mention: string;
  readonly naming: Naming;
  readonly kind?: SourceKind;
  readonly name?: string;
  readonly role?: string;
  readonly affiliation?: string;
}
export interface StatementGiven {
  readonly words: string;
  /** Index of the source; left out: the outlet's own voice. */
  readonly by?: number;
  readonly cue?: string;
  readonly act?: Act;
  readonly level?: Level;
  readonly hedge?: string;
  readonly negated?: boolean;
  readonly predicate?: string;
  readonly agent?: readonly string[];
  readonly patient?: readonly string[];
  readonly names?: readonly string[];
  readonly headline?: boolean;
  readonly number?: {
    readonly words: string;
    readonly value: number;
    readonly of?: string;
    readonly bound?: Bound;
    readonly unit?: string;
  };
}
export interface ReadingGiven {
  readonly id: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  readonly credits?: readonly { kind: Credit["kind"]; name: string; words?: string; href?: string }[];
  readonly terms?: readonly Pick<Terms, "requires">[];
  readonly links?: readonly string[];
  readonly parts: readonly (readonly [PartKind, string])[];
  readonly sources?: readonly SourceGiven[];
  readonly statements?: readonly StatementGiven[];
}

const SMALL = new Set(
  "a an the of in on at for to from by and or was were is are be been has have had would will that it its not this these those with as".split(
    " ",
  ),
);

/** A reading as the stages before would hand it over, from words that stand in its text. */
export function handBuilt(given: ReadingGiven): Reading {
  let text = "";
  const parts: Part[] = given.parts.map(([kind, words]) => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words;
    return { kind, span: { start, end: text.length } };
  });
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" does not stand in ${given.id}`);
    return { start, end: start + words.length };
  };
  const person = (name: string): Person => ({ name, span: text.includes(name) ? find(name) : null });
  const article: Article = {
    id: given.id,
    input: `${given.id}.txt`,
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    title: given.parts.find(([kind]) => kind === "title")?.[1] ?? null,
    language: "en",
    authors: (given.authors ?? []).map(person),
    editors: (given.editors ?? []).map(person),
    published: given.published === undefined ? null : whenOf(given.published),
    modified: null,
    tags: [],
    parts,
    credits: (given.credits ?? []).map(({ kind, name, words, href }) => ({
      kind,
      name,
      href: href ?? null,
      span: words === undefined ? null : find(words),
    })),
    terms: (given.terms ?? []).map(({ requires }) => ({
      span: { start: 0, end: 1 },
      allows: [],
      requires,
      contact: null,
    })),
    links: (given.links ?? []).map((href) => ({ href, span: null })),
    metadata: [],
    text,
  };
  const sources: Source[] = (given.sources ?? []).map((source, index) => ({
    id: localId(given.id, "s", index),
    article: given.id,
    kind: source.kind ?? (source.naming.startsWith("U") ? "unnamed" : "person"),
    name: source.name ?? null,
    role: source.role ?? null,
    affiliation: source.affiliation ?? null,
    naming: source.naming,
    reason: null,
    mentions: [find(source.mention)],
  }));
  const attributions: Attribution[] = [];
  const statements: Statement[] = [];
  const gists: Gist[] = [];
  const bodyStart = given.parts[0]?.[0] === "title" ? (parts[0]?.span.end ?? 0) : 0;
  for (const one of given.statements ?? []) {
    const span = find(one.words, one.headline === true ? 0 : bodyStart);
    let attribution: string | null = null;
    if (one.by !== undefined) {
      attribution = localId(given.id, "a", attributions.length);
      const cue = one.cue === undefined ? null : find(one.cue);
      attributions.push({
        id: attribution,
        article: given.id,
        source: sources[one.by]?.id ?? null,
        parent: null,
        who: sources[one.by]?.mentions[0] ?? null,
        cue,
        what: [span],
        speech: "reported",
        act: one.act ?? "A4",
        attitude: "says",
        evidence: [{ rule: "test", article: given.id, span }],
      });
    }
    const id = localId(given.id, "t", statements.length);
    statements.push({
      id,
      article: given.id,
      span,
      attribution,
      headline: one.headline ?? false,
      strength: {
        level: one.level ?? "L8",
        range: null,
        scale: "icd-203",
        act: one.act ?? (one.by === undefined ? "A8" : "A4"),
        cues: one.hedge === undefined ? [] : [find(one.hedge, span.start)],
        negated: one.negated ?? false,
      },
      quantities: one.number === undefined ? [] : [quantityOf(one.number, find(one.number.words, span.start))],
    });
    gists.push({
      statement: id,
      predicate: one.predicate ?? null,
      terms: one.words
        .toLowerCase()
        .split(/[^\p{L}\p{N}'.]+/u)
        .map((word) => word.replace(/^\.+|[.']+$/g, ""))
        .filter((word) => word !== "" && !SMALL.has(word)),
      names: one.names ?? [],
      agent: one.agent ?? [],
      patient: one.patient ?? [],
    });
  }
  return { article, sources, attributions, statements, gists, notes: [] };
}

const whenOf = (value: string): When => ({
  value,
  precision: value.length > 16 ? "second" : value.length > 10 ? "minute" : value.length > 7 ? "day" : "month",
  span: null,
  from: "metadata",
});

const quantityOf = ({ value, of, bound, unit }: NonNullable<StatementGiven["number"]>, span: Span): Quantity => ({
  value,
  low: null,
  high: null,
  bound: bound ?? null,
  unit: unit ?? null,
  of: of ?? null,
  span,
});

/** The whole of `words` as one shared passage of two readings. */
export function sharedPassage(
  id: string,
  a: Reading,
  b: Reading,
  words: string,
  inB = words,
  kind: Reuse["kind"] = "verbatim",
): Reuse {
  const span = (reading: Reading, of: string): Span => {
    const start = reading.article.text.indexOf(of);
    if (start < 0) throw new Error(`"${of}" does not stand in ${reading.article.id}`);
    return { start, end: start + of.length };
  };
  return {
    id,
    a: { article: a.article.id, span: span(a, words) },
    b: { article: b.article.id, span: span(b, inB) },
    kind,
    overlap: 1,
    containment: { a: 0.8, b: 0.8 },
  };
}
