import type { When } from "../../core/article.ts";

/** The range of instants that a date can mean, in milliseconds since 1970; a bare day spans all time zones' day. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly precision: When["precision"];
  /** What the clock showed where it was published, as if it were in UTC; null where the zone is not told or no time is given. */
  readonly clock: number | null;
  /** A time without its zone: `from` holds what the clock showed. */
  readonly isUnzoned: boolean;
}

const NO_CLOCK = { clock: null, isUnzoned: false } as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `null` where there is no date or none that can be read. */
export function momentOf(when: When | null): Moment | null {
  if (when === null) return null;
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?/.exec(
      when.value,
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const at = (m: number, d: number): number => Date.UTC(Number(year), m, d);
  if (month === undefined) return { from: at(0, 1), to: at(12, 1), precision: "year", ...NO_CLOCK };
  const monthIndex = Number(month) - 1;
  if (day === undefined) return { from: at(monthIndex, 1), to: at(monthIndex + 1, 1), precision: "month", ...NO_CLOCK };
  const midnight = at(monthIndex, Number(day));
  if (hour === undefined || when.precision === "day")
    return { from: midnight, to: midnight + DAY, precision: "day", ...NO_CLOCK };
  const local = midnight + (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second ?? 0) * 1000;
  const instant = local - offsetMs(zone);
  const width = second === undefined ? MINUTE : 1000;
  const precision = second === undefined ? "minute" : "second";
  return { from: instant, to: instant + width, precision, clock: local, isUnzoned: zone === undefined };
}

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE;
}

/** −1: `a` is surely earlier; 1: surely later; 0: the dates do not tell. */
export function compareMoments(a: Moment | null, b: Moment | null): -1 | 0 | 1 {
  if (a === null || b === null) return 0;
  // of "6.00 am" and "06:15 +02:00" the clocks are compared: papers that copy from each other mostly share one
  if (a.isUnzoned !== b.isUnzoned && a.clock !== null && b.clock !== null)
    return a.clock === b.clock ? 0 : a.clock < b.clock ? -1 : 1;
  if (a.to <= b.from) return -1;
  if (b.to <= a.from) return 1;
  return 0;
}

/** Are both given at least to the minute? */
export const isExact = (moment: Moment | null): boolean =>
  moment !== null && (moment.precision === "minute" || moment.precision === "second");
