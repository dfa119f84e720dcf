/** What became of each write that a page asked for, so that one asked for twice is sent once. */
import { UnknownOutcome } from "./transmit.js";

/** More than a shop sells while a page is open. */
const KEPT = 10_000;

export class Sends {
  #outcomes = new Map();

  /** The outcome of `send`, or of the one that went before under the same key. */
  once(key, send) {
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = send();
    this.#outcomes.set(key, outcome);
    // What was not carried out may be sent; what may have been carried out may not.
    outcome.catch((error) => {
      if (!(error instanceof UnknownOutcome)) this.#outcomes.delete(key);
    });
    if (this.#outcomes.size > KEPT) this.#outcomes.delete(this.#outcomes.keys().next().value);
    return outcome;
  }
}
