const PLACES = ["Calder Reach", "Port Ellery", "Sarn Valley", "Old Quay", "Marl", "Tidewater"];
const WHO = [
  "A senior official at the harbour board",
  "Lena Ortiz, a spokeswoman for the inspectorate,",
  "A person familiar with the survey",
  "The mayor, Anselm Voss,",
  "Sources at the ministry",
];
const WHAT = [
  "barrels may have left the yard at night",
  "the survey was not complete",
  "about 900 lorries crossed the bridge in May",
  "it is not unlikely that the gate was open",
  "the fees would rise by 12 percent",
];

/** Article number `n`: a third of its sentences are those of an earlier one, so that there is something to trace. */
function article(n: number): string {
  const pick = <T>(items: readonly T[], k: number): T => items[k % items.length] as T;
  const sentences = Array.from({ length: 12 }, (_, k) => {
    const of = k % 3 === 0 ? Math.floor(n / 3) : n;
    return `${pick(WHO, of + k)} said that ${pick(WHAT, of * 7 + k)} near ${pick(PLACES, of + k * 5)} on day ${(of * 13 + k) % 300}.`;
  });
  return JSON.stringify({
    id: `generated-${n}`,
    title: `${pick(PLACES, n)}: ${pick(WHAT, n * 7)}`,
    outlet: `Outlet ${n % 20}`,
    published: `2031-03-${String(1 + (n % 28)).padStart(2, "0")}T08:00:00Z`,
    text: sentences.map((sentence, k) => (k % 3 === 2 ? `${sentence}\n\n` : `${sentence} `)).join(""),
  });
}

/** So many articles as lines of JSON, the same every time. */
export const generatedArticles = (count: number): string =>
  `${Array.from({ length: count }, (_, n) => article(n)).join("\n")}\n`;

/** One long text, of at least so many characters, with somebody who speaks in every paragraph. */
export function generatedText(characters: number): string {
  const paragraphs = ["Barrels may have left the yard, officials say"];
  for (let n = 0, length = 0; length < characters; n++) {
    const paragraph = `${WHO[n % WHO.length]} said that ${WHAT[(n * 7) % WHAT.length]} near ${PLACES[n % PLACES.length]} on day ${n}. The yard stood open.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}
