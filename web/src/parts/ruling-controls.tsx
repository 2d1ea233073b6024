import { useRef, useState } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import type { RulingMark, Span } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Family } from "./choose-others.tsx";
import { type Asked, RulingSheet } from "./ruling-sheet.tsx";

interface RulingControlsProps {
  readonly target: string;
  /** What it is about, for those who hear the button only. */
  readonly about: string;
  readonly rulings: readonly RulingMark[];
  readonly canWrite: boolean;
  /** Claims and sources can be graded, merged and split. */
  readonly family?: Family;
  /** The fields that "fix" can set, with what stands there now. */
  readonly fields: Readonly<Record<string, string>>;
  /** The place a note hangs on; null where there is none. */
  readonly noteAt: { readonly article: string; readonly span: Span | null } | null;
}

const DONE: Readonly<Record<RulingMark["action"], StringKey>> = {
  accept: "accepted",
  reject: "rejected",
  fix: "fixed",
  merge: "merged",
  split: "splitOff",
  grade: "graded",
};

/** Accept, reject, fix, merge, split, grade, note, undo: a person's word, with the reason that goes into the log. */
export function RulingControls(props: RulingControlsProps) {
  const { target, about, rulings, canWrite, family, fields, noteAt } = props;
  const say = useStrings();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!canWrite && rulings.length === 0) return null;
  const kinds = [
    "accept",
    "reject",
    "fix",
    ...(family === undefined ? [] : (["merge", "split", "grade"] as const)),
    ...(noteAt === null ? [] : (["note"] as const)),
  ] as const;
  return (
    <div className="rulings">
      {rulings.map((ruling) => (
        <span
          key={ruling.id}
          className={`ruling ruling-${ruling.action}`}
          data-says={`${ruling.reason} (${ruling.by}, ${ruling.at.slice(0, 10)})`}
        >
          {say(DONE[ruling.action])} {valueWords(ruling)} {say("by")} {ruling.by}
          {canWrite && (
            <button type="button" onClick={() => setAsked({ undo: ruling.id })}>
              {say("undo")}
            </button>
          )}
        </span>
      ))}
      {canWrite && (
        <button
          ref={button}
          type="button"
          className="dots"
          aria-label={`${say("rule")}: ${about.slice(0, 80)}`}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          ⋯
        </button>
      )}
      {/* made when it is opened: a page has a hundred of these buttons */}
      {isOpen && (
        <Popover
          className="menu"
          triggerRef={button}
          trigger="MenuTrigger"
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
        >
          <Menu
            autoFocus="first"
            onAction={(key) => setAsked(key as Asked)}
            onClose={() => setOpen(false)}
            aria-label={say("rule")}
          >
            {kinds.map((kind) => (
              <MenuItem key={kind} id={kind}>
                {say(kind)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      )}
      {asked !== null && (
        <RulingSheet
          asked={asked}
          target={target}
          family={family}
          fields={fields}
          noteAt={noteAt}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** A fix is kept as what was set to what; merges and splits as ids, which tell a reader nothing. */
function valueWords({ action, value }: RulingMark): string {
  if (value === null || action === "merge" || action === "split") return "";
  if (!value.startsWith("{")) return value;
  try {
    return `“${String((JSON.parse(value) as { to?: unknown }).to ?? value)}”`;
  } catch {
    return value;
  }
}
