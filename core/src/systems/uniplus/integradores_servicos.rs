//! What no manual has and public client code uses, second part: service orders, production, restaurant bills, and the items of a DAV. Where nobody shows
//! the fields, a body is any value and a reply is handed out as it comes.

use super::comum::{LIMIT, OFFSET, alterados};
use crate::schema::*;

/// A record whose fields nobody documents.
const REGISTRO: Kind = ANY;
/// Such records.
const REGISTROS: Kind = list_of(&REGISTRO);

const STATUS_ORDEM: Kind = number_of(&[
    number(1, "aberta"),
    number(2, "em execução"),
    number(3, "finalizada"),
    number(4, "cancelada"),
    number(5, "faturada"),
    number(6, "agendada"),
    number(7, "pausada"),
    number(8, "passou pelo PDV"),
    number(9, "faturada por DAV-OS"),
    number(10, "mesclada"),
    number(11, "duplicada"),
    number(12, "serviço não executado"),
    number(13, "orçamento"),
    number(14, "faturada parcialmente"),
    number(15, "retirada"),
]);

/// Filters that public client code uses.
const DATA_ORDEM: Field =
    optional("dataOrdemServico", DATE).unproven().label("Data").doc("Data da ordem de serviço.");
const STATUS: Field =
    optional("status", STATUS_ORDEM).unproven().label("Status").doc("Status da ordem de serviço.");
const ALTERACAO: Field = optional("currentTimeMillis", LONG)
    .unproven()
    .label("Última alteração")
    .doc("Quando o registro mudou, em milissegundos desde 1970.");
const DATA_PRODUCAO: Field =
    optional("dataHoraProducao", string()).unproven().label("Momento").doc("Quando foi produzido.");

const CODIGO_DAV: Field =
    required("codigo", string()).number_ok().label("Código").doc("Código do documento auxiliar de venda.");
const NR_ITEM: Field =
    required("nrItem", string()).number_ok().label("Número do item").doc("Número do item no documento.");
const TIPO_DOCUMENTO: Field =
    required("tipoDocumento", INT).label("Tipo").doc("Tipo do documento, como em tipoDocumento do DAV.");

/// A service order, wrapped.
pub static ENVIO_ORDEM_SERVICO: Object = object(
    "EnvioOrdemServico",
    &[required("ordemServico", REGISTRO)
        .label("Ordem de serviço")
        .doc("A ordem de serviço; nenhuma fonte mostra todos os seus campos.")],
)
.doc("Uma ordem de serviço a gravar.");

/// A new status for a service order.
pub static STATUS_ORDEM_SERVICO: Object = object(
    "StatusOrdemServico",
    &[
        optional("id", string())
            .number_ok()
            .label("Identificador")
            .doc("Identificador interno da ordem de serviço."),
        required("codigo", string()).number_ok().label("Código").doc("Código da ordem de serviço."),
        required("status", STATUS_ORDEM).label("Status").doc("O novo status, de 1 a 15."),
    ],
)
.doc("O novo status de uma ordem de serviço.");

/// Items of a service order.
pub static ITENS_ORDEM_SERVICO: Object = object(
    "ItensOrdemServico",
    &[
        required("codigo", string()).number_ok().label("Código").doc("Código da ordem de serviço."),
        required("itens", list_of(&REGISTRO).at_least(1))
            .label("Itens")
            .doc("Os itens; nenhuma fonte mostra todos os seus campos."),
    ],
)
.doc("Itens de uma ordem de serviço.");

/// A record of production, wrapped.
pub static ENVIO_REGISTRO_PRODUCAO: Object = object(
    "EnvioRegistroProducao",
    &[required("registroProducao", REGISTRO)
        .label("Registro de produção")
        .doc("O registro, com descricao e itens; nenhuma fonte mostra todos os seus campos.")],
)
.doc("Um registro de produção a cadastrar.");

/// `GET /public-api/v1/ordem-servico`
pub static ORDENS_SERVICO_CONSULTAR: Operation =
    get("ordens_servico.consultar", "/public-api/v1/ordem-servico")
        .evidence(Evidence::Integrators)
        .title("Consultar ordens de serviço")
        .doc(
            "As ordens de serviço, filtradas por data, status ou alteração. Fora do manual; visto \
             em integrações.",
        )
        .query(&[LIMIT, OFFSET])
        .filters(&[DATA_ORDEM, STATUS, ALTERACAO])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS))
        // Nobody shows a row; the call that changes its status names an order by this.
        .key(&["codigo"])
        .since(alterados("currentTimeMillis.ge"));

/// `POST /public-api/v1/ordem-servico`
pub static ORDENS_SERVICO_CADASTRAR: Operation =
    post("ordens_servico.cadastrar", "/public-api/v1/ordem-servico")
        .evidence(Evidence::Integrators)
        .title("Cadastrar uma ordem de serviço")
        .doc("Cadastra uma ordem de serviço. Fora do manual; visto em integrações.")
        .body(json(&ENVIO_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .unsafe_to_repeat();

/// `PUT /public-api/v1/ordem-servico`
pub static ORDENS_SERVICO_ATUALIZAR: Operation =
    put("ordens_servico.atualizar", "/public-api/v1/ordem-servico")
        .evidence(Evidence::Integrators)
        .title("Atualizar uma ordem de serviço")
        .doc("Grava de novo uma ordem de serviço inteira. Fora do manual; visto em integrações.")
        .body(json(&ENVIO_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .idempotent();

/// `POST /public-api/v1/ordem-servico/alterar-status`
pub static ORDENS_SERVICO_ATUALIZAR_STATUS: Operation =
    post("ordens_servico.atualizar.status", "/public-api/v1/ordem-servico/alterar-status")
        .evidence(Evidence::Integrators)
        .title("Alterar o status de uma ordem de serviço")
        .doc("Muda o status de uma ordem de serviço. Fora do manual; visto em integrações.")
        .body(json(&STATUS_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .idempotent();

/// `POST /public-api/v1/ordem-servico/item`
pub static ORDENS_SERVICO_CADASTRAR_ITENS: Operation =
    post("ordens_servico.cadastrar.itens", "/public-api/v1/ordem-servico/item")
        .evidence(Evidence::Integrators)
        .title("Cadastrar itens de uma ordem de serviço")
        .doc("Acrescenta itens a uma ordem de serviço. Fora do manual; visto em integrações.")
        .body(json(&ITENS_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .unsafe_to_repeat();

/// `PUT /public-api/v1/ordem-servico/item`
pub static ORDENS_SERVICO_ATUALIZAR_ITENS: Operation =
    put("ordens_servico.atualizar.itens", "/public-api/v1/ordem-servico/item")
        .evidence(Evidence::Integrators)
        .title("Atualizar itens de uma ordem de serviço")
        .doc("Grava de novo itens de uma ordem de serviço. Fora do manual; visto em integrações.")
        .body(json(&ITENS_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .idempotent();

/// `DELETE /public-api/v1/ordem-servico/item`
pub static ORDENS_SERVICO_REMOVER_ITENS: Operation =
    delete("ordens_servico.remover.itens", "/public-api/v1/ordem-servico/item")
        .evidence(Evidence::Integrators)
        .title("Remover itens de uma ordem de serviço")
        .doc(
            "Tira itens de uma ordem de serviço. É um DELETE com corpo, o único que tem um. Fora \
             do manual; visto em integrações.",
        )
        .body(json(&ITENS_ORDEM_SERVICO))
        .returns(enveloped_nothing())
        .idempotent();

/// `GET /public-api/v1/registro-producao`
pub static REGISTROS_PRODUCAO_CONSULTAR: Operation =
    get("registros_producao.consultar", "/public-api/v1/registro-producao")
        .evidence(Evidence::Integrators)
        .title("Consultar registros de produção")
        .doc("Os registros de produção. Fora do manual; visto em integrações.")
        .query(&[LIMIT, OFFSET])
        .filters(&[DATA_PRODUCAO])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `POST /public-api/v1/registro-producao`
pub static REGISTROS_PRODUCAO_CADASTRAR: Operation =
    post("registros_producao.cadastrar", "/public-api/v1/registro-producao")
        .evidence(Evidence::Integrators)
        .title("Cadastrar um registro de produção")
        .doc("Registra uma produção. Fora do manual; visto em integrações.")
        .body(json(&ENVIO_REGISTRO_PRODUCAO))
        .returns(enveloped_nothing())
        .unsafe_to_repeat();

/// `GET /public-api/v1/gourmet/conta`
pub static CONTAS_GOURMET_CONSULTAR: Operation =
    get("contas_gourmet.consultar", "/public-api/v1/gourmet/conta")
        .evidence(Evidence::Integrators)
        .title("Consultar contas de restaurante")
        .doc("Uma conta de mesa ou comanda, ou as de uma filial. Fora do manual; visto em integrações.")
        .query(&[
            optional("numero", INT).label("Número").doc("Número da mesa ou da comanda."),
            optional("tipo", one_of(&[choice("MESA", "mesa"), choice("COMANDA", "comanda")]))
                .label("Tipo")
                .doc("MESA ou COMANDA."),
            optional("codigoFilial", text(4)).label("Filial").doc("Código da filial."),
            optional("incluirItens", BOOLEAN).label("Com itens").doc("Se os itens vêm junto."),
        ])
        .returns(enveloped_value(REGISTRO));

/// `POST /public-api/v1/gourmet/conta`
pub static CONTAS_GOURMET_CADASTRAR: Operation =
    post("contas_gourmet.cadastrar", "/public-api/v1/gourmet/conta")
        .evidence(Evidence::Integrators)
        .title("Enviar uma conta de restaurante")
        .doc(
            "Abre uma conta ou lhe acrescenta itens, e os manda para a produção. Não muda itens \
             que já existem. Fora do manual; visto em integrações.",
        )
        .body(json_of(REGISTRO))
        .returns(enveloped_nothing())
        .unsafe_to_repeat();

/// `GET /public-api/v1/davs/{codigo}/item/{nrItem}`
pub static DAVS_CONSULTAR_ITENS: Operation =
    get("davs.consultar.itens", "/public-api/v1/davs/{codigo}/item/{nrItem}")
        .evidence(Evidence::Integrators)
        .title("Consultar itens de um DAV")
        .doc("Os itens de um documento auxiliar de venda. Fora do manual; visto em integrações.")
        .path(&[CODIGO_DAV, NR_ITEM])
        .query(&[LIMIT, OFFSET])
        .offset_pages("limit", "offset")
        .returns(enveloped_value(REGISTROS));

/// `GET /public-api/v1/davs/{codigo}/item/{nrItem}/{codigoItem}`
pub static DAVS_DETALHAR_ITEM: Operation =
    get("davs.detalhar.item", "/public-api/v1/davs/{codigo}/item/{nrItem}/{codigoItem}")
        .evidence(Evidence::Integrators)
        .title("Consultar um item de um DAV")
        .doc("Um item de um documento auxiliar de venda. Fora do manual; visto em integrações.")
        .path(&[
            CODIGO_DAV,
            NR_ITEM,
            required("codigoItem", string()).number_ok().label("Código do item").doc("Código do item."),
        ])
        .returns(enveloped_value(REGISTRO));

/// `PUT /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
pub static DAVS_ATUALIZAR_ITEM: Operation =
    put("davs.atualizar.item", "/public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}")
        .evidence(Evidence::Integrators)
        .title("Atualizar a quantidade de um item de um DAV")
        .doc(
            "Muda a quantidade de um item. Fora do manual; visto em integrações, sem os campos do \
             corpo.",
        )
        .path(&[CODIGO_DAV, NR_ITEM, TIPO_DOCUMENTO])
        .body(json_of(REGISTRO))
        .returns(enveloped_nothing())
        .idempotent();

/// `DELETE /public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}`
pub static DAVS_REMOVER_ITEM: Operation =
    delete("davs.remover.item", "/public-api/v1/davs/{codigo}/item/{nrItem}/quantidade/{tipoDocumento}")
        .evidence(Evidence::Integrators)
        .title("Remover um item de um DAV")
        .doc("Tira um item de um documento auxiliar de venda. Fora do manual; visto em integrações.")
        .path(&[CODIGO_DAV, NR_ITEM, TIPO_DOCUMENTO])
        .returns(enveloped_nothing())
        .idempotent();
