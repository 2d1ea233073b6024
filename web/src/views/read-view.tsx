import { useCallback, useEffect, useRef } from "react";
import type { ArticleRow, ArticleView, ClaimView } from "../../../src/report/format.ts";
import { ClaimCard } from "../parts/claim-card.tsx";
import { FindingList, signOf } from "../parts/finding-item.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { NoteForm } from "../parts/note-form.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RulingControls } from "../parts/ruling-controls.tsx";
import { useStrings } from "../strings/use-strings.ts";
import { ArticleText } from "../text/article-text.tsx";
import { SIGNS } from "../text/glyphs.tsx";
import { useData } from "../use-data.ts";
import { goTo, type Place } from "../use-place.ts";

/** The text with its brackets and signs; beside it the card of the claim in hand. */
export function ReadView({ place, canWrite }: { readonly place: Place; readonly canWrite: boolean }) {
  const say = useStrings();
  const claim = useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`);
  const last = useRef<string | null>(null);
  const shown = place.article ?? articleOf(claim.kind === "there" ? claim.value : null, last.current);
  useEffect(() => {
    last.current = shown;
  }, [shown]);
  const article = useData<ArticleView>(shown === null ? null : `/article?id=${encodeURIComponent(shown)}`);
  const onClaim = useCallback(
    (number: number) => goTo({ ...place, article: shown, claim: number, span: null }, true),
    [place, shown],
  );
  const sentence =
    claim.kind === "there" && article.kind === "there"
      ? wayOf(claim.value.chain.sentences, article.value.row.outlet)
      : null;
  return (
    <div className="read">
      <ArticlePicker place={{ ...place, article: shown }} />
      <div className="columns">
        <section aria-label={say("article")} className="reading">
          <Loadable data={article}>
            {(view) => (
              <>
                <p className="record">
                  <strong>{view.row.outlet}</strong>{" "}
                  {view.article.published === null ? (
                    say("undated")
                  ) : (
                    <time dateTime={view.article.published.value}>
                      {view.article.published.value.slice(0, 16).replace("T", " ")}
                    </time>
                  )}
                  {view.article.authors.length > 0 &&
                    ` · ${view.article.authors.map((person) => person.name).join(", ")}`}
                </p>
                <RulingControls
                  target={view.article.id}
                  rulings={view.rulings}
                  canWrite={canWrite}
                  fields={{
                    title: view.article.title ?? "",
                    outlet: view.article.outlet ?? "",
                    url: view.article.url ?? "",
                    language: view.article.language ?? "",
                  }}
                  noteAt={{ article: view.article.id, span: null }}
                />
                <OwnFindings view={view} place={place} canWrite={canWrite} />
                <ArticleText
                  view={view}
                  claim={place.claim}
                  chosen={place.span}
                  follows={place.article === null}
                  sentence={sentence}
                  onClaim={onClaim}
                />
                <details className="legend">
                  <summary>{say("legend")}</summary>
                  <ul>
                    {SIGNS.map(({ sign, key }) => (
                      <li key={key}>
                        <b>{sign}</b> {say(key)}
                      </li>
                    ))}
                  </ul>
                </details>
                {canWrite && <NoteForm article={view.article.id} />}
              </>
            )}
          </Loadable>
        </section>
        <aside aria-label={say("claim")} className="beside">
          {place.claim === null ? (
            <p className="quiet">{say("noClaims")}</p>
          ) : (
            <Loadable data={claim}>{(view) => <ClaimCard view={view} place={place} canWrite={canWrite} />}</Loadable>
          )}
        </aside>
      </div>
    </div>
  );
}

/** Where a claim is read when no article was asked for: in the one in sight if it stands there, else where it stands first. */
function articleOf(view: ClaimView | null, inSight: string | null): string | null {
  if (view === null) return inSight;
  const stands = view.statements.map(({ statement }) => statement.article);
  return inSight !== null && stands.includes(inSight) ? inSight : (stands[0] ?? inSight);
}

/** The way of the claim as a sentence, as this outlet's article has it. */
const wayOf = (sentences: readonly string[], outlet: string): string | null =>
  sentences.find((sentence) => sentence.replace(/^\[\d+\] /, "").startsWith(outlet)) ?? sentences[0] ?? null;

/** What was found about the article as a whole, or about no claim of it: corrections, loops, terms, sourcing. */
function OwnFindings({
  view,
  place,
  canWrite,
}: {
  readonly view: ArticleView;
  readonly place: Place;
  readonly canWrite: boolean;
}) {
  const say = useStrings();
  const own = view.findings.filter(({ finding }) => finding.claim === null);
  if (own.length === 0) return null;
  return (
    <details className="own">
      <summary>
        {say("ownFindings")} ({own.length}) {[...new Set(own.map(({ finding }) => signOf(finding)))].join(" ")}
      </summary>
      <FindingList items={own} place={place} canWrite={canWrite} />
    </details>
  );
}

function ArticlePicker({ place }: { readonly place: Place }) {
  const say = useStrings();
  const list = useData<{ total: number; articles: ArticleRow[] }>("/articles?limit=1000");
  if (list.kind !== "there" || list.value.total < 2) return null;
  const { articles } = list.value;
  const at = articles.findIndex((row) => row.id === place.article);
  const [before, after] = [articles[at - 1], articles[at + 1]];
  return (
    <nav className="picker" aria-label={say("articles")}>
      <label>
        {say("chooseArticle")}{" "}
        <select
          value={place.article ?? ""}
          onChange={(event) => goTo({ ...place, article: event.target.value, span: null })}
        >
          {articles.map((row, index) => (
            <option key={row.id} value={row.id}>
              {index + 1}. {row.outlet}: {row.title ?? row.input} ({row.published?.slice(0, 10) ?? say("undated")})
            </option>
          ))}
        </select>
      </label>
      {before !== undefined && (
        <PlaceLink to={{ ...place, article: before.id, span: null }}>← {before.outlet}</PlaceLink>
      )}
      {after !== undefined && <PlaceLink to={{ ...place, article: after.id, span: null }}>{after.outlet} →</PlaceLink>}
    </nav>
  );
}
