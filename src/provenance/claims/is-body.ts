import { contains } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";

/** In the body proper: not in a note, a credit or the terms. */
export function isBody(edition: Edition, { span }: Statement): boolean {
  const part = edition.article.parts.find(
    (one) => contains(one.span, span) || (one.span.start <= span.start && span.start < one.span.end),
  );
  return part === undefined || part.kind === "paragraph" || part.kind === "subtitle" || part.kind === "caption";
}
