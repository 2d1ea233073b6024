import type { Article } from "../../core/article.ts";
import type { Attribution } from "../../core/attribution.ts";
import type { Gist } from "../../core/gist.ts";
import { articleKey } from "../../core/ids.ts";
import type { Reading } from "../../core/reading.ts";
import type { Source } from "../../core/source.ts";
import type { Statement } from "../../core/statement.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Moment, momentOf } from "./moment.ts";
import { ownKeys } from "./publisher.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One reading laid out for comparing with others. */
export interface Edition {
  readonly id: string;
  /** Short form of the id, as it stands in other ids. */
  readonly key: string;
  readonly article: Article;
  readonly publishers: ReadonlySet<string>;
  readonly moment: Moment | null;
  readonly lines: readonly Line[];
  readonly statements: readonly Statement[];
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly gists: ReadonlyMap<string, Gist>;
}

export function makeEdition(reading: Reading, vocabulary: Vocabulary): Edition {
  const { article } = reading;
  return {
    id: article.id,
    key: articleKey(article.id),
    article,
    publishers: ownKeys(article),
    moment: momentOf(article.published),
    lines: linesOf(article, vocabulary),
    statements: reading.statements,
    attributions: new Map(reading.attributions.map((attribution) => [attribution.id, attribution])),
    sources: new Map(reading.sources.map((source) => [source.id, source])),
    gists: new Map(reading.gists.map((gist) => [gist.statement, gist])),
  };
}

/** Has the article something of this publisher's own: is it one of its names? */
export const isPublishedBy = (edition: Edition, publisher: string): boolean => edition.publishers.has(publisher);
