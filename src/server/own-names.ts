import { hostname, networkInterfaces } from "node:os";

/** Addresses that need no token: only programs of this machine reach them. */
export const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** "Listen on every address that this machine has", in IPv4 and IPv6. */
const ANY: ReadonlySet<string> = new Set(["0.0.0.0", "::", "::0"]);

/** An address as it stands in a URL: IPv6 in brackets, in its shortest form and without the name of a cable. */
export const urlName = (host: string): string =>
  new URL(`http://${host.includes(":") ? `[${host.replace(/%.*/, "")}]` : host}/`).hostname;

/**
 * The addresses under which a server that listens at `host` is reached, as they stand in a URL: first from this machine, then from others.
 * May mislead: another machine may see this one under an address of a router's, which nobody here knows.
 */
export function reachedAt(host: string): { readonly here: string; readonly elsewhere: readonly string[] } {
  if (!ANY.has(host)) return { here: urlName(host), elsewhere: [] };
  const isSix = host.includes(":");
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    // an address that holds on one cable only cannot be typed without the name of the cable
    .filter(
      ({ internal, family, address }) => !internal && (isSix || family === "IPv4") && !address.startsWith("fe80:"),
    )
    .map(({ address }) => urlName(address));
  return { here: isSix ? "[::1]" : "127.0.0.1", elsewhere };
}

/**
 * Whether a server that listens at `host` may be asked under this name: the address it was given; this machine's own where it listens on
 * all of them; "localhost" and the like. A name that somebody else can make lead here (DNS rebinding) is none of these. Ports do not
 * count, so that a tunnel may end at another.
 */
export function isOwnName(host: string, name: string): boolean {
  if (name === urlName(host)) return true;
  if (!LOOPBACK.has(host) && !ANY.has(host)) return false;
  if ([...LOOPBACK].some((own) => urlName(own) === name)) return true;
  if (LOOPBACK.has(host)) return false;
  // asked anew each time: a laptop changes its network
  return (
    name === hostname().toLowerCase() ||
    Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => urlName(address) === name))
  );
}
