import { useState } from "react";
import type { Span } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import { forgetData, send } from "../use-data.ts";
import { Sheet } from "./sheet.tsx";

export type Asked = "accept" | "reject" | "fix" | "grade" | "note" | { readonly undo: string };

interface RulingSheetProps {
  readonly asked: Asked;
  readonly target: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly noteAt: { readonly article: string; readonly span: Span | null } | null;
  readonly onClose: () => void;
}

/** Asks for what a ruling or a note needs, and sends it. */
export function RulingSheet({ asked, target, fields, noteAt, onClose }: RulingSheetProps) {
  const say = useStrings();
  const names = Object.keys(fields);
  const [field, setField] = useState(names[0] ?? "");
  const [failure, setFailure] = useState<string | null>(null);
  const title = typeof asked === "string" ? say(asked) : say("undo");
  const submit = async (form: FormData): Promise<void> => {
    const reason = String(form.get("reason") ?? "");
    const value = String(form.get("value") ?? "");
    try {
      if (typeof asked === "object") await send(`/rulings/${encodeURIComponent(asked.undo)}/undo`, { why: reason });
      else if (asked === "note") await send("/notes", { article: null, span: null, ...noteAt, body: reason });
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
        {asked === "grade" && (
          <label>
            {say("grade")} <input name="value" required maxLength={2} />
          </label>
        )}
        <label>
          {say(asked === "note" ? "noteWords" : "reason")} <textarea name="reason" required rows={3} />
        </label>
        {asked !== "note" && <p className="quiet">{say("reasonNeeded")}</p>}
        {failure !== null && <p role="alert">{failure}</p>}
        <button type="submit">{title}</button>
      </form>
    </Sheet>
  );

  function fieldWords(name: string): string {
    return say(`field${name.slice(0, 1).toUpperCase()}${name.slice(1)}` as StringKey);
  }
}
