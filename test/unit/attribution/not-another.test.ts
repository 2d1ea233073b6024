import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** Speaker's words → whom they lead to, for each attribution of an article. */
function speakers(...paragraphs: string[]): string[] {
  const article = articleFrom(paragraphs.join("\n\n"));
  const { sources, attributions } = findAttributions(article, findSentences(article));
  return attributions.map(({ who, source: id }) => {
    const from = sources.find((one) => one.id === id);
    const words = who ? article.text.slice(who.start, who.end) : "–";
    return `${words} → ${from?.name ?? from?.naming ?? "nobody"}`;
  });
}

describe("somebody is not taken for another", () => {
  test("a spokesperson of one body for the named one of another", () => {
    const lede = "The plane landed safely, a spokesperson for Skyline said.";
    expect(speakers("# Plane lands", lede, "Skyline is looking into it, Bo Carr, an SCAA spokesperson, said.")).toEqual(
      ["a spokesperson for Skyline → U1", "Bo Carr, an SCAA spokesperson, → Bo Carr"],
    );
    expect(speakers("# Plane lands", lede, "“We are looking into it,” Skyline spokesperson Bo Carr said.")[0]).toBe(
      "a spokesperson for Skyline → Bo Carr",
    );
  });

  test("a mother of four for the mother of three", () => {
    const article = articleFrom(
      "# Women sell maize by night\n\nThe mother of three says she is confident. The road is lit from dusk to dawn.\n\n" +
        "The night is young for everybody here. “Nothing can harm us,” says the mother of four.",
    );
    const { attributions } = findAttributions(article, findSentences(article));
    const own = attributions.filter(({ parent, attitude }) => parent === null && attitude === "says");
    expect(new Set(own.map(({ source }) => source)).size).toBe(2);
  });

  test("the bearer of an age for a man who is spoken of", () => {
    expect(
      speakers(
        "# Survivor speaks of the mansion",
        "Marina Lind, a singer, says the banker lied. The 37-year-old said that it took place in Otto Stern's mansion.",
        "“She was jealous that Otto liked some of us,” Lind said. The 37-year-old revealed Stern groomed her very slowly.",
      ).at(-1),
    ).toBe("The 37-year-old → Marina Lind");
  });

  test("whoever spoke to a paper, where the comma is left out, for a body", () => {
    expect(
      speakers(
        "Marina Lind was held there for years.",
        "Speaking to the Daily Mail Lind claimed: “They had the keys.”",
      ),
    ).toContain("Lind → Marina Lind");
  });

  test("a woman whose surname is also a man's given name", () => {
    expect(
      speakers(
        "The campaign did not appeal to Julia Graham, a public information officer.",
        "“The message can miss the mark,” Graham said.",
      ),
    ).toContain("Graham → Julia Graham");
  });

  test("who is named in the standfirst and described in the lede", () => {
    expect(
      speakers(
        "# Survivor speaks of the mansion",
        "Brave Marina Lind has described the years in the mansion and says he lied.",
        "A woman who was held there for three years has revealed that she was never allowed upstairs.",
        "Marina Lind, known as Witness 1, says the banker lied.",
      ),
    ).toContain("A woman who was held there for three years → Marina Lind");
  });

  test("who made the article says nothing in its credits", () => {
    expect(speakers("Ada Marsh said that it was dry.", "(Reporting by Bo Carr; Editing by Per Lund)")).toEqual([
      "Ada Marsh → Ada Marsh",
    ]);
  });

  test("whom the headline calls by the given name, as the text does", () => {
    expect(
      speakers(
        "# All paid their own way, Fahim clarifies",
        "Firms did not pay for the trip, Communications Minister Fahim Rashad said today.",
        "Fahim said that the plan saved money.",
      ),
    ).toEqual(["Fahim → Fahim Rashad", "Communications Minister Fahim Rashad → Fahim Rashad", "Fahim → Fahim Rashad"]);
  });

  test("the villagers who have spoken, though they are told of in front of “they say”, and no firm", () => {
    expect(
      speakers(
        "# Blasts in five villages",
        "A quarrying company has come under criticism. The villagers argue that it cut the road.",
        "What frustrates the villagers the most, they say, is that their chief is silent.",
      ).at(-1),
    ).toBe("they → U3");
  });

  test("the government of the day, and not the one before it", () => {
    const article = articleFrom(
      "# Plans read out\n\nThe new government said that it would build homes. The previous government said that there was no money.\n\n" +
        "The government also pledged support for the port.",
    );
    const { attributions } = findAttributions(article, findSentences(article));
    const own = attributions.filter(({ parent }) => parent === null);
    expect(own.at(-1)?.source).toBe(own[0]?.source);
  });
});
