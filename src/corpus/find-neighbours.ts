import { scanFingerprints } from "../reuse/fingerprints.ts";
import { isWorthComparing } from "../reuse/pair-articles.ts";
import { CAP_ARTICLES } from "../reuse/pair-plan.ts";
import { scanUnits } from "../reuse/units.ts";
import type { OutletBoilerplate } from "./index-boilerplate.ts";
import type { PrintSegment, SegmentEntry } from "./print-segment.ts";
import type { CorpusText } from "./text-block.ts";

/** An article that shares enough with the one asked about to be worth comparing. */
export interface Neighbour {
  readonly id: string;
  /** Where it stands in the file it was read from, in bytes; −1 where it came by itself. */
  readonly offset: number;
  /** Distinct fingerprints in common that are not boilerplate of either outlet. */
  readonly shared: number;
}

/** A segment that counts, and for each of its articles 1 where it counts. */
export interface OpenSegment {
  readonly name: string;
  readonly segment: PrintSegment;
  readonly alive: Uint8Array;
}

/** What counts for nothing: of each outlet, and of any. */
interface KnownBoilerplate {
  readonly byOutlet: OutletBoilerplate;
  readonly ofAny: ReadonlySet<number>;
}

/** What `CorpusIndex.ask` answers, from the segments that are open. */
export function findNeighbours(
  opened: readonly OpenSegment[],
  { byOutlet, ofAny }: KnownBoilerplate,
  text: CorpusText,
): readonly Neighbour[] {
  const prints = scanFingerprints(scanUnits(text.text, text.spans)).hashes.slice();
  const mine = byOutlet.get(text.outlet);
  const entryOf = (number: number): SegmentEntry =>
    opened[number % opened.length]?.segment.head.articles[Math.floor(number / opened.length)] as SegmentEntry;
  // an article's number over all segments
  const shared = new Map<number, number>();
  for (const print of new Set(prints)) {
    if (mine?.has(print) === true) continue;
    let met: number[] = [];
    opened.forEach(({ segment, alive }, at) => {
      segment.eachOwner(print, (owner) => {
        if (alive[owner] === 1) met.push(owner * opened.length + at);
      });
    });
    if (ofAny.has(print)) met = met.filter((number) => byOutlet.get(entryOf(number).outlet)?.has(print) !== true);
    if (met.length > CAP_ARTICLES)
      met = [met.reduce((first, number) => (entryOf(number).id < entryOf(first).id ? number : first))];
    for (const number of met) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const found: Neighbour[] = [];
  for (const [number, count] of shared) {
    const entry = entryOf(number);
    if (entry.id === text.id || !isWorthComparing(count, Math.min(prints.length, entry.prints))) continue;
    found.push({ id: entry.id, offset: entry.offset, shared: count });
  }
  return found.sort((x, y) => y.shared - x.shared || (x.id < y.id ? -1 : 1));
}
