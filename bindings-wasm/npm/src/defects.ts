/** What of a value cannot be sent, as problems among those of the engine. */
import { backend } from "./backend/index.js";
import type { Defect } from "./encode.js";
import type { CodeInfo, Options, Problem } from "./types.js";

/** The engine's problems, and in place of what it says of the `null` that stood in for a defect, the defect. */
export function merged(
  operation: string,
  options: Options | undefined,
  defects: readonly Defect[],
  problems: Problem[],
): Problem[] {
  if (defects.length === 0) return problems;
  // As the engine reads it: with a region, or without.
  const language = options?.language?.startsWith("en") ? "en" : "pt-BR";
  const codes: CodeInfo[] = JSON.parse(backend().codes());
  const own = defects.map(({ path, code, params }): Problem => {
    const template = codes.find((known) => known.code === code)?.messages[language] ?? code;
    const message = template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
    return { operation, path, label: "", code, severity: "error", params, given: null, message };
  });
  const paths = new Set(own.map((problem) => problem.path));
  return [...own, ...problems.filter((problem) => !paths.has(problem.path))];
}
