import type { Span } from "../../core/span.ts";
import type { Entity } from "./entity.ts";
import type { Spoken } from "./role.ts";
import type { Draft } from "./source-of.ts";

/** What is known where the head of a speaker's words is settled: those words, what is said, and who has spoken so far. */
export interface HeadContext {
  readonly index: number;
  readonly who: Span;
  readonly cue: Span | null;
  readonly what: readonly Span[];
  readonly parents: readonly (number | null)[];
  readonly answer: readonly (number | null)[];
  readonly drafts: readonly Draft[];
  readonly speakers: ReadonlySet<Entity>;
  readonly lastSpeakers: readonly Spoken[];
  /** The person whom the article is about, if it is about one. */
  readonly portrayed: Entity | null;
}
