// The very tarball that would be published, in a project of its own: imported, required, bundled.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const manifest = fileURLToPath(new URL("../../package.json", import.meta.resolve("#retaguarda")));
const { name } = JSON.parse(readFileSync(manifest, "utf8"));
const project = mkdtempSync(join(tmpdir(), "retaguarda-"));
after(() => rmSync(project, { recursive: true }));

const run = (program, ...args) => execFileSync(program, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const told = `console.log(check("cpf", "16025717087").ok, new ShopControl({ url: "http://localhost" }) instanceof ShopControl)`;
const inProject = (file) => join(project, file);

function install() {
  const folder = inProject(`node_modules/${name}`);
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--pack-destination", project], { cwd: dirname(manifest), stdio: "ignore" });
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
  run("tar", "--extract", "--gzip", "--file", tarball, "--strip-components=1", "--directory", folder);
}

test("the tarball has its licences and its types, and works where it is installed", () => {
  install();
  const files = readdirSync(inProject(`node_modules/${name}`));
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "dist"]) assert.ok(files.includes(file), file);
  writeFileSync(
    inProject("main.mjs"),
    `import { ShopControl } from "${name}"; import { check } from "${name}/identifiers"; ${told};`,
  );
  writeFileSync(
    inProject("main.cjs"),
    `const { ShopControl } = require("${name}"); const { check } = require("${name}/identifiers"); ${told};`,
  );
  for (const main of ["main.mjs", "main.cjs"]) assert.equal(run(process.execPath, main), "true true\n");
});

test("a bundler needs nothing beside it", { skip: name !== "retaguarda" }, async () => {
  writeFileSync(
    inProject("lean.mjs"),
    `import { ShopControl } from "${name}/shop-control"; import { check } from "${name}/shop-control/identifiers"; ${told};`,
  );
  const options = { absWorkingDir: project, bundle: true, minify: true, metafile: true, write: true, format: "esm" };
  for (const [main, engines] of [["lean.mjs", ["shop-control/", "shop-control-forms/"]], ["main.mjs", ["", "identifiers/"]]]) {
    const { metafile } = await build({ ...options, entryPoints: [main], outfile: "bundle.mjs" });
    assert.equal(run(process.execPath, "bundle.mjs"), "true true\n");
    const inputs = Object.keys(metafile.inputs);
    const wasm = inputs.filter((file) => file.endsWith("backend/wasm.js")).sort();
    assert.deepEqual(wasm, engines.map((engine) => `node_modules/${name}/dist/${engine}esm/backend/wasm.js`).sort());
    assert.ok(!inputs.some((file) => file.includes("schemas")), "what is not imported costs nothing");
    assert.equal(inputs.filter((file) => file.endsWith("/errors.js") && metafile.inputs[file].bytes > 200).length, 1);
  }
});
