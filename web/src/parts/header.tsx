import { type ReactNode, useEffect, useRef } from "react";
import type { ClaimView, Overview } from "../../../src/report/format.ts";
import { headlineWords } from "../strings/sentences.ts";
import { useStrings } from "../strings/use-strings.ts";
import { useData, useSteady } from "../use-data.ts";
import { type Place, VIEWS } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";
import { SettingsMenu, type SettingsMenuProps } from "./settings-menu.tsx";
import { SourceCount } from "./source-count.tsx";

interface HeaderProps extends SettingsMenuProps {
  readonly place: Place;
  readonly overview: Overview | null;
}

/** The views, and the summary line of the claim in hand. */
export function Header({ place, overview, ...settings }: HeaderProps) {
  const say = useStrings();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector(`[aria-current][href^="/${place.view}"]`);
    if (current instanceof HTMLElement && nav.current !== null) {
      nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 2;
    }
  }, [place.view]);
  return (
    <header className="top">
      <div className="bar">
        <p className="name">{say("appName")}</p>
        <nav aria-label={say("views")} className="views" ref={nav}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view}>
                <PlaceLink to={{ ...place, view, query: "" }} current={view === place.view}>
                  {say(view)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <SettingsMenu {...settings} />
      </div>
      {overview !== null && overview.articles > 0 && (
        <div className="band">
          <SummaryLine overview={overview} place={place} />
        </div>
      )}
    </header>
  );
}

const ARROWS = { up: "▲ ", down: "▼ ", same: "" } as const;

function SummaryLine({ overview, place }: { readonly overview: Overview; readonly place: Place }) {
  const say = useStrings();
  const claim = place.claim ?? overview.first.claim;
  const { data } = useSteady(useData<ClaimView>(claim === null ? null : `/claims/${claim}`));
  const view = data.kind === "there" ? data.value : null;
  const onWay: Place | null = claim === null ? null : { ...place, view: "chain", claim, span: null, query: "" };
  const headline = view === null ? null : headlineWords(say, view.verdict);
  return (
    <div className="summary">
      {view !== null && (
        <span>
          <PlaceLink to={{ ...place, view: "read", claim, article: null, span: null }} says={view.row.wording}>
            {say("claim")} {view.row.number}
          </PlaceLink>
        </span>
      )}
      {view !== null && <SourceCount independence={view.row.independence} />}
      {view !== null && headline !== null && (
        <span className={`moved ${headline.went}`}>
          <Leading to={headlinePlace(view, place)}>
            {ARROWS[headline.went]}
            {headline.says}
          </Leading>
        </span>
      )}
      <span>
        <Leading to={onWay}>{say("handCount", { count: view?.hands ?? overview.hands })}</Leading>
      </span>
      <span>
        <Leading to={onWay}>{say("loopCount", { count: view?.loops ?? overview.loops })}</Leading>
      </span>
      <span>
        <Leading to={{ ...place, view: "timeline", query: "" }}>
          {say("articleCount", { count: overview.articles })}
        </Leading>
      </span>
      {overview.notRead.length > 0 && (
        <details className="not-read">
          <summary>{say("notReadCount", { count: overview.notRead.length })}</summary>
          <ul>
            {overview.notRead.map(({ input, because }) => (
              <li key={input}>
                <bdi>{input}</bdi>: {because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The headline that the verdict is about, in its article; null where no headline puts the claim forward. */
function headlinePlace({ statements, pair, row }: ClaimView, place: Place): Place | null {
  const headline = statements.find(({ statement }) => statement.id === pair.headline)?.statement;
  if (headline === undefined) return null;
  return { ...place, view: "read", claim: row.number, article: headline.article, span: headline.span, query: "" };
}

/** What it was counted from is one step away. */
function Leading({ to, children }: { readonly to: Place | null; readonly children: ReactNode }) {
  return to === null ? children : <PlaceLink to={to}>{children}</PlaceLink>;
}
