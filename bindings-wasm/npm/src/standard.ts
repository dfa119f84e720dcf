/** Standard Schema, version 1 (https://standardschema.dev), which the form libraries take. */
import type { Problem } from "./types.js";

/** What is wrong with a value, and where. */
export interface Issue {
  readonly message: string;
  /** From the value on; the steps into lists are numbers. */
  readonly path: readonly (string | number)[];
  /** The problem as the engine tells it. */
  readonly problem: Problem;
}

/** The answer of a schema: the value as it would be sent, its masks taken off and its texts made numbers; or what is wrong. */
export type Validated<Output> =
  | { readonly value: Output; readonly issues?: undefined; readonly warnings: readonly Issue[] }
  | { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** What a library hands to a schema beside the value: `libraryOptions` are the schema's own options. */
export interface Given {
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** What the libraries see of a schema. It answers at once and never throws. */
export interface Standard<Input, Output = Input> {
  readonly version: 1;
  readonly vendor: "retaguarda";
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  readonly validate: (value: unknown, options?: Given | undefined) => Validated<Output>;
}

/** A schema of a function that answers for a value and the options of the one call. */
export function standard<Output>(
  answer: (value: unknown, options: Given["libraryOptions"]) => Validated<Output>,
): Standard<never, Output> {
  return { version: 1, vendor: "retaguarda", validate: (value, given) => answer(value, given?.libraryOptions) };
}
