import type { Act, Attitude } from "../../core/attribution.ts";

/** `takes`: c a clause with "that", t an infinitive; prepositions follow a colon. */
export type NounCueRow = readonly [lemma: string, act: Act, attitude: Attitude, takes: string, example: string];

/** Nouns whose owner speaks, thinks or wants: "the claim that …", "her promise to …", "the union's criticism of …". */
export const NOUN_CUES: readonly NounCueRow[] = [
  ["claim", "A5", "says", "c:of,about", "The mayor's claim that the bridge was safe was wrong."],
  ["allegation", "A5", "says", "c:of,about", "The union's allegation that the vote was rigged was heard."],
  ["assertion", "A5", "says", "c:of", "His assertion that the dam would hold was tested."],
  ["contention", "A5", "says", "c", "Her contention that the map was old was noted."],
  ["insistence", "A5", "says", "c:on", "His insistence that the door was locked was odd."],
  ["accusation", "A6", "says", "c:of", "The clerk's accusation that the firm lied was filed."],
  ["charge", "A6", "says", "c", "The charge that the sale was rigged was dropped."],
  ["statement", "A4", "says", "c", "The firm's statement that the test was sound was read."],
  ["remark", "A4", "says", "c:about,on", "The judge's remarks about the delay were sharp."],
  ["comment", "A4", "says", "c:about,on", "The coach's comments about the referee were sharp."],
  ["announcement", "A4", "says", "c:of", "The bank's announcement that rates would fall was early."],
  ["declaration", "A4", "says", "c:of", "The council's declaration that the pier was shut was late."],
  ["argument", "A4", "says", "c", "The lawyer's argument that the law was unclear failed."],
  ["suggestion", "A3", "says", "c", "The clerk's suggestion that the map was forged was ignored."],
  ["hint", "A3", "says", "c", "His hint that he would leave was taken up."],
  ["warning", "A4", "says", "c:of,about", "The pilot's warning that fog was near was ignored."],
  ["promise", "A4", "intends", "ct:of", "The mayor's promise to mend the road was kept."],
  ["pledge", "A4", "intends", "ct:of", "The party's pledge to cut the tax was kept."],
  ["vow", "A4", "intends", "ct", "Her vow to fight the closure was kept."],
  ["threat", "A4", "intends", "ct", "The union's threat to strike was real."],
  ["plan", "A4", "intends", "t", "The city's plan to sell the hall was dropped."],
  ["proposal", "A4", "intends", "ct", "The board's proposal to sell the dock was late."],
  ["intention", "A4", "intends", "t", "His intention to resign was known."],
  ["decision", "A4", "intends", "t", "The board's decision to sell was final."],
  ["refusal", "A4", "says", "t", "The firm's refusal to pay was noted."],
  ["offer", "A4", "intends", "t", "The firm's offer to pay was late."],
  ["demand", "A4", "orders", "ct:for", "The union's demand that talks resume was met."],
  ["request", "A4", "asks", "ct:for", "The clerk's request for more time was refused."],
  ["call", "A4", "orders", "t:for", "The mayor's call for calm was heard."],
  ["recommendation", "A4", "orders", "ct", "The panel's recommendation that the bridge close was noted."],
  ["order", "A4", "orders", "ct", "The court's order that the firm pay stood."],
  ["belief", "A2", "believes", "c:in", "The miller's belief that the river would rise was right."],
  ["view", "A2", "believes", "c", "Her view that the tunnel was a waste was shared."],
  ["opinion", "A2", "believes", "c", "His opinion that the hall was ugly was printed."],
  ["conviction", "A2", "believes", "c", "His conviction that the crew had left was firm."],
  ["suspicion", "A2", "believes", "c:of,about", "The guard's suspicion that the lock was cut was right."],
  ["assumption", "A2", "believes", "c", "The assumption that the ship was empty was wrong."],
  ["theory", "A1", "believes", "c", "The theory that the lamp failed was tested."],
  ["expectation", "A2", "believes", "c", "The bank's expectation that rates would fall was shared."],
  ["prediction", "A4", "believes", "c:of", "His prediction that the dam would hold was right."],
  ["fear", "A2", "believes", "c:of,about", "Residents' fears that the cliff would fall were real."],
  ["concern", "A2", "believes", "c:about,over", "Residents' concerns about the noise were heard."],
  ["worry", "A2", "believes", "c:about,over", "Parents' worries about the road were heard."],
  ["hope", "A4", "wants", "c:of,for", "The crew's hope that the wind would drop was vain."],
  ["desire", "A4", "wants", "ct:for", "His desire to leave was plain."],
  ["wish", "A4", "wants", "ct:for", "Her wish to leave was plain."],
  ["doubt", "A2", "believes", "c:about", "The auditor's doubts about the deal were noted."],
  ["admission", "A7", "says", "c:of", "The firm's admission that it lied was recorded."],
  ["acknowledgment", "A7", "says", "c:of", "The firm's acknowledgment that it lied was recorded."],
  ["confirmation", "A7", "says", "c:of", "Police confirmation that the ship was found came late."],
  ["revelation", "A7", "says", "c", "The revelation that the files were lost came late."],
  ["disclosure", "A7", "says", "c", "The disclosure that the files were lost came late."],
  ["finding", "A7", "knows", "c", "The panel's finding that the gate failed was final."],
  ["conclusion", "A7", "knows", "c", "The panel's conclusion that the gate failed was final."],
  ["denial", "A4", "says", "c:of", "The firm's denial that the tank leaked was brief."],
  ["complaint", "A4", "says", "c:about,of", "Residents' complaints about the noise were heard."],
  ["criticism", "A4", "says", "c:of", "The auditor's criticism of the board was sharp."],
  ["praise", "A4", "supports", ":for", "The minister's praise for the crew was warm."],
  ["support", "A4", "supports", ":for", "The union's support for the merger was firm."],
  ["opposition", "A4", "supports", ":to", "The farmers' opposition to the dam was firm."],
  ["endorsement", "A4", "supports", ":of", "The bishop's endorsement of the plan came late."],
  ["attack", "A4", "says", ":on", "The senator's attacks on the report went on."],
  ["report", "A4", "says", "c", "Reports that the ferry sank were false."],
  ["rumor", "A5", "says", "c", "A rumor that the ferry sank went round."],
  ["rumour", "A5", "says", "c", "A rumour that the ferry sank went round."],
  ["notion", "A2", "believes", "c", "The board rejected the notion that the wall was weak."],
  ["question", "A0", "asks", ":about", "Reporters' questions about the sale went on."],
];

/** Nouns of holding a view, used with "in": "in the mayor's view". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set([
  "view",
  "opinion",
  "eyes",
  "words",
  "estimation",
  "estimate",
  "phrase",
  "reckoning",
  "recollection",
  "memory",
  "telling",
  "judgment",
  "judgement",
  "telling",
  "mind",
  "account",
  "reading",
]);

/** Nouns of telling and reckoning, used with "by" and "on": "by his own account", "on the union's count". */
export const RECKONING_NOUNS: ReadonlySet<string> = new Set([
  "account",
  "admission",
  "calculation",
  "calculations",
  "count",
  "description",
  "estimate",
  "estimates",
  "estimation",
  "recollection",
  "reckoning",
  "tally",
  "telling",
]);

/** Nouns of what somebody holds, with a clause behind "is" or in front of it: "the union's position is that …". */
export const HELD_NOUNS: ReadonlySet<string> = new Set([
  "argument",
  "assessment",
  "belief",
  "claim",
  "contention",
  "conviction",
  "fear",
  "feeling",
  "hope",
  "judgement",
  "judgment",
  "line",
  "opinion",
  "position",
  "reasoning",
  "stance",
  "summary",
  "suspicion",
  "theory",
  "understanding",
  "verdict",
  "view",
  "warning",
]);

export interface NounCue {
  readonly lemma: string;
  readonly act: Act;
  readonly attitude: Attitude;
  readonly takes: string;
  readonly prepositions: readonly string[];
}

function buildNounForms(): ReadonlyMap<string, NounCue> {
  const forms = new Map<string, NounCue>();
  for (const [lemma, act, attitude, row] of NOUN_CUES) {
    const [takes = "", prepositions] = row.split(":");
    const cue: NounCue = { lemma, act, attitude, takes, prepositions: prepositions ? prepositions.split(",") : [] };
    const plural = /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`;
    forms.set(lemma, cue);
    forms.set(plural, cue);
  }
  return forms;
}

/** Singular or plural of a cue noun → its entry. Built once. */
export const NOUN_FORMS: ReadonlyMap<string, NounCue> = buildNounForms();
