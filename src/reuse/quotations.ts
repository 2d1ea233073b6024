import type { Units } from "./units.ts";

const OPENING = new Set("“„«「『‟〝《".split(""));
const CLOSING = new Set("”»」』〞》".split(""));

/**
 * 1 for each unit that stands between quotation marks, 0 for the others. A paragraph that opens with a mark goes on with the
 * quotation that the paragraph before left open; any other open one ends with its paragraph.
 *
 * May mislead: single marks (’) are taken for apostrophes, so British single quotation marks are not seen.
 */
export function quotedUnits(text: string, units: Units): Uint8Array {
  const quoted = new Uint8Array(units.count);
  let open = false;
  let at = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const start = units.starts[unit] as number;
    for (; at < start; at++) {
      const mark = text[at] as string;
      if (mark === "\n" && text[at + 1] === "\n") open = false;
      else if (mark === '"' || mark === "＂") open = !open;
      else if (OPENING.has(mark)) open = true;
      else if (CLOSING.has(mark)) open = false;
    }
    quoted[unit] = open ? 1 : 0;
  }
  return quoted;
}
