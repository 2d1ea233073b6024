import type { Reuse } from "../core/reuse.ts";
import { type AlignOptions, alignTexts } from "../reuse/align-texts.ts";
import type { ComparedText } from "../reuse/compared-text.ts";
import { describePair } from "../reuse/describe-pair.ts";
import { DEFAULT_OPTIONS } from "../reuse/find-reuses.ts";
import { readText } from "../reuse/read-text.ts";
import { buildPairTable } from "../reuse/shared-pairs.ts";
import type { OutletBoilerplate } from "./index-boilerplate.ts";
import type { IndexedCorpus } from "./indexed-corpus.ts";
import { freeName } from "./order-ids.ts";
import type { CorpusText } from "./text-block.ts";

/**
 * What some articles share with those of a corpus that has an index: the same passages, in the same order and under the same ids, as
 * `streamReuses` finds by reading the corpus whole. Only what matches is read.
 */
export function reusesAgainst(
  corpus: IndexedCorpus,
  texts: readonly CorpusText[],
  options: Partial<AlignOptions> = {},
): readonly Reuse[] {
  const settings = { ...DEFAULT_OPTIONS, ...options };
  const names = new Set<string>();
  const found: Omit<Reuse, "id">[] = [];
  for (const text of texts) {
    const id = freeName(text.id, (name) => names.has(name) || corpus.has(name));
    names.add(id);
    const asking = ready(corpus.boilerplate, { ...text, id });
    for (const neighbour of corpus.ask({ ...text, id })) {
      const asked = ready(corpus.boilerplate, { ...corpus.textOf(neighbour), id: neighbour.id });
      const [a, b] = asking.id < asked.id ? [asking, asked] : [asked, asking];
      found.push(...describePair(a, b, alignTexts(buildPairTable(a.compared), b.compared, settings)));
    }
  }
  // the passages of a pair keep their order
  found.sort((x, y) => order(x.a.article, y.a.article) || order(x.b.article, y.b.article));
  return found.map((reuse, at) => ({ id: `r${at + 1}`, ...reuse }));
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function ready(
  boilerplate: OutletBoilerplate,
  { id, outlet, text, spans }: CorpusText,
): { readonly id: string; readonly compared: ComparedText } {
  return { id, compared: readText(text, spans, boilerplate.get(outlet)) };
}
