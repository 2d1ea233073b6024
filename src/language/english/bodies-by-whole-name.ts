const NAMES: readonly string[] = [
  "human rights watch",
  "human rights council",
  "human rights commission",
  "human rights campaign",
  "save the children",
  "doctors without borders",
  "reporters without borders",
  "lawyers without borders",
  "engineers without borders",
  "friends of the earth",
  "physicians for human rights",
  "physicians for social responsibility",
  "mothers against drunk driving",
  "moms for liberty",
  "moms demand action",
  "students for fair admissions",
  "teach for america",
  "transport for london",
  "transport for wales",
  "transport for the north",
  "citizens advice",
  "habitat for humanity",
  "doctors of the world",
  "defend our juries",
  "just stop oil",
  "insulate britain",
  "extinction rebellion",
  "black lives matter",
  "fridays for future",
  "action against hunger",
  "help for heroes",
  "stand up to racism",
  "veterans for peace",
  "scientists for global responsibility",
  "surfers against sewage",
  "farmers for action",
  "network rail",
  "mercy corps",
  "war child",
  "world vision",
  "good law project",
  "right to life",
  "students for justice in palestine",
];

/** Bodies whose names begin with ordinary words and hold no word for a body: each in its words, lower case, by the first of them. */
export const BODIES_BY_WHOLE_NAME: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(NAMES);

function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(" ");
    const [first = ""] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}
