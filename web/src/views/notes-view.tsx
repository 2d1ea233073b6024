import { useState } from "react";
import type { AboutView, PersonNote } from "../../../src/report/format.ts";
import { AboutLink } from "../parts/about-link.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { NoteForm } from "../parts/note-form.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RulingSheet } from "../parts/ruling-sheet.tsx";
import { en, type StringKey } from "../strings/en.ts";
import { type Say, useDates, useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import type { Place } from "../use-place.ts";

interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly target: string | null;
  readonly why: string | null;
  readonly about: AboutView | null;
}

type ListedNote = PersonNote & { readonly about: AboutView | null };

interface NotesViewProps {
  readonly place: Place;
  readonly canWrite: boolean;
}

/** What people wrote, with where their words are now, and the log of everything. */
export function NotesView({ place, canWrite }: NotesViewProps) {
  const say = useStrings();
  const notes = useData<{ notes: ListedNote[] }>(canWrite ? "/notes" : null);
  if (!canWrite) return <p className="empty">{say("noCase")}</p>;
  return (
    <div className="notes">
      <h2>{say("notesTitle")}</h2>
      <NoteForm article={null} />
      <Loadable data={notes}>
        {({ notes: all }) =>
          all.length === 0 ? (
            <p className="quiet">{say("noNotes")}</p>
          ) : (
            <ul className="written">
              {all.map((note) => (
                <Written key={note.id} note={note} place={place} />
              ))}
            </ul>
          )
        }
      </Loadable>
      <h2>{say("logTitle")}</h2>
      <Log place={place} />
    </div>
  );
}

function Written({ note, place }: { readonly note: ListedNote; readonly place: Place }) {
  const say = useStrings();
  const dates = useDates();
  const [isErasing, setErasing] = useState(false);
  const { article, span, exact, state, about } = note;
  return (
    <li>
      {about !== null && (
        <p className="on">
          <AboutLink about={about} place={place} />
        </p>
      )}
      <p className="body" dir="auto">
        {note.body ?? <em>{say("erased")}</em>}
      </p>
      {exact !== null && (
        <p>
          {article !== null && span !== null ? (
            <PlaceLink to={{ ...place, view: "read", article, claim: null, span }}>
              <q dir="auto">{exact}</q>
            </PlaceLink>
          ) : (
            <q dir="auto">{exact}</q>
          )}
          {state === "broken" && <span className="up"> {say("broken")}</span>}
          {state === "moved" && <span className="quiet"> {say("movedAnchor")}</span>}
        </p>
      )}
      <span className="rulings">
        <span className="quiet">
          {note.author}, {dates(note.at)}
        </span>
        {note.body !== null && (
          <button type="button" className="dots" onClick={() => setErasing(true)}>
            {say("erase")}
          </button>
        )}
        {isErasing && (
          <RulingSheet
            asked={{ erase: note.id }}
            target={note.id}
            family={undefined}
            fields={{}}
            noteAt={null}
            onClose={() => setErasing(false)}
          />
        )}
      </span>
    </li>
  );
}

const MOST_ENTRIES = 500;

function Log({ place }: { readonly place: Place }) {
  const say = useStrings();
  const dates = useDates();
  const log = useData<{ entries: LogRow[] }>("/log");
  return (
    <Loadable data={log}>
      {({ entries }) => (
        <div className="table-scroll">
          <table className="stacked log">
            {entries.length > MOST_ENTRIES && (
              <caption>{say("rowsShown", { shown: MOST_ENTRIES, count: entries.length })}</caption>
            )}
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
                .slice(-MOST_ENTRIES)
                .reverse()
                .map((entry) => (
                  <tr key={entry.seq}>
                    <td>{entry.seq}</td>
                    <td data-label={say("whenLogged")}>
                      <time dateTime={entry.at}>{dates(entry.at)}</time>
                    </td>
                    <td data-label={say("whoLogged")}>{entry.who}</td>
                    <td data-label={say("whatLogged")}>{doneWords(say, entry.what)}</td>
                    <td data-label={say("onLogged")} title={entry.target ?? undefined}>
                      {entry.about === null ? (
                        <code>{shortId(entry.target)}</code>
                      ) : (
                        <AboutLink about={entry.about} place={place} />
                      )}
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
  );
}

const shortId = (id: string | null): string | null => (id !== null && id.length > 24 ? `${id.slice(0, 22)}…` : id);

/** What was done, in words; what this version does not know, as it stands in the log. */
function doneWords(say: Say, what: string): string {
  const key = `log_${what.replace("-", "_")}`;
  return key in en ? say(key as StringKey) : what;
}
