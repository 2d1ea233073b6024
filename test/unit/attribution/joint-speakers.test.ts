import { expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Of each attribution the words of who speaks, and everybody whom they mean. */
function heard(body: string): string[] {
  const { article, attributions, sources } = readOne(plainDocument(`Bridge at Wick\n\n${body}\n`));
  const byId = new Map(sources.map((source) => [source.id, source.name ?? source.role ?? "–"]));
  return attributions.map(({ who, source, with: others = [] }) => {
    const words = who === null ? "–" : article.text.slice(who.start, who.end);
    return `${words}: ${[source ?? "", ...others].map((id) => byId.get(id) ?? "–").join(" | ")}`;
  });
}

test.each([
  [
    "Mayor Ana Doric and councillor Per Lund said the bridge would close.",
    "Mayor Ana Doric and councillor Per Lund: Ana Doric | Per Lund",
  ],
  ["Both the union and the company say the bridge is safe.", "Both the union and the company: union | company"],
  [
    "Ana Doric, the mayor of Wick, and Per Lund, a councillor, said the bridge would close.",
    "Ana Doric, the mayor of Wick, and Per Lund, a councillor,: Ana Doric | Per Lund",
  ],
  [
    "The company’s chairman, Ana Doric, and its finance director, Per Lund, said the bridge would close.",
    "The company’s chairman, Ana Doric, and its finance director, Per Lund,: Ana Doric | Per Lund",
  ],
  [
    "Ana Doric, Per Lund and Ida Marsh said the strike was over.",
    "Ana Doric, Per Lund and Ida Marsh: Ana Doric | Per Lund | Ida Marsh",
  ],
  [
    "The bridge will close on Monday, according to Ana Doric and Per Lund.",
    "Ana Doric and Per Lund: Ana Doric | Per Lund",
  ],
  ["Police and the fire service said the bridge was closed.", "Police and the fire service: Police | fire service"],
  [
    "A spokesman for the mayor and a spokeswoman for the union said the bridge was closed.",
    "A spokesman for the mayor and a spokeswoman for the union: spokesman | spokeswoman",
  ],
  ["Denmark and Sweden said the bridge was closed.", "Denmark and Sweden: Denmark | Sweden"],
  [
    "Kestrel Foods and Hartline Energy said the bridge would close.",
    "Kestrel Foods and Hartline Energy: Kestrel Foods | Hartline Energy",
  ],
  [
    "Councillors Ana Doric and Per Lund said the bridge would close.",
    "Councillors Ana Doric and Per Lund: Ana Doric | Per Lund",
  ],
  [
    "Residents and a local aid group said the bridge was closed.",
    "Residents and a local aid group: Residents | local aid group",
  ],
])("%s has several speakers", (body, speakers) => {
  expect(heard(body)).toEqual([speakers]);
});

test.each([
  ["Researchers at Wick University and the Marl Institute said the bridge is safe.", "Researchers"],
  ["The Ministry of Trade and Industry said the tariff would rise.", "Ministry of Trade and Industry"],
  ["Smith and Wesson said the bridge would close.", "Smith and Wesson"],
  ["Hartwell and Sons said the tariff would rise.", "Hartwell and Sons"],
  ["A spokesman for Doric and Lund said the bridge was closed.", "spokesman"],
  ["Friends of Ana Doric and Per Lund said the bridge would close.", "Friends"],
  ["Officials briefed on the plan and the budget said the bridge would close.", "Officials"],
  ["Ana Doric, a lawyer and a mother of two, said the bridge would close.", "Ana Doric"],
  ["Ana Doric, who led the board until May and has met Per Lund since then, said the bridge would close.", "Ana Doric"],
  ["The actor and activist Ana Doric said the bridge would close.", "Ana Doric"],
  ["Ana Doric and her team said the bridge would close.", "Ana Doric"],
  ["The chief executive of Wendle and Coast Hospitals Trust, Ana Doric, said the bridge would close.", "Ana Doric"],
  ["A spokesman for the council and the harbour board said the bridge would close.", "spokesman"],
  ["Friends and relatives said the bridge was closed.", "Friends"],
  [
    "Critics of the plan, like Senators Ana Doric, of Wick, and Per Lund, of Marl, said the bridge would close.",
    "Critics",
  ],
])("%s has one", (body, speaker) => {
  expect(heard(body).map((line) => line.slice(line.lastIndexOf(": ") + 2))).toEqual([speaker]);
});

test("“they” and “the pair” take up those who spoke together, until somebody else speaks", () => {
  expect(
    heard(
      "Ana Doric and Per Lund said the bridge would close. They added that the ferry would run. “It is a pity,” the pair said.",
    ),
  ).toEqual([
    "Ana Doric and Per Lund: Ana Doric | Per Lund",
    "They: Ana Doric | Per Lund",
    "the pair: Ana Doric | Per Lund",
  ]);
  const [, , last] = heard(
    "Ana Doric and Per Lund said the bridge would close. Residents protested. Ida Marsh said it was a shame. They said the ferry would run.",
  );
  expect(last).toBe("They: Residents");
});

test("each is mentioned by the own words first, and not by those of both", () => {
  const { article, sources } = readOne(
    plainDocument(
      "Bridge at Wick\n\nThe union and the company said the strike was over. Both sides said it was fair.\n",
    ),
  );
  expect(sources.map(({ mentions: [first] }) => article.text.slice(first?.start, first?.end))).toEqual([
    "The union",
    "the company",
  ]);
});
