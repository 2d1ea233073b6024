import { useState } from "react";
import type { RulingMark } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import { forgetData, send } from "../use-data.ts";
import { Sheet } from "./sheet.tsx";

interface RulingControlsProps {
  readonly target: string;
  readonly rulings: readonly RulingMark[];
  readonly canWrite: boolean;
  readonly canGrade?: boolean;
  /** The field that "fix" sets, where there is one. */
  readonly field?: string;
}

type Asked = "accept" | "reject" | "fix" | "grade" | { readonly undo: string };

const DONE: Readonly<Record<RulingMark["action"], StringKey>> = {
  accept: "accepted",
  reject: "rejected",
  fix: "fixed",
  merge: "fixed",
  split: "fixed",
  grade: "graded",
};

/** Accept, reject, fix, grade, undo: a person's word, with the reason that goes into the log. */
export function RulingControls({ target, rulings, canWrite, canGrade = false, field }: RulingControlsProps) {
  const say = useStrings();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!canWrite && rulings.length === 0) return null;
  return (
    <div className="rulings">
      {rulings.map((ruling) => (
        <span
          key={ruling.id}
          className={`ruling ruling-${ruling.action}`}
          title={`${ruling.reason} (${ruling.at.slice(0, 10)})`}
        >
          {say(DONE[ruling.action])} {ruling.value ?? ""} {say("by")} {ruling.by}
          {canWrite && (
            <button type="button" onClick={() => setAsked({ undo: ruling.id })}>
              {say("undo")}
            </button>
          )}
        </span>
      ))}
      {canWrite && (
        <>
          <button type="button" onClick={() => setAsked("accept")}>
            {say("accept")}
          </button>
          <button type="button" onClick={() => setAsked("reject")}>
            {say("reject")}
          </button>
          {field !== undefined && (
            <button type="button" onClick={() => setAsked("fix")}>
              {say("fix")}
            </button>
          )}
          {canGrade && (
            <button type="button" onClick={() => setAsked("grade")}>
              {say("grade")}
            </button>
          )}
          <RulingSheet asked={asked} target={target} field={field ?? ""} onClose={() => setAsked(null)} />
        </>
      )}
    </div>
  );
}

interface RulingSheetProps {
  readonly asked: Asked | null;
  readonly target: string;
  readonly field: string;
  readonly onClose: () => void;
}

function RulingSheet({ asked, target, field, onClose }: RulingSheetProps) {
  const say = useStrings();
  const [failure, setFailure] = useState<string | null>(null);
  if (asked === null) return null;
  const title = typeof asked === "string" ? say(asked) : say("undo");
  const submit = async (form: FormData): Promise<void> => {
    const reason = String(form.get("reason") ?? "");
    const value = String(form.get("value") ?? "");
    try {
      if (typeof asked === "object") await send(`/rulings/${encodeURIComponent(asked.undo)}/undo`, { why: reason });
      else if (asked === "fix") await send("/rulings", { action: asked, target, field, value, reason });
      else if (asked === "grade") await send("/rulings", { action: asked, target, grade: value, reason });
      else await send("/rulings", { action: asked, target, reason });
      onClose();
      forgetData();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <form action={submit}>
        {(asked === "fix" || asked === "grade") && (
          <label>
            {asked === "fix" ? field : say("grade")}{" "}
            <input name="value" required maxLength={asked === "grade" ? 2 : 500} />
          </label>
        )}
        <label>
          {say("reason")} <textarea name="reason" required rows={3} />
        </label>
        <p className="quiet">{say("reasonNeeded")}</p>
        {failure !== null && <p role="alert">{failure}</p>}
        <button type="submit">{title}</button>
      </form>
    </Sheet>
  );
}
