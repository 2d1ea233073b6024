import type { Chance } from "./chance.ts";
import { addressOf, type Draft } from "./draft.ts";
import { render } from "./render.ts";
import type { Speaker } from "./templates.ts";
import type { ArticleLine } from "./truth.ts";

export interface Written {
  readonly line: ArticleLine;
  /** Of each unit of the draft. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A draft as an article: headline, byline, note, body, credit, furniture. A speaker is brought in fully once in each article. */
export function renderArticle(draft: Draft, c: Chance): Written {
  const { templates, place } = draft.story;
  const dateline = templates.dateline(place, draft.outlet, c);
  let body = "";
  const spans: { start: number; end: number }[] = [];
  const introduced = new Set<Speaker>();
  let last: Speaker | null = null;
  const parentOutlet = (draft.parents[0]?.outlet ?? draft.outlet).replace(/^The /, "");
  for (const { sentence, changed, paragraph } of draft.units) {
    const { speaker } = sentence;
    const first = speaker !== null && !introduced.has(speaker);
    if (speaker !== null) introduced.add(speaker);
    const full = speaker?.full ?? "";
    const again = last === speaker && speaker?.pronoun !== undefined ? speaker.pronoun : (speaker?.short ?? "");
    const short = first ? full.replace(/,$/, "") : again;
    const text = render(sentence.pattern, changed, { s: full, S: short, o: parentOutlet }).replace(/,([.,:])/g, "$1");
    last = speaker;
    body += body === "" ? dateline : paragraph ? "\n\n" : " ";
    spans.push({ start: body.length, end: body.length + text.length });
    body += text;
  }
  const byline = templates.byline(draft.author, draft.outlet, c);
  const head = [draft.title, byline, draft.note ?? ""].filter((part) => part !== "").join("\n\n");
  const foot = [draft.credit ?? "", templates.foot(draft.outlet, c)].filter((part) => part !== "");
  const offset = head.length + 2;
  const line: ArticleLine = {
    id: draft.id,
    url: addressOf(draft),
    title: draft.title,
    outlet: draft.outlet,
    authors: [draft.author],
    text: [head, body, ...foot].join("\n\n"),
    ...publishedOf(draft),
  };
  return { line, spans: spans.map(({ start, end }) => ({ start: start + offset, end: end + offset })) };
}

function publishedOf({ minute, story }: Draft): { published?: string } {
  if (story.times === "none") return {};
  const date = new Date(Date.UTC(2023, 2, 1) + minute * 60_000).toISOString();
  return { published: story.times === "date" ? date.slice(0, 10) : `${date.slice(0, 16)}:00Z` };
}
