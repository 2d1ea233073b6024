import type { Independence } from "../../../src/report/format.ts";
import { sourceCountWords } from "../strings/sentences.ts";
import { useStrings } from "../strings/use-strings.ts";

/** "1–2 independent sources  1 named, 1 unnamed". */
export function SourceCount({ independence }: { readonly independence: Independence }) {
  const say = useStrings();
  const { named, unnamed, documents } = independence;
  const kinds = [
    ...(named + unnamed > 0 ? [`${named} ${say("named")}`, `${unnamed} ${say("unnamed")}`] : []),
    ...(documents > 0 ? [say("documentCount", { count: documents })] : []),
  ];
  return (
    <span className="count">
      {sourceCountWords(say, independence)}
      {kinds.length > 0 && <span className="quiet"> {kinds.join(", ")}</span>}
    </span>
  );
}
