import type { ClaimView } from "../../../src/report/format.ts";
import { namingWords, strengthWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { FindingItem, FindingList } from "./finding-item.tsx";
import { HowSure } from "./how-sure.tsx";
import { PlaceLink } from "./place-link.tsx";
import { RulingControls } from "./ruling-controls.tsx";
import { SourceCount } from "./source-count.tsx";
import { WayTree } from "./way-tree.tsx";

interface ClaimCardProps {
  readonly view: ClaimView;
  readonly place: Place;
  readonly canWrite: boolean;
}

/** Who, through whom, how sure, how many independent: one look. What it was read from stands below. */
export function ClaimCard({ view, place, canWrite }: ClaimCardProps) {
  const say = useStrings();
  const { row, statements, findings, around, chain, ways } = view;
  const changes = findings.filter(({ finding }) => finding.kind !== "gap");
  const gaps = findings.filter(({ finding }) => finding.kind === "gap");
  const [first] = statements;
  return (
    <article className="card" aria-label={`${say("claim")} ${row.number}`}>
      <h2>
        <span className="quiet">
          {say("claim")} {row.number}
        </span>{" "}
        <span dir="auto">{row.wording}</span>
      </h2>
      <p>
        <SourceCount independence={row.independence} />
      </p>
      <details>
        <summary>{say("why")}</summary>
        <ul>
          {row.independence.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
      <h3>{say("through")}</h3>
      {ways.length === 0 ? <p>{say("noWay")}</p> : <WayTree ways={ways} place={place} />}
      <p className="quiet">
        {chain.ends === "at-origin" ? say("atOrigin") : chain.ends === "trail-lost" ? say("trailLost") : null}{" "}
        <PlaceLink to={{ ...place, view: "chain" }}>{say("chain")} →</PlaceLink>
      </p>
      <HowSure view={view} place={place} />
      <RulingControls
        target={row.id}
        rulings={row.rulings}
        canWrite={canWrite}
        canGrade
        fields={{ wording: row.wording }}
        noteAt={first === undefined ? null : { article: first.statement.article, span: first.statement.span }}
      />
      <h3>{say("changes")}</h3>
      {changes.length === 0 ? (
        <p className="quiet">{say("noChanges")}</p>
      ) : (
        <FindingList items={changes} place={place} canWrite={canWrite} />
      )}
      {around.length > 0 && (
        <>
          <h3>{say("articleFindings")}</h3>
          <FindingList items={around} place={place} canWrite={canWrite} />
        </>
      )}
      <h3>{say("gaps")}</h3>
      {gaps.length === 0 ? (
        <p className="quiet">{say("noGaps")}</p>
      ) : (
        <ul className="findings">
          {gaps.map((item) => (
            <FindingItem key={item.finding.id} item={item} place={place} canWrite={canWrite} />
          ))}
        </ul>
      )}
      <h3>{say("howSureAll")}</h3>
      <ol className="where">
        {statements.slice(0, 60).map((statement) => (
          <li key={statement.statement.id}>
            <PlaceLink
              witness
              to={{ ...place, view: "read", article: statement.statement.article, span: statement.statement.span }}
            >
              {statement.outlet} {statement.published?.slice(0, 10)}
              {statement.statement.headline && ` · ${say("headline")}`}
            </PlaceLink>
            <blockquote dir="auto">{statement.words}</blockquote>
            <p className="quiet" title={statement.cues.join(" · ")}>
              {strengthWords(say, statement.statement.strength)}; {say("saidBy")}{" "}
              {statement.speaker === null
                ? say("outletItself")
                : `${statement.speaker.label} (${namingWords(say, statement.speaker.naming)})`}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
