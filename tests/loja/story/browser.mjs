/** A real browser on the shop's page, and a record of all that went over its network. */
import assert from "node:assert/strict";
import { join } from "node:path";
import axe from "axe-core";
import { chromium } from "playwright-core";

const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const PATIENCE = 10_000;

export class Visitor {
  /** What was said over the network, as text. */
  exchanges = [];
  /** What the page did wrong. */
  complaints = [];
  #pending = [];

  static async arrive(url, folder) {
    const visitor = new Visitor();
    visitor.folder = folder;
    visitor.browser = await chromium.launch({
      executablePath: process.env.CHROME ?? "/usr/bin/chromium",
      args: (process.env.RETAGUARDA_CHROME_FLAGS ?? FLAGS).split(" ").filter((flag) => flag !== "--headless"),
      timeout: 30_000,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    const page = await visitor.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "pt-BR" });
    page.setDefaultTimeout(PATIENCE);
    visitor.page = page;
    page.on("requestfinished", (request) => visitor.#pending.push(visitor.#record(request)));
    page.on("requestfailed", (request) => visitor.exchanges.push(`${request.method()} ${request.url()}`));
    page.on("pageerror", (error) => visitor.complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy|Uncaught/.test(message.text())) visitor.complaints.push(message.text());
    });
    visitor.url = url;
    await visitor.begin();
    return visitor;
  }

  /** The page as it is at first. */
  async begin() {
    await this.page.goto(this.url);
    await this.page.locator("html[data-ready]").waitFor();
  }

  /** A field by its label. */
  field(label) {
    return this.page.getByLabel(label, { exact: true });
  }

  /** Types into a field as people do, key by key, and leaves it where `leave` says so. */
  async type(label, text, { leave = false } = {}) {
    const field = this.field(label);
    await field.fill("");
    await field.pressSequentially(text);
    if (leave) await field.blur();
  }

  /** The message that stands under a field, which must be marked as wrong and described by it. */
  async problemUnder(label) {
    const field = this.field(label);
    assert.equal(await field.getAttribute("aria-invalid"), "true", `${label} is not marked`);
    const message = this.page.locator(`[id="${await field.getAttribute("aria-describedby")}"]`);
    const [above, below] = [await field.boundingBox(), await message.boundingBox()];
    assert.ok(below.y >= above.y + above.height - 1 && below.x < above.x + above.width, `the message is not under ${label}`);
    return message.textContent();
  }

  /** Whether a field is not marked as wrong. */
  async isRight(label) {
    return (await this.field(label).getAttribute("aria-invalid")) === null;
  }

  /** Presses keys, one after the other; `Tab×3` is three times Tab. */
  async press(...keys) {
    for (const [key, times = "1"] of keys.map((one) => one.split("×"))) {
      for (let i = 0; i < Number(times); i++) await this.page.keyboard.press(key);
    }
  }

  /** Goes on by Tab to the field or button of this name, as somebody does who has no mouse. */
  async tabTo(name) {
    const passed = [];
    for (let i = 0; i < 40; i++) {
      await this.press("Tab");
      passed.push(await this.focused());
      if (passed.at(-1) === name) return;
    }
    assert.fail(`Tab does not come to ${name}, but to ${passed.join(", ")}`);
  }

  /** The name of what has the focus: its label, or what it says. */
  focused() {
    return this.page.evaluate(() => {
      const { activeElement: element } = document;
      return (element.labels?.[0] ?? element).textContent.trim() || element.ariaLabel;
    });
  }

  /** What axe finds wrong with the page as it stands, and whether it has to be pushed sideways on a small phone. */
  async flaws() {
    const { page } = this;
    const before = page.viewportSize();
    const found = [];
    for (const width of [before.width, 360]) {
      await page.setViewportSize({ width, height: before.height });
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) found.push(`sideways at ${width} px`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      found.push(...violations.map(({ id, nodes }) => `${id} at ${width} px: ${nodes.map(({ html }) => html).join(" ")}`));
    }
    await page.setViewportSize(before);
    return found;
  }

  async send() {
    await this.page.getByRole("button", { name: "Enviar venda" }).click();
  }

  /** The request of the next sale that the page sends. */
  nextSale() {
    return this.page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/api/vendas"));
  }

  /** What the page says of the sale. */
  outcome() {
    return this.page.getByRole("status").innerText();
  }

  async picture(name) {
    await this.page.screenshot({ path: join(this.folder, `${name}.png`), fullPage: true });
  }

  /** All that the page got or sent, its own text included. */
  async everythingSeen() {
    await Promise.all(this.#pending);
    return [...this.exchanges, await this.page.content()];
  }

  async leave() {
    await this.browser.close();
  }

  async #record(request) {
    const response = await request.response();
    const body = await response?.body().catch(() => Buffer.alloc(0));
    this.exchanges.push(
      `${request.method()} ${request.url()}\n${JSON.stringify(await request.allHeaders())}\n${request.postData() ?? ""}\n` +
        `${JSON.stringify(await response?.allHeaders())}\n${body?.toString("latin1")}`,
    );
  }
}
