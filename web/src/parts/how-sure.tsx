import type { ClaimView, StatementView } from "../../../src/report/format.ts";
import { strengthWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";

/** The source's words beside the headline's: how sure each is, and which way it went. */
export function HowSure({ view, place }: { readonly view: ClaimView; readonly place: Place }) {
  const say = useStrings();
  const find = (id: string | null) => view.statements.find(({ statement }) => statement.id === id);
  const [source, headline] = [find(view.pair.source), find(view.pair.headline)];
  const axes = view.findings
    .filter(({ finding }) => finding.code.startsWith("headline-"))
    .flatMap(({ finding }) => Object.values(finding.axes ?? {}));
  const [up, down] = [axes.filter((move) => move === "up").length, axes.filter((move) => move === "down").length];
  const isDropped = view.findings.some(({ finding }) => finding.axes?.attribution === "dropped");
  const row = (label: string, item: StatementView | undefined, moves: string) =>
    item !== undefined && (
      <>
        <dt>{label}</dt>
        <dd>
          <PlaceLink
            to={{ ...place, view: "read", article: item.statement.article, span: item.statement.span }}
            says={item.words.replace(/\s+/g, " ")}
          >
            <q dir="auto">{shortCue(item)}</q>
          </PlaceLink>
          <br />
          <span className={up > 0 && moves !== "" ? "tag up" : down > 0 && moves !== "" ? "tag down" : "tag"}>
            {strengthWords(say, item.statement.strength)} {moves}
          </span>
        </dd>
      </>
    );
  if (source === undefined && headline === undefined) return null;
  return (
    <>
      <h3>{say("howSure")}</h3>
      <dl className="sure">
        {row(say(source?.statement.attribution == null ? "textSays" : "sourceSays"), source, "")}
        {row(say("headline"), headline, "▲".repeat(up) + "▼".repeat(down))}
      </dl>
      {isDropped && (
        <p className="up">
          <span aria-hidden="true">∅</span> {say("speakerDropped")}
        </p>
      )}
    </>
  );
}

/** The hedges and verbs as they stand, else the beginning of the words. */
function shortCue({ cues, words }: StatementView): string {
  const said = cues.length > 0 ? cues.join(" … ") : words;
  const plain = said.replace(/\s+/g, " ");
  return plain.length > 80 ? `${plain.slice(0, 78)} …` : plain;
}
