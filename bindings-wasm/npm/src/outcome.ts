/** How the replies of a flow are read, and the errors that it ends with. */
import type { Ended, Told } from "./drive.js";
import { parse } from "./engine.js";
import {
  DeadlineError,
  OutcomeUnknownError,
  ProblemsError,
  RefusedError,
  StuckError,
  TransportError,
  VendorError,
} from "./errors.js";
import type { FlowDone, FlowFailure } from "./flow-types.js";
import type { Answer, Options, Raw, Result } from "./types.js";

/** Reads a reply as an operation has it. Throws a `VendorError` where it is an error. */
export function read<Data>(operation: string, raw: Raw, options: Options): Result<Data> {
  const answer: Answer<Data> = parse(operation, raw.status, raw.headers, raw.body, options);
  if (!answer.ok) throw new VendorError(operation, answer.error, answer.notices, answer.raw);
  const { ok: _, ...result } = answer;
  return result;
}

/** Reads what a flow hands out. */
export function readOf<Data>({ read: { operation }, raw, warnings }: Told, options: Options): Result<Data> {
  const result = read<Data>(operation, raw, options);
  result.notices.push(...warnings);
  return result;
}

/** The end of a flow. Throws where it is a failure; one that was cancelled throws why. */
export function endOf({ action, last, cause }: Ended, options: Options): FlowDone {
  if (action.do === "done") return action;
  const failure = action.error;
  switch (failure.type) {
    case "problems":
      throw new ProblemsError(failure.operation, failure.problems ?? []);
    case "vendor":
      throw refusal(failure, last, options);
    case "transport":
      throw new TransportError(failure, cause);
    case "outcome_unknown":
      throw new OutcomeUnknownError(failure, cause);
    case "refused":
      throw new RefusedError(failure, replyOf(last, options));
    case "deadline":
      throw new DeadlineError(failure, replyOf(last, options), cause);
    case "stuck":
      throw new StuckError(failure);
    case "cancelled":
      throw failure.outcomeUnknown ? new OutcomeUnknownError(failure, cause) : cause;
  }
}

/** What the vendor said; or what the flow says of it, where it reads well and is not what was asked for. */
function refusal(failure: FlowFailure, last: Ended["last"], options: Options): Error {
  if (!last || !failure.failure) return new TransportError(failure);
  const { operation, raw } = last;
  const answer = parse(operation, raw.status, raw.headers, raw.body, options);
  const error = answer.ok ? { ...failure.failure, data: null } : answer.error;
  return new VendorError(operation, error, answer.notices, answer.raw, failure);
}

/** The last reply, where it reads well. */
function replyOf(last: Ended["last"], options: Options): Result<unknown> | null {
  if (!last) return null;
  const { ok, ...answer } = parse(last.operation, last.raw.status, last.raw.headers, last.raw.body, options);
  return ok ? (answer as Result<unknown>) : null;
}
