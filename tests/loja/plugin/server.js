/**
 * The shop's server: the page and the plugin, on this machine only. The first line printed is JSON with its address.
 *
 * SHOP_CONTROL_URL, SHOP_CONTROL_SERIE, SHOP_CONTROL_FILIAL (1), SHOP_CONTROL_SENHA, SHOP_CONTROL_OPERACAO (500),
 * PAGINA (the folder of the built page), PORT (a free one)
 */
import { fileURLToPath } from "node:url";
import serveFiles from "@fastify/static";
import Fastify from "fastify";
import shopControl from "./shop-control.js";

/** The page runs nothing but its own files and the wasm in them, and talks to nobody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const { env } = process;
const fastify = Fastify({ logger: { level: env.LOG_LEVEL ?? "error", stream: process.stderr } });

fastify.addHook("onSend", async (_, reply) => {
  reply.headers({
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
});
await fastify.register(shopControl, {
  settings: {
    url: env.SHOP_CONTROL_URL,
    serie: env.SHOP_CONTROL_SERIE,
    codFilial: env.SHOP_CONTROL_FILIAL ?? 1,
    senha: env.SHOP_CONTROL_SENHA,
  },
  codigoOperacao: env.SHOP_CONTROL_OPERACAO ?? "500",
});
await fastify.register(serveFiles, { root: env.PAGINA ?? fileURLToPath(new URL("../pagina/dist", import.meta.url)) });

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => fastify.close());
const url = await fastify.listen({ host: "127.0.0.1", port: Number(env.PORT ?? 0) });
console.log(JSON.stringify({ url }));
