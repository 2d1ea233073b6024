/** What is odd about a text, by the code of the note, before the program's own words for it. */
export const deNotes: Readonly<Record<string, string>> = {
  "speech-not-read":
    "Wer was sagt, wird nur im Englischen gelesen, und dieser Text liest sich nicht wie englische Sätze; Nachweise, Daten, Verweise und gemeinsame Wörter werden in jeder Sprache gelesen.",
  "title-disagrees": "Die Seite hat an anderer Stelle eine andere Überschrift",
  "author-disagrees": "Die Seite nennt an anderer Stelle andere Autoren",
  "date-disagrees": "Die Seite nennt zwei verschiedene Daten",
  "date-not-read": "Ein Datum war nicht zu lesen",
  "not-an-article": "Das sieht nicht nach einem Artikel aus",
  "page-cut": "Die Seite ist zu lang oder zu tief verschachtelt; was darüber hinausgeht, wurde nicht gelesen",
  "unpaired-surrogate": "Halbe Zeichen stehen allein",
  "encoding-guessed": "Die Zeichenkodierung ist nicht angegeben und wurde geraten",
  "damaged-characters": "Einige Zeichen sind beschädigt",
  "encoded-twice": "Der Text war zweimal kodiert",
  "repeated-id": "Eine Kennung kommt zweimal vor",
};
