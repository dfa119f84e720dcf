/** One line for each check, and their sum. */
import assert from "node:assert/strict";

let passed = 0;
let failed = 0;

/** Checks something; what it throws is told, and the story goes on. */
export async function check(what, test) {
  try {
    await test();
    passed++;
    console.log(`  ok      ${what}`);
  } catch (error) {
    failed++;
    console.log(`  FAILED  ${what}\n          ${String(error.message).trim().replaceAll("\n", "\n          ")}`);
  }
}

/** Waits until `probe` gives what is expected. */
export async function eventually(probe, expected, patience = 10_000) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    const matches = expected instanceof RegExp ? expected.test(String(found)) : found === expected;
    if (matches) return;
    if (Date.now() > end) assert.fail(`expected ${expected}, found ${JSON.stringify(found)} after ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Prints the closing line; whether all is well. */
export function close() {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
