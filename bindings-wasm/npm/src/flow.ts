/** Flows: conversations with a vendor that go on by themselves, once they are given a `fetch`. */
import { drive, type Fetch, type Told, type Via } from "./drive.js";
import { flowStart } from "./engine.js";
import { ProblemsError } from "./errors.js";
import type { Cursor, FlowDone, FlowName, FlowOptions } from "./flow-types.js";
import { type Inspected, inspected } from "./inspect.js";
import { endOf, readOf } from "./outcome.js";
import { Changes, type Page, Rows } from "./rows.js";
import type { Session } from "./session.js";
import type { Options, Params, Problem, Result } from "./types.js";

/** What a flow is asked for: the options, and where an earlier run of it ended. */
export interface RunOptions extends FlowOptions {
  /** The `cursor` of an earlier run with the same parameters: this one goes on from there. */
  cursor?: Cursor | null | undefined;
}

/** What a flow is of. */
export interface Given {
  operation: string;
  params: Params;
  options: RunOptions;
}

/** A flow, checked and ready to be driven; each `via` begins anew. Nothing is sent before. Printing it shows no secret. */
export abstract class Flow implements Inspected {
  readonly #name: FlowName;
  readonly #operation: string;
  readonly #state: string;
  readonly #session: Session;
  readonly #warnings: readonly Problem[];
  readonly #options: Options;
  /** Where it begins. */
  protected readonly cursor: Cursor | null;

  /** @throws {ProblemsError} when what was given is wrong. */
  constructor(name: FlowName, session: Session, { operation, params, options: { cursor, ...options } }: Given) {
    const started = flowStart(name, operation, params, session.settings, cursor, options);
    if (!started.ok) throw new ProblemsError(operation, started.problems);
    this.#name = name;
    this.#operation = operation;
    this.#state = started.state;
    this.#session = session;
    this.#warnings = started.warnings;
    // Those that matter to reading.
    const { language, strength, decimals } = options;
    this.#options = { language, strength, decimals };
    this.cursor = cursor ?? null;
  }

  /** The operation, as in `shop_control.clientes.consultar`. */
  get operation(): string {
    return this.#operation;
  }

  /** What is worth a look and stops nothing. */
  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  toJSON(): object {
    return { flow: this.#name, operation: this.#operation };
  }

  toString(): string {
    return inspected("Flow", this.toJSON());
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** Drives it: gives out what it says is to be read, and at its end how it ended. Throws where that is a failure. */
  protected async *drive(fetch: Fetch, via: Via | undefined): AsyncGenerator<Told, FlowDone, undefined> {
    return endOf(yield* drive(this.#state, this.#session, fetch, via), this.#options);
  }

  /** Reads what it gives out. */
  protected read<Data>(told: Told): Result<Data> {
    return readOf(told, this.#options);
  }

  /** Reads a page of rows, without those that were given out before. */
  protected page<Row>(told: Told): Page<Row> {
    const { data, notices, raw } = this.read<any>(told);
    const { list, page, skip, cursor } = told.read;
    const rows: Row[] = (list ? data?.[list] : data) ?? [];
    const skipped = new Set(skip);
    return { rows: skip.length > 0 ? rows.filter((_, at) => !skipped.has(at)) : rows, page, cursor, notices, raw };
  }
}

/** A flow with one answer at its end: that of a call, or that of a job once it is done. */
export class AnswerFlow<Data> extends Flow {
  /**
   * Sends, waits and asks until there is the answer. A write is never sent twice.
   *
   * @throws {VendorError} when the vendor answered an error.
   * @throws {OutcomeUnknownError} when a write may or may not have been carried out.
   * @throws {RefusedError} when a job was refused.
   * @throws {DeadlineError} when the time is up; with its `cursor` another run goes on asking.
   * @throws {TransportError} when no reply came.
   */
  async via(fetch: Fetch, via?: Via): Promise<Result<Data>> {
    let answer: Told | undefined;
    for await (const told of this.drive(fetch, via)) answer = told;
    return this.read(answer as Told);
  }
}

/** A flow that sends a long list in parts. */
export class PartsFlow<Data> extends Flow {
  /**
   * Sends part after part, and gives the answer to each. A failure says in `done` what went through before it, and with
   * its `cursor` another run goes on from there.
   */
  async via(fetch: Fetch, via?: Via): Promise<Result<Data>[]> {
    const answers: Result<Data>[] = [];
    for await (const told of this.drive(fetch, via)) answers.push(this.read(told));
    return answers;
  }
}

/** A flow that looks for what was sent before. */
export class SearchFlow<Row> extends Flow {
  /** Reads the rows that fit what was sent: none where it was not carried out, or not yet. */
  async via(fetch: Fetch, via?: Via): Promise<Row[]> {
    const found: Row[] = [];
    for await (const told of this.drive(fetch, via)) found.push(...this.page<Row>(told).rows);
    return found;
  }
}

/** A flow over a list. */
export class ListFlow<Row> extends Flow {
  /** Reads page after page as its rows are used: `for await (const row of flow.via(fetch))`. */
  via(fetch: Fetch, via?: Via): Rows<Row> {
    return new Rows(this.drive(fetch, via), (told) => this.page(told), this.cursor);
  }
}

/** A flow over what changed of a list. */
export class ChangesFlow<Row> extends ListFlow<Row> {
  /** Reads what is new, or other than at the last run. At its end, `cursor` is where the next run begins. */
  override via(fetch: Fetch, via?: Via): Changes<Row> {
    return new Changes(this.drive(fetch, via), (told) => this.page(told), this.cursor);
  }
}
