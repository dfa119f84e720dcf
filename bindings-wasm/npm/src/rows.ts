/** The rows of a list while a flow reads it. */
import type { Told } from "./drive.js";
import type { Cursor, FlowDone } from "./flow-types.js";
import type { Problem, Raw } from "./types.js";

/** A page of a list. */
export interface Page<Row> {
  rows: Row[];
  /** Counts from 1. */
  page: number;
  /** Where another run goes on behind these rows. */
  cursor: Cursor | null;
  /** What is not as documented. */
  notices: Problem[];
  /** The answer as it came. */
  raw: Raw;
}

/**
 * The rows of a list as they come, or with `paginas()` its pages. A failure is thrown, with the cursor to go on from,
 * and never looks like the end. Whoever stops early, by `break` or `return()`, ends what is under way.
 */
export class Rows<Row> implements AsyncIterableIterator<Row> {
  readonly #pages: AsyncGenerator<Page<Row>, void, undefined>;
  readonly #rows: AsyncGenerator<Row, void, undefined>;
  #cursor: Cursor | null;
  /** How it ended. */
  protected done: FlowDone | undefined;

  constructor(run: AsyncGenerator<Told, FlowDone>, read: (told: Told) => Page<Row>, cursor: Cursor | null) {
    this.#cursor = cursor;
    this.#pages = this.#used(run, read);
    this.#rows = flat(this.#pages);
  }

  /** Where another run goes on: behind the last page whose rows were all used. */
  get cursor(): Cursor | null {
    return this.#cursor;
  }

  /** The same, page by page. */
  paginas(): AsyncIterableIterator<Page<Row>> {
    return this.#pages;
  }

  next(): Promise<IteratorResult<Row, void>> {
    return this.#rows.next();
  }

  return(): Promise<IteratorResult<Row, void>> {
    return this.#rows.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The pages. One is used when more is asked for: whoever stops in the middle of it gets all of it again. */
  async *#used(run: AsyncGenerator<Told, FlowDone>, read: (told: Told) => Page<Row>): AsyncGenerator<Page<Row>, void> {
    try {
      for (;;) {
        const { done, value } = await run.next();
        if (done) {
          this.done = value;
          this.#cursor = value.cursor ?? this.#cursor;
          return;
        }
        const page = read(value);
        yield page;
        this.#cursor = page.cursor ?? this.#cursor;
      }
    } finally {
      await run.return(undefined as never);
    }
  }
}

/** The rows that changed. */
export class Changes<Row> extends Rows<Row> {
  /** The keys of rows that are there no longer: known at the end, where the whole list was read. */
  get removidos(): readonly string[] {
    return this.done?.removed ?? [];
  }
}

async function* flat<Row>(pages: AsyncIterable<Page<Row>>): AsyncGenerator<Row, void> {
  for await (const { rows } of pages) yield* rows;
}
