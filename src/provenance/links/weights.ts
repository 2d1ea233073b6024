/**
 * What each sign for or against a step from one text to another weighs. Higher is dearer: how much a step leaves unexplained. Only differences count.
 * Fitted to made-up trees whose truth is known (`npm run train:links`), on several generators at once so that none is learnt by heart.
 */
export interface LinkWeights {
  /** A text that nothing of the run is above; dearer where it credits a house of the run, or another. */
  readonly root: number;
  readonly rootCreditsKnown: number;
  readonly rootCreditsOther: number;
  /** Another of the group credits its house. */
  readonly rootCredited: number;
  /** A line that was changed; by words put in and left out, so much at most; more where somebody's "said" was put in: it is left out far more often. */
  readonly changed: number;
  readonly wordAdded: number;
  readonly wordLeft: number;
  readonly wordsAtMost: number;
  readonly attributionAdded: number;
  /** Words added inside quotation marks: nobody lengthens a quotation from a copy. */
  readonly quotationGrown: number;
  /** Runs of lines that the parent lacks. A copy puts some of its own at the top or the end, in the middle hardly. */
  readonly addedTop: number;
  readonly addedInside: number;
  readonly addedEnd: number;
  readonly addedFurther: number;
  /** Runs of lines that were left out: behind, seldom at the top. */
  readonly leftTop: number;
  readonly leftInside: number;
  readonly leftEnd: number;
  readonly leftFurther: number;
  readonly reordered: number;
  /** A wording that another branch of the tree has as well, made twice or taken back; each further one of a step; all of a step at most. */
  readonly changedAgain: number;
  readonly changedAgainFurther: number;
  readonly changedAgainAtMost: number;
  /** Each hand between a text and the first above it. */
  readonly handed: number;
  /** Lines that the parent lacks and another branch has. */
  readonly borrowed: number;
  /** The child credits the parent's house; with its address; as a wire, whose clients have its text from it, however alike each other's copies are. */
  readonly credit: number;
  readonly creditAddress: number;
  readonly creditWire: number;
  /** Of what the child shares with anybody, the share that a credited article holds if it is surely the one. */
  readonly creditHeld: number;
  /** The parent credits the child's house; came over its wire. */
  readonly creditsChild: number;
  readonly wiredToChild: number;
  /** The child credits the parent, and is from the same day, though its clock says that it was earlier: clocks err, and pages are stamped anew. */
  readonly laterCredited: number;
  /** Both credit one third house: the credit came along; in the same words. Every client of a wire credits it. */
  readonly creditKept: number;
  readonly creditKeptVerbatim: number;
  readonly creditKeptWire: number;
  /** Another article of the parent's house credits the child's: the house took its own story back. */
  readonly takenBack: number;
  /** The parent is a news agency's and the child is not: set by hand. */
  readonly fromAgency: number;
  /** Shared lines name the parent's house, or the child's. */
  readonly named: number;
  /** Somebody speaks in the text to the house that publishes it ("told the Herald"): it is hardly a copy. */
  readonly toldHere: number;
  /** One headline: copies mostly get one of their own. A piece of it tells a little. */
  readonly titleKept: number;
  readonly titleCut: number;
  /** A text above several that was not read: without a credit, with one that several copies have, with one that one copy has. */
  readonly unseen: number;
  readonly unseenCredited: number;
  readonly unseenCreditedOnce: number;
  /** A copy credits the unseen text; it alone does, and has nothing but what an earlier one has: the credit may be false, or name a hand between. */
  readonly creditsUnseen: number;
  readonly creditsUnseenNeedlessly: number;
  /** Against an unseen text above one that credits a house of the group. */
  readonly unseenCreditsKnown: number;
}

export const LINK_WEIGHTS: LinkWeights = {
  root: 6,
  rootCreditsKnown: 4.2,
  rootCreditsOther: 0.294,
  rootCredited: 0.5,
  changed: 0.15,
  wordAdded: 0.035,
  wordLeft: 0.022,
  wordsAtMost: 0.49,
  attributionAdded: 0.056,
  quotationGrown: 0.24,
  addedTop: 0.22,
  addedInside: 3.3,
  addedEnd: 1.05,
  addedFurther: 0.392,
  leftTop: 0.85,
  leftInside: 0.314,
  leftEnd: 0.176,
  leftFurther: 0.0157,
  reordered: 0.14,
  changedAgain: 1.18,
  changedAgainFurther: 1.12,
  changedAgainAtMost: 2.4,
  handed: 0.0588,
  borrowed: 2.1,
  credit: 4.2,
  creditAddress: 0.6,
  creditWire: 1.5,
  creditHeld: 0.5,
  creditsChild: 2,
  wiredToChild: 9,
  laterCredited: 6,
  creditKept: 0.416,
  creditKeptVerbatim: 4.62,
  creditKeptWire: 1,
  takenBack: 0.5,
  fromAgency: 0.21,
  named: 1.2,
  toldHere: 2.4,
  titleKept: 0.6,
  titleCut: 0.3,
  unseen: 2.2,
  unseenCredited: 0.2,
  unseenCreditedOnce: 3.08,
  creditsUnseen: 2.46,
  creditsUnseenNeedlessly: 0.16,
  unseenCreditsKnown: 1.5,
};
