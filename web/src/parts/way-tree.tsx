import type { WayView } from "../../../src/report/format.ts";
import type { Place } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";

const MOST_AT_ONCE = 12;

/** Through whose hands, each hand under the one it had it from. */
export function WayTree({ ways, place }: { readonly ways: readonly WayView[]; readonly place: Place }) {
  return (
    <ul className="ways">
      {ways.slice(0, MOST_AT_ONCE).map(({ label, how, anchor, children }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hands have no id here and never change their order
        <li key={index}>
          {anchor === null ? (
            <span dir="auto">{label}</span>
          ) : (
            <PlaceLink to={{ ...place, view: "read", article: anchor.article, span: anchor.span }}>
              <span dir="auto">{label}</span>
            </PlaceLink>
          )}{" "}
          <span className="quiet">{how}</span>
          {children.length > 0 && <WayTree ways={children} place={place} />}
        </li>
      ))}
      {ways.length > MOST_AT_ONCE && <li className="quiet">… +{ways.length - MOST_AT_ONCE}</li>}
    </ul>
  );
}
