import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const PROSE = [
  "The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay.",
  "Inspectors counted only nine of them, and the report that they wrote afterwards does not mention the silo, the gate or the night shift at all.",
  "A spokeswoman for the authority said that the containers had been moved for reasons of safety, and that nobody had asked for them to be shown.",
  "The inspectors are expected to come back in the spring, when the ice is gone and the quay can be walked from one end to the other.",
];

const page = (more: { head?: string; top?: string; foot?: string; body?: string } = {}): string => `<!doctype html>
<html lang="en"><head><title>Containers Were Moved Before Inspection | Meridian Review</title>
<meta property="og:title" content="Containers Were Moved Before Inspection"><meta property="og:site_name" content="Meridian Review">
${more.head ?? ""}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/ports">Ports</a></li></ul></nav>
<article><h1>Containers Were Moved Before Inspection</h1>${more.top ?? '<p class="byline">By <a href="/authors/dana-quill">Dana Quill</a></p><time datetime="2019-03-09T08:30:00+01:00">March 9, 2019</time>'}
<figure><img src="quay.jpg"><figcaption>The old grain silo on the northern quay. Photo: Getty Images</figcaption></figure>
<div class="content">${more.body ?? PROSE.map((words) => `<p>${words}</p>`).join("\n")}</div>
${more.foot ?? ""}</article>
<aside class="related"><h3>Related</h3><ul><li><a href="/x">Another story about the harbour and its gate</a></li></ul></aside>
<footer><p>© 2019 Meridian Review. All rights reserved.</p></footer></body></html>`;

const URL = "https://www.meridianreview.example/ports/containers";
const read = (html: string) => parseArticle(documentOf("html", html, { url: URL }));

test("an account's name is no outlet's: the host stands for it, or the name without its sign", () => {
  const html = page()
    .replace('content="Meridian Review"', 'content="@meridianreview"')
    .replace(" | Meridian Review</title>", "</title>");
  expect(read(html).value.outlet).toBe("meridianreview.example");
  expect(parseArticle(documentOf("html", html)).value.outlet).toBe("meridianreview");
});

describe("a page", () => {
  const { value: article } = read(page());
  const parts = (kind: string): string[] =>
    article.parts.filter((part) => part.kind === kind).map(({ span }) => article.text.slice(span.start, span.end));

  test("is one text in reading order, without navigation and teasers", () => {
    expect(article.parts.map(({ kind }) => kind)).toEqual([
      "title",
      "byline",
      "dateline",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "caption",
      "credit",
    ]);
    expect(parts("paragraph")).toEqual(PROSE);
    expect(article.text).not.toMatch(/Another story|Home/);
  });

  test("has its record", () => {
    expect(article).toMatchObject({
      title: "Containers Were Moved Before Inspection",
      outlet: "Meridian Review",
      language: "en",
      url: URL,
    });
    expect(article.authors.map(({ name }) => name)).toEqual(["Dana Quill"]);
    expect(article.text.slice(article.authors[0]?.span?.start, article.authors[0]?.span?.end)).toBe("Dana Quill");
    expect(article.published?.value).toBe("2019-03-09T08:30:00+01:00");
    expect(article.credits).toEqual([expect.objectContaining({ kind: "copyright", name: "Meridian Review" })]);
  });
});

describe("credits of a page", () => {
  const credits = (html: string): string[] => read(html).value.credits.map(({ kind, name }) => `${kind} ${name}`);

  test("a credit line under the body", () => {
    const html = page({
      foot: '<p>This article originally appeared in the <a href="https://harbourlantern.example/7">Harbour Lantern</a>.</p>',
    });
    const { value } = read(html);
    expect(value.credits).toContainEqual(
      expect.objectContaining({ kind: "original", name: "Harbour Lantern", href: "https://harbourlantern.example/7" }),
    );
  });
  test("rel=canonical on another domain, and not on the page's own", () => {
    expect(credits(page({ head: '<link rel="canonical" href="https://harbourlantern.example/7">' }))).toContain(
      "original harbourlantern.example",
    );
    expect(
      credits(page({ head: `<link rel="canonical" href="${URL}">` })).filter((credit) => credit.startsWith("original")),
    ).toEqual([]);
  });
  test("JSON-LD: an agency as the author, found through @graph and @id", () => {
    const graph = {
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Containers Were Moved Before Inspection",
          datePublished: "2019-03-09",
          author: { "@id": "#a" },
        },
        { "@id": "#a", "@type": "Organization", name: "Reuters" },
      ],
    };
    expect(
      credits(page({ top: "", head: `<script type="application/ld+json">${JSON.stringify(graph)}</script>` })),
    ).toContain("wire Reuters");
  });
  test("isBasedOn counts only across domains", () => {
    const ld = (url: string) =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "x", isBasedOn: url })}</script>`;
    expect(credits(page({ head: ld("https://harbourlantern.example/7") }))).toContain(
      "original harbourlantern.example",
    );
    expect(credits(page({ head: ld(URL) })).join()).not.toContain("original");
  });
  test("a picture's credit credits no text", () => {
    expect(credits(page()).join()).not.toContain("Getty");
  });
  test("an editor's note is kept", () => {
    const { value } = read(
      page({ foot: "<p><em>Editor's note: This story has been updated to name the silo.</em></p>" }),
    );
    expect(
      value.parts.some(
        ({ kind, span }) => kind === "note" && value.text.slice(span.start, span.end).startsWith("Editor's note"),
      ),
    ).toBe(true);
  });
});

describe("odd pages", () => {
  test("a list is noted as no article", () => {
    const teasers = Array.from(
      { length: 40 },
      (_, index) => `<li><a href="/${index}">The harbour council met again on day ${index} of the month</a></li>`,
    ).join("");
    const { notes } = read(`<html><body><h1>Ports</h1><ul>${teasers}</ul></body></html>`);
    expect(notes.map(({ code }) => code)).toContain("not-an-article");
  });
  test("where the page holds no text, the articleBody of its JSON-LD is read", () => {
    const ld = JSON.stringify({ "@type": "NewsArticle", headline: "x", articleBody: PROSE.join("\n\n") });
    const { value } = read(page({ body: "<p>Loading</p>", head: `<script type="application/ld+json">${ld}</script>` }));
    expect(value.text).toContain(PROSE[3]);
  });
  test("page and metadata have two headlines: both are kept, with a note", () => {
    const social = "What the council will not tell you about the harbour";
    const { value, notes } = read(
      page().replace('og:title" content="Containers Were Moved Before Inspection', `og:title" content="${social}`),
    );
    expect(value.title).not.toContain(social);
    expect(value.metadata).toContainEqual({ field: "meta[og:title]", value: social });
    expect(notes.map(({ code }) => code)).toContain("title-disagrees");
  });
  test("page and metadata disagree on the date: both are kept, with a note", () => {
    const { value, notes } = read(
      page({ head: '<meta property="article:published_time" content="2021-01-01T00:00:00Z">' }),
    );
    expect(value.published?.value).toBe("2021-01-01T00:00:00Z");
    expect(notes.map(({ code }) => code)).toContain("date-disagrees");
  });
  test.each([
    ["div", "<div>".repeat(50_000)],
    ["attributes", `<div ${"a=b ".repeat(20_000)}>`],
    ["angle brackets", "<".repeat(50_000)],
    ["drawings that never end", "<svg>".repeat(50_000)],
    ["drawings in drawings", `${"<svg><path/>".repeat(20_000)}</svg>`],
    ["unclosed script", "<script>".repeat(5_000)],
    ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script>`],
  ])("hostile: %s", (_, open) => {
    const { value } = read(`<html><body>${open}${PROSE.map((words) => `<p>${words}</p>`).join("")}`);
    expect(value.text.length).toBeGreaterThanOrEqual(0);
  });
});

describe("encodings", () => {
  const html = (head: string): string =>
    `<html><head>${head}</head><body><article><h1>Überfällige Prüfung</h1>${PROSE.map((words) => `<p>Ä ${words}</p>`).join("")}</article></body></html>`;
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
  test.each([
    ["UTF-8 without a declaration", new TextEncoder().encode(html("")), undefined],
    ["UTF-8 that declares another encoding", new TextEncoder().encode(html('<meta charset="iso-8859-1">')), undefined],
    ["declared in the page", latin(html('<meta charset="iso-8859-1">')), undefined],
    ["declared by HTTP", latin(html("")), "windows-1252"],
    ["declared nowhere", latin(html("")), undefined],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${html("")}`, "utf16le")), undefined],
  ])("%s", (_, bytes, charset) => {
    const { value } = parseArticle(documentOf("html", bytes, charset === undefined ? {} : { charset }));
    expect(value.title).toBe("Überfällige Prüfung");
  });
  test("half a surrogate pair becomes one replacement character, with a note", () => {
    const { value, notes } = parseArticle(documentOf("text", "The silo \ud83d stands.", { record: {} }));
    expect(value.text).toBe("The silo \ufffd stands.");
    expect(notes.map(({ code }) => code)).toContain("unpaired-surrogate");
  });
});

describe("the headline", () => {
  const titled = (h1: string, head: string): string | null =>
    read(
      `<html lang="en"><head>${head}</head><body><article>${h1}${PROSE.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`,
    ).value.title;
  const og = (title: string): string => `<meta property="og:title" content="${title}">`;

  test.each([
    [
      "a kicker in an element of its own is no part of it",
      '<h1><span class="kicker">Northern Coast</span><span>Containers Were Moved Before Inspection</span></h1>',
      og("Containers Were Moved Before Inspection"),
      "Containers Were Moved Before Inspection",
    ],
    [
      "a kicker that the metadata keeps stays",
      '<h1><span class="kicker">Northern Coast:</span> Containers Were Moved Before Inspection</h1>',
      og("Northern Coast: Containers Were Moved Before Inspection"),
      "Northern Coast: Containers Were Moved Before Inspection",
    ],
    [
      "a kicker that only the metadata leaves out",
      "<h1>Northern Coast: Containers Were Moved Before Inspection</h1>",
      og("Containers Were Moved Before Inspection"),
      "Containers Were Moved Before Inspection",
    ],
    [
      "blocks side by side are words apart",
      "<h1><span>Containers Were Moved</span>Before The Inspection</h1>",
      "",
      "Containers Were Moved Before The Inspection",
    ],
    [
      "of several h1 the long one",
      "<h1>What The Foreman Saw On The Quay That Night</h1><h1>More News</h1>",
      og("Containers moved, inspectors late"),
      "What The Foreman Saw On The Quay That Night",
    ],
    [
      "what a separator adds to the one is left out where the other stops there",
      "",
      `${og("Containers Were Moved Before Inspection-PortsㅣMeridian")}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Containers Were Moved Before Inspection"}</script>`,
      "Containers Were Moved Before Inspection",
    ],
  ])("%s", (_, h1, head, wanted) => expect(titled(h1, head)).toBe(wanted));
});

test("a page that was encoded as UTF-8 twice is read as it was meant", () => {
  const twice = (words: string): string => Buffer.from(words, "utf8").toString("latin1");
  const { value, notes } = read(
    page({
      body: twice(
        "<p>Über die Brücke fährt seit Jahren kein Zug mehr, sagte der Müller, und niemand hörte ihm zu.</p>",
      ),
    }),
  );
  expect(value.text).toContain("Über die Brücke fährt");
  expect(notes.map(({ code }) => code)).toContain("encoded-twice");
});

describe("where the metadata name only the newsroom", () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Containers Were Moved Before Inspection","author":{"@type":"Organization","name":"Meridian Review"}}</script>';
  const signed = (body: string[]) =>
    read(page({ head, top: "", body: body.map((words) => `<p>${words}</p>`).join("\n") })).value.authors.map(
      ({ name }) => name,
    );

  test("a name alone at an end of the body wrote it", () => {
    expect(signed(["<strong>LENA MARSH/OTTO FALK</strong>", ...PROSE])).toEqual(["LENA MARSH", "OTTO FALK"]);
    expect(signed([...PROSE, "Lena Marsh"])).toEqual(["Lena Marsh"]);
  });
  test("a name in the middle, and words of the headline, did not", () => {
    expect(
      signed([...PROSE.slice(0, 3), "Lena Marsh", ...PROSE.slice(3), ...PROSE.map((words) => `${words} Again.`)]),
    ).toEqual(["Meridian Review"]);
    expect(signed(["Containers Were", ...PROSE])).toEqual(["Meridian Review"]);
  });
});

describe("an outlet that keeps its headline elsewhere", () => {
  const told =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay Hid Its Broken Boxes"}</script>';
  const at = (url: string) => parseArticle(documentOf("html", page({ head: told }), { url }));

  test("is read from there, and what the page shows is kept with a note", () => {
    const { value, notes } = at("https://www.metro.co.uk/ports/containers");
    expect(value.title).toBe("Quay Hid Its Broken Boxes");
    expect(value.metadata).toContainEqual({ field: "h1", value: "Containers Were Moved Before Inspection" });
    expect(notes.find(({ code }) => code === "title-disagrees")?.says).toBe(
      "The page shows its readers another headline: “Containers Were Moved Before Inspection”.",
    );
  });
  test("other outlets are read from the page", () => {
    const { value, notes } = at(URL);
    expect(value.title).toBe("Containers Were Moved Before Inspection");
    expect(notes.find(({ code }) => code === "title-disagrees")?.says).toContain("Quay Hid Its Broken Boxes");
  });
});

describe("an outlet's name", () => {
  const named = (siteName: string) =>
    read(page().replace('og:site_name" content="Meridian Review"', `og:site_name" content="${siteName}"`)).value.outlet;

  test("goes without the address behind it", () => {
    expect(named("Bay Courier (www.baycourier.example)")).toBe("Bay Courier");
    expect(named("Bay Courier | baycourier.example")).toBe("Bay Courier");
    expect(named("Bay Courier (North)")).toBe("Bay Courier (North)");
  });
  test("is no handle of a social network", () => {
    expect(named("@baycourier")).toBe("Meridian Review");
  });
});
