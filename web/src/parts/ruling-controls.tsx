import { useState } from "react";
import type { RulingMark, Span } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import { type Asked, RulingSheet } from "./ruling-sheet.tsx";

interface RulingControlsProps {
  readonly target: string;
  readonly rulings: readonly RulingMark[];
  readonly canWrite: boolean;
  readonly canGrade?: boolean;
  /** The fields that "fix" can set, with what stands there now. */
  readonly fields: Readonly<Record<string, string>>;
  /** The place a note hangs on; null where there is none. */
  readonly noteAt: { readonly article: string; readonly span: Span | null } | null;
}

const DONE: Readonly<Record<RulingMark["action"], StringKey>> = {
  accept: "accepted",
  reject: "rejected",
  fix: "fixed",
  merge: "fixed",
  split: "fixed",
  grade: "graded",
};

/** Accept, reject, fix, grade, note, undo: a person's word, with the reason that goes into the log. */
export function RulingControls({ target, rulings, canWrite, canGrade = false, fields, noteAt }: RulingControlsProps) {
  const say = useStrings();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!canWrite && rulings.length === 0) return null;
  const kinds = [
    "accept",
    "reject",
    "fix",
    ...(canGrade ? (["grade"] as const) : []),
    ...(noteAt === null ? [] : (["note"] as const)),
  ] as const;
  return (
    <div className="rulings">
      {rulings.map((ruling) => (
        <span
          key={ruling.id}
          className={`ruling ruling-${ruling.action}`}
          title={`${ruling.reason} (${ruling.at.slice(0, 10)})`}
        >
          {say(DONE[ruling.action])} {valueWords(ruling.value)} {say("by")} {ruling.by}
          {canWrite && (
            <button type="button" onClick={() => setAsked({ undo: ruling.id })}>
              {say("undo")}
            </button>
          )}
        </span>
      ))}
      {canWrite && (
        <>
          {kinds.map((kind) => (
            <button key={kind} type="button" data-ruling={kind} onClick={() => setAsked(kind)}>
              {say(kind)}
            </button>
          ))}
          {asked !== null && (
            <RulingSheet asked={asked} target={target} fields={fields} noteAt={noteAt} onClose={() => setAsked(null)} />
          )}
        </>
      )}
    </div>
  );
}

/** A fix is kept as what was set to what. */
function valueWords(value: string | null): string {
  if (value === null || !value.startsWith("{")) return value ?? "";
  try {
    return `“${String((JSON.parse(value) as { to?: unknown }).to ?? value)}”`;
  } catch {
    return value;
  }
}
