import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";

export const VIEWS = ["read", "chain", "compare", "claims", "search", "sources", "timeline", "notes", "add"] as const;
export type View = (typeof VIEWS)[number];

/** Where the reader is: everything that a link must bring back. */
export interface Place {
  readonly view: View;
  readonly claim: number | null;
  readonly article: string | null;
  /** The other article of a comparison. */
  readonly other: string | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly query: string;
  readonly sort: string;
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
};

export function parsePlace(url: URL): Place {
  const name = url.pathname.slice(1);
  const claim = Number(url.searchParams.get("claim"));
  const span = /^(\d+)-(\d+)$/.exec(url.searchParams.get("span") ?? "");
  return {
    view: VIEWS.find((view) => view === name) ?? "read",
    claim: Number.isInteger(claim) && claim > 0 ? claim : null,
    article: url.searchParams.get("article"),
    other: url.searchParams.get("other"),
    span: span === null ? null : { start: Number(span[1]), end: Number(span[2]) },
    query: url.searchParams.get("q") ?? "",
    sort: url.searchParams.get("sort") ?? "changed",
  };
}

export function placeHref(place: Place): string {
  const query = new URLSearchParams();
  if (place.article !== null) query.set("article", place.article);
  if (place.claim !== null) query.set("claim", String(place.claim));
  if (place.other !== null) query.set("other", place.other);
  if (place.span !== null) query.set("span", `${place.span.start}-${place.span.end}`);
  if (place.query !== "") query.set("q", place.query);
  if (place.sort !== "changed") query.set("sort", place.sort);
  const text = query.toString();
  return `/${place.view}${text === "" ? "" : `?${text}`}`;
}

/** Where the reader is now, for what happens later than it was drawn. */
export const currentPlace = (): Place => parsePlace(new URL(location.href));

/** Goes to another place; `replace` leaves no step behind (typing in the search field). */
export function goTo(place: Place, replace = false): void {
  if (replace) history.replaceState(null, "", placeHref(place));
  else history.pushState(null, "", placeHref(place));
  dispatchEvent(new PopStateEvent("popstate"));
}

export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => parsePlace(new URL(href)), [href]);
}

/** The place that what is shown belongs to: the one before, for as long as the answer for the next is on its way. */
export function useShownPlace(place: Place, isOld: boolean): Place {
  const last = useRef(place);
  useEffect(() => {
    if (!isOld) last.current = place;
  }, [place, isOld]);
  return isOld ? last.current : place;
}
