/** The shop of a run: its secrets, made up for this run alone, so that to find one anywhere means that it leaked. */
import { randomBytes } from "node:crypto";
import { Sandbox } from "./sandbox.mjs";

/** How long a sale waits for the shop's program. */
export const RECEIPT_DELAY = 1_500;
/** So long that nothing happens by itself: the story says when it is night, and when the people count. */
const NEVER = 24 * 3_600_000;
const UNIPLUS_ACCOUNT = "contateste";

export class Shop {
  constructor() {
    const secret = () => randomBytes(16).toString("hex");
    this.serie = `HI${randomBytes(2).toString("hex").toUpperCase()}-100000-ABCD`;
    this.secrets = {
      senha: secret(),
      estoqueAi: secret(),
      isCollectorToken: secret(),
      isCollectorSecret: secret(),
      aviso: secret(),
      uniplus: secret(),
      egestor: secret(),
    };
  }

  /** What the sandbox is told. */
  get options() {
    const { senha, isCollectorToken, isCollectorSecret, uniplus, egestor } = this.secrets;
    return [
      `--senha=${senha}`,
      `--serie=${this.serie}`,
      "--barcodes",
      `--receipt-delay-ms=${RECEIPT_DELAY}`,
      `--estoque-ai-token=${this.#pathSecret}`,
      `--processing-delay-ms=${NEVER}`,
      `--is-collector-token=${isCollectorToken}`,
      `--is-collector-secret=${isCollectorSecret}`,
      `--count-delay-ms=${NEVER}`,
      `--uniplus-account=${UNIPLUS_ACCOUNT}`,
      `--uniplus-uuid=${uniplus}`,
      `--egestor-personal-token=${egestor}`,
      // Several runs of a script within a minute; each keeps to the 60 by itself.
      "--egestor-limit=1000",
    ];
  }

  /** The settings of Shop Control alone, and those of all five. */
  settings(addresses) {
    const { senha, isCollectorToken, isCollectorSecret, aviso, egestor } = this.secrets;
    const shopControl = {
      SHOP_CONTROL_URL: addresses.shop_control,
      SHOP_CONTROL_SERIE: this.serie,
      SHOP_CONTROL_FILIAL: "1",
      SHOP_CONTROL_SENHA: senha,
    };
    const all = {
      ...shopControl,
      LOJA_CNPJ: "99999999000191",
      ESTOQUE_AI_URL: addresses.estoque_ai,
      ESTOQUE_AI_TOKEN: this.#pathSecret,
      IS_COLLECTOR_URL: addresses.is_collector,
      IS_COLLECTOR_TOKEN: isCollectorToken,
      IS_COLLECTOR_SECRET: isCollectorSecret,
      IS_COLLECTOR_USER: "moises@inlin3.com",
      IS_COLLECTOR_AVISO: aviso,
      UNIPLUS_URL: addresses.uniplus,
      UNIPLUS_CODIGO: this.#uniplusCode,
      EGESTOR_URL: `${addresses.egestor}/api`,
      EGESTOR_TOKEN: egestor,
    };
    return { shopControl, all };
  }

  /** The sandboxes of all five. */
  sandboxes(addresses) {
    return {
      shopControl: new Sandbox(addresses.shop_control),
      estoqueAi: new Sandbox(addresses.estoque_ai),
      isCollector: new Sandbox(addresses.is_collector),
      uniplus: new Sandbox(addresses.uniplus),
      egestor: new Sandbox(addresses.egestor),
    };
  }

  /** Secrets in each way in which they could be written. Shop Control's token begins with the serial number in base64. */
  get written() {
    const found = { "código do Uniplus": this.#uniplusCode };
    for (const [name, secret] of Object.entries({ ...this.secrets, serie: this.serie })) {
      found[name] = secret;
      found[`${name} in base64`] = Buffer.from(secret).toString("base64").slice(0, 20);
    }
    return found;
  }

  /** EstoqueAi's secret is a part of the path, where these characters must be encoded. */
  get #pathSecret() {
    return `${this.secrets.estoqueAi}+loja=ai`;
  }

  get #uniplusCode() {
    return Buffer.from(`${UNIPLUS_ACCOUNT}:${this.secrets.uniplus}`).toString("base64");
  }
}
