import { useEffect, useState } from "react";
import type { Span } from "../../src/report/format.ts";

export interface SelectedWords {
  readonly span: Span;
  readonly words: string;
}

/** The words of the text that are selected, or were when the reader went to the form for a note; null where none were. */
export function useSelectedWords(): readonly [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const now = selectedWords();
      // going to the form takes the selection with it in some browsers
      if (now !== null || document.activeElement?.closest(".note-form") == null) setSelected(now);
    };
    document.addEventListener("selectionchange", follow);
    // what was selected before this listened
    follow();
    return () => document.removeEventListener("selectionchange", follow);
  }, []);
  return [selected, () => setSelected(null)];
}

function selectedWords(): SelectedWords | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const root = around instanceof Element ? around : around.parentElement;
  const within = root?.closest("[data-start]") ?? root;
  if (within == null || (within.closest(".text") === null && within.querySelector(".text") === null)) return null;
  const all = within.matches("[data-start]") ? [within] : [...within.querySelectorAll(".text [data-start]")];
  const touched = all.filter((element) => overlaps(range, element));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return null;
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0));
  return end <= start ? null : { span: { start, end }, words: selection.toString().replace(/\s+/g, " ") };
}

function overlaps(range: Range, element: Element): boolean {
  const own = document.createRange();
  own.selectNodeContents(element);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, own) > 0 && range.compareBoundaryPoints(Range.END_TO_START, own) < 0
  );
}

/** Where the words of an element begin in the article's text. Each holds one stretch of text and nothing else. */
const startOf = (element: HTMLElement): number => Number(element.dataset["start"]);
