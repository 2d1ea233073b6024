import { hostname, networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { isOwnName, reachedAt, urlName } from "../../../src/server/own-names.ts";

const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
const REBOUND = ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "8.8.8.8", "0.0.0.0.evil.example"];

describe("the names under which a server may be asked", () => {
  test("on the loopback address: its three names and no other", () => {
    for (const host of ["127.0.0.1", "localhost", "::1"]) {
      for (const name of ["127.0.0.1", "localhost", "[::1]"])
        expect(isOwnName(host, name), `${host} ${name}`).toBe(true);
      for (const name of [...REBOUND, hostname().toLowerCase()])
        expect(isOwnName(host, name), `${host} ${name}`).toBe(["localhost", "127.0.0.1"].includes(name));
    }
  });

  test("on one address: that address", () => {
    expect(isOwnName("192.0.2.7", "192.0.2.7")).toBe(true);
    expect(isOwnName("2001:db8:0:0::7", "[2001:db8::7]")).toBe(true);
    for (const name of [...REBOUND, "192.0.2.8", "127.0.0.1", "localhost"])
      expect(isOwnName("192.0.2.7", name), name).toBe(false);
  });

  test("on all addresses: every one that this machine has, and its own name", () => {
    for (const host of ["0.0.0.0", "::"]) {
      for (const { address } of addresses) expect(isOwnName(host, urlName(address)), address).toBe(true);
      for (const name of ["localhost", hostname().toLowerCase()]) expect(isOwnName(host, name), name).toBe(true);
      for (const name of REBOUND) expect(isOwnName(host, name), name).toBe(false);
    }
  });
});

test("what to type: here the loopback address, elsewhere each address that leads to this machine", () => {
  expect(reachedAt("127.0.0.1")).toEqual({ here: "127.0.0.1", elsewhere: [] });
  expect(reachedAt("192.0.2.7")).toEqual({ here: "192.0.2.7", elsewhere: [] });
  const others = addresses.filter(({ internal, family }) => !internal && family === "IPv4");
  expect(reachedAt("0.0.0.0")).toEqual({ here: "127.0.0.1", elsewhere: others.map(({ address }) => address) });
});
