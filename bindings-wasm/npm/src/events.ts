// Generated from the catalog by `cargo xtask gen`. Do not edit.
/** What vendors send to a receiver, and the secrets that prove who sends it. */

/** Um segredo; ou vários, cada um pelo nome que quem recebe lhe dá: basta um deles. */
export type Secret = string | Readonly<Record<string, string>>;

/** Por que algo que chegou não é aceito. */
export type RefusalKind =
  | "misconfigured"
  | "too_large"
  | "unsupported_content"
  | "unreadable"
  | "missing_secret"
  | "wrong_secret"
  | "invalid"
  | "unknown_event";

/**
 * Aviso de um registro criado, editado ou excluído.
 * Enviado a cada registro criado, editado ou excluído dos módulos escolhidos, como formulário, ou como JSON com enviarComoJson. Responda em 3 segundos: há até cinco tentativas, e por isso o mesmo aviso pode vir de novo.
 * Manual `egestor`, linha 9528: Webhooks.
 */
export interface EgestorEvent {
  system: "egestor";
  /** O que houve: module e action. */
  type: `${EgestorEvent["module"]}.${EgestorEvent["action"]}`;
  /**
   * Ação.
   * O que foi feito.
   * `"created"` criado, `"updated"` editado, `"deleted"` excluído.
   */
  action: "created" | "updated" | "deleted";
  /**
   * Código.
   * Código do registro.
   * Inteiro.
   */
  codigo: number;
  /**
   * Data.
   * Quando a alteração ocorreu no eGestor, sem fuso horário.
   * `AAAA-MM-DD HH:MM:SS`.
   */
  date: string;
  /**
   * Módulo.
   * Módulo do registro. Em financeiro o aviso não diz se é recebimento ou pagamento: procure o código em recebimentos e depois em pagamentos.
   * `"produtos"` produtos, `"contatos"` contatos, `"vendas"` vendas, `"usuarios"` usuários, `"financeiro"` recebimentos e pagamentos.
   */
  module: "produtos" | "contatos" | "vendas" | "usuarios" | "financeiro";
  /** O que veio além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O que prova que um aviso é de eGestor: tudo o que estiver aqui é exigido. */
export type EgestorSecret = { securityToken: Secret };

/**
 * Aviso de uma coleta avulsa transmitida, ou de um inventário ou conferência finalizados.
 * Enviada quando uma coleta avulsa é transmitida, ou um inventário ou conferência é finalizado. O endereço e o token de verificação, que é opcional e vem como Bearer, são cadastrados no gerenciador web, em Gerenciar conta / Integração.
 * Manual `is-collector`, linha 2281: Receber notificações.
 */
export interface IsCollectorEvent {
  system: "is_collector";
  /**
   * Tipo.
   * O que foi transmitido ou finalizado.
   * `"single"` coleta avulsa, `"inventory"` inventário, `"check"` conferência.
   */
  type: "single" | "inventory" | "check";
  /**
   * ID.
   * ID da coleta avulsa, do inventário ou da conferência: baixe-a com ele.
   * Inteiro.
   */
  id: number;
  /** O que veio além do que o manual documenta. */
  [campo: string]: unknown;
}

/** O que prova que um aviso é de IS Collector: tudo o que estiver aqui é exigido. */
export type IsCollectorSecret = { bearer: Secret; branchToken?: Secret } | { bearer?: Secret; branchToken: Secret };

/** Os eventos, por sistema. */
export interface Events {
  egestor: EgestorEvent;
  is_collector: IsCollectorEvent;
}

/** Os segredos, por sistema. */
export interface Secrets {
  egestor: EgestorSecret;
  is_collector: IsCollectorSecret;
}

/** Um evento de qualquer sistema: `system` diz de qual. */
export type InboundEvent = Events[keyof Events];
