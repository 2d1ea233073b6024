import { Fragment, useMemo, useState } from "react";
import type { ArticleRow, CompareChange, CompareView as Compared, CompareRow } from "../../../src/report/format.ts";
import { Loadable } from "../parts/loadable.tsx";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

const NAMES: Readonly<Record<CompareChange, StringKey>> = {
  same: "same",
  reworded: "reworded",
  stronger: "strongerRow",
  weaker: "weakerRow",
  number: "number",
  speaker: "speaker",
  "attribution dropped": "attributionDropped",
  added: "added",
  removed: "removed",
  moved: "moved",
};

const SIGN: Readonly<Record<CompareChange, string>> = {
  same: "=",
  reworded: "≈",
  stronger: "▲",
  weaker: "▼",
  number: "№",
  speaker: "☻",
  "attribution dropped": "∅",
  added: "+",
  removed: "−",
  moved: "↕",
};

/** Two articles sentence by sentence, the headline first, each row with what kind of difference it is. */
export function CompareView({ place }: { readonly place: Place }) {
  const say = useStrings();
  const list = useData<{ total: number; articles: ArticleRow[] }>("/articles?limit=5000");
  const { article } = place;
  const other = place.other ?? nextTo(article, list.kind === "there" ? list.value.articles : []);
  const data = useData<Compared>(
    article === null || other === null
      ? null
      : `/compare?a=${encodeURIComponent(article)}&b=${encodeURIComponent(other)}`,
  );
  return (
    <div className="compare">
      <h2>{say("compare")}</h2>
      <Loadable data={list}>
        {({ articles }) => (
          <div className="pickers">
            <Chooser
              label={say("article")}
              value={article}
              rows={articles}
              onChoose={(id) => goTo({ ...place, article: id })}
            />
            <Chooser
              label={say("compareWith")}
              value={other}
              rows={articles}
              onChoose={(id) => goTo({ ...place, other: id })}
            />
          </div>
        )}
      </Loadable>
      {article === null || other === null ? (
        <p className="empty">{say("chooseTwo")}</p>
      ) : (
        <Loadable data={data}>
          {(result) => (
            <Rows
              result={result}
              names={[article, other].map(
                (id) => (list.kind === "there" && list.value.articles.find((row) => row.id === id)?.outlet) || "",
              )}
            />
          )}
        </Loadable>
      )}
    </div>
  );
}

/** What to compare with where nothing was chosen: the article that came next, else the one before. */
function nextTo(article: string | null, rows: readonly ArticleRow[]): string | null {
  const at = rows.findIndex((row) => row.id === article);
  return at < 0 ? null : ((rows[at + 1] ?? rows[at - 1])?.id ?? null);
}

interface ChooserProps {
  readonly label: string;
  readonly value: string | null;
  readonly rows: readonly ArticleRow[];
  readonly onChoose: (id: string) => void;
}

function Chooser({ label, value, rows, onChoose }: ChooserProps) {
  return (
    <label>
      {label}{" "}
      <select value={value ?? ""} onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled />
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.outlet}: {row.title ?? row.input}
          </option>
        ))}
      </select>
    </label>
  );
}

function Rows({ result, names }: { readonly result: Compared; readonly names: readonly string[] }) {
  const say = useStrings();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const rows = useMemo(
    () =>
      result.rows
        .map((row, index) => ({ ...row, id: `row-${index}`, kind: row.changes[0] ?? "same" }))
        .filter((row) => !onlyChanges || row.kind !== "same"),
    [result, onlyChanges],
  );
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)} />{" "}
        {say("onlyChanges")}
      </label>
      <div className="compared">
        <div className="table-scroll">
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">{say("difference")}</th>
                <th scope="col">A {names[0]}</th>
                <th scope="col">B {names[1]}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} id={row.id} className={`kind-${row.kind.replace(" ", "-")}`}>
                  <th scope="row">
                    <span aria-hidden="true">{SIGN[row.kind]}</span>{" "}
                    {row.changes.map((change) => say(NAMES[change])).join(", ")}
                    {row.headline && <span className="quiet"> {say("headline")}</span>}
                  </th>
                  <td dir="auto" data-label="A">
                    <Words row={row} side="a" />
                  </td>
                  <td dir="auto" data-label="B">
                    <Words row={row} side="b" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <nav className="minimap" aria-label={say("minimap")}>
          {rows.map((row, index) => (
            <a
              key={row.id}
              href={`#${row.id}`}
              className={`kind-${row.kind.replace(" ", "-")}`}
              title={say(NAMES[row.kind])}
              aria-label={`${index + 1}: ${say(NAMES[row.kind])}`}
            >
              {SIGN[row.kind]}
            </a>
          ))}
        </nav>
      </div>
    </>
  );
}

/** One side of a row: the words of both and its own, its own marked where the other side is there to differ from. */
function Words({ row, side }: { readonly row: CompareRow; readonly side: "a" | "b" }) {
  const isAlone = row.a === null || row.b === null;
  return row.pieces
    .filter((piece) => piece.in === "both" || piece.in === side)
    .map((piece, index) =>
      piece.in === "both" || isAlone ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change their order
        <span key={index}>{piece.text} </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change their order
        <Fragment key={index}>
          <mark>{piece.text}</mark>{" "}
        </Fragment>
      ),
    );
}
