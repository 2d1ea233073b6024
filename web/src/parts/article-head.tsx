import { memo } from "react";
import type { ArticleView } from "../../../src/report/format.ts";
import { useDates, useNoteWords, useStrings } from "../strings/use-strings.ts";
import type { Place } from "../use-place.ts";
import { FindingList, signOf } from "./finding-item.tsx";
import { RulingControls } from "./ruling-controls.tsx";

interface ArticleHeadProps {
  readonly view: ArticleView;
  readonly place: Place;
  readonly canWrite: boolean;
}

/** Outlet, date and people, what people ruled, and what was found about the article as a whole or about no claim of it. */
export const ArticleHead = memo(function ArticleHead({ view, place, canWrite }: ArticleHeadProps) {
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
