import type { Attribution } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Piece } from "./pieces.ts";
import type { Mark } from "./segments.ts";
import type { TextIndex } from "./text-index.ts";

interface Glyph {
  readonly sign: string;
  readonly key: StringKey;
  readonly detail: string;
  readonly finding: string | null;
}

/** The signs in the margin: each a character with its meaning in words, never a colour alone. */
export const SIGNS: readonly { readonly sign: string; readonly key: StringKey }[] = [
  { sign: "❝", key: "own" },
  { sign: "▲", key: "glyphStronger" },
  { sign: "▼", key: "glyphWeaker" },
  { sign: "?", key: "glyphUnnamed" },
  { sign: "№", key: "glyphNumber" },
  { sign: "∅", key: "glyphNoSource" },
  { sign: "✎", key: "glyphEditor" },
  { sign: "↻", key: "glyphCorrected" },
];

interface GlyphsProps {
  readonly piece: Piece;
  readonly marks: readonly Mark[];
  readonly index: TextIndex;
  readonly inside: readonly Attribution[];
}

/** The signs of one part, one of each kind; those of findings can be focused with n and p. */
export function Glyphs({ piece, marks, index, inside }: GlyphsProps) {
  const say = useStrings();
  const glyphs = glyphsOf(piece, marks, index, inside);
  if (glyphs.length === 0) return <div className="glyphs" />;
  return (
    <ul className="glyphs">
      {glyphs.map(({ sign, key, detail, finding }) => {
        const says = detail === "" ? say(key) : `${say(key)}: ${detail}`;
        return (
          <li key={`${key}${finding ?? ""}`} data-says={says}>
            {finding === null ? (
              <span role="img" aria-label={says}>
                {sign}
              </span>
            ) : (
              <button type="button" className="glyph" data-finding={finding} aria-label={says}>
                {sign}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function glyphsOf(piece: Piece, marks: readonly Mark[], index: TextIndex, inside: readonly Attribution[]): Glyph[] {
  const glyphs: Glyph[] = [];
  const quoted = inside.find((attribution) => attribution.speech !== "reported");
  if (quoted !== undefined) glyphs.push({ sign: "❝", key: "own", detail: index.nameOf(quoted), finding: null });
  const unnamed = inside.find((attribution) => index.isUnnamed(attribution));
  if (unnamed !== undefined)
    glyphs.push({ sign: "?", key: "glyphUnnamed", detail: index.nameOf(unnamed), finding: null });
  if (piece.kind === "note") glyphs.push({ sign: "✎", key: "glyphEditor", detail: "", finding: null });
  const ids = new Set(marks.filter((mark) => mark.kind === "finding").map((mark) => mark.id));
  for (const id of ids) {
    const finding = index.findings.get(id);
    if (finding === undefined) continue;
    const push = (sign: string, key: StringKey) =>
      glyphs.push({ sign, key, detail: index.wordsOf(finding), finding: id });
    const axes = Object.values(finding.axes ?? {});
    if (finding.kind === "correction") push("↻", "glyphCorrected");
    else if (finding.kind === "number") push("№", "glyphNumber");
    else if (axes.includes("up")) push("▲", "glyphStronger");
    else if (axes.includes("down")) push("▼", "glyphWeaker");
    else if (finding.code === "bare-source" || finding.code === "start-missing") push("∅", "glyphNoSource");
  }
  return glyphs;
}
