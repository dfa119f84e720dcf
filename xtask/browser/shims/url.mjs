// `node:url` for tests in a browser, where the repository is the root of the files.
const { URL, URLSearchParams } = globalThis;
export { URL, URLSearchParams };
export const fileURLToPath = (url) => decodeURIComponent(new URL(url).pathname);
export const pathToFileURL = (path) => new URL(`file://${encodeURI(path)}`);
export default { URL, URLSearchParams, fileURLToPath, pathToFileURL };
