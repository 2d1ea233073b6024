import type { SharedPrints } from "../reuse/pair-articles.ts";
import type { PairingGroups } from "../reuse/pairing-groups.ts";
import { type KeptBytes, keepBytes, type OpenEnd, readBytes } from "./kept-bytes.ts";

/** `PairingGroups` of one part of the fingerprints; the seeds, six times as many as the runs, may lie in a file. */
export interface KeptGroups extends Pick<PairingGroups, "runs" | "seedsFrom"> {
  readonly seeds: KeptBytes;
}

/** `file`: where seeds go, or null to keep all in memory. */
export function keepGroups({ runs, seeds, seedsFrom }: PairingGroups, file: OpenEnd | null): KeptGroups {
  const bytes = new Uint8Array(seeds.buffer, seeds.byteOffset, seeds.byteLength);
  return { runs, seeds: keepBytes(bytes, file), seedsFrom };
}

/** The groups of all parts as pairs are made from them: of seeds only one range at a time is in memory. */
export function sharedPrints(groups: readonly KeptGroups[]): SharedPrints {
  return {
    runs: groups.map(({ runs }) => runs),
    seedsOf: (range) =>
      groups.map(({ seeds, seedsFrom }) => {
        const begin = seedsFrom[range] as number;
        const size = (seedsFrom[range + 1] as number) - begin;
        const { buffer, at } = readBytes(seeds, begin * 4, size * 4);
        return new Int32Array(buffer, at, size);
      }),
  };
}
