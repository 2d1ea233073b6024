import type { Source } from "../../core/source.ts";
import type { Proposal } from "../proposal.ts";
import type { Scene } from "../scene.ts";

/**
 * A reason for not naming ends where what is told begins:
 *
 *     According to a driver, who asked not to be named because he is still employed, | the lower gate had not been inspected
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
    const starts = proposals.flatMap(({ cue, what }, index) =>
      sourceOf[index] === source.id && cue !== null && cue.end <= reason.start
        ? what.flatMap(({ start }) => (start > reason.start && start < reason.end ? [start] : []))
        : [],
    );
    if (starts.length === 0) return source;
    const words = scene.text.slice(reason.start, Math.min(...starts)).replace(/[\s,]+$/, "");
    return { ...source, reason: { start: reason.start, end: reason.start + words.length } };
  });
}
