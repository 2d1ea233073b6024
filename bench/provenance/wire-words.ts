import { type Topic, topic } from "./templates.ts";

/** Words for invented articles in the manner of agencies and city papers. Nobody and nothing here exists. */
export const GIVEN =
  "Amadou Beatrix Caspar Delphine Emeric Fenna Gideon Halima Ignace Jolanta Kaspian Lucinda Milo Nerissa Orson Priya Quentin Rosamund Stefan Thandi Ulrich Viola Wendell Xenia Yorick Zelda".split(
    " ",
  );
export const FAMILY =
  "Abbott Bellamy Castellan Dubrow Eastlake Fairholm Grantley Hosseini Ilves Jankowski Kimathi Lovelace Montrose Nakagawa Ormsby Pemberton Quayle Ravenhill Szabo Thackeray Ustinov Villareal Whitcombe Yarrow Zielinski".split(
    " ",
  );
export const PLACES =
  "Ardenne|Belcastro|Calder Heights|Davenmoor|Eastmere|Fallowfield|Granville|Hollin Bridge|Ivybridge|Jarrow Point|Kingsmouth|Lowther|Merrion|Norcastle|Ostrava Bay|Pembury".split(
    "|",
  );
export const OUTLETS =
  "Norcastle Evening News|The Merrion Standard|Capital Review|Eastmere Bulletin|Kingsmouth Sentinel|National Ledger|Policy Brief Today|The Granville Advertiser|Lowther Mercury|Ardenne 24|Continental Press Service|Belcastro Daily Post|The Calder Globe|Pembury Independent|Open Channel News|Fallowfield Free Press|The Davenmoor Inquirer|Citywatch|Metro Line|Ivybridge Gazette and Herald|Public Square|World Desk|The Weekly Compass|Jarrow Recorder".split(
    "|",
  );

export const TOPICS: readonly Topic[] = [
  topic(
    "the interior ministry's border scheme|the visa programme|the refugee centre",
    "interior ministry|border commission",
    "interior minister|border commissioner|deputy director",
    "was suspended|came under review|reopened",
    "be extended|close its doors|be challenged in court",
    "applicants|migrants|officers",
    "a software error|a shortage of judges|a leaked memo",
    "destroyed case files|turned families back without a hearing",
    "Border scheme under review|Ministry defends visa rules|Refugee centre to reopen",
  ),
  topic(
    "the regional bank|the savings cooperative|the pension manager",
    "central bank|financial regulator",
    "chief executive|chief economist|bank spokesman",
    "posted a loss|froze withdrawals|cut its forecast",
    "raise fresh capital|be broken up|sell its branches",
    "customers|shareholders|accounts",
    "bad property loans|rising interest rates|a cyber attack",
    "misled investors|backdated the contracts",
    "Bank shares tumble|Regulator steps in|Savers face delays",
  ),
  topic(
    "the vaccine trial|the university hospital|the screening programme",
    "health ministry|medicines agency",
    "health minister|lead researcher|hospital director",
    "was paused|missed its target|reported new results",
    "resume in autumn|run out of funds|be rolled out nationwide",
    "volunteers|doses|patients",
    "an undetected contamination|a labelling mistake|staff shortages",
    "concealed side effects|altered the records",
    "Trial paused|Hospital admits delays|Agency weighs approval",
  ),
  topic(
    "the offshore wind farm|the gas pipeline|the hydroelectric dam",
    "energy ministry|grid operator",
    "energy secretary|project manager|company spokeswoman",
    "halted work|lost power|exceeded its budget",
    "miss its deadline|supply the capital|be scaled back",
    "turbines|megawatts|contractors",
    "a damaged cable|a legal dispute|unusually high water",
    "ignored safety warnings|inflated invoices",
    "Dam project stalls|Wind farm over budget|Pipeline dispute deepens",
  ),
  topic(
    "the national football league|the Olympic bid|the stadium contract",
    "sports federation|city council",
    "federation president|head coach|council leader",
    "withdrew|was postponed|faced an inquiry",
    "go ahead without spectators|be moved abroad|cost twice as much",
    "tickets|athletes|seats",
    "a disputed vote|unpaid fees|construction delays",
    "bribed two delegates|hid a failed test",
    "League in turmoil|Stadium costs climb|Bid withdrawn",
  ),
  topic(
    "the peace talks|the ceasefire|the prisoner exchange",
    "foreign ministry|observer mission",
    "foreign minister|special envoy|army spokesman",
    "broke down|entered a second day|was signed",
    "resume next week|collapse|hold through the winter",
    "soldiers|prisoners|villages",
    "shelling near the line|a dispute over wording|a walkout",
    "moved heavy weapons to the front|fired on a convoy",
    "Talks break down|Ceasefire shaky|Envoys return home",
  ),
];

export const CREDITS: readonly string[] = [
  "This story was originally reported by {o}.",
  "— {o}",
  "({o})",
  "With reporting by {o}",
  "Syndicated by {o}.",
  "Originally posted on {o}: {u}",
  "This article was produced by {o} and is reposted here.",
  "Reproduced with the kind permission of {o}.",
  "H/T {o}",
  "© {o}. Reprinted with permission.",
  "Article courtesy of {o}.",
  "A version of this article appeared first in {o}.",
  "Full story at {o} ({u})",
  "Content provided by {o}",
  "This report was first broadcast by {o}.",
  "Published with permission from {o}. Read the full article: {u}",
];

export const NOTES: readonly string[] = [
  "Editor's note: This story has been edited for length and clarity.",
  "Editors' note: Names of some places follow local usage.",
  "A note to readers: this report contains descriptions some may find distressing.",
];
