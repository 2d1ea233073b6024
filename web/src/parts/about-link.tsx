import type { AboutView } from "../../../src/report/format.ts";
import { usePhrases, useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";

/** What a note or an entry of the log is about, with the way to it. */
export function AboutLink({ about, place }: { readonly about: AboutView; readonly place: Place }) {
  const say = useStrings();
  const { kind, says, phrases, claim, article, span } = about;
  const words = usePhrases()(phrases, says);
  const label = kind === "article" ? null : `${say(`kind_${kind}`)}${claim === null ? "" : ` ${claim}`}: `;
  const shown = <bdi>{words}</bdi>;
  return (
    <>
      {label !== null && <span className="quiet">{label}</span>}
      {claim === null && article === null ? (
        shown
      ) : (
        <PlaceLink to={{ ...place, view: "read", claim, article, span }}>{shown}</PlaceLink>
      )}
    </>
  );
}
