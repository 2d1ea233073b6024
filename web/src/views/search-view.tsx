import { useEffect, useRef, useState } from "react";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useDates, useStrings } from "../strings/use-strings.ts";
import { useData, useSteady } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

interface Hit {
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
}

const PATIENCE_MS = 80;
/** What can be asked, each to be tried with a click. */
const EXAMPLES = [
  "source:unnamed",
  "strength:>likely",
  "act:accuses",
  '"a phrase"',
  "pre*",
  "this OR that",
  "one -not",
];

/** Search as one types: the answer before stays in sight until the next is there. */
export function SearchView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const [typed, setTyped] = useState(place.query);
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(place.query);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (shown.current !== place.query) setTyped(place.query);
    shown.current = place.query;
  }, [place.query]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed === shown.current) return;
      shown.current = typed;
      goTo({ ...place, query: typed }, true);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed, place]);
  const query = place.query.trim();
  const { data, isOld } = useSteady(
    useData<{ readonly total: number; readonly hits: readonly Hit[] }>(
      query === "" ? null : `/find?limit=50&q=${encodeURIComponent(query)}`,
    ),
  );
  return (
    <search className="search">
      <h2>{say("search")}</h2>
      <label>
        <span className="sr">{say("searchLabel")}</span>
        <input
          type="search"
          value={typed}
          ref={field}
          placeholder={say("searchLabel")}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {query === "" ? (
        <Examples place={place} />
      ) : (
        <Loadable data={data}>
          {({ total, hits }) => (
            <>
              <p role="status" className="quiet" aria-busy={isOld}>
                {total === 0 ? say("noHits") : say("found", { count: total })}
                {total > hits.length && ` · ${say("rowsShown", { shown: hits.length, count: total })}`}
              </p>
              {total === 0 && <Examples place={place} />}
              <ol className="hits">
                {hits.map((hit) => (
                  <HitItem key={hit.id} hit={hit} place={place} />
                ))}
              </ol>
            </>
          )}
        </Loadable>
      )}
    </search>
  );
}

function Examples({ place }: { readonly place: Place }) {
  const say = useStrings();
  return (
    <>
      <p className="quiet">{say("searchHint")}</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <PlaceLink to={{ ...place, query: example }}>
              <code>{example}</code>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function HitItem({ hit, place }: { readonly hit: Hit; readonly place: Place }) {
  const dates = useDates();
  const { id, title, outlet, published, input, snippet } = hit;
  return (
    <li>
      <PlaceLink
        witness
        to={{ ...place, view: "read", article: id, claim: null, span: snippet?.span ?? null, query: "" }}
      >
        <span dir="auto">{title ?? input}</span>
      </PlaceLink>{" "}
      <span className="quiet">
        <bdi>{outlet}</bdi>, <bdi>{dates(published, false)}</bdi>
      </span>
      {snippet !== null && (
        <p dir="auto">
          {snippet.before}
          <mark>{snippet.words}</mark>
          {snippet.after}
        </p>
      )}
    </li>
  );
}
