import type { Span } from "../core/span.ts";

/** ", though the port and others have since": a conjunction, a noun phrase, and what stands in front of its verb. */
const CLAUSE =
  /,\s+(?:though|although|while|whereas)\s+((?:(?!(?:has|have|had|is|are|was|were|will|would|can|could|that|which|who)\s)[\p{L}\p{N}’'&.-]+\s+){1,7}?)(?:(?:has|have|had|also|since|already|later|long|now|repeatedly)\s+)*$/u;
/** What is no subject: "while denying", "although not". */
const NO_SUBJECT = /^(?:not|never|also|they|he|she|it|\p{L}+ing|\p{L}+ed)\s+$/u;

/**
 * "The service will move, though Tidewell and other departments have since confirmed": who confirms stands behind "though", and not in the clause in front
 * of it. Null where no such subject stands between whoever was read and the verb.
 */
export function subjectBehindThough(text: string, who: Span, cue: Span): Span | null {
  if (who.end >= cue.start) return null;
  const found = CLAUSE.exec(text.slice(who.end, cue.start));
  const words = found?.[1];
  if (!found || words === undefined || NO_SUBJECT.test(words)) return null;
  const start = who.end + found.index + found[0].indexOf(words);
  return { start, end: start + words.trimEnd().length };
}
