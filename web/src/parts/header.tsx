import type { ClaimView, Overview } from "../../../src/report/format.ts";
import { LANGUAGES, useStrings } from "../strings/use-strings.ts";
import { useData } from "../use-data.ts";
import { type Place, VIEWS } from "../use-place.ts";
import { PlaceLink } from "./place-link.tsx";
import { SourceCount } from "./source-count.tsx";

interface HeaderProps {
  readonly place: Place;
  readonly overview: Overview | null;
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly theme: string;
  readonly setTheme: (theme: string) => void;
  readonly openHelp: () => void;
}

/** The views, and the summary line of the claim in hand. */
export function Header({ place, overview, language, setLanguage, theme, setTheme, openHelp }: HeaderProps) {
  const say = useStrings();
  return (
    <header className="top">
      <div className="bar">
        <p className="name">{say("appName")}</p>
        <nav aria-label={say("views")}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view}>
                <PlaceLink to={{ ...place, view }} current={view === place.view}>
                  {say(view)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <details className="settings" open={matchMedia("(min-width: 40rem)").matches}>
          <summary>{say("settings")}</summary>
          <div>
            <label>
              <span className="sr">{say("language")}</span>
              <select value={language} onChange={(event) => setLanguage(event.target.value)}>
                {Object.entries(LANGUAGES).map(([code, { name }]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span className="sr">{say("theme")}</span>
              <select value={theme} onChange={(event) => setTheme(event.target.value)}>
                <option value="auto">{say("themeAuto")}</option>
                <option value="light">{say("themeLight")}</option>
                <option value="dark">{say("themeDark")}</option>
              </select>
            </label>
            <button type="button" onClick={() => print()}>
              {say("print")}
            </button>
            <button type="button" onClick={openHelp}>
              {say("help")} <kbd>?</kbd>
            </button>
          </div>
        </details>
      </div>
      {overview !== null && overview.articles > 0 && (
        <SummaryLine overview={overview} claim={place.claim ?? overview.first.claim} />
      )}
    </header>
  );
}

function SummaryLine({ overview, claim }: { readonly overview: Overview; readonly claim: number | null }) {
  const say = useStrings();
  const data = useData<ClaimView>(claim === null ? null : `/claims/${claim}`);
  const row = data.kind === "there" ? data.value.row : null;
  return (
    <p className="summary">
      {row !== null && (
        <>
          <SourceCount independence={row.independence} />
          <span>
            {row.stronger ? `▲ ${say("stronger")}` : row.weaker ? `▼ ${say("weaker")}` : `= ${say("unchanged")}`}
          </span>
        </>
      )}
      <span>{say("handCount", { count: data.kind === "there" ? data.value.hands : overview.hands })}</span>
      <span>{say("loopCount", { count: data.kind === "there" ? data.value.loops : overview.loops })}</span>
      <span>{say("articleCount", { count: overview.articles })}</span>
      {overview.notRead.length > 0 && (
        <span>
          {overview.notRead.length} {say("notRead")}
        </span>
      )}
    </p>
  );
}
