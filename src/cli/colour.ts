import type { Line, Weight } from "../report/screen/line.ts";

const ESCAPES: Readonly<Record<Weight, string>> = { strong: "\u001b[1m", faint: "\u001b[2m" };
const RESET = "\u001b[0m";

/** The screen as a terminal shows weights: headings and moves stand out, anchors and the last line step back. */
export const colourScreen = (lines: readonly Line[]): string =>
  lines
    .map(
      (line) =>
        `${line.map(({ text, weight }) => (weight === null ? text : ESCAPES[weight] + text + RESET)).join("")}\n`,
    )
    .join("");
