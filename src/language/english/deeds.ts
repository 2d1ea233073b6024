/** Participles of news: "was reported", "were not announced" with no more than what it was says that it happened, and nobody's words. */
export const PASSIVE_NEWS: ReadonlySet<string> = new Set(
  "announced called declared discovered disclosed found identified issued known named provided published released reported revealed seen shown".split(
    " ",
  ),
);

/** "talked with", "spoke to", "spoke from": what stands behind is to whom, or where. */
export const SPEAKING_TO =
  /^(?:(?:has|have|had|was|were|is|are|did|not|also|later|then|first|recently|briefly|will|would)\s+)*(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking)\s+(?:directly\s+|briefly\s+)?(?:to|with|from|before|at|alongside)$/i;

/** Nouns of words: who releases or adds one of these does say something. */
export const TELLING_NOUNS =
  /\b(?:statement|letter|memo|note|report|warning|appeal|apology|comment|remark|message|word|plea|promise|pledge|claim|denial|criticism|praise|voice|support|opinion|view|answer|question|concern|doubt|complaint|objection|call|details?|explanation|reason|advice|caution|analysis|assessment|argument|accusation|allegation|charge|proposal|plan|answers|condolence|sympathy|thanks|thank|hope|fear|belief|strike|blockade|boycott|lawsuit|action)s?\b/i;

/** Words that look like speech and are none: "which is not to say", "it is fair to say", "what to know", "called in the engineers". */
export const IDIOMS =
  /\b(?:(?:is|was|['’]s) not to say|(?:fair|safe|needless|suffice it|suffice|that is) to say|what (?:you need )?to (?:know|watch)(?: about| for)?|(?:call|calls|called|calling) in)$/i;

/** Nouns before "to" and a verb: what somebody may, should or failed to do. */
export const UNDONE: ReadonlySet<string> = new Set(
  "reason right way failure refusal ability opportunity chance need time freedom power duty reluctance inability".split(
    " ",
  ),
);

/** Who finds in words: "the inquiry found no fault". */
export const FINDERS: ReadonlySet<string> = new Set(
  "analysis audit board commission committee court experts inquest inquiry investigation investigators jury judge ombudsman panel poll pollsters regulator research researchers review scientists study survey team tribunal leaders".split(
    " ",
  ),
);
