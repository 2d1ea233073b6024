import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprintsOf } from "../reuse/fingerprints.ts";
import { isWorthComparing } from "../reuse/pair-plan.ts";
import { readUnits } from "../reuse/units.ts";
import { mergeSegments, PrintSegment, writeSegment, writeSynced } from "./print-segment.ts";
import type { CorpusText } from "./text-block.ts";

/** An article that shares enough with the one asked about to be worth comparing. */
export interface Neighbour {
  readonly id: string;
  /** Where it stands in the file it was read from, in bytes; −1 where it came by itself. */
  readonly offset: number;
  /** Distinct fingerprints in common. */
  readonly shared: number;
}

interface Manifest {
  readonly format: "hearsay-index/1";
  readonly next: number;
  readonly segments: readonly string[];
  /** Articles that were deleted, by segment: their places in it. */
  readonly deleted: Readonly<Record<string, readonly number[]>>;
  /** The file that the articles were read from, and how much of it. */
  readonly source?: IndexSource;
}

/** What a file was when it was read: it goes on where its beginning is still the same. */
export interface IndexSource {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its first bytes. */
  readonly beginning: string;
}

/** An article for the index; `offset`: where it stands in the source. */
export type IndexText = CorpusText & { readonly offset?: number };

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
  /** For each segment, 1 for each of its articles that counts. */
  readonly #alive = new Map<string, Uint8Array>();
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

  /** What the articles were read from, where it was a file. */
  get source(): IndexSource | null {
    return this.#manifest.source ?? null;
  }

  /** Adds articles, or replaces those whose id is known, and remembers how far the source was read. On disk when it returns. */
  add(texts: readonly IndexText[], source: IndexSource | null = this.source): void {
    const latest = new Map(texts.map((text) => [text.id, text]));
    if (latest.size === 0) return;
    const articles = [...latest.values()].map((text) => ({
      id: text.id,
      prints: distinct(fingerprintsOf(readUnits(text.text, text.spans)).hashes),
      offset: text.offset ?? -1,
    }));
    const name = this.#nextName();
    writeSegment(join(this.#folder, name), articles);
    const deleted = this.#withDeleted([...latest.keys()]);
    this.#commit({
      ...this.#manifest,
      next: this.#manifest.next + 1,
      segments: [...this.#manifest.segments, name],
      deleted,
      ...(source === null ? {} : { source }),
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
    for (const id of known) this.#forget(id);
  }

  /** Articles that share enough with `text` to be compared with it, most first; never the article of its own id. */
  ask(text: CorpusText): readonly Neighbour[] {
    const prints = distinct(fingerprintsOf(readUnits(text.text, text.spans)).hashes);
    // an article's number over all segments
    const shared = new Map<number, number>();
    const segments = [...this.#segments.values()];
    const alive = [...this.#segments.keys()].map((name) => this.#alive.get(name) as Uint8Array);
    for (const print of prints) {
      const met: number[] = [];
      segments.forEach((segment, at) => {
        segment.eachOwner(print, (owner) => {
          if (alive[at]?.[owner] === 1) met.push(owner * segments.length + at);
        });
      });
      if (met.length > CAP_ARTICLES) continue;
      for (const number of met) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const found: Neighbour[] = [];
    for (const [number, count] of shared) {
      const { head } = segments[number % segments.length] as PrintSegment;
      const owner = Math.floor(number / segments.length);
      const id = head.ids[owner] as string;
      if (id === text.id || !isWorthComparing(count, Math.min(prints.length, head.printCounts[owner] as number)))
        continue;
      found.push({ id, offset: head.offsets[owner] as number, shared: count });
    }
    return found.sort((x, y) => y.shared - x.shared || (x.id < y.id ? -1 : 1));
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
    const alive = new Uint8Array(segment.head.ids.length).fill(1);
    for (const owner of this.#manifest.deleted[name] ?? []) alive[owner] = 0;
    this.#alive.set(name, alive);
    segment.head.ids.forEach((id, owner) => {
      if (alive[owner] === 0) return;
      this.#forget(id);
      this.#places.set(id, { segment: name, owner });
    });
  }

  #forget(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const alive = this.#alive.get(place.segment);
    if (alive !== undefined) alive[place.owner] = 0;
    this.#places.delete(id);
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
    const opened = names.map((name) => this.#segments.get(name) as PrintSegment);
    const articles: { id: string; offset: number; prints: { length: number } }[] = [];
    const numbers = names.map((name, at) => {
      const { head } = opened[at] as PrintSegment;
      const alive = this.#alive.get(name) as Uint8Array;
      return Int32Array.from(head.ids, (id, owner) => {
        if (alive[owner] === 0) return -1;
        const prints = { length: head.printCounts[owner] as number };
        return articles.push({ id, offset: head.offsets[owner] as number, prints }) - 1;
      });
    });
    const joined = this.#nextName();
    mergeSegments(join(this.#folder, joined), opened, numbers, articles);
    const deleted = Object.fromEntries(
      Object.entries(this.#manifest.deleted).filter(([name]) => !names.includes(name)),
    );
    const segments = [...this.#manifest.segments.filter((name) => !names.includes(name)), joined];
    this.#commit({ ...this.#manifest, next: this.#manifest.next + 1, segments, deleted });
    for (const name of names) {
      this.#segments.get(name)?.close();
      this.#segments.delete(name);
      this.#alive.delete(name);
      rmSync(join(this.#folder, name), { force: true });
    }
    this.#open(joined);
  }
}

const distinct = (hashes: Int32Array): Int32Array => Int32Array.from(new Set(hashes));
