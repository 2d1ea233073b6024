import type { Span } from "../core/span.ts";
import { isHeadlineLike } from "./headline-like.ts";

/** Words in front of a verb that leave it the verb of a deed: "to raise", "has also raised". */
const AUX =
  "(?:(?:to|has|have|had|will|would|can|could|may|might|must|also|then|later|just|or|and|is|are|was|were|be|been|being|is now) )*";
const cue = (verb: string): RegExp => new RegExp(`^${AUX}(?:${verb})$`, "iu");

/** A verb of saying, and what makes a plain deed of it where it stands behind. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  // "plans to raise or lower fees"
  [
    cue("rais(?:e|es|ed|ing)"),
    /^(?:(?:or|and) \p{L}+ )?(?:(?:the|its|their|more|some|any|its own) )?(?:\p{L}+ )?(?:fees?|tax(?:es)?|money|rates?|prices?|funds|capital|wages|rents?|fares|tariffs|eyebrows|salaries|revenue)\b/iu,
  ],
  // "Tourists line Main Street"
  [cue("lin(?:e|es|ed|ing)"), /^/],
  // "His health continued to decline over the next months"
  [
    /(?:^|\s)declin(?:e|es|ed|ing)$/i,
    /^(?:over|in|by|from|at|during|since|for|after|through|steadily|sharply|slightly|further|rapidly)\b/i,
  ],
  // "ordered another set of ropes"
  [
    cue("order(?:s|ed|ing)?"),
    /^(?:(?:another|an?|two|three|some|more|the|his|her|their) )?(?:\p{L}+ )?(?:sets?|batch(?:es)?|pairs?|pizzas?|drinks?|coffees?|meals?|food|lunch|dinner|breakfast|beers?|cop(?:y|ies)|rides?|tax(?:i|is)|parts|supplies|takeaways?)\b/iu,
  ],
  // "They shared Mona Vik's cabin"
  [
    cue("shar(?:e|es|ed|ing)"),
    /^(?:(?:the|an?|his|her|their|its|(?:\p{Lu}[\p{L}-]+ ?){1,3}['’]s?) )?(?:\p{L}+ )?(?:cabin|rooms?|flat|apartment|house|home|bed|bedroom|stage|table|office|car|border|bathroom|kitchen|surname|birthday|prize|lead|spoils|cell|taxi)\b/u,
  ],
  // "shared a quiz", and no view
  [
    /(?:^|\s)shar(?:e|es|ed|ing)$/i,
    /^(?!["“'‘]|that\b|how\b|what\b|why\b|(?:[\p{L}’'-]+ ){0,3}(?:concerns?|views?|opinions?|fears?|thoughts?|stor(?:y|ies)|experiences?|worries|beliefs?|advice|memories|details?|insights?|frustrations?|sentiments?|optimism|tips?|enthusiasm|hopes?|assessment|news|message|statement)\b)/iu,
  ],
  // "learned Danish in prison", "learned to swim"
  [
    cue("learn(?:s|ed|t|ing)?"),
    /^(?:(?:some|basic|fluent|a little) )?(?:\p{Lu}\p{L}*(?:ish|ese|ian|ch|ew|ic|an|ili)\b|(?:a|the|his|her) (?:trade|craft|ropes|lesson)\b|to (?:swim|read|write|drive|sail|cook|speak|play|walk|live|code|ride|fly|love)\b)/u,
  ],
  [
    cue("highlight(?:s|ed|ing)?"),
    /\bon (?:the|an?|their) (?:map|screen|page|phone)\b|\b(?:show|fair|festival|weekend|evening|season|menu)$/i,
  ],
  // "a general view of a damaged crane"
  [/^(?:an? )?(?:general|aerial|partial|close-up|wide|satellite|drone) view of$/i, /^/],
  // "is best known for"
  [
    /^(?:(?:is|are|was|were|perhaps|also|he['’]s|she['’]s) )*(?:best|better|well|mostly|chiefly|mainly) known (?:for|as)$/i,
    /^/,
  ],
  // "released a letter from his physician"
  [
    /\b(?:statement|letter|note|message|video|photo) from$/i,
    /^(?!.*\b(?:that|which|saying|stating)\b)(?:[\p{L}’'-]+ ?){1,4}$/u,
  ],
  [/\bvoted (?:off|out|in)$/i, /^/],
  // "against defending champion Norland", "Norland takes on Torvia", "blocked a shot", "recorded a 6-4 victory"
  [cue("defend(?:s|ed|ing)"), /^(?:(?:the|their|his|her|its) )?(?:champions?|titles?|trophy|crown)\b/iu],
  [cue("(?:tak(?:e|es|ing)|took) on"), /^(?:the )?\p{Lu}/u],
  [
    cue("block(?:s|ed|ing)?"),
    /^(?:(?:an?|the|two|three|his|her) )?(?:\p{L}+ )?(?:shots?|kicks?|punch(?:es)?|passes)\b/iu,
  ],
  [
    cue("record(?:s|ed|ing)?"),
    /^(?:an?|the|his|her|their|its|\d+) [^,;:]*\b(?:wins?|victor(?:y|ies)|saves?|goals?|points?)\b/iu,
  ],
  // "is displaying a version of the car"
  [/^(?:is|are|was|were|will be) (?:also |now )?displaying$/i, /^(?!.*(?:["“‘]|\bthat\b))/su],
  // "Police found the victim inside the building", unless it is a verdict
  [
    cue("f(?:ind|inds|ound)"),
    /^(?:the|an?|his|her|their|two|three|four|\d+) (?:\S+ ){0,2}?(?:victims?|bod(?:y|ies)|remains|weapons?|guns?|knife|drugs|car|suspects?|man|woman|boy|girl)\b(?! (?:guilty|innocent|liable|responsible|to (?:be|have)))/iu,
  ],
  [/\bsound(?:s|ed|ing)? about$/i, /^/],
  [cue("distribut(?:e|es|ed|ing)"), /^/],
  // "how you're supposed to do it": what one has to
  [/\bsupposed$/i, /^to\b/i],
  // "“honest” describes Lind better"
  [cue("describe(?:s|d)?"), /^(?:better|best|well)$/i],
  // "went so far as to launch a game", and not "as to say"
  [/\bso far as$/i, /^to (?!say|call|claim|suggest|accuse|declare|tell|deny|warn|demand|describe|compare|question)/i],
  // "faced heavy criticism in the job"
  [/^(?:\p{L}+ )?(?:criticism|scrutiny|backlash) in$/iu, /^/],
];

/** "reacted angrily when asked about it": by whom is not told. */
const WHEN_ASKED = /\b(?:when|if|after|once|until|whenever) $/i;
const ASKED =
  /^(?:being |repeatedly |later )?(?:asked|questioned|pressed|pushed|quizzed|contacted|probed|grilled|challenged|reached)(?: (?:about|on|over|for))?$/i;
/** “…, as Norland continues to block the port”: what goes on meanwhile, and nobody's word for what stands in front. */
const MEANWHILE = /\b(?:as|while|after|when|before|since|because) $/i;
const GOES =
  /^(?:(?:has|have|had|still|now) )?(?:continue[sd]?|beg(?:in|ins|an)|start(?:s|ed)?|withdr(?:aw|ew|aws)|prepare[sd]?|go(?:es)? on|went on)$/i;

/** Is a verb of saying only a deed by what it is done to, or by what clause it stands in? */
export function isPlainDeed(text: string, who: Span | null, { start, end }: Span, what: readonly Span[]): boolean {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  const [first] = what;
  const next = what.find((piece) => piece.start >= end);
  const content = next === undefined ? "" : text.slice(next.start, next.end).replace(/\s+/g, " ");
  if (next !== undefined && DEEDS.some(([verb, done]) => verb.test(words) && done.test(content))) return true;
  // "who was ripped from her bed"
  if (/\b(?:ripped|torn) (?:from|apart|off|away|out)\b/i.test(`${words}${text.slice(end, end + 8)}`)) return true;
  // "The affair, remember, took two years"
  if (/^remember$/i.test(words) && text.slice(start - 2, start) === ", " && text[end] === ",") return true;
  // "10-year notes rose"
  if (who !== null && /^notes$/i.test(words) && /\d-?year$/i.test(text.slice(who.start, who.end))) return true;
  // "Emergency declared in hospitals", as a line of its own
  if (
    /^(?:declared|confirmed|announced|reported|ordered)$/i.test(words) &&
    /^\s+(?:in|at|after|over|for|amid|on|near)\s/i.test(text.slice(end, end + 8)) &&
    isHeadlineLike(text, start)
  )
    return true;
  const before = text.slice(Math.max(0, start - 10), start).replace(/\s+/g, " ");
  if ((who === null || who.end <= start) && WHEN_ASKED.test(before) && ASKED.test(words)) return true;
  if (who === null || first === undefined || first.end > who.start || !GOES.test(words)) return false;
  return MEANWHILE.test(text.slice(Math.max(0, who.start - 10), who.start).replace(/\s+/g, " "));
}
