"""Flows, step by step, with scripted clients and clocks: no network, and nobody waits."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from .clients import (
    AWAY,
    BROKEN,
    END,
    EXPIRED,
    PORTAL,
    START,
    Answer,
    Script,
    VirtualClock,
    answered,
    customers,
    shop,
    shop_refusal,
)
from retaguarda import (
    DeadlineError,
    IsCollector,
    LicenseError,
    ListReply,
    OutcomeUnknownError,
    Page,
    ProblemsError,
    RefusedError,
    Reply,
    ServerError,
    ShopControl,
    StuckError,
    TransportError,
    Uniplus,
    UnreadableError,
)
from retaguarda._run import Outgoing
from retaguarda.shop_control import Venda

SERIE = "HIAABB-100000-ABCD"


@pytest.fixture
def loja() -> ShopControl:
    """A client that has no token yet."""
    return ShopControl("http://localhost:60500", serie=SERIE, cod_filial=1, senha="senha-secreta")


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


VENDA: Venda = {
    "cpfCnpj": "160.257.170-87",
    "codigoCliente": 27,
    "codigoOperacao": "500",
    "data": datetime(2023, 11, 14, 12, tzinfo=timezone.utc),
    "produtos": [{"codigo": "1", "quantidade": 2, "precoUnitario": Decimal("576.34")}],
    "recebimentos": [{"tipo": "C", "valorParcelas": Decimal("1152.68"), "quantidadeParcelas": 1}],
}
RECIBO = "0c1f3d8e-7a43-4a8b-9d3b-2f8f6c1b7a10"


# Calls


def test_a_call_logs_in_and_is_read(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(customers(1, 2), shop({"codigo": 7, "nome": "Ana"}))
    pagina = loja.clientes.consultar(pagina=1).via(script, clock=clock)
    assert isinstance(pagina, ListReply)
    assert [cliente.nome for cliente in pagina] == ["Cliente 1", "Cliente 2"]
    assert not pagina.end
    cliente = loja.clientes.detalhar(codigo=7).via(script, clock=clock)
    assert type(cliente) is Reply
    assert cliente.data.nome == "Ana"
    assert script.lines == ["GET /clientes/1", "GET /clientes/detalhes/7"]
    assert script.logins == 1, "the calls of a client share its token"
    assert script.sent[1].headers["Authorization"] == "Token token-1"
    assert script.sent[1].headers["Timestamp"] == str(int(START))


def test_the_end_of_a_list_is_no_failure(loja: ShopControl, clock: VirtualClock) -> None:
    pagina = loja.clientes.consultar(pagina=9).via(Script(END), clock=clock)
    assert pagina.end
    assert list(pagina) == []


def test_without_a_token_there_is_nothing_to_send_by_hand(loja: ShopControl) -> None:
    chamada = loja.clientes.consultar(pagina=1)
    assert repr(chamada) == "<Call shop_control.clientes.consultar: no token yet>"
    for member in ("method", "url", "headers", "body"):
        with pytest.raises(ProblemsError) as caught:
            getattr(chamada, member)
        assert [problem.path for problem in caught.value.problems] == ["/session/token"]
    assert chamada.warnings == ()
    with pytest.raises(ProblemsError) as caught:
        loja.clientes.consultar(pagina=0)
    assert {problem.path for problem in caught.value.problems} == {"/path/pagina"}


def test_what_a_login_needs_is_asked_for_when_it_is_needed(clock: VirtualClock) -> None:
    loja = ShopControl("http://localhost:60500", cod_filial=1, senha="s")
    with pytest.raises(ProblemsError) as caught:
        loja.clientes.consultar(pagina=1).via(Script(), clock=clock)
    assert [problem.path for problem in caught.value.problems] == ["/session/serie"]


def test_a_given_token_is_used(clock: VirtualClock) -> None:
    loja = ShopControl("http://localhost:60500", serie=SERIE, cod_filial=1, senha="s", token="meu")
    script = Script(customers(1), EXPIRED, customers(1))
    for _ in range(2):
        loja.clientes.consultar(pagina=1).via(script, clock=clock)
    tokens = [request.headers.get("Authorization") for request in script.sent]
    assert tokens == ["Token meu", "Token meu", None, "Token token-1"]


def test_a_refusal_is_the_vendors(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(shop_refusal("LICENCA_EXPIRADA_OU_INVALIDA"))
    with pytest.raises(LicenseError) as caught:
        loja.clientes.consultar(pagina=1).via(script, clock=clock)
    assert (caught.value.code, caught.value.attempts, caught.value.cursor) == ("LICENCA_EXPIRADA_OU_INVALIDA", 1, None)
    assert caught.value.raw.status == 200


def test_what_only_reads_is_tried_again(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(BROKEN, TimeoutError(), PORTAL, AWAY, customers(1))
    assert len(loja.clientes.consultar(pagina=1).via(script, clock=clock)) == 1
    assert script.lines == ["GET /clientes/1"] * 5
    assert clock.slept[-1] == 7, "as the server asks"
    assert sum(clock.slept) < 60


def test_it_is_not_tried_for_ever(loja: ShopControl, clock: VirtualClock) -> None:
    broken = ConnectionResetError("broken")
    with pytest.raises(TransportError, match="não respondeu") as caught:
        loja.clientes.consultar(pagina=1).via(Script(*[broken] * 5), clock=clock)
    error = caught.value
    assert (error.operation, error.reason, error.attempts) == ("shop_control.clientes.consultar", "network", 5)
    assert error.__cause__ is broken
    with pytest.raises(ServerError) as failed:
        loja.clientes.consultar(pagina=1, options={"attempts": 2}).via(Script(BROKEN, BROKEN), clock=clock)
    assert failed.value.attempts == 2
    with pytest.raises(UnreadableError):
        loja.clientes.consultar(pagina=1, options={"attempts": 1}).via(Script(PORTAL), clock=clock)


def test_a_write_is_never_sent_twice(loja: ShopControl, clock: VirtualClock) -> None:
    late = TimeoutError("late")
    script = Script(late)
    with pytest.raises(OutcomeUnknownError) as caught:
        loja.vendas.cadastrar(VENDA).via(script, clock=clock)
    error = caught.value
    assert script.lines == ["POST /vendas/"]
    assert (error.reason, error.status, error.lookup) == ("timeout", None, "procurar")
    assert (error.method, error.url) == ("POST", "http://localhost:60500/vendas/")
    assert error.body == script.sent[-1].body
    assert error.sent_at == datetime.fromtimestamp(START, timezone.utc)
    assert error.__cause__ is late
    assert "procurar" in error.hint
    for unclear in (BROKEN, PORTAL, ConnectionResetError()):
        script = Script(unclear)
        with pytest.raises(OutcomeUnknownError):
            loja.vendas.cadastrar(VENDA).via(script, clock=clock)
        assert script.said == []


def test_a_write_that_was_surely_not_carried_out_is_sent_again(loja: ShopControl, clock: VirtualClock) -> None:
    too_many: Answer = (429, {"Retry-After": "3"}, b"")
    script = Script(ConnectionRefusedError(), too_many, EXPIRED, shop({"recibo": RECIBO}))
    recibo = loja.vendas.cadastrar(VENDA).via(script, clock=clock)
    assert str(recibo.data.recibo) == RECIBO
    assert script.lines == ["POST /vendas/"] * 4
    assert len({request.body for request in script.sent if request.method == "POST"}) == 1


def test_what_is_changed_afterwards_is_not_sent(loja: ShopControl, clock: VirtualClock) -> None:
    cliente: Any = {"nome": "Ana", "tipo": "C", "fisicaJuridica": "F"}
    chamada = loja.com_token("t").clientes.cadastrar(cliente)
    sem_token = loja.clientes.cadastrar(cliente)
    cliente["nome"] = "Bia"
    for call in (chamada, sem_token):
        script = Script(shop({"codigoGerado": 28}))
        call.via(script, clock=clock)
        assert script.sent[-1].body == b'{"nome":"Ana","tipo":"C","fisicaJuridica":"F"}'


def test_what_a_client_throws_is_not_swallowed(loja: ShopControl, clock: VirtualClock) -> None:
    def breaks(request: Outgoing) -> Answer:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        loja.clientes.consultar(pagina=1).via(breaks, clock=clock)
    # It was at the login: the next one need not wait for it.
    loja.clientes.consultar(pagina=1).via(Script(customers(1)), clock=clock)
    assert clock.slept == []


def test_the_time_for_a_request(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(customers(1), customers(1), customers(1))
    loja.clientes.consultar(pagina=1).via(script, clock=clock)
    loja.clientes.consultar(pagina=1, options={"timeout": 4}).via(script, clock=clock)
    loja.clientes.consultar(pagina=1).via(script, clock=clock, timeout=2.5)
    assert [request.timeout for request in script.sent] == [30, 30, 4, 2.5]


def test_wrong_options_are_told(loja: ShopControl) -> None:
    wrong: Any = {"attempts": 0, "first_wait": -1, "tentativas": 3}
    with pytest.raises(ProblemsError) as caught:
        loja.clientes.iterar(options=wrong)
    assert {problem.code for problem in caught.value.problems} == {"invalid_option"}
    assert len(caught.value.problems) == 3


# Pages


def pages(*sizes: int) -> list[Answer]:
    first = 1
    made = []
    for size in sizes:
        made.append(customers(*range(first, first + size)))
        first += size
    return made


def test_all_rows_of_a_list(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(*pages(20, 20, 12), END)
    linhas = loja.clientes.iterar(datade="2019-02-20").via(script, clock=clock)
    assert script.sent == [], "nothing is sent before somebody asks"
    assert [cliente.codigo for cliente in linhas] == list(range(1, 53))
    assert script.lines == [f"GET /clientes/{page}?datade=2019-02-20" for page in (1, 2, 3, 4)]
    assert list(linhas) == [], "once is all"


def test_pages_as_they_come(loja: ShopControl, clock: VirtualClock) -> None:
    paginas = list(loja.clientes.iterar().via(Script(*pages(20, 3), END), clock=clock).paginas())
    assert [(type(pagina), pagina.page, len(pagina)) for pagina in paginas] == [(Page, 1, 20), (Page, 2, 3)]
    assert paginas[1][0].codigo == 21
    assert paginas[0].raw.status == 200
    assert json.loads(json.dumps(paginas[0].cursor)) == paginas[0].cursor


def test_rows_and_pages_are_one_run(loja: ShopControl, clock: VirtualClock) -> None:
    linhas = loja.clientes.iterar().via(Script(*pages(2, 2, 1), END), clock=clock)
    assert next(linhas).codigo == 1
    assert next(linhas).codigo == 2
    assert [cliente.codigo for cliente in next(linhas.paginas())] == [3, 4]
    assert [cliente.codigo for cliente in linhas] == [5]


def test_a_failure_is_not_the_end(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(*pages(20, 20), BROKEN, BROKEN)
    linhas = loja.clientes.iterar(options={"attempts": 2}).via(script, clock=clock)
    read: list[int] = []
    with pytest.raises(ServerError) as caught:
        read.extend(cliente.codigo for cliente in linhas)
    assert linhas.cursor == caught.value.cursor is not None
    cursor = json.loads(json.dumps(caught.value.cursor))
    script = Script(customers(41, 42), END)
    rest = [cliente.codigo for cliente in loja.clientes.iterar(cursor=cursor).via(script, clock=clock)]
    assert script.lines[0] == "GET /clientes/3"
    assert rest == [41, 42]


def test_a_cursor_is_behind_what_was_used(loja: ShopControl, clock: VirtualClock) -> None:
    linhas = loja.clientes.iterar().via(Script(*pages(2, 2), END), clock=clock)
    cursors = [linhas.cursor]
    for _ in range(3):
        next(linhas)
        cursors.append(linhas.cursor)
    assert cursors[:3] == [None] * 3, "a page's last row may be in use still"
    first = cursors[3]
    assert first is not None
    script = Script(customers(3, 4), END)
    assert [cliente.codigo for cliente in loja.clientes.iterar(cursor=first).via(script, clock=clock)] == [3, 4]
    assert script.lines[0] == "GET /clientes/2"


def test_a_cursor_of_something_else_is_told(loja: ShopControl, clock: VirtualClock) -> None:
    linhas = loja.clientes.iterar().via(Script(*pages(2), END), clock=clock)
    list(linhas)
    for other in (
        lambda: loja.produtos.iterar(cursor=linhas.cursor),
        lambda: loja.clientes.iterar(datade="2019-02-20", cursor=linhas.cursor),
        lambda: loja.clientes.iterar(cursor={"nada": 1}),
    ):
        with pytest.raises(ProblemsError) as caught:
            other()
        assert [problem.code for problem in caught.value.problems] == ["invalid_option"]


def test_each_via_begins_anew(loja: ShopControl, clock: VirtualClock) -> None:
    flow = loja.clientes.iterar()
    for _ in range(2):
        assert len(list(flow.via(Script(*pages(2), END), clock=clock))) == 2


def test_pages_by_offset(clock: VirtualClock) -> None:
    uniplus = Uniplus(url="http://localhost", codigo_autorizacao="Y29udGE6dXVpZA==")
    rows = [{"codigo": str(code), "nome": f"Cliente {code}"} for code in range(5)]
    script = Script(answered(rows[:2]), answered(rows[2:4]), answered(rows[4:]))
    flow = uniplus.entidades.iterar(options={"page_size": 2})
    assert [entidade.codigo for entidade in flow.via(script, clock=clock)] == ["0", "1", "2", "3", "4"]
    assert script.lines[1] == "GET /public-api/v1/entidades?limit=2&offset=2"


def test_a_server_that_repeats_itself(clock: VirtualClock) -> None:
    uniplus = Uniplus(url="http://localhost", token="t")
    rows = answered([{"codigo": "1", "nome": "A"}, {"codigo": "2", "nome": "B"}])
    with pytest.raises(StuckError) as caught:
        list(uniplus.entidades.iterar(options={"page_size": 2}).via(Script(rows, rows), clock=clock))
    assert caught.value.operation == "uniplus.entidades.consultar"


def test_progress_is_told(loja: ShopControl, clock: VirtualClock) -> None:
    told: list[Any] = []
    list(loja.clientes.iterar().via(Script(*pages(20, 3), END), clock=clock, on_progress=told.append))
    assert [progress["rows"] for progress in told][-1] == 23
    assert len(told) == 4, "after the login, two pages, and the end"


# Jobs


def pending(text: str = "Recibo ainda não processado.") -> Answer:
    return shop({"recibo": RECIBO, "pedidoProcessado": False, "erros": text})


def test_a_sale_is_followed_until_it_is_processed(loja: ShopControl, clock: VirtualClock) -> None:
    done = shop({"recibo": RECIBO, "pedidoProcessado": True, "sequenciaGerada": 1024, "erros": None})
    script = Script(shop({"recibo": RECIBO}), pending(), BROKEN, pending(), done)
    told: list[Any] = []
    flow = loja.vendas.enviar_e_acompanhar(VENDA)
    recibo = flow.via(script, clock=clock, on_progress=told.append)
    assert recibo.data.sequenciaGerada == 1024
    assert script.lines == ["POST /vendas/"] + [f"GET /vendas/{RECIBO}"] * 4
    assert told[-1]["polls"] >= 3
    assert clock.time > START


def test_a_sale_that_is_refused(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(shop({"recibo": RECIBO}), pending("Cliente não encontrado."))
    with pytest.raises(RefusedError, match="Cliente não encontrado") as caught:
        loja.vendas.enviar_e_acompanhar(VENDA).via(script, clock=clock)
    assert caught.value.reason == "Cliente não encontrado."
    assert caught.value.reply is not None
    assert caught.value.reply.data.pedidoProcessado is False


def test_the_time_is_up_and_another_run_goes_on(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(shop({"recibo": RECIBO}), *[pending()] * 10)
    flow = loja.vendas.enviar_e_acompanhar(VENDA, options={"deadline": 30, "interval": 10})
    with pytest.raises(DeadlineError) as caught:
        flow.via(script, clock=clock)
    assert caught.value.reply is not None
    assert caught.value.reply.data.erros == "Recibo ainda não processado."
    cursor = json.loads(json.dumps(caught.value.cursor))
    script = Script(shop({"recibo": RECIBO, "pedidoProcessado": True, "sequenciaGerada": 7, "erros": None}))
    recibo = loja.vendas.enviar_e_acompanhar(VENDA, cursor=cursor).via(script, clock=clock)
    assert recibo.data.sequenciaGerada == 7
    assert script.lines == [f"GET /vendas/{RECIBO}"], "it was sent already"


def sale(sequence: int, quantity: int = 2, customer: int = 27) -> dict[str, Any]:
    return {
        "sequencia": sequence,
        "codigo_Cliente": customer,
        "produtos": [{"codigo": "1", "quantidade": quantity}],
    }


def test_a_sale_of_unknown_fate_is_looked_for(loja: ShopControl, clock: VirtualClock) -> None:
    script = Script(*[shop([sale(1001, 3), sale(1002), sale(1003, 2, 5)])] * 3)
    found = loja.vendas.procurar(VENDA).via(script, clock=clock)
    assert {venda.sequencia for venda in found} == {1002}
    assert all(line.startswith("GET /saidas/?tipodata=C") for line in script.lines)
    assert list(loja.vendas.procurar(VENDA).via(Script(*[shop([])] * 3), clock=clock)) == []


# Parts


@pytest.fixture
def coletor() -> IsCollector:
    return IsCollector(url="http://localhost", username="TOKEN", password="SECRET", user="eu@loja.com.br")


def items(count: int) -> Any:
    rows = [{"code": str(number), "description": f"Produto {number}"} for number in range(count)]
    return {"itemlistid": 22, "palletOption": 1, "truncate": True, "items": rows}


def test_a_list_is_sent_in_parts(coletor: IsCollector, clock: VirtualClock) -> None:
    script = Script(*[answered({"status": "OK", "message": "", "total": 2})] * 3)
    lotes = coletor.listas.enviar_em_lotes_itens(items(5), options={"chunk": 2}).via(script, clock=clock)
    bodies = [json.loads(request.body or b"") for request in script.sent[1:]]
    assert [len(body["items"]) for body in bodies] == [2, 2, 1]
    assert [body["truncate"] for body in bodies] == [True, False, False]
    assert [row["code"] for body in bodies for row in body["items"]] == ["0", "1", "2", "3", "4"]
    assert len(lotes) == 3


def test_parts_that_went_through_are_not_sent_again(coletor: IsCollector, clock: VirtualClock) -> None:
    ok = answered({"status": "OK", "message": "", "total": 2})
    refused = answered({"status": "ERROR", "error_code": 7, "message": "não"}, 422)
    script = Script(ok, refused)
    flow = coletor.listas.enviar_em_lotes_itens(items(5), options={"chunk": 2})
    with pytest.raises(Exception) as caught:
        flow.via(script, clock=clock)
    error: Any = caught.value
    assert error.code == "7"
    script = Script(ok, ok)
    again = coletor.listas.enviar_em_lotes_itens(items(5), options={"chunk": 2}, cursor=error.cursor)
    again.via(script, clock=clock)
    rows = [row["code"] for request in script.sent for row in json.loads(request.body or b"{}").get("items", ())]
    assert rows == ["2", "3", "4"]


# Changes


def test_only_what_changed(clock: VirtualClock) -> None:
    uniplus = Uniplus(url="http://localhost", token="t")

    def read(rows: list[dict[str, Any]], cursor: Any) -> Any:
        changes = uniplus.entidades.sincronizar(cursor=cursor).via(Script(answered(rows), answered([])), clock=clock)
        assert changes.cursor == cursor
        codes = [entidade.codigo for entidade in changes]
        return codes, list(changes.removidos), json.loads(json.dumps(changes.cursor))

    rows = [{"codigo": str(code), "nome": f"Cliente {code}"} for code in range(3)]
    codes, removed, cursor = read(rows, None)
    assert (codes, removed) == (["0", "1", "2"], [])
    codes, removed, cursor = read([rows[0], {**rows[1], "nome": "Outro"}], cursor)
    assert codes == ["1"]
    assert len(removed) == 1
    assert "2" in str(removed[0])


def test_changes_are_asked_for_by_the_last_time(loja: ShopControl, clock: VirtualClock) -> None:
    changes = loja.produtos.sincronizar().via(Script(shop([{"codigo": "1", "nome": "A"}]), END), clock=clock)
    assert [produto.codigo for produto in changes] == ["1"]
    clock.time += 7 * 86_400
    script = Script(shop([{"codigo": "1", "nome": "A"}, {"codigo": "2", "nome": "B"}]), END)
    again = loja.produtos.sincronizar(cursor=changes.cursor).via(script, clock=clock)
    assert [produto.codigo for produto in again] == ["2"], "the first is as it was"
    assert script.lines[0] == "GET /produtos/1?datade=2023-11-13"


# Sessions


def test_a_session_goes_from_process_to_process(loja: ShopControl, clock: VirtualClock) -> None:
    loja.clientes.consultar(pagina=1).via(Script(customers(1)), clock=clock)
    sessao = loja.exportar_sessao()
    assert "token-1" in sessao.revelar()
    for shown in (repr(sessao), str(sessao), f"{sessao}", f"{[sessao]}"):
        assert "token-1" not in shown
    for leaks in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="secret"):
            leaks(sessao)
    for given in (sessao, sessao.revelar()):
        outra = ShopControl("http://localhost:60500", serie=SERIE, cod_filial=1, senha="senha-secreta")
        outra.importar_sessao(given)
        script = Script(customers(1))
        outra.clientes.consultar(pagina=1).via(script, clock=clock)
        assert script.logins == 0
        assert script.sent[0].headers["Authorization"] == "Token token-1"


def test_what_is_no_session_is_refused(loja: ShopControl) -> None:
    for text in ("nada", "[]", "3"):
        with pytest.raises(ValueError, match="session"):
            loja.importar_sessao(text)


def test_a_session_is_of_its_system(loja: ShopControl, clock: VirtualClock) -> None:
    loja.clientes.consultar(pagina=1).via(Script(customers(1)), clock=clock)
    uniplus = Uniplus(url="http://localhost", token="t")
    uniplus.importar_sessao(loja.exportar_sessao())
    with pytest.raises(ProblemsError):
        list(uniplus.entidades.iterar().via(Script(), clock=clock))


def test_a_client_with_another_token_knows_nothing_of_the_first(loja: ShopControl, clock: VirtualClock) -> None:
    loja.clientes.consultar(pagina=1).via(Script(customers(1)), clock=clock)
    script = Script(customers(1))
    loja.com_token("outro").clientes.consultar(pagina=1).via(script, clock=clock)
    assert script.sent[0].headers["Authorization"] == "Token outro"


def test_nothing_that_is_printed_shows_a_secret(loja: ShopControl, clock: VirtualClock) -> None:
    flow = loja.clientes.iterar()
    linhas = flow.via(Script(*pages(2), END), clock=clock)
    list(linhas)
    sent = Script(TimeoutError())
    with pytest.raises(OutcomeUnknownError) as caught:
        loja.vendas.cadastrar(VENDA).via(sent, clock=clock)
    for shown in (flow, linhas, loja, sent.sent, caught.value, [caught.value], vars(caught.value)):
        for text in (repr(shown), str(shown)):
            assert "token-1" not in text
            assert "senha-secreta" not in text
    with pytest.raises(TypeError, match="neither copied nor pickled"):
        pickle.dumps(flow)


def test_flows_speak_as_calls_do() -> None:
    loja = ShopControl("http://x", cod_filial=1, options={"texts": {"required": "Informe {label}"}})
    wrong: Any = {**VENDA, "codigoOperacao": None}
    wrong.pop("produtos")
    told = []
    for make in (loja.vendas.cadastrar, loja.vendas.enviar_e_acompanhar):
        with pytest.raises(ProblemsError) as caught:
            make(wrong)
        told.append([(problem.path, problem.label, problem.message) for problem in caught.value.problems])
    assert told[0] == told[1] != []
