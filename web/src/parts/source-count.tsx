import type { Independence } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";

/** "1–2 independent sources: 1 named, 1 unnamed". Never the number without the word. */
export function SourceCount({ independence }: { readonly independence: Independence }) {
  const say = useStrings();
  const { low, high, named, unnamed, documents } = independence;
  return (
    <strong className="count">
      {low === high
        ? say("independentCount", { count: low })
        : say("independentCount", { count: high }).replace(String(high), `${low}–${high}`)}
      <span className="quiet">
        {" "}
        {named} {say("named")}, {unnamed} {say("unnamed")}
        {documents > 0 && `, ${say("documentCount", { count: documents })}`}
      </span>
    </strong>
  );
}
