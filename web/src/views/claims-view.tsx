import { useDeferredValue, useMemo, useState } from "react";
import type { ClaimRow } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RowList } from "../parts/row-list.tsx";
import { SourceCount } from "../parts/source-count.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { useRows, useSteady } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

const SORTS = [
  ["changed", "sortChanged"],
  ["order", "sortOrder"],
  ["sources", "sortSources"],
  ["copies", "sortCopies"],
] as const;

/** All claims of the case, what changed most on top. */
export function ClaimsView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const { data } = useSteady(useRows<ClaimRow>(`/claims?sort=${encodeURIComponent(place.sort)}`, "claims"));
  const found = useMemo(
    () =>
      data.kind === "there" ? data.value.filter(({ wording }) => wording.toLocaleLowerCase().includes(wanted)) : [],
    [data, wanted],
  );
  return (
    <div className="claims">
      <div className="list-head">
        <h2>{say("claims")}</h2>
        <label>
          {say("filter")}
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <label>
          {say("sortBy")}
          <select value={place.sort} onChange={(event) => goTo({ ...place, sort: event.target.value }, true)}>
            {SORTS.map(([value, key]) => (
              <option key={value} value={value}>
                {say(key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Loadable data={data}>
        {(all) => (
          <>
            <p className="quiet" role="status">
              {found.length === all.length
                ? say("claimCount", { count: all.length })
                : say("rowsShown", { shown: found.length, count: all.length })}
            </p>
            <RowList items={found} keyOf={(row) => row.id} label={say("claims")} height={76}>
              {(row) => <Claim row={row} place={place} />}
            </RowList>
          </>
        )}
      </Loadable>
    </div>
  );
}

function Claim({ row, place }: { readonly row: ClaimRow; readonly place: Place }) {
  const say = useStrings();
  return (
    <>
      <span className="number">{row.number}</span>
      <PlaceLink
        to={{ ...place, view: "read", claim: row.number, article: null, span: null }}
        current={row.number === place.claim}
      >
        <span dir="auto">{row.wording}</span>
      </PlaceLink>
      <p className="facts">
        {row.stronger && <span className="tag up">▲ {say("stronger")}</span>}
        {row.weaker && <span className="tag down">▼ {say("weaker")}</span>}
        {row.drift > 0 && <span>{say("changeCount", { count: row.drift })}</span>}
        {row.circular > 0 && <span>⟳ {say("loopCount", { count: row.circular })}</span>}
        <span>{say("inArticles", { count: row.articles })}</span>
        {row.gaps > 0 && <span>∅ {say("gapCount", { count: row.gaps })}</span>}
        {row.rulings.length > 0 && <span className="tag">{say("ruledOn")}</span>}
      </p>
      <SourceCount independence={row.independence} />
    </>
  );
}
