import type { FindingView } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";
import { RulingControls } from "./ruling-controls.tsx";

/** One finding with the exact words it was read from, upstream first. */
export function FindingItem({
  item,
  place,
  canWrite,
}: {
  readonly item: FindingView;
  readonly place: Place;
  readonly canWrite: boolean;
}) {
  const say = useStrings();
  const { finding, quotes, rulings } = item;
  const axes = Object.values(finding.axes ?? {});
  const sign = axes.includes("up") ? "▲" : axes.includes("down") ? "▼" : finding.kind === "number" ? "№" : "·";
  const isRejected = rulings.some((ruling) => ruling.action === "reject");
  return (
    <li className={isRejected ? "finding rejected" : "finding"} data-finding={finding.id} tabIndex={-1}>
      <p>
        <span aria-hidden="true">{sign}</span> <b>{finding.code}</b> {finding.says}
        {finding.earned === false && axes.includes("up") && <em> {say("noSourceAdded")}</em>}
        {finding.earned === true && <em> {say("sourceAdded")}</em>}
      </p>
      <ul className="quotes">
        {quotes.map((quote, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id and never changes its order
          <li key={index}>
            {"span" in quote ? (
              <PlaceLink
                to={{ ...place, view: "read", article: quote.article, span: quote.span }}
                title={`${say("exactPlace")} ${quote.span.start}–${quote.span.end}`}
              >
                <q dir="auto">{shortened(quote.words)}</q>
              </PlaceLink>
            ) : (
              <span>
                {quote.field}: {shortened(quote.words)}
              </span>
            )}{" "}
            <span className="quiet">{quote.outlet}</span>
          </li>
        ))}
      </ul>
      <RulingControls target={finding.id} rulings={rulings} canWrite={canWrite} />
    </li>
  );
}

const shortened = (words: string): string => {
  const plain = words.replace(/\s+/g, " ");
  return plain.length > 160 ? `${plain.slice(0, 158)} …` : plain;
};
