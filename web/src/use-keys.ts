import { useEffect } from "react";
import type { Overview } from "../../src/report/format.ts";
import { goTo, type Place, type View } from "./use-place.ts";

const VIEW_KEYS: Readonly<Record<string, View>> = {
  c: "chain",
  t: "read",
  d: "compare",
  w: "sources",
  e: "claims",
  m: "notes",
  "/": "search",
};

/** The keyboard: j/k claims, n/p findings, 1–9 witnesses, c t d w e m / views, ? help. Keys in fields stay with the field. */
export function useKeys(place: Place, overview: Overview | null, openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target?.closest("input, textarea, select, dialog[open], [role=menu], [role=listbox]") != null
      )
        return;
      const handled = act(event.key, place, overview, openHelp);
      if (handled) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [place, overview, openHelp]);
}

function act(key: string, place: Place, overview: Overview | null, openHelp: () => void): boolean {
  if (key === "?") {
    openHelp();
    return true;
  }
  if (key === "m" && focusNote()) return true;
  const view = VIEW_KEYS[key];
  if (view !== undefined) {
    goTo({ ...place, view, query: view === "search" ? place.query : "" });
    return true;
  }
  if (key === "j" || key === "k") {
    const last = overview?.claims ?? 0;
    const now = place.claim ?? overview?.first.claim ?? 1;
    const claim = Math.min(last, Math.max(1, now + (key === "j" ? 1 : -1)));
    if (last > 0) goTo({ ...place, claim, article: place.view === "read" ? null : place.article, span: null }, true);
    return true;
  }
  if (key === "n" || key === "p") return focusNext("[data-finding]", key === "n" ? 1 : -1);
  if (/^[1-9]$/.test(key)) {
    const witness = document.querySelectorAll<HTMLElement>("[data-witness]")[Number(key) - 1];
    witness?.click();
    return witness !== undefined;
  }
  return false;
}

/** The form for a note where there is one in the page. */
function focusNote(): boolean {
  const field = document.querySelector<HTMLElement>(".note-form textarea");
  // the browser tells of a selection some time later, and then it is gone with the focus
  document.dispatchEvent(new Event("selectionchange"));
  field?.focus();
  field?.scrollIntoView({ block: "center" });
  return field !== null;
}

/** Moves the focus among the marked things of the page, in page order. */
function focusNext(selector: string, step: number): boolean {
  // what stands in a closed part of the page cannot have the focus
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const now = all.findIndex((item) => item === document.activeElement || item.contains(document.activeElement));
  const next = all[now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
  return next !== undefined;
}
