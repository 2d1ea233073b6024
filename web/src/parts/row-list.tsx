import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useWhole } from "../save/use-whole.ts";

interface RowListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  /** A guess, in pixels, until a row is measured. */
  readonly height: number;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length that scrolls with the page; only the rows near the screen are in it, all of them when it is printed or saved. */
export function RowList<T>({ items, keyOf, label, height, children }: RowListProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const isWhole = useWhole();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
  });
  if (isWhole) {
    return (
      <ol className="rows" aria-label={label}>
        {items.map((item) => (
          <li key={keyOf(item)} className="row">
            {children(item)}
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol ref={list} className="rows windowed" aria-label={label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            data-index={row.index}
            ref={rows.measureElement}
            className="row"
            style={{ transform: `translateY(${row.start - top}px)` }}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </ol>
  );
}
