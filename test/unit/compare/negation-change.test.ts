import { describe, expect, test } from "vitest";
import { compareReadings } from "../../../src/compare/compare-readings.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { readClosely } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const read = (input: string, text: string) => readClosely({ ...plainDocument(text), input, sha256: input });

const BEFORE = {
  en: "The council met on Monday evening in the old town hall of the city. The town said that it had done all it could in the matter.",
  de: "Der Rat der Stadt kam am Montag zu einer Sitzung im alten Rathaus zusammen. Die Stadt hat nach eigenen Angaben alles getan.",
  fr: "Le conseil de la ville est réuni lundi soir dans la vieille mairie du port. La ville a fait tout ce qui était possible pour les habitants.",
  es: "El consejo de la ciudad se reunió el lunes por la tarde en el viejo puerto. La ciudad hizo todo lo posible por los vecinos.",
};

/** The row of the last sentence of two texts that begin alike. */
function rowOf(language: keyof typeof BEFORE, one: string, other: string) {
  const [a, b] = [read("a", `${BEFORE[language]} ${one}`), read("b", `${BEFORE[language]} ${other}`)];
  return compareReadings(a, b, findReuses([a.article, b.article], { reworded: true })).rows.at(-1);
}

describe("a denial that went or came", () => {
  test.each([
    ["en", "The harbour union was not asked.", "The harbour union was asked.", "“not” → left out"],
    ["en", "The mayor signed the contract.", "The mayor did not sign the contract.", "put in → “not”"],
    ["en", "The mayor went to the quay.", "The mayor didn't go to the quay.", "put in → “didn't”"],
    ["en", "The mayor didn't know of the plan.", "The mayor did know of the plan.", "“didn't” → left out"],
    ["en", "The survey found cracks in the wall.", "The survey found no cracks in the wall.", "put in → “no”"],
    ["de", "Die Gewerkschaft wurde nicht gefragt.", "Die Gewerkschaft wurde gefragt.", "“nicht” → left out"],
    ["de", "Es gab eine Warnung vor dem Einsturz.", "Es gab keine Warnung vor dem Einsturz.", "put in → “keine”"],
    ["de", "Der Rat unterschrieb den Vertrag.", "Der Rat hat den Vertrag nicht unterschrieben.", "put in → “nicht”"],
    ["fr", "Le maire n'a pas signé le contrat.", "Le maire a signé le contrat.", "“pas” → left out"],
    ["es", "El alcalde no firmó el contrato.", "El alcalde firmó el contrato.", "“no” → left out"],
    ["es", "El alcalde firmó el contrato.", "El alcalde no ha firmado el contrato.", "put in → “no”"],
  ] as const)("%s: %s / %s", (language, one, other, why) => {
    const row = rowOf(language, one, other);
    expect(row).toMatchObject({ changes: ["negation"], why: [why] });
  });

  test.each([
    ["The harbour union was not asked.", "The harbour union was never asked."],
    ["The union was asked.", "The union was asked on Friday, and nobody answered."],
    ["The union will not be asked.", "The union won't be asked."],
    ["The mayor signed the contract.", "The mayor did not read the contract."],
  ])("is not told of %s / %s", (one, other) => {
    expect(rowOf("en", one, other)?.changes).not.toContain("negation");
  });
});
