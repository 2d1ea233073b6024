import { describe, expect, test } from "vitest";
import { readDateline } from "../../../src/article/credits/read-dateline.ts";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const REST = "Forty ships loaded with grain lay at anchor on Sunday.";

describe("datelines", () => {
  test.each([
    ["PORT ELLERY, Feb 3, 2030 (Lantern Wire) - ", ["Lantern Wire"], "2030-02-03"],
    ["PORT ELLERY – ", [], undefined],
    ["PORT ELLERY—", [], undefined],
    ["PORT ELLERY, Ore. (AP) — ", ["AP"], undefined],
    ["Berlin (dpa/lno) - ", ["dpa"], undefined],
    ["MADRID, 3 Feb. (EUROPA PRESS) - ", ["EUROPA PRESS"], undefined],
    ["(ANSA) - ROMA, 03 FEB - ", ["ANSA"], undefined],
    ["PARIS, 3 mars 2030 (AFP) – ", ["AFP"], "2030-03-03"],
    ["KYIV, Ukraine (AP) _ ", ["AP"], undefined],
    ["SEOUL, Feb. 3 (Yonhap) -- ", ["Yonhap"], undefined],
    ["Port Ellery, Feb. 3, 2030 — ", [], "2030-02-03"],
    ["Kestrel Bay, Monday (Sable News) – ", ["Sable News"], undefined],
    ["NEW DELHI: ", [], undefined],
    ["Oslo (NTB): ", ["NTB"], undefined],
    ["Reuters – ", ["Reuters"], undefined],
  ])("%s", (dateline, agencies, date) => {
    const found = readDateline(dateline + REST, true);
    expect(found?.restStart).toBe(dateline.length);
    expect(found?.agencies.map(({ name }) => name)).toEqual(agencies);
    expect(found?.date?.value).toBe(date);
  });

  test.each([
    "EXCLUSIVE — The council has decided on Monday to close the bridge.",
    "UPDATE 3: The council has decided on Monday to close the bridge.",
    "NASA — which had denied it — decided on Monday to close the office.",
    "Jane Doe (Labour) said the council would close the bridge in May.",
    "The council — the city's oldest body — said on Monday that it would close the bridge.",
    "Torvald (45) – who led the study – said it was the first of its kind.",
  ])("no dateline: %s", (line) => expect(readDateline(line, true)).toBeNull());

  test("a place alone opens the first paragraph only", () =>
    expect(readDateline(`PORT ELLERY – ${REST}`, false)).toBeNull());
});

test("in plain text the dateline is a part of its own and gives date, agency and credit", () => {
  const text = `Grain ships wait\n\nPORT ELLERY, Feb 3, 2030 (Lantern Wire) - ${REST}\n\nThe harbour master said that more would come before the ice does.`;
  const { value: article } = parseArticle(documentOf("text", text));
  const parts = article.parts.map(({ kind, span }) => `${kind} ${article.text.slice(span.start, span.end)}`);
  expect(parts.slice(1, 3)).toEqual(["dateline PORT ELLERY, Feb 3, 2030 (Lantern Wire) -", `paragraph ${REST}`]);
  expect(article.outlet).toBe("Lantern Wire");
  expect(article.published).toMatchObject({ value: "2030-02-03", from: "page" });
});

test("on a page with an outlet of its own the wire is credited", () => {
  const html = `<html lang="en"><head><meta property="og:site_name" content="Meridian Review"></head><body><article><h1>Grain ships wait off the port</h1>
<p>PORT ELLERY (Lantern Wire) — ${REST}</p><p>The harbour master said that more would come before the ice does, and that nobody could say when.</p></article></body></html>`;
  const { value: article } = parseArticle(documentOf("html", html));
  expect(article.credits).toContainEqual(expect.objectContaining({ kind: "wire", name: "Lantern Wire" }));
  expect(article.parts.map(({ kind }) => kind)).toEqual(["title", "dateline", "paragraph", "paragraph"]);
  const first = article.parts[2]?.span ?? { start: 0, end: 0 };
  expect(article.text.slice(first.start, first.end)).toBe(REST);
});
