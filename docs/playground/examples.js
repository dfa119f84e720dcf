/** An example for each operation: a call that is right, and a reply, as the wire cases of the tests have them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `{operation: {call: {params, body, session, strength}, reply}}` out of the files of a folder. */
export function examples(folder) {
  const found = {};
  for (const file of jsonFiles(folder)) {
    for (const wire of JSON.parse(readFileSync(file, "utf8")).cases) {
      const example = (found[wire.operation] ??= {});
      if (wire.do === "build" && wire.expect.ok && wire.body_base64 === undefined) {
        example.call ??= { params: wire.params ?? {}, body: wire.body ?? null, session: wire.session ?? {}, strength: wire.options?.strength ?? "strict" };
      }
      if (wire.do === "parse" && wire.expect.ok && wire.body !== undefined) {
        example.reply ??= { status: wire.status, headers: wire.headers ?? {}, body: wire.body };
      }
    }
  }
  return Object.fromEntries(Object.entries(found).filter(([, { call, reply }]) => call || reply));
}

function jsonFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}
