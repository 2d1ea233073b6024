import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { HearsayError } from "../core/errors.ts";
import { createApp } from "./app.ts";
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
  /** What to open, with the token where one is wanted. */
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** Starts the server and answers once it listens. Throws `usage` where the port is taken. */
export function serve(session: Session, { port, host, offline = false }: ServeOptions): Promise<Serving> {
  const token = LOOPBACK.has(host) ? null : randomBytes(24).toString("base64url");
  const hosts: string[] = [];
  const app = createApp(session, { hosts, token, offline });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      const name = host.includes(":") ? `[${host}]` : host;
      hosts.push(`${name}:${info.port}`, ...(LOOPBACK.has(host) ? [`localhost:${info.port}`] : []));
      resolve({
        url: `http://${name}:${info.port}/${token === null ? "" : `?token=${token}`}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      const says =
        error.code === "EADDRINUSE"
          ? `Port ${port} is taken. Name another: --port N.`
          : `The server could not start: ${error.message}.`;
      reject(new HearsayError("usage", says, { cause: error }));
    });
  });
}
