import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Danish news. */
export const DANISH_CREDITS: CreditWords = {
  language: "da",
  writtenBy: ["(?:skrevet|tekst|publisert|publiceret) a[vf] ?:?", "(?:tekst|forfatter|journalist|av) ?:", "a[vf] ?:?"],
  editedBy: ["(?:redigert|redigeret) a[vf] ?:?"],
  translatedBy: ["(?:oversatt|oversat) (?:fra \\w{3,20} )?a[vf] ?:?", "oversættelse ?:?|oversettelse ?:?"],
  withMaterialFrom: ["med (?:materiale|informasjon|oplysninger) fra"],
  withAgency: ["med", "og"],
  pictureBy: ["(?:foto|bilde|billede|video|illustrasjon|illustration|grafikk)(?: ?:| ?\\||/| a[vf]\\b| ©)"],
  thisArticle: ["(?:denne|artikkelen|artiklen|teksten)(?: (?:artikkelen|saken|artikel|tekst|teksten))?"],
  firstPublished: [
    "(?:ble |er |blev )*(?:opprinnelig|først|oprindelig|oprindeligt|tidligere)(?: (?:publisert|bragt|publiceret|udgivet|trykt))?",
  ],
  sourceLabel: ["kilder? ?:"],
  prepositions: ["i", "på", "hos", "a[vf]", "den"],
  noteLabel: ["(?:rettelse|oppdatering|opdatering|presisering)(?= ?:)"],
  published: ["(?:publisert|publiceret|udgivet|opprettet)(?: den| kl\\.?)? ?:?"],
  updated: ["(?:oppdatert|opdateret|sist (?:oppdatert|endret)|senest opdateret|endret)(?: den| kl\\.?)? ?:?"],
  months: [
    "jan(?:uar|\\.)?",
    "feb(?:ruar|\\.)?",
    "mars|marts",
    "apr(?:il|\\.)?",
    "mai|maj",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ust|\\.)?",
    "sept?(?:ember|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "des(?:ember|\\.)?|dec(?:ember|\\.)?",
  ],
  weekdays: ["(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)"],
  and: ["og"],
  roles: ["(?:korrespondent|reporter|journalist|redaktør)"],
  furniture: [
    "(?:les (?:også|mer)|læs (?:også|mere)|mer om|abonner|abonnér|del(?: på)?|annonse|annonce|kommentarer|nyhetsbrev|nyhedsbrev|følg oss|følg os).{0,140}",
  ],
  terms: ["alle rettigheter (?:reservert|forbeholdt)|alle rettigheder forbeholdes"],
  commonWords:
    "og i at det er en til på som af for med de den der ikke har et han var fra om men sig vi kan hun eller også efter skal blev ved over nu være år så når alle deres ud sin siger mod blive mere dog hvor",
};
