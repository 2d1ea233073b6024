import { createHash } from "node:crypto";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import type { Session } from "../session.ts";

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { "application/json": { schema } } },
});
const answers = (description: string) => ({
  200: { description, content: { "application/json": { schema: z.looseObject({}).openapi({ description }) } } },
  403: { description: "no case to write to" },
});

const noteSchema = z.object({
  article: z.string().nullable(),
  span: z.object({ start: z.int().min(0), end: z.int().min(1) }).nullable(),
  body: z.string().min(1).max(20_000),
});

const reason = z.string().min(1).max(5_000);
const rulingSchema = z.discriminatedUnion("action", [
  z.object({ action: z.enum(["accept", "reject"]), target: z.string(), reason }),
  z.object({ action: z.literal("fix"), target: z.string(), field: z.string(), value: z.string().max(5_000), reason }),
  z.object({
    action: z.enum(["merge", "split"]),
    target: z.string(),
    others: z.array(z.string()).min(1).max(1_000),
    reason,
  }),
  z.object({ action: z.literal("grade"), target: z.string(), grade: z.string().max(2), reason }),
]);

const MOST_BYTES = 50_000_000;
const addSchema = z.object({
  documents: z
    .array(
      z.object({
        name: z.string().min(1).max(500),
        kind: z.enum(["html", "markdown", "text"]),
        /** Base64 of the file's bytes. */
        content: z.string().max(MOST_BYTES * 1.4),
        url: z.url().nullable().default(null),
      }),
    )
    .min(1)
    .max(1_000),
});

const because = z.object({ why: z.string().min(1).max(5_000) });
const byId = z.object({ id: z.string().min(1) });

/** What people write: notes, rulings, documents; and the log of it all. */
export function caseRoutes(session: Session): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    createRoute({ method: "get", path: "/notes", summary: "people's notes", responses: answers("notes") }),
    async (context) => context.json({ notes: await session.notes() }),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/notes",
      summary: "write a note",
      request: body(noteSchema),
      responses: answers("the note's id"),
    }),
    async (context) => {
      const { article, span, body: words } = context.req.valid("json");
      const id = await session.addNote({
        targetKind: article === null ? "case" : "article",
        target: article ?? "case",
        article,
        span,
        body: words,
      });
      return context.json({ id });
    },
  );
  app.openapi(
    createRoute({
      method: "delete",
      path: "/notes/{id}",
      summary: "take a note's words out",
      request: { params: byId, ...body(because) },
      responses: answers("done"),
    }),
    async (context) => {
      await session.eraseNote(context.req.valid("param").id, context.req.valid("json").why);
      return context.json({ done: true });
    },
  );
  app.openapi(
    createRoute({
      method: "get",
      path: "/log",
      summary: "who did what, when, why",
      responses: answers("entries, oldest first"),
    }),
    async (context) => context.json({ entries: await session.log() }),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/rulings",
      summary: "accept, reject, fix, merge, split or grade",
      request: body(rulingSchema),
      responses: answers("the ruling's id"),
    }),
    async (context) => context.json({ id: await session.rule(context.req.valid("json")) }),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/rulings/{id}/undo",
      summary: "take a ruling back",
      request: { params: byId, ...body(because) },
      responses: answers("done"),
    }),
    async (context) => {
      await session.undo(context.req.valid("param").id, context.req.valid("json").why);
      return context.json({ done: true });
    },
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/add",
      summary: "add documents to the case",
      request: body(addSchema),
      responses: answers("how many were added"),
    }),
    async (context) =>
      context.json((await session.add(context.req.valid("json").documents.map(documentFrom))) as object),
  );
  return app;
}

function documentFrom({ name, kind, content, url }: z.infer<typeof addSchema>["documents"][number]): Document {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  if (bytes.length === 0) throw new HearsayError("is-empty", `${name} is empty.`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { input: name, sha256, kind, content: bytes, charset: null, url, archivedAt: null, record: null };
}
