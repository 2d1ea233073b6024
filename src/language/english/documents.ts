/** Nouns of things that are read and say something. Lower case, singular and plural. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  (
    "report reports study studies survey surveys poll polls letter letters memo memos document documents record records file files email emails e-mail statement statements " +
    "filing filings lawsuit suit complaint indictment affidavit ruling order bill law act code constitution resolution treaty agreement contract transcript transcripts " +
    "data figures statistics numbers census analysis review audit assessment paper article column editorial book memoir essay headline sign notice leaflet ad ads advertisement poster tweet tweets " +
    "post posts video footage tape recording note notes message messages release website page map chart table budget platform manifesto plan proposal legislation amendment rule rules policy " +
    "research findings evidence test tests results emails cable cables dossier log logs register list minutes testimony deposition subpoena warrant summary communiqué communique bulletin speech"
  ).split(" "),
);
