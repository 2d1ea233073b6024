import type { SourceRow } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RulingControls } from "../parts/ruling-controls.tsx";
import { namingWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import type { Place } from "../use-place.ts";

const MOST_ROWS = 400;

/** Who is quoted, how they are named, and by whom. Sources of different articles stay apart. */
export function SourcesView({ place, canWrite }: { readonly place: Place; readonly canWrite: boolean }) {
  const say = useStrings();
  const data = useData<{ total: number; sources: SourceRow[] }>(`/sources?limit=${MOST_ROWS}`);
  return (
    <div className="sources">
      <h2>{say("sources")}</h2>
      <Loadable data={data}>
        {({ sources, total }) => (
          <div className="table-scroll">
            <table className="stacked">
              <caption>
                {total > MOST_ROWS
                  ? say("rowsShown", { shown: MOST_ROWS, count: total })
                  : say("sourceCount", { count: total })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{say("who")}</th>
                  <th scope="col">{say("naming")}</th>
                  <th scope="col">{say("reasonGiven")}</th>
                  <th scope="col">{say("quotedTimes")}</th>
                  <th scope="col">{say("byOutlet")}</th>
                  {canWrite && <th scope="col">{say("ruling")}</th>}
                </tr>
              </thead>
              <tbody>
                {sources.map((row) => (
                  <tr key={row.source.id}>
                    <th scope="row" dir="auto">
                      <PlaceLink
                        to={{
                          ...place,
                          view: "read",
                          article: row.source.article,
                          span: row.source.mentions[0] ?? null,
                        }}
                      >
                        {/^(?:U|N4)/.test(row.source.naming) ? "? " : ""}
                        {row.label}
                      </PlaceLink>
                      {row.source.role !== null && <span className="quiet"> {row.source.role}</span>}
                    </th>
                    <td data-label={say("naming")}>{namingWords(say, row.source.naming)}</td>
                    <td data-label={say("reasonGiven")}>
                      {row.reason ?? (/^U/.test(row.source.naming) ? say("noReason") : "")}
                    </td>
                    <td data-label={say("quotedTimes")}>{row.said}</td>
                    <td data-label={say("byOutlet")}>
                      {row.outlet} <span className="quiet">{row.title}</span>
                    </td>
                    {canWrite && (
                      <td>
                        <RulingControls
                          target={row.source.id}
                          rulings={row.rulings}
                          canWrite
                          canGrade
                          fields={{
                            name: row.source.name ?? row.label,
                            role: row.source.role ?? "",
                            affiliation: row.source.affiliation ?? "",
                            naming: row.source.naming,
                          }}
                          noteAt={{ article: row.source.article, span: row.source.mentions[0] ?? null }}
                        />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loadable>
    </div>
  );
}
