import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of German news. */
export const GERMAN_CREDITS: CreditWords = {
  language: "de",
  writtenBy: [
    "(?:ein(?:e|en)? )?(?:analyse|kommentar|gastbeitrag|bericht|reportage|interview|kolumne|essay|glosse|rezension|text|protokoll|aufgezeichnet|geschrieben|verfasst|artikel|beitrag) von:?",
    "(?:text|autor(?:in)?|autoren|verfasser(?:in)?|bericht|redakteur(?:in)?) ?:",
    "von:?",
  ],
  editedBy: [
    "(?:bearbeitet|redigiert|bearbeitung|herausgegeben) (?:von|durch):?",
    "(?:redaktion|bearbeitung|schlussredaktion|endredaktion|lektorat|faktencheck|redigat) ?:",
  ],
  translatedBy: [
    "(?:aus dem [\\w äöüß]{3,30} )?übersetzt (?:aus dem [\\w äöüß]{3,30} )?(?:von|durch):?",
    "übersetzung(?: aus dem [\\w äöüß]{3,30})?(?: von)? ?:?",
    "aus dem [\\wäöüß]{4,20}en von:?",
  ],
  translated: ["aus dem \\p{L}+en (?:von|übersetzt)?(?=\\W*$)"],
  excerpt: ["(?:auszug|leicht gekürzter auszug) aus"],
  contributedBy: [
    "(?:mitgearbeitet|mitgewirkt) (?:hat|haben) ?:?",
    "(?:unter )?mitarbeit(?: von)? ?:?",
    "zusätzliche (?:recherche|berichterstattung)(?: von)? ?:?",
    "(?:text und |redaktionelle |konzept und )?(?:recherche|mitarbeit|dokumentation|datenanalyse|datenauswertung)(?: von)? ?:",
  ],
  contributedAfter: [
    "(?:hat|haben) (?:an diesem (?:artikel|text|bericht|beitrag) )?mitgearbeitet",
    "(?:trug|trugen) zu diesem (?:artikel|bericht|beitrag) bei",
  ],
  withMaterialFrom: ["mit (?:material|informationen|agenturmaterial|inhalten|texten|auszügen)(?: der| des| von)*"],
  withAgency: ["mit", "und"],
  pictureBy: [
    "(?:foto|fotos|bild|bilder|grafik|video|illustration|titelbild|symbolbild|archivbild|symbolfoto|archivfoto)(?: ?:| ?\\||/| von\\b| ©)",
  ],
  thisArticle: [
    "wir (?:übernehmen|veröffentlichen|dokumentieren|publizieren) (?:diesen|den|hier den) (?:text|artikel|beitrag|bericht)",
    "(?:text|artikel|beitrag)",
    "(?:dieser|der) (?:artikel|text|beitrag|bericht|kommentar|essay|gastbeitrag)",
    "dieses interview",
    "diese (?:reportage|recherche|geschichte|meldung)",
  ],
  firstPublished: [
    "(?:ist |wurde |erschien |ist )*(?:zuerst|ursprünglich|zunächst|erstmals|im original)(?: (?:erschienen|veröffentlicht|publiziert|auf englisch))*",
    "(?:erschien|erschienen) (?:zuerst|ursprünglich|zunächst|erstmals)",
    "(?:erstveröffentlichung|erstveröffentlicht)(?: ?:)?",
  ],
  republishedFrom: [
    "(?:ist )?(?:eine |ein )?(?:übernahme|zweitveröffentlichung|nachdruck)(?: (?:aus|von|der|des|dem))+",
    "(?:wurde |ist |wird )?(?:übernommen|nachgedruckt|abgedruckt)(?: mit (?:freundlicher )?genehmigung)?(?: von| aus| der| des)+",
    "mit (?:freundlicher )?genehmigung (?:von|der|des)",
    "(?:stammt|kommt|entstammt) (?:aus|von)(?: (?:dem|der|den|des))?",
  ],
  originalAt: [
    "(?:den |der )?original(?:artikel|text|beitrag|fassung|quelle)(?: (?:ist|erschien|finden sie|lesen sie|gibt es))*(?: (?:bei|auf|in|im|hier)| ?:)",
  ],
  sourceLabel: [
    "(?:original)?quelle ?:",
    "(?:(?:entstand|entstanden|veröffentlicht) )?(?:in |eine )?(?:kooperation|zusammenarbeit|partnerschaft) mit(?: (?:dem|der|den))?",
  ],
  prepositions: [
    "in",
    "im",
    "bei",
    "beim",
    "auf",
    "in der",
    "auf der",
    "bei der",
    "am",
    "von",
    "vom",
    "auf dem",
    "in den",
    "unter",
  ],
  afterName: [
    " (?:veröffentlicht|erschienen|publiziert|abgedruckt|gedruckt)(?: worden)?",
    ",? (?:und (?:wurde|ist|wird)|übersetzt|mit (?:freundlicher )?genehmigung|unter (?:einer|der) )",
  ],
  own: ["unser(?:e|er|em)?\\b", "dieser (?:zeitung|seite|ausgabe)"],
  noteLabel: [
    "(?:anmerkung|hinweis|anm\\.|vorbemerkung|notiz) (?:der|d\\.) ?(?:redaktion|red\\.)",
    "(?:redaktioneller hinweis|in eigener sache|korrektur(?:hinweis)?|transparenzhinweis|aktualisierung)(?= ?:)",
  ],
  fromFeed: [
    "automatisch (?:von|aus) (?:der |dem |einer )?[^.]{0,60}(?:übernommen|erstellt|veröffentlicht|importiert)",
    "redaktionell nicht (?:bearbeitet|geprüft|verändert)",
    "(?:stammt|kommt) (?:direkt )?aus (?:dem|einem) [^.]{0,30}(?:newskanal|newsticker|feed|nachrichtenticker)",
  ],
  correctionLabel: ["korrektur(?:hinweis)?", "korrigiert", "berichtigung", "richtigstellung"],
  clarificationLabel: ["klarstellung", "präzisierung"],
  retractionLabel: ["widerruf"],
  updateLabel: ["aktualisierung", "update", "nachtrag"],
  correctedOpening: [
    "in (?:einer|der) (?:früheren|ersten|ursprünglichen|vorherigen|vorigen|älteren) (?:version|fassung) (?:dieses|des|der|unseres) (?:artikels|textes|beitrags|berichts|meldung|interviews)?",
    "(?:eine|die) (?:frühere|erste|ursprüngliche|vorherige) (?:version|fassung) (?:dieses|des|unseres) (?:artikels|textes|beitrags|berichts)",
    "(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde (?:nachträglich |am [^.]{3,30} )?(?:korrigiert|berichtigt)",
    "wir haben (?:das|dies|den fehler|die stelle|die angabe) (?:korrigiert|berichtigt)",
    "ursprünglich (?:hieß es|stand)",
  ],
  saidWrongly: [
    "(?:hieß es|stand|haben wir geschrieben|war|wurde)(?: (?:fälschlicherweise|irrtümlich|fälschlich|an dieser stelle|hier))*,?(?: dass)?",
  ],
  published: [
    "(?:veröffentlicht|erstellt|publiziert|erschienen|stand|datum|online seit|erstveröffentlichung)(?: am| um)?:?",
    "vom",
  ],
  updated: ["(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|änderung|bearbeitet|update)(?: am| um)?:?"],
  timeAgo: [
    "(?:lesezeit|lesedauer) ?:? ?(?:(?:ca|etwa)\\.? )?\\d+ ?min(?:uten|ute)?\\.?",
    "\\d+ ?min(?:uten|ute)?\\.?(?: lesezeit)?",
    "vor (?:\\d+|eine[rmn]?) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
    "(?:heute|gestern)(?: um)?",
  ],
  months: [
    "jan(?:uar|\\.)?|jänner",
    "feb(?:ruar|\\.)?|feber",
    "märz|mär\\.?|mrz\\.?",
    "apr(?:il|\\.)?",
    "mai",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ust|\\.)?",
    "sept?(?:ember|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dez(?:ember|\\.)?",
  ],
  weekdays: ["(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\.?"],
  and: ["und", "sowie"],
  roles: [
    "(?:freie[rn]? |leitende[rn]? |politische[rn]? )?(?:korrespondent(?:in)?|redakteur(?:in)?|autor(?:in)?|reporter(?:in)?|journalist(?:in)?|redaktion|volontär(?:in)?|chefredakteur(?:in)?|kolumnist(?:in)?)",
  ],
  tagLabels: {
    section: ["rubrik", "ressort"],
    theme: ["themen?"],
    region: ["region"],
    series: ["serie", "dossier"],
    keyword: ["schlagworte?", "stichworte?"],
  },
  furniture: [
    "(?:mehr (?:zum thema|dazu|lesen|infos|aus)|lesen sie (?:auch|mehr|hier)|lesen sie weiter|auch interessant|das könnte sie|weiterlesen|weitere (?:artikel|themen|informationen)|zum thema|anzeige|werbung|jetzt (?:abonnieren|anmelden|lesen|testen)|newsletter|abonnieren|folgen sie|kommentare?\\b|teilen|drucken|zur startseite|nach oben|startseite|zurück|empfohlener|artikel (?:teilen|merken|drucken|anhören|vorlesen|hören)|hier (?:klicken|geht)|externer inhalt|audio|diesen artikel|melden sie sich|melde dich|lesezeit|merken|menü|impressum|datenschutz|\\d+ min(?:uten|\\.)?(?: lesezeit)?).{0,140}",
  ],
  otherArticles: [
    "(?:mehr zum thema|auch interessant|weitere (?:artikel|meldungen|themen|nachrichten)|meistgelesen|das könnte (?:sie|dich) auch interessieren|kommentare)(?: \\(?\\d+\\)?)? ?:?",
  ],
  terms: [
    "alle rechte vorbehalten|urheberrechtlich geschützt",
    "unter (?:einer |der )?(?:lizenz )?(?:creative[- ]commons|cc)\\b",
  ],
  copying: [
    "(?:nachdruck|vervielfältig|weiterverbreit|weiterverwend|verwend|verbreit|wiedergabe|übernahme|weitergabe|kopier|wiederveröffentlich|zweitveröffentlich|reproduktion)\\p{L}*",
  ],
  permitting: [
    "(?:genehmigung|zustimmung|erlaub|einwilligung|gestattet|untersagt|verboten|lizenz|unzulässig|honorarpflichtig)\\p{L}*",
  ],
  ownText: [
    "(?:diese[rsn]?|unsere[rsn]?) (?:\\p{L}+ )?(?:texte?s?|artikel\\p{L}*|beitr\\p{L}+|inhalte?n?|seiten?|website|webseite|berichte?s?)",
    "(?:auch )?auszugsweise|auch in auszügen|ganz oder teilweise|in jeder form",
  ],
  deskWords: [
    "mit|von|der|des|dem|den|die|das|und|aus|unter|durch|ein|eine|in|für|wurde|ist|nach",
    "material|agenturmaterial|informationen|texten?|inhalten?|meldung(?:en)?|angaben|verwendung|nutzung",
    "(?:nachrichten)?agentur(?:en)?|nachrichtendienst|redaktion|redaktionell|korrespondent(?:en)?",
    "quellen?|diese[rsm]?|beitrag|artikel|bericht|erstellt|bearbeitet|ergänzt|verwendet|genutzt",
  ],
  siteMention: ["abonnieren sie", "folgen sie"],
  commonWords:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
};
