import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { constants, Script } from "node:vm";

/** How a module of the program asks for another one. */
type Ask = (name: string) => unknown;
type Wrapped = (exports: unknown, ask: Ask, module: { exports: unknown }, file: string, folder: string) => void;

export interface KeptCode {
  /** What the module of that file name exports; run at its first asking. */
  ask: Ask;
  /** The bytecode of each module that was run until now, by the file that keeps it: of every function that has run, and of no other. */
  bytecode(): ReadonlyMap<string, Uint8Array>;
}

/**
 * The program's own modules (CommonJS, `*.cjs` in one folder), run from the bytecode that lies beside each of them (`*.cjs.bytecode`), which spares a short
 * run the making of it. Bytecode that is missing, or was made by another engine or under other settings, is passed over: the text of the module always
 * suffices. Other packages are found as `require` finds them. Throws what a module throws.
 * The idea is that of Node's own compile cache, which asks for Node 22 and for a folder to write into at run time; here the build keeps the bytecode.
 *
 * May mislead: the engine compares the length of the text and not the text. Whoever changes a module by hand takes its bytecode away.
 */
export function keptCode(folder: string, read: (file: string) => Uint8Array | null = readIfThere): KeptCode {
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const elsewhere = createRequire(join(folder, "program.cjs"));

  const ask: Ask = (name) => {
    if (!name.startsWith("./")) return elsewhere(name);
    const file = resolve(folder, name);
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const cachedData = read(`${file}.bytecode`);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, "utf8")}\n})`,
      {
        filename: file,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        ...(cachedData === null ? {} : { cachedData }),
      },
    );
    scripts.set(`${file}.bytecode`, script);
    (script.runInThisContext() as Wrapped)(module.exports, ask, module, file, dirname(file));
    return module.exports;
  };
  const bytecode = () => new Map([...scripts].map(([file, script]) => [file, script.createCachedData()] as const));
  return { ask, bytecode };
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    // made by another way of building, or cleared away
    return null;
  }
}
