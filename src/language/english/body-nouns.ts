const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const OFFICES = words(
  "agency office administration authority commission service board bureau inspectorate survey department directorate council institute regulator",
);
const CAUSES = words(
  "alliance coalition league front network trust foundation fund campaign society association federation union friends action aid watch relief mission movement initiative project forum collective committee council institute center centre group rights justice concern voices",
);
const TRADES = words(
  "association chamber federation society institute guild council confederation alliance union league group",
);

/**
 * What bodies are called again by → words of which one stands in the name of such a body: "the Standards Office … the agency", "Harbour Aid …
 * the charity". Lower case. Businesses are told otherwise: their names say nothing of what they are.
 */
export const BODY_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["agency", OFFICES],
  ["regulator", OFFICES],
  ["watchdog", OFFICES],
  ["group", CAUSES],
  ["organisation", CAUSES],
  ["organization", CAUSES],
  ["movement", CAUSES],
  ["coalition", CAUSES],
  ["campaign", CAUSES],
  ["charity", words("trust foundation fund aid society relief mission action friends concern house hospice rescue")],
  ["nonprofit", CAUSES],
  ["non-profit", CAUSES],
  ["ngo", CAUSES],
  ["police", words("police constabulary gendarmerie")],
  ["association", TRADES],
  ["federation", TRADES],
  ["force", words("police constabulary gendarmerie guard")],
  [
    "club",
    words(
      "fc afc united city rovers wanderers athletic albion town county rangers hotspur villa celtic dynamo olympic harriers racing sporting",
    ),
  ],
  [
    "party",
    words(
      "party league movement front alliance union coalition democrats conservatives labour greens liberals republicans",
    ),
  ],
  ["centre", words("institute centre center laboratory observatory")],
  ["center", words("institute centre center laboratory observatory")],
  ["trust", words("trust hospital infirmary nhs")],
  ["airline", words("air airways airlines airline aviation jet wings")],
  [
    "union",
    words(
      "union guild workers crews teachers nurses pilots drivers employees labourers brotherhood sisterhood sangh syndicate federation association doctors medics alliance congress",
    ),
  ],
]);

/** What headlines call whoever heads a body, and the roles of those who do. Lower case. */
export const HEADLINE_HEADS: ReadonlySet<string> = words("boss chief head supremo tsar czar");
export const HEADS_OF_BODIES: ReadonlySet<string> = words(
  "chief executive chairman chairwoman chair president director head leader secretary secretary-general manager commissioner superintendent governor coach ceo commander",
);
