import type { Terminal } from "./terminal.ts";

const PATIENCE_MS = 1_000;
const WATCHED_EVERY_MS = 200;
const UNWATCHED_EVERY_MS = 10_000;

export interface Progress {
  /** `total` is null while nobody knows it. */
  update(done: number, total: number | null): void;
  /** Clears the line. */
  end(): void;
}

/** Counts on stderr once the work has taken longer than a second; silent before. `what` is a plural ("articles"). */
export function startProgress(terminal: Terminal, what: string): Progress {
  const startedMs = performance.now();
  let saidMs = startedMs + PATIENCE_MS - WATCHED_EVERY_MS;
  let shown = false;
  return {
    update: (done, total) => {
      // the first of an unknown number says nothing about the rest
      if (total === null && done < 2) return;
      const nowMs = performance.now();
      const everyMs = terminal.watched || !shown ? WATCHED_EVERY_MS : UNWATCHED_EVERY_MS;
      if (nowMs - saidMs < everyMs) return;
      saidMs = nowMs;
      shown = true;
      const rate = done / ((nowMs - startedMs) / 1_000);
      const left = total === null || rate === 0 ? "" : `, ${Math.ceil((total - done) / rate)} s left`;
      const line = `${done}${total === null ? "" : ` of ${total}`} ${what}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}`;
      if (terminal.watched) terminal.hint(`\r\u001b[K${line}`);
      else terminal.say(line);
    },
    end: () => {
      if (shown && terminal.watched) terminal.hint("\r\u001b[K");
    },
  };
}
