import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Portuguese news. */
export const PORTUGUESE_CREDITS: CreditWords = {
  language: "pt",
  writtenBy: [
    "(?:escrito|publicado|texto|redigido|reportagem|análise) (?:por|de) ?:?",
    "(?:texto|autora?|redação|reportagem|repórter) ?:",
    "por ?:?",
  ],
  editedBy: ["(?:editado|edição|revisão) (?:por|de) ?:?", "(?:edição|editora?) ?:"],
  translatedBy: ["traduzid[oa] (?:do [\\wãçéê]{3,20} )?por ?:?", "tradução(?: de| por)? ?:?"],
  translated: ["este (?:artigo|texto) foi traduzido"],
  excerpt: ["trecho d[eoa]"],
  contributedBy: ["com (?:a )?(?:colaboração|reportagem|contribuição) de ?:?", "(?:colaborou|colaboraram) ?:?"],
  contributedAfter: [
    "(?:colabor(?:ou|aram)|contribu(?:iu|íram)) (?:para|com|nesta|neste|para esta|para este) ?(?:artigo|reportagem|matéria|texto)?",
  ],
  withMaterialFrom: ["com (?:informações|dados|material|reportagem) d[aeo]s?(?: agências?)?"],
  withAgency: ["com", "e"],
  pictureBy: ["(?:foto|fotos|fotografia|imagem|crédito|vídeo|ilustração)(?: ?:| ?\\||/| de\\b| por\\b| ©)"],
  thisArticle: [
    "(?:matéria|conteúdo|notícia)",
    "(?:artigo|texto|reportagem)",
    "(?:este|o) (?:artigo|texto|conteúdo|ensaio)",
    "esta (?:reportagem|matéria|notícia|entrevista|história)",
    "a versão original d?est[ea] (?:artigo|texto|reportagem)",
  ],
  firstPublished: [
    "(?:foi |é |tinha sido )?(?:publicad[oa] )?(?:originalmente|inicialmente|pela primeira vez|primeiro)(?: publicad[oa])?",
  ],
  republishedFrom: [
    "(?:foi |é )?(?:republicad[oa]|reproduzid[oa]|retirad[oa])(?: aqui)?(?: com (?:a )?(?:autorização|permissão))?(?: d[eoa]| a partir d[eoa])+",
    "com (?:a )?(?:autorização|permissão|cortesia) d[eoa]",
  ],
  originalAt: [
    "(?:leia |ler )?(?:o )?(?:artigo|texto) original(?: (?:em|no|na|aqui|está))*(?: em| no| na| ?:)",
    "fonte original(?: ?:)?",
  ],
  sourceLabel: ["fontes? ?:", "via ?:", "em (?:parceria|colaboração) com"],
  prepositions: ["em", "no", "na", "por", "pelo", "pela", "de", "no site", "a"],
  afterName: [",? (?:e (?:é|foi)|sob (?:uma |a )?licença|com (?:a )?(?:autorização|permissão)|traduzid[oa])"],
  own: ["noss[oa]\\b"],
  noteLabel: [
    "nota d[aoe] (?:editor(?:a|es)?|redação|autor(?:a)?|tradutor(?:a)?)",
    "(?:correção|atualização|errata)(?= ?:)",
  ],
  fromFeed: ["(?:publicad[oa]|gerad[oa]) automaticamente"],
  correctionLabel: ["correção", "errata", "erramos", "retificação"],
  clarificationLabel: ["esclarecimento"],
  retractionLabel: ["retratação"],
  updateLabel: ["atualização", "actualização"],
  correctedOpening: [
    "(?:uma|a|em uma|na|numa) (?:primeira |anterior )?versão (?:anterior|inicial|original|prévia) (?:deste|desta|da|do) (?:texto|artigo|reportagem|matéria|notícia)",
    "(?:este|esta) (?:texto|artigo|reportagem|matéria|notícia) foi (?:corrigid|atualizad)[oa]",
  ],
  saidWrongly: [
    "(?:dizia|afirmava|informava|indicava|informou|afirmou|disse)(?: (?:incorretamente|erroneamente|por erro))?(?: que)?",
  ],
  published: ["(?:publicad[oa]|criado|data)(?: em| às)? ?:?", "em(?= \\d)"],
  updated: ["(?:atualizad[oa]|actualizad[oa]|modificad[oa]|última (?:atualização|modificação))(?: em| às)? ?:?"],
  timeAgo: [
    "há (?:\\d+|uma?) ?(?:segundos?|minutos?|min|horas?|h|dias?|semanas?|m[eê]s(?:es)?|anos?)",
    "(?:tempo de )?leitura ?:? ?\\d+ ?min(?:utos?)?\\.?|\\d+ ?min(?:utos?)? de leitura",
  ],
  months: [
    "jan(?:eiro|\\.)?",
    "fev(?:ereiro|\\.)?",
    "mar(?:ço|\\.)?",
    "abr(?:il|\\.)?",
    "mai(?:o|\\.)?",
    "jun(?:ho|\\.)?",
    "jul(?:ho|\\.)?",
    "ago(?:sto|\\.)?",
    "set(?:embro|\\.)?",
    "out(?:ubro|\\.)?",
    "nov(?:embro|\\.)?",
    "dez(?:embro|\\.)?",
  ],
  weekdays: ["(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo"],
  and: ["e", "com"],
  roles: [
    "(?:enviad[oa] especial|correspondente|jornalista|repórter|redator(?:a)?|colunista|editor(?:a)?)(?: (?:em|de) [\\w’'. -]{2,30})?",
  ],
  tagLabels: {
    section: ["seção", "categorias?"],
    theme: ["temas?", "assuntos?"],
    keyword: ["etiquetas?", "palavras-chave"],
  },
  furniture: [
    "(?:leia (?:também|mais)|ler mais|veja (?:também|mais)|saiba mais|assine|inscreva-se|siga|compartilh\\w+|partilhar|imprimir|publicidade|comentários?\\b|newsletter|clique aqui|continua (?:depois|após)|notícias relacionadas|receba|ouvir|tempo de leitura).{0,140}",
  ],
  otherArticles: [
    "(?:leia também|veja também|notícias relacionadas|mais lidas|artigos relacionados|comentários)(?: \\(?\\d+\\)?)? ?:?",
  ],
  terms: [
    "todos os direitos reservados",
    "(?:é )?proibid[oa] (?:a )?reprodução",
    "sob (?:uma )?licença creative commons",
  ],
  copying: ["(?:reprodução|reproduzir|reproduzid|republica|redistribu|cópia|copiar|difusão)\\p{L}*"],
  permitting: ["(?:autoriza|permiss|permitid|proibid|proibida|consentimento|licença)\\p{L}*"],
  ownText: [
    "(?:este|estes|esta|deste|desta|noss[oa]s?) (?:\\p{L}+ )?(?:artigos?|textos?|conteúdos?|matérias?|site|páginas?)",
    "total ou parcial|no todo ou em parte",
  ],
  deskWords: [
    "com|d[aeo]s?|[aeo]s?|por|em|nossa|esta|este",
    "informações|informação|agências?|material|dados|redação|texto|matéria|fontes?|reportagem|correspondentes?",
  ],
  commonWords:
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois sem mesmo aos são",
};
