/** The two kinds of errors: what you gave was wrong, or the vendor answered something else than data. */
import type { ErrorKind, Failure, Problem, Raw } from "./types.js";

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
  readonly #raw: Raw;

  constructor(operation: string, failure: Failure, notices: readonly Problem[], raw: Raw) {
    super(failure.message ?? failure.code ?? `${failure.kind} (HTTP ${failure.status})`);
    this.operation = operation;
    this.kind = failure.kind;
    this.code = failure.code;
    this.detail = failure.detail;
    this.status = failure.status;
    this.retryable = failure.retryable;
    this.data = failure.data;
    this.notices = notices;
    this.#raw = raw;
  }

  /** The answer as it came. */
  get raw(): Raw {
    return this.#raw;
  }
}
