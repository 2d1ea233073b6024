import { type Topic, topic } from "./templates.ts";

/** Words for invented articles. Nobody and nothing here exists. */
export const GIVEN =
  "Mara Jonas Ilse Petra Tomas Rhea Anton Dagny Silas Noor Edda Pavel Greta Otis Lena Marek Sunniva Farid Ottilie Bram Yusra Clem Hedda Ivo Katja Leif Nadim Rosalind Stellan Tove".split(
    " ",
  );
export const FAMILY =
  "Venn Adair Marrow Kessler Okafor Lindqvist Brandt Sorrel Tamm Quill Haskett Dray Oyelaran Pell Rusk Varga Winslow Ferro Halloran Ibarra Jessop Karlsen Lomax Nyberg Oster Prior Quist Rennick Stroud Talbot".split(
    " ",
  );
export const PLACES =
  "Port Sella|Vale|Old Mill|Harrow Sound|Kestrel Bay|Northquay|Lindmoor|Ashby Cross|Dunmarsh|Stonebridge|Elverum Falls|Corrie|Greyhaven|Marlow End|Saltholm|Brackwater|Tarn Valley|Wexmouth|Ilford Heights|Penrose".split(
    "|",
  );
export const OUTLETS =
  "Vale Courier|Northquay Herald|Harrow Gazette|The Daily Tarn|Kestrel Post|Saltholm Tribune|Greyhaven Times|Lindmoor Chronicle|The Brackwater Mail|Coastline News|Meridian Wire|Penrose Observer|Wexmouth Echo|The Inland Record|Dunmarsh Star|Seaboard Journal|Corrie Press|Upland Dispatch|Marlow Telegraph|Estuary Today|Stonebridge Examiner|Lantern Weekly|The Fen Register|Ashby Argus|Quayside Report|Harbour Light|Beacon Daily|The North Ledger|Tidewater Monitor|Crosswind Magazine".split(
    "|",
  );

export const TOPICS: readonly Topic[] = [
  topic(
    "the storm barrier|the sea wall|the tidal gate",
    "harbour board|coastal agency",
    "chief engineer|harbour master",
    "cracked|gave way|leaked",
    "fail|flood the quarter",
    "homes|families|boats",
    "a worn bearing|poor concrete|a storm surge",
    "ignored two inspections|hid the survey",
    "Sea wall in doubt|Barrier cracks|Gate under strain",
  ),
  topic(
    "the textile mill|the cannery|the paper plant",
    "labour union|mill owners' council",
    "shop steward|plant manager",
    "burned|shut down|stopped work",
    "close|dismiss staff",
    "workers|jobs|machines",
    "a faulty boiler|unpaid bills|a power cut",
    "locked the exits|paid no wages",
    "Mill goes dark|Plant stops|Trouble at cannery",
  ),
  topic(
    "the mountain railway|the night train|the cable car",
    "transport office|rail authority",
    "signal inspector|line director",
    "derailed|was halted|ran late",
    "stand still|be sold",
    "passengers|sleepers|carriages",
    "a snapped cable|a landslip|a misread signal",
    "falsified the logbooks|skipped checks",
    "Train halted|Line blocked|Rail line in trouble",
  ),
  topic(
    "the district hospital|the fever clinic|the maternity ward",
    "health service|medical council",
    "head physician|ward sister",
    "turned patients away|ran out of beds|lost its licence",
    "run short of staff|move to the coast",
    "patients|beds|cases",
    "a tainted supply|a staffing gap|a burst pipe",
    "covered up the outbreak|sold the medicine",
    "Clinic overwhelmed|Hospital short of beds|Ward closes doors",
  ),
  topic(
    "the copper mine|the gravel pit|the salt works",
    "mining inspectorate|river trust",
    "pit foreman|geologist",
    "collapsed|poisoned the stream|was flooded",
    "reopen|be sealed",
    "miners|tonnes|wells",
    "a rotten prop|a blocked pump|a gas pocket",
    "dumped waste at night|bribed an inspector",
    "Pit collapses|Mine under water|Stream turns red",
  ),
  topic(
    "the grammar school|the music academy|the village school",
    "education board|parents' league",
    "head teacher|school inspector",
    "lost its roof|cut lessons|banned telephones",
    "merge|lose its grant",
    "pupils|teachers|classes",
    "a gas leak|a budget hole|a quarrel over land",
    "forged exam marks|spent the building fund",
    "School in uproar|Lessons cut|Academy faces merger",
  ),
  topic(
    "the town budget|the festival fund|the pension pot",
    "audit office|town council",
    "treasurer|council clerk",
    "shrank|was overspent|ran dry",
    "be cut|double",
    "marks|households|pensioners",
    "a bad loan|an old lawsuit|a wrong sum",
    "moved money abroad|paid a cousin",
    "Fund runs dry|Council short of cash|Budget hole grows",
  ),
  topic(
    "the fishing fleet|the ferry|the lifeboat",
    "coast guard|fishermen's guild",
    "skipper|pilot",
    "sank|ran aground|lost its engine",
    "be scrapped|sail again",
    "sailors|crates|vessels",
    "a fouled propeller|thick fog|a drunken watch",
    "carried contraband|switched off the beacon",
    "Ferry aground|Boat sinks off cape|Fleet stays in port",
  ),
  topic(
    "the broad forest|the nature reserve|the orchard belt",
    "forest service|land trust",
    "ranger|botanist",
    "burned for days|was felled|dried out",
    "recover|be fenced",
    "hectares|trees|deer",
    "a dropped match|an illegal road|a beetle plague",
    "sold the timber|let hunters in",
    "Forest burns|Reserve shrinks|Orchards wither",
  ),
  topic(
    "the tenants' block|the housing estate|the old barracks",
    "housing office|tenants' association",
    "caretaker|site architect",
    "was cleared|lost its heating|began to tilt",
    "be torn down|be rebuilt",
    "tenants|flats|floors",
    "soft ground|a forged permit|damp",
    "cut off the heating|threatened tenants",
    "Block cleared|Estate without heat|Tower tilts",
  ),
];

/** Phrases of a credit; {o}: the outlet credited, {u}: its address. */
export const CREDITS: readonly string[] = [
  "This article was originally published by {o}.",
  "Originally published at {o}.",
  "Source: {o}",
  "First appeared in {o}",
  "Republished from {o} with permission.",
  "The original version of this story ran in {o}.",
  "Reprinted from {o}.",
  "Courtesy of {o}",
  "This story first appeared on {o}.",
  "Via {o}",
  "The original source of this article is {o}.",
  "(c) {o}. Republished with permission.",
  "Read the original at {o}: {u}",
  "This piece was first published in {o} ({u}).",
];

export const HOUSE_NOTES: readonly string[] = [
  "Editor's note: We bring our readers this report because of the wide interest in the matter.",
  "From the desk: the text below has been shortened for length.",
  "Note: views in this piece are those of the people quoted.",
];
