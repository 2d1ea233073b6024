import type { Statement } from "../../core/statement.ts";
import { STOCK_WORDS } from "../../language/english/quantities.ts";
import type { Edition } from "../edition/edition.ts";

/** Tells how many there are, were, or were said to be; not what befell them. */
export function isStock(edition: Edition, statement: Statement): boolean {
  const gist = edition.gists.get(statement.id);
  return gist !== undefined && [gist.predicate ?? "", ...gist.terms].some((term) => STOCK_WORDS.has(term));
}

/** Tells what was done or happened ("1,200 drowned"). False where there is no predicate. */
export function isFlow(edition: Edition, statement: Statement): boolean {
  return edition.gists.get(statement.id)?.predicate != null && !isStock(edition, statement);
}
