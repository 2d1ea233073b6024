/**
 * Stems by which a line that may hold a credit is told, cheaply, from the many that cannot: without one of them no pattern is tried.
 * A phrase added to a language's credit words must hold one of these (tested).
 */

/** Of "originally published", in any language. */
export const FIRST_STEMS =
  "first|origin|initial|previous|earlier|simult|recent|zuerst|ursprüng|zunächst|erst|abord|premi|primera|primeir|primer|previamente|inicial|prima|eerst|eerder|oorspronk|först|først|tidigare|urspr|oppr|oprind|tidligere|pierw|впервые|первонач|изначаль|alun perin|ilk ";

/** Of "republished from", in any language. */
export const AGAIN_STEMS =
  "re-?p|cross|syndic|courtesy|permiss|adapt|excerpt|abridg|taken|sourced|licens|provided|supplied|shared|brought|produced|co-?publi|jointly|partner|collab|com(?:es|e) |copied|reblog|übernomm|übernehm|gedruckt|genehm|autori|tomad|publicad|tratt|ripr|concession|overgen|retirad|kooperation|zusammenarb|partena|colabora|allean|alianza|asocia|parceria|samenwerk|samarb|associat|arrange|übernahm|nachdruck|zweitver|republica|reproducc";

/** Of all the other phrases. */
export const OTHER_STEMS =
  "publi|pubbli|cura|lektor|recherch|oprac|övers|helped|assist|appear|print|post|source|quell|fuente|fonte|bron|report|contribu|colab|collab|edi[tçc]|édit|mitge|produc|compil|redig|redak|redac|writ|research|fact.?check|transl|tradu|trado|übers|verta|overs|files|input|materi|inform|feed|with|avec|con |com |mit|med |met |e |y |und |et |via|©|copyright|bearb|erschien|veröff|verscheen|par |von |por |от|по матер|источник|оригинал|автоматич|転載|出典|原文|来源|转载|제공|출처|기사|hat tip|h\\/t|reprodu|kaynak|źród|zdroj|kilde|källa|lähde|forrás|[’']s\\b|агент|перев|yazı|haber";
