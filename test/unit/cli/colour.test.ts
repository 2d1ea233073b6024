import { expect, test } from "vitest";
import { colourScreen } from "../../../src/cli/colour.ts";
import { renderScreen, screenLines } from "../../../src/report/screen/render-screen.ts";
import { republished } from "../report/fixture.ts";
import { manyArticles } from "../report/many-articles.ts";

const BOLD = "\u001b[1m";
const DIM = "\u001b[2m";
const RESET = "\u001b[0m";

test("headings and moves stand out, anchors and the last line step back", () => {
  const screen = colourScreen(screenLines(republished, { columns: 80 }));
  for (const words of ["1 INDEPENDENT SOURCE", "STRONGER", "CLAIM 1", "▲▲", "GAPS", "NEXT"])
    expect(screen).toContain(`${BOLD}${words}${RESET}`);
  for (const words of ["122-175", "426-525", "Where it came from, not whether it is true."])
    expect(screen).toContain(`${DIM}${words}${RESET}`);
});

test("an anchor steps back also where several articles are read", () => {
  expect(colourScreen(screenLines(manyArticles(7), { columns: 80 }))).toMatch(/\u001b\[2m\d+:\d+-\d+\u001b\[0m\n/);
});

test.each([false, true])("weights are all that a coloured screen has more (ascii: %s)", (ascii) => {
  for (const shown of [republished, manyArticles(7)])
    for (const columns of [44, 60, 80, 120]) {
      const screen = colourScreen(screenLines(shown, { columns, ascii }));
      expect(screen.replace(/\u001b\[[012]m/g, "")).toBe(renderScreen(shown, { columns, ascii }));
    }
});
