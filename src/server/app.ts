import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { HearsayError } from "../core/errors.ts";
import { VERSION } from "../version.ts";
import { type GuardOptions, guard } from "./guard.ts";
import { addRoutes } from "./routes/add-routes.ts";
import { caseRoutes } from "./routes/case-routes.ts";
import { reportRoutes } from "./routes/report-routes.ts";
import type { Session } from "./session.ts";
import { webFile, webFolder } from "./web-files.ts";

interface AppOptions extends GuardOptions {
  /** Fetch nothing, not even an address that somebody adds. */
  readonly offline?: boolean;
}

/**
 * The local web app and its API, over one session. The API is the one that scripts use: `/api/openapi.json` describes it.
 * Every error answers `{error: {code, message}}`.
 */
export function createApp(session: Session, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const message = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      return context.json({ error: { code: "usage", message } }, 400);
    },
  });
  app.use(guard(options));
  app.onError((error, context) => {
    // the body could not even be taken for JSON
    if (error instanceof HTTPException && error.status === 400)
      return context.json(
        { error: { code: "bad-json", message: `${error.message}. Send JSON as the API describes.` } },
        400,
      );
    if (!(error instanceof HearsayError))
      return context.json({ error: { code: "fault", message: error.message } }, 500);
    const status =
      error.code === "no-such-item"
        ? 404
        : error.code === "not-allowed"
          ? 403
          : error.code === "case-not-writable"
            ? 507
            : 400;
    return context.json({ error: { code: error.code, message: error.message } }, status);
  });
  app.route("/api", reportRoutes(session));
  app.route("/api", caseRoutes(session));
  app.route("/api", addRoutes(session, options.offline ?? false));
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: VERSION,
      description:
        "Who really said it, through whose hands it came, how it changed. Where it came from, not whether it is true.",
      license: { name: "Apache-2.0" },
    },
  });
  app.all("/api/*", (context) =>
    context.json({ error: { code: "no-such-item", message: `There is no ${context.req.path}.` } }, 404),
  );
  const folder = webFolder();
  app.get("*", (context) => {
    const file = folder === null ? null : webFile(folder, context.req.path);
    if (file === null)
      return context.text(
        folder === null ? "The web app was not built (npm run build).\n" : "There is no such file.\n",
        404,
      );
    context.header("Content-Type", file.type);
    context.header("Cache-Control", file.isAsset ? "public, max-age=31536000, immutable" : "no-store");
    return context.body(new Uint8Array(file.bytes));
  });
  return app;
}
