import { useMemo, useState } from "react";
import type { ChainView, ClaimView } from "../../../src/report/format.ts";
import { layOut } from "../chain/layout.ts";
import { Stemma } from "../chain/stemma.tsx";
import { FindingList } from "../parts/finding-item.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { stepWords } from "../strings/scale-words.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import type { Place } from "../use-place.ts";

/** Through whose hands the claim came: a picture, sentences, and the same as a table. */
export function ChainPage({ place, canWrite }: { readonly place: Place; readonly canWrite: boolean }) {
  const data = useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`);
  return <Loadable data={data}>{(view) => <Ways view={view} place={place} canWrite={canWrite} />}</Loadable>;
}

function Ways({
  view,
  place,
  canWrite,
}: {
  readonly view: ClaimView;
  readonly place: Place;
  readonly canWrite: boolean;
}) {
  const say = useStrings();
  const [unfolded, setUnfolded] = useState(false);
  const { chain, row, findings, around } = view;
  const layout = useMemo(() => layOut(chain, unfolded), [chain, unfolded]);
  const broken = findings.filter(({ finding }) => finding.kind === "gap" || finding.kind === "circular");
  const isFolded = layout.nodes.some((node) => node.copies > 1);
  return (
    <div className="chain">
      <h2>
        <span className="quiet">
          {say("claim")} {row.number}
        </span>{" "}
        <span dir="auto">{row.wording}</span>
      </h2>
      {chain.links.length === 0 ? (
        <p className="empty">{say("noWay")}</p>
      ) : (
        <>
          <figure>
            <Stemma layout={layout} place={place} />
            <figcaption className="quiet">{say("chainCaption")}</figcaption>
          </figure>
          {isFolded && (
            <button type="button" onClick={() => setUnfolded(true)}>
              {say("unfold")}
            </button>
          )}
        </>
      )}
      <ul>
        {chain.sentences.slice(0, 50).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {broken.length > 0 && (
        <>
          <h3>{say("gaps")}</h3>
          <FindingList items={broken} place={place} canWrite={canWrite} />
        </>
      )}
      {around.length > 0 && (
        <>
          <h3>{say("articleFindings")}</h3>
          <FindingList items={around} place={place} canWrite={canWrite} />
        </>
      )}
      {chain.links.length > 0 && <ChainTable chain={chain} place={place} />}
    </div>
  );
}

function ChainTable({ chain, place }: { readonly chain: ChainView; readonly place: Place }) {
  const say = useStrings();
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  const cell = (key: string) => {
    const node = nodes.get(key);
    if (node === undefined) return key;
    if (node.kind !== "article")
      return `${node.kind === "source" && !node.named ? "? " : ""}${node.label} (${node.kind})`;
    return (
      <PlaceLink witness to={{ ...place, view: "read", article: node.id, span: null }}>
        {node.label}, {node.date?.slice(0, 10) ?? say("undated")}
      </PlaceLink>
    );
  };
  return (
    <div className="table-scroll">
      <table>
        <caption>{say("chainAsTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("from")}</th>
            <th scope="col">{say("step")}</th>
            <th scope="col">{say("to")}</th>
            <th scope="col">{say("basis")}</th>
            <th scope="col">{say("readFrom")}</th>
          </tr>
        </thead>
        <tbody>
          {chain.links.map((link) => (
            <tr key={link.id}>
              <td>{cell(link.from)}</td>
              <td>
                {stepWords(say, link.kind)}
                {link.inLoop && ` (${say("loopCount", { count: 1 })})`}
                {!link.directed && ` (${say("noDirection")})`}
              </td>
              <td>{cell(link.to)}</td>
              <td>
                {say(link.basis)} {Math.round(link.confidence * 100)} %
              </td>
              <td>
                {link.quotes.map((quote, index) =>
                  "span" in quote ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id and never changes its order
                    <PlaceLink key={index} to={{ ...place, view: "read", article: quote.article, span: quote.span }}>
                      <q dir="auto">{quote.words.replace(/\s+/g, " ").slice(0, 80)}</q>
                    </PlaceLink>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id and never changes its order
                    <span key={index}>
                      {quote.field}: {quote.words.slice(0, 80)}{" "}
                    </span>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
