// npm leaves packages for other platforms out of package-lock.json where the registry in use does not carry them, and then refuses `npm ci`
// everywhere. This writes their entries from what the dependants ask for. Run it after `npm install` when the lock test says so.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = { macos: "darwin", windows: "win32" };
for (const name of [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
])
  SYSTEMS[name] = name;
const PROCESSORS = { aarch64: "arm64", x86_64: "x64", armv7: "arm" };
for (const name of ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"])
  PROCESSORS[name] = name;

/** Is `name` found from the package at `key`, looking upwards as Node does? */
const isThere = (packages, key, name) => {
  for (let at = key; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/"))).replace(/\/$/, "")) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === "") return false;
  }
};

const path = "package-lock.json";
const lock = JSON.parse(readFileSync(path, "utf8"));
let added = 0;
for (const [key, dependant] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(dependant.optionalDependencies ?? {})) {
    if (isThere(lock.packages, key, name)) continue;
    const words = name.split("/").at(-1).split("-");
    const os = words.map((word) => SYSTEMS[word]).find(Boolean);
    const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
    const libc =
      os !== "linux"
        ? undefined
        : words.some((word) => word.startsWith("musl"))
          ? "musl"
          : words.includes("gnu")
            ? "glibc"
            : undefined;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ""),
      ...(cpu && { cpu: [cpu] }),
      ...(dependant.dev && { dev: true }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added++;
  }
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added to ${path}`);
