/**
 * Participles that need an object where they are active ("briefed reporters on"), by the prepositions that stand right behind them only where
 * they are passive ("a person briefed on the talks"). "fell by", "went on" and "posted on" are active as well and stand nowhere.
 */
export const PASSIVE_BEFORE: Readonly<Record<string, string>> = {
  by: "accused accompanied affected apprehended appointed approached approved arrested authorised authorized backed briefed captured carried caused charged cited commissioned compiled composed conducted contacted controlled created damaged described designed detained displaced drafted elected employed filed funded given headed held hired hit identified informed injured inspired interviewed issued killed known led made named nominated notified obtained owned posed prepared produced provided published quoted raised reached released represented retained reviewed run seen sent shot signed sponsored struck submitted supported taken targeted told treated used wounded written",
  on: "briefed based",
  about: "briefed informed notified",
  of: "accused apprised composed convicted informed notified suspected",
  with: "acquainted affiliated associated charged entrusted familiarised familiarized tasked",
  in: "based implicated interviewed involved named quoted versed",
  for: "interviewed scheduled intended",
  as: "described identified known",
  to: "assigned devoted",
  at: "aimed employed stationed",
};

/** People as a sentence may have them once: a singular that does not go without an article or the like. */
export const ONE_PERSON =
  "person man woman official source aide employee employer executive insider lawmaker witness adviser advisor ally diplomat spokesman spokeswoman spokesperson officer relative colleague friend";

/** Participles of what others say, do or think of the subject: "is accused of", "was described as", "have been praised for". Nobody says it of himself. */
const SAID_OF =
  "accused acquitted alleged announced attacked blamed called charged claimed condemned considered convicted criticised criticized deemed denounced derided described disclosed dubbed hailed indicted introduced labeled labelled lambasted lauded listed mentioned mocked named nicknamed portrayed praised regarded reported revealed ridiculed seen sentenced slammed suspected viewed";
const PARTICIPLES = SAID_OF.split(" ").join("|");
const WITH_AUXILIARY = new RegExp(
  `^(?:(?:has|have|had|having|will|would|could|may|might|must|should|is|are|was|were|be|been|being|get|gets|got|['’]s|['’]re|not|also|now|widely|already|later|since|often|again|once)\\s+)*(?:is|are|was|were|be|been|being|get|gets|got|['’]s|['’]re)\\s+(?:\\p{Ll}+(?:ly|n['’]t)\\s+|not\\s+|also\\s+|often\\s+|now\\s+)*(?:${PARTICIPLES})(?:\\s+\\p{Ll}+)?$`,
  "iu",
);
/** Without its auxiliary, as headlines and short relatives have it, only where its preposition stands right behind: "guards charged with". */
const BARE =
  /^(?:accused of|acquitted of|blamed for|charged with|convicted of|indicted (?:for|on)|praised for|suspected of)$/i;

/** "is accused of", "charged with": whoever is the subject is spoken of, and does not speak. */
export const isSaidOfSubject = (cue: string): boolean => WITH_AUXILIARY.test(cue) || BARE.test(cue);
