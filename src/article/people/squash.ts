/** Names that were squashed before: a page compares its own few with each other again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/** Letters and digits only, lower case, without accents: "The Example-Herald" and "example-herald.com" become comparable. */
export function squash(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^\s*(?:the|le|la|el|der|die|das|il)\s+(?=\S)/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, letters);
  return letters;
}

/** Do the two names mean the same outlet or person, as far as letters tell? Hosts count without "www." and their last label. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [squash(bareHost(a)), squash(bareHost(b))];
  if (left === "" || right === "") return false;
  return (
    left === right || (Math.min(left.length, right.length) >= 5 && (left.startsWith(right) || right.startsWith(left)))
  );
}

const HOST = /^(?:https?:\/\/)?(?:www\d?\.)?((?:[^\s./?#,]+\.)+)[^\s./?#,\d]{2,}(?:[/?#].*)?$/i;

/** "https://www.example-herald.co.uk/x" → "example-herald"; anything that is no host stays. */
export function bareHost(name: string): string {
  if (!name.includes(".")) return name;
  const labels = HOST.exec(name.trim())?.[1]?.split(".").filter(Boolean);
  if (labels === undefined) return name;
  const last = labels.at(-1) ?? name;
  return labels.length > 1 && /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(last) ? (labels.at(-2) ?? last) : last;
}
