import { leaningOf } from "../../language/english/given-names.ts";
import { DAYS_AND_MONTHS } from "../../language/english/periods.ts";
import type { Edition } from "../edition/edition.ts";

/** So many articles may have a name or number before it tells nothing of which story this is. */
const POSTINGS_AT_MOST = 40;
const NAME_LETTERS_AT_LEAST = 3;

/**
 * Names (word by word) and telling numbers of an article's body: what ties it to a story, in whatever words it is told. Its own house's name is left out, and so are
 * days, months, years, given names before another name and numbers of one digit. `leftOut`: lines by their wording that do not count.
 */
export function anchorsOf(
  { article: { text }, lines, publishers }: Edition,
  leftOut: ReadonlySet<number> = new Set(),
): Set<string> {
  const anchors = new Set<string>();
  const house = [...publishers].join(" ");
  for (const { words, title, key } of lines) {
    if (title || leftOut.has(key)) continue;
    words.forEach(({ word, start }, index) => {
      if (/^\d/.test(word)) {
        if (/^\d+(?:[.,]\d+)?$/.test(word) && word.length > 1 && !/^(?:19|20)\d\d$/.test(word)) anchors.add(word);
        return;
      }
      if (index === 0 || word.length < NAME_LETTERS_AT_LEAST || DAYS_AND_MONTHS.has(word)) return;
      const bare = word.replace(/'s?$/, "");
      if (!isCapital(text, start) || house.includes(bare)) return;
      // "Ada" of "Ada Marsh": many are called so
      const next = words[index + 1];
      if (next !== undefined && isCapital(text, next.start) && leaningOf(bare) !== null) return;
      anchors.add(bare);
    });
  }
  return anchors;
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? "");

/** Articles by what they share, rare names and numbers alone. Cost: anchors × articles that have one of them, forty at most. */
export function byAnchors(editions: readonly Edition[]): (edition: Edition) => Map<Edition, number> {
  const holders = new Map<string, Edition[]>();
  const own = new Map<Edition, ReadonlySet<string>>();
  for (const edition of editions) {
    const anchors = anchorsOf(edition);
    own.set(edition, anchors);
    for (const anchor of anchors) {
      const list = holders.get(anchor);
      if (list === undefined) holders.set(anchor, [edition]);
      else list.push(edition);
    }
  }
  return (edition) => {
    const shared = new Map<Edition, number>();
    for (const anchor of own.get(edition) ?? []) {
      const list = holders.get(anchor) ?? [];
      if (list.length > POSTINGS_AT_MOST) continue;
      for (const other of list) if (other !== edition) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return shared;
  };
}

/** Of the anchors of two long articles some are shared by chance: of those of one story a third and more mostly are. */
const SHARE_OF_FEWER = 0.25;
const SHARE_OF_BOTH = 0.15;

/** How many anchors two articles share, without the lines that both have word for word, and whether that is so many of all they have that they may tell one story. */
export function compareAnchors(a: Edition, b: Edition): { readonly shared: number; readonly isMuch: boolean } {
  const equal = equalLines(a, b);
  const [own, other] = [anchorsOf(a, equal), anchorsOf(b, equal)];
  let shared = 0;
  for (const anchor of own) if (other.has(anchor)) shared++;
  const isMuch =
    shared >= SHARE_OF_FEWER * Math.min(own.size, other.size) && 2 * shared >= SHARE_OF_BOTH * (own.size + other.size);
  return { shared, isMuch };
}

/** Wordings of lines that stand in both: where two texts are no copies, they are boilerplate. */
export function equalLines(a: Edition, b: Edition): Set<number> {
  const other = new Set(b.lines.map(({ key }) => key));
  return new Set(a.lines.flatMap(({ key }) => (other.has(key) ? [key] : [])));
}
