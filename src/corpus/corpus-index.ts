import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprintsOf } from "../reuse/fingerprints.ts";
import { isWorthComparing } from "../reuse/pair-plan.ts";
import { readUnits } from "../reuse/units.ts";
import { PrintSegment, writeSegment, writeSynced } from "./print-segment.ts";
import type { CorpusText } from "./text-block.ts";

/** An article that shares enough with the one asked about to be worth comparing. */
export interface Neighbour {
  readonly id: string;
  /** Distinct fingerprints in common. */
  readonly shared: number;
}

interface Manifest {
  readonly format: "hearsay-index/1";
  readonly next: number;
  readonly segments: readonly string[];
  /** Articles that were deleted, by segment: their places in it. */
  readonly deleted: Readonly<Record<string, readonly number[]>>;
}

const MANIFEST = "manifest.json";
/** So many segments of about one size become one. */
const MERGE_SEGMENTS = 8;
/** A fingerprint of more articles makes no neighbours. */
const CAP_ARTICLES = 200;
const EMPTY: Manifest = { format: "hearsay-index/1", next: 1, segments: [], deleted: {} };

/**
 * Fingerprints of a corpus on disk: who shares words with an article, without reading the others. Segments are immutable; the manifest
 * names those that count and is replaced as a whole, so that a process killed at any moment leaves either the state before or the
 * state after, and what was acknowledged stays. Derived data: without its folder it is built again from the articles. One writer.
 */
export class CorpusIndex {
  readonly #folder: string;
  #manifest: Manifest;
  #segments = new Map<string, PrintSegment>();
  /** Where each article that counts stands. */
  #places = new Map<string, { segment: string; owner: number }>();

  /** Opens the index in `folder`, or starts an empty one. Throws where a segment is damaged: delete the folder and add again. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const path = join(folder, MANIFEST);
    this.#manifest = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : EMPTY;
    // what a killed process left half done
    for (const name of readdirSync(folder)) {
      if (name !== MANIFEST && !this.#manifest.segments.includes(name)) rmSync(join(folder, name), { force: true });
    }
    for (const name of this.#manifest.segments) this.#open(name);
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Adds articles, or replaces those whose id is known. On disk when it returns. */
  add(texts: readonly CorpusText[]): void {
    const latest = new Map(texts.map((text) => [text.id, text]));
    if (latest.size === 0) return;
    const prints = [...latest.values()].map((text) =>
      distinct(fingerprintsOf(readUnits(text.text, text.spans)).hashes),
    );
    const name = this.#nextName();
    writeSegment(join(this.#folder, name), [...latest.keys()], prints);
    const deleted = this.#withDeleted([...latest.keys()]);
    this.#commit({
      ...this.#manifest,
      next: this.#manifest.next + 1,
      segments: [...this.#manifest.segments, name],
      deleted,
    });
    this.#open(name);
    this.#merge();
  }

  /** Forgets articles. On disk when it returns. */
  delete(ids: readonly string[]): void {
    const known = ids.filter((id) => this.#places.has(id));
    if (known.length === 0) return;
    const deleted = this.#withDeleted(known);
    this.#commit({ ...this.#manifest, deleted });
    for (const id of known) this.#places.delete(id);
  }

  /** Articles that share enough with `text` to be compared with it, most first; never the article of its own id. */
  ask(text: CorpusText): readonly Neighbour[] {
    const prints = distinct(fingerprintsOf(readUnits(text.text, text.spans)).hashes);
    const shared = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const print of prints) {
      const ids: string[] = [];
      for (const [name, segment] of this.#segments) {
        for (const owner of segment.owners(print)) {
          const id = segment.head.ids[owner] as string;
          const place = this.#places.get(id);
          if (place?.segment !== name || place.owner !== owner) continue;
          ids.push(id);
          counts.set(id, segment.head.printCounts[owner] as number);
        }
      }
      if (ids.length > CAP_ARTICLES) continue;
      for (const id of ids) if (id !== text.id) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared]
      .filter(([id, count]) => isWorthComparing(count, Math.min(prints.length, counts.get(id) ?? 0)))
      .map(([id, count]) => ({ id, shared: count }))
      .sort((x, y) => y.shared - x.shared || (x.id < y.id ? -1 : 1));
  }

  close(): void {
    for (const segment of this.#segments.values()) segment.close();
    this.#segments.clear();
  }

  #nextName(): string {
    return `segment-${String(this.#manifest.next).padStart(8, "0")}`;
  }

  #open(name: string): void {
    const segment = new PrintSegment(join(this.#folder, name));
    this.#segments.set(name, segment);
    const gone = new Set(this.#manifest.deleted[name] ?? []);
    segment.head.ids.forEach((id, owner) => {
      if (!gone.has(owner)) this.#places.set(id, { segment: name, owner });
    });
  }

  #withDeleted(ids: readonly string[]): Manifest["deleted"] {
    const deleted: Record<string, readonly number[]> = { ...this.#manifest.deleted };
    for (const id of ids) {
      const place = this.#places.get(id);
      if (place !== undefined) deleted[place.segment] = [...(deleted[place.segment] ?? []), place.owner];
    }
    return deleted;
  }

  #commit(manifest: Manifest): void {
    writeSynced(join(this.#folder, MANIFEST), [Buffer.from(JSON.stringify(manifest))]);
    const folder = openSync(this.#folder, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
    this.#manifest = manifest;
  }

  /** Joins segments of about one size, so that there are never more than a few of each; deleted articles fall away. */
  #merge(): void {
    for (;;) {
      const bySize = new Map<number, string[]>();
      for (const [name, { head }] of this.#segments) {
        const tier = Math.floor(Math.log(Math.max(1, head.ids.length)) / Math.log(MERGE_SEGMENTS));
        bySize.set(tier, [...(bySize.get(tier) ?? []), name]);
      }
      const tier = [...bySize.keys()]
        .sort((x, y) => x - y)
        .find((one) => (bySize.get(one)?.length ?? 0) >= MERGE_SEGMENTS);
      if (tier === undefined) return;
      this.#join(bySize.get(tier) as string[]);
    }
  }

  #join(names: readonly string[]): void {
    const ids: string[] = [];
    const prints: Int32Array[] = [];
    for (const name of names) {
      const segment = this.#segments.get(name) as PrintSegment;
      const keys = segment.column("keys");
      const owners = segment.column("owners");
      const mine = segment.head.printCounts.map((count) => new Int32Array(count));
      const filled = new Int32Array(mine.length);
      for (let at = 0; at < keys.length; at++) {
        const owner = owners[at] as number;
        const place = filled[owner] as number;
        filled[owner] = place + 1;
        (mine[owner] as Int32Array)[place] = keys[at] as number;
      }
      segment.head.ids.forEach((id, owner) => {
        const place = this.#places.get(id);
        if (place?.segment !== name || place.owner !== owner) return;
        ids.push(id);
        prints.push(mine[owner] as Int32Array);
      });
    }
    const joined = this.#nextName();
    writeSegment(join(this.#folder, joined), ids, prints);
    const deleted = Object.fromEntries(
      Object.entries(this.#manifest.deleted).filter(([name]) => !names.includes(name)),
    );
    const segments = [...this.#manifest.segments.filter((name) => !names.includes(name)), joined];
    this.#commit({ ...this.#manifest, next: this.#manifest.next + 1, segments, deleted });
    for (const name of names) {
      this.#segments.get(name)?.close();
      this.#segments.delete(name);
      rmSync(join(this.#folder, name), { force: true });
    }
    this.#open(joined);
  }
}

const distinct = (hashes: Int32Array): Int32Array => Int32Array.from(new Set(hashes));
