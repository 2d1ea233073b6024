import { flushSync } from "react-dom";

const waiting = new Map<Element, () => void>();

/** One for all elements: their sizes are read together, after the layout of a frame and before it is painted. */
const observer = new ResizeObserver((entries) => {
  flushSync(() => {
    for (const { target } of entries) waiting.get(target)?.();
  });
});

/**
 * Calls back when the element has been laid out, and again whenever its size changes. What is measured then costs no layout of its own, and
 * what is drawn from it is in the same frame. Gives what ends it.
 */
export function onLaidOut(element: Element, act: () => void): () => void {
  waiting.set(element, act);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer.unobserve(element);
  };
}
