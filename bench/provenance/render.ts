import { capital } from "./templates.ts";

/** In a set of changed places, place + way × WAY says which of several second forms it takes; place + 100, that an outlet stands there. */
export const WAY = 1000;

/** The words of a sentence; `changed` names the places, by position, that take their second form. */
export function render(
  pattern: string,
  changed: ReadonlySet<number>,
  named: { s: string; S: string; o: string },
): string {
  let index = -1;
  const words = pattern
    .replace(/\{([a-z-]+):([^|}]*)\|([^}]*)\}/g, (_, kind: string, before: string, after: string) => {
      index++;
      if (!changed.has(index)) return before;
      const ways = after.split("~");
      const way = [...changed].find((mark) => mark >= WAY && mark % WAY === index);
      if (way !== undefined) return ways[(Math.floor(way / WAY) - 1) % ways.length] ?? after;
      return kind === "attr" && changed.has(index + 100)
        ? after.replace(/^$/, before.startsWith(",") ? `, ${named.o} reported` : "") || before
        : after;
    })
    .replaceAll("@s", named.s)
    .replaceAll("@S", named.S)
    .replaceAll("@o", named.o);
  return capital(words.replace(/ {2,}/g, " ").replace(/ ([,.])/g, "$1"));
}

/** The places of a pattern that can change. `outlet`: an outlet can stand there instead of the speaker. */
export const placesIn = (pattern: string): { index: number; kind: string; outlet: boolean }[] =>
  [...pattern.matchAll(/\{([a-z-]+):([^|}]*)\|/g)].map((match, index) => ({
    index,
    kind: match[1] ?? "",
    outlet: match[1] === "attr" && (match[2] ?? "").startsWith(","),
  }));
