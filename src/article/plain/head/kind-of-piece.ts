import { leaningOf } from "../../../language/english/given-names.ts";
import { PLACES } from "../../../language/english/organisations.ts";
import { NOT_A_PLACE } from "../../../language/press-names.ts";
import { phrasePattern } from "../../credits/lexicon.ts";
import { isPersonName } from "../../people/person-name.ts";
import { isMediumName } from "./medium-name.ts";

/** What a piece of a head's line is by its words: `name` may be an outlet's, a person's or a place's; `words` are none of these. */
export type PieceKind =
  | "date"
  | "edition"
  | "role"
  | "desk"
  | "section"
  | "label"
  | "place"
  | "person"
  | "name"
  | "words";

/** "English edition", "Winter issue", "Part 3", "Issue 41", "Incident log": which of its issues, pages or lists. */
const EDITION =
  /^(?!the .*page$)(?:[\p{L}\s]*\b(?:editions?|service|bureau|pages?|issue|log)|(?:part|issue|no\.?|vol\.?|episode|number) ?\d+.*|#\d+|(?:spring|summer|autumn|fall|winter) \d{4}|news)$/iu;
export const SERIES = /^(?:part|episode|chapter) ?\d+/i;
const DESK =
  /^(?:(?:our |staff |special |city |news |web |online |foreign )*(?:correspondent|reporter|bureau|desk|staff|team)|.*\s(?:desk|staff|newsroom|team)|redacci[oó]n|redaktion|redactie|agencies)$/u;
const ROLE = /(?:^|\s)(?:reporter|correspondent|editor|writer|columnist|photographer|critic|blogger)s?$/i;
const SECTION =
  /^(?:(?:and|in|the|of|your|latest|top|local|more|uk|us|south|north|east|west|middle|asia|africa|africas?|europe|americas?|pacific|world|city|state|states|country|national|nation|international|regional|foreign|home|news|briefs?|politics|political|business|economy|economics|finance|money|markets?|mining|energy|climate|environment|nature|science|sciences|biology|tech|technology|health|medicine|education|campus|housing|transport|travel|labou?r|jobs|work|crime|courts?|law|metro|sports?|football|cricket|rugby|racing|culture|arts?|books?|film|music|food|life|lifestyle|style|fashion|showbiz|celebrity|entertainment|royals?|tv|media|religion|views|opinions?|columns?|columnists|comment|letters|editorials?|obituaries|profiles?|features?|reviews?|interviews?|analysis|investigations?|campaigns?|council|quays|harbours?|livestock|farming|property|motoring|weather|alerts?|watch|live|video|events|public|press|office)(?:\s+&)?(?:\s+|$))+$/i;
const LABEL =
  /^(?:.*\bexclusive|embargo.*|for immediate release|(?:press|media|news) release|subscribers? only|premium|sponsored|advertisement|listen|(?:in partnership with|via|through)\b.*|with|special report|long read|the long read|explainer|breaking|update)$/i;
/** "the newsletter for people who count", "The paper of the frozen food trade": what an outlet says of itself. */
export const MOTTO =
  /^(?:the|a|an|your)\s(?:\p{L}+\s){0,2}(?:newspaper|paper|newsletter|magazine|journal|weekly|daily|site|website|blog|voice|home|station|podcast)\s(?:for|of|about|on|from)\s/iu;
const NAME =
  /^(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}&'’.-]*(?:\s+(?:of|on|in|the|and|&|for|de|la|le|del|della|der|die|des|du|di|plc|#\d+|(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}&'’.-]*))*$/u;
export const HOST = /^(?:www\.)?(?:[\p{L}\d-]+\.)+(?:com|org|net|news|info|co|io|tv|example|[a-z]{2})$/iu;
const MOST_WORDS = 7;

/** The kind of a piece by itself; what stands around it is not looked at. */
export function kindOfPiece(text: string): PieceKind {
  if (EDITION.test(text)) return "edition";
  if (LABEL.test(text) || MOTTO.test(text) || NOT_A_PLACE.test(text) || text.endsWith(":")) return "label";
  if (phrasePattern("^(?:{timeAgo})$").test(text)) return "date";
  if (DESK.test(text)) return "desk";
  if (SECTION.test(text)) return "section";
  if (HOST.test(text)) return "name";
  const words = text.split(/\s+/);
  if (!/^The\s/.test(text) && (ROLE.test(text) || phrasePattern("^(?:{roles})$").test(text))) return "role";
  if (/^(?:in|at|from|near)\s+(?:the\s+)?\p{Lu}/u.test(text) && words.length <= MOST_WORDS) return "place";
  if (PLACES.has(text.toLowerCase())) return "place";
  if (words.length > MOST_WORDS || !NAME.test(text)) return "words";
  if (isPersonName(text) && leaningOf((words[0] ?? "").toLowerCase()) !== null && !isMediumName(text)) return "person";
  return "name";
}
