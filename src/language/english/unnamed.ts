/** Words by which a text points at somebody without a name. Lower case. */

/** Behind "by": when or by what means, not by whom ("moved by night", "told by telephone"). */
export const TIMES_BEHIND_BY: ReadonlySet<string> = new Set(
  "night nightfall day daylight daybreak dawn dusk noon midday midnight morning evening afternoon now then today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter telephone phone email e-mail letter text post fax video radio hand mail mistake name".split(
    " ",
  ),
);

/** As that, also of two words: "told by text message". Lower case. */
export const isNobodyBehindBy = (words: string): boolean =>
  TIMES_BEHIND_BY.has(words) ||
  /^(?:text|phone|voice|e-?mail|video|whatsapp|sms)[ -](?:messages?|calls?|mail|link)$/.test(words);

/** The bare words: "a source" tells nothing (U8). */
export const BARE_SOURCES: ReadonlySet<string> = new Set([
  "source",
  "sources",
  "insider",
  "insiders",
  "informant",
  "informants",
  "person",
  "people",
  "someone",
  "somebody",
  "individual",
  "individuals",
  "contact",
  "contacts",
]);

/** With "the" or "that": somebody not named who has spoken before, whatever he was called ("an adviser … the source"). */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(["source", "person", "individual", "insider", "informant"]);
export const PLURAL_SOURCE_NOUNS: ReadonlySet<string> = new Set([
  "sources",
  "people",
  "persons",
  "individuals",
  "insiders",
]);

/** The same, for whoever spoke last only. */
export const LOOSE_GENERIC_NOUNS: ReadonlySet<string> = new Set(["man", "woman", "official", "employee", "worker"]);

/** Words of rank: with a body they make U1. "a senior official in the ministry" */
export const RANK_WORDS: ReadonlySet<string> = new Set([
  "high-ranking",
  "high-level",
  "senior",
  "top",
  "ranking",
  "highly-placed",
  "well-placed",
  "top-level",
  "mid-level",
  "mid-ranking",
  "low-level",
  "junior",
  "leading",
  "chief",
  "veteran",
  "high-placed",
  "key",
  "prominent",
]);

/** Nouns that are a rank or an office by themselves: "an officer in the guard" (body and rank). */
export const RANK_NOUNS: ReadonlySet<string> = new Set([
  "official",
  "officer",
  "minister",
  "general",
  "colonel",
  "commander",
  "captain",
  "major",
  "admiral",
  "lieutenant",
  "diplomat",
  "ambassador",
  "lawmaker",
  "senator",
  "deputy",
  "director",
  "executive",
  "manager",
  "aide",
  "adviser",
  "advisor",
  "commissioner",
  "inspector",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "chairman",
  "chairwoman",
  "chair",
  "president",
  "secretary",
  "head",
  "chief",
  "leader",
  "counsel",
  "treasurer",
]);

/** Adjectives that tell a side, not a body: "a Democratic source". Lower case. */
export const SIDES: ReadonlySet<string> = new Set(
  "democratic republican gop conservative liberal labour tory western american european british french german russian chinese israeli iranian iraqi syrian turkish muslim christian jewish i".split(
    " ",
  ),
);

/** Who works for a medium and has no name: what they say is the medium's. */
export const MEDIA_ROLES: ReadonlySet<string> = new Set([
  "reporter",
  "correspondent",
  "journalist",
  "columnist",
  "editor",
]);

/**
 * Words that point at nobody in particular, who could not be asked: "you say", "anyone who thinks", "no sane person". With words behind
 * them where `^any` and `^no` are determiners; matched on the mention in lower case.
 */
export const NOBODY_IN_PARTICULAR =
  /^(?:(?:you|yours?|one|no one|no-one|nobody|none|anyone|anybody|anything|nothing|whoever|whatever|this|that|what)$|(?:any|no|whichever)\s+\p{L})/u;

/** Access and nothing else (U4). Matched on the mention in lower case. */
export const ACCESS_PHRASES =
  /\b(?:familiar with|close to|with (?:direct |first-?hand |intimate |personal |detailed )?knowledge of|briefed (?:on|about)|with access to|involved in|privy to|aware of|who (?:has|have|had) (?:seen|read|reviewed)|with (?:direct )?ties to|near the)\b/;

/** Mentions that are other media without a name: U5. */
export const MEDIA_MENTIONS =
  /\b(?:media|press|news) (?:reports?|outlets?|accounts?)\b|\b(?:local|state|foreign|international|several|other|regional) (?:news )?(?:media|newspapers?|outlets?|broadcasters?|television)\b|^(?:the )*(?:(?:mainstream|news|social) )?(?:media|press|newspapers|reports|broadcasters|outlets|news agencies)$/;

/** Whose side it is makes it a body: "Marsh's team", "the Marsh camp". */
export const OWNED_BODIES =
  /^(?:(?:his|her|their)|.*\S['’]s?|the \p{Lu}[\p{L}'’.-]*)\s+(?:\p{Ll}+\s+)?(?:team|camp|campaign|operation|circle)$/u;

/** A user of a network: U7. */
export const HANDLE = /^@\w+|\b(?:users?|commenters?|posters?|tweeters?|redditors?|netizens|bloggers?)\b/;

/** Why a source is not named, stated: the clause of the reason itself. Each inside its example. */
export const ANONYMITY_REASONS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\b(?:because|as|since|for)\s+(?:he|she|they|the \w+|it|who)\s+(?:(?:was|were|is|are|had|has|have|did|do|does)\s+(?:not|n['’]t)\s+(?:been\s+)?(?:authori[sz]ed|allowed|permitted|cleared|empowered|want|wish)|(?:lacked?|feared?|fears|worried)|(?:wasn|weren|isn|aren|didn|don|doesn)['’]t\s+(?:authori[sz]ed|allowed|permitted|cleared|want|wish)|(?:was|were) (?:discussing|describing|speaking|talking|afraid|barred|forbidden)|(?:was|were) un(?:authori[sz]ed|able|willing))[^.;“”"]*/i,
    example: "who spoke on condition of anonymity because he was not authorised to speak",
  },
  {
    pattern:
      /\b(?:because of|due to|owing to|citing|given|in view of)\s+(?:the\s+)?(?:sensitiv\w+|fears?|fear of|concerns?|security|safety|confidential\w*|privacy|ongoing|reprisals?|retaliation|legal|company policy|policy)[^.;“”"]*/i,
    example: "who asked not to be named because of the sensitivity of the talks",
  },
  {
    pattern: /\b(?:for fear|out of (?:fear|concern)) (?:of|for) [^.;“”"]*/i,
    example: "who would not be named for fear of reprisals",
  },
  {
    pattern: /\bfor (?:legal|security|safety|privacy|confidentiality) reasons\b/i,
    example: "a nurse, whose name cannot be reported for legal reasons",
  },
  {
    pattern:
      /\b(?:(?:was|were|is|are|had|has|have)\s+(?:not\s+)?(?:been\s+)?|(?:was|were|is|are)n['’]t\s+)?(?:not\s+|un)?(?:authori[sz]ed|allowed|permitted|cleared)\s+to (?:speak|talk|comment|discuss|brief|disclose)[^.;“”"]*/i,
    example: "who was not authorised to speak publicly on the talks",
  },
  {
    pattern: /\bwho (?:fears?|feared|worr(?:y|ies|ied)|(?:was|were|is|are) afraid)\b[^.;,“”"]*/i,
    example: "a deckhand, who feared for his job",
  },
  {
    pattern:
      /\b(?:in order )?to (?:discuss|describe|speak|talk|share|offer|give|reveal|disclose|protect|avoid|be (?:candid|frank|more)|comment|preserve|maintain)\b[^.;“”"]*/i,
    example: "who requested anonymity to discuss private talks",
  },
  {
    pattern: /\b(?:when |while |in )?discussing\s+[^.;“”"]*/i,
    example: "who asked not to be named discussing a private call",
  },
  {
    pattern: /(?<=\bnot (?:naming|identifying) [^.;“”"]{2,80}, )who\s+[^.;“”"]*/i,
    example: "The Courier is not naming the engineer, who still works in the trade",
  },
  {
    pattern: /\bciting\s+[^.;“”"]*/i,
    example: "who spoke on condition of anonymity, citing non-disclosure agreements",
  },
  {
    pattern: /\b(?:because|as|since)\s+[^.;“”"]*/i,
    example: "who asked not to be named because the talks are private",
  },
];

/** What an outlet says of whom it does not name. */
export const NOT_NAMING = /\b(?:is|are|was|were) (?:not|n['’]t) (?:naming|identifying)\b/i;

/** "The people asked not to be identified": on what terms somebody spoke, which is about the telling and no news. */
export const TERMS_OF_SPEAKING =
  /^(?:speaking|talking) (?:on|under|in|off)\b.{0,40}(?:anonym|background|confidence|record|not be (?:named|identified|quoted))|^(?:they|both|neither|all(?: \w+)?|each|(?:the|these|those|all(?: of)?|both)(?: of)?(?: the)? (?:[\w-]+ ){0,3}?[\w-]+|(?:he|she)) (?:(?:all|both|each|also) )?(?:(?:asked|requested|wished|insisted|preferred|chose|wanted)\b.{0,30}(?:not to be|anonym|(?:not|n['’]t) be (?:named|identified|quoted))|(?:declined|refused) to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?)|(?:spoke|agreed to (?:speak|talk)|talked)\b.{0,60}(?:anonym|(?:not|n['’]t) be (?:named|identified|quoted)|without being (?:named|identified|quoted))|(?:was|were|has been|have been) granted anonymity|(?:was|were) (?:not|n['’]t) (?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|comment|discuss|brief)|(?:cannot|can['’]t) be named\b)|^(?:who |and )?(?:(?:has|have|had) signed an? (?:confidentiality|non-?disclosure|secrecy)|(?:is|are|was|were) bound by an? (?:settlement|confidentiality|secrecy|non-?disclosure)|(?:(?:did|do|does)(?: not|n['’]t) want|asked (?:not|that)|wished) (?:to be (?:named|identified|quoted)|(?:his|her|their) [\w-]+ (?:to be )?(?:made public|used|published|known|withheld|printed))|would (?:not|only) be (?:named|identified|quoted)|would (?:not|n['’]t) give (?:his|her|their) names?|(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|comment|be (?:named|quoted)))/iu;

/** What has to stand near for a reason to be a reason for not naming. */
export const ANONYMITY_CUES =
  /\banonym\w*|\bnot (?:naming|identifying)\b|\bnot (?:to )?be (?:named|identified|quoted)|\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|(?:did|does|do)(?: not|n['’]t) (?:want|wish)|ask(?:ed|s|ing)|wished|requested|insisted|preferred)[^.]{0,20} (?:be |give |have )?(?:his |her |their )?(?:names?|named|identified)|(?:\bnot|n['’]t)\s+(?:been\s+)?(?:authori[sz]ed|allowed|permitted|cleared)\s+to (?:speak|talk|comment|discuss|brief|disclose)|\bwithheld (?:his|her|their) names?|\b(?:only if|provided|condition that|as long as) (?:\w+ ){1,3}not (?:be )?(?:named|identified|use (?:his|her|their) (?:real |full |own )?names?)|\bonly if (?:he|she|they) (?:was|were) not (?:named|identified)|\bnames? (?:not )?be (?:withheld|used|published|printed)|\bspoke on (?:the )?(?:condition|background)|\boff the record|\b(?:spoke|speaking|talked|speaks) in confidence|\bagreed not to name|\bidentified only (?:by|as)\b|\b(?:surname|last name|full name)s? (?:be |is |are |was |were )?withheld|\bwithout being (?:named|identified|quoted)|\bof whom would be (?:named|identified)|\bnames? (?:was|were|is|are) suppressed|\b(?:condition|promise) that (?:\w+ ){1,3}not (?:name|identify)\b|\bnames? (?:was|were|has been|have been|is being|are being) (?:withheld|changed)|\b(?:cannot|can['’]t|may not|must not) be (?:named|identified|reported|published)|\bwho (?:feared|fears?|was afraid|were afraid) (?:for (?:his|her|their)|of (?:losing|being|reprisal|retaliation)|losing|reprisals?|retaliation|retribution)/i;

/** In front of "of": several of a group ("many of whom", "a number of experts"). */
export const MANY_WORDS: ReadonlySet<string> = new Set(
  (
    "most many some several all both none few number majority minority group coalition chorus handful dozens hundreds thousands millions scores lots plenty half third percent % share couple pair range variety series string crowd panel " +
    "two three four five six seven eight nine ten"
  ).split(" "),
);

/** In front of "of": one of them. */
export const FEW_WORDS: ReadonlySet<string> = new Set(["one", "another", "neither", "either"]);

const NO_PERSONS: ReadonlySet<string> = new Set(
  (
    "paper letter number power order matter center newsletter error factor behavior behaviour weather offer chapter disorder manner corner answer computer server tower river water winter summer quarter border poster banner thriller " +
    "decor color colour labor labour favor favour honor honour terror horror mirror floor door rumor rumour sector vector doctor-not motor tenor odor odour flavor flavour list twist exist gist mist wrist assist checklist shortlist " +
    "want plant grant restaurant warrant account covenant constant instant quadrant fee committee coffee tree degree guarantee career engineer-not beer deer cheer peer-not atmosphere theater theatre meter metre litre filter folder header " +
    "counter encounter disaster cluster register semester character transfer shutter booster barometer whisper dinner supper copper silver timber lumber member-not november december september october easter laughter slaughter shelter " +
    "murder wonder thunder gender tender cover discover trailer browser tracker container newspaper wrapper drawer cover-up barrier carrier frontier glacier pier tier premier-not"
  ).split(" "),
);

/** Does a noun in the singular name a person by its form: narrator, questioner, speechwriter, linguist? Never sure. */
export const isPersonNoun = (word: string): boolean =>
  /(?:[a-z]{3}(?:er|or|ist|ee|eer)|[a-z]{2}(?:man|woman|person|ician|arian|maker|holder|hand|mate|keeper|smith|folk))$/.test(
    word,
  ) && !NO_PERSONS.has(word);

/** Who is told of by whom he or she is close to: "an Ada Lind [pal]". Lower case. */
export const CLOSE_PEOPLE: ReadonlySet<string> = new Set(
  "pal mate buddy mum mom dad mummy fiancé fiancée fiance fiancee boyfriend girlfriend ex-wife ex-husband stylist bodyguard confidant confidante aide insider source rep".split(
    " ",
  ),
);

/** One of a side or a people, capitalised though no name: "one well-connected Democrat". Lower case. */
export const SIDE_PEOPLE: ReadonlySet<string> = new Set(
  "democrat republican conservative liberal libertarian socialist muslim christian jew catholic american briton german russian iraqi israeli palestinian syrian turk arab kurd mexican canadian italian australian african european".split(
    " ",
  ),
);
