import type { Attribution } from "../core/attribution.ts";
import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/**
 * quoted: all of the content stands in marks of its own, or after a colon inside a quotation (the speaker's own words again);
 * mixed: some of it does; reported: nothing does.
 */
export function speechOf(scene: Scene, { cue, what }: Proposal): Attribution["speech"] {
  const around = cue ? quotationAt(scene, cue.start) : -1;
  let inside = 0;
  let outside = 0;
  for (const { start, end } of what) {
    for (const { from, to, quotation } of stretches(scene, start, end)) {
      const letters = scene.text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, "").length;
      if (quotation >= 0 && quotation !== around) inside += letters;
      else outside += letters;
    }
  }
  if (inside === 0) return around >= 0 && cue && scene.text[cue.end - 1] === ":" ? "quoted" : "reported";
  return outside <= 3 ? "quoted" : "mixed";
}

function stretches(scene: Scene, start: number, end: number): { from: number; to: number; quotation: number }[] {
  const cuts = [start];
  let low = 0;
  let high = scene.boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.boundaries[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < scene.boundaries.length && (scene.boundaries[k] ?? 0) < end; k++)
    cuts.push(scene.boundaries[k] ?? 0);
  return cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? end, quotation: quotationAt(scene, from) }));
}
