import { Fragment, useMemo, useState } from "react";
import type {
  ArticleRow,
  ClaimView,
  CompareChange,
  CompareView as Compared,
  CompareRow,
} from "../../../src/report/format.ts";
import { ArticleBox } from "../parts/article-box.tsx";
import { Loadable } from "../parts/loadable.tsx";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useData, useRows, useSteady } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";

const NAMES: Readonly<Record<CompareChange, StringKey>> = {
  same: "same",
  reworded: "reworded",
  negation: "negationRow",
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
  negation: "¬",
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
  const list = useRows<ArticleRow>("/articles", "articles");
  const rows = list.kind === "there" ? list.value : [];
  const { article } = place;
  const claim = useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`);
  const other = place.other ?? onTheWay(article, claim.kind === "there" ? claim.value : null) ?? nextTo(article, rows);
  const { data } = useSteady(
    useData<Compared>(
      article === null || other === null
        ? null
        : `/compare?a=${encodeURIComponent(article)}&b=${encodeURIComponent(other)}`,
    ),
  );
  if (list.kind === "there" && rows.length < 2) return <p className="empty">{say("onlyOne")}</p>;
  return (
    <div className="compare">
      <h2>{say("compare")}</h2>
      <div className="pickers">
        <ArticleBox
          label={`A: ${say("upstream")}`}
          value={article}
          rows={rows}
          onChoose={(id) => goTo({ ...place, article: id, other })}
        />
        <ArticleBox
          label={`B: ${say("compareWith")}`}
          value={other}
          rows={rows}
          onChoose={(id) => goTo({ ...place, other: id })}
        />
      </div>
      {article === null || other === null ? (
        <p className="empty">{say("chooseTwo")}</p>
      ) : (
        <Loadable data={data}>
          {(result) => (
            <Rows
              result={result}
              names={[article, other].map((id) => rows.find((row) => row.id === id)?.outlet ?? "")}
            />
          )}
        </Loadable>
      )}
    </div>
  );
}

/** What to compare with where nothing was chosen: the article that this one has the claim from, else one that has it from this one. */
function onTheWay(article: string | null, view: ClaimView | null): string | null {
  if (view === null || article === null) return null;
  const nodes = new Map(view.chain.nodes.map((node) => [node.key, node]));
  const articleAt = (key: string): string | null => {
    const node = nodes.get(key);
    return node?.kind === "article" ? node.id : null;
  };
  const steps = view.chain.links.map(({ from, to }) => [articleAt(from), articleAt(to)] as const);
  const upstream = steps.find(([from, to]) => to === article && from !== null)?.[0];
  return upstream ?? steps.find(([from]) => from === article)?.[1] ?? null;
}

/** Else the article that came next, else the one before. */
function nextTo(article: string | null, rows: readonly ArticleRow[]): string | null {
  const at = rows.findIndex((row) => row.id === article);
  return at < 0 ? null : ((rows[at + 1] ?? rows[at - 1])?.id ?? null);
}

function Rows({ result, names }: { readonly result: Compared; readonly names: readonly string[] }) {
  const say = useStrings();
  const [isOnlyChanges, setOnlyChanges] = useState(false);
  const all = useMemo(
    () => result.rows.map((row, at) => ({ ...row, id: `row-${at}`, kind: row.changes[0] ?? "same" })),
    [result],
  );
  const rows = isOnlyChanges ? all.filter((row) => row.kind !== "same") : all;
  const changed = all.filter((row) => row.kind !== "same").length;
  return (
    <>
      <div className="list-head even">
        <span className="quiet" role="status">
          {say("rowsChanged", { changed, all: all.length })}
        </span>
        <label className="check">
          <input type="checkbox" checked={isOnlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)} />{" "}
          {say("onlyChanges")}
        </label>
      </div>
      {changed === all.length && all.every(({ a, b, headline }) => headline || a === null || b === null) && (
        <p className="odd">{say("nothingShared")}</p>
      )}
      <div className="compared">
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
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
        <nav className="minimap" aria-label={say("minimap")}>
          {rows.map((row, at) => (
            <a
              key={row.id}
              href={`#${row.id}`}
              className={`kind-${row.kind.replace(" ", "-")}`}
              aria-label={`${at + 1}: ${say(NAMES[row.kind])}`}
              data-says={say(NAMES[row.kind])}
            >
              {SIGN[row.kind]}
            </a>
          ))}
        </nav>
      </div>
    </>
  );
}

function Row({ row }: { readonly row: CompareRow & { readonly id: string; readonly kind: CompareChange } }) {
  const say = useStrings();
  const classes = [
    `kind-${row.kind.replace(" ", "-")}`,
    ...(row.kind === "same" ? ["is-same"] : []),
    ...(row.headline ? ["is-headline"] : []),
  ];
  return (
    <tr id={row.id} className={classes.join(" ")}>
      <th scope="row">
        {row.headline && <b>{say("headline")}: </b>}
        <span className="sign" aria-hidden="true">
          {SIGN[row.kind]}
        </span>
        {row.changes.map((change) => say(NAMES[change])).join(", ")}
        {row.why.map((why) => (
          <span key={why} className="why">
            {why}
          </span>
        ))}
      </th>
      <td dir="auto" data-label="A">
        <Words row={row} side="a" />
      </td>
      <td dir="auto" data-label="B">
        <Words row={row} side="b" />
      </td>
    </tr>
  );
}

/** One side of a row: the words of both and its own, its own marked where the other side is there to differ from. */
function Words({ row, side }: { readonly row: CompareRow; readonly side: "a" | "b" }) {
  const isAlone = row.a === null || row.b === null;
  const pieces = row.pieces.filter((piece) => piece.in === "both" || piece.in === side);
  return withKeys(pieces, ({ text }) => text).map(({ key, item: piece }) =>
    piece.in === "both" || isAlone ? (
      <span key={key}>{piece.text} </span>
    ) : (
      <Fragment key={key}>
        <mark>{piece.text}</mark>{" "}
      </Fragment>
    ),
  );
}
