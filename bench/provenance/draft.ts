import type { Sentence, Speaker, Templates, Topic } from "./templates.ts";
import type { ArticleTruth } from "./truth.ts";

/** One sentence in one article: which of the story's, with its changes, or the article's own. */
export interface Unit {
  readonly sentence: Sentence;
  /** Number in the run; equal where it is the same sentence of the same story. */
  readonly number: number;
  readonly changed: ReadonlySet<number>;
  readonly paragraph: boolean;
}

/** An article before it is written. */
export interface Draft {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly author: string;
  /** Minutes after the first of the run. */
  readonly minute: number;
  readonly parents: Draft[];
  readonly units: readonly Unit[];
  readonly credit: string | null;
  readonly note: string | null;
  readonly how: string;
  readonly story: Story;
  /** Left out of the run. */
  readonly unseen: boolean;
}

export interface Story {
  readonly number: number;
  readonly templates: Templates;
  readonly topic: Topic;
  readonly place: string;
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly Sentence[];
  readonly firstNumber: number;
  readonly times: ArticleTruth["times"];
}

export const MINUTES_PER_DAY = 1440;

export const addressOf = ({ outlet, id }: Draft): string =>
  `https://${outlet.toLowerCase().replace(/[^a-z0-9]+/g, "")}.example/${id}`;

const NOTHING: ReadonlySet<number> = new Set();

/** A unit in its first wording. */
export const unitOf = (sentence: Sentence, number: number, paragraph = true): Unit => ({
  sentence,
  number,
  changed: NOTHING,
  paragraph,
});
