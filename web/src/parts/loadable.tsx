import type { ReactNode } from "react";
import { useStrings } from "../strings/use-strings.ts";
import type { Loaded } from "../use-data.ts";

/** Shows what was asked for, or that it is on its way, or why it did not come and what to do. */
export function Loadable<T>({
  data,
  children,
}: {
  readonly data: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const say = useStrings();
  if (data.kind === "there") return children(data.value);
  if (data.kind === "loading") {
    return (
      <p className="quiet" role="status">
        {say("loading")}
      </p>
    );
  }
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{say("error")}.</strong> {data.message}
      </p>
      <button type="button" onClick={data.again}>
        {say("tryAgain")}
      </button>
    </div>
  );
}
