import { useEffect, useRef, useState } from "react";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

interface Found {
  readonly total: number;
  readonly hits: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly input: string;
    readonly snippet: {
      readonly span: { readonly start: number; readonly end: number };
      readonly before: string;
      readonly words: string;
      readonly after: string;
    } | null;
  }[];
}

const PATIENCE_MS = 120;

/** Search as one types. */
export function SearchView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const [typed, setTyped] = useState(place.query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed !== place.query) goTo({ ...place, query: typed }, true);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed, place]);
  const data = useData<Found>(place.query.trim() === "" ? null : `/find?limit=50&q=${encodeURIComponent(place.query)}`);
  return (
    <search className="search">
      <h2>{say("search")}</h2>
      <label>
        {say("searchLabel")}
        <input
          type="search"
          value={typed}
          ref={field}
          onChange={(event) => setTyped(event.target.value)}
          aria-describedby="search-hint"
        />
      </label>
      <p id="search-hint" className="quiet">
        {say("searchHint")}
      </p>
      {place.query.trim() !== "" && (
        <Loadable data={data}>
          {({ total, hits }) => (
            <>
              <p role="status">{total === 0 ? say("noHits") : say("found", { count: total })}</p>
              <ol className="hits">
                {hits.map((hit) => (
                  <li key={hit.id}>
                    <PlaceLink
                      witness
                      to={{ ...place, view: "read", article: hit.id, span: hit.snippet?.span ?? null }}
                    >
                      {hit.title ?? hit.input}
                    </PlaceLink>{" "}
                    <span className="quiet">
                      {hit.outlet} {hit.published?.slice(0, 10) ?? say("undated")}
                    </span>
                    {hit.snippet !== null && (
                      <p dir="auto">
                        {hit.snippet.before}
                        <mark>{hit.snippet.words}</mark>
                        {hit.snippet.after}
                      </p>
                    )}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Loadable>
      )}
    </search>
  );
}
