import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { ClaimRow } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { SourceCount } from "../parts/source-count.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

const SORTS = [
  ["changed", "sortChanged"],
  ["order", "sortOrder"],
  ["sources", "sortSources"],
  ["copies", "sortCopies"],
] as const;

/** All claims of the case; only those near the screen are in the page. */
export function ClaimsView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const data = useData<{ total: number; claims: ClaimRow[] }>(
    `/claims?limit=5000&sort=${encodeURIComponent(place.sort)}`,
  );
  return (
    <div className="claims">
      <h2>{say("claims")}</h2>
      <label>
        {say("sortBy")}{" "}
        <select value={place.sort} onChange={(event) => goTo({ ...place, sort: event.target.value }, true)}>
          {SORTS.map(([value, key]) => (
            <option key={value} value={value}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
      <Loadable data={data}>{({ claims }) => <ClaimList claims={claims} place={place} />}</Loadable>
    </div>
  );
}

function ClaimList({ claims, place }: { readonly claims: readonly ClaimRow[]; readonly place: Place }) {
  const say = useStrings();
  const list = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => list.current,
    estimateSize: () => 84,
    overscan: 10,
  });
  return (
    <section
      className="list"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={say("claimCount", { count: claims.length })}
    >
      <ol className="rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const row = claims[item.index];
          if (row === undefined) return null;
          return (
            <li
              key={row.id}
              data-index={item.index}
              ref={rows.measureElement}
              className="row"
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={claims.length}
              aria-posinset={item.index + 1}
            >
              <PlaceLink
                to={{ ...place, view: "read", claim: row.number, article: null, span: null }}
                current={row.number === place.claim}
              >
                <span className="quiet">{row.number}</span> <span dir="auto">{row.wording}</span>
              </PlaceLink>
              <p className="facts">
                <SourceCount independence={row.independence} />
                <span>{say("inArticles", { count: row.articles })}</span>
                {row.stronger && <span>▲ {say("stronger")}</span>}
                {row.weaker && <span>▼ {say("weaker")}</span>}
                {row.drift > 0 && <span>{say("changeCount", { count: row.drift })}</span>}
                {row.circular > 0 && <span>⟳ {say("loopCount", { count: row.circular })}</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
