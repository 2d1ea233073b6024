const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;

/** So many characters tell the direction of a text. */
const ENOUGH = 4_000;

/**
 * The direction of most of its letters. The first letter (`dir=auto`) would turn an English paragraph round that begins with a quotation in
 * Hebrew.
 */
export function directionOf(text: string): "ltr" | "rtl" {
  const sample = text.slice(0, ENOUGH);
  const right = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  return right > 0 && right * 2 > (sample.match(LETTERS)?.length ?? 0) ? "rtl" : "ltr";
}
