import { useMemo, useState } from "react";
import type { ChainView } from "../../../src/report/format.ts";
import { useWhole } from "../save/use-whole.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { layOut } from "./layout.ts";
import { Stemma } from "./stemma.tsx";

interface ChainFigureProps {
  readonly chain: ChainView;
  readonly place: Place;
  /** Without the words on what its lines mean. */
  readonly isBare?: boolean;
}

/** Beyond so many links a picture is a thicket: it is drawn only when asked for. */
const MOST_LINKS = 120;

/** The stemma with what its lines mean, and a button where copies are folded. */
export function ChainFigure({ chain, place, isBare = false }: ChainFigureProps) {
  const say = useStrings();
  const [isUnfolded, setUnfolded] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isWhole = useWhole();
  const layout = useMemo(() => layOut(chain, isUnfolded), [chain, isUnfolded]);
  const copies = Math.max(0, ...layout.nodes.map((node) => node.copies));
  if (layout.links.length > MOST_LINKS && !isAsked) {
    return (
      <p>
        {say("manyLinks", { count: layout.links.length })}{" "}
        <button type="button" onClick={() => setAsked(true)}>
          {say("drawAnyway")}
        </button>
      </p>
    );
  }
  return (
    <figure>
      <Stemma layout={layout} place={place} />
      {!isBare && <figcaption className="quiet">{say("chainCaption")}</figcaption>}
      {copies > 1 && !isWhole && (
        <button type="button" onClick={() => setUnfolded(true)}>
          {say("unfold", { count: copies })}
        </button>
      )}
    </figure>
  );
}
