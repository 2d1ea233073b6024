import type { Table } from "./feature-hash.ts";

/** What training learned, as typed arrays over one file. */
export interface EnglishWeights {
  readonly lexicon: Lexicon;
  /** Two masks of tags per class; the highest bit of the second says that no other tag is possible. */
  readonly classMasks: Int32Array;
  readonly tags: Table;
  /** One bit for each feature that is known, by its hash. */
  readonly tagFilter: Int32Array;
  readonly relationFilter: Int32Array;
  /**
   * A row a feature: its print in the lowest eight bits, above it what it weighs for shift, left and right, eight bits each. Whether a feature is
   * known and what it weighs cost one look-up in memory together.
   */
  readonly actions: Int32Array;
  readonly relations: Table;
  /** Two masks of relations for each direction, head's tag and dependent's tag. */
  readonly relationMasks: Int32Array;
}

/** An open-addressed hash table of word forms. All arrays have the same length, a power of two. */
export interface Lexicon {
  /** Hash of the lower-case form with its lowest bit set; 0: empty. */
  readonly keys: Int32Array;
  /** 0: only its cluster is known; 1: seen often, its tags are not known; from 2: its class of tags. */
  readonly classes: Uint16Array;
  readonly clusters: Uint8Array;
  /** Coarse class in six bits, above it how often it is capitalised (0 … 3). */
  readonly groups: Uint8Array;
}

const MAGIC = 0x48525359;
const VERSION = 2;
const HEADER_BYTES = 128;

/** The file: magic, version, then offset and length in bytes of each section, in the order below. */
export function readWeights(buffer: ArrayBuffer): EnglishWeights {
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new Error("english.weights is not of this version");
  const at = (section: number): [ArrayBuffer, number, number] => [
    buffer,
    header[2 + 2 * section]!,
    header[3 + 2 * section]!,
  ];
  const ints = (section: number) => new Int32Array(buffer, at(section)[1], at(section)[2] / 4);
  const shorts = (section: number) => new Uint16Array(buffer, at(section)[1], at(section)[2] / 2);
  return {
    lexicon: {
      keys: ints(0),
      classes: shorts(1),
      clusters: new Uint8Array(...at(2)),
      groups: new Uint8Array(...at(3)),
    },
    classMasks: ints(4),
    relationMasks: ints(5),
    tags: new Int8Array(...at(6)),
    actions: ints(7),
    relations: new Int8Array(...at(8)),
    tagFilter: ints(9),
    relationFilter: ints(10),
  };
}

/** The reverse of `readWeights`: one buffer with every section on an 8-byte border. */
export function writeWeights(weights: EnglishWeights): Uint8Array {
  const { lexicon } = weights;
  const sections: ArrayBufferView[] = [
    lexicon.keys,
    lexicon.classes,
    lexicon.clusters,
    lexicon.groups,
    weights.classMasks,
    weights.relationMasks,
    weights.tags,
    weights.actions,
    weights.relations,
    weights.tagFilter,
    weights.relationFilter,
  ];
  const size = sections.reduce((sum, section) => sum + Math.ceil(section.byteLength / 8) * 8, HEADER_BYTES);
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, VERSION]);
  let offset = HEADER_BYTES;
  for (const [number, section] of sections.entries()) {
    header[2 + 2 * number] = offset;
    header[3 + 2 * number] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += Math.ceil(section.byteLength / 8) * 8;
  }
  return bytes;
}
