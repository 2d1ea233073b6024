import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** For each attribution: who, as written → the source that it leads to, and the first words of what is said. */
function said(source: string): string[] {
  const article = articleFrom(source);
  const { sources, attributions } = findAttributions(article, findSentences(article));
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return attributions.map(({ who, source: id, what }) => {
    const from = sources.find((one) => one.id === id);
    const first = what[0] ? words(what[0]).split(/\s+/).slice(0, 4).join(" ") : "";
    return `${who ? words(who) : "–"} → ${from ? `${from.name ?? from.role} ${from.naming}` : "nobody"}: ${first}`;
  });
}

describe("who has just been introduced", () => {
  test("is whom “she” means, whoever spoke before", () =>
    expect(
      said(
        "“The brochure says hotel, and it isn’t,” said Judith Whinfell, who runs the place. Ms Whinfell said all rooms were let.\n\n" +
          "Wilma Kedrick, a school bus driver, has added 19 minutes to the morning run.\n\nThe council may pay for fuel, she said.",
      ).at(-1),
    ).toMatch(/^she → Wilma Kedrick N1/));

  test("is whom “the dealer” means", () =>
    expect(
      said(
        "“You would be a fool to sell it,” said Ivor Eddowes, a dealer in plate.\n\nThe dealer said two raids could be linked.",
      ).at(-1),
    ).toMatch(/^The dealer → Ivor Eddowes N1/));
});

describe("a time and a signing", () => {
  test.each([
    ["Thursday will see the first stoppage in the history of the tram network."],
    ["Ambleforth Rovers have signed the striker Rufus Axelby for a record fee."],
  ])("%s", (text) => expect(said(text)).toEqual([]));
});

describe("a body is no person", () => {
  test.each([
    [
      "The operator, Carrow Aggregates, said it had halted all work. It added that an inquiry had begun.",
      ["Carrow Aggregates N2", "Carrow Aggregates N2"],
    ],
    ["The union Stonehands United said the offer was poor.", ["Stonehands United N2"]],
    [
      "The Tessel Monitor, a group based abroad that relies on volunteers, said the bridge had been hit.",
      ["Tessel Monitor N2"],
    ],
    ["The regulator, the Medicines Board, said the pill was safe.", ["Medicines Board N2"]],
    ["The Health and Safety Board said the wall was sound.", ["Health and Safety Board N2"]],
    ["The bridge will stay shut, the highways agency said on Sunday.", ["highways agency N2"]],
    ["Pipeline operator Transkav said repairs were late.", ["Transkav N2"]],
    ["The General Medical Council said the inquiry would resume.", ["General Medical Council N2"]],
    ["The Health and Safety Executive said the wall was sound.", ["Health and Safety Executive N2"]],
    ["The Football Supporters' Collective said the sale was a trick.", ["Football Supporters' Collective N2"]],
    ["Tarn Motors said it was hiring. Tarn declined to comment.", ["Tarn Motors N2", "Tarn Motors N2"]],
    ["Nivoro said it had done no such thing.", ["Nivoro N2"]],
    ["The valve was sound, Nivoro said in a statement.", ["Nivoro N2"]],
    ["A redesign was needed, Nivoro said. He would see to it, Nivoro said.", ["Nivoro N2", "Nivoro N2"]],
    [
      "Brightwater Live said the stand was safe. It would not say who built it.",
      ["Brightwater Live N2", "Brightwater Live N2"],
    ],
    [
      "The Marl Museum told the court that the vase was clean. The museum did not dispute the letters.",
      ["Marl Museum N2", "Marl Museum N2"],
    ],
    [
      "The depot is owned by Tarrow Agri. The company said in a statement that it was “deeply sorry”.",
      ["Tarrow Agri N2"],
    ],
    ["Tarrow Agri said it was “deeply sorry”.", ["Tarrow Agri N2"]],
    [
      "A river was poisoned, a whistleblower has told the Daily Torch. The newspaper reported that staff had warned. According to the Torch, a chief admitted it.",
      ["whistleblower U2", "Daily Torch U5", "Daily Torch U5", "chief U2"],
    ],
    ["Its chief executive, Barbara Flint, said the charity had hundreds of calls.", ["Barbara Flint N1"]],
    ["The Divisional Forest Officer, R. K. Thal, said the letters were real.", ["R. K. Thal N1"]],
    ["Simon Lay KC told the court that it was late. Mr Lay said it was dark.", ["Simon Lay N1", "Simon Lay N1"]],
  ])("%s", (text, sources) => {
    expect(said(text).map((line) => /→ (.*?):/.exec(line)?.[1])).toEqual(sources);
  });

  test("a business is taken up as “the firm”", () => {
    const lines = said(
      "The drug group Velmont said the trial was sound. Ada Brandt said she had doubts. The firm said it would appeal.",
    );
    expect(lines.at(-1)).toContain("The firm → Velmont N2");
  });
});

describe("somebody without a name is not called by somebody else's", () => {
  test.each([
    ["A person close to the Dane said the club was late.", "person U4"],
    ["A Department for Culture spokesperson said it was sorry.", "Department for Culture spokesperson U1"],
    ["Another, who gave her name only as Bea, said: “It was dark.”", "Bea N1"],
    ["It emerged that the order had come from the palace.", "nobody"],
    ["At least two guards said that the gate was open.", "two guards U3"],
    ["A 17-year-old boy said that he was asleep.", "17-year-old boy U2"],
    ["Villagers fleeing toward the river said they had seen nothing.", "Villagers U3"],
    ["Company filings seen by the Courier show that the firm was closed.", "company filings N4"],
    ["He sent a message to a friend. It read: “The lock says hello.”", "message N4"],
  ])("%s", (text, source) => {
    expect(said(text).at(-1)?.toLowerCase()).toContain(`→ ${source}:`.toLowerCase());
  });
});

describe("whoever spoke last goes on", () => {
  test("somebody with a trade and no name", () => {
    const lines = said(
      "State radio, citing a military source, reported that troops were on their way.\n\n“They are everywhere,” said a shopkeeper, who asked that his name not be used for fear of reprisals. He said he had seen fifteen bodies. His brother, he said, was among them.",
    );
    expect(lines.find((line) => line.endsWith("he had seen fifteen"))).toContain("shopkeeper");
    expect(lines.find((line) => line.endsWith("His brother"))).toMatch(/^he → shopkeeper/);
  });

  test("“the source” may be one whom a medium cited", () => {
    const lines = said(
      "An army colonel said the bridge was held.\n\nState radio, citing a military source, reported that troops were on their way. The source was quoted as saying the town was calm.",
    );
    expect(lines.at(-1)).toContain("The source → military source");
  });

  test("“her spokesman” is not the group's", () => {
    const lines = said(
      "The group's spokesman said the flag was up.\n\nLena Mastrova said she would close the crossing. Her spokesman said it would open again.",
    );
    expect(lines.at(-1)).toMatch(/^Her spokesman → Her spokesman/);
  });

  test("“she” tells of a nurse that “he” is somebody else", () => {
    const lines = said(
      "Simon Akers denied it. A nurse said the ward was full. “He said he would come,” she told the court.",
    );
    expect(lines.at(-1)).toMatch(/^He → Simon Akers/);
  });
});

describe("who is not named, and why", () => {
  test.each([
    "A worker who asked not to be named because he feared for his job said the men had complained for weeks.",
    "A banker who declined to be named as the talks are private said a deal was close.",
    "A trader who did not want to give his name because he feared reprisals told the paper that shops had closed.",
    "A nurse, whose name cannot be reported for legal reasons, testified that she had rung twice.",
  ])("%s", (text) => {
    const article = articleFrom(text);
    const { sources, attributions } = findAttributions(article, findSentences(article));
    const whole = attributions.find(({ parent, who }) => parent === null && who?.start === 0);
    expect(article.text.slice(whole?.cue?.start, whole?.cue?.end)).toMatch(/^(?:said|told|testified)$/);
    const source = sources.find(({ id }) => id === whole?.source);
    expect(source?.naming).toBe("U2");
    expect(source?.reason).not.toBeNull();
  });
});

test.each([
  [
    "Velmont concealed nine deaths during a trial of its pill, two former employees have told this newspaper.",
    "two former employees",
    "Velmont concealed nine deaths",
  ],
  [
    "Writing in the journal Polar Letters, a team led by Maria Oyelaran said warm water was eating at the shelf.",
    "a team led by Maria Oyelaran",
    "warm water was eating",
  ],
  ["The army dismissed it, a claim their backers deny.", "their backers", "a claim"],
  ["He put the number of rebels killed at 40 and left.", "He", "the number of rebels"],
  [
    "Tarn Motors plans to cut around 2,400 jobs, three people familiar with the matter told Kompass, as the carmaker grapples with falling demand.",
    "three people familiar with the matter",
    "Tarn Motors plans to",
  ],
  [
    "Three village heads on Monday denied having allowed the felling of the trees, alleging that a contractor had forged their signatures.",
    "Three village heads",
    "that a contractor had",
  ],
  [
    "In one letter, a curator, Dr. Julian Lay, wrote to the museum's director, Abigail Tarn, that the vase was stolen.",
    "a curator, Dr. Julian Lay,",
    "that the vase was",
  ],
  [
    "Rovers have sacked their manager, with the chairman, Sir Ken Bay, describing the decision as “the hardest of my life”.",
    "the chairman, Sir Ken Bay",
    "the decision as “the",
  ],
  [
    "A boy accused of an attack that forced a hospital to cancel 1,200 operations boasted to friends that he had “the keys”.",
    "A boy accused of an attack that forced a hospital to cancel 1,200 operations",
    "that he had “the",
  ],
  [
    "A neighbour who works at the depot had told her that the valve had been dripping.",
    "A neighbour who works at the depot",
    "that the valve had",
  ],
  [
    "A nurse who was on duty in the ward that night said nobody came.",
    "A nurse who was on duty in the ward that night",
    "nobody came",
  ],
  [
    "A follow-up message on Aug. 26 says the review has ended.",
    "A follow-up message on Aug. 26",
    "the review has ended",
  ],
  ["Planning officer Tim Lay insisted that the floor was dry.", "Planning officer Tim Lay", "that the floor was"],
  ["Asked whether it had done so before, Lay did not answer.", "–", "whether it had done"],
  ["Some 2,700 people left, not 3,000 as the fire service first said.", "the fire service", "3,000"],
  [
    "A river was poisoned after bosses ignored warnings, a whistleblower has told the Daily Torch.",
    "a whistleblower",
    "A river was poisoned",
  ],
  [
    "A spill forced about 3,000 people from their homes, the county fire service said, after a valve failed.",
    "the county fire service",
    "A spill forced about",
  ],
  ["Tarn Motors declined to comment on the worker's account, citing the inquiry.", "Tarn Motors", "to comment on the"],
  [
    "The captain said that, according to captured soldiers, the army was preparing an attack.",
    "captured soldiers",
    "the army was preparing",
  ],
])("%s", (text, who, what) => {
  expect(said(text).some((line) => line.startsWith(`${who} →`) && line.endsWith(what))).toBe(true);
});

test("who refuses citing a lawsuit names a reason, and a report's title is no speech", () => {
  expect(said("The firm declined to answer, citing a pending lawsuit.").some((line) => /lawsuit →/.test(line))).toBe(
    false,
  );
  const titled = said("The fund is short, according to a report by the Court of Audit titled “Bridges”.");
  expect(titled).toHaveLength(1);
  expect(titled[0]).toMatch(/^a report by the Court of Audit titled “Bridges” →/);
});

test.each([
  "Asked whether she had read the memo, Oster said: “She reads everything.”",
  "The captain, Jordan Lay, appeared to point the finger at the board.",
])("nobody here is said to have asked, or to see how it looks: %s", (text) => {
  expect(said(text)[0]).toMatch(/^– → nobody/);
});

test.each([
  "The governor vetoed a bill that would have closed the port.",
  "Repeated calls to the firm went unanswered.",
  "Ceasefire talks stall as the river rises",
  "The march began after talks over staffing broke down.",
  "They asked not to be identified because they signed agreements.",
  "An officer who did not want to be named because contracts were being negotiated left early.",
])("no speech: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("how somebody asked not to be named is no claim", () => {
  const lines = said("“They were told that it was from the top,” a senior official said, requesting anonymity.");
  expect(lines.some((line) => /anonymity/.test(line))).toBe(false);
});

test("what is said has its verb, also behind an apposition", () => {
  const article = articleFrom("Dr Sand's team speculates that the acid, a compound in coffee, might slow the enzyme.");
  const { attributions } = findAttributions(article, findSentences(article));
  const [what] = attributions[0]?.what ?? [];
  expect(article.text.slice(what?.start, what?.end)).toBe("that the acid, a compound in coffee, might slow the enzyme");
});

test("a reason ends where the sentence goes on with its verb", () => {
  const article = articleFrom("Two officials, who were not authorised to speak publicly, described the mood as bleak.");
  const [{ reason } = {}] = findAttributions(article, findSentences(article)).sources;
  expect(article.text.slice(reason?.start, reason?.end)).toBe("were not authorised to speak publicly");
});

test("a reason inside the words for a source is that source's, not that of the body it belongs to", () => {
  const article = articleFrom(
    "A senior official at the Harbour Board, who asked not to be named because the inquiry is open, told the Courier: “The gate was open.”\n\nThe Harbour Board rejects that.",
  );
  const { sources } = findAttributions(article, findSentences(article));
  const { reason } = sources.find(({ naming }) => naming === "U1") ?? {};
  expect(article.text.slice(reason?.start, reason?.end)).toBe("because the inquiry is open");
});

test("the surname alone is whom the headline names, and not the daughter who spoke last", () => {
  const lines = said(
    "Ada Wexley, novelist, dies at 88.\n\nHer daughter, Ruth Wexley, confirmed the death. “She wrote until Sunday,” Ms. Wexley said.\n\nThe book will be printed in spring.\n\nWexley was born in March. “I was young,” she said.",
  );
  expect(lines.find((line) => line.includes("She wrote"))).toContain("Ruth Wexley");
  expect(lines.at(-1)).toMatch(/^she → Ada Wexley/);
});

test("“she” is the subject of the sentence before in the same paragraph, not whoever spoke in the one above", () => {
  const lines = said(
    "Spokesperson Jill Marche wrote in an email that nothing was wrong. Marche did not answer further questions.\n\nDana Kess left the firm in September. Reached by phone, she said: “I am not able to talk about that.”",
  );
  expect(lines.at(-1)).toMatch(/^she → Dana Kess/);
});
