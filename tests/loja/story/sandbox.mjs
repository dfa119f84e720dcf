/** What the story asks of a vendor's sandbox beside its service: the log of requests, faults, and what people do. */

export class Sandbox {
  constructor(url) {
    this.url = url;
  }

  /** How many requests came whose method and path fit. */
  async count(method, path) {
    const entries = await this.#control("log");
    return entries.filter((entry) => entry.method === method && path.test(entry.path)).length;
  }

  async forgetLog() {
    await this.#control("log", { method: "DELETE" });
  }

  async fault(fault) {
    await this.#tell("faults", fault);
  }

  async clearFaults() {
    await this.#control("faults", { method: "DELETE" });
  }

  /** EstoqueAi's night: the days that wait are processed. */
  async process() {
    await this.#tell("process", {});
  }

  /** The people of IS Collector count: quantities by code. */
  async collect(id, quantities) {
    const counts = Object.entries(quantities).map(([code, qty]) => ({ code, qty }));
    await this.#tell("count", { type: "inventory", id, counts });
  }

  /** IS Collector says that an inventory is finished; gives what it was answered. */
  async notify(url, id, bearer) {
    return this.#tell("notify", { url, type: "inventory", id, bearer });
  }

  #tell(what, body) {
    const headers = { "content-type": "application/json" };
    return this.#control(what, { method: "POST", headers, body: JSON.stringify(body) });
  }

  async #control(what, request = {}) {
    const response = await fetch(`${this.url}/__sandbox/${what}`, { ...request, signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`sandbox: ${what}: HTTP ${response.status}`);
    const text = await response.text();
    return text && JSON.parse(text);
  }
}
