import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import type { Attribution } from "../../../src/report/format.ts";
import { useWhole } from "../save/use-whole.ts";
import { onLaidOut } from "./on-laid-out.ts";
import type { TextIndex } from "./text-index.ts";

interface Bar {
  readonly attribution: Attribution;
  readonly depth: number;
  /** Shares of the height of the words, 0 to 100: they hold on paper too, where lines break elsewhere. */
  readonly top: number;
  readonly height: number;
}

interface BracketsProps {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly inside: readonly Attribution[];
  readonly index: TextIndex;
}

const STEP = 11;
const DEEPEST = 3;
/** Names that begin closer than this to the one above, in hundredths of the height, would lie over each other. */
const LINE_PIXELS = 36;

/**
 * Vertical brackets beside the lines that somebody speaks, with the speaker's name before the outermost; an inner speaker's stands further
 * in. Measured from the words on the screen.
 */
export function Brackets({ body, inside, index }: BracketsProps) {
  const [bars, setBars] = useState<readonly Bar[]>([]);
  const isWhole = useWhole();
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null || inside.length === 0) return setBars([]);
    const measure = (): void => setBars(measured(element, inside, index));
    // what is printed or saved waits for no frame
    if (isWhole) measure();
    return onLaidOut(element, measure);
  }, [body, inside, index, isWhole]);
  const names = namesBeside(bars, body.current?.getBoundingClientRect().height ?? 0);
  return (
    <>
      <div className="voices" aria-hidden="true">
        {names.map(({ attribution, top }) => (
          <span key={attribution.id} className="voice" dir="auto" style={{ top: `${top}%` }}>
            {index.nameOf(attribution)}
          </span>
        ))}
      </div>
      <div className="brackets" aria-hidden="true">
        {bars.map(({ attribution, depth, top, height }) => (
          <span
            key={attribution.id}
            className={`bracket speech-${attribution.speech} depth-${Math.min(DEEPEST, depth)}`}
            data-says={index.sentenceOf(attribution.id)}
            style={
              {
                top: `${top}%`,
                height: `${height}%`,
                insetInlineStart: Math.min(DEEPEST, depth) * STEP,
                "--depth": Math.min(DEEPEST, depth),
              } as CSSProperties
            }
          />
        ))}
      </div>
    </>
  );
}

/** The names of the outermost speakers, where there is room for one. */
function namesBeside(bars: readonly Bar[], height: number): readonly Bar[] {
  const names: Bar[] = [];
  for (const bar of bars.filter(({ depth }) => depth === 0).sort((a, b) => a.top - b.top)) {
    const above = names.at(-1);
    if (above !== undefined && ((bar.top - above.top) / 100) * height < LINE_PIXELS) continue;
    names.push(bar);
  }
  return names;
}

function measured(element: HTMLDivElement, inside: readonly Attribution[], index: TextIndex): Bar[] {
  const whole = element.getBoundingClientRect();
  if (whole.height === 0) return [];
  const boxes = new Map<string, { top: number; bottom: number }>();
  for (const span of element.querySelectorAll<HTMLElement>("[data-attribution]")) {
    const rects = [...span.getClientRects()];
    if (rects.length === 0) continue;
    const [top, bottom] = [Math.min(...rects.map((box) => box.top)), Math.max(...rects.map((box) => box.bottom))];
    let at = index.attributions.get(span.dataset["attribution"] ?? "");
    for (let steps = 0; at !== undefined && steps < 9; steps++) {
      const known = boxes.get(at.id);
      boxes.set(at.id, { top: Math.min(known?.top ?? top, top), bottom: Math.max(known?.bottom ?? bottom, bottom) });
      at = at.parent === null ? undefined : index.attributions.get(at.parent);
    }
  }
  const share = (pixels: number): number => Math.round((pixels / whole.height) * 10_000) / 100;
  return inside.flatMap((attribution) => {
    const box = boxes.get(attribution.id);
    if (box === undefined) return [];
    const depth = index.depthOf(attribution.id);
    return [{ attribution, depth, top: share(box.top - whole.top), height: share(box.bottom - box.top) }];
  });
}
