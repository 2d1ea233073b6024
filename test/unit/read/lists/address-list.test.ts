import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isAddressList, readAddressList } from "../../../../src/read/lists/address-list.ts";

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
    expect(list.pages.map(({ address }) => address)).toEqual([A, B]);
    expect(list.without).toBe(without);
  });

  test.each([
    [
      "snapshot.rdf",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:link="http://purl.org/rss/1.0/modules/link/">
        <bib:Article rdf:about="${A}"><z:itemType>newspaperArticle</z:itemType><link:link rdf:resource="#item_3"/></bib:Article>
        <bib:Journal rdf:about="urn:issn:0000-0000"><dc:title>Velling Courier</dc:title></bib:Journal>
        <z:Attachment rdf:about="#item_3"><rdf:resource rdf:resource="files/3/ferry.html"/><link:type>text/html</link:type></z:Attachment>
      </rdf:RDF>`,
    ],
    [
      "snapshot.bib",
      `@article{one, url={${A}}, file={Full:files/3/none.pdf:application/pdf;Snapshot:files/3/ferry.html:text/html}}`,
    ],
    ["snapshot.ris", `TY  - NEWS\nUR  - ${A}\nL1  - files/3/ferry.html\nER  - \n`],
  ])("a copy kept beside %s is read, and the address is still known", async (name, content) => {
    mkdirSync(join(root, "files/3"), { recursive: true });
    writeFileSync(join(root, "files/3/ferry.html"), "<html></html>");
    const path = join(root, name);
    writeFileSync(path, content);
    expect(await readAddressList(path)).toEqual({
      pages: [{ address: A, copy: join(root, "files/3/ferry.html"), place: 1 }],
      without: 0,
    });
  });

  test("a list reads nothing outside its own folder, links followed", async () => {
    const folder = join(root, "library");
    mkdirSync(folder);
    const outside = join(root, "secret.html");
    writeFileSync(outside, "<html></html>");
    symlinkSync(outside, join(folder, "link.html"));
    const path = join(folder, "library.bib");
    writeFileSync(
      path,
      `@misc{a, url={${A}}, file={link.html}}\n@misc{b, url={${B}}, file={x:../secret.html:text/html;y:${outside}:text/html}}`,
    );
    expect((await readAddressList(path)).pages.map(({ copy }) => copy)).toEqual([null, null]);
  });

  test("a feed that ends in .rdf is no list", async () => {
    const path = join(root, "feed.rdf");
    writeFileSync(
      path,
      `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"></rdf:RDF>`,
    );
    expect(await isAddressList(path)).toBe(false);
    expect(await isAddressList(join(root, "snapshot.rdf"))).toBe(true);
  });

  test("a library that is no XML is refused with one line", async () => {
    const path = join(root, "broken.rdf");
    writeFileSync(path, "<broken");
    await expect(readAddressList(path)).rejects.toThrow(/broken\.rdf: is no XML that can be read/);
  });

  test("a table without addresses is refused with one line", async () => {
    const path = join(root, "none.csv");
    writeFileSync(path, "a,b\n1,2\n");
    await expect(readAddressList(path)).rejects.toThrow(/names no http or https addresses/);
  });
});
