/** Errors as answers to the page. */
import { ProblemsError, VendorError } from "@retaguarda/node";
import { Unreachable, UnknownOutcome } from "./transmit.js";

/** Answers an error; what is not the page's business stays in the log. */
export function answer(error, request, reply) {
  const [status, body] = told(error);
  if (status >= 500) request.log.error({ operation: error.operation, cause: error.cause?.message }, error.message);
  reply.code(status).send(body);
}

function told(error) {
  if (error instanceof ProblemsError) return [422, { problems: error.problems }];
  if (error instanceof VendorError) {
    return [502, failure(error.kind, error.message, error.code)];
  }
  if (error instanceof UnknownOutcome) {
    return [502, failure("unknown_outcome", "Não se sabe se o Shop Control gravou o que foi enviado. Confira nele antes de repetir.")];
  }
  if (error instanceof Unreachable) {
    return [502, failure("unreachable", "O Shop Control não respondeu. Nada foi gravado.")];
  }
  if (error.statusCode >= 400 && error.statusCode < 500) return [error.statusCode, failure("request", error.message)];
  return [500, failure("internal", "Erro no servidor da loja.")];
}

function failure(kind, message, code = null) {
  return { error: { kind, code, message } };
}
