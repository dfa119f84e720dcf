// The wasm in a browser, which has no synchronous HMAC of its own.
import * as engine from "retaguarda/engine";
import { run } from "./works.js";

run(engine);
