import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of French news. */
export const FRENCH_CREDITS: CreditWords = {
  language: "fr",
  writtenBy: [
    "(?:propos recueillis|écrit|rédigé|publié|posté|un texte|analyse|article|reportage|texte) (?:par|de) ?:?",
    "(?:texte|auteur|autrice|rédaction) ?:",
    "par ?:?",
  ],
  editedBy: [
    "edité par ?:?",
    "(?:édité|édition|relu|révisé|mis en forme) par ?:?",
    "(?:édition|relecture|révision) ?:",
  ],
  translatedBy: [
    "traduit (?:(?:de l[’']|du |de )[\\wçéèêà]{3,20} )?par ?:?",
    "traduction(?: (?:de l[’']|du )[\\wçéèêà]{3,20})?(?: par)? ?:?",
    "(?:adapté|traduit) (?:de l[’']|du )[\\wçéèêà]{4,20}",
  ],
  translated: ["traduit (?:de l[’']|du )\\p{L}+(?=\\W*$)", "cet article a été traduit"],
  excerpt: ["extrait (?:de|du)"],
  contributedBy: [
    "(?:avec|et) (?:la (?:collaboration|participation|contribution)|l[’']aide) (?:de|du)(?: la)? ?:?",
    "avec (?:les|nos|notre) (?:correspondant|envoyé)(?:e)?s?(?: spéciale?s?)?(?: de)?",
  ],
  contributedAfter: [
    "(?:a|ont) (?:également )?(?:contribué|collaboré|participé) à (?:cet article|ce reportage|cette enquête)",
  ],
  withMaterialFrom: [
    "avec (?:les )?(?:informations|agences|dépêches|le concours)(?: de| des| d[’'])*",
    "d[’']après (?:les agences|une dépêche)(?: de| d[’'])?",
  ],
  withAgency: ["avec(?: l[’'])?", "et"],
  pictureBy: ["(?:photo|photos|crédits?(?: photo)?|image|illustration|vidéo|infographie)(?: ?:| ?\\||/| par\\b| ©)"],
  thisArticle: [
    "(?:article|texte|tribune|reportage)",
    "(?:cet article|ce texte|cette tribune|ce reportage|cette enquête|cet entretien|ce billet|l[’']article|le texte)",
  ],
  firstPublished: [
    "(?:a |est |avait )?(?:été )?(?:initialement|d[’']abord|originellement|à l[’']origine|pour la première fois)(?: été)? (?:publiée?|parue?|diffusée?)",
    "(?:est |a été )?(?:publiée?|parue?) (?:initialement|d[’']abord|à l[’']origine|pour la première fois)",
  ],
  republishedFrom: [
    "(?:a été |est )?(?:republiée?|repris|reproduite?|reprise?)(?: ici)?(?: avec (?:l[’'])?(?:aimable )?autorisation)?(?: de| du| depuis| à partir de| des)+",
    "avec (?:l[’'])?(?:aimable )?autorisation (?:de|du|des)",
  ],
  originalAt: [
    "(?:article|texte|tribune|reportage|entretien) (?:parue?|publiée?)(?= (?:dans|sur|par|chez))",
    "(?:lire |voir )?(?:l[’'])?article (?:original|d[’']origine|complet)(?: (?:est|a été|publié|paru|sur|dans|chez))*(?: (?:sur|dans|chez)| ?:)",
    "(?:source|version) originale(?: ?:| sur)",
  ],
  sourceLabel: ["sources? ?:", "via ?:", "en (?:partenariat|collaboration|coopération) avec"],
  prepositions: ["dans", "sur", "par", "chez", "en", "le", "dans le", "sur le site de", "sur le site", "à"],
  afterName: [",? (?:et (?:est|a été)|sous (?:licence|une licence)|avec (?:l[’'])?autorisation|traduit)"],
  own: ["notre\\b", "nos (?:pages|colonnes)", "ce (?:site|journal)"],
  noteLabel: [
    "(?:note|ndlr|nota|précision|mot) (?:de|du|d[’'])(?: la| l[’'])? ?(?:rédaction|rédacteur|éditeur|auteur|traducteur)",
    "n\\.?d\\.?l\\.?r\\.?",
    "(?:mise à jour|rectificatif|correction|erratum)(?= ?:)",
  ],
  fromFeed: [
    "(?:dépêche|article) (?:publiée?|diffusée?|repris|reprise) (?:automatiquement|sans modification)",
    "flux automatique",
  ],
  correctionLabel: ["correction", "rectificatif", "rectification", "erratum", "corrigé"],
  clarificationLabel: ["précision"],
  retractionLabel: ["rétractation"],
  updateLabel: ["mise à jour", "actualisation"],
  correctedOpening: [
    "(?:une|la|dans une) (?:précédente|première|ancienne) version (?:de (?:cet|l[’'])|du|de ce)(?: ?(?:article|texte|dépêche|papier|reportage))?",
    "(?:une|la|dans une) version (?:précédente|antérieure|initiale) (?:de (?:cet|l[’'])|du|de ce)(?: ?(?:article|texte|papier))?",
    "cet article a été (?:corrigé|rectifié|modifié)",
    "contrairement à ce que nous (?:avons|avions) (?:écrit|indiqué|affirmé)",
  ],
  saidWrongly: [
    "(?:indiquait|affirmait|mentionnait|disait|faisait état|écrivait|annonçait|avons écrit|avions écrit|nous (?:avons|avions) (?:indiqué|écrit))(?: (?:par erreur|à tort))?(?: que)?",
  ],
  published: ["(?:publiée?|paru|posté|mis en ligne|créé|diffusé)(?: le| à)?:?", "le(?= \\d)"],
  updated: ["(?:mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification))(?: le| à)? ?:?"],
  timeAgo: [
    "il y a (?:\\d+|une?) ?(?:secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?)",
    "(?:temps de )?lecture ?:? ?\\d+ ?min(?:utes?)?\\.?|\\d+ ?min(?:utes?)? de lecture",
    "aujourd[’']hui|hier",
  ],
  months: [
    "janv(?:ier|\\.)?",
    "févr(?:ier|\\.)?|fev\\.?",
    "mars",
    "avr(?:il|\\.)?",
    "mai",
    "juin",
    "juil(?:let|\\.)?",
    "août",
    "sept(?:embre|\\.)?",
    "oct(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "déc(?:embre|\\.)?",
  ],
  weekdays: ["(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"],
  and: ["et", "avec"],
  roles: [
    "(?:envoyée? spéciale?|correspondante?s?|journalistes?|rédact(?:eur|rice)|grand reporter|chef de service|chroniqueu(?:r|se)|éditorialiste)(?: (?:à|au|en|aux) [\\w’'. -]{2,30})?",
  ],
  tagLabels: {
    section: ["rubrique", "catégories?"],
    theme: ["thèmes?", "sujets?"],
    series: ["dossier"],
    keyword: ["mots[- ]clés?", "étiquettes?"],
  },
  furniture: [
    "(?:lire (?:aussi|également|la suite|plus)|à lire|voir (?:aussi|plus)|sur le même (?:sujet|thème)|abonnez-vous|s[’']abonner|inscrivez-vous|partager|imprimer|publicité|newsletter|suivez-nous|commentaires?\\b|réagir|temps de lecture|cet article est réservé|il vous reste|la suite est réservée|accueil|retour|découvrez|recevez|ajouter|offrir|écouter|article réservé).{0,140}",
  ],
  otherArticles: [
    "(?:à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|articles? (?:liés|similaires|récents)|commentaires|nos (?:dernières|lecteurs)[\\w ]{0,30})(?: \\(?\\d+\\)?)? ?:?",
  ],
  terms: [
    "(?:tous )?droits (?:de reproduction )?réservés",
    "reproduction (?:interdite|autorisée|partielle|totale)",

    "sous licence creative commons",
  ],
  copying: [
    "(?:reproduction|reproduire|reproduit|republication|republier|rediffus|réutilis|copie|copier|diffusion)\\p{L}*",
  ],
  permitting: ["(?:autoris|interdit|permission|accord|licence|permis|consentement)\\p{L}*"],
  ownText: [
    "(?:cet|ces|cette|ce|nos) (?:\\p{L}+ )?(?:articles?|textes?|contenus?|pages?|sites?|publications?)",
    "même partielle|totale? ou partielle|intégrale ou partielle|tout ou partie",
  ],
  deskWords: [
    "avec|de|du|des|la|le|les|l|d|et|par|en|notre|nos|cet|ce|cette|à|selon|après",
    "agences?|dépêches?|informations?|presse|rédaction|article|texte|sources?|correspondants?|collaboration|concours|contribution|extraits?",
  ],
  commonWords:
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont cette mais comme ou être si leur y dont aux ses été elle aussi même fait ces sa son nous",
};
