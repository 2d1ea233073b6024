import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Norwegian and Danish news: readers of one write and copy the other, and most words are the same. */
export const DANO_NORWEGIAN_CREDITS: Omit<CreditWords, "language" | "commonWords"> = {
  writtenBy: ["(?:skrevet|tekst|publisert|publiceret) a[vf] ?:?", "(?:tekst|forfatter|journalist|av) ?:", "a[vf] ?:?"],
  editedBy: ["(?:redigert|redigeret) a[vf] ?:?", "(?:redaktør|redigering|redigerer|desk) ?:"],
  translatedBy: ["(?:oversatt|oversat) (?:fra \\w{3,20} )?a[vf] ?:?", "oversættelse ?:?|oversettelse ?:?"],
  withMaterialFrom: ["med (?:materiale|informasjon|oplysninger) fra"],
  withAgency: ["med", "og"],
  pictureBy: ["(?:foto|bilde|billede|video|illustrasjon|illustration|grafikk)(?: ?:| ?\\||/| a[vf]\\b| ©)"],
  thisArticle: [
    "(?:denne|artikkelen|artiklen|teksten|saken|historien|kronikken)(?: (?:artikkelen|saken|artikel|tekst|teksten|kronikken))?",
  ],
  firstPublished: [
    "(?:ble |er |blev )*(?:opprinnelig|først|oprindelig|oprindeligt|tidligere)(?: (?:publisert|bragt|publiceret|udgivet|trykt))?",
  ],
  sourceLabel: ["kilder? ?:", "i samarb(?:eid|ejde) med"],
  prepositions: ["i", "på", "hos", "a[vf]", "den"],
  noteLabel: ["(?:rettelse|oppdatering|opdatering|presisering)(?= ?:)"],
  correctionLabel: ["rettelse", "retting", "korrigering", "korrektion"],
  clarificationLabel: ["presisering", "præcisering"],
  updateLabel: ["oppdatering", "opdatering"],
  correctedOpening: [
    "i en tidligere (?:versjon|utgave|version|udgave) av? ?(?:af )?(?:denne|artikkelen|artiklen|saken)(?: (?:artikkelen|saken|artikel))?",
    "en tidligere (?:versjon|utgave|version|udgave) a[vf] (?:denne|artikkelen|artiklen|saken)(?: (?:artikkelen|saken|artikel))?",
    "(?:artikkelen|saken|artiklen) er (?:rettet|korrigert|korrigeret)",
  ],
  saidWrongly: [
    "(?:sto|stod|het|hed|skrev vi|ble det (?:oppgitt|skrevet)|blev det (?:oplyst|skrevet))(?: (?:det|feilaktig|fejlagtigt|ved en feil|ved en fejl))*,?(?: at)?",
  ],
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
  copying: ["(?:kopiering|kopier|gjengi|gengiv|gjenbruk|genbrug|ettertrykk|eftertryk|videreformid|spredning)\\p{L}*"],
  permitting: ["(?:tillatelse|tilladelse|forbudt|samtykke|tillatt|tilladt|lisens|licens)\\p{L}*"],
  ownText: [
    "(?:denne|dette|vår[et]?|vores) (?:\\p{L}+ )?(?:artikkel(?:en)?|artikel|tekst(?:en)?|innhold|indhold)",
    "helt eller delvis",
  ],
  deskWords: [
    "med|fra|a[vf]|og|i|for",
    "materiale|informasjon|oplysninger|nyhetsbyrået|nyhedsbureauet|redaksjonen|redaktionen|kilder?|tekst",
  ],
};
