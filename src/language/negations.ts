/** Words that deny, in lower case, and words that come and go with them ("did", "does") and say nothing by themselves. */
export interface Negations {
  readonly deny: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

const words = (deny: string, beside = ""): Negations => ({
  deny: new Set(deny.split(" ")),
  beside: new Set(beside === "" ? [] : beside.split(" ")),
});

/** By two-letter code. English forms with -n't are told by their ending. */
const NEGATIONS: Readonly<Record<string, Negations>> = {
  en: words(
    "not never no nobody none nothing neither nor cannot without",
    "do does did done is are was were be been has have had will would can could should a an any anybody anyone anything some to",
  ),
  de: words(
    "nicht nie niemals kein keine keinen keiner keinem keines niemand niemanden nichts ohne",
    "ein eine einen einer einem eines mit jemand jemanden etwas hat haben habe hatte hatten ist sind war waren wurde wurden",
  ),
  fr: words(
    "pas jamais aucun aucune rien personne sans ni",
    "ne n de d du des un une le la les avec a ont avait avaient est sont était étaient",
  ),
  es: words(
    "no nunca jamás ningún ninguna ninguno nadie nada sin",
    "un una algún alguna alguien algo con se ha han había habían",
  ),
  pt: words("não nunca jamais nenhum nenhuma ninguém nada sem", "um uma algum alguma alguém algo com se"),
  it: words(
    "non mai nessun nessuna nessuno niente nulla senza né",
    "un uno una qualche qualcuno qualcosa con si ha hanno aveva avevano è sono era erano",
  ),
  nl: words(
    "niet nooit geen niemand niets zonder",
    "een met iemand iets wel heeft hebben had hadden is zijn was waren werd werden",
  ),
  sv: words("inte aldrig ingen inget inga ingenting utan icke", "en ett någon något några med"),
  da: words("ikke aldrig ingen intet ingenting uden", "en et nogen noget nogle med"),
  no: words("ikke aldri ingen intet ingenting uten", "en et ei noen noe med"),
  fi: words("ei en et emme ette eivät älä ilman", "on ovat oli"),
  pl: words("nie nigdy żaden żadna żadne nikt nic bez", "jest są był była z ktoś coś"),
  cs: words("ne nikdy žádný žádná žádné nikdo nic bez není nebyl nebyla nebude", "je byl byla bude s někdo něco"),
  ru: words("не никогда никакой никто ничего нет без", "есть был была было с кто-то что-то"),
  uk: words("не ніколи жоден ніхто нічого немає без", "є був була було з хтось щось"),
  tr: words("değil hiç yok asla hiçbir kimse", "var bir"),
  hu: words("nem soha senki semmi nincs nélkül", "van valaki valami"),
  ro: words("nu niciodată nimeni nimic fără niciun nicio", "un o cineva ceva cu"),
  el: words("δεν μη μην ποτέ κανείς κανένας τίποτα χωρίς", "ένας μια κάποιος κάτι με"),
  ar: words("لا لم لن ليس ليست ما غير بدون", "قد سوف"),
  fa: words("نه هیچ نیست نبود بدون", "است بود"),
  he: words("לא אין אף מעולם בלי", "יש כן"),
};

/** The words of a language that deny, null where they are not known or stand in no word of their own. */
export const negationsOf = (language: string | null): Negations | null =>
  (language === null ? undefined : NEGATIONS[language.slice(0, 2).toLowerCase()]) ?? null;

/** Does the word deny? In lower case, without marks but the apostrophe. */
export const isDenial = (word: string, { deny }: Negations): boolean => deny.has(word) || /n['’]t$/.test(word);
