/** The page: what happens when somebody types, leaves a field, or sends. */
import { Refused, shop } from "./api.js";
import { addLine, emptyBasket, followTotal, priceOf, reckon, removeLine, stock } from "./basket.js";
import { type Field, fields, form, read } from "./form.js";
import { followPerson, mask } from "./masks.js";
import { find, type Findings, fromServer } from "./problems.js";
import { carryOut, type Ended } from "./sale.js";
import { clearOutcome, firstMarked, forget, leave, showOutcome, showProblems, showSummary } from "./view.js";

const send = document.querySelector<HTMLButtonElement>("#send")!;
let codigoOperacao = "";
/** One for each sale, so that the server never sends the same one twice. */
let key = crypto.randomUUID();

/** Checks everything, and shows it. */
function refresh(): Findings {
  const sum = reckon();
  followTotal(sum);
  const findings = find(read(codigoOperacao));
  showProblems(findings);
  showSummary(sum, findings);
  return findings;
}

/** Shows the fields of the way of payment that is chosen. */
function followPayment(): void {
  const chosen = new FormData(form).get("venda/recebimentos/0/tipo");
  for (const part of form.querySelectorAll<HTMLElement>("[data-for]")) {
    part.hidden = !part.dataset.for?.split(" ").includes(String(chosen));
  }
}

form.addEventListener("input", ({ target }) => {
  mask(target);
  if (target instanceof HTMLInputElement) {
    if (/\/valor(Parcelas)?$/.test(target.name) && target.name.includes("recebimentos")) target.dataset.own = "";
    if (target.name === "cliente/fisicaJuridica") followPerson();
  }
  if (target instanceof HTMLSelectElement && target.name.endsWith("/codigo")) priceOf(target);
  followPayment();
  clearOutcome("stopped");
  refresh();
});

form.addEventListener("focusout", ({ target }) => {
  if (!(target as Element).matches("input, select, textarea")) return;
  leave(target as Field);
  refresh();
});

form.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  if (button?.id === "add") addLine().focus();
  else if (button?.matches(".remove")) removeLine(button).focus();
  else return;
  refresh();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (send.ariaDisabled === "true") return;
  leave(...fields());
  const { byField, elsewhere } = refresh();
  const count = byField.size + elsewhere.length;
  if (count > 0) {
    const what = count === 1 ? "Há 1 problema a corrigir." : `Há ${count} problemas a corrigir.`;
    showOutcome("stopped", "Nada foi enviado.", what);
    firstMarked()?.focus();
    return;
  }
  // Not `disabled`: that would take the focus away from whoever has pressed it.
  send.ariaDisabled = "true";
  showOutcome("sending", "Enviando…");
  try {
    let customer = "";
    const ended = await carryOut(read(codigoOperacao), key, {
      registered: (codigo, isNew) => {
        customer = isNew ? `Cliente ${codigo} cadastrado.` : `Cliente ${codigo}, já cadastrado.`;
      },
      pending: (recibo) => showOutcome("pending", "Recibo pendente", `${customer} Recibo ${recibo}.`),
    });
    showEnd(ended);
  } catch (error) {
    showFailure(error);
  } finally {
    send.ariaDisabled = "false";
  }
});

/** What became of the sale. */
function showEnd({ recibo, receipt }: Ended): void {
  if (receipt.estado === "pendente") {
    return showOutcome("pending", "Recibo ainda pendente", `O Shop Control ainda não decidiu. Recibo ${recibo}.`);
  }
  if (receipt.estado === "recusado") {
    // There is no sale: what is put right and sent from now on is another one.
    key = crypto.randomUUID();
    return showOutcome("refused", "Venda recusada", receipt.motivo);
  }
  const number = receipt.sequencia === null ? "" : `Sequência ${receipt.sequencia}. `;
  close("processed", "Venda processada", `${number}Recibo ${recibo}.`);
}

function showFailure(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  if (error.problems.length > 0) {
    const findings = fromServer(error.problems);
    showProblems(findings);
    showSummary(reckon(), findings);
  }
  if (error.kind === "unknown_outcome") return close("refused", "Desfecho desconhecido", error.message);
  showOutcome("refused", "A venda não foi aceita", error.message);
}

/** Closes the form, since this sale cannot be sent again, and goes to the button that opens it for the next. */
function close(state: string, title: string, detail: string): void {
  form.inert = true;
  send.hidden = true;
  const next = document.createElement("button");
  next.type = "button";
  next.className = "quiet";
  next.textContent = "Nova venda";
  next.addEventListener("click", startAgain);
  showOutcome(state, title, detail, next);
  next.focus();
}

function startAgain(): void {
  key = crypto.randomUUID();
  form.inert = false;
  send.hidden = false;
  form.reset();
  for (const field of form.querySelectorAll<HTMLElement>("[data-own]")) delete field.dataset.own;
  emptyBasket();
  followPerson();
  followPayment();
  forget();
  clearOutcome();
  refresh();
  fields().find((field) => field.name === "cliente/nome")?.focus();
}

followPerson();
followPayment();
try {
  const found = await shop();
  codigoOperacao = found.codigoOperacao;
  stock(found.produtos);
  refresh();
} catch (error) {
  send.ariaDisabled = "true";
  showOutcome("refused", "A loja está fechada", error instanceof Refused ? error.message : String(error));
}
document.documentElement.dataset.ready = "";
