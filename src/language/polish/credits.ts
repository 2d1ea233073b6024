import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Polish news. */
export const POLISH_CREDITS: CreditWords = {
  language: "pl",
  writtenBy: ["(?:autor|autorka|tekst|opracowanie|oprac\\.) ?:?"],
  translatedBy: ["(?:tłumaczenie|przekład|tłum\\.|przełożył[a]?) ?:?"],
  withMaterialFrom: ["(?:na podstawie|z wykorzystaniem) (?:informacji|materiałów|depeszy)?"],
  pictureBy: ["(?:fot\\.|foto|zdjęcie|zdjęcia|wideo|grafika)(?: ?:|\\s)"],
  thisArticle: ["(?:ten|niniejszy) (?:artykuł|tekst|wywiad)", "artykuł|tekst"],
  firstPublished: [
    "(?:został |ukazał się |opublikowany )*(?:pierwotnie|po raz pierwszy|oryginalnie)(?: (?:opublikowany|ukazał się))?(?: został)?",
  ],
  sourceLabel: ["źródł[oa] ?:"],
  prepositions: ["w", "na", "przez", "na łamach", "na stronie"],
  noteLabel: ["(?:od redakcji|sprostowanie|aktualizacja)(?= ?:)"],
  correctionLabel: ["sprostowanie", "korekta", "errata"],
  updateLabel: ["aktualizacja"],
  correctedOpening: ["(?:w )?(?:poprzedni|wcześniejsz|pierwsz|pierwotn)\\w+ wersj\\w+ (?:tego )?(?:artykułu|tekstu)"],
  saidWrongly: ["(?:podaliśmy|napisaliśmy|podano|napisano|informowaliśmy)(?: (?:błędnie|omyłkowo))?,?(?: że)?"],
  published: ["(?:opublikowano|data publikacji|publikacja|utworzono) ?:?"],
  updated: ["(?:zaktualizowano|aktualizacja|ostatnia aktualizacja) ?:?"],
  months: [
    "stycz(?:eń|nia)|sty\\.?",
    "lut(?:y|ego)",
    "mar(?:zec|ca)",
    "kwie(?:cień|tnia)",
    "maja?",
    "czerw(?:iec|ca)",
    "lip(?:iec|ca)",
    "sierp(?:ień|nia)",
    "wrze(?:sień|śnia)",
    "paździer(?:nik|nika)",
    "listopada?",
    "grud(?:zień|nia)",
  ],
  and: ["i", "oraz"],
  roles: ["(?:dziennikarz|dziennikarka|korespondent|redaktor|redakcja)"],
  furniture: [
    "(?:czytaj (?:też|także|więcej|również)|zobacz (?:też|także|więcej)|przeczytaj|udostępnij|reklama|komentarze|newsletter|subskrybuj|dołącz).{0,140}",
  ],
  terms: ["wszelkie prawa zastrzeżone"],
  commonWords:
    "i w na z do się że nie to o jest od za po przez jak co dla tym ale oraz było był ze jego są a może by także który które tego już tylko został będzie ich",
};
