import type { Finding, FindingView } from "../../../src/report/format.ts";
import { shortText } from "../../../src/report/visible-text.ts";
import { useFindingWords, useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";
import { PlaceLink } from "./place-link.tsx";
import { RulingControls } from "./ruling-controls.tsx";

interface FindingItemProps {
  readonly item: FindingView;
  readonly place: Place;
  readonly canWrite: boolean;
}

/** The sign of a finding: a character, never a colour alone. */
export function signOf({ axes, kind }: Finding): string {
  const moves = Object.values(axes ?? {});
  if (kind === "correction") return "↻";
  if (kind === "circular") return "⟳";
  if (kind === "number") return "№";
  return moves.includes("up") ? "▲" : moves.includes("down") ? "▼" : kind === "gap" ? "∅" : "·";
}

/** One finding with the exact words it was read from, upstream first. */
function FindingItem({ item, place, canWrite }: FindingItemProps) {
  const say = useStrings();
  const { finding, quotes, rulings } = item;
  const says = useFindingWords()(finding);
  const isRejected = rulings.some((ruling) => ruling.action === "reject");
  const at = quotes.find((quote) => "span" in quote);
  const sign = signOf(finding);
  return (
    <li className={isRejected ? "finding rejected" : "finding"} data-finding={finding.id} tabIndex={-1}>
      <span aria-hidden="true" className={sign === "▼" ? "sign down" : "sign up"}>
        {sign}
      </span>
      <div>
        <p title={finding.code}>
          <span dir="auto">{says}</span>
          {finding.earned === true && <em> {say("sourceAdded")}.</em>}
        </p>
        <ul className="quotes">
          {withKeys(quotes, ({ words }) => words).map(({ key, item: quote }) => (
            <li key={key}>
              {"span" in quote ? (
                <PlaceLink
                  to={{ ...place, view: "read", article: quote.article, span: quote.span }}
                  says={`${quote.outlet}, ${say("exactPlace")} ${quote.span.start}–${quote.span.end}`}
                >
                  <q dir="auto">{shortText(quote.words, MOST_CHARACTERS)}</q>
                </PlaceLink>
              ) : (
                <span>
                  {quote.field}: {shortText(quote.words, MOST_CHARACTERS)}
                </span>
              )}{" "}
              <span className="quiet">{quote.outlet}</span>
            </li>
          ))}
        </ul>
      </div>
      <RulingControls
        target={finding.id}
        about={says}
        rulings={rulings}
        canWrite={canWrite}
        fields={{ says: finding.says }}
        noteAt={at !== undefined && "span" in at ? { article: at.article, span: at.span } : null}
      />
    </li>
  );
}

export function FindingList({
  items,
  ...rest
}: { readonly items: readonly FindingView[] } & Omit<FindingItemProps, "item">) {
  return (
    <ul className="findings">
      {items.map((item) => (
        <FindingItem key={item.finding.id} item={item} {...rest} />
      ))}
    </ul>
  );
}

const MOST_CHARACTERS = 160;
