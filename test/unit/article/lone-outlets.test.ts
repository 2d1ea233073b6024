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
