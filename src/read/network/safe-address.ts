import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP } from "node:net";

/** Addresses that are not the open web: this machine, private networks, link-local, multicast, reserved (IANA special-purpose registries). */
const CLOSED = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  CLOSED.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const) {
  CLOSED.addSubnet(network, prefix, "ipv6");
}

/** Is the numeric address one of the open web? IPv4 inside IPv6 is judged as IPv4. */
export function isOpenAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isOpenAddress(mapped);
  if (/^::ffff:/i.test(address)) return false;
  return !CLOSED.check(address, family === 4 ? "ipv4" : "ipv6");
}

type LookupDone = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A DNS look-up that answers only addresses of the open web, for a socket's `lookup` option: what was checked is what is connected to, so
 * that a name that changes its answer between check and use gains nothing.
 */
export const lookupOnly =
  (isOpen: (address: string) => boolean) =>
  (host: string, options: { all?: boolean }, done: LookupDone): void => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error !== null) return done(error, "");
      const open = addresses.filter(({ address }) => isOpen(address));
      const [first] = open;
      if (first === undefined || open.length !== addresses.length) {
        const refusal: NodeJS.ErrnoException = new Error(`${host} leads to what is not an address of the open web`);
        refusal.code = "ECLOSED";
        return done(refusal, "");
      }
      if (options.all === true) done(null, open);
      else done(null, first.address, first.family);
    });
  };
