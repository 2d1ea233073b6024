import type { Source } from "../../core/source.ts";
import type { Proposal } from "../proposal.ts";
import type { Scene } from "../scene.ts";

/**
 * A reason for not naming ends where what is told begins, or the verb that tells it:
 *
 *     According to a driver, who asked not to be named because he is still employed, | the lower gate had not been inspected
 *     A warder, who asked for anonymity since staff may not speak, | put it this way
 *
 * `sourceOf`: of each proposal, the id of its source.
 */
export function withReasonsEnded(
  scene: Scene,
  sources: readonly Source[],
  proposals: readonly Proposal[],
  sourceOf: readonly (string | null)[],
): readonly Source[] {
  return sources.map((source) => {
    const { reason } = source;
    if (reason === null) return source;
    const isInside = (start: number): boolean => start > reason.start && start < reason.end;
    const starts = proposals.flatMap(({ who, cue, what }, index) => {
      if (sourceOf[index] !== source.id || cue === null) return [];
      if (cue.end <= reason.start) return what.map(({ start }) => start).filter(isInside);
      return who !== null && who.start < reason.start && isInside(cue.start) ? [cue.start] : [];
    });
    if (starts.length === 0) return source;
    const words = scene.text.slice(reason.start, Math.min(...starts)).replace(/[\s,]+$/, "");
    return { ...source, reason: { start: reason.start, end: reason.start + words.length } };
  });
}
