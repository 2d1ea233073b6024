import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { compareReadings } from "../../compare/compare-readings.ts";
import { HearsayError } from "../../core/errors.ts";
import type { ClaimRow } from "../../report/format.ts";
import { byFirstAppearance } from "../../report/index-report.ts";
import { articleRows, articleView, overview, sourceRows } from "../../report/views/article-views.ts";
import { claimRow, claimView, rulingsById } from "../../report/views/claim-views.ts";
import { findReuses } from "../../reuse/find-reuses.ts";
import type { Session } from "../session.ts";

const page = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(5000).default(200),
});

const answers = (description: string) => ({
  200: { description, content: { "application/json": { schema: z.looseObject({}).openapi({ description }) } } },
});

const get = <P extends string>(path: P, summary: string) =>
  createRoute({ method: "get", path, summary, responses: answers(summary) });

const getWith = <P extends string, const R extends NonNullable<RouteConfig["request"]>>(
  path: P,
  summary: string,
  request: R,
) => createRoute({ method: "get", path, summary, request, responses: answers(summary) });

/** How much changed on the way, for "sorted by what changed most". */
const changed = (row: ClaimRow): number =>
  (row.stronger ? 1000 : 0) + (row.weaker ? 500 : 0) + row.circular * 200 + row.drift * 10 + row.gaps;

/** What can be looked at: overview, claims, articles, sources, compare, search, the Report itself. */
export function reportRoutes(session: Session): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(get("/overview", "the counts of the summary line, and what to open first"), async (context) =>
    context.json(overview(await session.index(), session.folder) as object),
  );
  app.openapi(
    get("/report", "the whole Report (hearsay-report/1; its schema is printed by `hearsay schema`)"),
    async (context) => context.json((await session.report()) as object),
  );
  const claimsQuery = page.extend({ sort: z.enum(["order", "changed", "sources", "copies"]).default("order") });
  app.openapi(getWith("/claims", "claims, a row each", { query: claimsQuery }), async (context) => {
    const { offset, limit, sort } = context.req.valid("query");
    const index = await session.index();
    const marks = rulingsById(index.report);
    const rows = index.claims.map((claim) => claimRow(claim, marks));
    if (sort === "changed") rows.sort((a, b) => changed(b) - changed(a) || a.number - b.number);
    if (sort === "sources") rows.sort((a, b) => a.independence.low - b.independence.low || a.number - b.number);
    if (sort === "copies") rows.sort((a, b) => b.articles - a.articles || a.number - b.number);
    return context.json({ total: rows.length, claims: rows.slice(offset, offset + limit) });
  });
  const byNumber = z.object({ number: z.coerce.number().int().min(1) });
  app.openapi(
    getWith("/claims/{number}", "one claim: its card, its ways, where it stands", { params: byNumber }),
    async (context) => {
      const { number } = context.req.valid("param");
      const index = await session.index();
      const claim = index.claims[number - 1];
      if (claim === undefined)
        throw new HearsayError("no-such-item", `There is no claim ${number}; there are ${index.claims.length}.`);
      return context.json(claimView(index, claim, rulingsById(index.report)) as object);
    },
  );
  app.openapi(getWith("/articles", "articles, first appearance first", { query: page }), async (context) => {
    const { offset, limit } = context.req.valid("query");
    const index = await session.index();
    const ordered = [...index.report.articles].sort(byFirstAppearance);
    return context.json({ total: ordered.length, articles: articleRows(index, ordered.slice(offset, offset + limit)) });
  });
  const byId = z.object({ id: z.string().min(1) });
  app.openapi(
    getWith("/article", "one article with everything that was read from it", { query: byId }),
    async (context) => {
      const { id } = context.req.valid("query");
      const index = await session.index();
      const view = articleView(index, id, rulingsById(index.report), await session.notes());
      if (view === null) throw new HearsayError("no-such-item", `There is no article "${id}".`);
      return context.json(view as object);
    },
  );
  app.openapi(getWith("/sources", "who is quoted, how named, by whom", { query: page }), async (context) => {
    const { offset, limit } = context.req.valid("query");
    const index = await session.index();
    const rows = sourceRows(index, rulingsById(index.report)).sort((a, b) => b.said - a.said);
    return context.json({ total: rows.length, sources: rows.slice(offset, offset + limit) });
  });
  const pair = z.object({ a: z.string().min(1), b: z.string().min(1) });
  app.openapi(
    getWith("/compare", "two articles, sentence by sentence, headline first", { query: pair }),
    async (context) => {
      const { a, b } = context.req.valid("query");
      const [left, right] = [await session.closely(a), await session.closely(b)];
      const missing = left === null ? a : right === null ? b : null;
      if (left === null || right === null)
        throw new HearsayError("no-such-item", `There is no article "${missing}", or its bytes are gone.`);
      const reuses = findReuses([left.article, right.article], { reworded: true });
      return context.json(compareReadings(left, right, reuses) as object);
    },
  );
  const search = page.extend({
    q: z.string().min(1).max(1000),
    limit: z.coerce.number().int().min(1).max(200).default(20),
  });
  app.openapi(
    getWith("/find", "search over text, quotations, speakers, notes and what was found", { query: search }),
    async (context) => {
      const { q, offset, limit } = context.req.valid("query");
      return context.json((await session.find(q, limit, offset)) as object);
    },
  );
  return app;
}
