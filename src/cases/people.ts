import { userInfo } from "node:os";

/** Who acts and when; given once per command so that one change carries one time. */
export interface Actor {
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The person at the keyboard, now; `name` overrides the account's name. */
export function actorNow(name?: string): Actor {
  return { who: name ?? accountName(), at: new Date().toISOString() };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
