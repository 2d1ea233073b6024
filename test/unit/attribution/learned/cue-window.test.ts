import { describe, expect, test } from "vitest";
import { cueWindow } from "../../../../src/attribution/learned/cue-window.ts";
import { viewText } from "../../../../src/attribution/learned/text-view.ts";
import type { Sentence } from "../../../../src/core/sentence.ts";

/** Words as tokens of one flat tree, a sentence a line of `lines`, all in one paragraph. */
function flat(lines: readonly string[]) {
  const text = lines.join(" ");
  let from = 0;
  const sentences = lines.map((line): Sentence => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    const tokens = [...line.matchAll(/\w+|[^\w\s]/g)].map(({ 0: word, index }, at) => ({
      start: start + index,
      end: start + index + word.length,
      tag: word === "said" ? "VBD" : /\w/.test(word) ? "NN" : ".",
      lemma: word.toLowerCase(),
      head: at === 0 ? -1 : 0,
      relation: at === 0 ? "root" : "dep",
    }));
    return { span: { start, end: from }, part: 0, tokens };
  });
  return viewText({ text, parts: [{ kind: "paragraph", span: { start: 0, end: text.length } }] }, sentences);
}

describe("the window of a cue", () => {
  test("takes in the sentences of the quotation that ends before it", () => {
    const view = flat(["“We looked.", "We found nothing,” said Mara.", "It rained."]);
    const said = [...view.start].findIndex((start) => view.text.startsWith("said", start));
    const window = cueWindow(view, new Float32Array(view.count), said, said + 1);
    expect(view.start[window.from]).toBe(0);
    expect(view.text.slice(0, view.end[window.to - 1])).toBe("“We looked. We found nothing,” said Mara.");
  });

  test("a sentence without end costs no more than its neighbourhood", () => {
    const view = flat([`${"word ".repeat(5000)}said ${"word ".repeat(5000)}`.trim()]);
    const window = cueWindow(view, new Float32Array(view.count), 5000, 5001);
    expect(window.to - window.from).toBeLessThan(2000);
  });

  test("a long quotation is one unit", () => {
    const view = flat([`“${"word ".repeat(60).trim()},” said Mara.`]);
    const said = [...view.start].findIndex((start) => view.text.startsWith("said", start));
    const window = cueWindow(view, new Float32Array(view.count), said, said + 1);
    expect(window.unitFirst.length).toBe(4);
    expect(window.unitLast[0]).toBe(said);
  });
});
