import type { Chance } from "./chance.ts";
import { capital, type Maker, numbers, one, type TwinMaker } from "./templates.ts";

const WHEN =
  "On Monday|By Tuesday noon|Late on Wednesday|Early Thursday|Since Friday|All Saturday|Before dawn|After the mass|Last autumn|In early spring|Two winters ago|Around midnight|Within hours|A week later|That same night|During the parade|Once the rain stopped|Between two shifts|At first light|Over the holidays|Shortly after ten|Under cover of fog|To general surprise|For the third time|Against all custom";
const ADJECTIVES =
  "retired|elderly|young|tired|nervous|cheerful|foreign|local|bearded|visiting|angry|silent|widowed|famous|unpaid|hungry|stubborn|left-handed|wealthy|barefoot|polite|sleepless|grey-haired|newly wed|hooded";
const NOUNS =
  "pilot|cook|priest|clerk|dentist|lawyer|baker|surveyor|angler|librarian|diver|auctioneer|ferryman|beekeeper|nurse|postman|goatherd|student|tax adviser|organist|plumber|tailor|juggler|midwife|welder|cellist|farrier|cabinetmaker|bookseller|stonemason|chemist|juror|milkman|watchmaker|typist|miller";
const VERBS =
  "carried|drew|counted|hung up|painted|photographed|sold|blocked|swept up|measured|buried|opened|packed|mended|burned|borrowed|polished|dropped|hid|inspected|auctioned|labelled|copied|weighed|repaired";
const OBJECTS =
  "buckets|ladders|a list|flags|small lamps|every wall|old letters|a trench|the shutters|soup bowls|a boat|souvenirs|the lane|three trunks|a banner|broken glass|nets|the cellar door|a piano|invoices|two bicycles|the weather vane|maps|saddles|a stuffed owl|ropes|window frames|an anvil|ration cards|church keys|fence posts|a hymn book|wine barrels|typewriters|the notice board|a tin whistle";
const person = (c: Chance): string => `${one(c, "a|one|the|another|some")} ${one(c, ADJECTIVES)} ${one(c, NOUNS)}`;
const deed = (c: Chance): string => `${one(c, VERBS)} ${one(c, OBJECTS)}`;
const WHERE =
  "behind the depot|at the crossroads|by the river|near the chapel|in the schoolyard|outside the bank|along the quay|under the arches|on the bridge|next to the tannery|beside the kiosk|in the beer garden|across from the barracks|at platform two|in the old cinema|on the north slope|by the gasworks|in the town hall|on the upper road|at the cemetery gate|in the market|opposite the bakery|near the sluice|in the orchard|at the toll house";
const TAIL =
  "to nobody's relief|with borrowed tools|as guests looked on|for want of better|while the mayor slept|in spite of orders|at their own cost|until the lamps failed|without much hope|for a second day|amid loud protest|before cameras arrived|and said nothing|with numb fingers|as if rehearsed|under a cold drizzle|to scattered applause|and left by taxi|in borrowed coats|for a small fee|on empty stomachs|with great care|like every year|out of habit|and missed supper";
const CLAUSE =
  "We had {qnot:not |}been told|Nobody {qword:asked|begged} us|There was {qnot:no |}warning at all|I did {qnot:not |}sign that paper|They {qword:promised|owed} us an answer|You do {qnot:not |}forget such a night|The keys were {qnot:never |}handed over|My {qword:family|people} lost everything|It was {qnot:not |}our decision|They {qword:laughed|shouted} at the engineers|I have {qnot:no |}reason to doubt it|The pumps were {qword:old|rotten}|Every report was {qword:read|copied} twice|She had {qnot:not |}seen the plans|The doors were {qnot:never |}locked";
const MIDDLE =
  "{qell: long before the rain|…}|{qell: as far as I know|…}|{qell:, unlike our neighbours to the north,|…}|{qell: if the files are right|…}||{qell: in all those years|…}|{qell: unless somebody lied to me|…}|";
const CLOSE =
  "and the money is gone|but the work went on|and I stand by that|so we called a lawyer|and the town paid for it|because the contract said so|but the minister was away|and my men will testify|so the gate stayed shut|and that is on record|while others made a profit|and it will happen again|but the letters prove it|so draw your own conclusion|and the valley remembers";
const SPOKE =
  "@s said|said @s|@S added|@s said in an interview|@s told a reporter|@S recalled|@s said on the phone|@S went on";

/** Said by somebody: the claims. */
export const SAID: readonly Maker[] = [
  (x, p, c) =>
    `${capital(c.pick(x.thing))} at ${p} {hedge-dropped:${one(c, "may|might|could")}|will} ${c.pick(x.will)} ${one(c, "before winter|this year|by the weekend|within months|sooner than planned")}{attr:, @s ${one(c, "said|warned|told the council|told journalists")}|}.`,
  (x, p, c) => {
    const [a, b] = numbers(c, 12, 400);
    return `{bound-dropped:${one(c, "Up to|At least|More than|About|Around")} |}{value-changed:${a}|${b}} ${c.pick(x.counted)} ${one(c, "in|around|outside|near")} ${p} are ${one(c, "affected|at risk|without help|cut off|lost")}{attr:, @s ${one(c, "said|told reporters|estimated|reported")}|}.`;
  },
  (_x, _p, c) => `"${one(c, CLAUSE)}${one(c, MIDDLE)}, ${one(c, CLOSE)}," ${one(c, SPOKE)}.`,
  (_x, _p, c) =>
    `"${one(c, CLAUSE)}. ${one(c, CLAUSE)}${one(c, MIDDLE)}," ${one(c, SPOKE)}. "${capital(one(c, CLOSE).replace(/^(?:and|but|so|because|while) /, ""))}."`,
  (x, p, c) =>
    `{attr:${one(c, "According to @s, the|In the view of @s, the")}|The} ${one(c, "trouble|accident|delay|mess|crisis")} at ${p} was {hedge-dropped:${one(c, "probably|likely|possibly")} |}caused by ${c.pick(x.cause)}.`,
  (x, _p, c) =>
    `@s ${one(c, "claimed|said|alleged|insisted")} that the ${one(c, "owners|managers|trustees|heirs")} of ${c.pick(x.thing)} had {hedge-added:|${one(c, "reportedly|allegedly|apparently")} }${c.pick(x.charge)}.`,
  (_x, p, c) => {
    const [a, b] = numbers(c, 3, 90);
    return `${one(c, "The repairs|The cleaning|An inquiry|The new permit")} ${one(c, "will take|would need|should last")} {bound-dropped:${one(c, "at least|up to|more than")} |}{value-changed:${a}|${b}} weeks{attr:, @S told a ${one(c, "meeting|crowd|hearing")} in ${p}|}.`;
  },
  (x, _p, c) =>
    `{attr:@s ${one(c, "believes|thinks|says")} that the|The} ${c.pick(x.body)} {hedge-dropped:${one(c, "might|may|could")}|will} ${one(c, "take over|sell|insure|guard|abandon")} ${c.pick(x.thing)} ${one(c, "within a year|for good|next season|after the vote")}.`,
  (x, _p, c) => {
    const [a, b] = numbers(c, 1100, 9800);
    return `The ${c.pick(x.body)} ${one(c, "had counted|listed|registered|paid for")} {bound-dropped:${one(c, "about|nearly|over|at least")} |}{value-changed:${a}|${b}} ${c.pick(x.counted)} ${one(c, "by the end of the week|since January|in a single night|so far")}{attr:, @s ${one(c, "reported|said|explained")}|}.`;
  },
];

/** Plain narrative around them. */
export const PLAIN: readonly Maker[] = [
  (x, p, c) =>
    `${capital(c.pick(x.thing))} near ${p} ${c.pick(x.did)} ${one(c, WHEN).replace(/^./, (first) => first.toLowerCase())}, and ${person(c)} ${deed(c)} ${one(c, WHERE)}.`,
  ...Array.from(
    { length: 14 },
    (_, index): Maker =>
      (x, p, c) => {
        const [when, where, tail, who, did] = [one(c, WHEN), one(c, WHERE), one(c, TAIL), person(c), deed(c)];
        const second = `${person(c)} ${deed(c)}`;
        switch (index % 5) {
          case 0:
            return `${when} ${who} ${did} ${where}, ${tail}.`;
          case 1:
            return `${capital(who)} ${did} ${where} ${when.replace(/^./, (first) => first.toLowerCase())}, and ${second} ${tail}.`;
          case 2:
            return `${capital(where)}, ${who} ${did}, and ${when.replace(/^./, (first) => first.toLowerCase())} ${second}.`;
          case 3:
            return `In ${p} ${who} ${did} ${tail}; ${when.replace(/^./, (first) => first.toLowerCase())} ${second} ${where}.`;
          default:
            return `The ${c.pick(x.body)} ${one(c, "met|sat|voted|adjourned")} ${when.replace(/^./, (first) => first.toLowerCase())}, ${who} ${did} ${where}, and ${second}.`;
        }
      },
  ),
];
export const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export const OWN: readonly Maker[] = [
  (x, _p, c) =>
    `Our reporter walked past ${c.pick(x.thing)} ${one(c, WHEN).replace(/^./, (first) => first.toLowerCase())} and met ${person(c)} ${one(c, WHERE)}.`,
  (_x, p, c) => `Readers wrote to us about ${p}: ${person(c)} ${deed(c)}, ${person(c)} ${deed(c)}.`,
  (x, _p, c) => `${one(c, WHEN)} the talk was of the ${c.pick(x.body)}, which ${deed(c)} ${one(c, WHERE)}.`,
  (_x, p, c) => `${person(c)} from ${p} ${deed(c)} ${one(c, TAIL)}, our desk heard.`,
];

/** One fact in two reporters' words. */
export const FACTS: readonly TwinMaker[] = [
  (x, p, c) => {
    const count = 20 + c.below(900);
    const thing = c.pick(x.counted);
    return [
      `Rescuers brought ${count} ${thing} from ${p} to safety on ${c.pick(DAYS)}, @s said.`,
      `@s said ${count} ${thing} had been rescued and brought out of ${p}.`,
    ];
  },
  (x, p, c) => {
    const sum = 2 + c.below(80);
    const body = c.pick(x.body);
    return [
      `The ${body} paid ${sum} million marks for land outside ${p}, according to @s.`,
      `For land near ${p} the ${body} had paid ${sum} million marks, @s said.`,
    ];
  },
  (x, p, c) => {
    const body = c.pick(x.body);
    return [
      `The ${body} will move its archive from ${p} to the capital, @s said.`,
      `@s said that the archive of the ${body} would be moved to the capital from ${p}.`,
    ];
  },
  (x, p, c) => {
    const years = 3 + c.below(40);
    const thing = c.pick(x.thing);
    return [
      `${capital(thing)} of ${p} went ${years} years without ${c.pick(["an inspection", "inspection", "being inspected"])}, @s ${one(c, "told the court|said|told the inquiry")}.`,
      `For ${years} years nobody inspected ${thing} of ${p}, @s said.`,
    ];
  },
  (_x, p, c) => {
    const count = 4 + c.below(60);
    return [
      `Police arrested ${count} people at a protest in ${p} on ${c.pick(DAYS)}, @s said.`,
      `${count} protesters were arrested by police in ${p}, according to @s.`,
    ];
  },
];
