import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** The built web app beside this program; null where it was not built. */
export function webFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const place of [join(folder, "web"), join(folder, "dist", "web")]) {
      if (existsSync(join(place, "assets")) && existsSync(join(place, "index.html"))) return place;
    }
    if (dirname(folder) === folder) return null;
  }
}

/** A file of the web app by its URL path; the page itself for every path that is no file, so that links into the app survive a reload. */
export function webFile(
  folder: string,
  path: string,
): { readonly bytes: Buffer; readonly type: string; readonly isAsset: boolean } | null {
  const asked = decoded(path);
  if (asked === null) return null;
  const inside = normalize(asked).replace(/^[/\\]+/, "");
  const isAsset = inside.startsWith("assets/") && !inside.includes("..");
  const file = isAsset ? join(folder, inside) : join(folder, "index.html");
  const type = TYPES[extname(file)];
  if (type === undefined || !existsSync(file)) return null;
  return { bytes: readFileSync(file), type, isAsset };
}

/** Null where the path is not written as URLs are ("/%ff"), or names what no file can be called. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
