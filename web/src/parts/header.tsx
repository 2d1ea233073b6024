import { useEffect, useRef } from "react";
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
  const headline = view === null ? null : headlineWords(say, view.verdict);
  return (
    <p className="summary">
      {view !== null && (
        <span>
          <PlaceLink to={{ ...place, view: "read", claim, article: null, span: null }} says={view.row.wording}>
            {say("claim")} {view.row.number}
          </PlaceLink>
        </span>
      )}
      {view !== null && <SourceCount independence={view.row.independence} />}
      {headline !== null && (
        <span className={`moved ${headline.went}`}>
          {ARROWS[headline.went]}
          {headline.says}
        </span>
      )}
      <span>{say("handCount", { count: view?.hands ?? overview.hands })}</span>
      <span>{say("loopCount", { count: view?.loops ?? overview.loops })}</span>
      <span>{say("articleCount", { count: overview.articles })}</span>
      {overview.notRead.length > 0 && <span>{say("notReadCount", { count: overview.notRead.length })}</span>}
    </p>
  );
}
