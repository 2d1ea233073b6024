/** Words by which somebody speaks for a body, or a body for a land. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Who holds one of these speaks for the body that he is "of", where nothing sets him apart from it. "the union's general secretary" */
export const OFFICES_OF_BODIES: ReadonlySet<string> = words(
  "spokesman spokeswoman spokesperson spokespersons spokesmen chief executive ceo cfo coo cto officer chair chairman chairwoman chairperson president vice-president director head leader secretary manager governor commissioner commander superintendent principal " +
    "minister mayor ambassador envoy economist strategist analyst lawyer attorney counsel adviser advisor founder co-founder owner boss deputy undersecretary under-secretary representative delegate general colonel admiral chancellor treasurer premier king queen editor coach captain",
);

/** Who is set apart from the body that he is told by, or is of it no more. "a former Tidewell manager", "Tidewell's critic" */
export const APART_FROM_BODIES: ReadonlySet<string> = words(
  "former ex once retired dismissed sacked ousted departing suspended customer client critic rival opponent opposition victim patient user passenger resident student pupil fan supplier competitor shareholder investor whistleblower whistle-blower insider employee worker staffer " +
    "striker protester neighbour neighbor tenant survivor witness widow son daughter brother sister wife husband shadow dissident rebel",
);

/** Parts of a government: what each says is said for its land. */
export const STATE_BODIES: ReadonlySet<string> = words(
  "government administration cabinet ministry department treasury",
);

/** Who speaks for a land, told with one of these. */
export const STATE_OFFICES: RegExp =
  /\b(?:(?:foreign|home|interior|defen[cs]e|treasury|health|justice|education|transport|energy|environment|labou?r|housing|trade|culture) secretary|secretary of state|minister|premier|ambassador|chancellor of the exchequer|head of state|government spokes\p{L}+)\b/u;

/** What a part of a government looks after: no land. "the Interior Ministry" */
export const PORTFOLIOS: ReadonlySet<string> = words(
  "foreign home interior defence defense treasury finance health justice education transport energy environment labour labor housing trade culture economy economic agriculture agrarian farming fisheries industry science technology digital sport sports tourism welfare social affairs security water works public " +
    "planning infrastructure development communications information family women youth research food rural local prime deputy first state federal national harbour harbor",
);
