import type { Act } from "../../core/attribution.ts";

/**
 * What a verb of saying or thinking does to its content.
 * - `puts`: puts it forward; denied ("did not say P") or doubted ("may say P"), nothing is said of P.
 * - `thinks`: puts it forward as a belief; denied ("does not think P") it is the content that is lowered.
 * - `presupposes`: takes it for granted, also when denied ("did not know that P").
 * - `denies`: says not-P; denied ("did not deny P"), P stays open.
 * - `doubts`: lowers P; denied ("does not doubt P"), P is raised to almost certain.
 * - `asks`: leaves P open.
 * - `withholds`: puts nothing forward ("declined to say").
 */
export type CueEffect = "puts" | "thinks" | "presupposes" | "denies" | "doubts" | "asks" | "withholds";

export interface CueEffectEntry {
  readonly lemma: string;
  readonly effect: CueEffect;
  readonly shows: string;
}

/** Verbs not listed put their content forward. Ours; the split of factive verbs is the one common in the literature on projection. */
export const CUE_EFFECTS: readonly CueEffectEntry[] = [
  { lemma: "think", effect: "thinks", shows: "She does not think the dam will hold." },
  { lemma: "believe", effect: "thinks", shows: "She does not believe the dam will hold." },
  { lemma: "expect", effect: "thinks", shows: "She does not expect the dam to hold." },
  { lemma: "suppose", effect: "thinks", shows: "She does not suppose the dam will hold." },
  { lemma: "imagine", effect: "thinks", shows: "She does not imagine the dam will hold." },
  { lemma: "reckon", effect: "thinks", shows: "She does not reckon the dam will hold." },
  { lemma: "feel", effect: "thinks", shows: "She does not feel the dam is safe." },
  { lemma: "anticipate", effect: "thinks", shows: "She does not anticipate that the dam will hold." },
  { lemma: "guess", effect: "thinks", shows: "She guessed that the dam would hold." },
  { lemma: "assume", effect: "thinks", shows: "She assumed that the dam would hold." },
  { lemma: "consider", effect: "thinks", shows: "She does not consider the dam safe." },
  { lemma: "regard", effect: "thinks", shows: "She does not regard the dam as safe." },

  { lemma: "know", effect: "presupposes", shows: "She did not know that the dam was shut." },
  { lemma: "realize", effect: "presupposes", shows: "She did not realize that the dam was shut." },
  { lemma: "realise", effect: "presupposes", shows: "She did not realise that the dam was shut." },
  { lemma: "regret", effect: "presupposes", shows: "She did not regret that the dam was shut." },
  { lemma: "notice", effect: "presupposes", shows: "She did not notice that the dam was shut." },
  { lemma: "discover", effect: "presupposes", shows: "She may discover that the dam was shut." },
  { lemma: "learn", effect: "presupposes", shows: "She may learn that the dam was shut." },
  { lemma: "forget", effect: "presupposes", shows: "She forgot that the dam was shut." },
  { lemma: "remember", effect: "presupposes", shows: "She did not remember that the dam was shut." },
  { lemma: "recall", effect: "presupposes", shows: "She did not recall that the dam was shut." },
  { lemma: "recognize", effect: "presupposes", shows: "She did not recognize that the dam was shut." },
  { lemma: "recognise", effect: "presupposes", shows: "She did not recognise that the dam was shut." },
  { lemma: "acknowledge", effect: "presupposes", shows: "She did not acknowledge that the dam was shut." },
  { lemma: "admit", effect: "presupposes", shows: "She did not admit that the dam was shut." },
  { lemma: "reveal", effect: "presupposes", shows: "She did not reveal that the dam was shut." },
  { lemma: "disclose", effect: "presupposes", shows: "She did not disclose that the dam was shut." },
  { lemma: "understand", effect: "presupposes", shows: "She did not understand that the dam was shut." },
  { lemma: "see", effect: "presupposes", shows: "She did not see that the dam was shut." },
  { lemma: "find", effect: "presupposes", shows: "She may find that the dam was shut." },
  { lemma: "accept", effect: "presupposes", shows: "She did not accept that the dam was shut." },
  { lemma: "resent", effect: "presupposes", shows: "She did not resent that the dam was shut." },
  { lemma: "mind", effect: "presupposes", shows: "She did not mind that the dam was shut." },
  { lemma: "care", effect: "presupposes", shows: "She did not care that the dam was shut." },
  { lemma: "mention", effect: "presupposes", shows: "She did not mention that the dam was shut." },
  { lemma: "foresee", effect: "presupposes", shows: "She did not foresee that the dam was shut." },
  { lemma: "show", effect: "presupposes", shows: "It did not show that the dam was shut." },
  { lemma: "aware", effect: "presupposes", shows: "She was not aware that the dam was shut." },

  { lemma: "deny", effect: "denies", shows: "She denied that the dam was shut." },
  { lemma: "denial", effect: "denies", shows: "Her denial that the dam was shut stands." },
  { lemma: "refute", effect: "denies", shows: "She refuted that the dam was shut." },
  { lemma: "dispute", effect: "denies", shows: "She disputed that the dam was shut." },
  { lemma: "reject", effect: "denies", shows: "She rejected that the dam was shut." },
  { lemma: "dismiss", effect: "denies", shows: "She dismissed that the dam was shut." },
  { lemma: "rebut", effect: "denies", shows: "She rebutted that the dam was shut." },
  { lemma: "disprove", effect: "denies", shows: "She disproved that the dam was shut." },
  { lemma: "contradict", effect: "denies", shows: "She contradicted that the dam was shut." },
  { lemma: "disbelieve", effect: "denies", shows: "She disbelieved that the dam was shut." },
  { lemma: "exclude", effect: "denies", shows: "She excluded that the dam was shut." },
  { lemma: "rule", effect: "denies", shows: "She ruled out that the dam was shut." },

  { lemma: "doubt", effect: "doubts", shows: "She doubted that the dam was shut." },

  { lemma: "ask", effect: "asks", shows: "She asked whether the dam was shut." },
  { lemma: "wonder", effect: "asks", shows: "She wondered whether the dam was shut." },
  { lemma: "question", effect: "asks", shows: "She questioned whether the dam was shut." },
  { lemma: "inquire", effect: "asks", shows: "She inquired whether the dam was shut." },
  { lemma: "enquire", effect: "asks", shows: "She enquired whether the dam was shut." },

  { lemma: "decline", effect: "withholds", shows: "She declined to say that the dam was shut." },
  { lemma: "refuse", effect: "withholds", shows: "She refused to say that the dam was shut." },
];

/** Acts that accuse in the passive or as a headline's participle, where nobody is named who accuses. */
export interface AccusingVerb {
  readonly participle: string;
  readonly act: Act;
  readonly shows: string;
}

export const ACCUSING_VERBS: readonly AccusingVerb[] = [
  { participle: "accused", act: "A6", shows: "Mayor accused of smuggling cigarettes." },
  { participle: "blamed", act: "A6", shows: "Storm blamed for the blackout." },
  { participle: "charged", act: "A6", shows: "Clerk charged with theft." },
  { participle: "indicted", act: "A6", shows: "Clerk indicted for theft." },
  { participle: "faulted", act: "A6", shows: "Board faulted for the delay." },
];

/** In a headline, participles before the gerund that tells the deed: "Clerk caught smuggling cigarettes". */
export const CATCHING_PARTICIPLES: ReadonlySet<string> = new Set(
  "caught found seen spotted filmed photographed busted exposed".split(" "),
);

/** Nouns for something claimed: "rejected the allegation" denies it, "rejected the offer" does not. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  "claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions notion idea rumor rumors rumour rumours assertion assertions".split(
    " ",
  ),
);

/** All forms of the verbs that accuse or suspect somebody *of* something: "accuses", "charging". */
export const ACCUSING_FORMS = /^(?:accus|blam|charg|suspect|indict|fault)(?:e|es|ed|s|ing)?$/;
