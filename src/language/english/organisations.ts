/** Words that end, or stand in, the name of a body. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    "ministry department office agency bureau council board committee commission authority administration government cabinet parliament senate congress house court tribunal army navy force forces guard police service services party union association " +
    "federation league organisation organization company corporation corp inc ltd plc llc group bank fund foundation institute institution university college school hospital clinic trust society club team campaign coalition alliance movement front militia " +
    "command embassy consulate mission secretariat headquarters centre center laboratory lab network church mosque synagogue diocese firm airline railway brigade battalion unit task force ngo charity chamber assembly bloc state kremlin pentagon " +
    "white-house nato un eu who fbi cia nsa doj epa irs nypd dnc rnc gop republicans democrats conservatives liberals labour administration lobby industry holding holdings industries ventures motors airlines systems technologies pharmaceuticals observatory united museum gallery theatre theater orchestra zoo library collective directorate inspectorate guild sangh rail railways bench brotherhood syndicate"
  ).split(" "),
);

/** What a body is called in front of its name or behind it: "the union Stonehands", "Carrow, a haulage firm". Lower case. */
export const BODY_LABELS: ReadonlySet<string> = new Set(
  (
    "newspaper tabloid daily weekly magazine newsletter journal union charity organiser organizer promoter museum company firm group club party agency bank airline maker manufacturer carmaker automaker chipmaker drugmaker operator developer chain watchdog retailer supplier lender insurer broker brokerage carrier brewer brewery publisher network broadcaster " +
    "startup start-up consultancy pollster nonprofit non-profit ngo giant major subsidiary regulator cooperative co-operative association organisation organization institute institution foundation federation coalition alliance movement militia conglomerate utility " +
    "think-tank thinktank tank business corporation collective society platform site website app observatory fund trust team"
  ).split(" "),
);

/** Last words of the names of firms, which are called by their first word alone: "Carrow Motors … Carrow". Lower case. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  (
    "inc corp ltd plc llc company corporation group bank motors airlines airways systems technologies pharmaceuticals holdings holding industries ventures media energy " +
    "partners capital foods stores labs international aggregates logistics petroleum resources securities minerals mining telecom insurance electronics studios brands hotels " +
    "properties shipping railways software robotics therapeutics chemicals aerospace aviation utilities analytics"
  ).split(" "),
);

/** Those of them that are businesses. */
export const BUSINESSES: ReadonlySet<string> = new Set(
  (
    "company firm group bank airline maker manufacturer carmaker automaker chipmaker drugmaker operator developer chain retailer supplier lender insurer broker brokerage carrier brewer brewery publisher " +
    "startup start-up consultancy giant major subsidiary conglomerate utility business corporation"
  ).split(" "),
);

/** What a business is called by again, and hardly ever a person: "the automaker", "the insurer". Lower case. */
export const BUSINESS_NOUNS: ReadonlySet<string> = new Set(
  (
    "automaker carmaker chipmaker drugmaker planemaker jetmaker shipbuilder retailer lender insurer manufacturer brokerage brewery startup start-up consultancy giant subsidiary " +
    "conglomerate utility carrier supermarket bank airline"
  ).split(" "),
);

/** Bodies that are no business and that words for people look like: "the regulator said". Lower case. */
export const OVERSEERS: ReadonlySet<string> = new Set("regulator watchdog nonprofit non-profit consortium".split(" "));

/** Words in the names of bodies that are no business. Lower case. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    "ministry department office agency bureau council board committee commission authority administration government cabinet parliament senate congress house court tribunal army navy force forces guard police service services party union association " +
    "federation league institute institution university college school hospital clinic society club team campaign coalition alliance movement front militia command embassy consulate mission secretariat centre center laboratory church mosque synagogue diocese " +
    "brigade brigades battalion unit task ngo charity chamber assembly bloc state observatory museum gallery library directorate inspectorate forum rescue foundation trust fund council county city"
  ).split(" "),
);

const KNOWN_FIRMS =
  "google microsoft amazon facebook meta twitter youtube instagram tiktok telegram whatsapp netflix uber airbnb tesla boeing airbus lockheed toyota volkswagen " +
  "honda hyundai samsung huawei sony nokia siemens shell exxon exxonmobil chevron gazprom rosneft aramco pfizer moderna novartis bayer nestle unilever walmart ikea starbucks mcdonald's openai nvidia intel ibm oracle spacex hsbc barclays " +
  "citigroup jpmorgan goldman ubs";

/** Those of the known bodies that are no business. Lower case. */
export const KNOWN_PUBLIC: ReadonlySet<string> = new Set(
  "greenpeace oxfam amnesty interpol europol frontex opec hamas hezbollah taliban mossad nasdaq downing whitehall fifa uefa".split(
    " ",
  ),
);

/** Bodies known by one name that is no word for a body. Lower case. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set([...KNOWN_FIRMS.split(" "), ...KNOWN_PUBLIC]);

/** A place that governs itself and speaks: "the county said". Lower case. */
export const POLITIES: ReadonlySet<string> = new Set(
  "county city municipality town state country nation kingdom republic province borough".split(" "),
);

/** Countries and seats of power speak as bodies: "Baghdad rejected …". Told by their being no person; this list only helps the gender-less "it". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    "people residents voters critics supporters opponents experts analysts scientists researchers economists historians officials lawmakers senators republicans democrats conservatives liberals leaders aides advisers advisors allies workers farmers students parents " +
    "protesters activists campaigners witnesses neighbours neighbors locals villagers families relatives friends colleagues police troops soldiers fighters rebels militants investigators prosecutors lawyers doctors nurses teachers sources insiders diplomats generals commanders executives investors " +
    "observers others many some most few several americans britons germans russians candidates delegates members men women children everyone everybody anyone somebody someone nobody public crowd majority minority generation community communities team staff crew jury panel " +
    "reporters journalists pundits commentators journalists bloggers users readers viewers customers fans players strategists operatives"
  ).split(" "),
);

/** Countries, capitals and seats of power that speak as bodies: "Baghdad rejected the plan". Lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    "afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england estonia " +
    "ethiopia europe finland france gaza georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro " +
    "morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey " +
    "turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe washington moscow beijing london paris berlin brussels tehran baghdad damascus ankara jerusalem cairo riyadh tokyo delhi islamabad kabul kyiv kiev seoul pyongyang rome madrid vienna geneva warsaw budapest athens " +
    "california texas florida ohio virginia pennsylvania michigan wisconsin iowa nevada arizona colorado nebraska utah oregon illinois indiana kansas kentucky louisiana maine maryland massachusetts minnesota mississippi missouri montana oklahoma tennessee vermont alabama alaska arkansas connecticut delaware hawaii idaho u.s us uk"
  ).split(" "),
);

/** Places of more than one word that speak, or lend their name. Lower case. */
export const LONG_PLACES: ReadonlySet<string> = new Set([
  "united states",
  "united kingdom",
  "united arab emirates",
  "new york",
  "new york city",
  "new jersey",
  "new mexico",
  "new hampshire",
  "new zealand",
  "north carolina",
  "south carolina",
  "north dakota",
  "south dakota",
  "west virginia",
  "rhode island",
  "los angeles",
  "san francisco",
  "san diego",
  "las vegas",
  "new orleans",
  "hong kong",
  "north korea",
  "south korea",
  "south africa",
  "saudi arabia",
  "sri lanka",
  "puerto rico",
  "costa rica",
  "northern ireland",
  "middle east",
  "capitol hill",
]);

/** Last words of names of places, days, laws and other things that no person is called by. Lower case. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    "city county beach springs island islands valley street avenue road boulevard park bridge river lake bay sea ocean mountain mountains creek airport station square building tower dam harbor harbour port district province region territory village day week month act law bill war " +
    "deal treaty agreement partnership plan policy budget award prize cup league games olympics festival conference summit convention project program programme initiative fund strip desert peninsula falls"
  ).split(" "),
);
