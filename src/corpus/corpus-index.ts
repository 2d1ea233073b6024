import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { scanFingerprints } from "../reuse/fingerprints.ts";
import { scanUnits } from "../reuse/units.ts";
import { findNeighbours, type Neighbour, type OpenSegment } from "./find-neighbours.ts";
import { boilerplateOf, type OutletBoilerplate } from "./index-boilerplate.ts";
import { claimFolder, clearFolder } from "./index-folder.ts";
import { commitManifest, type IndexManifest, type IndexSource, readManifest } from "./index-manifest.ts";
import { type Joiner, type JoinTask, joinBeside, joinSegments, numbered } from "./join-segments.ts";
import { PrintSegment, writeSegment } from "./print-segment.ts";
import type { CorpusText } from "./text-block.ts";

/** An article for the index; `offset`: where it stands in the source. */
export type IndexText = CorpusText & { readonly offset?: number };

/** So many segments of about one size become one. */
const MERGE_SEGMENTS = 8;
/** With more segments than this nothing is added before some are joined. */
const MOST_SEGMENTS = 64;

/** Of this process, so that no two that are written at once have one name. */
let drafts = 0;

/**
 * Fingerprints of a corpus on disk: who shares words with an article, without reading the others. Segments are immutable; the manifest
 * names those that count and is replaced as a whole, so that a process killed at any moment leaves either the state before or the
 * state after, and what was acknowledged stays. Segments are joined beside the additions, in another thread where the program is built. Derived
 * data: without its folder it is built again from the articles. One writer.
 */
export class CorpusIndex {
  readonly #folder: string;
  #manifest: IndexManifest;
  readonly #open = new Map<string, OpenSegment>();
  /** Where each article that counts stands. */
  readonly #places = new Map<string, { readonly segment: string; readonly owner: number }>();
  #boilerplate: OutletBoilerplate | null = null;
  /** What is boilerplate of any outlet. */
  #ofAny: ReadonlySet<number> | null = null;
  readonly #joiner: Joiner;
  /** The joining under way. */
  #joining: { readonly task: JoinTask; readonly ended: Promise<void> } | null = null;

  /**
   * Opens the index in `folder`, or starts an empty one. Throws `not-allowed` where the folder holds anything else, and another error where the index
   * is damaged or of another version: `emptyFolder`, and add again.
   */
  constructor(folder: string, joiner: Joiner = joinBeside) {
    this.#folder = folder;
    this.#joiner = joiner;
    claimFolder(folder);
    this.#manifest = readManifest(folder);
    // what a killed process left half done
    clearFolder(folder, this.#manifest.segments);
    for (const name of this.#manifest.segments) this.#openSegment(name);
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

  /** The boilerplate of each outlet, by name: a function of the articles, however they came in. */
  get boilerplate(): OutletBoilerplate {
    if (this.#boilerplate !== null) return this.#boilerplate;
    const opened = [...this.#open.values()];
    const segments = opened.map(({ segment }) => segment);
    const { numbers, entries } = numbered(
      segments.map(({ head }) => head.articles),
      opened.map(({ alive }) => alive),
    );
    this.#boilerplate = boilerplateOf(this.#folder, this.#manifest.state, segments, numbers, entries);
    return this.#boilerplate;
  }

  /** Adds articles, or replaces those whose id is known, and remembers how far the source was read. On disk when it returns. */
  add(texts: readonly IndexText[], source: IndexSource | null = this.source): void {
    const latest = new Map(texts.map((text) => [text.id, text]));
    if (latest.size === 0) return;
    if (this.#open.size > MOST_SEGMENTS) this.join();
    const articles = [...latest.values()].map(({ id, outlet, text, spans, offset }) => {
      const { hashes: prints } = scanFingerprints(scanUnits(text, spans));
      const keys = Int32Array.from(new Set(prints));
      return {
        keys,
        entry: { id, outlet, distinct: keys.length, prints: prints.length, offset: offset ?? -1 },
      };
    });
    const name = this.#nextName();
    writeSegment(join(this.#folder, name), articles);
    const { next, state, segments } = this.#manifest;
    this.#commit({
      ...this.#manifest,
      next: next + 1,
      state: state + 1,
      segments: [...segments, name],
      deleted: this.#withDeleted([...latest.keys()]),
      ...(source === null ? {} : { source }),
    });
    this.#boilerplate = null;
    this.#ofAny = null;
    this.#openSegment(name);
    this.#joinBeside();
  }

  /** Forgets articles. On disk when it returns. */
  delete(ids: readonly string[]): void {
    const known = ids.filter((id) => this.#places.has(id));
    if (known.length === 0) return;
    this.#commit({ ...this.#manifest, state: this.#manifest.state + 1, deleted: this.#withDeleted(known) });
    this.#boilerplate = null;
    this.#ofAny = null;
    for (const id of known) this.#forget(id);
  }

  /**
   * Articles that share enough with `text` to be compared with it, most first; never the article of its own id. What is boilerplate of
   * either outlet does not count, and a fingerprint of very many articles leads to the first of them only.
   */
  ask(text: CorpusText): readonly Neighbour[] {
    this.#ofAny ??= new Set([...this.boilerplate.values()].flatMap((keys) => [...keys]));
    return findNeighbours([...this.#open.values()], { byOutlet: this.boilerplate, ofAny: this.#ofAny }, text);
  }

  /** Joins segments of about one size, so that there are never more than a few of each; deleted articles fall away. */
  join(): void {
    this.#joining = null;
    for (let full = this.#fullTier(); full !== null; full = this.#fullTier()) this.#joinNow(full);
  }

  /** Joins all segments to one: worth its time after much was added, as every question looks into each segment. */
  joinAll(): void {
    this.#joining = null;
    if (this.#open.size > 1) this.#joinNow([...this.#open.values()]);
  }

  /** Waits until nothing is joined beside. */
  async settle(): Promise<void> {
    while (this.#joining !== null) await this.#joining.ended;
  }

  /** What is being joined is given up, and is no loss. */
  close(): void {
    this.#joining = null;
    for (const { segment } of this.#open.values()) segment.close();
    this.#open.clear();
  }

  /** Segments of about one size that are enough to be joined, the smallest first; null where there are none. */
  #fullTier(): readonly OpenSegment[] | null {
    const bySize = new Map<number, OpenSegment[]>();
    for (const one of this.#open.values()) {
      const size = Math.max(1, one.segment.head.articles.length);
      const tier = Math.floor(Math.log(size) / Math.log(MERGE_SEGMENTS));
      bySize.set(tier, [...(bySize.get(tier) ?? []), one]);
    }
    const full = [...bySize].sort(([x], [y]) => x - y).find(([, segments]) => segments.length >= MERGE_SEGMENTS);
    return full?.[1] ?? null;
  }

  #taskOf(opened: readonly OpenSegment[]): JoinTask {
    const draft = `joining-${process.pid}-${++drafts}`;
    // what is deleted from here on is told of the joined segment when it is taken
    return {
      folder: this.#folder,
      draft,
      segments: opened.map(({ name, alive }) => ({ name, alive: alive.slice() })),
    };
  }

  #joinNow(opened: readonly OpenSegment[]): void {
    const task = this.#taskOf(opened);
    joinSegments(task);
    this.#takeJoined(task);
  }

  /** Begins to join what is full, if nothing is being joined. A failure leaves the segments as they are. */
  #joinBeside(): void {
    const full = this.#joining === null ? this.#fullTier() : null;
    if (full === null) return;
    const task = this.#taskOf(full);
    const isWanted = (): boolean => this.#joining?.task === task;
    const ended = this.#joiner(task)
      .then(() => {
        if (!isWanted()) return rmSync(join(this.#folder, task.draft), { force: true });
        this.#joining = null;
        this.#takeJoined(task);
        this.#joinBeside();
      })
      // also where the joined segment could not be taken (a full disk): the manifest still names the old ones
      .catch(() => {
        if (isWanted()) this.#joining = null;
      });
    this.#joining = { task, ended };
  }

  #nextName(): string {
    return `segment-${String(this.#manifest.next).padStart(8, "0")}`;
  }

  #openSegment(name: string): void {
    const segment = new PrintSegment(join(this.#folder, name));
    const { articles } = segment.head;
    const alive = new Uint8Array(articles.length).fill(1);
    for (const owner of this.#manifest.deleted[name] ?? []) alive[owner] = 0;
    this.#open.set(name, { name, segment, alive });
    articles.forEach(({ id }, owner) => {
      if (alive[owner] === 0) return;
      this.#forget(id);
      this.#places.set(id, { segment: name, owner });
    });
  }

  #forget(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const opened = this.#open.get(place.segment);
    if (opened !== undefined) opened.alive[place.owner] = 0;
    this.#places.delete(id);
  }

  #withDeleted(ids: readonly string[]): IndexManifest["deleted"] {
    const deleted = new Map<string, number[]>();
    for (const id of ids) {
      const place = this.#places.get(id);
      if (place === undefined) continue;
      const known = deleted.get(place.segment) ?? [...(this.#manifest.deleted[place.segment] ?? [])];
      known.push(place.owner);
      deleted.set(place.segment, known);
    }
    return { ...this.#manifest.deleted, ...Object.fromEntries(deleted) };
  }

  #commit(manifest: IndexManifest): void {
    commitManifest(this.#folder, manifest);
    this.#manifest = manifest;
  }

  /** Puts a joined segment in the place of those it was made from. */
  #takeJoined({ draft, segments }: JoinTask): void {
    const opened = segments.map(({ name }) => this.#open.get(name) as OpenSegment);
    const { numbers } = numbered(
      opened.map(({ segment }) => segment.head.articles),
      segments.map(({ alive }) => alive),
    );
    // deleted or replaced while they were joined
    const gone = opened.flatMap(({ alive }, at) =>
      [...(numbers[at] as Int32Array)].filter((number, owner) => number >= 0 && alive[owner] === 0),
    );
    const names = new Set(segments.map(({ name }) => name));
    const joined = this.#nextName();
    renameSync(join(this.#folder, draft), join(this.#folder, joined));
    const deleted = Object.entries(this.#manifest.deleted).filter(([name]) => !names.has(name));
    this.#commit({
      ...this.#manifest,
      next: this.#manifest.next + 1,
      segments: [...this.#manifest.segments.filter((name) => !names.has(name)), joined],
      deleted: Object.fromEntries(gone.length === 0 ? deleted : [...deleted, [joined, gone]]),
    });
    for (const { name, segment } of opened) {
      segment.close();
      this.#open.delete(name);
      rmSync(join(this.#folder, name), { force: true });
    }
    this.#openSegment(joined);
  }
}
