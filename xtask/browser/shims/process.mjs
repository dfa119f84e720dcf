// `process` for tests in a browser: the environment, and no sign of Node.
export const process = { env: globalThis.__environment, argv: [], platform: "browser", cwd: () => "/", nextTick: queueMicrotask };
export const { env } = process;
export default process;
