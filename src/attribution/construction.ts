import type { AdjectiveCue } from "../language/english/adjective-cues.ts";
import type { NounCue } from "../language/english/noun-cues.ts";
import type { VerbPlace } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";
import type { Tree } from "./tree.ts";

/** A proposal before it carries the name of its construction. */
export type Finding = Omit<Proposal, "rule" | "score"> & { readonly score?: number };

interface Shown {
  /** Equal to the file's name. */
  readonly name: string;
  /** One line for a reader. */
  readonly says: string;
  /** How often its readings were right on a development set; decides between overlapping readings. */
  readonly score: number;
  /** Of layout, or of what nobody says: the learned reader was shown few of these or none, and has no say where it reads. */
  readonly untaught?: true;
  /** By the shape of the words, where the parse may have lost its way: the learned reader, who goes by the parse, may agree and not overrule. */
  readonly byShape?: true;
  /** Sentences in the bracket notation (core/notation.ts) that it reads. */
  readonly examples: readonly string[];
  /** Plain sentences in which it must find nothing. */
  readonly counterexamples: readonly string[];
  /** As examples, not yet read right; a test fails the day that one is. */
  readonly knownMisses: readonly string[];
}

/** Looks at a cue verb, in the order of registration; the first that answers has it. */
export interface VerbConstruction extends Shown {
  readonly at: "verb";
  readonly find: (place: VerbPlace) => Finding | null;
}
export interface WordPlace<Cue> {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly index: number;
  readonly cue: Cue;
  readonly quotation: number;
}
export interface NounConstruction extends Shown {
  readonly at: "noun";
  readonly find: (place: WordPlace<NounCue>) => Finding | null;
}
export interface AdjectiveConstruction extends Shown {
  readonly at: "adjective";
  readonly find: (place: WordPlace<AdjectiveCue>) => Finding | null;
}
/** Looks at one sentence, for cues that are no verb, noun or adjective of the lists. */
export interface SentenceConstruction extends Shown {
  readonly at: "sentence";
  /** True: gives way to what the parse gave for the same cue, unless that has less of the content. */
  readonly mends?: true;
  readonly find: (scene: Scene, tree: Tree) => readonly Finding[];
}
/** Looks at a cue verb inside somebody's words that nothing else has read, after the readings have been chosen. */
export interface InnerConstruction extends Shown {
  readonly at: "inner";
  readonly find: (place: VerbPlace) => Finding | null;
}
/** Looks at the whole article after all others; may add pieces to what was found. */
export interface ArticleConstruction extends Shown {
  readonly at: "article";
  readonly find: (scene: Scene, found: readonly Proposal[]) => readonly Proposal[];
}

export type Construction =
  | VerbConstruction
  | NounConstruction
  | AdjectiveConstruction
  | SentenceConstruction
  | InnerConstruction
  | ArticleConstruction;
