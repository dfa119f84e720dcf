/** The page is plain files: the wasm comes with the package, inside its JavaScript. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: { target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1024 },
});
