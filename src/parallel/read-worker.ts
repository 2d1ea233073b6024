import { parentPort } from "node:worker_threads";
import type { Document } from "../core/document.ts";
import { READY } from "./crew.ts";
import { answerFor } from "./read-many.ts";

/** Reads one document at a time and answers each, in the order they were given. */
parentPort?.on("message", (document: Document) => parentPort?.postMessage(answerFor(document)));
parentPort?.postMessage(READY);
