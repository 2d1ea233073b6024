import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { ArticleView, ClaimView } from "../../../src/report/format.ts";
import { ChainFigure } from "../chain/chain-figure.tsx";
import { ArticleHead } from "../parts/article-head.tsx";
import { ArticlePicker } from "../parts/article-picker.tsx";
import { ClaimCard } from "../parts/claim-card.tsx";
import { InHand } from "../parts/in-hand.tsx";
import { Loadable } from "../parts/loadable.tsx";
import { NoteForm } from "../parts/note-form.tsx";
import { usePhrases, useStrings } from "../strings/use-strings.ts";
import { waySentences } from "../strings/way-sentences.ts";
import { ArticleText } from "../text/article-text.tsx";
import { claimAt } from "../text/claim-at.ts";
import { Legend } from "../text/legend.tsx";
import { type Loaded, useData, useSteady } from "../use-data.ts";
import { useNeighbours } from "../use-neighbours.ts";
import { goTo, type Place, useShownPlace } from "../use-place.ts";
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
  useEffect(() => {
    if (place.claim !== null || article.isOld || article.data.kind !== "there") return;
    const own = claimAt(article.data.value, place.span);
    if (own !== null) goTo({ ...place, claim: own }, true);
  }, [place, article.isOld, article.data]);
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
          {place.claim === null && (shown === null || hasNoClaim(article)) ? (
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

const hasNoClaim = ({ data, isOld }: { readonly data: Loaded<ArticleView>; readonly isOld: boolean }): boolean =>
  !isOld && data.kind === "there" && Object.keys(data.value.claimOf).length === 0;

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
