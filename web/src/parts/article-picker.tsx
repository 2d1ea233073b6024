import type { ArticleRow } from "../../../src/report/format.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useRows } from "../use-data.ts";
import { currentPlace, goTo, type Place } from "../use-place.ts";
import { ArticleBox } from "./article-box.tsx";
import { PlaceLink } from "./place-link.tsx";

const readArticle = (id: string): void => goTo({ ...currentPlace(), article: id, claim: null, span: null });

/** Which article is read, and the ones before and after it. */
export function ArticlePicker({ place }: { readonly place: Place }) {
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
          <PlaceLink to={{ ...place, article: before.id, claim: null, span: null }} says={before.outlet}>
            ← {say("earlier")}
          </PlaceLink>
        )}
        {say("ofMany", { at: at + 1, all: rows.length })}
        {after !== undefined && (
          <PlaceLink to={{ ...place, article: after.id, claim: null, span: null }} says={after.outlet}>
            {say("later")} →
          </PlaceLink>
        )}
      </span>
    </nav>
  );
}
