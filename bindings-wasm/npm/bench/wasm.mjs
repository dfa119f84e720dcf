// The wasm in Node.
import { createHmac } from "node:crypto";
import * as engine from "retaguarda/engine";
import { run } from "./works.js";

run(engine, (password, head, body) =>
  createHmac("sha256", password).update(head).update(Buffer.from(body).toString("base64")).digest("base64"),
);
