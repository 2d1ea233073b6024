import { describe, expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";

/** For each attribution its speaker's words, the name (or class) that they lead to, and what is said. */
function told(content: string): string[] {
  const { article, sources, attributions } = readOne({
    input: "offices.txt",
    sha256: "0".repeat(64),
    kind: "text",
    content: `# Day at the dock\n\n${content}`,
    charset: null,
    url: null,
    archivedAt: null,
    record: null,
  });
  const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return attributions.map(({ who, source, what }) => {
    const from = sources.find(({ id }) => id === source);
    return `${who ? textOf(who) : "–"} → ${from?.name ?? from?.naming ?? "nobody"} | ${what.map(textOf).join(" … ")}`;
  });
}
const speakers = (content: string): string[] => told(content).map((one) => one.split(" | ")[0] ?? "");

describe("an office is no name of its holder", () => {
  test.each([
    [
      "Skarn Secretary of State Marlon Rubens suggested a policy of “quarantine”.",
      "Skarn Secretary of State Marlon Rubens → Marlon Rubens",
    ],
    [
      "“We condemn the attack,” Herald Editor-in-Chief Alessandra Gallo said.",
      "Herald Editor-in-Chief Alessandra Gallo → Alessandra Gallo",
    ],
    [
      "The then Skarn Home Secretary, Sanjay Lind, said that the gate was shut.",
      "The then Skarn Home Secretary, Sanjay Lind, → Sanjay Lind",
    ],
    [
      "Deputy Minister of Education Marlon Carr said that it was bad.",
      "Deputy Minister of Education Marlon Carr → Marlon Carr",
    ],
    [
      "The Harbour Union High Commissioner for Sailors said that the wall was old.",
      "The Harbour Union High Commissioner for Sailors → Harbour Union High Commissioner for Sailors",
    ],
    [
      "MEC for Roads, Jakob Mambolo, said that the wall was old. MEC Mambolo said that it was wet.",
      "MEC Mambolo → Jakob Mambolo",
    ],
  ])("%s", (sentence, speaker) => {
    expect(speakers(sentence)).toContain(speaker);
  });

  test("a day is no part of a body's name", () => {
    expect(speakers("Skarn’s Defense Ministry on Sunday confirmed the weapon’s use.")).toEqual([
      "Skarn’s Defense Ministry → Defense Ministry",
    ]);
  });
});

describe("who speaks is whom the words begin with", () => {
  test.each([
    [
      "“It is theirs,” said Olaf Hasse, an analyst at Danish investment company Lund Bank.",
      "Olaf Hasse, an analyst at Danish investment company Lund Bank → Olaf Hasse",
    ],
    [
      "The authors of the research published in the journal Wick Psychiatry argued that it had helped.",
      "The authors of the research published in the journal Wick Psychiatry → U3",
    ],
    ["Lorenz King met the board. Mr. King, 82, said that he was tired.", "Mr. King, 82, → Lorenz King"],
    ["Some in Skarn welcomed the news of the promotion.", "Some in Skarn → U3"],
    ["Separately, the US is seeking his extradition from the UK.", "the US → US"],
    [
      "Ian Harlow, an expert in tides at the U.K.'s University of Wick who did not work on the study, told Newsday: “This could be a large proportion of it.”",
      "Ian Harlow, an expert in tides at the U.K.'s University of Wick who did not work on the study → Ian Harlow",
    ],
    [
      'Ivan Hamlin, an expert in herbs and mental health at the Department of Health Sciences at the U.K.\'s University of Wick who did not work on the study, told Newsleaf: "Although the researchers found that regular use increased by only a few percent following the change this could equate to a large proportion of them."',
      "Ivan Hamlin, an expert in herbs and mental health at the Department of Health Sciences at the U.K.'s University of Wick who did not work on the study → Ivan Hamlin",
    ],
    [
      "The Valley Authority - which considers the board biased and has rejected the council as a mediator - called for a meeting of the body.",
      "The Valley Authority → Valley Authority",
    ],
  ])("%s", (sentence, speaker) => {
    expect(speakers(sentence)).toContain(speaker);
  });

  test("he who speaks is not the one of whom the text tells, where that one never speaks", () => {
    const found = speakers(
      "Hagen Geib was buried in Skarn. Geib had led the town. Geib was ill for long. Nando Mbuma said that Geib was his friend. He said that they had met in Wick.",
    );
    expect(found.at(-1)).toBe("He → Nando Mbuma");
  });

  test("a doubt about who said it leaves the words with that one", () => {
    expect(told("“We messed up; I messed up,” Bell allegedly told a guard. “We did no rounds.”")).toEqual([
      "Bell → Bell | “We messed up; I messed up,” … “We did no rounds.”",
    ]);
  });
});

describe("who speaks where another stands nearer", () => {
  test.each([
    [
      "Sadek Amer is the head of the Harbour Dialogue Group in Wick, which says on its site that it aims to “protect the rights of the people.”",
      "which → Harbour Dialogue Group",
    ],
    [
      "The team looked at data on towns where the herb had been legal—Wick, Marl, and Skarn— and noted if and how often they used it.",
      "The team → U3",
    ],
    [
      "The Palisade Authority - which considers the US biased and has rejected the Trask administration as a mediator if peace talks are ever revived - called for an emergency meeting of the body.",
      "which → Palisade Authority",
    ],
    [
      "Trask has lashed out after a court upheld the right, rejecting the president’s executive order declaring that children born in Skarn are not citizens.",
      "the president’s executive order → N3",
    ],
    [
      "Lind had been flagged because she was an influential user and, on June 30, had posted to her 124,000 followers, loosely translated, “Friends, the time to fight with the phone is over.”",
      "Lind → Lind",
    ],
    [
      "Ida Sadun, 58, told the freelance harbour reporter Mohamed El Saif in Old Skarn on Monday that the vote was “an internal decision.”",
      "Ida Sadun, 58, → Ida Sadun",
    ],
  ])("%s", (sentence, speaker) => {
    expect(speakers(sentence)).toContain(speaker);
  });

  test("a name in two parts joined by a hyphen is whole behind an office", () => {
    expect(
      speakers(
        "Deputy Director of Public Prosecution Eva-Marie Perrson shut it. Ms Perrson said: “I would not have gone there.”",
      )[0],
    ).toBe("Ms Perrson → Eva-Marie Perrson");
  });

  test("who asks is not who answers", () => {
    expect(
      speakers(
        "Gopal Goven said that Lind was there.\n\nUnder questions by Mark Poff, he said there had been “a gathering at a high level”.",
      ).at(-1),
    ).toBe("he → Gopal Goven");
  });

  test("“the company” is the firm told of last", () => {
    expect(
      speakers(
        "Gatewell Foods laid off 60 workers. The company said that they were many. Maclar Foods reported a loss of 3 million crowns. The loss of Maclar Foods reflected a write-down. But the company said that it had cash.",
      ).at(-1),
    ).toBe("the company → Maclar Foods");
  });

  test("what others announced, the thing announced does not say", () => {
    expect(
      speakers(
        "The toll in the first budget deal announced Wednesday by harbour leaders was set to consume 500 crowns.",
      ),
    ).toEqual([]);
  });
});

describe("what happened to somebody, or what somebody did, is not said", () => {
  test.each([
    "He was admitted to hospital on Saturday.",
    "The fever was known as the “Grey Death” in those days.",
    "Zephira Lind found herself in the crosshairs of the board.",
    "Ada Marsh has been promoted to harbour master.",
    "The guards reported for duty at midnight.",
    "Fires continued to rage into the morning.",
    "Otto Rudol responded by hitting the pilot with an oar.",
    "President Trask signed an executive order on steel.",
    "Harbour people will see the campaign on billboards.",
  ])("%s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test.each([
    "Ada Marsh responded by saying that the gate was shut.",
    "The board signed a letter saying that the gate was shut.",
    "Ada Marsh found that the gate was shut.",
  ])("%s", (sentence) => {
    expect(told(sentence)).not.toEqual([]);
  });
});

describe("what is said is whole", () => {
  test("whom a body calls what", () => {
    expect(
      told("Lender Marl had called the harbour court’s decision on the steel case a landmark judgment.")[0],
    ).toMatch(/\| the harbour court’s decision on the steel case a landmark judgment$/);
  });

  test("two who speak in one sentence", () => {
    expect(
      told(
        "Skarn also sharply criticised the shift, with Foreign Minister Aydin Sadi warning of “dangerous consequences”.",
      ),
    ).toEqual(["Skarn → Skarn | the shift", "Foreign Minister Aydin Sadi → Aydin Sadi | “dangerous consequences”"]);
  });

  test("a verb of saying that the tagger takes for an adjective", () => {
    expect(told("“The plan has introduced a uniform system across all towns,” the department detailed.")[0]).toMatch(
      /^the department → N2 \| “The plan/,
    );
  });

  test("a bank whose name does not say so", () => {
    expect(
      speakers("Goldmar Lind expects that prices could rise. “It would be a large upside risk,” the bank said.").at(-1),
    ).toBe("the bank → Goldmar Lind");
  });

  test("the clause behind who says it, where the front stands under it", () => {
    expect(
      told(
        "And while the loss makes a difference “at once,” Ada Levitt said, in the long term both sides want a deal.",
      )[0],
    ).toBe(
      "Ada Levitt → Ada Levitt | And while the loss makes a difference “at once,” … in the long term both sides want a deal",
    );
  });

  test("a quotation alone in its paragraph below what somebody confirmed or urged", () => {
    expect(
      told(
        "Ada Marsh confirmed that the centre remained on full alert.\n\n“The storms we are seeing are fast and nobody knows where they go.”",
      )[0],
    ).toMatch(/^Ada Marsh → Ada Marsh \| that the centre .* … “The storms/);
  });
});

describe("what is said ends where the outlet goes on", () => {
  test("behind a clause under “before”", () => {
    expect(told("Before the judge concluded that Epps fell by himself, his death was shadowed by doubts.")).toEqual([
      "the judge → U2 | that Epps fell by himself",
    ]);
    expect(told("Before the judge concluded that Epps fell by himself, and that he was alone, she left.")[0]).toMatch(
      /by himself, and that he was alone$/,
    );
  });

  test("at a semicolon behind who said it", () => {
    expect(told("A fear had been building since May, Medran said; the protest was a form of release.")).toEqual([
      "Medran → Medran | A fear had been building since May",
    ]);
  });

  test("above a crosshead in single marks", () => {
    expect(told("“He died on duty,” Ada Marsh said.\n\n‘We had plans for the boat’\n\nThe boat was sold.")[0]).toBe(
      "Ada Marsh → Ada Marsh | “He died on duty,”",
    );
  });
});

describe("nobody says", () => {
  test.each([
    "Rates have risen in U.S. states where the herb is sold.",
    "What did the prosecutors say?",
    "How the judges ruled",
  ])("%s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test("what something supports in somebody's words", () => {
    expect(told("“No evidence supports anything else than that,” Ada Marsh said.")).toHaveLength(1);
  });

  test("a clause of somebody else's words says nothing by itself", () => {
    expect(speakers("Dagens Nytt said that in several cases, crews had begun “talks with picked officers”.")).toEqual([
      "Dagens Nytt → Dagens Nytt",
    ]);
  });

  test("officials say so at the end", () => {
    expect(
      speakers("The man is the third resident to contract the disease dubbed the Grey Death, say officials."),
    ).toEqual(["officials → U3"]);
  });
});
