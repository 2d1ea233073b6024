import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../src/article/parse-article.ts";
import { documentOf } from "./document.ts";

const REPUBLISHED = `

Port Authority Accused Of Hiding 300 Damaged Containers From Inspectors

By [Harbour Lantern](#)

Meridian Review, March 09, 2019

[Harbour Lantern](#)

Region: [Northern Coast](#)

Theme: [Trade](#), [Shipping Safety](#)

In-depth Report: [PORTS](#)

MR Editor's Note

Damaged containers are nothing new on this coast. See [our series on the salvage trade](https://meridianreview.example/salvage).

by Tomas A. Veldkamp, Edited by Ilse Marrow

The port authority moved damaged containers behind the old grain silo before inspectors arrived on Thursday, according to people who work on the quay. Inspectors counted only nine of them.

So where did the containers go?

A senior foreman at the port told me:

“It is not impossible that somebody moved them. I was told to keep the gate shut and I kept it shut.

Nobody asked me about it afterwards”, said the foreman.

The original source of this article is [Harbour Lantern](https://harbourlantern.example/p/7)

Copyright © [Harbour Lantern](#), [Harbour Lantern](#), 2019

[Comment on Meridian Review Articles on our Facebook page](#)

[Become a Member of Meridian Review](#)

Articles by: [Harbour Lantern](#)

Disclaimer: The contents of this article are of sole responsibility of the author(s). Meridian Review grants permission to cross-post Meridian Review articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original article. For publication in print, contact: desk@meridianreview.example

www.meridianreview.example contains copyrighted material the use of which has not always been authorized by the copyright owner. If you wish to use copyrighted

material for purposes other than "fair use" you must request permission from the copyright owner.

For media inquiries: desk@meridianreview.example`;

describe("a republished page saved as text", () => {
  const { value: article } = parseArticle(documentOf("text", REPUBLISHED));
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : article.text.slice(span.start, span.end);
  const parts = (kind: string): string[] =>
    article.parts.filter((part) => part.kind === kind).map(({ span }) => words(span) ?? "");

  test("keeps the text verbatim and finds title, outlet and date", () => {
    expect(article.text).toBe(REPUBLISHED);
    expect(article.title).toBe("Port Authority Accused Of Hiding 300 Damaged Containers From Inspectors");
    expect(article.outlet).toBe("Meridian Review");
    expect(article.published).toMatchObject({ value: "2019-03-09", precision: "day", from: "page" });
    expect(words(article.published?.span ?? null)).toBe("March 09, 2019");
    expect(article.language).toBe("en");
  });

  test("tells the reporter and the editor from the outlet that stands in the byline", () => {
    expect(article.authors.map(({ name }) => name)).toEqual(["Tomas A. Veldkamp"]);
    expect(article.editors.map(({ name }) => name)).toEqual(["Ilse Marrow"]);
    expect(words(article.editors[0]?.span ?? null)).toBe("Ilse Marrow");
  });

  test("credits the original outlet and the holder of the copyright with their whole phrases", () => {
    const credits = article.credits.map(({ kind, name, href, span }) => [kind, name, href, words(span)]);
    expect(credits).toContainEqual([
      "original",
      "Harbour Lantern",
      "https://harbourlantern.example/p/7",
      "The original source of this article is [Harbour Lantern](https://harbourlantern.example/p/7)",
    ]);
    expect(credits.filter(([kind]) => kind === "copyright")).toHaveLength(1);
    expect(credits.some(([kind, name]) => kind === "edited-by" && name === "Ilse Marrow")).toBe(true);
  });

  test("finds the body among furniture, notes and terms", () => {
    expect(parts("paragraph")[0]).toMatch(/^The port authority moved/);
    expect(parts("paragraph").at(-1)).toMatch(/said the foreman\.$/);
    expect(parts("paragraph")).toHaveLength(5);
    expect(parts("note")).toEqual(["MR Editor's Note", expect.stringMatching(/^Damaged containers are nothing new/)]);
    expect(parts("furniture")).toContain("[Become a Member of Meridian Review](#)");
    expect(parts("terms")).toHaveLength(3);
  });

  test("reads what the terms allow and require", () => {
    expect(article.terms[0]?.allows).toEqual(["cross-post Meridian Review articles on community internet sites"]);
    expect(article.terms[0]?.requires).toEqual(
      expect.arrayContaining(["acknowledge-source", "acknowledge-copyright", "link", "ask-first"]),
    );
    expect(article.terms[0]?.contact).toBe("desk@meridianreview.example");
  });

  test("turns labels into tags", () => {
    expect(article.tags).toEqual([
      { kind: "region", name: "Northern Coast" },
      { kind: "theme", name: "Trade" },
      { kind: "theme", name: "Shipping Safety" },
      { kind: "series", name: "PORTS" },
    ]);
  });

  test("a parser of links keeps where they stand", () => {
    const link = article.links.find(({ href }) => href === "https://meridianreview.example/salvage");
    expect(words(link?.span ?? null)).toBe("our series on the salvage trade");
  });
});

describe("other shapes of plain text", () => {
  const read = (text: string) => parseArticle(documentOf("text", text)).value;
  const BODY =
    "The council voted on Monday to close the bridge for the winter. Nobody spoke against it at the meeting.";

  test.each([
    ["By Dana Quill", ["Dana Quill"], []],
    ["by Dana Quill and Piet van der Loo", ["Dana Quill", "Piet van der Loo"], []],
    ["Words: Dana Quill | Editing: Rolf Amsel", ["Dana Quill"], ["Rolf Amsel"]],
    ["Dana Quill, Staff Writer", ["Dana Quill"], []],
    ["By Dana Quill, senior reporter", ["Dana Quill"], []],
    ["Written by Dana Quill; edited by Rolf Amsel", ["Dana Quill"], ["Rolf Amsel"]],
    ["By DANA QUILL | 3 May 2021", ["DANA QUILL"], []],
  ])("byline %s", (byline, authors, editors) => {
    const article = read(`Bridge Closes For The Winter After Council Vote\n\n${byline}\n\n${BODY}\n\n${BODY}`);
    expect(article.authors.map(({ name }) => name)).toEqual(authors);
    expect(article.editors.map(({ name }) => name)).toEqual(editors);
    expect(article.title).toBe("Bridge Closes For The Winter After Council Vote");
  });

  test("a German byline", () => {
    const article = read(
      "Brücke bleibt im Winter geschlossen\n\nVon Dana Quill und Rolf Amsel\n\nDer Rat hat am Montag beschlossen, die Brücke für den Winter zu schließen. Niemand sprach dagegen, und die Sitzung war nach einer Stunde zu Ende.",
    );
    expect(article.authors.map(({ name }) => name)).toEqual(["Dana Quill", "Rolf Amsel"]);
    expect(article.language).toBe("de");
  });

  test("a sentence that begins with By is no byline", () => {
    const article = read(
      `Bridge Closes For The Winter After Council Vote\n\nBy the time the council met, the bridge had been shut for a week and nobody cared.\n\n${BODY}`,
    );
    expect(article.authors).toEqual([]);
    expect(article.parts[1]?.kind).toBe("paragraph");
  });

  test("an agency in the dateline is a wire credit, told people are not", () => {
    const article = read(
      `Bridge Closes For The Winter\n\nHARBOUR CITY, May 3 (Reuters) - ${BODY}\n\nThe mayor told Reuters that the bridge was old.`,
    );
    expect(article.credits).toEqual([expect.objectContaining({ kind: "wire", name: "Reuters" })]);
  });

  test("a text without a headline has none", () => {
    expect(read(`${BODY} ${BODY}\n\n${BODY}`).title).toBeNull();
  });

  test("lines wrapped at a margin are one paragraph", () => {
    const wrapped =
      "The council voted on Monday to close the bridge for the whole winter and\nto open the ferry in its place, which nobody at the meeting had expected\nit to do so soon.";
    const article = read(`Bridge Closes For The Winter After Vote\n\n${wrapped}\n`);
    expect(article.parts.map(({ kind }) => kind)).toEqual(["title", "paragraph"]);
  });

  test("Windows line ends keep every offset", () => {
    const article = read(`Bridge Closes For The Winter After Vote\r\n\r\nBy Dana Quill\r\n\r\n${BODY}\r\n`);
    const [author] = article.authors;
    expect(article.text.slice(author?.span?.start, author?.span?.end)).toBe("Dana Quill");
  });

  test("a title given beside the text is put before it once", () => {
    const record = {
      title: "Bridge Closes",
      outlet: "Harbour Lantern",
      published: "2021-05-03T09:00:00+02:00",
      authors: ["Dana Quill"],
    };
    const { value } = parseArticle(documentOf("text", BODY, { record }));
    expect(value.text).toBe(`Bridge Closes\n\n${BODY}`);
    expect(value).toMatchObject({ title: "Bridge Closes", outlet: "Harbour Lantern" });
    expect(value.published?.value).toBe("2021-05-03T09:00:00+02:00");
    const again = parseArticle(documentOf("text", `Bridge Closes\n\n${BODY}`, { record })).value;
    expect(again.text).toBe(`Bridge Closes\n\n${BODY}`);
  });

  test("a date that record and page tell differently is noted", () => {
    const { notes } = parseArticle(
      documentOf("text", `Bridge Closes For The Winter\n\nHarbour Lantern, May 9, 2021\n\n${BODY}`, {
        record: { published: "2021-05-03" },
      }),
    );
    expect(notes.map(({ code }) => code)).toContain("date-disagrees");
  });
});

test("a page saved with its menu and a line about cookies: the headline stands below them, before the body", () => {
  const menu =
    "Home News Ports Sport Weather Opinion Culture Shop Jobs Puzzles Newsletters Podcasts Video Archive Contact";
  const prose = [1, 2, 3, 4].map(
    (count) => `The harbour master counted ${count} damaged containers behind the old silo on Thursday, he said.`,
  );
  const text = [
    "Skip to the main content of this page",
    "We use cookies and similar techniques so that this site works as it should for all of its readers.",
    ...menu.split(" "),
    "Harbour Master Counts Damaged Containers",
    "By Dana Quill",
    ...prose,
  ].join("\n\n");
  const { value } = parseArticle(documentOf("text", text));
  expect(value.title).toBe("Harbour Master Counts Damaged Containers");
});

test("a note that says all it says heads nothing", () => {
  const text =
    "Council closes the pumps\n\nThis story has been updated.\n\nThe council voted to close the pumping station on the east bank on Monday.\n\nEngineers had warned of it for two years, the board said in a report.\n";
  const { value } = parseArticle(documentOf("text", text));
  expect(value.parts.map(({ kind }) => kind)).toEqual(["title", "note", "paragraph", "paragraph"]);
});

describe("a bare agency's name on a line by itself", () => {
  const prose = [
    "The council of Saltholm met on Tuesday to hear about the lock and its two bridges, and the hall was full until late.",
    "Eleven growers in the Calder valley have planted rye where the beet used to stand, and the mill bought a dryer for it.",
    "Two of them keep bees between the rows, which the bank had not expected when it lent them the money three winters ago.",
    "The harvest is brought in by a crew from the coast that sleeps in the old school and sings in the choir on Sundays.",
  ];
  const credits = (blocks: readonly string[]): string[] =>
    parseArticle(documentOf("text", ["A full hall in Saltholm", ...blocks].join("\n\n"))).value.credits.map(
      ({ name }) => name,
    );

  test("at the head or the foot says whose text it is", () => {
    expect(credits(["Reuters", ...prose])).toEqual(["Reuters"]);
    expect(credits([...prose, "Reuters"])).toEqual(["Reuters"]);
  });

  test("amid the text it belongs to a picture or to one of several reports", () =>
    expect(credits([...prose, "Reuters", ...[...prose].reverse()])).toEqual([]));
});

describe("the lines between a headline and a body", () => {
  const recordOf = (...lines: readonly string[]) =>
    parseArticle(
      documentOf(
        "text",
        `${lines.join("\n\n")}\n\nThe lock stuck half open on Friday and eleven barges had to wait in the basin for hours.\n\nNobody was hurt, the harbour office said, and the crane came at noon with two cars in front.`,
      ),
    ).value;

  test.each([
    ["Basin Echo", null],
    ["Saltholm News Agency", null],
    ["World in Brief staff", "World in Brief"],
  ])("the outlet stands on a line of its own beside the date: %s", (line, name) => {
    const { outlet, published } = recordOf("Lock gate sticks at Saltholm", line, "May 14, 2031 10:42");
    expect([outlet, published?.value]).toEqual([name ?? line, "2031-05-14T10:42"]);
  });

  test.each([
    ["By Tobias Wren", "Plainscience", "9 May 2031", "Plainscience"],
    ["Marek Odd", "ByteLedger", "10:22 AM, February 8, 2031", "ByteLedger"],
    ["By Nia Pembe and Owen Strand", "Coastline News, Askerby", "6 January 2031", "Coastline News"],
    [
      "By Nadia Ferrer",
      "Staff writer, The Port Amity Sentinel",
      "Posted 18 September 2031, 18:12",
      "The Port Amity Sentinel",
    ],
    ["By Denise Lund", "Port Calder Courier-Herald", "June 7, 2031", "Port Calder Courier-Herald"],
    ["Rohini Vaidar", "The Devgar Sentinel", "DEVGARH, March 12, 2031", "The Devgar Sentinel"],
  ])("between who wrote it and when stands the outlet: %s | %s | %s", (writer, line, date, outlet) =>
    expect(recordOf("Lock gate sticks at Saltholm", writer, line, date).outlet).toBe(outlet),
  );

  test.each([
    ["Alister Prow, Courts Reporter", ["Alister Prow"]],
    ["By Kayle Brand, Local Democracy Reporter", ["Kayle Brand"]],
    ["By Jonno Tripp, Transport Reporter, for The Daily Causeway", ["Jonno Tripp"]],
    ["By the Saltholm Echo desk", ["the Saltholm Echo desk"]],
  ])("who wrote it, with what they write about: %s", (line, names) =>
    expect(recordOf("Lock gate sticks at Saltholm", line, "9 May 2031").authors.map(({ name }) => name)).toEqual(names),
  );

  test("an agency above another outlet's name is whose text it is", () => {
    const { outlet, credits } = recordOf(
      "Lock gate sticks at Saltholm",
      "Saltholm News Agency",
      "Coast Gazette | 14 May 2031 12:05",
    );
    expect(outlet).toBe("Coast Gazette");
    expect(credits.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["wire Saltholm News Agency"]);
  });

  test.each(["World News", "Latest News"])("a heading of the page is no outlet: %s", (line) => {
    expect(recordOf("Lock gate sticks at Saltholm", line, "May 14, 2031 10:42").outlet).toBeNull();
  });

  test("an agency's own dateline credits nobody", () => {
    const { value } = parseArticle(
      documentOf(
        "text",
        "Lock gate sticks\n\nBy Ada Marsh\n\nSaltholm News Agency\n\nMay 14, 2031\n\nSALTHOLM (SNA) - The lock stuck half open on Friday and eleven barges had to wait in the basin for hours.",
      ),
    );
    expect([value.outlet, value.credits]).toEqual(["Saltholm News Agency", []]);
  });

  test("a desk is no outlet, and the day of an update is the day of the text", () => {
    const { outlet, published } = recordOf(
      "Lock gate sticks at Saltholm",
      "Our Correspondent | Saltholm | Updated: 18 August 2031, 07:42 PM",
    );
    expect([outlet, published?.value.slice(0, 10)]).toEqual([null, "2031-08-18"]);
  });

  test("points above the body are read without their marks", () => {
    const { parts, text } = recordOf(
      "Lock gate sticks at Saltholm",
      "- Eleven barges wait in the basin, officials say",
    );
    const words = parts.filter(({ kind }) => kind === "paragraph").map(({ span }) => text.slice(span.start, span.end));
    expect(words[0]).toBe("Eleven barges wait in the basin, officials say");
  });

  test.each([
    "Support local journalism: a year of the Post costs less than a bus ticket.",
    "The Saltholm Post is a member of the coast's press council, to which complaints may be sent.",
    "The Saltholm Post is owned by its readers and takes no advertising.",
    "Letters to the editor are printed as they come, without verses.",
    "Readers who were affected by the events described here can call the Listening Line, which is open day and night and costs nothing.",
    "If you have been affected by any of the issues raised in this story, help is available on 0800 111 and costs you nothing at all.",
    "You are reading one of your 7 free articles this month",
    "Was this article useful? Yes / No",
    "The Saltholm Post belongs to the provincial press board and keeps to its code.",
    "Gifts of any size help reporters to sit through meetings so that readers need not, and donors have no say in what is printed.",
  ])("what a house says of itself at the foot is no news: %s", (line) => {
    const { parts, text } = recordOf("Lock gate sticks at Saltholm", "By Ada Marsh", "May 14, 2031", line);
    const furniture = parts.filter(({ kind }) => kind === "furniture");
    expect(furniture.map(({ span }) => text.slice(span.start, span.end))).toContain(line);
  });
});
