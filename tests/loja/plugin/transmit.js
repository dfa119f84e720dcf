/** Sends a call and reads its answer, and says what is known when there is none. */
import { VendorError } from "@retaguarda/node";

const PATIENCE = 10_000;

/** What fetch names as its cause when no connection came about: nothing can have arrived. */
const NOT_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** The vendor's server gave no answer, and did nothing. */
export class Unreachable extends Error {
  name = "Unreachable";
}

/** A write of which nobody knows whether it was carried out. It is never sent again: the vendor has no way to tell. */
export class UnknownOutcome extends Error {
  name = "UnknownOutcome";
}

/** What a call was asked for, or an error: of the vendor, `Unreachable`, or `UnknownOutcome` for a write. */
export async function transmit(call) {
  try {
    const request = new Request(call.url, call);
    // A redirection could carry the token to somebody else.
    const response = await fetch(request, { redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
    return await call.parse(response);
  } catch (error) {
    if (error instanceof VendorError && (call.method === "GET" || isRefusal(error))) throw error;
    if (call.method === "GET" || NOT_CONNECTED.has(error.cause?.code)) throw new Unreachable(call.operation, { cause: error });
    throw new UnknownOutcome(call.operation, { cause: error });
  }
}

/** Whether the vendor said that it did nothing. A server that failed, or that said nothing readable, did not. */
function isRefusal({ kind }) {
  return kind !== "server" && kind !== "unreadable";
}
