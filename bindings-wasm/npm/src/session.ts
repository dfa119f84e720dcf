/** What the flows of a client share, and how it is taken from one process to another. */
import { type Inspected, inspected } from "./inspect.js";

/** The token with its end, who is fetching one, the times of the last calls: opaque text, and a secret. */
export interface Access {
  text: string;
}

/** A client, as its flows know it. */
export interface Session {
  /** The settings, as JSON. They hold secrets. */
  readonly settings: string;
  readonly access: Access;
}

/**
 * What a session knows beside its settings: its token, and how many calls it made of late. It is a secret, and shows
 * nothing when it is printed or made JSON; `revelar()` gives the text to store.
 */
export class SavedSession implements Inspected {
  readonly #text: string;

  /** @throws {TypeError} when the text is not that of `revelar()`. */
  constructor(text: string) {
    if (!isObject(text)) throw new TypeError("this is not the text of a saved session");
    this.#text = text;
  }

  /** The secret itself: plain text, for a place that is safe. */
  revelar(): string {
    return this.#text;
  }

  toJSON(): object {
    return { session: "[REDACTED]" };
  }

  toString(): string {
    return inspected("SavedSession", this.toJSON());
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
