import { localId } from "../../core/ids.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";

/** The sources, each once, and for each id before the one after. */
export interface Joined {
  readonly sources: readonly Source[];
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * Puts together what was gathered apart and is told in the same words: the one mention that two verbs share ("the delegation said P, arguing
 * Q"), and several without a name whose description of two words or more stands again ("Norland police and medics"). Ids are counted anew.
 *
 * May mislead: two groups of one description, of which the other speaks further below, are one.
 */
export function joinSameWords({ text, article }: Scene, sources: readonly Source[]): Joined {
  const firsts = new Map<string, number>();
  const kept: Source[] = [];
  const idOf = new Map<string, string>();
  for (const source of sources) {
    const keys = keysOf(text, source);
    const known = keys.map((key) => firsts.get(key)).find((place) => place !== undefined);
    const place = known ?? kept.length;
    const earlier = kept[place];
    const id = localId(article.id, "s", place);
    kept[place] = earlier === undefined ? { ...source, id } : joined(earlier, source);
    idOf.set(source.id, id);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, place);
  }
  return { sources: kept, idOf };
}

/** By what a source may be one with another; nothing of whoever has a name, and of one person ("a resident") nothing either. */
function keysOf(text: string, { kind, name, naming, mentions }: Source): string[] {
  if (name !== null || kind === "document" || kind === "unresolved" || !/^(?:U3|N2)$/.test(naming)) return [];
  const [only, ...more] = mentions;
  const place = only !== undefined && more.length === 0 ? [`${only.start} ${only.end}`] : [];
  return [...place, ...mentions.flatMap((span) => descriptionOf(text, span))];
}

/** Without article, lower case; none of one word ("experts"), of somebody's ("his lawyers"), of some among others ("other officials"). */
function descriptionOf(text: string, { start, end }: Span): string[] {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, "")
    .split(/\s+/);
  return words.length >= 2 && !NARROWED.test(words[0] ?? "") ? [words.join(" ")] : [];
}

const NARROWED =
  /^(?:his|her|their|its|my|our|your|other|another|some|many|several|most|few|two|three|four|five|these|those|both|such)$/;

function joined(first: Source, later: Source): Source {
  const known = new Set(first.mentions.map(({ start, end }) => `${start} ${end}`));
  const mentions = later.mentions.filter(({ start, end }) => !known.has(`${start} ${end}`));
  return { ...first, reason: first.reason ?? later.reason, mentions: [...first.mentions, ...mentions] };
}
