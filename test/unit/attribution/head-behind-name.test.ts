import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Of the first attribution: whose words, and the kind, naming and name (or role) of each who speaks them. */
function speaks(sentence: string): readonly (string | undefined)[] {
  const { articles, attributions, sources } = trace([
    plainDocument(`Port news\n\nThe port was busy.\n\n${sentence}\n`),
  ]);
  const [first] = attributions;
  const text = articles[0]?.text ?? "";
  const told = [first?.source, ...(first?.with ?? [])].map((id) => {
    const source = sources.find((one) => one.id === id);
    return source && `${source.kind} ${source.naming} ${source.name ?? source.role}`;
  });
  return [text.slice(first?.who?.start, first?.who?.end), ...told];
}

describe("whoever stands behind a name speaks, and not the name", () => {
  test.each([
    [
      "Olga Brandt-Sorel's legal team argues the state has spied on her.",
      "Olga Brandt-Sorel's legal team",
      "organisation N2 legal team",
    ],
    ["Olga Brandt pal says the mayor is ill.", "Olga Brandt pal", "unnamed U2 Olga Brandt pal"],
    ["A Tidewell executive claimed the cranes were “junk”.", "A Tidewell executive", "unnamed U1 Tidewell executive"],
    [
      "Lund and Borg's work suggested that ropes age faster.",
      "Lund and Borg's work",
      "document N3 Lund and Borg's work",
    ],
    [
      "A Department of Ropes and Cranes (Dorc) director-general, Zane Dango, told the court the port was open.",
      "A Department of Ropes and Cranes (Dorc) director-general, Zane Dango,",
      "person N1 Zane Dango",
    ],
    [
      "Laura Neve from Natural Justice in Cape Brand says: “We demand full disclosure of the deals.”",
      "Laura Neve from Natural Justice in Cape Brand",
      "person N1 Laura Neve",
    ],
  ])("%s", (sentence, ...rest) => expect(speaks(sentence)).toEqual(rest));
});

describe("names are whole, and several are several", () => {
  test.each([
    ["Ropes Anywhere said on Monday that it would hire.", "Ropes Anywhere", "organisation N2 Ropes Anywhere"],
    ["Automation Anywhere said it would hire.", "Automation Anywhere", "organisation N2 Automation Anywhere"],
    [
      "The Danish Sailors Union said it was angry. The Sailors Union is poor.",
      "The Danish Sailors Union",
      "organisation N2 Danish Sailors Union",
    ],
    ["The sea is cold, Brits say.", "Brits", "group U3 Brits"],
    ["Ex-colleagues told the Courier that he was kind.", "Ex-colleagues", "group U3 Ex-colleagues"],
    [
      "The Harbour Board and Sailors Union stressed that the port was safe.",
      "The Harbour Board and Sailors Union",
      "organisation N2 Harbour Board",
      "organisation N2 Sailors Union",
    ],
    [
      "While the Australian and New Zealand governments say the port is safe, nothing was done.",
      "the Australian and New Zealand governments",
      "group U3 Australian and New Zealand governments",
    ],
  ])("%s", (sentence, ...rest) => expect(speaks(sentence)).toEqual(rest));
});

describe("papers are no people", () => {
  test.each([
    [
      "According to an August 2025 slideshow obtained by the Harwick Courier, the port was required to return two cranes.",
      "an August 2025 slideshow obtained by the Harwick Courier",
      "document N4 August 2025 slideshow obtained by the Harwick Courier",
    ],
    ["A March 2024 memo said the crane was unsafe.", "A March 2024 memo", "document N4 March 2024 memo"],
    ["The cranes are to be painted in May, a press kit said.", "a press kit", "document N4 press kit"],
    ["The crane doctrine says that no ship may be moved at night.", "The crane doctrine", "document N4 crane doctrine"],
    ["The banner read: “Harwick since birth”.", "The banner", "document N4 banner"],
    [
      "Security Council resolutions declare the port to be neutral.",
      "Security Council resolutions",
      "document N3 Security Council resolutions",
    ],
    ["Norlandian tallies say two men were hurt.", "Norlandian tallies", "document N4 Norlandian tallies"],
  ])("%s", (sentence, ...rest) => expect(speaks(sentence)).toEqual(rest));
});
