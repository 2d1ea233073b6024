import { withAdverbsAside } from "./adverbs-aside.ts";
import { withoutBareCalls } from "./bare-calls.ts";
import { partedCiting } from "./cited-sources.ts";
import { withClippedAdverbials } from "./clip-adverbials.ts";
import { withClippedFronts } from "./clip-fronts.ts";
import { withClippedInsertions } from "./clip-insertions.ts";
import { withClippedTurns } from "./clip-turns.ts";
import { withClippedWhile } from "./clip-while.ts";
import { withoutCredits } from "./credits.ts";
import { withDatedPapers } from "./dated-papers.ts";
import { withoutDeeds } from "./deeds.ts";
import { withDrawnReactions } from "./drawn-reactions.ts";
import { findInner } from "./find-inner.ts";
import { carryOn } from "./find-proposals.ts";
import { withoutGenericThinkers } from "./generic-thinkers.ts";
import { withIntentions } from "./intentions.ts";
import { withoutJoined } from "./joined-cues.ts";
import { withInversions } from "./mended-inversions.ts";
import { withMendedSpeakers } from "./mended-speakers.ts";
import { withNarrowSources } from "./narrow-sources.ts";
import { withOwnSubjects } from "./own-subjects.ts";
import type { Proposal } from "./proposal.ts";
import { withoutQuotedCrossheads } from "./quoted-crossheads.ts";
import { withReferred } from "./referred.ts";
import { withoutRepeats } from "./repeats.ts";
import type { Scene } from "./scene.ts";
import { withoutScraps } from "./scraps.ts";
import { endedAtDenials, withSplitDenials } from "./split-denials.ts";
import { withoutThings, withoutThingsInside } from "./things.ts";
import { withBothHalves } from "./whole-but.ts";
import { withWholeEnds } from "./whole-ends.ts";
import { withWholeFronts } from "./whole-fronts.ts";
import { withWholePieces } from "./whole-pieces.ts";
import { withWholeQuotations } from "./whole-quotations.ts";
import { withWholeSources } from "./whole-sources.ts";
import { withWholeThat } from "./whole-that.ts";

/** One step over all readings of an article: it drops, mends or adds, and leaves the rest as it is. */
export interface Pass {
  /** Its file. */
  readonly name: string;
  /** One line for a reader; the file tells the whole. */
  readonly says: string;
  readonly run: (scene: Scene, readings: readonly Proposal[]) => readonly Proposal[];
}

const THINGS: Pass = {
  name: "things",
  says: "drops what no person, body or paper speaks: “the fall of the pound, signalling that …”",
  run: withoutThings,
};

const DEEDS: Pass = {
  name: "deeds",
  says: "drops what somebody did: “a case was reported in Skarn”, “Marsh reported from Skarn”",
  run: withoutDeeds,
};

const ADVERBIALS: Pass = {
  name: "clip-adverbials",
  says: "ends a source where the words for when and in what begin: “The board in a statement on Tuesday said”",
  run: withClippedAdverbials,
};

/** What of the two readers' list is speech at all. In this order. */
export const HEARD: readonly Pass[] = [
  {
    name: "credits",
    says: "drops what was read in a credit line: “Reporting by Ada Marsh, writing by Bo Carr”",
    run: withoutCredits,
  },
  { name: "bare-calls", says: "drops who calls somebody, or a strike: “called the police”", run: withoutBareCalls },
  THINGS,
  DEEDS,
];

/** Who speaks and what, each where it begins and ends, and once. In this order. */
export const MENDED: readonly Pass[] = [
  {
    name: "whole-sources",
    says: "widens a source to what tells who it is: “Lind, 56, who sat on the board, said”",
    run: withWholeSources,
  },
  {
    name: "mended-inversions",
    says: "turns round who speaks and what: “…, complained Quentin Dacey, of the council”",
    run: withInversions,
  },
  {
    name: "mended-speakers",
    says: "takes whoever speaks instead of who stands beside: “Asked whether she had read it, Oster said”",
    run: withMendedSpeakers,
  },
  {
    name: "drawn-reactions",
    says: "takes from a deed what it draws: “was named head, drawing concerns that he …”",
    run: withDrawnReactions,
  },
  {
    name: "narrow-sources",
    says: "ends a source where what is said begins: “According to the engineer, the largest crack, of 28 millimetres, may”",
    run: withNarrowSources,
  },
  ADVERBIALS,
  {
    name: "dated-papers",
    says: "gives a paper the date in front of it: “According to an August 2025 slideshow obtained by the Courier, …”",
    run: withDatedPapers,
  },
  {
    name: "whole-fronts",
    says: "widens what stands in front of who says it to its own clause: “The port let some 290 drums leave its yard, an official said”",
    run: withWholeFronts,
  },
  {
    name: "adverbs-aside",
    says: "leaves out when it was said: “declined later to state when”",
    run: withAdverbsAside,
  },
  {
    name: "whole-that",
    says: "begins a content at its “that”: “announced that the Karl Lund, a pilot vessel, had sunk”",
    run: withWholeThat,
  },
  {
    name: "joined-cues",
    says: "ends a content where a second cue is joined: “said that the lock was dry and warned the crews”",
    run: withoutJoined,
  },
  {
    name: "whole-ends",
    says: "ends a content with its clause: “admitting that after fighting off the guard, he drove home”",
    run: withWholeEnds,
  },
  {
    name: "split-denials",
    says: "ends a content where the speaker turns to deny: “said he was aware of it but denied taking bribes”",
    run: withSplitDenials,
  },
  {
    name: "clip-insertions",
    says: "ends what is said in an aside with the aside: “the dam, which engineers say is sound, was built in 1954”",
    run: withClippedInsertions,
  },
  {
    name: "whole-pieces",
    says: "gives each content the words beside its pieces that are its own: “It was, the president said, ‘a stone’”",
    run: withWholePieces,
  },
  {
    name: "whole-but",
    says: "gives a content with “not only” its other half: “would not only cover the crane, but the quay”",
    run: withBothHalves,
  },
  {
    name: "clip-turns",
    says: "drops where the outlet goes on behind somebody's verb: “the figure Marsh cited, but it is in the ballpark”",
    run: withClippedTurns,
  },
  {
    name: "clip-while",
    says: "ends a content where another speaks: “…, while the police deny the charges”",
    run: withClippedWhile,
  },
  {
    name: "clip-fronts",
    says: "ends a content where the outlet's own clause begins: “Before a judge ruled that it was safe, the mill was shut”",
    run: withClippedFronts,
  },
  {
    name: "whole-quotations",
    says: "gives whoever said one paragraph of a quotation all of it",
    run: withWholeQuotations,
  },
  {
    name: "referred",
    says: "finds what “that” means: “The ward will close. That is reported by the Gazette”",
    run: withReferred,
  },
  {
    name: "intentions",
    says: "tells what is weighed from what is believed: “is considering closing the ward”",
    run: withIntentions,
  },
  {
    name: "cited-sources",
    says: "parts who tells from whom it is had: “said, citing the ministry, that …”",
    run: partedCiting,
  },
  {
    name: "find-proposals",
    says: "reads quotations that carry on another, with the constructions that look at a whole article",
    run: carryOn,
  },
  {
    name: "quoted-crossheads",
    says: "drops a crosshead in single marks from what was said above it: “‘We had plans for the boat’”",
    run: withoutQuotedCrossheads,
  },
  {
    name: "repeats",
    says: "keeps one reading of a quotation that its speaker introduces and closes",
    run: (_, readings) => withoutRepeats(readings),
  },
];

/** Who is said to have said what inside what was read. In this order. */
export const INSIDE: readonly Pass[] = [
  { name: "find-inner", says: "reads what stands in somebody's words: “X said that Y wants Z”", run: findInner },
  ADVERBIALS,
  {
    name: "things",
    says: "drops what no person, body or paper speaks or supports there: “no evidence supports it”",
    run: withoutThingsInside,
  },
  {
    name: "generic-thinkers",
    says: "drops what anybody feels inside somebody's words: “You'll feel instant relief”",
    run: withoutGenericThinkers,
  },
  {
    name: "split-denials",
    says: "ends what was read inside in front of a denial, too",
    run: endedAtDenials,
  },
  {
    name: "scraps",
    says: "drops what stands behind a dash and has another subject: “aware of the challenges — and believe”",
    run: withoutScraps,
  },
  {
    name: "own-subjects",
    says: "gives an active verb the subject in front of it: “what I expected to see”",
    run: withOwnSubjects,
  },
  DEEDS,
];

/** The readings after each of the passes in turn. */
export const passed = (scene: Scene, readings: readonly Proposal[], passes: readonly Pass[]): readonly Proposal[] =>
  passes.reduce((now, { run }) => run(scene, now), readings);
