import { memo, useDeferredValue, useMemo } from "react";
import { groupOf } from "../../../src/report/finding-groups.ts";
import type { ChainView, ClaimView } from "../../../src/report/format.ts";
import { shortText } from "../../../src/report/visible-text.ts";
import { ChainFigure } from "../chain/chain-figure.tsx";
import { FindingList } from "../parts/finding-item.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { useWhole } from "../save/use-whole.ts";
import { verbWords } from "../strings/scale-words.ts";
import { useDates, usePhrases, useStrings } from "../strings/use-strings.ts";
import { waySentences } from "../strings/way-sentences.ts";
import { useData, useSteady } from "../use-data.ts";
import { useNeighbours } from "../use-neighbours.ts";
import { type Place, useShownPlace } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";

interface ChainPageProps {
  readonly place: Place;
  readonly canWrite: boolean;
}

/** Through whose hands the claim came: a picture, sentences, and the same as a table. */
export function ChainPage({ place, claims, canWrite }: ChainPageProps & { readonly claims: number }) {
  const say = useStrings();
  const { data, isOld } = useSteady(useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`));
  const shownPlace = useShownPlace(place, isOld);
  useNeighbours(isOld ? null : place.claim, claims);
  if (place.claim === null) return <p className="empty">{say("noClaimsAtAll")}</p>;
  return <Loadable data={data}>{(view) => <Ways view={view} place={shownPlace} canWrite={canWrite} />}</Loadable>;
}

const MOST_SENTENCES = 50;
const MOST_CHARACTERS = 80;

interface WaysProps extends ChainPageProps {
  readonly view: ClaimView;
}

/** Which claim, at once; its picture, sentences and table right after. */
const Ways = memo(function Ways(props: WaysProps) {
  const say = useStrings();
  const { row } = props.view;
  const isWhole = useWhole();
  const settled = useDeferredValue(props);
  return (
    <div className="chain" aria-busy={settled !== props}>
      <p className="quiet">
        {say("claim")} {row.number}
      </p>
      <h2 dir="auto">{row.wording}</h2>
      <WaysBelow {...(isWhole ? props : settled)} />
    </div>
  );
});

const WaysBelow = memo(function WaysBelow({ view, place, canWrite }: WaysProps) {
  const say = useStrings();
  const phrased = usePhrases();
  const { chain, findings, around } = view;
  const sentences = useMemo(() => waySentences(chain, say, phrased), [chain, say, phrased]);
  const broken = findings.filter(({ finding }) => groupOf(finding) === "gaps");
  const onArticles = [...findings.filter(({ finding }) => groupOf(finding) === "around"), ...around];
  return (
    <>
      {chain.links.length === 0 ? <p className="empty">{say("noWay")}</p> : <ChainFigure chain={chain} place={place} />}
      <ul className="told-as">
        {withKeys(sentences.slice(0, MOST_SENTENCES), ({ says }) => says).map(({ key, item }) => (
          <li key={key} dir="auto">
            {item.says}
          </li>
        ))}
      </ul>
      {sentences.length > MOST_SENTENCES && (
        <p className="quiet">{say("rowsShown", { shown: MOST_SENTENCES, count: sentences.length })}</p>
      )}
      <div className="chain-columns">
        {broken.length > 0 && (
          <section>
            <h3>{say("gaps")}</h3>
            <FindingList items={broken} place={place} canWrite={canWrite} />
          </section>
        )}
        {onArticles.length > 0 && (
          <section>
            <h3>{say("articleFindings")}</h3>
            <FindingList items={onArticles} place={place} canWrite={canWrite} />
          </section>
        )}
      </div>
      {chain.links.length > 0 && <ChainTable chain={chain} place={place} />}
    </>
  );
});

function ChainTable({ chain, place }: { readonly chain: ChainView; readonly place: Place }) {
  const say = useStrings();
  const dates = useDates();
  const phrased = usePhrases();
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  const cell = (key: string) => {
    const node = nodes.get(key);
    if (node === undefined) return key;
    const name = node.phrase === undefined ? node.label : phrased([node.phrase], node.label);
    if (node.kind !== "article") return <bdi>{`${node.kind === "source" && !node.named ? "? " : ""}${name}`}</bdi>;
    return (
      <PlaceLink witness to={{ ...place, view: "read", article: node.id, span: null }}>
        <bdi>{node.label}</bdi>, {dates(node.date, false)}
      </PlaceLink>
    );
  };
  const rows = [
    ...chain.links.map((link) => ({ link, from: cell(link.from) })),
    ...chain.beside.map((link) => ({ link, from: <bdi>{link.name}</bdi> })),
  ];
  return (
    <div className="table-scroll">
      <table className="stacked">
        <caption>{say("chainAsTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("who")}</th>
            <th scope="col">{say("didWhat")}</th>
            <th scope="col">{say("fromWhom")}</th>
            <th scope="col">{say("basis")}</th>
            <th scope="col">{say("readFrom")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ link, from }) => (
            <tr key={link.id}>
              <td>{cell(link.to)}</td>
              <td>
                {verbWords(say, link)}
                {link.inLoop && ` (${say("loopCount", { count: 1 })})`}
                {!link.directed && ` (${say("noDirection")})`}
              </td>
              <td>{from}</td>
              <td>{say("basisSure", { basis: say(link.basis), share: Math.round(link.confidence * 100) })}</td>
              <td>
                <ul className="quotes">
                  {withKeys(distinct(link.quotes), ({ words }) => words).map(({ key, item: quote }) => (
                    <li key={key}>
                      {"span" in quote ? (
                        <PlaceLink to={{ ...place, view: "read", article: quote.article, span: quote.span }}>
                          <q dir="auto">{shortText(quote.words, MOST_CHARACTERS)}</q>
                        </PlaceLink>
                      ) : (
                        <span className="quiet">
                          <bdi>{quote.outlet}</bdi>, {quote.field}: <bdi>{fieldWords(quote, dates)}</bdi>
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A time as a date of the page's own clock; any other field as it is. */
const fieldWords = (
  { field, words }: { readonly field: string; readonly words: string },
  dates: ReturnType<typeof useDates>,
): string => (field === "published" ? dates(words) : shortText(words, MOST_CHARACTERS));

type Quotes = ChainView["links"][number]["quotes"];

/** Without those that say the same: each once, however many rules read it. */
const distinct = (quotes: Quotes): Quotes => [...new Map(quotes.map((quote) => [quote.words, quote])).values()];
