import { useDeferredValue, useMemo, useState } from "react";
import { isUnnamedSource } from "../../../src/core/naming.ts";
import type { SourceRow } from "../../../src/report/format.ts";
import { countKinds, groupSources, type SourceGroup } from "../parts/group-sources.ts";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RowList } from "../parts/row-list.tsx";
import { RulingControls } from "../parts/ruling-controls.tsx";
import { useWhole } from "../save/use-whole.ts";
import { reasonWords, standsAs } from "../strings/scale-words.ts";
import { type Say, useStrings } from "../strings/use-strings.ts";
import { useRows } from "../use-data.ts";
import type { Place } from "../use-place.ts";

interface SourcesViewProps {
  readonly place: Place;
  readonly canWrite: boolean;
}

/**
 * Who is quoted, how they are named, and by whom. Sources of different articles stay apart; those of one name stand in one row until one looks
 * for them.
 */
export function SourcesView({ place, canWrite }: SourcesViewProps) {
  const say = useStrings();
  const [typed, setTyped] = useState("");
  const [isOnlyUnnamed, setOnlyUnnamed] = useState(false);
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const data = useRows<SourceRow>("/sources", "sources");
  const found = useMemo(() => {
    const all = data.kind === "there" ? data.value : [];
    return all.filter(
      ({ source, label, outlet }) =>
        (!isOnlyUnnamed || isUnnamedSource(source.naming)) &&
        `${label} ${source.role ?? ""} ${outlet}`.toLocaleLowerCase().includes(wanted),
    );
  }, [data, wanted, isOnlyUnnamed]);
  const isWhole = useWhole();
  const groups = useMemo(
    () =>
      wanted === "" && !isWhole
        ? groupSources(found)
        : found.map((row) => ({ name: row.label, rows: [row] as const, said: row.said })),
    [found, wanted, isWhole],
  );
  return (
    <div className="sources">
      <div className="list-head">
        <h2>{say("sources")}</h2>
        <label className="check">
          <input type="checkbox" checked={isOnlyUnnamed} onChange={(event) => setOnlyUnnamed(event.target.checked)} />{" "}
          {say("onlyUnnamed")}
        </label>
        <label>
          {say("filter")}
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
      </div>
      <Loadable data={data}>
        {(all) => (
          <>
            <p className="quiet" role="status">
              {found.length === all.length
                ? kindWords(say, groups)
                : say("rowsShown", { shown: found.length, count: all.length })}
            </p>
            <div className="heads" aria-hidden="true">
              <span>{say("who")}</span>
              <span>{say("naming")}</span>
              <span>{say("reasonGiven")}</span>
              <span>{say("byOutlet")}</span>
              <span className="said">{say("quotedTimes")}</span>
            </div>
            <RowList items={groups} keyOf={({ rows: [{ source }] }) => source.id} label={say("sources")} height={64}>
              {(group) =>
                group.rows.length === 1 ? (
                  <Source row={group.rows[0]} place={place} canWrite={canWrite} />
                ) : (
                  <Group group={group} onOpen={() => setTyped(group.name)} />
                )
              }
            </RowList>
          </>
        )}
      </Loadable>
    </div>
  );
}

const OUTLETS_NAMED = 3;

/** The sources of one name in a row: in how many articles, of which outlets; opened, each stands by itself. */
function Group({ group: { name, rows, said }, onOpen }: { readonly group: SourceGroup; readonly onOpen: () => void }) {
  const say = useStrings();
  const [{ source }] = rows;
  const role = mostCommon(rows.flatMap((row) => row.source.role ?? []));
  const outlets = [...new Set(rows.map((row) => row.outlet))];
  return (
    <>
      <div dir="auto">
        <button type="button" className="who as-link" onClick={onOpen}>
          {name}
        </button>
        <Role role={role} of={name} />
      </div>
      <div>{standsAs(say, source)}</div>
      <div />
      <div className="in" dir="auto">
        {outlets.slice(0, OUTLETS_NAMED).join(", ")}
        {outlets.length > OUTLETS_NAMED && "…"}{" "}
        <span className="quiet">{say("articleCount", { count: rows.length })}</span>
      </div>
      <div className="said">
        <span className="sr">{say("quotedTimes")} </span>
        {said}
      </div>
    </>
  );
}

/** The role, where the name does not hold it already: "a person familiar with the survey" is no "person" beside it. */
function Role({ role, of }: { readonly role: string | null; readonly of: string }) {
  if (role === null || of.toLocaleLowerCase().includes(role.toLocaleLowerCase())) return null;
  return <span className="quiet"> {role}</span>;
}

/** "7 named, 8 unnamed, 2 documents, 5 that add no source (…)": the rows by what the count of a claim makes of them. */
function kindWords(say: Say, groups: readonly SourceGroup[]): string {
  const { named, unnamed, documents, others } = countKinds(groups);
  return [
    `${named} ${say("named")}`,
    `${unnamed} ${say("unnamed")}`,
    ...(documents > 0 ? [say("documentCount", { count: documents })] : []),
    ...(others > 0 ? [say("noSourceCount", { count: others })] : []),
  ].join(", ");
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function Source({ row, place, canWrite }: SourcesViewProps & { readonly row: SourceRow }) {
  const say = useStrings();
  const { source, label, reason, outlet, title, said, rulings } = row;
  const span = source.mentions[0] ?? null;
  return (
    <>
      <div dir="auto">
        <PlaceLink className="who" to={{ ...place, view: "read", article: source.article, claim: null, span }}>
          {isUnnamedSource(source.naming) ? "? " : ""}
          {label}
        </PlaceLink>
        <Role role={source.role} of={label} />
      </div>
      <div>{standsAs(say, source)}</div>
      <div className="quiet" dir="auto">
        {reasonWords(say, source, reason)}
      </div>
      <div className="in">
        {outlet}{" "}
        <span className="quiet" dir="auto">
          {title}
        </span>
      </div>
      <div className="said">
        <span className="sr">{say("quotedTimes")} </span>
        {said}
      </div>
      <RulingControls
        target={source.id}
        about={label}
        rulings={rulings}
        canWrite={canWrite}
        family={{ on: "source", article: source.article }}
        fields={{
          name: source.name ?? label,
          role: source.role ?? "",
          affiliation: source.affiliation ?? "",
          naming: source.naming,
        }}
        noteAt={{ article: source.article, span }}
      />
    </>
  );
}
