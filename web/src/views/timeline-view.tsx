import type { ArticleRow } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import type { Place } from "../use-place.ts";

/** The articles by day of publication, first known appearance first; undated ones at the end. */
export function TimelineView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const data = useData<{ total: number; articles: ArticleRow[] }>("/articles?limit=5000");
  return (
    <div className="timeline">
      <h2>{say("timeline")}</h2>
      <Loadable data={data}>
        {({ articles }) => (
          <ol className="days">
            {daysOf(articles).map(([day, rows]) => (
              <li key={day}>
                <h3>{day === "" ? say("undated") : <time dateTime={day}>{day}</time>}</h3>
                <ul>
                  {rows.map((row) => (
                    <li key={row.id}>
                      <span className="quiet">{row.published?.slice(11, 16)}</span> <b>{row.outlet}</b>{" "}
                      <PlaceLink witness to={{ ...place, view: "read", article: row.id, span: null }}>
                        <span dir="auto">{row.title ?? row.input}</span>
                      </PlaceLink>{" "}
                      <span className="quiet">
                        {say("claimCount", { count: row.claims })}
                        {row.unnamed > 0 && `, ${row.unnamed} ${say("unnamed")}`}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
      </Loadable>
    </div>
  );
}

function daysOf(articles: readonly ArticleRow[]): [string, ArticleRow[]][] {
  const days = new Map<string, ArticleRow[]>();
  for (const row of articles) {
    const day = row.published?.slice(0, 10) ?? "";
    const rows = days.get(day);
    if (rows === undefined) days.set(day, [row]);
    else rows.push(row);
  }
  return [...days].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
}
