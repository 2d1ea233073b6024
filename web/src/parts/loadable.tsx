import { type ReactNode, useEffect, useState } from "react";
import { useErrorWords, useStrings } from "../strings/use-strings.ts";
import type { Loaded } from "../use-data.ts";

/** After so long it is said that a large case takes its time. */
const PATIENCE_MS = 2_000;

/** Shows what was asked for, or that it is on its way, or why it did not come and what to do. */
export function Loadable<T>({
  data,
  children,
}: {
  readonly data: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const say = useStrings();
  const inWords = useErrorWords();
  if (data.kind === "there") return children(data.value);
  if (data.kind === "loading") return <Waiting />;
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{say("error")}.</strong> {inWords(data.code, data.message)}
      </p>
      <button type="button" onClick={data.again}>
        {say("tryAgain")}
      </button>
    </div>
  );
}

export function Waiting() {
  const say = useStrings();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <progress aria-label={say("loading")} />
      <p>{say(isLong ? "loadingLong" : "loading")}</p>
    </div>
  );
}
