import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";

/** "a report titled “…”" gives a name. */
const GIVES_NAME =
  /^(?:(?:(?:has|have|had) been|is|was|are|were|been)\s+)?(?:(?:sub)?(?:en)?titled|named|code-?named|nicknamed|christened|(?:also |then |better |widely |commonly )?known as)$/i;
/** "has been promoted to the board": what became of somebody. */
const BECAME =
  /^(?:(?:has|have|had) been|is|was|are|were|been)\s+(?:promoted|appointed|elected|hired|demoted|transferred|admitted|readmitted|discharged)$/i;
/** "was admitted that", "admitted to having": said so. */
const AS_SAID = /^(?:that\b|to (?:having|being)\b)/i;
/** "reported for duty", "reporting to work". */
const REPORTS_FOR = /^report(?:s|ed|ing)?(?:\s+(?:for|to))?$/i;
const DUTY = /^(?:(?:for|to)\s+)?(?:his |her |their )?(?:duty|work|service|prison|jail|barracks|camp|training)\b/i;
/** "responded by closing the gate": a deed, where no verb of saying stands behind "by". */
const RESPONDS = /^(?:(?:has|have|had) )?(?:responded|responds|reacted|reacts|replied|retaliated)$/i;
const BY_DEED =
  /^by (?!(?:say|tell|writ|announc|claim|call|ask|warn|argu|insist|not|point|stress|tweet|post|accus|condemn|threaten|promis|urg|demand|declar|suggest|releas|issu)\p{L}*ing)\p{L}+ing\b/iu;
/** "found herself in the crosshairs": where somebody got to. */
const FINDS = /^(?:(?:has|have|had|will|would|could|may|might) )?(?:find|finds|found|finding)$/i;
const SELF = /^(?:(?:my|her|him|it|your)self|(?:our|them|your)selves)\b/i;
/** "continued to rage": goes on, and not to say. */
const GOES_ON = /^(?:continue[sd]?|continuing|began|begun|start(?:ed|s)?|went on|goes on) to (\p{L}+)$/iu;
/** "Readers will know the place": told to them, not by them. Not "will know that". */
const REMINDS = /^(?:will|['’]ll)\s+(?:know|remember|recall|recognise|recognize)$/i;

/** "met to hear about the lock": who comes to hear says nothing. */
const COMES_TO_HEAR = /^to\s+(?:hear|listen)\b/i;

/** In front of a noun: "after talks", "the talks". */
const TALKS_BEHIND = /\b(?:after|before|during|in|of|the|from|for|peace|pay|trade|ceasefire|crisis)\s+$/i;
/** A deed by law, whatever is told of the bill. */
const VETOES = /^(?:(?:has|had|have) )?veto(?:ed|es)?$/i;
/** "who asked not to be named because …", "requesting anonymity": how somebody spoke, and nothing said. */
const NOT_NAMED =
  /^(?:who )?(?:(?:asked|asking|asks|requested|requesting|insisted|insisting) (?:on |for )?(?:anonymity|not to be (?:named|identified|quoted)|to (?:remain|stay|be) anonymous|to be (?:named|identified) only|(?:that )?(?:(?:his|her|their|the) )?(?:\p{L}+['’]s? )?(?:\p{L}+ )?names? (?:not )?be (?:withheld|used|published|printed))|declin(?:ed|ing|es) to (?:be named|give (?:his|her|their|a) (?:\p{L}+ )?name)|was not (?:named|identified) (?:for|because)|(?:w(?:ould|ill)|c(?:ould|an)|may) ?not be (?:named|identified|quoted)|(?:did|does|do)(?: not|n['’]t) (?:want|wish) to be (?:named|identified|quoted)|(?:spoke|speaking|spoken|talked|agreed to speak) (?:only )?(?:(?:on|under) (?:the )?condition of )?anonym)/iu;
/** "Rot was to blame": nobody blames. */
const TO_BLAME = /^(?:(?:is|was|are|were|be|been)\s+)?(?:partly |largely |also |not )?to blame$/i;
/** "Repeated calls to the firm went unanswered": nobody calls for anything. */
const UNANSWERED = /\b(?:went unanswered|(?:was|were) not (?:immediately )?(?:returned|answered))$/i;

/** "may be republished, provided that the Post is named": a condition. What a law provides stands in the present. */
const PROVIDED = /^provid(?:ed|ing)$/i;
/** "have signed the striker Bo Carr": who is signed plays for them, and nobody says anything. */
const SIGNS = /^(?:(?:has|have|had) )?(?:re-?)?sign(?:s|ed|ing)?$/i;
const SIGNED =
  /^(?:(?:the|an?|its|their|his|her|another|former) )?(?:[\w-]+ ){0,3}?(?:striker|forward|winger|midfielder|defender|goalkeeper|keeper|player|full-back|centre-back|quarterback|pitcher|batsman|bowler|prop|fly-half|captain|driver|rider|band|singer|artist)s?\b/i;

/** "signed the bill": a deed by law. Who signs a letter or a statement says something. */
const SIGNED_LAW =
  /^(?:(?:an?|the|its|his|her|their|this|that|another|two|several) )?(?:[\w-]+ ){0,3}?(?:orders?|bills?|laws?|acts?|legislation|proclamations?|contracts?|deals?|treat(?:y|ies)|decrees?|measures?|warrants?)\b/i;

/** "as rivals trade [blame over the raid]": both blame, and nobody is told to have said anything. */
const TRADED = /\b(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?)\s+$/i;

/** "Let's hope", "let us see": called for, and nobody's. */
const LET_US = /\blet(?:['’]s| us)\s+(?:not\s+|just\s+)?$/i;
/** "when officers came they found him with it, the court was told": that is where it was said, and not what was found. */
const TOLD_IN_COURT = /^the (?:court|jury|inquest|tribunal|inquiry|hearing) (?:was told|(?:has |had )?heard)$/i;
/** "were seen forming a ring", but not "is seen as a threat". */
const IS_SEEN = /^(?:is|are|was|were|been) (?:seen|pictured|spotted|filmed|photographed)$/i;
const DOING = /^\w+ing\b/;
/** "Police were called to reports of a fire": by whom is not told, nor what. */
const CALLED_OUT = /^(?:is|are|was|were|been) called (?:out )?to\b/i;
/** "body-slammed a reporter", "choke-slammed": done with the hands. */
const IN_COMPOUND = /\p{L}-(?:slam|hit|blast|press|call|charge)(?:s|m?ed|ing)?$/iu;
/** "That said, the roof will hold." */
const THAT_SAID = /(?:^|[.!?”"]\s+|\n\s*)(?:that|this) (?:being )?$/i;
/** "It made a certain sense that the sea might eat the iron." */
const MAKES_SENSE = /^(?:makes?|made|making) (?:\p{L}+ ){0,2}sense$/iu;
/** "Because, as they say, a gun makes no friends": people in general. */
const AS_THEY = /\bas (?:they|people|you) $/i;
/** "in BMJ Case Reports", "the Monthly Notices of": the name of a paper. */
const IN_NAME = /^(?:Reports|Notices|Records|Claims|Views)$/;
const NAME_BEFORE = /\p{Lu}[\p{L}\p{N}&.-]*\s+$/u;
/** "if all goes according to the plan": how it goes, and nobody says so. */
const GOES = /\b(?:go|goes|going|gone|went|all|proceed(?:s|ed|ing)?) according to$/i;
const BY_PLAN = /^\s+(?:(?:the|his|her|their|its|our)\s+)?(?:original\s+)?(?:plans?|schedule|script|rules)\b/i;
/** "recorded a 6-4 victory", "enjoyed her maiden win": what somebody did. */
const DOES = /^(?:(?:has|have|had) )?(?:also )?(?:record|enjoy)(?:s|ed|ing)?$/i;
const DONE =
  /^(?!that\b|how\b|what\b)(?:(?:an?|the|its|their|his|her|another|back-to-back|\d[\d–-]*) )?(?:[\w–-]+ ){0,3}?(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|profits?|draws?|goals?|points?|seasons?|careers?|success(?:es)?|starts?|leads?|majorit(?:y|ies)|support|rises?|falls?|increases?|decreases?|growth|drops?|surplus(?:es)?)\b/i;

/** Is a cue by its own words no speech: does it give a name, remind the reader, or come to listen? Whatever the tree. */
export const isNoSpeech = (text: string, { start, end }: Span, what: readonly Span[]): boolean => {
  const words = text.slice(start, end);
  if (
    /^(?:blame|accusations?|threats?|claims?)\b/i.test(words) &&
    TRADED.test(text.slice(Math.max(0, start - 12), start))
  )
    return true;
  if (
    PROVIDED.test(words) ||
    VETOES.test(words) ||
    TO_BLAME.test(words) ||
    GIVES_NAME.test(words) ||
    COMES_TO_HEAR.test(words)
  )
    return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const [first] = what;
  const content = first === undefined ? "" : text.slice(first.start, first.end);
  if (SIGNS.test(words) && SIGNED_LAW.test(content)) return true;
  if (BECAME.test(words) && !what.some((piece) => AS_SAID.test(text.slice(piece.start, piece.end)))) return true;
  if (REPORTS_FOR.test(words) && DUTY.test(content)) return true;
  if ((RESPONDS.test(words) && BY_DEED.test(content)) || (FINDS.test(words) && SELF.test(content))) return true;
  const goesOn = GOES_ON.exec(words)?.[1];
  if (goesOn !== undefined && !VERB_FORMS.has(goesOn.toLowerCase())) return true;
  if (IN_COMPOUND.test(before + words) || TOLD_IN_COURT.test(content)) return true;
  if (IS_SEEN.test(words) && what.some((piece) => DOING.test(text.slice(piece.start, piece.end)))) return true;
  if (CALLED_OUT.test(words) || (/^owing$/i.test(words) && /^to\b/i.test(content))) return true;
  if (LET_US.test(before) || (IN_NAME.test(words) && NAME_BEFORE.test(before))) return true;
  if (GOES.test(before + words) && BY_PLAN.test(text.slice(end, end + 40))) return true;
  // "What we know about the fall"
  if (/^know(?: about| so far)?$/i.test(words) && /\bwhat we(?: do)? $/i.test(before)) return true;
  if (MAKES_SENSE.test(words) || (/^say$/i.test(words) && AS_THEY.test(before) && text[end] === ",")) return true;
  if (/^said$/i.test(words) && THAT_SAID.test(before) && text[end] === ",") return true;
  if (first !== undefined && DOES.test(words) && DONE.test(text.slice(first.start, first.end))) return true;
  // "he's asking for it", "was voted off"
  if (first !== undefined && /^ask(?:ed|s|ing)? for$/i.test(words) && /^it$/i.test(text.slice(first.start, first.end)))
    return true;
  if (first !== undefined && /\bvoted$/i.test(words) && /^(?:off|out)\b/i.test(text.slice(first.start, first.end)))
    return true;
  if (first !== undefined && SIGNS.test(words) && SIGNED.test(text.slice(first.start, first.end))) return true;
  const last = what.at(-1);
  // "Ceasefire talks stall": to talk takes a preposition
  if (
    /^talks?$/i.test(words) &&
    first !== undefined &&
    !/^(?:about|of|up|to|with|on)\b/i.test(text.slice(first.start, first.end))
  )
    return true;
  // "after talks over staffing"
  if (/^talks?\b/i.test(words) && TALKS_BEHIND.test(text.slice(Math.max(0, start - 16), start))) return true;
  // "They asked not to be identified"
  if (/^be (?:identified|named|quoted)\b/i.test(words) && /\bnot to $/i.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  if (/^discuss$/i.test(words) && /\banonym(?:ity|ously) to\s+$/i.test(text.slice(Math.max(0, start - 20), start)))
    return true;
  if (first !== undefined && first.start >= end && NOT_NAMED.test(text.slice(start, first.end))) return true;
  if (
    last !== undefined &&
    /^(?:repeated )?(?:calls?|e-?mails?|messages?|requests?)\b/i.test(words) &&
    UNANSWERED.test(text.slice(last.start, last.end))
  )
    return true;
  return (
    REMINDS.test(words) &&
    first !== undefined &&
    !/^(?:that|how|why|whether|what|who)\b/i.test(text.slice(first.start, first.end))
  );
};
