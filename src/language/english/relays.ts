/** Phrases by which an article points at unnamed other media. Lower case; read as whole words. */
export const MEDIA_REPORTS: readonly string[] = [
  "media reports",
  "press reports",
  "news reports",
  "local media",
  "international media",
  "several media",
  "several outlets",
  "media outlets",
  "other outlets",
  "other media",
  "newspapers reported",
  "reports in the media",
  "reports in the press",
  "according to reports",
  "published reports",
  "widely reported",
  "several newspapers",
  "a number of outlets",
  "multiple outlets",
  "multiple reports",
  "foreign media",
  "regional media",
  "social media posts",
  "posts on social media",
  "social media reports",
  "reports on social media",
  "posts shared",
  "posts online",
  "online posts",
  "online reports",
  "reports online",
  "various reports",
  "various media",
  "many media",
  "various outlets",
  "other newspapers",
  "other titles",
  "news organisations",
  "news organizations",
  "media have reported",
  "media have carried",
  "papers have reported",
  "newspapers have reported",
  "widely carried",
  "reports elsewhere",
  "reported elsewhere",
  "published elsewhere",
  "carried elsewhere",
  "elsewhere in the press",
  "elsewhere in the media",
  "reported in the press",
  "reported in the media",
  "reported by the media",
  "reported by the press",
];

/** Words that turn a clause into its opposite, as they stand in running text. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor cannot without hardly n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't ain't".split(
    " ",
  ),
);

/** Behind "no" and "not" in front of "than": a bound, and no denial. */
export const BOUND_BEHIND_NO: ReadonlySet<string> = new Set("fewer less more later earlier lower higher".split(" "));

/** Modals that leave open whether, and those that do not where one of the others stood. */
export const OPEN_MODALS: ReadonlySet<string> = new Set(["may", "might", "could"]);
export const SETTLED_MODALS: ReadonlySet<string> = new Set(["would", "will"]);

/** Of an outlet that tells in its own name: "the Herald has learned", "the Herald can reveal". */
export const LEARNING: ReadonlySet<string> = new Set(
  "learns learned learnt understand understands can hear hears heard reveal reveals seen".split(" "),
);

/** Words that make a clause conditional or doubtful: an ellipsis over one of them changes what was said. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  "if unless unlikely doubtful perhaps maybe possibly possible may might could would allegedly reportedly apparently probably likely only except until provided some partly suspected believed seem seems seemed appears potentially presumably unconfirmed".split(
    " ",
  ),
);

/** Nouns that describe a source and name no particular office: they fit anybody. */
export const GENERIC_SOURCE_NOUNS: ReadonlySet<string> = new Set(
  "source sources official officials person people insider insiders figure aide someone individual man woman employee worker staffer representative spokesperson spokesman spokeswoman member authority authorities informant whistleblower whistle-blower contact".split(
    " ",
  ),
);
/** Lemmas of a headline that tell that somebody told, saw or found it: "Two witnesses saw …", "Sources say …". */
export const SOURCING_WORDS: ReadonlySet<string> = new Set(
  "source official witness eyewitness expert insider report reports say tell claim allege see hear witness recall describe find reveal show study survey poll".split(
    " ",
  ),
);

/** Reporters as the text calls itself, or whoever stands before a source: "told reporters", "told me". */
export const REPORTER_PRONOUNS: ReadonlySet<string> = new Set(["me", "us", "reporters", "journalists", "newsmen"]);

/** A speaker whom the reader knows from before. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "who", "him", "her"]);

/** Outlets that look things up rather than report them. */
export const REFERENCE_WORKS: RegExp = /encyclop|wikipedia|\bwiki\b|britannica|dictionary|almanac/i;

/** Verbs that take the listener as their object: "told the Herald". Forms as they stand in the text. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  "told tells tell telling informed informs informing assured assures reminded".split(" "),
);

/** Words in the names of outlets, lower case: "the Northern Herald", "Radio West". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  "times news post herald tribune gazette chronicle courier journal daily weekly telegraph observer guardian mirror star sun press radio tv television channel broadcasting wire agency magazine review bulletin dispatch examiner inquirer ledger mail express record register sentinel standard monitor today online echo argus mercury advertiser globe newspaper broadcaster".split(
    " ",
  ),
);

/** Words by which a headline itself keeps a reserve. Lower case. */
export const HEADLINE_RESERVES: ReadonlySet<string> = new Set(
  "chance chances odds risk risks fear fears feared hope hopes expected set poised reportedly suspected suspect believed seen sees looks seems plan plans planned threat threatens threatened bid try tries vow vows warn warns".split(
    " ",
  ),
);

/** Words of a headline that lay it to somebody: who says it is told, how sure it is is not. */
export const HEADLINE_SAYING: ReadonlySet<string> = new Set(
  "claim claims claimed alleged alleges allegedly say said says report reports".split(" "),
);

/** First words of a description that brings in somebody new. */
export const INDEFINITE: ReadonlySet<string> = new Set([
  "a",
  "an",
  "one",
  "another",
  "some",
  "two",
  "three",
  "several",
]);

/** A conjunction or relative with a finite verb: what stands before it says nothing of what follows. */
export const NEW_CLAUSE: RegExp =
  /(?:[;:]|,? (?:and|but|while|although|as|after|before|because|which|who)) (?:(?:it|he|she|they|we|the \w+) )?(?:has|have|had|is|are|was|were|will|did|does|said|says)\b/i;

/** Words that stand in a line of credit, whatever its phrasing. */
export const CREDITING: ReadonlySet<string> = new Set(
  "gathered provided supplied following shared content account produced broadcast aired distributed carried posted reporting hat thanks full contributed original originally first source sources courtesy republished reprinted reproduced reposted via appeared appears published publication ran permission copyright version story article piece report reports read writes follows from syndicated credit crossposted".split(
    " ",
  ),
);

/** Whose a picture is; in the languages, too, of the pages that stand beside English ones in a run. */
export const PICTURE_LABEL =
  /(?:^|[\s(|[])(?:(?:file )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|screenshots?)(?: (?:credits?|courtesy))?(?: ?[:/|©]| by\b| courtesy\b)|(?:fotos?|bilder?|bild|archivbild|symbolbild|titelbild|imagen|fotografía|photographe|skjermdump|foto) ?[:/|©)])/i;

/** In a copyright line: the text was taken over from whoever holds it. Not "may not be reproduced without permission". */
export const TAKEN_OVER =
  /\b(?:re-?printed|re-?published|re-?posted|reproduced|syndicated|used)(?: here)? (?:(?:with|by) (?:the )?(?:kind |express |full )?(?:permission|arrangement)|under (?:an? )?licen[cs]e)\b/i;

/** In running text, before the name of whoever had the news before: "was first broadcast by", "first appeared in". */
export const FIRST_ELSEWHERE =
  /\b(?:first|originally) (?:(?:published|broadcast|aired|printed|carried|reported|revealed|disclosed|obtained|uncovered|posted)(?: (?:on|last) \w+| yesterday| online)?(?: by| in| on| at)|(?:appeared|surfaced)(?: in| on| at))(?= )/i;

/** At the head or the foot of a text: it is a later version of one that its house put out before. "UPDATE 2 –", "(Adds quotes)", "Updated with details". */
export const UPDATED: RegExp =
  /^\W*(?:update(?: \d+)?\s*[-–—:]|updated(?:$|[:.)]| (?:with|at|on|to|throughout)\b)|adds (?:\w+ ){0,2}(?:details?|quotes?|reaction|background|comments?|statement)|recasts\b|\d(?:st|nd|rd|th) (?:lead|update)\b|th(?:is|e) (?:story|article|report|piece) (?:has been|was) updated)|[-–—:|(] ?(?:(?:the )?latest|updated?)\)?$/i;

/** Verbs and prepositions that lay words to somebody, in the forms of running text. */
export const SAYING_FORMS: ReadonlySet<string> = new Set(
  "said says say told tells reported reports claimed claims alleged alleges insisted insists added adds explained explains warned warns estimated estimates stated announced announces argued argues believes believed thinks thought according recalled noted notes suggested suggests confirmed confirms admitted admits denied denies acknowledged revealed reveals conceded declared maintained testified wrote writes predicted predicts".split(
    " ",
  ),
);

/** Words before a number that bound it; the last word of each phrase. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(
  "to least most many much than about around nearly almost over under roughly approximately some circa fewer least maximum minimum up at more less close upward upwards excess estimated".split(
    " ",
  ),
);

/** Words that stand beside those of a bound and are none by themselves: "an estimated 40", "well over 40". */
export const BESIDE_BOUNDS: ReadonlySet<string> = new Set("a an just well only slightly of as".split(" "));

/** Clauses and openings that do nothing but soften what follows them, without their marks; lower case. */
export const SOFT_FRAMES: RegExp =
  /^(?:(?:there(?:'s| (?:is|was|were|remains|could be|may be)) (?:(?:still|only|also) )?(?:an?|some|every|the) (?:[a-z-]+ )?(?:chance|possibility|risk|danger|likelihood|prospect|suspicion)|(?:the )?(?:chances|odds) are|it (?:can ?not|could not|can't|couldn't) (?:yet )?be (?:ruled out|excluded|dismissed)|it (?:is|was|'s) (?:not (?:impossible|unlikely|inconceivable|unthinkable)|conceivable|thinkable|imaginable))(?: that)?|in (?:my|our|his|her|their) (?:view|opinion|judgment|estimation)|(?:i|we) (?:think|believe|suspect|guess|assume|fear)(?: that)?|it (?:is|was) (?:hoped|thought|believed|feared|expected|understood|assumed|presumed)(?: that)?|(?:as|so) far as (?:is|was|can be) (?:known|told|seen|established)|to the best of (?:my|our|his|her|their) knowledge|by all accounts|if all goes (?:well|to plan)|all being well)$/;

/** Adjectives and adverbs before a noun or a verb that leave open whether it is one: "the purported sale", "has tentatively agreed". */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  "alleged purported purportedly supposedly tentatively conceivably ostensibly seemingly arguably".split(" "),
);

/** "who asked not to be named": a negation that says nothing of the claim. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  "named identified quoted authorised authorized disclosed".split(" "),
);

/** Forms that lay the words beside them to somebody and hardly do anything else. */
export const PLAIN_SAYING_FORMS: ReadonlySet<string> = new Set(
  "said says told according claimed claims alleged insisted added warned estimated explained reported announced argued believes thinks recalled".split(
    " ",
  ),
);

/** Words of a correction note that are about the note, and small words: what is left is what was wrong. */
export const CORRECTION_WORDS: ReadonlySet<string> = new Set(
  "the an of in on at by to and or for from with that this was were is are be been would will had has have said says stated article story version earlier previous it its not as incorrectly wrongly mistakenly erroneously misstated".split(
    " ",
  ),
);
