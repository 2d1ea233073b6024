import type { SharedPrints } from "../reuse/pair-articles.ts";
import type { PairingGroups } from "../reuse/pairing-groups.ts";
import { type KeptBytes, keepBytes, type OpenEnd, readInto } from "./kept-bytes.ts";

/** `PairingGroups` of one part of the fingerprints; the seeds, six times as many as the runs, may lie in a file. */
export interface KeptGroups extends Pick<PairingGroups, "runs" | "seedsFrom"> {
  readonly seeds: KeptBytes;
}

/** `file`: where seeds go, or null to keep all in memory. */
export function keepGroups({ runs, seeds, seedsFrom }: PairingGroups, file: OpenEnd | null): KeptGroups {
  const bytes = new Uint8Array(seeds.buffer, seeds.byteOffset, seeds.byteLength);
  return { runs, seeds: keepBytes(bytes, file), seedsFrom };
}

/** What of a range lies in files is read here, all parts behind each other; grown, never shrunk. */
let room = new Int32Array(1 << 16);

/** The groups of all parts as pairs are made from them: of seeds only one range at a time is in memory, until the next is asked for. */
export function sharedPrints(groups: readonly KeptGroups[]): SharedPrints {
  return { runs: groups.map(({ runs }) => runs), seedsOf: (range) => seedsOf(groups, range) };
}

function seedsOf(groups: readonly KeptGroups[], range: number): Int32Array[] {
  const sizeOf = ({ seedsFrom }: KeptGroups): number => (seedsFrom[range + 1] as number) - (seedsFrom[range] as number);
  const filed = groups.reduce((sum, group) => sum + (group.seeds.kind === "file" ? sizeOf(group) : 0), 0);
  if (room.length < filed) room = new Int32Array(filed * 2);
  const found: Int32Array[] = [];
  let filled = 0;
  for (const group of groups) {
    const [begin, size] = [group.seedsFrom[range] as number, sizeOf(group)];
    if (size === 0) continue;
    if (group.seeds.kind === "memory") found.push(new Int32Array(group.seeds.buffer, begin * 4, size));
    else {
      readInto(group.seeds, begin * 4, new Uint8Array(room.buffer, filled * 4, size * 4));
      filled += size;
    }
  }
  if (filled > 0) found.push(room.subarray(0, filled));
  return found;
}
