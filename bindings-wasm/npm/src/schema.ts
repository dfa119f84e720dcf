/** The body of a request as a Standard Schema (https://standardschema.dev), which the form libraries take. */
import { text } from "./bytes.js";
import { body } from "./engine.js";
import type { Options, Problem } from "./types.js";

/** What is wrong with a value, and where. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** The problem as the engine tells it. */
  readonly problem: Problem;
}

/** The answer of a schema: the value as it would be sent, its masks taken off and its texts made numbers; or what is wrong. */
export type Validated<Body> =
  | { readonly value: Body; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A Standard Schema, version 1. It answers at once and never throws. */
export interface BodySchema<Body> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "retaguarda";
    readonly types?: { readonly input: Body; readonly output: Body } | undefined;
    readonly validate: (
      value: unknown,
      options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined,
    ) => Validated<Body>;
  };
  /** The same schema with these options: `venda.with({ language: "en", coerce: "form" })`. */
  with(options: Options): BodySchema<Body>;
}

/** The schema of the body of an operation. */
export function bodySchema<Body>(operation: string, options?: Options): BodySchema<Body> {
  return {
    "~standard": {
      version: 1,
      vendor: "retaguarda",
      validate(value, given) {
        const asked = { ...options, ...(given?.libraryOptions as Options | undefined) };
        const written = body(operation, value, asked);
        if (written.ok) return { value: JSON.parse(text(written.body)) };
        const errors = written.problems.filter(({ severity }) => severity === "error");
        return { issues: errors.map((problem) => issue(problem, value)) };
      },
    },
    with: (changes) => bodySchema(operation, { ...options, ...changes }),
  };
}

/** The place of a problem as a list of keys; those of lists are numbers. */
function issue(problem: Problem, value: unknown): Issue {
  const path: (string | number)[] = [];
  let at: unknown = value;
  for (const step of problem.path.split("/").slice(2)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | null | undefined)?.[key];
  }
  return { message: problem.message, path, problem };
}
