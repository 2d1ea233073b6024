import type { Chance } from "../chance.ts";
import { BODIES, BOUNDS, DOUBTS, MODALS, SEEMINGS } from "./words.ts";

/** What is said, with the slots that copies change, and the same fact in another reporter's words. */
export interface Content {
  readonly content: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly twin: string;
}

const SMALL =
  "three four five six seven eight nine eleven twelve fourteen fifteen sixteen eighteen twenty thirty forty sixty".split(
    " ",
  );
const grouped = (value: number): string => value.toLocaleString("en-US");

/** A number as one may write it; none of them is a year. */
export function anyNumber(c: Chance, kind: "count" | "money" | "percent"): string {
  if (kind === "money")
    return c.pick([
      `$${1 + c.below(900)} million`,
      `$${grouped(11_000 + c.below(900_000))}`,
      `$${1 + c.below(8)}.${1 + c.below(9)} billion`,
      `${2 + c.below(90)} million dollars`,
    ]);
  if (kind === "percent")
    return c.pick([
      `${4 + c.below(90)} percent`,
      `${4 + c.below(90)}%`,
      `${c.pick(SMALL)} per cent`,
      `${4 + c.below(60)}.${1 + c.below(9)} percent`,
    ]);
  return c.pick([c.pick(SMALL), String(13 + c.below(900)), grouped(2100 + c.below(80_000)), `${13 + c.below(50)}`]);
}

const bound = (c: Chance): string => (c.is(0.7) ? `${c.pick(BOUNDS)} ` : "");
const month = (c: Chance): string => c.pick("January March April June August October November".split(" "));

/** Contents without the speaker. `place` and the numbers keep the stories apart. */
export function anyContent(c: Chance, place: string): Content {
  const body = c.pick(BODIES);
  const [count, money, percent] = [anyNumber(c, "count"), anyNumber(c, "money"), anyNumber(c, "percent")];
  const [seeming, flat] = c.pick(SEEMINGS);
  const slots = { bound: bound(c), modal: c.pick(MODALS), doubt: c.is(0.6) ? `${c.pick(DOUBTS)} ` : "", seeming, flat };
  const counted = { ...slots, number: count, kind: "count" };
  switch (c.below(14)) {
    case 0: {
      const thing = c.pick(["homes", "families", "wells", "classrooms", "mobile homes"]);
      return {
        content: `{bound}{number} ${thing} in ${place} {modal} lose ${c.pick(["power", "service", "their insurance", "water"])} before ${month(c)}`,
        slots: counted,
        twin: `before spring as many as ${count} ${thing} around ${place} stand to be cut off`,
      };
    }
    case 1:
      return {
        content: `the ${body} spent {bound}{number} on ${c.pick(["consultants", "overtime", "new pumps", "legal fees"])} in ${place} last year`,
        slots: { ...slots, number: money, kind: "money" },
        twin: `${money} went from the ${body} to outside contractors in ${place} over the past year`,
      };
    case 2:
      return {
        content: `{bound}{number} of ${c.pick(["the bridges", "the voters", "the inspections", "the claims"])} in ${place} had ${c.pick(["not been counted", "never been checked", "been set aside"])} by ${month(c)}`,
        slots: { ...slots, number: percent, kind: "percent" },
        twin: `in ${place} ${percent} of them were still open when ${month(c)} came`,
      };
    case 3:
      return {
        content: `the ${c.pick(["collapse", "leak", "blaze", "outage"])} in ${place} was {doubt}caused by ${c.pick(["a cracked valve", "faulty wiring", "a contractor's mistake", "ice on the line"])}`,
        slots,
        twin: `what went wrong in ${place} came down to ${c.pick(["poor maintenance", "worn parts"])}`,
      };
    case 4:
      return {
        content: `the ${body} {modal} ${c.pick(["close its office", "freeze hiring", "raise its rates", "cancel the contract"])} in ${place} ${c.pick(["this summer", "by year's end", "if the vote fails"])}`,
        slots,
        twin: `in ${place} the ${body} is weighing cuts for the rest of the year`,
      };
    case 5:
      return {
        content: `the ${body} {seeming} ${c.pick(["misplaced", "destroyed", "withheld", "altered"])} the ${c.pick(["inspection", "payroll", "safety", "audit"])} records of ${place}`,
        slots,
        twin: `records of ${place} are missing at the ${body}`,
      };
    case 6:
      return {
        content: `{bound}{number} people were ${c.pick(["evacuated from", "turned away in", "laid off in", "treated for smoke in"])} ${place} over the weekend`,
        slots: counted,
        twin: `over the weekend ${count} people in ${place} were affected, by the count of the ${body}`,
      };
    case 7:
      return {
        content: `repairs in ${place} would cost {bound}{number} and take {doubt}two seasons`,
        slots: { ...slots, number: money, kind: "money" },
        twin: `the bill for ${place} comes to ${money}`,
      };
    case 8:
      return {
        content: `the ${body} {doubt}knew of the ${c.pick(["defect", "shortfall", "complaints", "conflict"])} in ${place} ${c.pick(["months", "weeks"])} before it was made public`,
        slots,
        twin: `the ${body} had been warned about ${place} long before`,
      };
    case 9:
      return {
        content: `a ${c.pick(["second", "third", "smaller"])} ${c.pick(["plant", "clinic", "terminal", "depot"])} is ${c.pick(["expected", "likely"])} to open in ${place} {doubt}by ${month(c)}`,
        slots,
        twin: `${place} is to get another site later in the year`,
      };
    case 10:
      return {
        content: `enrollment in ${place} fell by {bound}{number} ${c.pick(["after the move", "in two years", "since the merger"])}`,
        slots: { ...slots, number: percent, kind: "percent" },
        twin: `${place} lost ${percent} of its students`,
      };
    case 11:
      return {
        content: `no one from the ${body} had {doubt}${c.pick(["visited", "called", "inspected"])} ${place} in {bound}{number} ${c.pick(["days", "weeks"])}`,
        slots: counted,
        twin: `for ${count} days ${place} saw nobody of the ${body}`,
      };
    case 12:
      return {
        content: `the ${body} owes ${c.pick(["growers", "vendors", "retirees", "landlords"])} in ${place} {bound}{number}, a sum that {modal} grow`,
        slots: { ...slots, number: money, kind: "money" },
        twin: `in ${place} ${money} is still owed by the ${body}`,
      };
    default:
      return {
        content: `workers found {bound}{number} ${c.pick(["drums", "crates", "unmarked graves", "leaking tanks"])} {doubt}left behind ${c.pick(["near", "outside", "below"])} ${place} decades ago`,
        slots: counted,
        twin: `${count} old finds turned up near ${place}`,
      };
  }
}
