/** The errors: what you gave was wrong, the vendor answered something else than data, or a flow came to no end. */
import { utf8 } from "./bytes.js";
import type { Cursor, FlowFailure, FlowSummary } from "./flow-types.js";
import type { ErrorKind, Failure, Language, Problem, Raw, Result } from "./types.js";

/** What was given is wrong, and nothing was sent. All problems at once. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly operation: string;
  readonly problems: readonly Problem[];

  constructor(operation: string, problems: readonly Problem[]) {
    const told = problems.filter((problem) => problem.severity === "error");
    super([operation, ...told.map(({ path, message }) => `  ${path}: ${message}`)].join("\n"));
    this.operation = operation;
    this.problems = problems;
  }
}

/** The vendor answered an error, or nothing that can be read. */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly operation: string;
  readonly kind: ErrorKind;
  /** The vendor's own word. */
  readonly code: string | null;
  /** A second word, where the first alone says too little. */
  readonly detail: string | null;
  readonly status: number;
  /** Whether the same call may go through later. What may be sent twice is decided by the operation's safety. */
  readonly retryable: boolean;
  /** The data that came with the error. */
  readonly data: unknown;
  readonly notices: readonly Problem[];
  /** Where the flow that it ended goes on in another run. */
  readonly cursor: Cursor | null;
  /** How often a flow sent the request. */
  readonly attempts: number;
  readonly #raw: Raw;

  constructor(
    operation: string,
    failure: Failure,
    notices: readonly Problem[],
    raw: Raw,
    { cursor, attempts = 1 }: { cursor?: Cursor; attempts?: number } = {},
  ) {
    super(failure.message ?? failure.code ?? `${failure.kind} (HTTP ${failure.status})`);
    this.operation = operation;
    this.kind = failure.kind;
    this.code = failure.code;
    this.detail = failure.detail;
    this.status = failure.status;
    this.retryable = failure.retryable;
    this.data = failure.data;
    this.notices = notices;
    this.cursor = cursor ?? null;
    this.attempts = attempts;
    this.#raw = raw;
  }

  /** The answer as it came. */
  get raw(): Raw {
    return this.#raw;
  }
}

/** A flow that came to no end, for another reason than the vendor's word. */
export abstract class FlowError extends Error {
  /** The operation that it was at. */
  readonly operation: string;
  /** How often the request was sent, or tried to. */
  readonly attempts: number;
  /** Where the flow goes on in another run: plain data, to be stored as JSON. */
  readonly cursor: Cursor | null;
  /** How far it came: pages and rows, or parts. */
  readonly done: FlowSummary;

  constructor(failure: FlowFailure, cause?: unknown) {
    super(failure.message, cause === undefined ? undefined : { cause });
    this.operation = failure.operation;
    this.attempts = failure.attempts;
    this.cursor = failure.cursor ?? null;
    this.done = failure.done;
  }
}

/** No reply came, however often it was tried. What the client threw is the `cause`. */
export class TransportError extends FlowError {
  override readonly name = "TransportError";
  /** `connect`: nothing was sent; `timeout`; `network`: the connection broke, or a browser that does not say. */
  readonly reason: string;

  constructor(failure: FlowFailure, cause?: unknown) {
    super(failure, cause);
    this.reason = failure.reason ?? "network";
  }
}

/**
 * A write was sent, and nobody knows whether it was carried out. It is not sent again: find out first. What the client
 * threw is the `cause`, where there was no reply.
 */
export class OutcomeUnknownError extends FlowError {
  override readonly name = "OutcomeUnknownError";
  /** `timeout`, `network`, `cancelled`, or the kind of the vendor's error. */
  readonly reason: string;
  readonly method: string;
  /** The address that it was sent to, without secrets. */
  readonly url: string;
  readonly sentAt: Date;
  /** HTTP's status, where there was a reply. */
  readonly status: number | null;
  /** The method that finds out, with the same arguments, where there is one. */
  readonly lookup: "procurar" | null;
  /** How to find out, for people. */
  readonly hint: Readonly<Record<Language, string>>;
  readonly #body: Uint8Array | null;

  constructor(failure: FlowFailure, cause?: unknown) {
    super(failure, cause);
    this.reason = failure.reason ?? failure.type;
    this.method = failure.method ?? "";
    this.url = failure.url ?? "";
    this.sentAt = new Date((failure.sentAt ?? 0) * 1000);
    this.status = failure.status ?? null;
    this.lookup = failure.lookup ? "procurar" : null;
    this.hint = failure.hint ?? { "pt-BR": "", en: "" };
    this.#body = sentBody(failure);
  }

  /** The bytes that were sent. */
  get body(): Uint8Array | null {
    return this.#body;
  }
}

function sentBody({ body, bodyBase64 }: FlowFailure): Uint8Array | null {
  if (typeof body === "string") return utf8(body);
  return bodyBase64 ? Uint8Array.from(atob(bodyBase64), (character) => character.charCodeAt(0)) : null;
}

/** What was sent was worked off, and refused. */
export class RefusedError extends FlowError {
  override readonly name = "RefusedError";
  /** The vendor's reason. */
  readonly reason: string;
  readonly #reply: Result<unknown> | null;

  constructor(failure: FlowFailure, reply: Result<unknown> | null) {
    super(failure);
    this.reason = failure.reason ?? "";
    this.#reply = reply;
  }

  /** The reply that says so. */
  get reply(): Result<unknown> | null {
    return this.#reply;
  }
}

/** The time was up. What was sent is not lost: with the `cursor` another run goes on. */
export class DeadlineError extends FlowError {
  override readonly name = "DeadlineError";
  readonly #reply: Result<unknown> | null;

  constructor(failure: FlowFailure, reply: Result<unknown> | null, cause?: unknown) {
    super(failure, cause);
    this.#reply = reply;
  }

  /** The last reply, where there was one. */
  get reply(): Result<unknown> | null {
    return this.#reply;
  }
}

/** The server sends the same page again and again. */
export class StuckError extends FlowError {
  override readonly name = "StuckError";
}
