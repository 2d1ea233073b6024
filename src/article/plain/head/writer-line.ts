import { isPersonName } from "../../people/person-name.ts";
import { isMediumName } from "./medium-name.ts";

/** Words before a writer that stand in no list of labels because a headline may begin with them: "From Lena Marsh in Paris". */
const SIGNED_FROM =
  /^(?:[Ff]rom|[Dd]oor|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu}[\p{L}'’.-]+\s+\p{Lu})(?<name>[\p{L}\p{M}\s'’.-]+?)(?:\s+(?:in|at|im|à|en)\s+\p{Lu}.*)?$/u;

/** The person behind "From" and before a place; null where the words are something else's. */
export function writerFrom(line: string): string | null {
  const name = SIGNED_FROM.exec(line)?.groups?.["name"];
  return name !== undefined && isPersonName(name) && !isMediumName(name) ? name : null;
}

/** "Lena Marsh's sketch". */
export const COLUMN =
  /^(?<name>\p{Lu}\S+(?:\s\p{Lu}\S+){1,2})['’]s? (?:sketch|column|diary|notebook|week|world|view|letter)$/u;
