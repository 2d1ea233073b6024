import { type DragEvent, useRef, useState } from "react";
import { PlaceLink } from "../parts/place-link.tsx";
import { useErrorWords, useStrings } from "../strings/use-strings.ts";
import { ask, codeOf, forgetData, send } from "../use-data.ts";
import type { Place } from "../use-place.ts";
import { withKeys } from "../with-keys.ts";

interface Done {
  readonly added: number;
  readonly alreadyThere: number;
  readonly notRead: readonly { readonly input: string; readonly because: string; readonly code?: string }[];
}

/** One thing to add: what to call it, and how to send it. */
interface Task {
  readonly name: string;
  readonly send: () => Promise<Done>;
}

interface Outcome {
  readonly name: string;
  readonly says: string;
  readonly isFailure: boolean;
}

type AddTasks = (tasks: readonly Task[]) => Promise<void>;

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Adds one thing after the other; `stop` leaves out what was not begun. The outcomes of the latest come first. */
function useAdding() {
  const say = useStrings();
  const inWords = useErrorWords();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const isStopped = useRef(false);
  const outcomeOf = ({ name }: Task, { added, alreadyThere, notRead }: Done): Outcome => {
    const counts = [
      ...(added > 0 ? [say("addedCount", { count: added })] : []),
      ...(alreadyThere > 0 ? [say("thereCount", { count: alreadyThere })] : []),
      ...notRead.map(({ input, because, code = "not-readable" }) =>
        inWords(code, because.startsWith(input) ? because : `${input}: ${because}`),
      ),
    ];
    return { name, says: counts.join("; ") || say("nothingIn"), isFailure: added + alreadyThere === 0 };
  };
  const add: AddTasks = async (tasks) => {
    isStopped.current = false;
    for (const [done, task] of tasks.entries()) {
      if (isStopped.current) break;
      setProgress({ done, of: tasks.length });
      const outcome = await task.send().then(
        (answer) => outcomeOf(task, answer),
        (error: Error): Outcome => ({
          name: task.name,
          says: inWords(codeOf(error), error.message),
          isFailure: true,
        }),
      );
      setOutcomes((before) => [outcome, ...before]);
    }
    setProgress(null);
    forgetData();
  };
  const stop = (): void => {
    isStopped.current = true;
  };
  return { outcomes, progress, add, stop };
}

/** Files dropped or chosen, a pasted text, or an address, into the case. Only an address that is given here is fetched. */
export function AddView({ place, canWrite }: { readonly place: Place; readonly canWrite: boolean }) {
  const say = useStrings();
  const { outcomes, progress, add, stop } = useAdding();
  const [isOver, setOver] = useState(false);
  if (!canWrite) return <p className="empty">{say("noCase")}</p>;
  const addFiles = (files: readonly File[]): void => {
    void add(
      files.map((file) => ({
        name: file.name,
        send: () => ask<Done>(`/add/file?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file }),
      })),
    );
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    addFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className="add"
      aria-label={say("addTitle")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{say("addTitle")}</h2>
      {progress !== null && <ProgressOfAdding progress={progress} stop={stop} />}
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} isDone={progress === null} place={place} />}
      <div className="add-ways">
        <div>
          <label className={isOver ? "drop over" : "drop"}>
            <strong>{say("addFiles")}</strong>
            <span className="quiet">{say("addKinds")}</span>
            <span className="button">{say("chooseFiles")}</span>
            <input
              type="file"
              className="sr"
              multiple
              onChange={(event) => {
                addFiles([...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
          </label>
          <AddressForm add={add} />
        </div>
        <TextForm add={add} />
      </div>
    </section>
  );
}

function ProgressOfAdding({ progress, stop }: { readonly progress: Progress; readonly stop: () => void }) {
  const say = useStrings();
  return (
    <div role="status">
      <progress value={progress.done} max={progress.of} aria-label={say("addTitle")} />
      <p>
        {say("addProgress", { done: progress.done + 1, of: progress.of })}{" "}
        {progress.of > 1 && (
          <button type="button" onClick={stop}>
            {say("stop")}
          </button>
        )}
      </p>
    </div>
  );
}

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly isDone: boolean;
  readonly place: Place;
}

function Outcomes({ outcomes, isDone, place }: OutcomesProps) {
  const say = useStrings();
  return (
    <div role="status">
      <ul className="done-list">
        {withKeys(outcomes.slice(0, 100), ({ name }) => name).map(({ key, item: { name, says, isFailure } }) => (
          <li key={key} className={isFailure ? "failed" : undefined}>
            <strong dir="auto">{name}</strong> <span className={isFailure ? "up" : "quiet"}>{says}</span>
          </li>
        ))}
      </ul>
      {isDone && (
        <p>
          <PlaceLink to={{ ...place, view: "claims", claim: null, article: null }}>{say("toClaims")} →</PlaceLink>
        </p>
      )}
    </div>
  );
}

function AddressForm({ add }: { readonly add: AddTasks }) {
  const say = useStrings();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const address = String(new FormData(form).get("address") ?? "");
        void add([{ name: address, send: () => send<Done>("/add/address", { address }) }]).then(() => form.reset());
      }}
    >
      <label>
        {say("addAddress")} <span className="quiet">{say("addAddressHint")}</span>
        <input name="address" type="url" pattern="https?://.+" required placeholder="https://" />
      </label>
      <button type="submit">{say("addFetch")}</button>
    </form>
  );
}

function TextForm({ add }: { readonly add: AddTasks }) {
  const say = useStrings();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const values = new FormData(form);
        const url = String(values.get("url") ?? "");
        const name = String(values.get("name") ?? "");
        const content = base64(new TextEncoder().encode(String(values.get("text") ?? "")));
        const documents = [{ name, kind: "text", content, url: url === "" ? null : url }];
        void add([{ name, send: () => send<Done>("/add", { documents }) }]).then(() => form.reset());
      }}
    >
      <label>
        {say("addText")}
        <textarea name="text" rows={8} required />
      </label>
      <label>
        {say("addName")}
        <input name="name" defaultValue={say("pastedName")} required />
      </label>
      <label>
        {say("addPublished")} <span className="quiet">{say("addPublishedHint")}</span>
        <input name="url" type="url" />
      </label>
      <button type="submit">{say("addButton")}</button>
    </form>
  );
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
