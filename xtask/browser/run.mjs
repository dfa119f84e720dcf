// Runs JavaScript files in a real Chromium: the suite written for `node:test`, or with `--script` a plain module
// whose console is passed on. Usage: node run.mjs [--script] FILE...
//
// The files are bundled by esbuild with stand-ins for the few Node modules that tests use; `node:fs` reads the
// repository through the server below. The last line is `N passed, M failed`.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = process.env.RETAGUARDA_ROOT ?? resolve(here, "../..");
const minutes = 60_000;
const flags = process.env.RETAGUARDA_CHROME_FLAGS?.split(" ") ?? ["--no-sandbox"];

const script = process.argv.includes("--script");
const files = process.argv.slice(2).filter((argument) => argument !== "--script");

/** What the page may read of the files: the repository's own, nothing above it and nothing hidden. */
function inRepository(path) {
  const full = resolve(root, `.${decodeURIComponent(path)}`);
  const inside = full === root || full.startsWith(root + sep);
  return inside && !relative(root, full).split(sep).some((part) => part.startsWith(".")) ? full : undefined;
}

/** The stand-ins, and `import.meta.url` of a test as the place of its file below `/`. */
const standIns = {
  name: "stand-ins",
  setup(bundler) {
    bundler.onResolve({ filter: /^(node:.*|assert|fs|path|url)$/ }, ({ path, kind, resolveDir }) => {
      const name = path.replace(/^node:/, "");
      if (name === "assert" || name === "assert/strict") return { path: join(here, "shims/assert.mjs") };
      if (name === "path") return bundler.resolve("path-browserify", { kind, resolveDir: here });
      const shims = { test: "test", fs: "fs", url: "url", process: "process" };
      if (name in shims) return { path: join(here, `shims/${shims[name]}.mjs`) };
      return { errors: [{ text: `${path} has no stand-in in the browser; name the file *.node.test.mjs` }] };
    });
    bundler.onLoad({ filter: /\/(test|tests|bench)\/.*\.m?js$/ }, ({ path }) => {
      if (path.includes("/node_modules/") || path.startsWith(here)) return undefined;
      const place = JSON.stringify(`file:///${relative(root, path)}`);
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", place), resolveDir: dirname(path) };
    });
  },
};

async function bundle() {
  const imports = files.map((file) => {
    const load = `await import(${JSON.stringify(resolve(file))});`;
    return script ? load : `file(${JSON.stringify(basename(file))}); ${load} await finish();`;
  });
  const head = script ? "" : `import { file, finish } from "node:test";`;
  const result = await build({
    stdin: { contents: [head, ...imports].join("\n"), resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    supported: { "top-level-await": true },
    sourcemap: "inline",
    logLevel: "error",
    inject: [join(here, "shims/process.mjs")],
    define: { global: "globalThis" },
    plugins: [standIns],
  });
  return result.outputFiles[0].text;
}

function serve(code) {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("RETAGUARDA_")));
  environment.RETAGUARDA_ROOT = "/";
  environment.RETAGUARDA_VECTORS = "/tests/vectors";
  const page =
    `<!doctype html><meta charset="utf-8"><title>retaguarda</title><link rel="icon" href="data:,">` +
    `<script>globalThis.__environment = ${JSON.stringify(environment).replaceAll("<", "\\u003c")}</script>` +
    `<script type="module">import("/bundle.js").then(() => globalThis.__ended({}), (e) => globalThis.__ended({ error: String(e?.stack ?? e) }))</script>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const send = (status, type, body) => response.writeHead(status, { "content-type": type }).end(body);
    if (pathname === "/") return send(200, "text/html; charset=utf-8", page);
    if (pathname === "/bundle.js") return send(200, "text/javascript; charset=utf-8", code);
    const path = pathname.startsWith("/repository/") ? inRepository(pathname.slice("/repository".length)) : undefined;
    const found = path && statSync(path, { throwIfNoEntry: false });
    if (!found) return send(404, "text/plain", "not found");
    if (!found.isDirectory()) return send(200, "application/octet-stream", readFileSync(path));
    const names = readdirSync(path, { withFileTypes: true });
    return send(200, "application/json", JSON.stringify(names.map((one) => [one.name, one.isDirectory()])));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

const server = await serve(await bundle());
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: flags,
  timeout: 2 * minutes,
});
const counts = { passed: 0, failed: 0 };
let error;
try {
  const page = await browser.newPage();
  page.on("console", (message) => console.log(message.text()));
  page.on("pageerror", (problem) => console.log(`uncaught: ${problem.stack ?? problem}`));
  await page.exposeFunction("__report", (name, problem) => {
    counts[problem === null ? "passed" : "failed"] += 1;
    if (problem !== null) console.log(`✗ ${name}\n${problem.replace(/^/gm, "    ")}`);
  });
  const ended = new Promise((resolveEnd, reject) => {
    setTimeout(() => reject(new Error("the page did not come to an end in 10 minutes")), 10 * minutes).unref();
    page.on("crash", () => reject(new Error("the page crashed")));
    page.exposeFunction("__ended", resolveEnd).then(() => page.goto(`http://127.0.0.1:${server.address().port}/`), reject);
  });
  error = (await ended).error;
} catch (problem) {
  error = String(problem.stack ?? problem);
} finally {
  await browser.close();
  server.close();
}
if (error !== undefined) {
  console.log(error);
  counts.failed += 1;
}
if (!script) console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
