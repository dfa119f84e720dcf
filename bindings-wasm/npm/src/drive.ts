/**
 * The driver of every flow: it sends what the engine says, feeds what comes back, and sleeps as long as it says. What
 * to send, when, how often, and what a reply means is the engine's alone.
 */
import { headersOf } from "./bytes.js";
import { flowFail, flowFeed, flowStep } from "./engine.js";
import type { FlowAction, FlowDone, FlowProgress, FlowRead, FlowReason } from "./flow-types.js";
import type { Session } from "./session.js";
import type { HeadersLike, Problem, Raw } from "./types.js";

/** `fetch`, or what does the same. A redirection is not for it to follow: the signature is of what was asked for. */
export type Fetch = (
  url: string,
  request: {
    method: string;
    headers: Record<string, string>;
    body: Uint8Array<ArrayBuffer> | null;
    redirect: "manual";
    signal: AbortSignal;
  },
) => Promise<{ readonly status: number; readonly headers: HeadersLike; arrayBuffer(): Promise<ArrayBuffer> }>;

/** The time, sleep and chance. Times are in seconds. */
export interface Clock {
  /** Since 1970. */
  now(): number;
  /** Is over early once the signal is aborted. */
  sleep(seconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** From 0 up to, and without, 1. */
  random(): number;
}

/** How a flow is driven. */
export interface Via {
  /**
   * Ends the flow: what is under way is dropped, and the signal's reason is thrown; or an `OutcomeUnknownError` with it
   * as its cause, where that was a write.
   */
  signal?: AbortSignal | undefined;
  /** Is told after each reply how far the flow is. */
  onProgress?: ((progress: FlowProgress) => void) | undefined;
  /** Seconds for one request, in place of the option of this name. */
  timeout?: number | undefined;
  /** In place of the system's. */
  clock?: Clock | undefined;
}

/** A reply, and what of it the flow wants to have read. */
export interface Told {
  read: FlowRead;
  raw: Raw;
  warnings: Problem[];
}

/** How a flow ended: well, or with an error, the last reply, and what the client threw. */
export interface Ended {
  action: FlowDone | Extract<FlowAction, { do: "failed" }>;
  /** The last request and its reply, where one came. */
  last: { operation: string; raw: Raw } | undefined;
  /** What the client threw last, or the reason of the signal. */
  cause: unknown;
}

/** While another flow of the session logs in, whether it is done is asked this often. */
const LOGIN_PACE = 0.05;

/** Drives a flow from its state on; hands out what is to be read, and says at last how it ended. */
export async function* drive(
  state: string,
  { settings, access }: Session,
  fetch: Fetch,
  { signal, onProgress, timeout, clock = CLOCK }: Via = {},
): AsyncGenerator<Told, Ended, undefined> {
  let [last, cause, open]: [Ended["last"], unknown, boolean] = [undefined, undefined, true];
  function keep<Answer extends { state: string; access: string }>(answer: Answer): Answer {
    state = answer.state;
    access.text = answer.access;
    return answer;
  }
  function lose(reason: FlowReason, error: unknown): void {
    cause = error;
    keep(flowFail(state, access.text, reason, clock.now()));
  }
  try {
    for (;;) {
      if (signal?.aborted) lose("cancelled", signal.reason);
      const { action, body } = keep(flowStep(state, settings, access.text, clock.now(), clock.random()));
      if (action.do === "wait") {
        const seconds = Math.max(0, action.until - clock.now());
        await clock.sleep(action.why === "login" ? Math.min(seconds, LOGIN_PACE) : seconds, signal);
      } else if (action.do === "send") {
        const { hasBody: _, url, ...request } = action.request;
        const reply = await send(fetch, url, { ...request, body: body ?? null }, timeout ?? action.timeout, signal);
        if ("reason" in reply) {
          lose(reply.reason, reply.error);
          continue;
        }
        [last, cause] = [{ operation: action.operation, raw: reply }, undefined];
        const fed = keep(flowFeed(state, access.text, reply.status, reply.headers, reply.body, clock.now()));
        onProgress?.(fed.progress);
        if (fed.read) yield { read: fed.read, raw: reply, warnings: fed.warnings };
      } else {
        open = false;
        return { action, last, cause };
      }
    }
  } finally {
    // Nobody wants it any more: whoever waits for its login need not.
    if (open) lose("cancelled", undefined);
  }
}

type Sent = Raw | { reason: FlowReason; error: unknown };

/** Sends a request once; the time is for the whole of its reply. */
async function send(
  fetch: Fetch,
  url: string,
  request: { method: string; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> | null },
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<Sent> {
  // `AbortSignal.any` with `AbortSignal.timeout` would say the same, but some Nodes lose it to their garbage collector.
  const ending = new AbortController();
  const abort = () => ending.abort();
  const timer = setTimeout(abort, milliseconds(seconds));
  signal?.addEventListener("abort", abort);
  try {
    const response = await fetch(url, { ...request, redirect: "manual", signal: ending.signal });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: headersOf(response.headers), body };
  } catch (error) {
    if (signal?.aborted) return { reason: "cancelled", error: signal.reason };
    const reason = ending.signal.aborted ? "timeout" : neverSent((error as Error | undefined)?.cause) ? "connect" : "network";
    return { reason, error };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** What Node says where there was no connection, or none that it trusts: nothing can have been sent. */
const NO_CONNECTION = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|(CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)_.*)$/;

/** Whether the cause of a failure proves it. Browsers tell none. */
function neverSent(cause: unknown): boolean {
  const { code, syscall, errors } = (cause ?? {}) as { code?: string; syscall?: string; errors?: unknown[] };
  return syscall === "connect" || NO_CONNECTION.test(code ?? "") || errors?.every(neverSent) === true;
}

/** As a timer takes it: one that is set to more ends at once. */
const milliseconds = (seconds: number) => Math.min(seconds * 1000, 2 ** 31 - 1);

const CLOCK: Clock = {
  now: () => Date.now() / 1000,
  random: Math.random,
  sleep: (seconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds(seconds));
      signal?.addEventListener("abort", end);
    }),
};
