import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { ArticleRow, ArticleView, ClaimView } from "../../../src/report/format.ts";
import { ChainFigure } from "../chain/chain-figure.tsx";
import { ArticleBox } from "../parts/article-box.tsx";
import { ClaimCard } from "../parts/claim-card.tsx";
import { FindingList, signOf } from "../parts/finding-item.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { NoteForm } from "../parts/note-form.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { RulingControls } from "../parts/ruling-controls.tsx";
import { sourceCountWords } from "../strings/sentences.ts";
import { useDates, useNoteWords, usePhrases, useStrings } from "../strings/use-strings.ts";
import { waySentences } from "../strings/way-sentences.ts";
import { ArticleText } from "../text/article-text.tsx";
import { SIGNS } from "../text/glyphs.tsx";
import { type Loaded, useData, useRows, useSteady } from "../use-data.ts";
import { useNeighbours } from "../use-neighbours.ts";
import { currentPlace, goTo, type Place, useShownPlace } from "../use-place.ts";
import { useSetting } from "../use-setting.ts";

interface ReadViewProps {
  readonly place: Place;
  readonly canWrite: boolean;
}

/** The way of the claim on top, under it the text with its brackets and signs; beside it the card of the claim in hand. */
export function ReadView({ place, claims, canWrite }: ReadViewProps & { readonly claims: number }) {
  const say = useStrings();
  const claim = useSteady(useData<ClaimView>(place.claim === null ? null : `/claims/${place.claim}`));
  const inHand = claim.data.kind === "there" ? claim.data.value : null;
  // what is shown belongs together: until the next claim is there, the place of the one before
  const shownPlace = useShownPlace(place, claim.isOld);
  useNeighbours(inHand === null || claim.isOld ? null : inHand.row.number, claims);
  const last = useRef<string | null>(null);
  const shown = place.article ?? articleOf(inHand, last.current);
  useEffect(() => {
    last.current = shown;
  }, [shown]);
  const article = useSteady(useData<ArticleView>(shown === null ? null : `/article?id=${encodeURIComponent(shown)}`));
  const way = useWay(inHand, shown);
  const { data: text, isOld: isTextOld } = article;
  const { span } = place;
  const follows = place.article === null;
  // the card answers a key in the next frame; the picture and the text, which take longer to draw, come right after it
  const around = useDeferredValue(
    useMemo(
      () => ({ inHand, text, isTextOld, place: shownPlace, article: shown, chosen: span, follows, way }),
      [inHand, text, isTextOld, shownPlace, shown, span, follows, way],
    ),
  );
  if (shown === null && claim.data.kind === "failed") return <Loadable data={claim.data}>{() => null}</Loadable>;
  return (
    <div className="read">
      <Above around={around} />
      <div className="columns">
        <TextColumn around={around} canWrite={canWrite} />
        <aside aria-label={say("claim")} className="beside">
          {place.claim === null ? (
            <p className="card quiet">{say("noClaims")}</p>
          ) : (
            <Loadable data={claim.data}>
              {(view) => <ClaimCard view={view} place={shownPlace} canWrite={canWrite} isOld={claim.isOld} />}
            </Loadable>
          )}
        </aside>
      </div>
      {inHand !== null && <InHand view={inHand} />}
    </div>
  );
}

/** What stands around the card. */
interface Around {
  readonly inHand: ClaimView | null;
  readonly text: Loaded<ArticleView>;
  readonly isTextOld: boolean;
  readonly place: Place;
  readonly article: string | null;
  readonly chosen: Place["span"];
  readonly follows: boolean;
  readonly way: string | null;
}

/** Which article, and the way of the claim as a picture. */
const Above = memo(function Above({ around: { inHand, place, article } }: { readonly around: Around }) {
  return (
    <>
      <ArticlePicker place={{ ...place, article }} />
      {inHand !== null && inHand.chain.links.length > 0 && <ChainStrip view={inHand} place={place} />}
    </>
  );
});

interface TextColumnProps {
  readonly around: Around;
  readonly canWrite: boolean;
}

const TextColumn = memo(function TextColumn({ around, canWrite }: TextColumnProps) {
  const say = useStrings();
  const { text, isTextOld, place, chosen, follows, way } = around;
  return (
    <section aria-label={say("article")} aria-busy={isTextOld}>
      <Loadable data={text}>
        {(view) => (
          <>
            <ArticleHead view={view} place={place} canWrite={canWrite} />
            {place.claim !== null && !Object.values(view.claimOf).includes(place.claim) && (
              <p className="odd">{say("claimElsewhere", { number: place.claim })}</p>
            )}
            <ArticleText view={view} place={place} chosen={chosen} follows={follows} sentence={way} />
            <Legend />
            {canWrite && <NoteForm article={view.article.id} />}
          </>
        )}
      </Loadable>
    </section>
  );
});

/** On a small screen the card stands below the text: the claim in hand at the foot of the screen, and the way to its card. */
function InHand({ view: { row } }: { readonly view: ClaimView }) {
  const say = useStrings();
  return (
    <button
      type="button"
      className="in-hand"
      onClick={() => document.querySelector(".card")?.scrollIntoView({ block: "start" })}
    >
      <span>
        <b>
          {say("claim")} {row.number}
        </b>{" "}
        · {sourceCountWords(say, row.independence)}
        {row.stronger && ` · ▲ ${say("stronger")}`}
      </span>
      <span dir="auto">{row.wording}</span>
    </button>
  );
}

/** Where a claim is read when no article was asked for: in the one in sight if it stands there, else where it stands first. */
function articleOf(view: ClaimView | null, inSight: string | null): string | null {
  if (view === null) return inSight;
  const stands = view.statements.map(({ statement }) => statement.article);
  return inSight !== null && stands.includes(inSight) ? inSight : (stands[0] ?? inSight);
}

/** The way of the claim as a sentence, as this article has it. */
function useWay(view: ClaimView | null, article: string | null): string | null {
  const [say, phrased] = [useStrings(), usePhrases()];
  return useMemo(() => {
    if (view === null) return null;
    const own = view.chain.nodes.find(({ id }) => id === article)?.key;
    const sentences = waySentences(view.chain, say, phrased);
    return (sentences.find(({ of }) => of === own) ?? sentences[0])?.says ?? null;
  }, [view, article, say, phrased]);
}

/** The stemma over the text; folded away where the reader folded it away before, or on a small screen. */
const ChainStrip = memo(function ChainStrip({ view, place }: { readonly view: ClaimView; readonly place: Place }) {
  const say = useStrings();
  const [isOpen, setOpen] = useSetting("chain", matchMedia("(min-width: 60rem)").matches ? "open" : "closed");
  return (
    <details
      className="strip"
      open={isOpen === "open"}
      onToggle={(event) => setOpen(event.currentTarget.open ? "open" : "closed")}
    >
      <summary>{say("through")}</summary>
      <ChainFigure chain={view.chain} place={place} isBare />
    </details>
  );
});

/** Outlet, date and people, what people ruled, and what was found about the article as a whole or about no claim of it. */
const ArticleHead = memo(function ArticleHead({
  view,
  place,
  canWrite,
}: ReadViewProps & { readonly view: ArticleView }) {
  const say = useStrings();
  const dates = useDates();
  const { article, row, rulings, notes } = view;
  const noteWords = useNoteWords();
  const own = view.findings.filter(({ finding }) => finding.claim === null);
  return (
    <>
      <div className="record">
        <strong dir="auto">{row.outlet}</strong>
        {article.published === null ? (
          <span>{say("undated")}</span>
        ) : (
          <time dateTime={article.published.value}>{dates(article.published.value)}</time>
        )}
        {article.authors.length > 0 && (
          <span dir="auto">{article.authors.map((person) => person.name).join(", ")}</span>
        )}
        <RulingControls
          target={article.id}
          about={article.title ?? row.outlet}
          rulings={rulings}
          canWrite={canWrite}
          fields={{
            title: article.title ?? "",
            outlet: article.outlet ?? "",
            url: article.url ?? "",
            language: article.language ?? "",
          }}
          noteAt={{ article: article.id, span: null }}
        />
      </div>
      {notes.map(({ code, says }) => (
        <p key={`${code} ${says}`} className="odd">
          {noteWords(code, says)}
        </p>
      ))}
      {own.length > 0 && (
        <details className="own">
          <summary>
            {say("ownFindings")} ({own.length}) {[...new Set(own.map(({ finding }) => signOf(finding)))].join(" ")}
          </summary>
          <FindingList items={own} place={place} canWrite={canWrite} />
        </details>
      )}
    </>
  );
});

function Legend() {
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

const readArticle = (id: string): void => goTo({ ...currentPlace(), article: id, span: null });

function ArticlePicker({ place }: { readonly place: Place }) {
  const say = useStrings();
  const list = useRows<ArticleRow>("/articles", "articles");
  if (list.kind !== "there" || list.value.length < 2) return null;
  const rows = list.value;
  const at = rows.findIndex((row) => row.id === place.article);
  const [before, after] = [rows[at - 1], rows[at + 1]];
  return (
    <nav className="picker" aria-label={say("articles")}>
      <ArticleBox label={say("chooseArticle")} value={place.article} rows={rows} onChoose={readArticle} />
      <span className="steps">
        {before !== undefined && (
          <PlaceLink to={{ ...place, article: before.id, span: null }} says={before.outlet}>
            ← {say("earlier")}
          </PlaceLink>
        )}
        {say("ofMany", { at: at + 1, all: rows.length })}
        {after !== undefined && (
          <PlaceLink to={{ ...place, article: after.id, span: null }} says={after.outlet}>
            {say("later")} →
          </PlaceLink>
        )}
      </span>
    </nav>
  );
}
