import { createHash } from "node:crypto";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { FIXABLE_FIELDS } from "../../cases/check-ruling.ts";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { aboutView } from "../../report/views/about-view.ts";
import { aboutViewSchema, loggedEntrySchema, personNoteSchema, rulingSchema } from "../../report/views/view-schema.ts";
import type { Session } from "../session.ts";
import { answers, jsonBody, plain } from "./answers.ts";

const noteRequest = z
  .object({
    article: z.string().nullable().default(null).describe("the article it is about"),
    span: z
      .object({ start: z.int().min(0), end: z.int().min(1) })
      .nullable()
      .default(null)
      .describe("the place in that article's text"),
    target: z
      .string()
      .nullable()
      .default(null)
      .describe("instead of an article: the id of a finding, claim, source, statement, attribution or link"),
    body: z.string().min(1).max(20_000),
  })
  .meta({ id: "NoteRequest", description: "a note on the case, an article, some words of it, or something found" });

const reason = z.string().min(1).max(5_000).describe("why; it goes into the log");
const target = z.string().min(1).max(1_000).describe("an id of the report");
const rulingRequest = z
  .discriminatedUnion("action", [
    z.object({ action: z.literal("accept"), target, reason }),
    z.object({ action: z.literal("reject"), target, reason }),
    z.object({ action: z.literal("fix"), target, field: z.string(), value: z.string().max(5_000), reason }),
    z.object({
      action: z.literal("merge"),
      target,
      others: z.array(z.string()).min(1).max(1_000).describe("claims, or sources of the same article"),
      reason,
    }),
    z.object({
      action: z.literal("split"),
      target,
      others: z.array(z.string()).min(1).max(1_000).describe("statements of a claim, or attributions of a source"),
      reason,
    }),
    z.object({ action: z.literal("grade"), target, grade: z.string().max(2).describe('"B", "B2"'), reason }),
  ])
  .meta({ id: "RulingRequest" });

const MOST_BYTES = 50_000_000;
const addRequest = z.object({
  documents: z
    .array(
      z.object({
        name: z.string().min(1).max(500),
        kind: z.enum(["html", "markdown", "text"]),
        content: z
          .base64()
          .min(4)
          .max(MOST_BYTES * 1.4)
          .describe("base64 of the file's bytes"),
        url: z
          .url({ protocol: /^https?$/ })
          .nullable()
          .default(null),
      }),
    )
    .min(1)
    .max(1_000),
});

const because = z.object({ reason });
const byId = z.object({ id: z.string().min(1) });
const made = z.object({ id: z.string() });
const done = z.object({ done: z.literal(true) });

/** What people write: notes, rulings, documents; and the log of it all. */
export function caseRoutes(session: Session): OpenAPIHono {
  const app = new OpenAPIHono();
  const about = aboutViewSchema.nullable();
  const told = async <T>(items: readonly T[], idOf: (item: T) => string | null) => {
    const index = await session.index();
    return items.map((item) => {
      const id = idOf(item);
      return { ...item, about: id === null ? null : aboutView(index, id) };
    });
  };
  const notes = z.object({ notes: z.array(personNoteSchema.extend({ about }).meta({ id: "ListedNote" })) });
  app.openapi(
    createRoute({ method: "get", path: "/notes", summary: "people's notes", responses: answers("notes", notes) }),
    async (context) => context.json(plain({ notes: await told(await session.notes(), ({ on }) => on.id) }), 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/notes",
      summary: "write a note",
      request: jsonBody(noteRequest),
      responses: answers("the note's id", made),
    }),
    async (context) => context.json({ id: await session.addNote(context.req.valid("json")) }, 200),
  );
  app.openapi(
    createRoute({
      method: "delete",
      path: "/notes/{id}",
      summary: "take a note's words out; its hash stays in the log",
      request: { params: byId, ...jsonBody(because) },
      responses: answers("done", done),
    }),
    async (context) => {
      await session.eraseNote(context.req.valid("param").id, context.req.valid("json").reason);
      return context.json({ done: true } as const, 200);
    },
  );
  const log = z.object({ entries: z.array(loggedEntrySchema.extend({ about }).meta({ id: "ListedEntry" })) });
  app.openapi(
    createRoute({
      method: "get",
      path: "/log",
      summary: "who did what, when, why",
      responses: answers("entries, oldest first", log),
    }),
    async (context) => context.json(plain({ entries: await told(await session.log(), ({ on }) => on) }), 200),
  );
  const rulings = z.object({
    rulings: z.array(rulingSchema).describe("those in force, oldest first; `target` null: no longer found"),
    fixable: z.record(z.string(), z.array(z.string())).describe("by kind of target, the fields that a fix may set"),
  });
  app.openapi(
    createRoute({
      method: "get",
      path: "/rulings",
      summary: "people's rulings, and what may be fixed",
      responses: answers("rulings", rulings),
    }),
    async (context) => {
      const { rulings: inForce = [] } = await session.report();
      return context.json(plain({ rulings: inForce, fixable: FIXABLE_FIELDS }), 200);
    },
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/rulings",
      summary: "accept, reject, fix, merge, split or grade; kept whenever the report is made again",
      request: jsonBody(rulingRequest),
      responses: answers("the ruling's id", made),
    }),
    async (context) => context.json({ id: await session.rule(context.req.valid("json")) }, 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/rulings/{id}/undo",
      summary: "take a ruling back; both stay in the log",
      request: { params: byId, ...jsonBody(because) },
      responses: answers("done", done),
    }),
    async (context) => {
      await session.undo(context.req.valid("param").id, context.req.valid("json").reason);
      return context.json({ done: true } as const, 200);
    },
  );
  const added = z.object({
    added: z.int(),
    alreadyThere: z.int(),
    notRead: z.array(z.object({ input: z.string(), because: z.string() })),
  });
  app.openapi(
    createRoute({
      method: "post",
      path: "/add",
      summary: "add documents to the case",
      request: jsonBody(addRequest),
      responses: answers("how many were added", added),
    }),
    async (context) => {
      const documents = context.req.valid("json").documents.map(documentFrom);
      return context.json(plain(await session.add(documents)), 200);
    },
  );
  return app;
}

function documentFrom({ name, kind, content, url }: z.infer<typeof addRequest>["documents"][number]): Document {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  if (bytes.length === 0) throw new HearsayError("is-empty", `${name} is empty.`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { input: name, sha256, kind, content: bytes, charset: null, url, archivedAt: null, record: null };
}
