import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Finnish news. */
export const FINNISH_CREDITS: CreditWords = {
  language: "fi",
  writtenBy: ["(?:teksti|kirjoittaja|kirjoittanut|toimittaja) ?:"],
  pictureBy: ["(?:kuva|kuvat|video|grafiikka) ?:"],
  sourceLabel: ["lähde ?:", "lähteet ?:"],
  firstPublished: ["(?:julkaistu alun perin|julkaistiin (?:ensin|alun perin))"],
  correctionLabel: ["korjaus", "oikaisu"],
  clarificationLabel: ["täsmennys", "tarkennus"],
  updateLabel: ["päivitys"],
  correctedOpening: [
    "(?:jutun|artikkelin|uutisen|tekstin) (?:aiemmassa|aikaisemmassa|alkuperäisessä) versiossa",
    "(?:juttua|artikkelia|uutista) on korjattu",
  ],
  saidWrongly: ["(?:kerrottiin|sanottiin|väitettiin|luki)(?: (?:virheellisesti|väärin))?,?(?: että)?"],
  published: ["julkaistu ?:?"],
  updated: ["(?:päivitetty|muokattu) ?:?"],
  months: [
    "tammi(?:kuuta|kuu)?",
    "helmi(?:kuuta|kuu)?",
    "maalis(?:kuuta|kuu)?",
    "huhti(?:kuuta|kuu)?",
    "touko(?:kuuta|kuu)?",
    "kesä(?:kuuta|kuu)?",
    "heinä(?:kuuta|kuu)?",
    "elo(?:kuuta|kuu)?",
    "syys(?:kuuta|kuu)?",
    "loka(?:kuuta|kuu)?",
    "marras(?:kuuta|kuu)?",
    "joulu(?:kuuta|kuu)?",
  ],
  and: ["ja"],
  roles: ["(?:toimittaja|kirjeenvaihtaja)"],
  furniture: ["(?:lue (?:myös|lisää)|tilaa|jaa|mainos|kommentit).{0,140}"],
  commonWords:
    "ja on ei se että oli hän ovat mutta kun joka myös tai kuin olla niin sen hänen jos ole sitä vain mukaan kanssa joka jotka vielä nyt ollut jo",
};
