import type { Article } from "../../core/article.ts";
import type { Attribution } from "../../core/attribution.ts";
import type { Independence } from "../../core/claim.ts";
import type { Change } from "../../core/difference.ts";
import type { Finding } from "../../core/finding.ts";
import type { Link } from "../../core/link.ts";
import type { Note } from "../../core/note.ts";
import type { Phrase } from "../../core/phrase.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { HeadlineVerdict } from "../headline-verdict.ts";
import type { WayTold } from "../way-told.ts";

/** A person's word on something, as a view shows it. */
export interface RulingMark {
  readonly id: string;
  readonly action: "accept" | "reject" | "fix" | "merge" | "split" | "grade";
  readonly value: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A place and its words, so that a view needs no second request. */
export interface Quote {
  readonly article: string;
  readonly outlet: string;
  readonly span: Span;
  readonly words: string;
}

/** A finding with the words it was read from. */
export interface FindingView {
  readonly finding: Finding;
  /** Its evidence with words, upstream first; fields of the metadata have no place. */
  readonly quotes: readonly (
    | Quote
    | { readonly article: string; readonly outlet: string; readonly field: string; readonly words: string }
  )[];
  readonly rulings: readonly RulingMark[];
}

/** One line of the list of claims. */
export interface ClaimRow {
  /** As the screen numbers it, from 1. */
  readonly number: number;
  readonly id: string;
  readonly wording: string;
  readonly headline: boolean;
  readonly independence: Independence;
  readonly articles: number;
  /** How many changes of the wording, numbers and quotations hang on it; how much is missing; how many loops. */
  readonly drift: number;
  readonly gaps: number;
  readonly circular: number;
  readonly stronger: boolean;
  readonly weaker: boolean;
  readonly codes: readonly string[];
  readonly rulings: readonly RulingMark[];
}

/** A statement with its words, its place and its speaker. */
export interface StatementView {
  readonly statement: Statement;
  readonly words: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string | null;
  /** Who is said to say it, as the text names them; null: the outlet itself. */
  readonly speaker: { readonly id: string; readonly label: string; readonly naming: string } | null;
  readonly cues: readonly string[];
}

/** A node of the stemma. */
export interface ChainNodeView {
  readonly key: string;
  readonly kind: "article" | "source" | "person" | "outlet" | "unseen";
  readonly label: string;
  /** Publisher family: the lane it stands in; "" for sources and people. */
  readonly lane: string;
  readonly date: string | null;
  readonly named: boolean;
  readonly standing: WayView["told"]["standing"];
  /** What a text that was not seen is said to be. */
  readonly phrase?: Phrase;
  /** Id of the article or source, where it is one. */
  readonly id: string | null;
  /** Every way of the claim passes here. */
  readonly commonLink: boolean;
  /** Who edited what it wrote, or, where nobody is known to have written it, the text itself; and who gave a part of it. */
  readonly editors: readonly string[];
  readonly contributors: readonly string[];
}

/** An edge of the stemma. */
export interface ChainLinkView {
  readonly id: string;
  readonly kind: Link["kind"];
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly basis: Link["basis"];
  readonly confidence: number;
  readonly inLoop: boolean;
  readonly quotes: FindingView["quotes"];
}

/** The ways of one claim as nodes and links. */
export interface ChainView {
  readonly nodes: readonly ChainNodeView[];
  readonly links: readonly ChainLinkView[];
  /** Who edited, or gave a part of, what stands on the way: told with whoever wrote it, and in the table a step each. */
  readonly beside: readonly (ChainLinkView & { readonly name: string })[];
  /** "The Herald quotes the Post, which quotes …", one sentence a way. */
  readonly sentences: readonly string[];
  /** The same ways as ids of links, the article first; a link's two ends are the keys of its nodes. */
  readonly ways: readonly { readonly links: readonly string[]; readonly isLost: boolean }[];
  readonly ends: "at-origin" | "trail-lost" | "no-way";
}

/** One pair of hands on the way, with those that came next (or, with one article, those it came from). */
export interface WayView {
  readonly label: string;
  /** "republished", "told", "added an editor's note": in a few words, how it got here. */
  readonly how: string;
  readonly anchor: { readonly article: string; readonly span: Span } | null;
  /** What `label` and `how` say, in parts. */
  readonly told: WayTold;
  readonly children: readonly WayView[];
}

/** Everything on one claim. */
export interface ClaimView {
  readonly row: ClaimRow;
  readonly statements: readonly StatementView[];
  readonly findings: readonly FindingView[];
  /** Findings on whole articles that the claim stands in: loops, corrections. */
  readonly around: readonly FindingView[];
  readonly chain: ChainView;
  readonly ways: readonly WayView[];
  /** The ids of the statements that "how sure" sets side by side; null where there is none. */
  readonly pair: { readonly source: string | null; readonly headline: string | null };
  /** The article that is its first known appearance; null where no date tells. */
  readonly firstKnown: string | null;
  /** What became of it in the headlines. */
  readonly verdict: HeadlineVerdict;
  /** Distinct persons and outlets between the source and the reader. */
  readonly hands: number;
  /** Loops it is in. */
  readonly loops: number;
}

/** One line of the list of articles. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly input: string;
  readonly language: string | null;
  readonly words: number;
  readonly claims: number;
  readonly unnamed: number;
  readonly findings: number;
}

/** One line of the list of sources. */
export interface SourceRow {
  readonly source: Source;
  readonly label: string;
  readonly outlet: string;
  readonly title: string | null;
  /** In how many attributions it speaks. */
  readonly said: number;
  readonly reason: string | null;
  readonly rulings: readonly RulingMark[];
}

/** One article with everything that was read from it. */
export interface ArticleView {
  readonly article: Article;
  readonly row: ArticleRow;
  readonly sources: readonly SourceRow[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  /** Number of the claim of each statement, by the statement's id. */
  readonly claimOf: Readonly<Record<string, number>>;
  readonly findings: readonly FindingView[];
  /** What people ruled on the article itself. */
  readonly rulings: readonly RulingMark[];
  readonly notes: readonly Note[];
  readonly anchors: readonly PersonNote[];
}

/** A person's note with where its words are now. */
export interface PersonNote {
  readonly id: string;
  /** What it was put on; `id` null: the case, or something no longer found. */
  readonly on: {
    readonly kind: "case" | "article" | "finding" | "claim" | "source" | "statement" | "attribution" | "link";
    readonly id: string | null;
  };
  readonly article: string | null;
  readonly exact: string | null;
  readonly state: "whole" | "fits" | "moved" | "broken";
  readonly span: Span | null;
  readonly body: string | null;
  readonly author: string;
  readonly at: string;
}

/** What a note or an entry of the log is about, in words, and where it is read in today's report. */
export interface AboutView {
  readonly kind: "article" | "finding" | "claim" | "source" | "statement" | "attribution" | "link";
  readonly says: string;
  readonly phrases?: readonly Phrase[] | undefined;
  /** The number of a claim. */
  readonly claim: number | null;
  readonly article: string | null;
  readonly span: Span | null;
}

/** The summary line and what there is. */
export interface Overview {
  readonly version: string;
  /** Null where inputs are shown without a case: nothing can be written then. */
  readonly case: string | null;
  readonly articles: number;
  readonly claims: number;
  readonly sources: number;
  readonly named: number;
  readonly unnamed: number;
  readonly findings: number;
  readonly loops: number;
  readonly notRead: readonly { readonly input: string; readonly because: string }[];
  /** The claim and the article that the first view opens with. */
  readonly first: { readonly claim: number | null; readonly article: string | null };
  /** Distinct persons and outlets between the source and the reader, for the first claim. */
  readonly hands: number;
}

export type CompareChange = Change;

/** One sentence against another: a row without `a` was added, one without `b` removed. */
export interface CompareRow {
  readonly headline: boolean;
  /** The most telling first. */
  readonly changes: readonly CompareChange[];
  /** What a change was read from, where more than the words tells it. */
  readonly why: readonly string[];
  readonly a: Span | null;
  readonly b: Span | null;
  readonly pieces: readonly { readonly text: string; readonly in: "both" | "a" | "b" }[];
}

/** Two articles, sentence against sentence. */
export interface CompareView {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly CompareRow[];
}
