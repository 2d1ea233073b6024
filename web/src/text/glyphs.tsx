import type { ArticleView, Attribution } from "../../../src/report/format.ts";
import type { StringKey } from "../strings/en.ts";
import { useStrings } from "../strings/use-strings.ts";
import type { Piece } from "./article-text.tsx";
import type { Segment } from "./segments.ts";
import { labelOf } from "./text-part.tsx";

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
  readonly segments: readonly Segment[];
  readonly view: ArticleView;
  readonly inside: readonly Attribution[];
}

/** The signs of one part, one of each kind; those of findings can be focused with n and p. */
export function Glyphs({ piece, segments, view, inside }: GlyphsProps) {
  const say = useStrings();
  const glyphs = glyphsOf(piece, segments, view, inside);
  if (glyphs.length === 0) return <div className="glyphs" />;
  return (
    <ul className="glyphs">
      {glyphs.map(({ sign, key, detail, finding }) => {
        const says = detail === "" ? say(key) : `${say(key)}: ${detail}`;
        return (
          <li key={`${key}${finding ?? ""}`} title={says}>
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

function glyphsOf(
  piece: Piece,
  segments: readonly Segment[],
  view: ArticleView,
  inside: readonly Attribution[],
): Glyph[] {
  const glyphs: Glyph[] = [];
  const quoted = inside.filter((attribution) => attribution.speech !== "reported");
  if (quoted[0] !== undefined) glyphs.push({ sign: "❝", key: "own", detail: labelOf(view, quoted[0]), finding: null });
  const unnamed = inside.find((attribution) =>
    view.sources.some((row) => row.source.id === attribution.source && /^(?:U|N4)/.test(row.source.naming)),
  );
  if (unnamed !== undefined)
    glyphs.push({ sign: "?", key: "glyphUnnamed", detail: labelOf(view, unnamed), finding: null });
  if (piece.kind === "note") glyphs.push({ sign: "✎", key: "glyphEditor", detail: "", finding: null });
  const ids = new Set(
    segments.flatMap((segment) => segment.marks.filter((mark) => mark.kind === "finding").map((mark) => mark.id)),
  );
  for (const { finding } of view.findings) {
    if (!ids.has(finding.id)) continue;
    const axes = Object.values(finding.axes ?? {});
    if (finding.kind === "correction")
      glyphs.push({ sign: "↻", key: "glyphCorrected", detail: finding.says, finding: finding.id });
    else if (finding.kind === "number")
      glyphs.push({ sign: "№", key: "glyphNumber", detail: finding.says, finding: finding.id });
    else if (axes.includes("up"))
      glyphs.push({ sign: "▲", key: "glyphStronger", detail: finding.says, finding: finding.id });
    else if (axes.includes("down"))
      glyphs.push({ sign: "▼", key: "glyphWeaker", detail: finding.says, finding: finding.id });
    else if (finding.code === "bare-source" || finding.code === "start-missing")
      glyphs.push({ sign: "∅", key: "glyphNoSource", detail: finding.says, finding: finding.id });
  }
  return glyphs;
}
