import type { Entity } from "./entity.ts";

const SINGULAR: ReadonlyMap<string, "male" | "female"> = new Map(
  Object.entries({
    he: "male",
    him: "male",
    his: "male",
    himself: "male",
    she: "female",
    her: "female",
    hers: "female",
    herself: "female",
  }),
);
export const PLURAL = new Set(["they", "them", "their", "theirs", "themselves"]);
export const THING = new Set(["it", "its", "itself"]);

/** What "he" and "she" tell of whom they mean; null for the others. */
export const genderOf = (word: string): "male" | "female" | null => SINGULAR.get(word) ?? null;

export const isPersonal = (word: string): boolean => SINGULAR.has(word) || PLURAL.has(word) || THING.has(word);

/** May a pronoun of the third person mean somebody, by gender, number and kind? */
export function agrees(word: string, entity: Entity): boolean {
  const gender = SINGULAR.get(word);
  if (gender) {
    if (entity.plural || (entity.gender !== null && entity.gender !== gender)) return false;
    return entity.kind === "person" || entity.kind === "role" || (entity.kind === "unknown" && entity.name.length > 0);
  }
  if (PLURAL.has(word))
    return (
      (entity.plural && entity.kind !== "document") ||
      entity.kind === "organisation" ||
      entity.kind === "group" ||
      entity.kind === "outlet"
    );
  return !entity.plural && /^(?:organisation|outlet|document|place|unknown)$/.test(entity.kind);
}
