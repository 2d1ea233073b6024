import { NAME_PARTICLE, NOT_A_FIRST_NAME, OUTLET_WORDS } from "../../language/press-names.ts";

const CAPITALISED = /^(?:\p{Lu}|\p{Lt})[\p{L}\p{M}'’.·-]*$/u;
const WITHOUT_CASE = /^[\p{Lo}\p{M}.·•・'’-]{1,20}$/u;

/**
 * Could these words be the name of one person? Two to six capitalised words, small words of nobility between them.
 * One word alone only with `alone` (after an explicit "By").
 *
 * May mislead: names of places and of outlets of two plain words look the same.
 */
export function isPersonName(words: string, alone = false): boolean {
  const name = words.trim();
  if (name.length < 2 || name.length > 70 || /[\d@/\\:;!?<>{}[\]|=+_%$#…"“”]/.test(name)) return false;
  if (OUTLET_WORDS.test(name)) return false;
  const tokens = name.replace(/\s*\((?:[^)]{1,20})\)/g, "").split(/\s+/);
  const first = tokens[0] ?? "";
  if (NOT_A_FIRST_NAME.test(first)) return false;
  if (tokens.every((token) => WITHOUT_CASE.test(token))) return tokens.length <= 5 && name.length <= 30;
  if (tokens.length > 7 || (tokens.length < 2 && !alone)) return false;
  let capitals = 0;
  for (const token of tokens) {
    const bare = token.replace(/,$/, "");
    if (CAPITALISED.test(bare)) capitals++;
    else if (!NAME_PARTICLE.test(bare)) return false;
  }
  return capitals >= Math.min(2, tokens.length);
}
