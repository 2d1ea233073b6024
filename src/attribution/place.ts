import type { VerbCue } from "../language/english/cue-forms.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { isPassive, type Subject, subjectOf } from "./subject.ts";
import { type Range, spanOf, type Tree } from "./tree.ts";
import { chainTop, verbGroupOf } from "./verb-group.ts";

/** A cue verb where it stands, with what every verb construction asks first. */
export interface VerbPlace {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly verb: number;
  readonly cue: VerbCue;
  readonly group: Range;
  readonly subject: Subject | null;
  readonly passive: boolean;
  /** The quotation that the cue stands in; −1 outside all. */
  readonly quotation: number;
}

export function verbPlaceOf(scene: Scene, tree: Tree, verb: number, cue: VerbCue): VerbPlace {
  const group = verbGroupOf(tree, verb);
  const passive = isPassive(tree, verb);
  const subject = subjectOf(tree, chainTop(tree, verb));
  return { scene, tree, verb, cue, group, subject, passive, quotation: quotationAt(scene, spanOf(tree, group).start) };
}
