import type { WayView } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";
import { PlaceLink } from "./place-link.tsx";

const MOST_AT_ONCE = 12;
/** How the terminal writes a source without a name. */
const UNNAMED = /^UNNAMED "(.*)"$/;

/** Through whose hands, each hand under the one it had it from. */
export function WayTree({ ways, place }: { readonly ways: readonly WayView[]; readonly place: Place }) {
  const say = useStrings();
  return (
    <ul className="ways">
      {withKeys(ways.slice(0, MOST_AT_ONCE), ({ label }) => label).map(({ key, item }) => {
        const { label, how, anchor, children } = item;
        const description = UNNAMED.exec(label)?.[1];
        const words = <span dir="auto">{description ?? label}</span>;
        return (
          <li key={key}>
            <div className="hand">
              {description !== undefined && (
                <span className="unnamed">
                  <span className="sr">{say("unnamed")} </span>
                </span>
              )}
              <span>
                {anchor === null ? (
                  words
                ) : (
                  <PlaceLink to={{ ...place, view: "read", article: anchor.article, span: anchor.span }}>
                    {words}
                  </PlaceLink>
                )}{" "}
                <span className="quiet">{how}</span>
              </span>
            </div>
            {children.length > 0 && <WayTree ways={children} place={place} />}
          </li>
        );
      })}
      {ways.length > MOST_AT_ONCE && <li className="quiet">… +{ways.length - MOST_AT_ONCE}</li>}
    </ul>
  );
}
