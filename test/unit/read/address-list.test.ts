import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readAddressList } from "../../../src/read/address-list.ts";

const root = mkdtempSync(join(tmpdir(), "hearsay-lists-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const A = "https://courier.example/a";
const B = "https://courier.example/b?x=1&y=2";

describe("lists of addresses", () => {
  test.each([
    ["table.csv", `title,url\r\n"Bridge, closed",${A}\r\nHarbour,${B}\r\nAgain,${A}\r\n`, 0],
    ["semicolons.csv", `\ufeffTitel;Link\nBrücke;${A}\nHafen;${B}\nleer;\n`, 1],
    ["bare.csv", `${A}\n${B}\n`, 0],
    ["table.tsv", `Url\tNote\n${A}\tx\n${B}\ty\n`, 0],
    [
      "library.bib",
      `@article{one, title={Bridge}, url = {${A}}}\n@misc{two, howpublished = "\\url{${B}}"}\n@book{three, title={None}}`,
      1,
    ],
    ["library.ris", `TY  - NEWS\nUR  - ${A}\nER  - \n\nTY  - NEWS\nUR  - ${B}\nER  - \n`, 0],
    ["library.csl.json", JSON.stringify([{ id: 1, URL: A }, { id: 2, URL: B }, { id: 3 }]), 1],
    [
      "zotero.rdf",
      `<rdf:RDF><bib:Article rdf:about="#1"><dc:identifier><dcterms:URI><rdf:value>${A}</rdf:value></dcterms:URI></dc:identifier></bib:Article><bib:Document rdf:about="${B.replace("&", "&amp;")}"></bib:Document></rdf:RDF>`,
      0,
    ],
  ])("%s", async (name, content, without) => {
    const path = join(root, name);
    writeFileSync(path, content);
    const list = await readAddressList(path);
    expect(list.addresses.map(({ address }) => address)).toEqual([A, B]);
    expect(list.without).toBe(without);
  });

  test("a table without addresses is refused with one line", async () => {
    const path = join(root, "none.csv");
    writeFileSync(path, "a,b\n1,2\n");
    await expect(readAddressList(path)).rejects.toThrow(/names no http or https addresses/);
  });
});
