import { useMemo } from "react";
import type { ArticleRow, PersonNote } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import { NoteForm } from "../parts/note-form.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { forgetData, send, useData } from "../use-data.ts";
import type { Place } from "../use-place.ts";

interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly target: string | null;
  readonly why: string | null;
}

/** What people wrote, with where their words are now, and the log of everything. */
export function NotesView({ place, canWrite }: { readonly place: Place; readonly canWrite: boolean }) {
  const say = useStrings();
  const notes = useData<{ notes: PersonNote[] }>("/notes");
  const log = useData<{ entries: LogRow[] }>("/log");
  const articles = useData<{ articles: ArticleRow[] }>("/articles?limit=5000");
  const names = useMemo(
    () => new Map(articles.kind === "there" ? articles.value.articles.map((row) => [row.id, row]) : []),
    [articles],
  );
  if (!canWrite) return <p className="empty">{say("noCase")}</p>;
  return (
    <div className="notes">
      <h2>{say("notesTitle")}</h2>
      <NoteForm article={null} />
      <Loadable data={notes}>
        {({ notes: all }) =>
          all.length === 0 ? (
            <p className="empty">{say("noNotes")}</p>
          ) : (
            <ul>
              {all.map((note) => (
                <li key={note.id}>
                  <p dir="auto">{note.body ?? <em>{say("erased")}</em>}</p>
                  <p className="quiet">
                    {note.author} {note.at.slice(0, 16).replace("T", " ")}
                    {note.exact !== null && (
                      <>
                        {" "}
                        {note.article !== null && note.span !== null ? (
                          <PlaceLink to={{ ...place, view: "read", article: note.article, span: note.span }}>
                            <q dir="auto">{note.exact}</q>
                          </PlaceLink>
                        ) : (
                          <q dir="auto">{note.exact}</q>
                        )}
                        {note.state === "broken" && ` (${say("broken")})`}
                        {note.state === "moved" && ` (${say("movedAnchor")})`}
                      </>
                    )}
                  </p>
                  {note.body !== null && (
                    <button
                      type="button"
                      onClick={() => send(`/notes/${note.id}`, { why: say("erase") }, "DELETE").then(forgetData)}
                    >
                      {say("erase")}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loadable>
      <h2>{say("logTitle")}</h2>
      <Loadable data={log}>
        {({ entries }) => (
          <div className="table-scroll">
            <table className="stacked log">
              <thead>
                <tr>
                  <th scope="col">№</th>
                  <th scope="col">{say("whenLogged")}</th>
                  <th scope="col">{say("whoLogged")}</th>
                  <th scope="col">{say("whatLogged")}</th>
                  <th scope="col">{say("onLogged")}</th>
                  <th scope="col">{say("whyLogged")}</th>
                </tr>
              </thead>
              <tbody>
                {entries
                  .slice(-500)
                  .reverse()
                  .map((entry) => (
                    <tr key={entry.seq}>
                      <td>{entry.seq}</td>
                      <td data-label={say("whenLogged")}>
                        <time dateTime={entry.at}>{entry.at.slice(0, 19).replace("T", " ")}</time>
                      </td>
                      <td data-label={say("whoLogged")}>{entry.who}</td>
                      <td data-label={say("whatLogged")}>{entry.what}</td>
                      <td data-label={say("onLogged")} title={entry.target ?? undefined}>
                        <LogTarget target={entry.target} row={names.get(entry.target ?? "")} place={place} />
                      </td>
                      <td data-label={say("whyLogged")} dir="auto">
                        {entry.why}
                      </td>
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

/** What an entry is about: the article by name, everything else by its id. */
function LogTarget({
  target,
  row,
  place,
}: {
  readonly target: string | null;
  readonly row: ArticleRow | undefined;
  readonly place: Place;
}) {
  if (row === undefined)
    return <code>{target !== null && target.length > 40 ? `${target.slice(0, 38)}…` : target}</code>;
  return (
    <PlaceLink to={{ ...place, view: "read", article: row.id, claim: null, span: null }}>
      {row.outlet}: <span dir="auto">{row.title ?? row.input}</span>
    </PlaceLink>
  );
}
