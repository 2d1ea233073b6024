import { describe, expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The names, or the roles, of all who stand behind the attributions of a text, in its order. */
function speakers(paragraph: string): (string | null)[] {
  const { attributions, sources } = readOne(plainDocument(`News of the day from the town\n\n${paragraph}`));
  return attributions.map(({ source }) => {
    const found = sources.find(({ id }) => id === source);
    return found?.name ?? found?.role ?? null;
  });
}

describe("a body is called by its name", () => {
  test.each([
    // behind what it is, also where that is a person's word
    ["The landlord, Brightwell Homes, says that it had ordered new doors.", "Brightwell Homes"],
    ["A rival, Norvik Shipping, said it had offered help.", "Norvik Shipping"],
    ["The contractor, Stellan Group, told the council that the work was done.", "Stellan Group"],
    ["According to the landlord, Brightwell Homes, new doors were on order.", "Brightwell Homes"],
    ["New doors were on order, according to the landlord, Brightwell Homes.", "Brightwell Homes"],
    // in front of it
    ["Norvik Shipping, the line's owner, said it would appeal.", "Norvik Shipping"],
    ["Norvik Shipping, the owner of the line, said it would appeal.", "Norvik Shipping"],
    // what it is, large only as the first word
    ["Drugmaker Solvane Medical denied that the trial had failed.", "Solvane Medical"],
    ["Carmaker Velmont said it would appeal.", "Velmont"],
    // names of ordinary words, and with commas in them
    ["Human Rights Watch said the men were tortured.", "Human Rights Watch"],
    ["Save the Children said the school had been hit.", "Save the Children"],
    ["Norvik, Inc. said the figures were wrong.", "Norvik"],
    ["More than 60 men were at the scene, Lorrain-Vale Fire and Rescue said.", "Lorrain-Vale Fire and Rescue"],
    ["Takings were down by a third, reckoned Farida Marlison, who sells flowers.", "Farida Marlison"],
    ["Carrow, Lund & Marsh, a law firm, said the figures were wrong.", "Carrow, Lund & Marsh"],
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  test("and is not the one of whom the same noun was said before", () => {
    expect(
      speakers(
        "The operator, Cross Valley Buses, says that every driver rests. The drugmaker, Solvane Medical, denied it. The company, Velmont AG, said it would appeal.",
      ),
    ).toEqual(["Cross Valley Buses", "Solvane Medical", "Velmont AG"]);
  });

  test("and what it was called once, it is called again", () => {
    expect(
      speakers("The landlord, Brightwell Homes, shut the doors. The landlord said it had ordered new ones."),
    ).toEqual(["Brightwell Homes"]);
  });
});

test("who bills himself as something is that", () => {
  expect(speakers("Ada Marsh bills herself as a moderate Democrat willing to criticise her party's leaders.")).toEqual([
    "Ada Marsh",
  ]);
});

describe("one of several", () => {
  test.each([
    ["One of the doctors, Ada Lund, said it was chaos.", "Ada Lund"],
    ["A nurse, who gave her name only as Bea, said it was chaos.", "Bea"],
    ["The mayor, who has been in office since May, said it was chaos.", "mayor"],
    ["The chairman, who has been in hospital since May, said it was chaos.", "chairman"],
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));
});
