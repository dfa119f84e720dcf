// `node:test` for a browser: the same tests, one after another, each counted.
let context;

function newHooks() {
  return { before: [], after: [], beforeEach: [], afterEach: [] };
}

/** `test(name?, options?, body?)` in all its forms. */
function read(values) {
  const name = values.find((value) => typeof value === "string");
  const options = values.find((value) => typeof value === "object" && value !== null) ?? {};
  const body = values.find((value) => typeof value === "function");
  return { name: name ?? body?.name ?? "<anonymous>", options, body };
}

const full = (suite, name) => (suite.name ? `${suite.name} > ${name}` : name);

/** The hooks of this kind from the outermost suite to this one. */
const inherited = (suite, kind) => (suite ? [...inherited(suite.parent, kind), ...suite.hooks[kind]] : []);

async function runTest(suite, { name, options, body }) {
  if (options.skip || options.todo || !body) return;
  const title = full(suite, name);
  let failure = null;
  let skipped = false;
  let subtestFailed = false;
  const own = { name: title, hooks: newHooks(), parent: suite };
  const t = {
    name,
    diagnostic: (message) => console.log(message),
    skip: () => (skipped = true),
    todo: () => (skipped = true),
    after: (hook) => own.hooks.after.push(hook),
    before: (hook) => hook(),
    beforeEach: (hook) => own.hooks.beforeEach.push(hook),
    afterEach: (hook) => own.hooks.afterEach.push(hook),
    test: async (...values) => {
      const passed = await runTest(own, read(values));
      if (passed === false) subtestFailed = true;
    },
  };
  try {
    for (const hook of inherited(suite, "beforeEach")) await hook(t);
    await body(t);
  } catch (error) {
    failure = String(error?.stack ?? error);
  }
  try {
    for (const hook of [...own.hooks.after, ...inherited(suite, "afterEach").reverse()]) await hook(t);
  } catch (error) {
    failure ??= String(error?.stack ?? error);
  }
  if (subtestFailed) failure ??= "a subtest failed";
  if (skipped && failure === null) return;
  await globalThis.__report(title, failure);
  return failure === null;
}

async function runSuite(suite) {
  try {
    for (const hook of suite.hooks.before) await hook({});
    while (suite.queue.length > 0) await suite.queue.shift()();
    for (const hook of suite.hooks.after) await hook({});
  } catch (error) {
    await globalThis.__report(full(suite, "<hooks>"), String(error?.stack ?? error));
  }
}

export function test(...values) {
  const suite = context;
  const parsed = read(values);
  return new Promise((done) => suite.queue.push(() => runTest(suite, parsed).then(done)));
}

export function describe(...values) {
  const { name, options, body } = read(values);
  if (options.skip || options.todo || !body) return;
  const suite = { name: full(context, name), hooks: newHooks(), parent: context, queue: [] };
  context.queue.push(() => runSuite(suite));
  const outer = context;
  context = suite;
  try {
    body({ name });
  } finally {
    context = outer;
  }
}

test.skip = describe.skip = test.todo = describe.todo = () => {};
test.test = test.it = test;
test.describe = test.suite = describe;
export { test as it, describe as suite };
export const before = (test.before = (hook) => context.hooks.before.push(hook));
export const after = (test.after = (hook) => context.hooks.after.push(hook));
export const beforeEach = (test.beforeEach = (hook) => context.hooks.beforeEach.push(hook));
export const afterEach = (test.afterEach = (hook) => context.hooks.afterEach.push(hook));
export default test;

/** Called by the bundle before each file: its tests and hooks are a suite of their own. */
export function file(name) {
  context = { name, hooks: newHooks(), parent: undefined, queue: [] };
  // A file may await its own tests at the top level: they start as soon as it does.
  const suite = context;
  suite.running = new Promise((start) => setTimeout(start)).then(() => runSuite(suite));
}

/** Called by the bundle after each file: waits for its tests, those registered meanwhile too. */
export async function finish() {
  await context.running;
  for (const entry of context.queue) await entry();
}
