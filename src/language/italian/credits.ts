import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Italian news. */
export const ITALIAN_CREDITS: CreditWords = {
  language: "it",
  writtenBy: [
    "(?:scritto|pubblicato|testo|articolo|a cura|intervista) (?:da|di) ?:?",
    "(?:autore|autrice|testo|redazione) ?:",
    "di(?= \\p{L}+ \\p{L}+)",
  ],
  editedBy: ["(?:revisione|editing|a cura) (?:di|da) ?:?"],
  translatedBy: ["tradotto (?:dall[’']\\w+ )?da ?:?", "traduzione(?: dall[’']\\w+)?(?: di)? ?:?"],
  translated: ["tradotto dall[’']\\p{L}+(?=\\W*$)"],
  excerpt: ["estratto da"],
  contributedBy: ["con la collaborazione di ?:?", "ha collaborato ?:?"],
  contributedAfter: ["(?:ha|hanno) (?:collaborato|contribuito) (?:a|alla) (?:questo|questa|stesura)[\\w ]{0,25}"],
  withMaterialFrom: ["con (?:informazioni|materiale|notizie) (?:di|da|dell[’'])"],
  withAgency: ["con", "e"],
  pictureBy: ["(?:foto|immagine|video|fotografia|credits?)(?: ?:| ?\\||/| di\\b| ©)"],
  thisArticle: [
    "(?:articolo|testo)",
    "(?:questo|il|il presente) (?:articolo|testo|pezzo|post|contenuto|servizio)",
    "quest[’'](?:articolo|intervista)",
    "questa (?:notizia|storia|inchiesta)",
  ],
  firstPublished: [
    "(?:è |era )?(?:stat[oa] )?(?:originariamente|originalmente|inizialmente|per la prima volta) (?:pubblicat[oa]|apparso|uscit[oa])",
    "(?:è |era )?(?:stat[oa] )?(?:pubblicat[oa]|apparso|apparsa|uscit[oa]) (?:originariamente|originalmente|inizialmente|per la prima volta|in origine)",
  ],
  republishedFrom: [
    "(?:è |viene )?(?:stat[oa] )?(?:ripubblicat[oa]|riprodott[oa]|tratt[oa]|ripres[oa])(?: con (?:il )?permesso)?(?: da| dal| di)+",
    "per gentile concessione (?:de|di|del|della|dell[’'])",
  ],
  originalAt: ["(?:leggi )?(?:l[’'])?articolo originale(?: (?:su|è|qui))*(?: su| ?:)", "fonte originale(?: ?:)?"],
  sourceLabel: ["fonte ?:", "fonti ?:", "in (?:collaborazione|partnership) con"],
  prepositions: ["su", "in", "da", "il", "sul", "sulla", "sul sito", "nel", "dal", "di"],
  afterName: [",? (?:e (?:è|viene)|con licenza|sotto licenza|con (?:il )?permesso|tradotto)"],
  own: ["nostr[oa]\\b"],
  noteLabel: [
    "nota (?:del|della|dell[’'])\\s?(?:redazione|autore|editore|direttore|traduttore)",
    "n\\.?d\\.?r\\.?",
    "(?:aggiornamento|rettifica|errata corrige)(?= ?:)",
  ],
  correctionLabel: ["correzione", "rettifica", "errata corrige"],
  clarificationLabel: ["precisazione", "chiarimento"],
  retractionLabel: ["ritrattazione"],
  updateLabel: ["aggiornamento"],
  correctedOpening: [
    "(?:una|la|in una|nella) (?:precedente|prima|vecchia) versione (?:di questo|dell[’']|del) ?(?:articolo|testo|pezzo)?",
    "(?:una|la|in una|nella) versione (?:precedente|iniziale|originale) (?:di questo|dell[’']|del) ?(?:articolo|testo|pezzo)?",
    "questo articolo è stato (?:corretto|rettificato|modificato)",
  ],
  saidWrongly: [
    "(?:si )?(?:diceva|affermava|indicava|riportava|era (?:scritto|riportato)|avevamo scritto|abbiamo scritto)(?: (?:erroneamente|per errore))?(?: che)?",
  ],
  published: ["(?:pubblicat[oa]|creato|data)(?: il| alle)? ?:?"],
  updated: ["(?:aggiornat[oa]|modificat[oa]|ultim[oa] (?:aggiornamento|modifica))(?: il| alle)? ?:?"],
  timeAgo: [
    "(?:\\d+|un[ao]?) ?(?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
    "\\d+ ?minut[oi] di lettura|(?:tempo di )?lettura ?:? ?\\d+ ?min(?:uti|uto)?\\.?",
  ],
  months: [
    "gen(?:naio|\\.)?",
    "feb(?:braio|\\.)?",
    "mar(?:zo|\\.)?",
    "apr(?:ile|\\.)?",
    "mag(?:gio|\\.)?",
    "giu(?:gno|\\.)?",
    "lug(?:lio|\\.)?",
    "ago(?:sto|\\.)?",
    "sett?(?:embre|\\.)?",
    "ott(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "dic(?:embre|\\.)?",
  ],
  weekdays: ["(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"],
  and: ["e", "ed", "con"],
  roles: [
    "(?:dal nostro )?(?:inviat[oa]|corrispondente|giornalista|redattore|redazione)(?: (?:a|da|in) [\\w’'. -]{2,30})?",
  ],
  tagLabels: { section: ["sezione", "categori[ae]"], theme: ["tem[ai]", "argoment[oi]"], keyword: ["parole chiave"] },
  furniture: [
    "(?:leggi (?:anche|tutto|di più)|leggi l[’']|vedi anche|guarda (?:anche|il)|iscriviti|abbonati|condividi|stampa|pubblicità|commenti?\\b|seguici|newsletter|ascolta|potrebbe interessarti|continua a leggere|riproduzione riservata|tempo di lettura).{0,140}",
  ],
  otherArticles: [
    "(?:leggi anche|potrebbe interessarti|articoli correlati|i più letti|commenti)(?: \\(?\\d+\\)?)? ?:?",
  ],
  terms: ["tutti i diritti (?:sono )?riservati|riproduzione riservata", "è vietata la riproduzione"],
  copying: ["(?:riproduzione|riprodu|ripubblica|copia|diffusione|riutilizz)\\p{L}*"],
  permitting: ["(?:vietat|proibit|autorizzazione|permess|consenso|consentit|licenza)\\p{L}*"],
  ownText: [
    "(?:questo|questi|nostri|presente) (?:\\p{L}+ )?(?:articol[oi]|test[oi]|contenut[oi]|sito)",
    "anche parziale|totale o parziale|in tutto o in parte",
  ],
  deskWords: [
    "con|di|del|della|dell|da|dal|e|la|le|i|il|in|per|questo",
    "informazioni|agenzi[ae]|materiale|notizie|redazione|fonti?|testo|articolo",
  ],
  commonWords:
    "di e il la che in un per del è una non con si da sono le della i dei nel alla anche come più ha al lo dal gli delle se ma o nella questo hanno ai su era tra stato essere dalla cui ci",
};
