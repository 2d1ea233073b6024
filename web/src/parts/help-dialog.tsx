import { useStrings } from "../strings/use-strings.ts";
import { Sheet } from "./sheet.tsx";

/** Every key of the app. */
export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useStrings();
  const rows = [
    ["j k", say("keyClaims")],
    ["n p", say("keyFindings")],
    ["1 … 9", say("keyWitness")],
    ["t", say("keyText")],
    ["c", say("keyChain")],
    ["d", say("keyCompare")],
    ["e", say("keyClaimsList")],
    ["w", say("keySources")],
    ["m", say("keyNote")],
    ["/", say("keySearch")],
    ["?", say("keyHelp")],
  ] as const;
  return (
    <Sheet title={say("help")} isOpen={isOpen} onClose={onClose}>
      <p className="quiet">{say("keysIntro")}</p>
      <dl className="keys">
        {rows.map(([keys, says]) => (
          <div key={keys}>
            <dt>{keys.split(" ").map((key) => (key === "…" ? " … " : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p className="buttons">
        <button type="button" onClick={onClose}>
          {say("close")}
        </button>
      </p>
    </Sheet>
  );
}
