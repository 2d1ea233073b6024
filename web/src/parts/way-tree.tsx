import type { WayView } from "../../../src/report/format.ts";
import { handWords } from "../strings/scale-words.ts";
import { useDates, usePhrases, useStrings } from "../strings/use-strings.ts";
import { helperWords } from "../strings/way-sentences.ts";
import type { Place } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";
import { PlaceLink } from "./place-link.tsx";

const MOST_AT_ONCE = 12;

/** Through whose hands, each hand under the one it had it from. */
export function WayTree({ ways, place }: { readonly ways: readonly WayView[]; readonly place: Place }) {
  return (
    <ul className="ways">
      {withKeys(ways.slice(0, MOST_AT_ONCE), ({ label }) => label).map(({ key, item }) => (
        <li key={key}>
          <Hand way={item} place={place} />
          {item.children.length > 0 && <WayTree ways={item.children} place={place} />}
        </li>
      ))}
      {ways.length > MOST_AT_ONCE && <li className="quiet">… +{ways.length - MOST_AT_ONCE}</li>}
    </ul>
  );
}

function Hand({ way, place }: { readonly way: WayView; readonly place: Place }) {
  const say = useStrings();
  const phrased = usePhrases();
  const { anchor, told } = way;
  const { name, standing, phrase } = told;
  const own = standing === "unresolved" ? `${say("inQuotes", { words: name })} (${say("notResolved")})` : name;
  const plain = phrase === undefined ? own : phrased([phrase], name);
  const words = <bdi>{[plain, ...helperWords(say, told)].join(", ")}</bdi>;
  return (
    <div className="hand">
      {standing === "unnamed" && (
        <span className="unnamed">
          <span className="sr">{say("unnamed")} </span>
        </span>
      )}
      <span>
        {anchor === null ? (
          words
        ) : (
          <PlaceLink to={{ ...place, view: "read", article: anchor.article, span: anchor.span }}>{words}</PlaceLink>
        )}{" "}
        <How told={told} />
      </span>
    </div>
  );
}

/** When, and how it got here. */
function How({ told: { date, isUndated, step, words, last } }: { readonly told: WayView["told"] }) {
  const say = useStrings();
  const dates = useDates();
  const how = [
    ...(date === null ? [] : [dates(date, false)]),
    ...(isUndated ? [say("undated")] : []),
    ...(last === null ? [] : [say(last === "note" ? "addedNote" : "thisPage")]),
    ...(step === null || words !== null ? [] : [handWords(say, step.kind)]),
    ...(step === null
      ? []
      : step.directed
        ? step.basis === "inferred"
          ? [say("inferred")]
          : []
        : [say("noDirection")]),
  ];
  return (
    <span className="quiet">
      {words !== null && <q dir="auto">{words}</q>} {how.join(", ")}
    </span>
  );
}
