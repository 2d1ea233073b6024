/** Words by which a text says how a source knows: saw it, took part, was told, read it. Each inside its example. */
export const KNOWING: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /\b(?:eye)?witness(?:ed|es)?\b/i, example: "a witness said" },
  {
    pattern: /\b(?:I|we|he|she|they|who)\s+(?:had\s+)?(?:saw|seen|watched|heard|overheard|attended|took part|read)\b/i,
    example: "who attended the meeting",
  },
  {
    pattern:
      /\b(?:was|were|been|being)\s+(?:briefed|present|told|shown|informed|in the room|at the meeting|at the scene)\b/i,
    example: "an aide who was briefed on the talks",
  },
  { pattern: /\bbriefed (?:on|about|by)\b/i, example: "a person briefed on the matter" },
  {
    pattern:
      /\b(?:familiar with|(?:direct|first-?hand|personal) knowledge|knowledge of|close to|involved in|participant|who worked|who works)\b/i,
    example: "a person familiar with the plan",
  },
  {
    pattern: /\b(?:has|have|had) (?:seen|reviewed|read|obtained|examined)\b/i,
    example: "an official who has seen the file",
  },
];

/** Words that say a reply was sought or given. */
export const REPLY_SOUGHT: RegExp =
  /\b(?:declined to (?:comment|respond|answer|discuss)|did(?: not|n't) (?:immediately )?(?:respond|reply|return|comment|answer)|could not (?:immediately )?be reached|(?:no|without) (?:immediate )?(?:comment|reply|response)|(?:request|requests|asked|approached|contacted) (?:for|to) (?:a )?(?:comment|reply|response)|(?:was|were|been) (?:asked|approached|contacted) for comment|has been contacted|refused to comment|denie[sd]|rejected the (?:claim|allegation|accusation))/i;

/** Lemmas that lay a wrong to somebody: said of a named target by nobody named, they are an accusation. */
export const WRONGS: ReadonlySet<string> = new Set(
  "smuggle bribe steal loot embezzle murder kill poison torture abuse rape beat mislead deceive lie falsify fake forge fabricate conceal hide cover-up bury suppress spy hack wiretap sabotage collude conspire corrupt defraud launder extort blackmail threaten intimidate kidnap abduct dump pollute contaminate leak neglect ignore fail violate breach break mistreat harass assault attack bomb massacre betray arm rig manipulate cheat evade plagiarise plagiarize bully cover accuse".split(
    " ",
  ),
);

/** Several without a name who speak as a body that the law knows. Lower case. */
export const PUBLIC_GROUPS: ReadonlySet<string> = new Set(["authorities", "police", "prosecutors"]);

/** Who speaks for a body as an office, in words of a role in lower case. */
export const SPOKESPERSON = /\bspokes(?:man|woman|person|men|women|persons|people)\b/;

/** Nothing but sources, however many: "sources", "several insiders". Lower case, without the article. */
export const BARE_PLURAL =
  /^(?:(?:several|some|many|multiple|various|two|three|four|five|six|both|a number of|a few|other|unnamed|anonymous) )*(?:sources|insiders|informants)$/;
