import { useState } from "react";
import type { Span } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useErrorWords, useStrings } from "../strings/use-strings.ts";
import { codeOf, forgetData, send } from "../use-data.ts";
import { ChooseOthers, type Family } from "./choose-others.tsx";
import { Sheet } from "./sheet.tsx";

export type Asked =
  | "accept"
  | "reject"
  | "fix"
  | "merge"
  | "split"
  | "grade"
  | "note"
  | { readonly undo: string }
  | { readonly erase: string };

interface RulingSheetProps {
  readonly asked: Asked;
  readonly target: string;
  readonly family: Family | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly noteAt: { readonly article: string; readonly span: Span | null } | null;
  readonly onClose: () => void;
}

/** Asks for what a ruling or a note needs, and sends it. */
export function RulingSheet({ asked, target, family, fields, noteAt, onClose }: RulingSheetProps) {
  const say = useStrings();
  const inWords = useErrorWords();
  const names = Object.keys(fields);
  const [field, setField] = useState(names[0] ?? "");
  const [failure, setFailure] = useState<string | null>(null);
  const menuWords = typeof asked === "string" ? say(asked) : say("undo" in asked ? "undo" : "erase");
  // in a menu "fix …" leads here; here it is done
  const title = `${menuWords.slice(0, 1).toLocaleUpperCase()}${menuWords.slice(1).replace(/\s*…$/, "")}`;
  const submit = async (form: FormData): Promise<void> => {
    try {
      await sendAsked(form);
      onClose();
      forgetData();
    } catch (error) {
      setFailure(inWords(codeOf(error), error instanceof Error ? error.message : String(error)));
    }
  };
  const sendAsked = (form: FormData): Promise<unknown> => {
    const reason = String(form.get("reason") ?? "");
    const value = String(form.get("value") ?? "");
    const others = form.getAll("others").map(String);
    if (typeof asked === "object") {
      return "undo" in asked
        ? send(`/rulings/${encodeURIComponent(asked.undo)}/undo`, { reason })
        : send(`/notes/${encodeURIComponent(asked.erase)}`, { reason }, "DELETE");
    }
    switch (asked) {
      case "note":
        return send("/notes", { article: null, span: null, ...noteAt, body: reason });
      case "fix":
        return send("/rulings", { action: asked, target, field, value, reason });
      case "grade":
        return send("/rulings", { action: asked, target, grade: value, reason });
      case "merge":
      case "split":
        if (others.length === 0) throw new Error(say("chooseOne"));
        return send("/rulings", { action: asked, target, others, reason });
      default:
        return send("/rulings", { action: asked, target, reason });
    }
  };
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        {asked === "fix" && names.length > 1 && (
          <label>
            {say("field")}{" "}
            <select value={field} onChange={(event) => setField(event.target.value)}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {fieldWords(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        {asked === "fix" && (
          <label>
            {names.length > 1 ? say("newValue") : fieldWords(field)}{" "}
            <textarea key={field} name="value" required maxLength={5000} rows={2} defaultValue={fields[field]} />
          </label>
        )}
        {(asked === "merge" || asked === "split") && family !== undefined && (
          <ChooseOthers action={asked} family={family} target={target} />
        )}
        {asked === "grade" && (
          <label>
            {say("grade")} <input name="value" required maxLength={2} />
            <span className="quiet"> {say("gradeHint")}</span>
          </label>
        )}
        <label>
          {say(asked === "note" ? "noteWords" : "reason")} <textarea name="reason" required rows={3} />
          {asked !== "note" && <span className="quiet">{say("reasonNeeded")}</span>}
        </label>
        {failure !== null && (
          <p role="alert" className="up">
            {failure}
          </p>
        )}
        <p className="buttons">
          <button type="submit">{title}</button>
          <button type="button" onClick={onClose}>
            {say("cancel")}
          </button>
        </p>
      </form>
    </Sheet>
  );

  function fieldWords(name: string): string {
    return say(`field${name.slice(0, 1).toUpperCase()}${name.slice(1)}` as StringKey);
  }
}
