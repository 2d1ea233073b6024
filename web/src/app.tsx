import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { Overview } from "../../src/report/format.ts";
import { Header } from "./parts/header.tsx";
import { HelpDialog } from "./parts/help-dialog.tsx";
import { Hint } from "./parts/hint.tsx";
import { Loadable, Waiting } from "./parts/loadable.tsx";
import { en } from "./strings/en.ts";
import { LANGUAGES, LanguageContext, useStrings } from "./strings/use-strings.ts";
import { useData } from "./use-data.ts";
import { useKeys } from "./use-keys.ts";
import { type Place, placeHref, usePlace } from "./use-place.ts";
import { useSetting } from "./use-setting.ts";
import { ReadView } from "./views/read-view.tsx";

const ChainView = lazy(async () => ({ default: (await import("./views/chain-view.tsx")).ChainPage }));
const CompareView = lazy(async () => ({ default: (await import("./views/compare-view.tsx")).CompareView }));
const ClaimsView = lazy(async () => ({ default: (await import("./views/claims-view.tsx")).ClaimsView }));
const SearchView = lazy(async () => ({ default: (await import("./views/search-view.tsx")).SearchView }));
const SourcesView = lazy(async () => ({ default: (await import("./views/sources-view.tsx")).SourcesView }));
const TimelineView = lazy(async () => ({ default: (await import("./views/timeline-view.tsx")).TimelineView }));
const NotesView = lazy(async () => ({ default: (await import("./views/notes-view.tsx")).NotesView }));
const AddView = lazy(async () => ({ default: (await import("./views/add-view.tsx")).AddView }));

/** The frame of the app: summary line, views, keyboard, language and colours. */
export function App() {
  const [language, setLanguage] = useSetting(
    "language",
    navigator.language.slice(0, 2) in LANGUAGES ? navigator.language.slice(0, 2) : "en",
  );
  const [theme, setTheme] = useSetting("theme", "auto");
  const context = useMemo(() => {
    const known = LANGUAGES[language];
    return known === undefined
      ? { code: "en", strings: en, phrases: null, errors: null, notes: null }
      : { code: language, ...known };
  }, [language]);
  const { code } = context;
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <I18nProvider locale={code === "en" ? "en-GB" : code}>
      <LanguageContext.Provider value={context}>
        <Frame language={code} setLanguage={setLanguage} theme={theme} setTheme={setTheme} />
      </LanguageContext.Provider>
    </I18nProvider>
  );
}

interface FrameProps {
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly theme: string;
  readonly setTheme: (theme: string) => void;
}

function Frame(props: FrameProps) {
  const say = useStrings();
  const place = usePlace();
  const overview = useData<Overview>("/overview");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const known = overview.kind === "there" ? overview.value : null;
  useKeys(place, known, () => setHelpOpen(true));
  useEffect(() => {
    document.title = [say(place.view), place.claim === null ? null : `${say("claim")} ${place.claim}`, say("appName")]
      .filter(Boolean)
      .join(" · ");
  }, [say, place.view, place.claim]);
  return (
    <>
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <Header {...props} place={place} overview={known} openHelp={() => setHelpOpen(true)} />
      <main id="content" tabIndex={-1} aria-label={say(place.view)}>
        <Loadable data={overview}>
          {(value) => (
            <Suspense fallback={<Waiting />}>
              <OpenedView place={place} overview={value} />
            </Suspense>
          )}
        </Loadable>
      </main>
      <footer className="motto">{say("motto")}</footer>
      <Hint />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

/** The place with what a fresh visit opens first filled in. */
const opened = (place: Place, overview: Overview): Place => ({
  ...place,
  article: place.article ?? (place.claim === null || place.view !== "read" ? overview.first.article : null),
  // an article that was asked for alone is read with a claim of its own
  claim: place.claim ?? (place.view === "read" && place.article !== null ? null : overview.first.claim),
});

function OpenedView({ place, overview }: { readonly place: Place; readonly overview: Overview }) {
  const whole = useMemo(() => opened(place, overview), [place, overview]);
  return <CurrentView place={whole} overview={overview} />;
}

function CurrentView({ place, overview }: { readonly place: Place; readonly overview: Overview }) {
  const say = useStrings();
  if (overview.articles === 0 && !["add", "notes"].includes(place.view)) {
    return (
      <div className="empty">
        <h2>{say("emptyTitle")}</h2>
        <p>{say(overview.case === null ? "noCase" : "emptyCase")}</p>
        {overview.case !== null && <a href={placeHref({ ...place, view: "add" })}>{say("addTitle")}</a>}
      </div>
    );
  }
  switch (place.view) {
    case "read":
      return <ReadView place={place} claims={overview.claims} canWrite={overview.case !== null} />;
    case "chain":
      return <ChainView place={place} claims={overview.claims} canWrite={overview.case !== null} />;
    case "compare":
      return <CompareView place={place} />;
    case "claims":
      return overview.claims === 0 ? <p className="empty">{say("noClaimsAtAll")}</p> : <ClaimsView place={place} />;
    case "search":
      return <SearchView place={place} />;
    case "sources":
      return <SourcesView place={place} canWrite={overview.case !== null} />;
    case "timeline":
      return <TimelineView place={place} />;
    case "notes":
      return <NotesView place={place} canWrite={overview.case !== null} />;
    case "add":
      return <AddView place={place} canWrite={overview.case !== null} />;
    default:
      return place.view satisfies never;
  }
}
