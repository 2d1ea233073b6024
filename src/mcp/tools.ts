import { compareArticles } from "../compare-articles.ts";
import { HearsayError } from "../core/errors.ts";
import { isNamedClass, isUnnamedClass } from "../core/naming.ts";
import { byFirstAppearance } from "../report/index-report.ts";
import { articleRows, articleView, overview, sourceRows } from "../report/views/article-views.ts";
import { claimRow, claimView, rulingsById } from "../report/views/claim-views.ts";
import type { Session } from "../server/session.ts";

interface Page {
  readonly from: number;
  readonly limit: number;
}

/** What a program asks: one of five questions, none of which changes anything. */
export type Question =
  | ({ readonly tool: "read"; readonly id?: string } & Page)
  | ({ readonly tool: "chain"; readonly claim?: number } & Page)
  | { readonly tool: "compare"; readonly a: string; readonly b: string }
  | ({ readonly tool: "sources"; readonly naming: "any" | "named" | "unnamed" } & Page)
  | ({ readonly tool: "find"; readonly query: string } & Page);

type Answer = Record<string, unknown>;

/** Answers from the views of the Report; adds nothing to it. Throws `no-such-item`, `usage`. */
export async function answerOf(session: Session, question: Question): Promise<Answer> {
  switch (question.tool) {
    case "read":
      return read(session, question);
    case "chain":
      return chain(session, question);
    case "compare":
      return compare(session, question.a, question.b);
    case "sources": {
      const { naming } = question;
      const index = await session.index();
      const rows = sourceRows(index, rulingsById(index.report), (source) => {
        if (naming === "any") return true;
        return naming === "unnamed" ? isUnnamedClass(source.naming) : isNamedClass(source.naming);
      });
      return { total: rows.length, sources: page(rows, question) };
    }
    case "find":
      return { ...(await session.find(question.query, question.limit, question.from)) };
    default:
      return question satisfies never;
  }
}

async function read(session: Session, question: Extract<Question, { tool: "read" }>): Promise<Answer> {
  const index = await session.index();
  if (question.id === undefined) {
    const ordered = [...index.report.articles].sort(byFirstAppearance);
    return {
      overview: overview(index, session.folder),
      total: ordered.length,
      articles: articleRows(index, page(ordered, question)),
    };
  }
  const view = articleView(index, question.id, rulingsById(index.report), await session.notes());
  if (view === null) throw missing(question.id);
  return { ...view };
}

async function chain(session: Session, question: Extract<Question, { tool: "chain" }>): Promise<Answer> {
  const index = await session.index();
  const marks = rulingsById(index.report);
  if (question.claim === undefined) {
    const rows = page(index.claims, question).map((claim) => claimRow(claim, marks));
    return { total: index.claims.length, claims: rows };
  }
  const claim = index.claims[question.claim - 1];
  if (claim === undefined)
    throw new HearsayError("no-such-item", `There is no claim ${question.claim}; there are ${index.claims.length}.`);
  return { ...claimView(index, claim, marks) };
}

async function compare(session: Session, a: string, b: string): Promise<Answer> {
  const left = await session.closely(a);
  if (left === null) throw missing(a);
  const right = await session.closely(b);
  if (right === null) throw missing(b);
  return { ...compareArticles(left, right) };
}

const page = <T>(rows: readonly T[], { from, limit }: Page): readonly T[] => rows.slice(from, from + limit);

const missing = (id: string): HearsayError =>
  new HearsayError("no-such-item", `There is no article "${id}"; ask "read" without an id for the list.`);
