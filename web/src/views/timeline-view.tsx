import type { ArticleRow, ClaimView } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useDates, useStrings } from "../strings/use-strings.ts";
import { useData, useRows } from "../use-data.ts";
import type { Place } from "../use-place.ts";

/** The articles by day of publication, undated ones at the end, with where the claim in hand stands and where it is first known. */
export function TimelineView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const dates = useDates();
  const data = useRows<ArticleRow>("/articles", "articles");
  const claim = useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`);
  const inHand = claim.kind === "there" ? claim.value : null;
  return (
    <div className="timeline">
      <h2>{say("timeline")}</h2>
      <Loadable data={data}>
        {(articles) => {
          const days = daysOf(articles);
          const carrying = new Set(inHand?.statements.map(({ statement }) => statement.article));
          return (
            <ol className="days">
              {days.map(({ day, rows }) => (
                <li key={day}>
                  <h3>{day === "" ? say("undated") : <time dateTime={day}>{dates(day, false)}</time>}</h3>
                  <ul>
                    {rows.map((row) => (
                      <li key={row.id} className={row.id === inHand?.firstKnown ? "first" : undefined}>
                        <Appearance
                          row={row}
                          place={place}
                          isFirst={row.id === inHand?.firstKnown}
                          claim={carrying.has(row.id) ? (inHand?.row.number ?? null) : null}
                        />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          );
        }}
      </Loadable>
    </div>
  );
}

interface AppearanceProps {
  readonly row: ArticleRow;
  readonly place: Place;
  /** The first known appearance of the claim in hand. */
  readonly isFirst: boolean;
  /** The number of the claim in hand, where it stands in this article. */
  readonly claim: number | null;
}

function Appearance({ row, place, isFirst, claim }: AppearanceProps) {
  const say = useStrings();
  const time = row.published?.slice(11, 16) ?? "";
  const facts = [
    ...(time === "" ? [] : [time]),
    say("claimCount", { count: row.claims }),
    ...(row.unnamed > 0 ? [say("unnamedCount", { count: row.unnamed })] : []),
    ...(row.findings > 0 ? [say("findingCount", { count: row.findings })] : []),
  ];
  return (
    <>
      <strong dir="auto">{row.outlet}</strong>{" "}
      {claim !== null && (
        <span className="tag">
          {say("claim")} {claim}
        </span>
      )}{" "}
      {isFirst && <span className="tag">{say("firstKnown")}</span>}
      <PlaceLink witness to={{ ...place, view: "read", article: row.id, claim: null, span: null }}>
        <span dir="auto">{row.title ?? row.input}</span>
      </PlaceLink>
      <p className="quiet">{facts.join(" · ")}</p>
    </>
  );
}

function daysOf(articles: readonly ArticleRow[]): { readonly day: string; readonly rows: ArticleRow[] }[] {
  const days = new Map<string, ArticleRow[]>();
  for (const row of articles) {
    const day = row.published?.slice(0, 10) ?? "";
    const rows = days.get(day);
    if (rows === undefined) days.set(day, [row]);
    else rows.push(row);
  }
  return [...days]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([day, rows]) => ({ day, rows }));
}
