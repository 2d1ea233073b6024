import type { GraphNode, Link } from "../../core/link.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import type { RetoldPair } from "../retelling/retold-statements.ts";
import type { Frame } from "./frame.ts";
import type { LinkList } from "./link-list.ts";

/** A text in the run that another took passages from, with the lines laid side by side. */
export interface CopyStep {
  readonly link: Link;
  readonly parent: Edition;
  readonly child: Edition;
  /** Line of the child → line of the parent. */
  readonly lineAbove: ReadonlyMap<number, number>;
  /** Texts that the parent's came by, as far as they were read. */
  readonly ancestors?: readonly Edition[];
  /** Lines of the child that differ from this parent's and are word for word those of a text above the parent. */
  readonly restored?: ReadonlySet<number>;
  /** Lines that differ from this parent's and that a surely earlier text has word for word: they were not changed here. */
  readonly changedBefore?: ReadonlySet<number>;
}

/** An earlier text of the run that another tells anew in its own words, or lays its words to. */
export interface Retelling {
  readonly link: Link;
  readonly parent: Edition;
  readonly child: Edition;
  /** What it tells anew, statement by statement. */
  readonly pairs: readonly RetoldPair[];
  /** Line of the child → line of the parent, where lines were taken over and lie side by side. */
  readonly laid?: ReadonlyMap<number, number>;
}

/** A statement that an article lays to another outlet. `edition`: that outlet's article in the run that says it, if one does. */
export interface Citation {
  readonly link: Link;
  readonly edition: Edition | null;
  /** Where that article says it. */
  readonly statement: Statement | null;
}

/** Everything that leads into the articles of a run. */
export interface Ways {
  readonly links: LinkList;
  readonly frameOf: (edition: Edition) => Frame;
  /** Texts that it copies from, the main one first. */
  readonly copiesInto: (edition: Edition) => readonly CopyStep[];
  /** Texts that it tells anew or cites, and did not copy lines from. */
  readonly retoldIn: (edition: Edition) => readonly Retelling[];
  /** From an unseen text, where the article is one of several copies of it. */
  readonly commonInto: (edition: Edition) => Link | null;
  /** From an outlet whose text is not in the run. */
  readonly outletInto: (edition: Edition) => Link | null;
  /** One name for the text that was not read and that this one is a copy of, shared with its other copies; `null` where there is none. */
  readonly originKeyOf: (edition: Edition) => string | null;
  readonly citationOf: (statement: Statement) => Citation | null;
  /** Do the two share text, or does one point at the other? */
  readonly isRelated: (a: Edition, b: Edition) => boolean;
  readonly isKnownPublisher: (publisher: string) => boolean;
}

export const articleNode = ({ id }: Edition): GraphNode => ({ kind: "article", id });
