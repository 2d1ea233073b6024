import { findReuses } from "../../src/reuse/find-reuses.ts";
import { articleOf, type Row, readRows } from "./data.ts";

/** BASIL: three outlets' own reports of each of 100 events. Only quotations may be shared; anything else is shown for judgment. */
export function benchReportsOfOneEvent(show: boolean): void {
  const rows = readRows("basil.jsonl.gz");
  if (rows === null) return;
  const events = new Map<string, Row[]>();
  for (const row of rows) events.set(row.event ?? row.id, [...(events.get(row.event ?? row.id) ?? []), row]);
  let pairs = 0;
  let quotations = 0;
  let copies = 0;
  for (const group of events.values()) {
    for (let one = 0; one < group.length; one++) {
      for (let other = one + 1; other < group.length; other++) {
        pairs++;
        const a = group[one] as Row;
        const b = group[other] as Row;
        const found = findReuses([articleOf(a.id, a.text), articleOf(b.id, b.text)]);
        if (found.some(({ kind }) => kind === "quotation")) quotations++;
        const copied = found.filter(({ kind }) => kind !== "quotation");
        if (copied.length > 0) copies++;
        if (!show) continue;
        const texts = new Map([
          [a.id, a.text],
          [b.id, b.text],
        ]);
        for (const reuse of copied) {
          console.log(
            `${reuse.kind} overlap ${reuse.overlap} containment ${reuse.containment.a} ${reuse.containment.b}`,
          );
          for (const { article, span } of [reuse.a, reuse.b]) {
            console.log(
              `  ${article.slice(0, 14)} ${span.start}-${span.end} ${(texts.get(article) ?? "").slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 400)}`,
            );
          }
        }
      }
    }
  }
  console.log(
    `\nBASIL: ${pairs} pairs of reports of one event; ${quotations} share a quotation, ${copies} taken for a copy or excerpt`,
  );
}
