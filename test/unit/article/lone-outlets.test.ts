import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const BODY =
  "\n\nThe harbour board will close its eastern quay on Friday, its spokesman said, after divers found cracks below the waterline.\n\nNobody was hurt. The quay was built in 1911.\n";
const read = (head: string) => {
  const { outlet, authors, published } = parseArticle(
    documentOf("text", `Harbour board to close eastern quay after divers find cracks\n\n${head}${BODY}`),
  ).value;
  return { outlet, authors: authors.map(({ name }) => name), date: published?.value ?? null };
};

describe("where an article saved as plain text was printed", () => {
  test.each([
    [
      "below a byline of its own block",
      "By Ines Calder in Port Ansel and Moussa Derin in Kolwe\nThe Marlow Post\nSunday 9 November 2025",
      "The Marlow Post",
    ],
    [
      "below a standfirst",
      "Divers from the board went down twice on Monday. What they saw was no surprise to those who work there.\n\nBy Josie Arkwell\n\nThe Tidewater Review\n\nOctober 18, 2021",
      "The Tidewater Review",
    ],
    [
      "with a line of the page between",
      "The Upland Sower\n\nNews > Harbours\n\nBy Beth Crowe\n\nPublished: 3 June 2022",
      "The Upland Sower",
    ],
    [
      "in front of what it says of itself",
      "ShoreSense | Your coast, your rights\n\nBy Hattie Prewell\n\nLast updated: 11 Dec 2024",
      "ShoreSense",
    ],
    ["behind a role", "By Kev Dunmere\n\nHarbours correspondent, The Back Quay\n\n18 June 2024", "The Back Quay"],
    [
      "whom it was written for",
      "By Callum Prowe for Quayside Daily\n\nPublished: 22:41, 28 August 2024",
      "Quayside Daily",
    ],
    ["behind who wrote it", "Cassie Lindal, The Pruett County Register\n\nOct. 17, 2024", "The Pruett County Register"],
    ["with its issue", "By Tobias Lindale\n\nParallel Quarterly, Winter issue", "Parallel Quarterly"],
  ])("%s", (_, head, outlet) => {
    expect(read(head).outlet).toBe(outlet);
    expect(read(head).authors.length).toBeGreaterThan(0);
  });

  test.each([
    ["two words in one, right under the headline", "TideMurmur\n\nBy Kasper Lindal\n\n18 June 2024", "TideMurmur"],
    [
      "two words that are no two people",
      "Anchor & Wheel\n\nKasper Lindal, boats reporter\n\n18 June 2024",
      "Anchor & Wheel",
    ],
    [
      "a word of its own at the end",
      "Continental Harbours Business\n\nBy Kasper Lindal\n\n18 June 2024",
      "Continental Harbours Business",
    ],
    [
      "in capitals, above the desk",
      "ESTUARY POST\n\nNews desk and agencies\n\n18 June 2024, 10:02 GMT",
      "ESTUARY POST",
    ],
    ["with its edition", "O Lume (English edition)\n\nKasper Lindal, at the east gate\n\n18 June 2024", "O Lume"],
    ["with its town in brackets", "Capital Morning (Ansel)\n\nNational briefs\n\n18 June 2024", "Capital Morning"],
    [
      "with its service",
      "Dunekurier International – English service\n\nKasper Lindal, London\n\n18 June 2024, 14:20 CET",
      "Dunekurier International",
    ],
    [
      "a firm by whose service",
      "PRESS RELEASE\n\nCarrow Oyj, via NordHarbour\n\n16 May 2033, 08:00 EEST",
      "Carrow Oyj",
    ],
    ["a station", "CKLO 98.1 FM, Dunmere Falls\n\nKasper Lindal reporting\n\nPosted 18 June 2024", "CKLO 98.1 FM"],
    [
      "a host below the writer",
      "Last updated on 28/08/2025 at 18:55\n\nKasper Lindal, Harbour Correspondent\n\nQuaysideDaily.com",
      "QuaysideDaily.com",
    ],
    [
      "behind the writer's role",
      "by Kasper Lindal, Senior Staff Writer, ShoreSense Today\n\n18 June 2024",
      "ShoreSense Today",
    ],
  ])("%s", (_, head, outlet) => expect(read(head).outlet).toBe(outlet));

  test.each([
    ["Kasper Lindal, at the east gate", ["Kasper Lindal"]],
    ["Kasper Lindal reporting", ["Kasper Lindal"]],
    ["Kasper Lindal, Hartsmoor", ["Kasper Lindal"]],
    ["Kasper Lindal, Harbour Correspondent", ["Kasper Lindal"]],
  ])("who wrote it stands beside where: %s", (line, authors) =>
    expect(read(`The Marlow Post\n\n${line}\n\n18 June 2024`).authors).toEqual(authors),
  );

  test.each([
    ["by its last word", "The Marlow Tribune\nNATIONAL", "Nobody was hurt.", "The Marlow Tribune"],
    ["a station", "KDLV 6 News\nWatch Live    Weather    Alerts", "Nobody was hurt.", "KDLV 6 News"],
    [
      "by what the text calls it",
      "THE CAULKING ROOM\nQUAYS",
      "The letter was obtained by The Caulking Room.",
      "THE CAULKING ROOM",
    ],
    ["a section is none", "World News\nHARBOURS", "Nobody was hurt.", null],
  ])("above the headline: %s", (_, above, told, outlet) => {
    const text = `${above}\n\nHarbour board to close eastern quay after divers find cracks\n\nBy Kasper Lindal\n\n18 June 2024${BODY}\n${told}\n`;
    const { value } = parseArticle(documentOf("text", text));
    expect([value.title, value.outlet]).toEqual([
      "Harbour board to close eastern quay after divers find cracks",
      outlet,
    ]);
  });

  test.each([
    ["Updated September 18 2024 – 4:55pm, first published 1:20pm", "2024-09-18T16:55"],
    ["Posted at 11:42 AM, Oct 09, 2023 and last updated 5:16 PM, Oct 09, 2023", "2023-10-09"],
  ])("%s is a date, and no note", (line, date) => {
    expect(read(`By Kasper Lindal\n${line}`)).toMatchObject({ outlet: null, date });
  });

  test("a place and its country are no outlet", () => {
    expect(read("PRESS RELEASE\n\nAnsel, Finland, 16 May 2033, 08:00 EEST")).toMatchObject({
      outlet: null,
      date: "2033-05-16T08:00+03:00",
    });
  });

  test("a version of a wire story stands in its headline", () => {
    const text = `UPDATE 2-Harbour board to close eastern quay after divers find cracks\n\nBy Kasper Lindal\n\nSeptember 18, 2024 4:12 PM GMT+2${BODY}`;
    const { title, published } = parseArticle(documentOf("text", text)).value;
    expect(title).toBe("UPDATE 2-Harbour board to close eastern quay after divers find cracks");
    expect(published?.value).toBe("2024-09-18T16:12+02:00");
  });

  test("in the dateline, where an agency sent it", () => {
    const text =
      "Harbour board to close eastern quay\n\nBy Kasper Lindal\n\nRIVA MAR, Aug 30, 2023 (Quaywire One) - The harbour board will close its eastern quay on Friday, its spokesman said, after divers found cracks.\n\nNobody was hurt. The quay was built in 1911.\n";
    expect(parseArticle(documentOf("text", text)).value.outlet).toBe("Quaywire One");
  });

  test("no outlet is made of a writer's place or trade", () => {
    expect(read("By Lena Marsh for more than ten years\n\n3 May 2024").outlet).toBeNull();
    expect(read("Lena Marsh, Chief Harbour Reporter\n\n3 May 2024").outlet).toBeNull();
  });
});
