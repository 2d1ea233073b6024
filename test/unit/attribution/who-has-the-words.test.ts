import { expect, test } from "vitest";
import { textDocument } from "../../../bench/text-document.ts";
import { readOne } from "../../../src/trace.ts";

/** Who speaks in each attribution of the outlet's own, by name or description, with what is said. */
function said(...paragraphs: string[]): string[] {
  const { article, attributions, sources } = readOne(
    textDocument("said.txt", ["Cracks in the tower", ...paragraphs].join("\n\n")),
  );
  return attributions.flatMap(({ source, what, parent }) => {
    const found = sources.find(({ id }) => id === source);
    const words = what.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    return parent === null && found ? [`${found.name ?? found.role} | ${words}`] : [];
  });
}

test("whoever is told to be of a trade is meant by it later, whatever the trade", () => {
  expect(
    said(
      "The toxicologist, Ignatius Jell, told a tribunal that the trace was harmless. Chemistry had no opinion, the toxicologist said.",
      "The find was old, said the curator, Emeka Rowe. The curator said that only six examples are known.",
      "Forecaster Gustav Kloster said that another front will arrive. Witnesses had come forward, the forecaster said.",
      "The ship would sail, said operations chief Carys Vern. The operations chief said the port would pay.",
    ).map((line) => line.split(" | ")[0]),
  ).toEqual(["Ignatius Jell", "Emeka Rowe", "Gustav Kloster", "Carys Vern"].flatMap((name) => [name, name]));
});

test("whoever adds something has just spoken; whoever says something need not have", () => {
  const speakers = (who: string, verb: string): (string | undefined)[] =>
    said(`The money was repaid, said Katya Okon, who represented the owner. The ${who} ${verb} that it was late.`).map(
      (line) => line.split(" | ")[0],
    );
  expect(speakers("postman", "added")).toEqual(["Katya Okon", "Katya Okon"]);
  expect(speakers("postman", "said")).toEqual(["Katya Okon", "postman"]);
  // by a trade that news uses for variety somebody just named is meant, whatever the verb
  expect(speakers("barrister", "said")).toEqual(["Katya Okon", "Katya Okon"]);
});

test("a description that more than a phrase stands in, letters behind a name and letters for an office tell who is meant later", () => {
  const speakers = (...paragraphs: string[]): (string | undefined)[] =>
    said(...paragraphs).map((line) => line.split(" | ")[0]);
  expect(
    speakers(
      "The accountant who chairs the audit committee, Percy Wadia, said the question was fair. It would be answered, the accountant promised.",
      "Chief financial officer Asha Kaul said margins fell. Managing director and CEO Ravi Rao said volumes rose. Costs would fall too, the CFO said.",
    ),
  ).toEqual(["Percy Wadia", "Percy Wadia", "Asha Kaul", "Ravi Rao", "Asha Kaul"]);
  expect(
    speakers("Fintan Moore SC, for the defence, said the boy saw nothing. The barrister said he had been coached."),
  ).toEqual(["Fintan Moore", "Fintan Moore"]);
  expect(speakers("Dora Pote, the MLA from Selby, was away. It was cold, the Selby MLA told reporters.")).toEqual([
    "Dora Pote",
  ]);
});

test("a surname that looks like another word, at the head of its sentence", () =>
  expect(
    said(
      "Joost Ebbing left the country last spring. Ebbing, reached at his home in Antwerp, said he recalled nothing.",
    ).map((line) => line.split(" | ")[0]),
  ).toEqual(["Joost Ebbing"]));

test("behind “according to” a comma ends the source, unless what follows tells who that is", () => {
  expect(
    said("According to the engineer, the largest crack, of 28 millimetres, may have opened during the frost."),
  ).toEqual(["engineer | the largest crack, of 28 millimetres, may have opened during the frost"]);
  expect(said("According to Ada Marsh, the mayor of Selby, the road is shut.")).toEqual([
    "Ada Marsh | the road is shut",
  ]);
});

test("a paper records, states and shows, at the head and at the end of a sentence", () => {
  expect(
    said(
      "The study records that the sharpest fall came in a single winter.",
      "The sensor was reset seven minutes after the raid, the alarm company’s log states.",
      "The tribunal's decision shows that the athlete was absent for two tests.",
      "A timetable would be published in May, the teammate added.",
    ).map((line) => line.split(" | ")[0]),
  ).toEqual(["study", "alarm company’s log", "tribunal's decision", "teammate"]);
});

test("what stands in the clause about somebody does not speak in that one's place", () =>
  expect(
    said(
      "A woman whose 11-year-old son was treated after a fire at a Selby marina has told a court that he begged for air.",
    ).map((line) => line.split(" | ")[0]),
  ).toEqual(["woman"]));

test("who is described between the clause and the verb speaks, and is no part of what is said", () => {
  expect(
    said(
      "A second release might follow further upstream, a landowner, who did not wish to be named until tenants have been told, said.",
      "Systems could be down for three months, a contractor who works on the repair, and who has signed a secrecy agreement, said.",
      "An evaluation by a university team found that officers had used one kit in five.",
    ).map((line) => line.split(" | ")[1]),
  ).toEqual([
    "A second release might follow further upstream",
    "Systems could be down for three months",
    "that officers had used one kit in five",
  ]);
});

test("whom a paper quoted speaks, with the quotation in front", () => {
  expect(
    said("“A date is a guide to quality,” the Kelsmouth Post quoted Fenella Kosinska as saying.").map(
      (line) => line.split(" | ")[0],
    ),
  ).toEqual(["Fenella Kosinska"]);
});

test("whoever the sentence opens with says it, and not the last thing that is told of him", () => {
  expect(
    said(
      "A negotiator who would not be quoted by name while talks continued said a deal had been within reach.",
      "An officer familiar with the file said the vote had been taken twice.",
      "An official who was not permitted to speak before publication said a ban had been considered.",
    ).map((line) => line.split(" | ")),
  ).toEqual([
    ["negotiator", "a deal had been within reach"],
    ["officer", "the vote had been taken twice"],
    ["official", "a ban had been considered"],
  ]);
});

test("what somebody was told by message is nobody else's word, and the whole is put forward", () => {
  const { article, statements } = readOne(
    textDocument(
      "told.txt",
      "Cracks in the tower\n\nAt least 40 crane drivers were told by text message that their contracts would not be renewed, a union official said.",
    ),
  );
  expect(
    statements.filter(({ headline }) => !headline).map(({ span }) => article.text.slice(span.start, span.end)),
  ).toEqual(["At least 40 crane drivers were told by text message that their contracts would not be renewed"]);
});
