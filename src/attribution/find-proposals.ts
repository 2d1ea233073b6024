import { ADJECTIVE_FORMS } from "../language/english/adjective-cues.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { NOUN_FORMS } from "../language/english/noun-cues.ts";
import { TELLING_VERBS } from "../language/english/relays.ts";
import type { Construction, Finding } from "./construction.ts";
import { CONSTRUCTIONS } from "./constructions.ts";
import { verbPlaceOf } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { isRaised } from "./subject.ts";
import type { Tree } from "./tree.ts";

type At<Kind extends Construction["at"]> = Extract<Construction, { at: Kind }>;
const at = <Kind extends Construction["at"]>(kind: Kind): At<Kind>[] =>
  CONSTRUCTIONS.filter((construction): construction is At<Kind> => construction.at === kind);

const VERB = at("verb");
const NOUN = at("noun");
const ADJECTIVE = at("adjective");
const SENTENCE = at("sentence");
const ARTICLE = at("article");

/** What the constructions read sentence by sentence, in reading order. Cost: linear in the tokens. */
export function findProposals(scene: Scene): Proposal[] {
  const found: Proposal[] = [];
  for (const tree of scene.trees) readSentence(scene, tree, found);
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** What can only be said of the whole article, after the readings have been chosen: quotations that carry on another. */
export const carryOn = (scene: Scene, proposals: readonly Proposal[]): Proposal[] =>
  ARTICLE.reduce<Proposal[]>((found, construction) => [...construction.find(scene, found)], [...proposals]);

function readSentence(scene: Scene, tree: Tree, found: Proposal[]): void {
  const before = found.length;
  const keep = (construction: Construction, finding: Finding): void => {
    found.push({ ...finding, rule: construction.name, score: finding.score ?? construction.score });
  };
  for (let index = 0; index < tree.tokens.length; index++) {
    const tag = tree.tokens[index]?.tag ?? "";
    const word = tree.words[index] ?? "";
    // "The source concluded:" may come tagged as a noun
    if (
      tag.startsWith("VB") ||
      (tag === "JJ" && isRaised(tree, index)) ||
      (tree.words[index + 1] === ":" && /^(?:NN|JJ)$/.test(tag) && /ed$|^(?:read|said|told|wrote)$/.test(word))
    ) {
      const cue = VERB_FORMS.get(word);
      if (cue) {
        const place = verbPlaceOf(scene, tree, index, cue);
        for (const construction of VERB) {
          const finding = construction.find(place);
          if (!finding) continue;
          keep(construction, finding);
          break;
        }
        continue;
      }
    }
    const noun = tag.startsWith("NN") ? NOUN_FORMS.get(word) : undefined;
    const adjective = tag.startsWith("JJ") || tag === "VBN" ? ADJECTIVE_FORMS.get(word) : undefined;
    if (!noun && !adjective) continue;
    const quotation = quotationAt(scene, tree.tokens[index]?.start ?? 0);
    if (noun)
      for (const construction of NOUN) {
        const finding = construction.find({ scene, tree, index, cue: noun, quotation });
        if (finding) keep(construction, finding);
      }
    if (adjective)
      for (const construction of ADJECTIVE) {
        const finding = construction.find({ scene, tree, index, cue: adjective, quotation });
        if (finding) keep(construction, finding);
      }
  }
  for (const construction of SENTENCE)
    for (const finding of construction.find(scene, tree)) {
      if (construction.mends && found.slice(before).some((other) => isEnough(scene, other, finding))) continue;
      // read by its words it replaces what the parse gave for the same cue
      for (let k = found.length - 1; k >= before; k--) {
        const cue = found[k]?.cue;
        if (cue && finding.cue && cue.start < finding.cue.end && finding.cue.start < cue.end) found.splice(k, 1);
      }
      keep(construction, finding);
    }
}

/** Has the same cue, a speaker, and as much of the content? Not with whoever is told for whoever tells: "…, Ana Ruiz, the harbour master, told a meeting". */
const isEnough = ({ text }: Scene, other: Proposal, { who, cue, what }: Finding): boolean =>
  other.who !== null &&
  other.cue !== null &&
  cue !== null &&
  !(
    TELLING_VERBS.has(text.slice(cue.start, cue.end).toLowerCase()) &&
    who !== null &&
    who.end <= cue.start &&
    other.who.start >= cue.end
  ) &&
  other.cue.start < cue.end &&
  cue.start < other.cue.end &&
  lengthOf(other.what) >= lengthOf(what);

const lengthOf = (what: Finding["what"]): number => what.reduce((sum, { start, end }) => sum + end - start, 0);

const startOf = ({ who, cue, what }: Proposal): number =>
  Math.min(cue?.start ?? Infinity, who?.start ?? Infinity, ...what.map(({ start }) => start));
