/** Nouns of things that are read and say something. Lower case, singular and plural. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  (
    "report reports study studies survey surveys poll polls letter letters memo memos document documents record records file files email emails e-mail statement statements " +
    "submission submissions brief briefs draft drafts memorandum memoranda manuscript presentation spreadsheet petition motion op-ed commercial filing filings lawsuit suit complaint indictment affidavit ruling order bill law act code constitution resolution treaty agreement contract transcript transcripts " +
    "data figures statistics numbers census analysis review audit assessment paper article column editorial book memoir essay headline sign notice leaflet ad ads advertisement poster tweet tweets " +
    "post posts video footage tape recording note notes message messages release website page map chart table budget platform manifesto plan proposal legislation amendment rule rules bylaw bylaws statute statutes policy " +
    "research findings evidence test tests results emails cable cables dossier log logs register list minutes testimony deposition subpoena warrant invoice invoices receipt receipts fir summary communiqué communique bulletin speech " +
    "e-mails papers correspondence caption captions entry entries citation clip clips preprint polling audio copy copies placard placards postscript obituary inscription questionnaire blueprint blueprints scorecard readout leaflets manual manuals handbook reanalysis pamphlet flyer flyers diary diaries decision decisions circular circulars timetable timetables certificate certificates deck decks trial trials testing accounts images image imagery transcripts ledger ledgers " +
    "evaluation evaluations appraisal appraisals inspection inspections assessments audits analyses reviews simulation simulations modelling modeling stocktake " +
    "timeline timelines spreadsheet spreadsheets database databases inventory prospectus sheet sheets factsheet printout brochure brochures booklet guidelines guideline guidance checklist rota roster dashboard bulletins pamphlets judgment judgments verdict petitions proposals " +
    "annex annexe annexes appendix appendices addendum protocol"
  ).split(" "),
);

/** Things that are read or counted and say something where they are the source: no people, whatever their plural looks like. Lower case. */
export const TELLING_PAPERS: ReadonlySet<string> = new Set(
  (
    "kit kits doctrine doctrines banner banners resolutions tally tallies slideshow slideshows slide slides yearbook quote quotes forecast forecasts projection projections estimate estimates " +
    "investigation investigations inquiry inquiries enquiry probe probes announcement announcements story stories plaque plaques billboard billboards charter charters screenshot screenshots " +
    "laws acts codes treaties constitutions orders bills ads slogan slogans sticker stickers transcription script scripts poem poems words facts comments remarks declarations sentiments calculations photo photos illustration experiments experiment model models scan scans autopsy autopsies"
  ).split(" "),
);

/**
 * Who saw or got a paper did not issue it: "a leaked draft seen by the Harbour Post" is nobody's paper yet. From the participle to the end;
 * matched on the mention in lower case.
 */
export const SEEN_BY =
  /\b(?:(?:seen|viewed|reviewed|read|obtained|acquired|leaked)\b[^,.;]*?\b(?:by|to)|(?:given|shown|provided|passed|sent|shared|made available) (?:to|with))\b.*$/;

/** Whose hands it went through begins behind such a word: "a report commissioned by the council". Lower case. */
export const HANDED_ON =
  /\s(?:obtained|seen|reviewed|released|published|written|commissioned|compiled|drawn|sent|filed|signed|dated|leaked|shared|issued|posted|circulated|prepared|held|produced|provided|given|shown|made|put|taken|handed|submitted|kept|addressed)\s/;

/** Papers that the text has told of when it says "the": one of a court or of a state has an issuer that is known. Lower case. */
export const KNOWN_BY_ARTICLE: ReadonlySet<string> = new Set(
  "ruling decision order opinion judgment judgement verdict lawsuit suit complaint indictment bill law act constitution code treaty census budget amendment legislation resolution".split(
    " ",
  ),
);

/** Nouns of which a later "the" may take up another: "a survey … The study". */
const SAME_PAPER: readonly string[] = [
  "study survey poll research report analysis review paper",
  "ruling decision order opinion judgment judgement verdict",
  "lawsuit suit complaint filing",
  "ad advertisement commercial spot",
  "letter note message",
  "memo memorandum document fir",
  "article story report column",
];
/** What "the document" may take up, whatever it was called. */
const ANY_PAPER =
  "report letter note memo memorandum statement cable deck draft dossier file filing affidavit indictment contract agreement presentation manual transcript ruling plan proposal audit review complaint fir leaflet pamphlet email e-mail";
export const papersLike = (noun: string): readonly string[] =>
  [...SAME_PAPER, ...(noun === "document" ? [`document ${ANY_PAPER}`] : [])].flatMap((line) => {
    const words = line.split(" ");
    return words.includes(noun) ? words.filter((word) => word !== noun) : [];
  });
