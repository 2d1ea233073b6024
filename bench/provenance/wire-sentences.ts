import type { Chance } from "./chance.ts";
import { capital, type Maker, numbers, one, type TwinMaker } from "./templates.ts";

const DAY = "on Monday|on Tuesday|on Wednesday|late on Thursday|on Friday morning|over the weekend|on Sunday";
const SAYS =
  "said|told a news conference|told parliament|said in a statement|told the state broadcaster|said in a telephone interview";
const REPORTING = "warned|estimated|acknowledged|predicted|noted|announced";
const HEDGE = "could|may|might";
const DOUBT = "probably|possibly|likely|apparently";

const QUOTED =
  "We will {qnot:not |}give in to pressure|This is {qnot:not |}the end of the matter|There was {qnot:no |}other choice|I have {qnot:never |}seen those documents|The figures are {qword:alarming|encouraging}|It was a {qword:serious|minor} mistake|Our people {qword:deserve|expect} better than this|The decision was {qword:taken|rushed} behind closed doors|Nobody {qword:warned|asked} the public|We did {qnot:not |}break any rule|They have {qword:failed|betrayed} every family involved";
const ASIDE =
  "{qell: in the middle of a crisis|…}|{qell:, whatever our critics may say,|…}|{qell:, as the law requires,|…}||{qell: with so much at stake|…}|{qell: unless the court decides otherwise|…}||";
const QUOTED_MORE =
  "The work continues|We are ready to answer every question|That much is clear from the files|The rest is up to the courts|No decision has been taken|It is a matter of trust|Talks will go on as long as needed|The public has a right to know";

/** Said by somebody: the claims. */
export const SAID: readonly Maker[] = [
  (x, p, c) =>
    `${capital(c.pick(x.thing))} in ${p} {hedge-dropped:${one(c, HEDGE)}|will} ${c.pick(x.will)}{attr:, @s ${one(c, SAYS)} ${one(c, DAY)}|}.`,
  (x, p, c) => {
    const [a, b] = numbers(c, 12, 700);
    return `{bound-dropped:${one(c, "At least|Up to|Nearly|More than|Roughly")} |}{value-changed:${a}|${b}} ${c.pick(x.counted)} ${one(c, "were affected|have been registered|are still waiting|had been counted")} in ${p} ${one(c, "so far|by Friday|since the spring|this year")}{attr:, according to @s|}.`;
  },
  (x, _p, c) => {
    const [a, b] = numbers(c, 2, 60);
    return `@s ${one(c, REPORTING)} that {bound-dropped:${one(c, "at least|about|more than|up to")} |}{value-changed:${a}|${b}} percent of the ${c.pick(x.counted)} ${one(c, "had been lost|would be affected|remained unaccounted for|had been turned away")}.`;
  },
  (_x, _p, c) =>
    `"${one(c, QUOTED)}${one(c, ASIDE)}," ${one(c, "@s said|said @s|@s told reporters|@S said|@S added")}. "${one(c, QUOTED_MORE)}."`,
  (_x, _p, c) => `@s said: "${one(c, QUOTED)}${one(c, ASIDE)}. ${one(c, QUOTED_MORE)}."`,
  (x, p, c) =>
    `{attr:According to @s, the|The} ${one(c, "delay|shortfall|breakdown|failure|loss")} in ${p} was {hedge-dropped:${one(c, DOUBT)} |}${one(c, "caused by|the result of|due to")} ${c.pick(x.cause)}.`,
  (x, p, c) =>
    `@s ${one(c, "alleged|claimed|said")} that ${one(c, "senior staff|managers|two officials|the previous leadership")} in ${p} had {hedge-added:|${one(c, "allegedly|reportedly")} }${c.pick(x.charge)}.`,
  (x, p, c) =>
    `{attr:@s said ${one(c, DAY)} that the|The} ${c.pick(x.body)} ${one(c, "was preparing|had agreed|intended")} to ${one(c, "publish a full report|appoint an outside panel|compensate those affected|review the contract")} {hedge-added:|${one(c, "possibly|perhaps")} }${one(c, "within weeks|before the recess|by the end of the month")} in ${p}.`,
  (x, p, c) => {
    const [a, b] = numbers(c, 3, 90);
    return `The cost of ${c.pick(x.thing)} in ${p} ${one(c, "has risen to|now stands at|will reach")} {bound-dropped:${one(c, "about|more than|at least")} |}{value-changed:${a}|${b}} million crowns{attr:, @S ${one(c, "said|told the committee|told lawmakers")}|}.`;
  },
  (x, p, c) =>
    `{attr:@s believes the|The} ${c.pick(x.body)} {hedge-dropped:${one(c, HEDGE)}|will} ${one(c, "abandon its plans for|take control of|withdraw from|postpone")} ${c.pick(x.thing)} in ${p}.`,
  (x, p, c) =>
    `{hedge-dropped:${one(c, "There is a chance that the|It is possible that the")}|The} ${c.pick(x.body)} ${one(c, "will call|is to call|would need")} an emergency session in ${p}{attr:, @s ${one(c, "said|added|explained")}|}.`,
];

// short slots: unrelated stories must not share runs of words
const MANY =
  "Dozens of|A handful of|Some forty|Nearly a hundred|Several|A crowd of|Three or four|Two busloads of|A dozen|Scores of|Fewer than twenty";
const FOLK =
  "residents|shop owners|relatives|opposition lawmakers|union delegates|former employees|law students|parish volunteers|pensioners|taxi drivers|tourists|clerks|farmers|apprentices|veterans|nurses|dock hands|subcontractors|schoolchildren|taxpayers|campaigners";
const ACT =
  "gathered outside|marched past|occupied|walked out of|queued before|blocked|filmed|surrounded|waited inside|returned to|camped behind|cleaned|photographed|stood guard at|picketed|entered|avoided";
const SPOT =
  "the courthouse|a petrol station|the customs hall|the public gallery|a disused brewery|the embassy|the ring road|an annexe|the archive|two checkpoints|the concert hall|the ferry terminal|a parking deck|the county library|the botanical garden|a tram depot|the arms museum|the fish market";
const WITH =
  "holding candles|with hand-made banners|in heavy rain|for an hour|without incident|singing hymns|under police escort|to general indifference|carrying folders|wearing yellow vests|and sang|until dusk|despite a ban|by torchlight|for the cameras|and dispersed quietly";
const MATTER =
  "The contract|The first appeal|An earlier inquiry|The original survey|The lease|A draft bill|The tender|The audit|An expert opinion|The treaty|A side letter|The licence|The minutes|A feasibility study|The guarantee|The zoning plan";
const FATE =
  "was drawn up|went missing|ran to nine volumes|was thrown out|had been sealed|lapsed|was amended twice|was never published|passed by one vote|was leaked|cost a fortune|met with derision|had expired|was translated badly|divided the coalition|stayed in a drawer";
const SINCE =
  "under the last government|in the spring session|a decade earlier|before the elections|during the floods|after the census|two winters back|in a single afternoon|over a holiday weekend|when markets crashed|at the turn of the century|within a fortnight|between two summits|in his absence|by royal decree|on a technicality";
const MEANWHILE =
  "shops opened late|traffic was diverted|schools closed early|trains ran normally|a helicopter circled|hotels reported cancellations|trading was suspended|bus drivers refused to cross|flags hung limp|the power flickered twice|snow fell|church bells rang|bakeries sold out|phones went dead|ferries stayed in port|the river rose|cranes stood idle|a choir rehearsed";
const low = (words: string): string => words.replace(/^./, (first) => first.toLowerCase());
const crowd = (c: Chance): string => `${one(c, MANY)} ${one(c, FOLK)} ${one(c, ACT)} ${one(c, SPOT)}`;
const history = (c: Chance): string => `${one(c, MATTER)} ${one(c, FATE)} ${one(c, SINCE)}`;

/** Plain narrative around them. */
export const PLAIN: readonly Maker[] = [
  (x, p, c) => `${capital(c.pick(x.thing))} in ${p} ${c.pick(x.did)} ${one(c, DAY)}, and ${one(c, MEANWHILE)}.`,
  ...Array.from(
    { length: 16 },
    (_, index): Maker =>
      (x, p, c) => {
        const near = `${one(c, "in|near|across|around")} ${p}`;
        switch (index % 6) {
          case 0:
            return `${crowd(c)} ${one(c, WITH)}, and ${one(c, MEANWHILE)}.`;
          case 1:
            return `${history(c)}, while ${low(history(c))}.`;
          case 2:
            return `${capital(one(c, MEANWHILE))} ${near} ${one(c, DAY)}, and ${low(crowd(c))}.`;
          case 3:
            return `${history(c)}; ${one(c, MEANWHILE)} ${near}.`;
          case 4:
            return `The ${c.pick(x.body)} ${one(c, "met in private|published its accounts|called a recess|moved its offices|changed its lawyers")} ${one(c, DAY)} as ${low(crowd(c))}.`;
          default:
            return `${capital(one(c, DAY))} ${low(crowd(c))} ${one(c, WITH)} ${near}.`;
        }
      },
  ),
];

export const OWN: readonly Maker[] = [
  (x, p, c) =>
    `${capital(c.pick(x.thing))} ${one(c, "matters to|divides|worries|amuses")} ${p}: ${low(crowd(c))} ${one(c, WITH)}.`,
  (x, p, c) =>
    `${one(c, "We|Our staff|This desk")} ${one(c, "followed|rang|visited")} the ${c.pick(x.body)} from ${p}: ${low(history(c))}.`,
  (_x, p, c) =>
    `${one(c, "Correspondents|Freelancers|Old hands")} in ${p} ${one(c, "describe|report|sense")} ${one(c, "a tense mood|calm|unease")} as ${low(crowd(c))}.`,
  (x, _p, c) =>
    `${one(c, "Few|Many|None")} who know the ${c.pick(x.body)} ${one(c, "were surprised|had doubts|would say so")}; ${low(history(c))}.`,
];

/** One fact in two reporters' words. */
export const FACTS: readonly TwinMaker[] = [
  (x, p, c) => {
    const count = 20 + c.below(900);
    const thing = c.pick(x.counted);
    return [
      `The ${c.pick(x.body)} has registered ${count} ${thing} in ${p}, @s said.`,
      `@s said ${count} ${thing} had been registered in ${p}.`,
    ];
  },
  (x, p, c) => {
    const sum = 11 + c.below(80);
    const body = c.pick(x.body);
    return [
      `The ${body} will spend ${sum} million crowns on repairs in ${p}, according to @s.`,
      `@s said the ${body} would spend ${sum} million crowns on repairs in ${p}.`,
    ];
  },
  (x, p, c) => {
    const body = c.pick(x.body);
    const month = c.pick(["May", "June", "September", "October"]);
    return [
      `The ${body} will open a second office in ${p} in ${month}, @s said in a statement.`,
      `A second office of the ${body} is to open in ${p} in ${month}, according to @s.`,
    ];
  },
  (_x, p, c) => {
    const count = 11 + c.below(60);
    return [
      `Police detained ${count} demonstrators in ${p} ${one(c, DAY)}, @s said.`,
      `@s said that ${count} demonstrators were detained by police in ${p}.`,
    ];
  },
];

/** Before a quotation that was taken alone. */
export const QUOTING: readonly Maker[] = [
  (x, p) => `The ${x.body[0]} has kept silent about events in ${p}, and its critics are growing louder by the day.`,
  (x, _p, c: Chance) =>
    `Interest in ${c.pick(x.thing)} has not faded, as letters to this newspaper show every morning.`,
];
