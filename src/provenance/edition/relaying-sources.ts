import type { Article } from "../../core/article.ts";
import type { Reading } from "../../core/reading.ts";
import type { Source } from "../../core/source.ts";
import { textOf } from "../../core/span.ts";
import { AMBIGUOUS_OUTLET_NOUNS, OUTLET_NOUNS } from "../../language/outlet-mentions.ts";
import type { PublisherNames } from "./publisher-names.ts";

/**
 * The sources of a reading, where a name is a publisher's of the run as an outlet that relays; "the newspaper", "the news agency", "the Brussels-based title" as the
 * outlet that was named last before.
 *
 * May mislead: "the agency" of a text that speaks of an agency of the state and has named a newspaper before; only a noun that has no other use there is taken.
 */
export function relayingSources({ article, sources }: Reading, names: PublisherNames): Map<string, Source> {
  return new Map(
    sources.map((source) => {
      const name =
        source.name === null || isOutletPhrase(source.name) ? outletBehind(article, source, names) : source.name;
      const isRelay = name !== null && (source.kind === "outlet" || names.means(name, article.text));
      return [source.id, isRelay ? { ...source, name, kind: "outlet", naming: "U5" } : source];
    }),
  );
}

const PHRASE = /^the (?:[\p{L}\p{N}’'-]+ ){0,2}?(\p{Ll}+)$/u;
const isOutletPhrase = (mention: string): boolean => OUTLET_NOUNS.has(PHRASE.exec(mention)?.[1] ?? "");

/** "Rails and Roads Monthly", "Post and Courier": the name of a publisher that was read as two. */
function wholeName(words: string, names: PublisherNames): string | null {
  const bare = words.replace(/^the\s/, "");
  const own = / (?:and|&) /.test(bare) ? names.lastIn(bare) : null;
  return own !== null && bare.length - own.replace(/^The\s/, "").length === 0 ? own : null;
}

/** Whom "the newspaper" means; `null` where the source is something else. */
function outletBehind({ text }: Article, { mentions, name }: Source, names: PublisherNames): string | null {
  const [mention] = mentions;
  if (mention === undefined) return name;
  const words = textOf(text, mention).replace(/\s+/g, " ").replace(/^The/, "the");
  const noun = PHRASE.exec(words)?.[1] ?? "";
  if (!OUTLET_NOUNS.has(noun)) return name ?? wholeName(words, names);
  // "the Norbury Sentinel newspaper"
  const own = names.lastIn(words);
  if (own !== null) return own;
  const before = text.slice(0, mention.start);
  if (AMBIGUOUS_OUTLET_NOUNS.has(noun) && new RegExp(`\\b(?!the\\b|news\\b)\\p{L}+\\s+${noun}s?\\b`, "iu").test(before))
    return name;
  return names.lastIn(before) ?? name;
}
