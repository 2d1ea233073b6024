/** What a date leaves open, in milliseconds: a day is a day long, "2031" a year. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A gap that is drawn shorter than it is. */
export interface Break {
  /** The middle of it, in pixels from the beginning of the scale. */
  readonly x: number;
  readonly days: number;
}

/** Where each moment stands, in pixels from the beginning. */
export interface TimeScale {
  readonly width: number;
  readonly breaks: readonly Break[];
  readonly xOf: ReadonlyMap<number, number>;
}

const DAY_MS = 86_400_000;
/** All gaps together are about so wide; the middle one is between these. */
const [WHOLE, NARROWEST, WIDEST] = [560, 28, 220] as const;
/** A gap so many times the middle one is drawn as this many of them, with a mark. */
const [LONG, DRAWN] = [5, 1.6] as const;
const SHORTEST_BREAK = 72;

/** What an ISO date leaves open; one without an offset is taken as UTC. Null where it is none. */
export function intervalOf(date: string | null): Interval | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T\d\d:\d\d\S*)?$/.exec(date ?? "");
  if (date === null || parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)];
  if (date.includes("T")) {
    const start = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`);
    return Number.isNaN(start) ? null : { start, end: start };
  }
  const end =
    parts[2] === undefined
      ? Date.UTC(year + 1, 0, 1)
      : parts[3] === undefined
        ? Date.UTC(year, month + 1, 1)
        : Date.UTC(year, month, day + 1);
  return { start: Date.UTC(year, month, day), end: end - 1 };
}

/**
 * A scale on which as much time is as many pixels everywhere, but for gaps far longer than the middle one: they are drawn short and marked.
 * Cost: sorting the times.
 */
export function timeScale(times: readonly number[]): TimeScale {
  const moments = [...new Set(times)].sort((a, b) => a - b);
  const gaps = moments.slice(1).map((time, at) => time - (moments[at] ?? time));
  const middle = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 1;
  const isLong = (gap: number): boolean => gap > LONG * middle;
  const drawn = gaps.reduce((sum, gap) => sum + (isLong(gap) ? DRAWN : gap / middle), 0);
  const unit = Math.min(WIDEST, Math.max(NARROWEST, WHOLE / Math.max(1, drawn)));
  const xOf = new Map<number, number>();
  const breaks: Break[] = [];
  let x = 0;
  moments.forEach((time, at) => {
    const gap = at === 0 ? 0 : (gaps[at - 1] ?? 0);
    const isBroken = isLong(gap);
    const wide = isBroken ? Math.max(SHORTEST_BREAK, DRAWN * unit) : (gap / middle) * unit;
    if (isBroken) breaks.push({ x: x + wide / 2, days: gap / DAY_MS });
    x += wide;
    xOf.set(time, x);
  });
  return { width: x, breaks, xOf };
}
