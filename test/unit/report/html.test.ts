import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/format.ts";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { report, republished } from "./fixture.ts";
import { manyArticles } from "./many-articles.ts";

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Element[];
}

/** Every element of the page, as a browser would read it. */
function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const walk = (node: Element): void => {
    if (node.tagName !== undefined) all.push(node);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html) as Element);
  return all;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs?.find((item) => item.name === name)?.value;

const retold = (from: string, to: string): Report =>
  JSON.parse(JSON.stringify(republished).replaceAll(from, to)) as Report;

describe("the HTML page", () => {
  test("its picture fits a sheet of paper, each hand under the one it had the words from", () => {
    const elements = elementsOf(renderHtml(republished));
    const svg = elements.find(({ tagName }) => tagName === "svg");
    // A4 without its margins
    expect(Number(svg && attribute(svg, "width"))).toBeLessThan(718);
    const boxes = elements
      .filter((element) => element.tagName === "rect" && attribute(element, "class")?.startsWith("box"))
      .map((box) => ({
        x: Number(attribute(box, "x")),
        y: Number(attribute(box, "y")),
        height: Number(attribute(box, "height")),
      }));
    expect(boxes.length).toBeGreaterThan(2);
    for (const [at, box] of boxes.entries()) {
      const above = boxes[at - 1];
      if (above === undefined) continue;
      expect(box.y).toBeGreaterThanOrEqual(above.y + above.height);
      // one step further in at most, so that what it hangs on is above it
      expect(box.x).toBeLessThanOrEqual(above.x + 44);
    }
  });

  test("loads nothing and runs nothing", () => {
    const elements = elementsOf(renderHtml(republished));
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ["script", "link", "img", "iframe", "object", "form", "base"]) expect(names).not.toContain(name);
    for (const element of elements)
      for (const { name, value } of element.attrs ?? []) {
        expect(name).not.toMatch(/^on|^style$|^src$/);
        if (name === "href") expect(value).toMatch(/^#/);
      }
  });

  test("its policy allows the one style that stands in it", () => {
    const html = renderHtml(republished);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(html).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(html).toContain("default-src 'none'");
  });

  test("every place that a card leads to is in the text", () => {
    const elements = elementsOf(renderHtml(republished));
    const ids = new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
    const targets = elements.flatMap((element) => attribute(element, "href")?.slice(1) ?? []);
    expect(targets.length).toBeGreaterThan(5);
    const lost = targets.filter((target) => !ids.has(target));
    expect(lost).toEqual([]);
  });

  test("obeys nothing that an article says", () => {
    const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>\\"'><svg onload=alert(1)>\\u202e`;
    const hostile = retold("Northbank Courier", evil);
    const html = renderHtml(hostile);
    const names = elementsOf(html).map(({ tagName }) => tagName);
    expect(names).not.toContain("script");
    expect(names).not.toContain("img");
    expect(names.filter((name) => name === "svg")).toHaveLength(1);
    expect(html).not.toContain("\u202e");
  });

  test("says with the picture what it says with the table", () => {
    const html = renderHtml(republished);
    for (const name of ["Ida Marlowe", "Northbank Courier", "The Open Quay"]) {
      expect(html.slice(html.indexOf("<svg"), html.indexOf("</svg>"))).toContain(name);
      expect(html.slice(html.indexOf("<table"), html.indexOf("</table>"))).toContain(name);
    }
  });

  test("a thousand articles stay one page that opens", () => {
    const html = renderHtml(manyArticles(1_000));
    expect(html.length).toBeLessThan(3_000_000);
    expect(html).toContain("1000 articles");
    expect(renderHtml(report({}))).toContain("0 articles");
  });
});
