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

/** Is an offset at the cue's level of quotation, or further out; or in a short quotation such as a nickname? */
function isWithin(scene: Scene, offset: number, cueQuotation: number): boolean {
  for (let at = quotationAt(scene, offset); at >= 0; at = scene.quotations[at]?.parent ?? -1) {
    if (at === cueQuotation) return true;
    if (scene.quotations[at]?.kind === "speech") return false;
  }
  return true;
}

/** "@wickwatcher wrote": a handle is no word that a parser knows. */
function handleBefore(tree: Tree, group: Range): Subject | null {
  const head = group.first - 1;
  const range = { first: head, last: head };
  return tree.words[head]?.startsWith("@") ? { head, range, from: "clause", kind: "noun" } : null;
}

export function verbPlaceOf(scene: Scene, tree: Tree, verb: number, cue: VerbCue): VerbPlace {
  const group = verbGroupOf(tree, verb);
  const passive = isPassive(tree, verb);
  const quotation = quotationAt(scene, spanOf(tree, group).start);
  const found = subjectOf(tree, chainTop(tree, verb)) ?? handleBefore(tree, group);
  // nobody speaks out of a quotation that the cue does not stand in: the parse has lost the subject
  const subject = found && isWithin(scene, spanOf(tree, found.range).start, quotation) ? found : null;
  return { scene, tree, verb, cue, group, subject, passive, quotation };
}
