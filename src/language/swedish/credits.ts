import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Swedish news. */
export const SWEDISH_CREDITS: CreditWords = {
  language: "sv",
  writtenBy: ["(?:skriven|publicerad|text) av ?:?", "(?:text|författare|reporter) ?:", "av ?:?"],
  editedBy: ["(?:redigerad|redaktör) ?(?:av)? ?:?"],
  translatedBy: ["översatt (?:från \\w{3,20} )?av ?:?", "översättning ?:?"],
  withMaterialFrom: ["med (?:material|information|uppgifter) från"],
  withAgency: ["med", "och"],
  pictureBy: ["(?:foto|bild|video|illustration|grafik)(?: ?:| ?\\||/| av\\b| ©)"],
  thisArticle: ["(?:den här|denna) (?:artikeln?|texten?|intervjun?)", "artikeln|texten"],
  firstPublished: ["(?:är |har |blev )*(?:ursprungligen|först|tidigare)(?: (?:publicerad|publicerats|publicerades))?"],
  originalAt: ["(?:läs )?originalartikeln(?: (?:i|på|hos))+"],
  sourceLabel: ["källa ?:", "källor ?:"],
  prepositions: ["i", "på", "hos", "av", "den"],
  noteLabel: ["(?:rättelse|uppdatering|redaktionens (?:anmärkning|kommentar))(?= ?:)"],
  published: ["(?:publicerad|publicerat|publicerades|skapad)(?: den| kl\\.?)? ?:?"],
  updated: ["(?:uppdaterad|uppdaterat|senast uppdaterad|ändrad)(?: den| kl\\.?)? ?:?"],
  months: [
    "jan(?:uari|\\.)?",
    "feb(?:ruari|\\.)?",
    "mars",
    "apr(?:il|\\.)?",
    "maj",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:usti|\\.)?",
    "sept?(?:ember|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  weekdays: ["(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)"],
  and: ["och"],
  roles: ["(?:korrespondent|reporter|journalist|redaktör|krönikör)"],
  furniture: [
    "(?:läs (?:också|mer|även|vidare)|mer om|prenumerera|dela|annons|kommentarer|nyhetsbrev|följ oss|lyssna).{0,140}",
  ],
  terms: ["alla rättigheter förbehållna"],
  commonWords:
    "och i att det som en på är av för med till den har de inte om ett han men var sig så från vi kan hon när nu år också efter ska eller vid under sin man har där alla",
};
