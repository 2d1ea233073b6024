import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Dutch news. */
export const DUTCH_CREDITS: CreditWords = {
  language: "nl",
  writtenBy: [
    "(?:geschreven|tekst|artikel|interview|gepubliceerd) door ?:?",
    "(?:tekst|auteur|redactie) ?:",
    "door ?:?",
  ],
  editedBy: ["(?:bewerkt|redactie|eindredactie)(?: door)? ?:"],
  translatedBy: ["vertaald (?:uit het \\w{3,20} )?door ?:?", "vertaling ?:?"],
  contributedBy: ["(?:met|m\\.m\\.v\\.) medewerking van ?:?"],
  contributedAfter: ["(?:werkte|werkten) mee aan dit (?:artikel|verhaal|stuk)"],
  withMaterialFrom: ["met medewerking van(?: het)?", "met (?:informatie|materiaal|bijdragen) van"],
  withAgency: ["met", "en"],
  pictureBy: ["(?:foto|foto[’']s|beeld|video|illustratie)(?: ?:| ?\\||/| door\\b| van\\b| ©)"],
  thisArticle: ["(?:dit|het) (?:artikel|verhaal|stuk|interview|bericht)", "deze (?:tekst|column|reportage)"],
  firstPublished: [
    "(?:is |werd |verscheen )*(?:eerder|oorspronkelijk|eerst|voor het eerst)(?: (?:gepubliceerd|verschenen))?",
  ],
  republishedFrom: ["(?:is |werd )?(?:overgenomen|herpubliceerd)(?: met toestemming)?(?: van| uit)+"],
  originalAt: ["(?:lees )?het (?:originele|oorspronkelijke) (?:artikel|verhaal)(?: (?:op|in|bij|van))+"],
  sourceLabel: ["bron(?:nen)? ?:", "in samenwerking met"],
  prepositions: ["in", "op", "bij", "door", "van", "in de", "op de"],
  afterName: [",? (?:en (?:is|werd)|met toestemming|onder (?:een )?)"],
  own: ["onze?\\b"],
  noteLabel: ["(?:noot|opmerking) van de redactie", "(?:correctie|update|rectificatie)(?= ?:)"],
  fromFeed: ["automatisch (?:overgenomen|geplaatst|gegenereerd)"],
  correctionLabel: ["correctie", "rectificatie", "erratum", "verbetering"],
  clarificationLabel: ["verduidelijking"],
  retractionLabel: ["intrekking"],
  updateLabel: ["update"],
  correctedOpening: [
    "(?:in )?een (?:eerdere|vorige|oorspronkelijke) (?:versie|editie) van (?:dit|het) (?:artikel|bericht|stuk|verhaal)",
    "(?:dit|het) (?:artikel|bericht|stuk) is (?:gecorrigeerd|gerectificeerd|aangepast)",
  ],
  saidWrongly: [
    "(?:stond|meldde|vermeldde|schreven we|werd gemeld|werd gezegd)(?: (?:abusievelijk|ten onrechte|per abuis|onterecht))?,?(?: dat)?",
  ],
  published: ["(?:gepubliceerd|geplaatst|datum)(?: op| om)? ?:?"],
  updated: ["(?:bijgewerkt|aangepast|gewijzigd|laatste update|laatst bijgewerkt)(?: op| om)? ?:?"],
  timeAgo: [
    "\\d+ (?:seconden|minuten|minuut|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar) geleden",
    "leestijd ?:? ?\\d+ ?min(?:uten|uut)?\\.?",
    "vandaag|gisteren",
  ],
  months: [
    "jan(?:uari|\\.)?",
    "feb(?:ruari|\\.)?",
    "maart|mrt\\.?",
    "apr(?:il|\\.)?",
    "mei",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ustus|\\.)?",
    "sept?(?:ember|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  weekdays: ["(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"],
  and: ["en"],
  roles: ["(?:correspondent|verslaggever|redacteur|journalist|columnist)(?: (?:in|van) [\\w’'. -]{2,30})?"],
  furniture: [
    "(?:lees (?:ook|meer|verder)|meer over|bekijk ook|abonneer|schrijf je in|deel dit|advertentie|reacties?\\b|nieuwsbrief|volg ons|beluister).{0,140}",
  ],
  otherArticles: ["(?:lees ook|meer nieuws|meest gelezen|gerelateerde artikelen|reacties)(?: \\(?\\d+\\)?)? ?:?"],
  terms: ["alle rechten voorbehouden"],
  copying: [
    "(?:overname|overnemen|overgenomen|vermenigvuldig|verveelvoudig|kopiër|herpublic|verspreid|reproductie|hergebruik)\\p{L}*",
  ],
  permitting: ["(?:toestemming|toegestaan|verboden|licentie)\\p{L}*"],
  ownText: [
    "(?:dit|deze|onze|van) (?:\\p{L}+ )?(?:artikel(?:en)?|teksten?|inhoud|berichten?|site|publicatie)",
    "geheel of gedeeltelijk",
  ],
  deskWords: [
    "met|van|het|de|en|door|uit|deze|dit",
    "informatie|materiaal|bijdragen|redactie|persbureaus?|bronn?(?:en)?|medewerking|artikel|bericht",
  ],
  commonWords:
    "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft ze door over zich hij wordt tot deze meer worden werd hun dit hebben kan geen was",
};
