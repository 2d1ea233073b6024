const BOLD = "\u001b[1m";
const DIM = "\u001b[2m";
const RESET = "\u001b[0m";

/** Weight for the eye, none of it needed to understand: headings and moves stand out, anchors and the last line step back. */
export function colourScreen(screen: string): string {
  return screen
    .split("\n")
    .map((line) => {
      if (/^[A-Z][A-Z]+ {2,}|^CLAIM \d+/.test(line))
        return line.replace(/^[A-Z]+(?: \d+)?/, (word) => BOLD + word + RESET);
      if (/INDEPENDENT SOURCES? /.test(line))
        return line.replace(/^.*?INDEPENDENT SOURCES?/, (words) => BOLD + words + RESET);
      if (/^(?:headlines?|\d+ of \d+ headlines) /.test(line))
        return line.replace(/[A-Z]{4,}(?: [A-Z]{2,})*/, (word) => BOLD + word + RESET);
      if (line === "Where it came from, not whether it is true.") return DIM + line + RESET;
      return line
        .replace(/[▲▼]+$/, (signs) => BOLD + signs + RESET)
        .replace(/ \d+-\d+$/, (anchor) => DIM + anchor + RESET);
    })
    .join("\n");
}
