/** What the page says, in both languages. */
import type { Language } from "retaguarda/engine";

const TEXTS = {
  lead: {
    "pt-BR": "Escolha um sistema e uma operação, cole um corpo e veja tudo o que há de errado nele, o pedido que seria enviado e a resposta lida. Tudo corre neste navegador; nada é enviado.",
    en: "Choose a system and an operation, paste a body, and see all that is wrong with it, the request as it would be sent, and a reply read. All of it runs in this browser; nothing is sent.",
  },
  call: { "pt-BR": "Chamada", en: "Call" },
  system: { "pt-BR": "Sistema", en: "System" },
  operation: { "pt-BR": "Operação", en: "Operation" },
  body: { "pt-BR": "Corpo (JSON)", en: "Body (JSON)" },
  session: { "pt-BR": "Sessão (JSON)", en: "Session (JSON)" },
  sessionHint: {
    "pt-BR": "Senhas e tokens daqui são de teste. Não há por que escrever os verdadeiros.",
    en: "The passwords and tokens here are for tests. There is no reason to write real ones.",
  },
  strength: { "pt-BR": "Identificadores", en: "Identifiers" },
  example: { "pt-BR": "Repor o exemplo", en: "Restore the example" },
  problems: { "pt-BR": "Problemas", en: "Problems" },
  request: { "pt-BR": "Pedido", en: "Request" },
  copy: { "pt-BR": "Copiar", en: "Copy" },
  copied: { "pt-BR": "Copiado", en: "Copied" },
  reply: { "pt-BR": "Resposta", en: "Reply" },
  status: { "pt-BR": "Status HTTP", en: "HTTP status" },
  contentType: { "pt-BR": "Content-Type", en: "Content-Type" },
  replyBody: { "pt-BR": "Corpo da resposta", en: "Body of the reply" },
  right: { "pt-BR": "Tudo certo: pode ser enviado.", en: "All is right: it can be sent." },
  oneProblem: { "pt-BR": "1 problema: nada seria enviado.", en: "1 problem: nothing would be sent." },
  manyProblems: { "pt-BR": "{count} problemas: nada seria enviado.", en: "{count} problems: nothing would be sent." },
  notBuilt: { "pt-BR": "Sem pedido enquanto houver problemas.", en: "No request while there are problems." },
  badSession: { "pt-BR": "A sessão não é um objeto JSON.", en: "The session is no JSON object." },
  badStatus: { "pt-BR": "O status deve ser um número de 100 a 599.", en: "The status must be a number from 100 to 599." },
  noReply: { "pt-BR": "Cole uma resposta para vê-la lida.", en: "Paste a reply to see it read." },
  readWell: { "pt-BR": "Lida sem desvios.", en: "Read, with no deviation." },
  readWithNotices: { "pt-BR": "Lida; {count} desvio(s) do manual.", en: "Read; {count} deviation(s) from the manual." },
  end: { "pt-BR": "Fim da lista.", en: "The end of the list." },
  failed: { "pt-BR": "Falha do tipo {kind}{code}.", en: "A failure of the kind {kind}{code}." },
  bytes: { "pt-BR": "São bytes, entregues como vieram.", en: "These are bytes, handed out as they came." },
  manual: { "pt-BR": "manual, linha {line}", en: "manual, line {line}" },
  safe: { "pt-BR": "só lê", en: "only reads" },
  idempotent: { "pt-BR": "repetida, deixa o mesmo", en: "the same when repeated" },
  unsafe: { "pt-BR": "repetida, faz outra vez", en: "does it again when repeated" },
} as const satisfies Record<string, Record<Language, string>>;

export type TextName = keyof typeof TEXTS;

let language: Language = "pt-BR";

/** The language of the page and of the engine's messages. */
export function spoken(): Language {
  return language;
}

/** A text, with `{name}` filled in. */
export function say(name: TextName, values: Record<string, string | number> = {}): string {
  return TEXTS[name][language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));
}

/** Puts the page into a language. */
export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = say(element.dataset.text as TextName);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>(".language button")) {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  }
}
