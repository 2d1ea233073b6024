import { useStrings } from "../strings/use-strings.ts";
import { SIGNS } from "./glyphs.tsx";

/** What the brackets and the signs beside the text mean. */
export function Legend() {
  const say = useStrings();
  return (
    <details className="legend">
      <summary>{say("legend")}</summary>
      <p className="quiet">{say("legendBrackets")}</p>
      <ul>
        {SIGNS.map(({ sign, key }) => (
          <li key={key}>
            <b>{sign}</b> {say(key)}
          </li>
        ))}
      </ul>
    </details>
  );
}
