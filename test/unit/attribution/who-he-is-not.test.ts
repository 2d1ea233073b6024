import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who speaks in the last outer attribution of a body: the name, or null. */
function lastSpeaker(body: string): string | null {
  const { attributions, sources } = trace([plainDocument(`The quay of Harwick\n\nMonday, 4 May 2026\n\n${body}\n`)]);
  const last = attributions.filter(({ parent }) => parent === null).at(-1);
  return sources.find(({ id }) => id === last?.source)?.name ?? null;
}

test.each([
  [
    "Emil Lund, a former envoy, and Tim Vik, a former clerk, spoke in the house on Tuesday. Lund said he had no knowledge of it. “I was not told,” Lund said. Lund later said he would have stayed.\n\nVik was the third to be heard who had listened in on the call. He said he had not been worried by it.",
    "Tim Vik",
  ],
  [
    "Gihad Brandt is an engineer. Pointing to the south of the land, he describes how students made camps there.",
    "Gihad Brandt",
  ],
  [
    "South Torvia's minister of power, Kofi Ramo, told the Courier that the pipe was safe. “It will be built,” Ramo said.\n\nHowever, Translog pipelines executive Russell Brook has reservations about the project.\n\n“If we build it, I have a lot of concerns,” he said.",
    "Russell Brook",
  ],
  ["Mona Vik took in her friend Ada Kolm. Vik helped when she told Vik about abuse she was suffering.", "Ada Kolm"],
  [
    "Adv Mara Lindo is for the bill. However, she warns that Sections 21 and 24 of it are “vague”. “They make talking a crime,” she says.",
    "Mara Lindo",
  ],
  [
    "Mona Vik grew up in Harwick. So when she enrolled in the primary school Notre-Mère-des-Champs, she recalled saying “quoi?”",
    "Mona Vik",
  ],
  [
    "Chief Hala said Mr Makar later let the quay to Tidewell.\n\nMr Makar then sold the lease to Brandt in 2020, he said.",
    "Hala",
  ],
  [
    "A study group at the quay found rust. Meanwhile, Anna Borg and her colleagues had continued to study the ropes. They showed in 2013 that salt weakens them.",
    "Anna Borg",
  ],
  ["The mayor wrote to Lund and Renner in May. The latter said the crane was old.", "Renner"],
  ["The mayor wrote to Lund and Renner in May. The former said the crane was old.", "Lund"],
])("%s", (body, name) => {
  expect(lastSpeaker(body)).toBe(name);
});

test("a thing named once, on which something was found, is no “he”", () => {
  expect(lastSpeaker("Finding ice on Calypsa, he said, is the next best thing to water.")).toBeNull();
});

test.each([
  [
    "Northlight Productions denied that it had settled with the port.\n\n“At no time did we sign a contract,” the production company said in a statement.",
    "Northlight Productions",
  ],
  [
    "Prime Minister Ada Kolm said she was concerned about what the newspaper Harwick Dagblad had found.\n\nIn a report published on Sunday, the paper claimed that the leaks included names.",
    "Harwick Dagblad",
  ],
  [
    "“This plant is one of the best to hold a dune,” explains Radu Babic from Quay Gardeners.\n\nThe experts advise you to try another plant. “It needs very little water,” the expert explains.",
    "Radu Babic",
  ],
])("whom the text has named is no second source: %s", (body, name) => {
  expect(lastSpeaker(body)).toBe(name);
});

test("“as they say” is said by nobody", () => {
  const { attributions } = trace([
    plainDocument("A word\n\n“Because as they say, a gun makes no friends,” Ada Lund told the Courier.\n"),
  ]);
  expect(attributions).toHaveLength(1);
});
