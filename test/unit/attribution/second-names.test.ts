import { describe, expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The name, or the role, of whoever stands behind the last attribution of a text. */
function lastSpeaker(...paragraphs: readonly string[]): string | null {
  const { attributions, sources } = readOne(plainDocument([...paragraphs].join("\n\n")));
  const source = sources.find(({ id }) => id === attributions.at(-1)?.source);
  return source === undefined ? null : (source.name ?? source.role ?? null);
}

const HEAD = "News of the day from the town";

describe("a body that is called by what it is", () => {
  test.each([
    ["The Gas Standards Office saw the plant 11 times. The agency said it was safe.", "Gas Standards Office"],
    ["The Clean Fens Alliance has 400 members. The group said the ban was late.", "Clean Fens Alliance"],
    ["Harbour Aid runs three shelters. The charity said it had turned forty away.", "Harbour Aid"],
    ["West Marsh Police arrested two men. The force said no one was hurt.", "West Marsh Police"],
    ["Halden Rovers sold their captain. The club said the fee was secret.", "Halden Rovers"],
    ["Norazepal is made by Brandt Lysander. The company said it had not been asked.", "Brandt Lysander"],
    ["A company called Sellim Minerals put up a fence. The company said it would stay.", "Sellim Minerals"],
    ["Velmont has sued its landlord. The company said the rent was too high.", "Velmont"],
    ["Kestrel Foods will close its plant in Saltholm, it said on Monday.", "Kestrel Foods"],
  ])("%s", (text, name) => expect(lastSpeaker(HEAD, text)).toBe(name));

  test("is not one of another land, nor the thing that bears its name", () => {
    expect(
      lastSpeaker(
        HEAD,
        "Sorvania's foreign ministry said the talks had failed. The French foreign ministry said they would go on.",
      ),
    ).toBe("French foreign ministry");
    expect(
      lastSpeaker(HEAD, "Runners meet at the annual Camp Velmont event. Velmont said it had 40 million users."),
    ).toBe("Velmont");
    expect(
      lastSpeaker(HEAD, "Israel Marr, the minister, spoke on Monday. Israel's road was shut. Marr said it would open."),
    ).toBe("Israel Marr");
  });
});

describe("a person who is called by a trade", () => {
  test.each([
    ["Father Ioane Lashkar lives across the river. The priest said he lay down in front of the rig.", "Ioane Lashkar"],
    ["Rev John Bell lost his church to fire. The vicar said it would be built again.", "John Bell"],
    ["Midfielder Jo Cole scored twice. The midfielder said it was luck.", "Jo Cole"],
    ["Beekeeper Nodar Gvelid lost nine hives. The beekeeper said it was the cold.", "Nodar Gvelid"],
    ["Sgt Ada Cole led the search. The officer said it went on all night.", "Ada Cole"],
  ])("%s", (text, name) => expect(lastSpeaker(HEAD, text)).toBe(name));
});

describe("whom a headline calls by a bare noun or by letters", () => {
  const headline = (head: string, body: string): string | null => {
    const { attributions, sources } = readOne(plainDocument(`${head}\n\n${body}`));
    return sources.find(({ id }) => id === attributions[0]?.source)?.name ?? null;
  };
  test.each([
    [
      "Union says cracks were reported a week before",
      "The Federation of Mine Workers said on Tuesday that cracks had been reported.",
      "Federation of Mine Workers",
    ],
    [
      "SHC says board acted like a private court",
      "The Saltholm High Court has said that the board acted like a private court.",
      "Saltholm High Court",
    ],
    [
      "Water firm denies it knew of leak",
      "Saltholm Water has denied that it knew of the leak. The leak was found in May.",
      "Saltholm Water",
    ],
    [
      "Police say body found in river",
      "A body was found in the river on Friday, West Marsh Police said.",
      "West Marsh Police",
    ],
  ])("%s", (head, body, name) => expect(headline(head, body)).toBe(name));

  test("stands for itself where two of the kind speak", () => {
    const body =
      "The Federation of Mine Workers said cracks had been seen. The Guild of Smelters said there were none.";
    expect(headline("Union says cracks were reported", body)).not.toBe("Guild of Smelters");
  });
});

test("the one whom the pronoun's own sentence names", () => {
  expect(
    lastSpeaker(
      HEAD,
      "Mara Dorn wrote the slogan in May. She said it was meant to shock. It has been seen on every bus since.",
      "While the campaign did not appeal to Edda Klee, who teaches in Wick, she said she did not want to judge.",
    ),
  ).toBe("Edda Klee");
});

test("who is brought in as what is said begins has said it", () =>
  expect(
    lastSpeaker(
      HEAD,
      "Hospital engineer Samuel Adjei said the fuel would last. Butcher Ivo Roux has lost 900 kilos of meat, he said, and opened his shop.",
    ),
  ).toBe("Ivo Roux"));

test.each([
  ["The hall has twelve rooms. Let's hope the roof holds."],
  ["Evans recorded a 6-4 victory on Monday."],
  ["Burrage enjoyed her maiden win."],
  ["If all goes according to the plan, three halls will open here."],
])("nobody's words: %s", (text) => expect(readOne(plainDocument(`${HEAD}\n\n${text}`)).attributions).toEqual([]));
