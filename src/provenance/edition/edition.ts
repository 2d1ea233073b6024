import type { Article } from "../../core/article.ts";
import type { Attribution } from "../../core/attribution.ts";
import type { Gist } from "../../core/gist.ts";
import { articleKey } from "../../core/ids.ts";
import type { Reading } from "../../core/reading.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Moment, momentOf } from "./moment.ts";
import { isWireHouse } from "./publisher.ts";
import type { PublisherNames } from "./publisher-names.ts";
import { relayingSources } from "./relaying-sources.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One reading laid out for comparing with others. */
export interface Edition {
  readonly id: string;
  /** Short form of the id, as it stands in other ids. */
  readonly key: string;
  readonly article: Article;
  readonly publishers: ReadonlySet<string>;
  readonly moment: Moment | null;
  /** When it was last changed, as the page tells. */
  readonly changed: Moment | null;
  readonly lines: readonly Line[];
  /** Equal for headlines of the same words; −1 without a headline of three words or more. */
  readonly titleKey: number;
  /** Lines of the first and last paragraphs, where a credit may stand that was not read as one. */
  readonly edgeLines: readonly number[];
  readonly statements: readonly Statement[];
  /** Statements that begin in a line, in reading order. */
  readonly statementsOn: (line: number) => readonly Statement[];
  /** The line in which a span begins; −1 outside title and body. */
  readonly lineAt: (span: Span) => number;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly gists: ReadonlyMap<string, Gist>;
}

/** `names`: the publishers of the run. A speaker of such a name is an outlet that relays, and so is "the newspaper" behind it. */
export function makeEdition(reading: Reading, vocabulary: Vocabulary, names: PublisherNames): Edition {
  const { article } = reading;
  const lines = linesOf(article, vocabulary);
  const lineAt = (span: Span): number => findLine(lines, span);
  const byLine = new Map<number, Statement[]>();
  for (const statement of reading.statements) {
    const line = lineAt(statement.span);
    const list = byLine.get(line);
    if (list === undefined) byLine.set(line, [statement]);
    else list.push(statement);
  }
  return {
    id: article.id,
    key: articleKey(article.id),
    article,
    publishers: names.keysOf(article),
    moment: momentOf(article.published),
    changed: momentOf(article.modified),
    lines,
    titleKey: titleKeyOf(lines),
    edgeLines: edgesOf(lines),
    statements: reading.statements,
    statementsOn: (line) => byLine.get(line) ?? [],
    lineAt,
    attributions: new Map(reading.attributions.map((attribution) => [attribution.id, attribution])),
    sources: relayingSources(reading, names),
    gists: new Map(reading.gists.map((gist) => [gist.statement, gist])),
  };
}

/** Has the article something of this publisher's own: is it one of its names? */
export const isPublishedBy = (edition: Edition, publisher: string): boolean => edition.publishers.has(publisher);

/** Are two articles of one house? Then a credit to the house may mean either. */
export function sharesHouse(a: Edition, b: Edition): boolean {
  for (const house of a.publishers) if (b.publishers.has(house)) return true;
  return false;
}

/** Is it of a house whose trade is to send its texts to others? */
export const sellsCopy = ({ article: { outlet } }: Edition): boolean => outlet !== null && isWireHouse(outlet);

function titleKeyOf(lines: readonly Line[]): number {
  const title = lines.find((line) => line.title);
  return title === undefined || title.words.length < TITLE_WORDS_AT_LEAST ? -1 : title.key;
}

const TITLE_WORDS_AT_LEAST = 3;

function edgesOf(lines: readonly Line[]): number[] {
  const body = lines.flatMap(({ title }, index) => (title ? [] : [index]));
  const parts = [...new Set(body.map((index) => lines[index]?.part))];
  const edges = new Set([...parts.slice(0, 1), ...parts.slice(-2)]);
  return body.filter((index) => edges.has(lines[index]?.part));
}

function findLine(lines: readonly Line[], span: Span): number {
  let [low, high] = [0, lines.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line === undefined) return -1;
    if (line.span.end <= span.start) low = middle + 1;
    else if (line.span.start > span.start) high = middle - 1;
    else return middle;
  }
  return -1;
}
