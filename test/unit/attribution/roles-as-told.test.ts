import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "name or role; role; affiliation; kind" of whoever speaks first. */
function firstSource(body: string): string {
  const { attributions, sources } = trace([plainDocument(`The quay of Harwick\n\nMonday, 4 May 2026\n\n${body}\n`)]);
  const source = sources.find(({ id }) => id === attributions[0]?.source);
  return source === undefined ? "nobody" : [source.name, source.role, source.affiliation, source.kind].join("; ");
}

test.each([
  [
    "Two were hurt, but Harwick’s mayor, Mara Lindo, said the quay was safe.",
    "Mara Lindo; Harwick’s mayor; Harwick; person",
  ],
  [
    "In Norland, the Democratic candidate, Ada Besh, told the court that the ferry would stay.",
    "Ada Besh; Democratic candidate; ; person",
  ],
  ["Health Commissioner Dr. Ada Besh said the water was clean.", "Ada Besh; Health Commissioner; ; person"],
  [
    "The man who took the child, Emil Brandt, was caught on Sunday. Brandt told the court that he was sorry.",
    "Emil Brandt; man who took the child; ; person",
  ],
  [
    "Carver was told by his nominee for harbour secretary, Emil Brandt, that imports had grown.",
    "Emil Brandt; nominee for harbour secretary; ; person",
  ],
  [
    "Jack Draper won on Sunday, with Emil Lind, Jack Draper and Dan Vik all in the next round. “It was long,” said Emil Lind.",
    "Emil Lind; ; ; person",
  ],
  ["Moderator and author Mona Vik, from Harwick, asked why boats were loved.", "Mona Vik; author; ; person"],
  ["Marina Lacer said that she had fled. Brandt had wanted to meet the child Lacer.", "Marina Lacer; ; ; person"],
  [
    "He has given to two candidates aside from Tester, Sen. Emil Vik and House leader Ada Kolm. Tester said he was glad.",
    "Tester; ; ; organisation",
  ],
  [
    "“I hope so,” said Zoe Besh, the first blind lawmaker in the state’s history.",
    "Zoe Besh; first blind lawmaker in the state’s history; ; person",
  ],
  [
    "In a letter, the Norland and Torvian defence ministries accused Sarn of theft.",
    "; Norland and Torvian defence ministries; ; group",
  ],
  [
    "According to Adv Tsosan, Advocate Karabi Mohau Brandt once warned of it. Mokiti Tsosan said that he had heard it.",
    "Mokiti Tsosan; Adv; ; person",
  ],
  ["“That’s something I knew,” Tim Vik, Lund’s superior, said.", "Tim Vik; Lund’s superior; ; person"],
  ["The private Harwick University plans to close its campus.", "Harwick University; ; ; organisation"],
  ["The 43-year-old Martin Vik of Harwick told the court that he was ill.", "Martin Vik; ; ; person"],
  ["CBS Harwick reports that the ferry sank.", "CBS Harwick; ; ; outlet"],
  ["Sarn’s Civil Harbour Agency said the ferry had sunk.", "Civil Harbour Agency; ; ; organisation"],
  ["Norland News Agency said the ferry had sunk.", "Norland News Agency; ; ; outlet"],
  [
    "The Harwick Provincial Government said on Monday that the ferry had sunk.",
    "Harwick Provincial Government; ; ; organisation",
  ],
  [
    "The Norland’s General Civil Harbour Authority said that the ferry had sunk.",
    "General Civil Harbour Authority; ; ; organisation",
  ],
])("%s", (body, source) => {
  expect(firstSource(body)).toBe(source);
});

test("“it” that details how is the paper, and not who sends it", () => {
  expect(
    firstSource(
      "The Civil Harbour Agency will mail its brochure to all households today.\n\nIt details how to keep warm without light.",
    ),
  ).toMatch(/brochure.*document$/);
});

test("“it confirms” what was just told, and nobody says so", () => {
  expect(
    firstSource(
      "Voters beat Carver. Tidewell was an issue in the race.\n\nTo start, it confirms recent polling on the ferry.",
    ),
  ).toBe("; ; ; unresolved");
});
