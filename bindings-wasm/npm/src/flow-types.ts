/** What goes into the engine's flows, and what comes out. */
import type { Failure, Language, Options, Problem } from "./types.js";

/** The flows: one call, all pages of a list, what changed of it, a job until it is done, a list in parts, a search. */
export type FlowName = "call" | "pages" | "sync" | "follow" | "batches" | "find";

/** What a flow may ask for beyond its operation. All times are in seconds. */
export interface FlowOptions extends Options {
  /** How often a request is sent at most, where it may be sent again at all; 5 where nothing is named. */
  attempts?: number | undefined;
  /** How long one request may take; 30 where nothing is named. */
  timeout?: number | undefined;
  /** How long the whole may take. A job that is followed has 600, all else has no end of its own. */
  deadline?: number | undefined;
  /** The wait between two questions to a job. */
  interval?: number | undefined;
  /** The wait before the first question to a job. */
  firstWait?: number | undefined;
  /** Rows of a page, where the vendor lets them be chosen; 100 where nothing is named. */
  pageSize?: number | undefined;
  /** Days of one request, where a period is read in parts. */
  window?: number | undefined;
  /** How far before the start of the last run what changed is asked for. */
  overlap?: number | undefined;
  /** Rows of one request, where a list is sent in parts. */
  chunk?: number | undefined;
  /** The wait before the second attempt; it doubles with each further one. 1 where nothing is named. */
  backoff?: number | undefined;
  /** The longest wait between two attempts; 60 where nothing is named. */
  maxWait?: number | undefined;
}

/** Where a flow goes on in another run: plain data, to be stored as JSON. It holds no secret. */
export interface Cursor {
  readonly operation: string;
  readonly [member: string]: unknown;
}

/** How far a flow is. */
export interface FlowProgress {
  /** Requests that were sent, logins among them. */
  requests: number;
  /** Pages that were read. */
  pages: number;
  /** Rows that were read, or sent. */
  rows: number;
  /** Rows that were known already. */
  skipped: number;
  /** Parts that were sent. */
  chunks: number;
  /** Questions that were asked after a job. */
  polls: number;
}

/** The answer to `flowStart`. A state is opaque text; it holds what is to be sent, and no token. */
export type FlowStarted = { ok: true; state: string; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** What is to be done next. Times are in seconds since 1970. */
export type FlowAction =
  | FlowSend
  | { do: "wait"; until: number; why: "login" | "rate" | "backoff" | "interval" | "maintenance" }
  | FlowDone
  | { do: "failed"; error: FlowFailure };

/** A request is to be sent. */
export interface FlowSend {
  do: "send";
  /** Its headers carry secrets. */
  request: { method: string; url: string; headers: Record<string, string>; hasBody: boolean };
  operation: string;
  purpose: "login" | "call" | "page" | "poll" | "chunk" | "find";
  /** In seconds. */
  timeout: number;
  /** Counts from 1. */
  attempt: number;
}

/** The flow is at its end. */
export interface FlowDone {
  do: "done";
  /** Where the next run begins. */
  cursor?: Cursor;
  /** The keys of rows that are not there any more. */
  removed: string[];
  summary: FlowSummary;
}

/** What a flow did. */
export interface FlowSummary extends FlowProgress {
  /** The keys of what was searched for. */
  found?: string[];
}

/** Why a flow ended without its end. */
export interface FlowFailure {
  type: "vendor" | "problems" | "transport" | "outcome_unknown" | "refused" | "deadline" | "stuck" | "cancelled";
  /** The operation that it was at. */
  operation: string;
  /** For people. */
  message: string;
  attempts: number;
  /** Where another run goes on. */
  cursor?: Cursor;
  /** How far it came. */
  done: FlowSummary;
  /** Of `vendor`: what it said. */
  failure?: Omit<Failure, "data">;
  /** Of `problems`. */
  problems?: Problem[];
  /** Of `transport`, `outcome_unknown` and `refused`. */
  reason?: string;
  /** Of `cancelled`: a write was under way, and nobody knows whether it was carried out. */
  outcomeUnknown?: boolean;
  /** Of what was sent, as all that follows. */
  method?: string;
  /** Without secrets. */
  url?: string;
  /** The body, where it is a text; else `bodyBase64` has it. */
  body?: string | null;
  bodyBase64?: string | null;
  /** In seconds since 1970. */
  sentAt?: number;
  /** HTTP's status, where there was a reply. */
  status?: number | null;
  /** The flow that finds out whether it was carried out. */
  lookup?: "find" | null;
  /** How to find out. */
  hint?: Record<Language, string>;
}

/** The answer to `flowStep`. The access is opaque text, and a secret. */
export interface FlowStep {
  state: string;
  access: string;
  action: FlowAction;
  /** The bytes to send, where the action is to send and the request has a body. */
  body?: Uint8Array<ArrayBuffer>;
}

/** What of a reply is to be read. */
export interface FlowRead {
  /** By which operation. */
  operation: string;
  /** How many rows it has, or `null` where it is one value. */
  rows: number | null;
  /** The member of the data that holds the rows; empty where they are the list itself, `null` where there are none. */
  list: string | null;
  /** The places of rows that were handed out before. */
  skip: number[];
  /** Counts from 1. */
  page: number;
  /** Where to go on once these rows were used. */
  cursor: Cursor | null;
}

/** The answer to `flowFeed`. */
export interface FlowFed {
  state: string;
  access: string;
  read: FlowRead | null;
  warnings: Problem[];
  progress: FlowProgress;
}

/** Why no reply came: it was surely never sent, or it took too long, or nobody knows; or nobody wants it any more. */
export type FlowReason = "connect" | "timeout" | "network" | "cancelled";
