import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isWhole = false;
const listeners = new Set<() => void>();

function setWhole(next: boolean): void {
  if (isWhole === next) return;
  isWhole = next;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

addEventListener("beforeprint", () => setWhole(true));
addEventListener("afterprint", () => setWhole(false));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether everything must be in the page, also what is far from the screen: it is being printed or saved. */
export const useWhole = (): boolean => useSyncExternalStore(subscribe, () => isWhole);

/** Does something with the whole view in the page. */
export function withWhole<T>(make: () => T): T {
  setWhole(true);
  try {
    return make();
  } finally {
    setWhole(false);
  }
}
