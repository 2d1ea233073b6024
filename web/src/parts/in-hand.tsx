import type { ClaimView } from "../../../src/report/format.ts";
import { sourceCountWords } from "../strings/sentences.ts";
import { useStrings } from "../strings/use-strings.ts";

/** On a small screen the card stands below the text: the claim in hand at the foot of the screen, and the way to its card. */
export function InHand({ view: { row } }: { readonly view: ClaimView }) {
  const say = useStrings();
  return (
    <button
      type="button"
      className="in-hand"
      onClick={() => document.querySelector(".card")?.scrollIntoView({ block: "start" })}
    >
      <span>
        <b>
          {say("claim")} {row.number}
        </b>{" "}
        · {sourceCountWords(say, row.independence)}
        {row.stronger && ` · ▲ ${say("stronger")}`}
      </span>
      <span dir="auto">{row.wording}</span>
    </button>
  );
}
