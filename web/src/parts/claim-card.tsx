import type { ClaimView, StatementView } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { FindingItem } from "./finding-item.tsx";
import { PlaceLink } from "./place-link.tsx";
import { RulingControls } from "./ruling-controls.tsx";
import { SourceCount } from "./source-count.tsx";

const RANGE = (statement: StatementView): string => {
  const { level, range, negated } = statement.statement.strength;
  return `${level}${range === null ? "" : ` ${range[0]}–${range[1]} %`}${negated ? " ¬" : ""}`;
};

/** Who, through whom, how sure, how many independent: one look. */
export function ClaimCard({
  view,
  place,
  canWrite,
}: {
  readonly view: ClaimView;
  readonly place: Place;
  readonly canWrite: boolean;
}) {
  const say = useStrings();
  const { row, statements, findings, chain } = view;
  const changes = findings.filter(({ finding }) => finding.kind !== "gap");
  const gaps = findings.filter(({ finding }) => finding.kind === "gap");
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
      <RulingControls target={row.id} rulings={row.rulings} canWrite={canWrite} canGrade />
      <h3>{say("who")}</h3>
      {chain.sentences.length === 0 ? (
        <p>{say("noWay")}</p>
      ) : (
        chain.sentences.slice(0, 4).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      <p className="quiet">
        {chain.ends === "at-origin" ? say("atOrigin") : chain.ends === "trail-lost" ? say("trailLost") : null}
      </p>
      <p>
        <PlaceLink to={{ ...place, view: "chain" }}>{say("chain")} →</PlaceLink>
      </p>
      <h3>{say("changes")}</h3>
      {changes.length === 0 ? (
        <p className="quiet">{say("noChanges")}</p>
      ) : (
        <ul className="findings">
          {changes.map((item) => (
            <FindingItem key={item.finding.id} item={item} place={place} canWrite={canWrite} />
          ))}
        </ul>
      )}
      <h3>{say("howSure")}</h3>
      <ol className="where">
        {statements.slice(0, 60).map((statement) => (
          <li key={statement.statement.id}>
            <PlaceLink
              witness
              to={{ ...place, view: "read", article: statement.statement.article, span: statement.statement.span }}
            >
              {statement.outlet} {statement.published?.slice(0, 10)}
              {statement.statement.headline && ` · ${say("headline")}`}
            </PlaceLink>{" "}
            <span className="level" title={statement.cues.join(" · ")}>
              {RANGE(statement)} {statement.statement.strength.act}
            </span>
            <blockquote dir="auto">{statement.words}</blockquote>
            <p className="quiet">
              {say("saidBy")}{" "}
              {statement.speaker === null
                ? say("outletItself")
                : `${statement.speaker.label} (${statement.speaker.naming})`}
            </p>
          </li>
        ))}
      </ol>
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
    </article>
  );
}
