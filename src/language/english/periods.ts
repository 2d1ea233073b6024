const UNIT = "(?:hour|day|night|week|weekend|month|quarter|year|decade|century)s?";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const NUMBER = "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several)";

/**
 * Words of time right after a number: "a year", "per month", "in 2015", "since March", "last week", "over the past three years".
 * Group 1 holds them.
 */
export const PERIOD = new RegExp(
  "^,?\\s*(" +
    [
      `(?:a|an|per|each|every)\\s+${UNIT}\\b`,
      "(?:annually|daily|weekly|monthly|yearly|hourly)\\b",
      `(?:last|this|next)\\s+(?:${UNIT}|${MONTH}|summer|winter|spring|autumn)\\b`,
      `(?:in|since|during|by|until|before|after)\\s+(?:early\\s+|late\\s+|mid-)?(?:${MONTH}(?:\\s+\\d{1,2})?(?:,?\\s+\\d{4})?|\\d{4})\\b`,
      `(?:in|over|during|within|for)\\s+(?:the\\s+)?(?:last|past|first|next|coming|previous)\\s+(?:${NUMBER}\\s+)?${UNIT}\\b`,
      `(?:in|over|within)\\s+(?:just\\s+|only\\s+)?${NUMBER}\\s+${UNIT}\\b`,
    ].join("|") +
    ")",
);

/** Lower case. "May" is left out: it is mostly the verb. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);

export const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" "),
);

/** In days. A month has thirty, a year 365: enough to tell one stretch from another. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30,
    year: 365,
    decade: 3650,
  }),
);
