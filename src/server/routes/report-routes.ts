import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { compareArticles } from "../../compare-articles.ts";
import { HearsayError } from "../../core/errors.ts";
import type { ClaimRow } from "../../report/format.ts";
import { byFirstAppearance } from "../../report/index-report.ts";
import { reportSchema } from "../../report/schema.ts";
import { articleRows, articleView, overview, sourceRows } from "../../report/views/article-views.ts";
import { claimRow, claimView, rulingsById } from "../../report/views/claim-views.ts";
import {
  articleRowSchema,
  articleViewSchema,
  claimRowSchema,
  claimViewSchema,
  compareViewSchema,
  hitSchema,
  overviewSchema,
  sourceRowSchema,
} from "../../report/views/view-schema.ts";
import { shownTitle } from "../../report/visible-text.ts";
import type { Session } from "../session.ts";
import { answers, plain } from "./answers.ts";

const page = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(5000).default(200),
});
const total = z.int().min(0).describe("how many there are in all");

const get = <P extends string, T extends z.ZodType>(path: P, summary: string, schema: T) =>
  createRoute({ method: "get", path, summary, responses: answers(summary, schema) });

const getWith = <P extends string, const R extends NonNullable<RouteConfig["request"]>, T extends z.ZodType>(
  path: P,
  summary: string,
  request: R,
  schema: T,
) => createRoute({ method: "get", path, summary, request, responses: answers(summary, schema) });

/** How much changed on the way, for "sorted by what changed most". */
const changed = (row: ClaimRow): number =>
  (row.stronger ? 1000 : 0) + (row.weaker ? 500 : 0) + row.circular * 200 + row.drift * 10 + row.gaps;

/** What can be looked at: overview, claims, articles, sources, compare, search, the Report itself. */
export function reportRoutes(session: Session): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    get("/overview", "the counts of the summary line, and what to open first", overviewSchema),
    async (context) => context.json(plain(overview(await session.index(), session.folder)), 200),
  );
  app.openapi(
    get("/report", "the whole Report (hearsay-report/1; its schema is printed by `hearsay schema`)", reportSchema),
    async (context) => context.json(plain(await session.report()), 200),
  );
  const claimsQuery = page.extend({ sort: z.enum(["order", "changed", "sources", "copies"]).default("order") });
  const claimRows = z.object({ total, claims: z.array(claimRowSchema) });
  app.openapi(getWith("/claims", "claims, a row each", { query: claimsQuery }, claimRows), async (context) => {
    const { offset, limit, sort } = context.req.valid("query");
    const index = await session.index();
    const marks = rulingsById(index.report);
    const rows = index.claims.map((claim) => claimRow(claim, marks));
    if (sort === "changed") rows.sort((a, b) => changed(b) - changed(a) || a.number - b.number);
    if (sort === "sources") rows.sort((a, b) => a.independence.low - b.independence.low || a.number - b.number);
    if (sort === "copies") rows.sort((a, b) => b.articles - a.articles || a.number - b.number);
    const claims = rows.slice(offset, offset + limit);
    return context.json(plain({ total: rows.length, claims }), 200);
  });
  const byNumber = z.object({ number: z.coerce.number().int().min(1).max(1_000_000_000) });
  app.openapi(
    getWith(
      "/claims/{number}",
      "one claim: its card, its ways, where it stands",
      { params: byNumber },
      claimViewSchema,
    ),
    async (context) => {
      const { number } = context.req.valid("param");
      const index = await session.index();
      const claim = index.claims[number - 1];
      if (claim === undefined)
        throw new HearsayError("no-such-item", `There is no claim ${number}; there are ${index.claims.length}.`);
      return context.json(plain(claimView(index, claim, rulingsById(index.report))), 200);
    },
  );
  const articlePage = z.object({ total, articles: z.array(articleRowSchema) });
  app.openapi(
    getWith("/articles", "articles, first appearance first", { query: page }, articlePage),
    async (context) => {
      const { offset, limit } = context.req.valid("query");
      const index = await session.index();
      const ordered = [...index.report.articles].sort(byFirstAppearance);
      const articles = articleRows(index, ordered.slice(offset, offset + limit));
      return context.json({ total: ordered.length, articles }, 200);
    },
  );
  const byId = z.object({ id: z.string().min(1) });
  app.openapi(
    getWith("/article", "one article with everything that was read from it", { query: byId }, articleViewSchema),
    async (context) => {
      const { id } = context.req.valid("query");
      const index = await session.index();
      const view = articleView(index, id, rulingsById(index.report), await session.notes());
      if (view === null) throw new HearsayError("no-such-item", `There is no article "${id}".`);
      return context.json(plain(view), 200);
    },
  );
  const sourcePage = z.object({ total, sources: z.array(sourceRowSchema) });
  app.openapi(
    getWith("/sources", "who is quoted, how named, by whom", { query: page }, sourcePage),
    async (context) => {
      const { offset, limit } = context.req.valid("query");
      const index = await session.index();
      const rows = sourceRows(index, rulingsById(index.report)).sort((a, b) => b.said - a.said);
      const sources = rows.slice(offset, offset + limit);
      return context.json(plain({ total: rows.length, sources }), 200);
    },
  );
  const pair = z.object({ a: z.string().min(1), b: z.string().min(1) });
  app.openapi(
    getWith("/compare", "two articles, sentence by sentence, headline first", { query: pair }, compareViewSchema),
    async (context) => {
      const { a, b } = context.req.valid("query");
      const [left, right] = [await session.closely(a), await session.closely(b)];
      const missing = left === null ? a : right === null ? b : null;
      if (left === null || right === null)
        throw new HearsayError("no-such-item", `There is no article "${missing}", or its bytes are gone.`);
      return context.json(plain(compareArticles(left, right)), 200);
    },
  );
  const search = page.extend({
    q: z.string().min(1).max(1000),
    limit: z.coerce.number().int().min(1).max(200).default(20),
  });
  const found = z.object({ total, hits: z.array(hitSchema) });
  app.openapi(
    getWith("/find", "search over text, quotations, speakers, notes and what was found", { query: search }, found),
    async (context) => {
      const { q, offset, limit } = context.req.valid("query");
      const { total: all, hits } = await session.find(q, limit, offset);
      const shown = hits.map((hit) => ({ ...hit, title: shownTitle(hit.title) }));
      return context.json(plain({ total: all, hits: shown }), 200);
    },
  );
  return app;
}
