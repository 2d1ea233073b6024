import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { HearsayError } from "../core/errors.ts";
import { createApp } from "./app.ts";
import { isOwnName, LOOPBACK, reachedAt } from "./own-names.ts";
import type { Session } from "./session.ts";

export interface ServeOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** The loopback address unless asked for another; anything else wants the token. */
  readonly host: string;
  /** Fetch nothing, not even an address that somebody adds. */
  readonly offline?: boolean;
}

export interface Serving {
  /** What to open on this machine, with the token where one is wanted. */
  readonly url: string;
  /** The same for other machines, where it listens on all addresses that this one has. */
  readonly elsewhere: readonly string[];
  /** Whether others than this machine's programs can reach it. */
  readonly isOpen: boolean;
  close(): Promise<void>;
}

/** Starts the server and answers once it listens. Throws `port-taken`; `usage` where there is no such host. */
export function serve(session: Session, { port, host, offline = false }: ServeOptions): Promise<Serving> {
  const token = LOOPBACK.has(host) ? null : randomBytes(24).toString("base64url");
  const app = createApp(session, { isOwn: (name) => isOwnName(host, name), token, offline });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      const { here, elsewhere } = reachedAt(host);
      const urlAt = (name: string): string => `http://${name}:${info.port}/${token === null ? "" : `?token=${token}`}`;
      resolve({
        url: urlAt(here),
        elsewhere: elsewhere.map(urlAt),
        isOpen: token !== null,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // a browser keeps its connections for a while
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE" || error.code === "EACCES";
      const says = isTaken
        ? `Port ${port} is taken. Name another: --port N.`
        : `The server could not start: ${error.message}.`;
      reject(new HearsayError(isTaken ? "port-taken" : "usage", says, { cause: error }));
    });
  });
}
