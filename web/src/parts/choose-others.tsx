import { useState } from "react";
import type { ArticleView, ClaimRow, ClaimView } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import { type Loaded, useData, useRows } from "../use-data.ts";
import { Loadable } from "./loadable.tsx";

/** What a ruling is about where it can be merged and split: a claim by its number, a source by its article. */
export type Family =
  | { readonly on: "claim"; readonly number: number }
  | { readonly on: "source"; readonly article: string };

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChooseOthersProps {
  readonly action: "merge" | "split";
  readonly family: Family;
  readonly target: string;
}

/** So many are listed at once; typing narrows them. */
const MOST_AT_ONCE = 40;

/** Which claims or sources are the same as this one, or which of its words are another's: boxes named "others". */
export function ChooseOthers({ action, family, target }: ChooseOthersProps) {
  const say = useStrings();
  const [typed, setTyped] = useState("");
  const data = useChoices(action, family, target);
  return (
    <>
      <label>
        {say("filter")} <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <fieldset>
        <legend>{say(action === "merge" ? "mergeWith" : "splitWhat")}</legend>
        <Loadable data={data}>
          {(choices) => {
            const wanted = typed.toLocaleLowerCase();
            const found = choices.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
            return (
              <>
                {found.slice(0, MOST_AT_ONCE).map(({ id, label }) => (
                  <label key={id}>
                    <input type="checkbox" name="others" value={id} />
                    <span dir="auto">{label}</span>
                  </label>
                ))}
                {found.length > MOST_AT_ONCE && (
                  <p className="quiet">{say("rowsShown", { shown: MOST_AT_ONCE, count: found.length })}</p>
                )}
                {choices.length === 0 && <p className="quiet">{say("nothingToChoose")}</p>}
              </>
            );
          }}
        </Loadable>
      </fieldset>
    </>
  );
}

function useChoices(action: "merge" | "split", family: Family, target: string): Loaded<readonly Choice[]> {
  const isClaim = family.on === "claim";
  const claims = useRows<ClaimRow>(isClaim && action === "merge" ? "/claims?sort=order" : null, "claims");
  const claim = useData<ClaimView>(isClaim && action === "split" ? `/claims/${family.number}` : null);
  const article = useData<ArticleView>(isClaim ? null : `/article?id=${encodeURIComponent(family.article)}`);
  if (isClaim && action === "merge") {
    return mapped(claims, (rows) =>
      rows.flatMap(({ id, number, wording }) => (id === target ? [] : [{ id, label: `${number}. ${wording}` }])),
    );
  }
  if (isClaim) {
    return mapped(claim, ({ statements }) =>
      statements.map(({ statement, outlet, words }) => ({ id: statement.id, label: `${outlet}: ${words}` })),
    );
  }
  return mapped(article, (view) =>
    action === "merge"
      ? view.sources.flatMap(({ source, label }) => (source.id === target ? [] : [{ id: source.id, label }]))
      : view.attributions.flatMap(({ id, source, what }) =>
          source === target
            ? [{ id, label: what.map(({ start, end }) => view.article.text.slice(start, end)).join(" … ") }]
            : [],
        ),
  );
}

const mapped = <A, B>(data: Loaded<A>, make: (value: A) => B): Loaded<B> =>
  data.kind === "there" ? { kind: "there", value: make(data.value) } : data;
