import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";

/** The numbers of some relations, and of some tags, as sets to ask. */
export const relations = (...names: string[]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATION_NUMBER.get(name)!));
export const tags = (...names: string[]): ReadonlySet<number> => new Set(names.map((name) => TAG_NUMBER.get(name)!));
