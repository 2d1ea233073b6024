import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Spanish news. */
export const SPANISH_CREDITS: CreditWords = {
  language: "es",
  writtenBy: [
    "(?:escrito|publicado|redactado|texto|análisis|reportaje|entrevista|un texto|crónica) (?:por|de) ?:?",
    "(?:texto|autora?|redacción|periodista) ?:",
    "por ?:?",
  ],
  editedBy: ["(?:editado|edición|revisado) (?:por|de) ?:?", "(?:edición|editora?) ?:"],
  translatedBy: [
    "traducid[oa] (?:del [\\wáéíóúñ]{3,20} )?por ?:?",
    "traducción(?: del [\\wáéíóúñ]{3,20})?(?: (?:de|por))? ?:?",
  ],
  translated: [
    "(?:este artículo|esta nota) (?:fue|ha sido) traducid[oa]",
    "(?:este artículo es el resultado de una )?traducción automática",
  ],
  excerpt: ["(?:extracto|fragmento) (?:de|del)"],
  contributedBy: [
    "con (?:la )?(?:colaboración|aportes|reportería|ayuda) de ?:?",
    "(?:reporte|información) adicional de ?:?",
  ],
  contributedAfter: [
    "(?:ha |han )?(?:contribuy(?:ó|eron)|colabor(?:ó|aron)|contribuido|colaborado) (?:a|en|con) (?:este|esta) (?:artículo|informe|reportaje|información|nota)",
  ],
  withMaterialFrom: ["con (?:información|informaciones|datos|material|reportes) de(?: las?| los| agencias)*"],
  withAgency: ["con", "y"],
  pictureBy: [
    "(?:foto|fotos|fotografía|imagen|crédito|video|vídeo|ilustración|gráfico)(?: ?:| ?\\||/| de\\b| por\\b| ©)",
  ],
  thisArticle: [
    "(?:artículo|texto|nota|reportaje)",
    "(?:este|el) (?:artículo|texto|reportaje|informe|contenido|post|ensayo)",
    "esta (?:nota|noticia|historia|entrevista|crónica|columna|investigación)",
    "la versión original de est[ea] (?:artículo|nota|texto)",
  ],
  firstPublished: [
    "(?:fue |se |ha sido |había sido )*(?:publicad[oa]|public[óo]|apareció|aparecido|emitid[oa])? ?(?:originalmente|inicialmente|por primera vez|originariamente|previamente|primero)(?: (?:publicad[oa]|public[óo]|apareció))?",
  ],
  republishedFrom: [
    "(?:es )?una (?:republicación|reproducción) (?:de|del)",
    "(?:fue |es |ha sido )?(?:republicad[oa]|reproducid[oa]|reproduce|tomad[oa]|publicad[oa])(?: aquí)?(?: con (?:la )?(?:autorización|permiso))?(?: de| desde| del)+",
    "con (?:la )?(?:autorización|permiso|cortesía) (?:de|del)",
  ],
  originalAt: [
    "(?:lea |leer |vea )?(?:el )?(?:artículo|texto|reportaje) original(?: (?:en|de|está|se publicó|aquí))*(?: en| de| ?:)",
    "(?:fuente|versión) original(?: ?:| en)",
  ],
  sourceLabel: ["fuentes? ?:", "vía ?:", "en (?:colaboración|alianza|asociación) con"],
  prepositions: ["en", "por", "el", "de", "en el", "en la", "el día", "con", "a través de"],
  afterName: [",? (?:y (?:es|fue|se|ha)|bajo (?:una |la )?licencia|con (?:la )?(?:autorización|permiso)|traducid[oa])"],
  own: ["nuestr[oa]\\b", "este (?:sitio|medio|diario|periódico)"],
  noteLabel: [
    "nota (?:del?|de la|de los) (?:editor(?:a|es)?|redacción|autor(?:a)?|traductor(?:a)?)",
    "n\\. ?de(?:l| la) ?(?:r|e|a|t)\\.",
    "(?:corrección|aclaración|actualización|fe de erratas)(?= ?:)",
  ],
  fromFeed: ["(?:publicad[oa]|generad[oa]) automáticamente"],
  correctionLabel: ["corrección", "fe de err(?:atas|ores)", "rectificación", "errata"],
  clarificationLabel: ["aclaración"],
  retractionLabel: ["retractación"],
  updateLabel: ["actualización"],
  correctedOpening: [
    "(?:una|la|en una|en la) (?:primera |anterior )?versión (?:anterior|previa|inicial|original) de (?:este|esta|la|el) (?:artículo|nota|noticia|texto|información|pieza|historia)",
    "(?:una|la|en una|en la) (?:primera|anterior) versión de (?:este|esta|la|el) (?:artículo|nota|noticia|texto|información)",
    "(?:este|esta) (?:artículo|nota|noticia|texto|información) (?:ha sido|fue) (?:corregid|modificad|rectificad)[oa]",
  ],
  saidWrongly: [
    "(?:se )?(?:decía|indicaba|afirmaba|señalaba|informaba|mencionaba|afirmó|indicó|dijo|señaló|se publicó)(?: (?:erróneamente|por error|incorrectamente))?(?: que)?",
  ],
  published: ["(?:publicad[oa]|publicación|creado|fecha)(?: el| en| a las)? ?:?", "el(?= \\d)"],
  updated: ["(?:actualizad[oa]|modificad[oa]|última (?:actualización|modificación))(?: el| a las| a)? ?:?"],
  timeAgo: [
    "hace (?:\\d+|una?) ?(?:segundos?|minutos?|min|horas?|h|días?|semanas?|mes(?:es)?|años?)",
    "(?:tiempo de )?lectura ?:? ?\\d+ ?min(?:utos?)?\\.?|\\d+ ?min(?:utos?)?(?: de lectura)?",
  ],
  months: [
    "ene(?:ro|\\.)?",
    "feb(?:rero|\\.)?",
    "mar(?:zo|\\.)?",
    "abr(?:il|\\.)?",
    "may(?:o|\\.)?",
    "jun(?:io|\\.)?",
    "jul(?:io|\\.)?",
    "ago(?:sto|\\.)?",
    "sept?(?:iembre|\\.)?|setiembre",
    "oct(?:ubre|\\.)?",
    "nov(?:iembre|\\.)?",
    "dic(?:iembre|\\.)?",
  ],
  weekdays: ["(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"],
  and: ["y", "e", "con"],
  roles: [
    "(?:enviad[oa] especial|corresponsal(?:es)?|periodistas?|redactor(?:a|es)?|columnista|editor(?:a|es)?|reporter[oa]s?)(?: (?:en|de) [\\w’'. -]{2,30})?",
  ],
  tagLabels: {
    section: ["sección", "categorías?"],
    theme: ["temas?"],
    series: ["especial", "serie"],
    keyword: ["etiquetas?", "palabras clave"],
  },
  furniture: [
    "(?:lea (?:también|además|más)|leer más|lee también|te puede interesar|también te puede|más información|suscríbete|suscríbase|regístrate|síguenos|compartir|imprimir|publicidad|comentarios?\\b|newsletter|boletín|ver más|noticias relacionadas|temas relacionados|inicio|archivado en|únete|haz clic|sigue leyendo|escuchar|tiempo de lectura).{0,140}",
  ],
  otherArticles: [
    "(?:lea también|te puede interesar|noticias relacionadas|más (?:noticias|leíd[oa]s|vist[oa]s)|artículos relacionados|comentarios)(?: \\(?\\d+\\)?)? ?:?",
  ],
  terms: [
    "todos los derechos reservados",
    "prohibida (?:su |la )?(?:reproducción|distribución)",
    "bajo (?:una )?licencia creative commons",
  ],
  copying: ["(?:reproducción|reproducir|reproducid|republic|redistribu|distribución|copia|difusión|reutiliz)\\p{L}*"],
  permitting: ["(?:autoriz|permiso|permit|prohib|consentimiento|licencia)\\p{L}*"],
  ownText: [
    "(?:este|estos|esta|nuestr[oa]s?) (?:\\p{L}+ )?(?:artículos?|textos?|contenidos?|notas?|páginas?|sitio|materiales?|publicación)",
    "total o parcial|parcial o total|total ni parcial",
  ],
  deskWords: [
    "con|de|del|la|las|los|el|y|por|en|nuestra|este|esta|según|a",
    "información|informaciones|datos|agencias?|redacción|material|reportes?|despachos?|nota|texto|fuentes?|corresponsal(?:es)?",
  ],
  commonWords:
    "de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue ha han son",
};
