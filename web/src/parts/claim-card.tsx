import { memo, useDeferredValue, useState } from "react";
import { type FindingGroup, groupOf } from "../../../src/report/finding-groups.ts";
import type { ClaimView, Independence, Phrase, StatementView } from "../../../src/report/format.ts";
import { useWhole } from "../save/use-whole.ts";
import { speakerWords, strengthWords } from "../strings/scale-words.ts";
import { useDates, usePhrases, useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { FindingList } from "./finding-item.tsx";
import { HowSure } from "./how-sure.tsx";
import { PlaceLink } from "./place-link.tsx";
import { RulingControls } from "./ruling-controls.tsx";
import { SourceCount } from "./source-count.tsx";
import { WayTree } from "./way-tree.tsx";

interface ClaimCardProps {
  readonly view: ClaimView;
  readonly place: Place;
  readonly canWrite: boolean;
  /** The claim before this one, shown until this one is there. */
  readonly isOld: boolean;
}

/** So many places are listed at once, and so many when all are asked for or the card is printed. */
const [PLACES_AT_ONCE, MOST_PLACES] = [15, 60] as const;

/**
 * Who, through whom, how sure, how many independent: one look. What it was read from stands below, and is drawn right after what one looks
 * at first.
 */
export function ClaimCard({ isOld, ...shown }: ClaimCardProps) {
  const say = useStrings();
  const isWhole = useWhole();
  const settled = useDeferredValue<ClaimView | null>(shown.view, null);
  const below = isWhole ? shown.view : settled;
  const { row } = shown.view;
  const isComplete = below !== null && below.row.id === row.id;
  return (
    <article
      className={isOld ? "card is-old" : "card"}
      aria-label={`${say("claim")} ${row.number}`}
      aria-busy={isOld || !isComplete}
    >
      <CardTop key={row.id} {...shown} />
      {isComplete && <CardBelow key={`${row.id} below`} {...shown} view={below} />}
    </article>
  );
}

type CardPartProps = Omit<ClaimCardProps, "isOld">;

const CardTop = memo(function CardTop({ view, place, canWrite }: CardPartProps) {
  const say = useStrings();
  const { row, statements, chain, ways } = view;
  const phrased = usePhrases();
  const [first] = statements;
  return (
    <>
      <div className="card-head">
        <span>
          {say("claim")} {row.number}
        </span>
        <RulingControls
          target={row.id}
          about={row.wording}
          rulings={row.rulings}
          canWrite={canWrite}
          family={{ on: "claim", number: row.number }}
          fields={{ wording: row.wording }}
          noteAt={first === undefined ? null : { article: first.statement.article, span: first.statement.span }}
        />
      </div>
      <h2 dir="auto">{row.wording}</h2>
      <SourceCount independence={row.independence} />
      {row.independence.because.length > 0 && (
        <details>
          <summary>{say("why")}</summary>
          <ul>
            {row.independence.because.map((reason, at) => (
              <li key={reason}>{phrased(reasonAt(row.independence, at), reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <h3>{say("through")}</h3>
      {ways.length === 0 ? <p className="quiet">{say("noWay")}</p> : <WayTree ways={ways} place={place} />}
      {chain.ends === "trail-lost" && <p className="quiet">{say("trailLost")}</p>}
      <HowSure view={view} place={place} />
    </>
  );
});

const CardBelow = memo(function CardBelow({ view, place, canWrite }: CardPartProps) {
  const say = useStrings();
  const { statements, findings, around } = view;
  const inGroup = (group: FindingGroup) => findings.filter(({ finding }) => groupOf(finding) === group);
  const [changes, sourcing, gaps] = [inGroup("changes"), inGroup("sourcing"), inGroup("gaps")];
  const onArticles = [...inGroup("around"), ...around];
  const [isAll, setAll] = useState(false);
  const isWhole = useWhole();
  const most = isAll || isWhole ? MOST_PLACES : PLACES_AT_ONCE;
  return (
    <>
      <h3>{say("changes")}</h3>
      {changes.length === 0 ? (
        <p className="quiet">{say("noChanges")}</p>
      ) : (
        <FindingList items={changes} place={place} canWrite={canWrite} />
      )}
      {sourcing.length > 0 && (
        <>
          <h3>{say("sourcing")}</h3>
          <FindingList items={sourcing} place={place} canWrite={canWrite} />
        </>
      )}
      {onArticles.length > 0 && (
        <>
          <h3>{say("articleFindings")}</h3>
          <FindingList items={onArticles} place={place} canWrite={canWrite} />
        </>
      )}
      <h3>{say("gaps")}</h3>
      {gaps.length === 0 ? (
        <p className="quiet">{say("noGaps")}</p>
      ) : (
        <FindingList items={gaps} place={place} canWrite={canWrite} />
      )}
      <h3>{say("howSureAll")}</h3>
      <ol className="where">
        {statements.slice(0, most).map((statement) => (
          <WhereItem key={statement.statement.id} item={statement} place={place} />
        ))}
      </ol>
      {statements.length > most && (
        <p className="quiet">
          {say("rowsShown", { shown: most, count: statements.length })}{" "}
          {most < MOST_PLACES && (
            <button type="button" onClick={() => setAll(true)}>
              {say("showMore")}
            </button>
          )}
        </p>
      )}
    </>
  );
});

/** The phrase of a reason; none in a report of an earlier version. */
function reasonAt({ phrases = [] }: Independence, at: number): readonly Phrase[] | undefined {
  const reason = phrases[at];
  return reason === undefined ? undefined : [reason];
}

function WhereItem({ item, place }: { readonly item: StatementView; readonly place: Place }) {
  const say = useStrings();
  const dates = useDates();
  const { statement, outlet, published, words, cues } = item;
  return (
    <li>
      <PlaceLink
        witness
        to={{ ...place, view: "read", article: statement.article, span: statement.span }}
        says={cues.length === 0 ? undefined : cues.join(" · ")}
      >
        {outlet}
      </PlaceLink>{" "}
      <span className="quiet">
        {dates(published, false)}
        {statement.headline && ` · ${say("headline")}`}
      </span>
      <blockquote dir="auto">{words}</blockquote>
      <span className="quiet">
        {strengthWords(say, statement.strength)}; {say("saidBy")} {speakerWords(say, item)}
      </span>
    </li>
  );
}
