//! Chapter "NFSe": service invoices.

use super::comum::{
    CODIGO, NFSE_GERADA, NUMERO, PAGINA, QUANTIDADE, SITUACAO_NFSE, TEXTO, VALOR, codigo, page,
};
use crate::schema::*;

const MUNICIPIO_INCIDENCIA: &[NumberChoice] = &[number(1, "o da empresa"), number(2, "o do cliente")];
const LOCAL: &[NumberChoice] =
    &[number(1, "no município"), number(3, "fora do município"), number(6, "outro, no exterior")];

/// A service of an invoice, as it is sent.
pub static CADASTRO_ITEM_NFSE: Object = object(
    "CadastroItemNfse",
    &[
        required("cod", CODIGO).label("Serviço").doc("Código do serviço."),
        optional("obs", string()).label("Observações").doc("Observações do item."),
        required("quant", QUANTIDADE).unproven().label("Quantidade").doc("Quantidade."),
        required("preco", VALOR).unproven().label("Preço").doc("Preço de uma unidade."),
        optional("vDesc", VALOR).label("Desconto").doc("Valor do desconto."),
        optional("vDeducao", VALOR).label("Dedução").doc("Valor da dedução."),
    ],
)
.doc("Um serviço da nota.");

/// A service invoice, as it is sent.
pub static CADASTRO_NFSE: Object = object(
    "CadastroNfse",
    &[
        optional("enviarPrefeitura", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("Enviar à prefeitura")
            .doc("1 envia, 0 só grava."),
        required("codContato", CODIGO).unproven().label("Cliente").doc("Código do cliente."),
        optional("numeroRPS", string())
            .number_ok()
            .label("Número do RPS")
            .doc("Em branco, o sistema numera."),
        optional("munIncidencia", number_of(MUNICIPIO_INCIDENCIA))
            .label("Município do imposto")
            .doc("1 o da empresa, 2 o do cliente."),
        optional("localPrest", number_of(LOCAL))
            .label("Local da prestação")
            .doc("1 no município, 3 fora, 6 no exterior."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("issRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("ISS retido")
            .doc("1 quando o tomador retém."),
        optional("inssRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("INSS retido")
            .doc("1 quando o tomador retém."),
        optional("pisRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("PIS retido")
            .doc("1 quando o tomador retém."),
        optional("cofinsRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("COFINS retido")
            .doc("1 quando o tomador retém."),
        optional("csllRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("CSLL retido")
            .doc("1 quando o tomador retém."),
        optional("irrfRetido", number_of(&[number(0, "não"), number(1, "sim")]))
            .label("IRRF retido")
            .doc("1 quando o tomador retém."),
        required("itens", list(&CADASTRO_ITEM_NFSE)).unproven().label("Itens").doc("Os serviços da nota."),
    ],
)
.doc("Uma NFS-e avulsa a emitir. O manual não diz o que é obrigatório.");

/// A tax of an item.
pub static IMPOSTO_NFSE: Object = object(
    "ImpostoNfse",
    &[
        optional("aliquota", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Alíquota")
            .doc("Alíquota, em por cento."),
        optional("baseCalculo", NUMERO).comma_ok().empty_is_null().label("Base").doc("Base de cálculo."),
        optional("imposto", NUMERO).comma_ok().empty_is_null().label("Imposto").doc("Valor do imposto."),
        optional("retido", BOOLEAN).text_ok().empty_is_null().label("Retido").doc("Se o tomador retém."),
    ],
)
.doc("Um imposto de um item.");

/// The taxes of an item.
pub static IMPOSTOS_NFSE: Object = object(
    "ImpostosNfse",
    &[
        optional("iss", nested(&IMPOSTO_NFSE)).label("ISS").doc("O imposto ISS do item."),
        optional("inss", nested(&IMPOSTO_NFSE)).label("INSS").doc("O imposto INSS do item."),
        optional("pis", nested(&IMPOSTO_NFSE)).label("PIS").doc("O imposto PIS do item."),
        optional("cofins", nested(&IMPOSTO_NFSE)).label("COFINS").doc("O imposto COFINS do item."),
        optional("csll", nested(&IMPOSTO_NFSE)).label("CSLL").doc("O imposto CSLL do item."),
        optional("irrf", nested(&IMPOSTO_NFSE)).label("IRRF").doc("O imposto IRRF do item."),
    ],
)
.doc("Os impostos de um item.");

/// A service of an invoice.
pub static ITEM_NFSE: Object = object(
    "ItemNfse",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do item."),
        optional("codNfse", LONG).text_ok().empty_is_null().label("Nota").doc("Código da nota."),
        optional("codProduto", LONG).text_ok().empty_is_null().label("Serviço").doc("Código do serviço."),
        optional("codListaServico", string())
            .number_ok()
            .label("Item da lista de serviços")
            .doc("Código na lista da Lei Complementar 116."),
        optional("servico", string()).number_ok().label("Serviço").doc("Nome do serviço."),
        optional("codConfigTrib", LONG)
            .text_ok()
            .empty_is_null()
            .label("Grupo de tributos")
            .doc("Código do grupo de tributos."),
        optional("quant", NUMERO).comma_ok().empty_is_null().label("Quantidade").doc("Quantidade."),
        optional("unitario", NUMERO).comma_ok().empty_is_null().label("Preço").doc("Preço de uma unidade."),
        optional("vDesc", NUMERO).comma_ok().empty_is_null().label("Desconto").doc("Valor do desconto."),
        optional("total", NUMERO).comma_ok().empty_is_null().label("Total").doc("Total do item."),
        optional("configTrib", nested(&IMPOSTOS_NFSE)).label("Impostos").doc("Os impostos do item."),
        optional("configGeral", ANY).label("Configuração").doc("Vazia na amostra."),
        optional("obs", string()).number_ok().label("Observações").doc("Observações do item."),
        optional("descConfigTrib", string())
            .number_ok()
            .label("Nome do grupo")
            .doc("Nome do grupo de tributos."),
        optional("cnae", string()).number_ok().label("CNAE").doc("Atividade econômica."),
        optional("camposExtras", ANY).label("Campos extras").doc("Vazios na amostra."),
        optional("codTributacaoMun", string())
            .number_ok()
            .label("Código de tributação")
            .doc("Código do serviço no município."),
        optional("vDeducao", NUMERO).comma_ok().empty_is_null().label("Dedução").doc("Valor da dedução."),
    ],
)
.doc("Um serviço de uma nota.");

/// A service invoice, as it is read.
pub static NFSE: Object = object(
    "Nfse",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da nota no eGestor."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do contato")
            .doc("Nome do cliente ou fornecedor."),
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("numeroRPS", LONG)
            .text_ok()
            .empty_is_null()
            .label("Número do RPS")
            .doc("Número do recibo provisório."),
        optional("numeroNFSe", LONG)
            .text_ok()
            .empty_is_null()
            .label("Número da NFS-e")
            .doc("Número dado pela prefeitura."),
        optional("chaveRPS", string()).number_ok().label("Chave do RPS").doc("Chave do recibo provisório."),
        optional("serie", string()).number_ok().label("Série").doc("Série da nota."),
        optional("ambiente", LONG)
            .text_ok()
            .empty_is_null()
            .label("Ambiente")
            .doc("1 produção, 2 homologação."),
        optional("dtEmissao", PLAIN_DATE_TIME).empty_is_null().label("Emissão").doc("Data da emissão."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("valorBruto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor bruto")
            .doc("Valor antes das retenções."),
        optional("valorLiquido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor líquido")
            .doc("Valor depois das retenções."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("situacao", number_of(SITUACAO_NFSE))
            .text_ok()
            .label("Situação")
            .doc("Diz se a nota vale; a mensagem da prefeitura não diz."),
        optional("situRetorno", string())
            .number_ok()
            .label("Retorno")
            .doc("O que a prefeitura respondeu, com data e hora na frente."),
        optional("ativo", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("Ativo")
            .doc("Se o registro vale; falso ou 0 quando foi cancelado."),
        optional("nfseItens", list(&ITEM_NFSE))
            .label("Itens")
            .doc("Os serviços da nota; a lista de notas não os traz."),
        optional("munIncidencia", number_of(MUNICIPIO_INCIDENCIA))
            .text_ok()
            .label("Município do imposto")
            .doc("1 o da empresa, 2 o do cliente."),
        optional("localPrest", number_of(LOCAL))
            .text_ok()
            .label("Local da prestação")
            .doc("1 no município, 3 fora, 6 no exterior."),
        optional("tags", one_or_many_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Lista no detalhe; na lista de notas, um texto."),
        optional("urlImpressao", string())
            .number_ok()
            .label("Página de impressão")
            .doc("Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/."),
    ],
)
.doc("Uma NFS-e.");

page!(
    /// A page of service invoices.
    PAGINA_NFSE, "PaginaNfse", NFSE, "Uma página de NFS-e."
);

/// GET /v1/nfse
pub static CONSULTAR: Operation = get("nfse.consultar", "/v1/nfse")
    .title("Consultar NFS-e")
    .doc("Lista as NFS-e, 50 por página.")
    .manual(8621, "NFSe › Listar (List)")
    .query(&[
        optional("filtro", string())
            .label("Busca")
            .doc("Procura em código da nota, código da venda, palavras-chave e nome do cliente."),
        optional("buscaObs", string()).label("Observações").doc("Procura nas observações."),
        optional("dtTipo", one_of(&[choice("dtEmissao", "emissão"), choice("dtCad", "cadastro")]))
            .label("Tipo de data")
            .doc("Data que dtIni e dtFim cortam; sem ele, dtEmissao."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("origNota", one_of(&[choice("venda", "de uma venda"), choice("avulsa", "avulsa")]))
            .label("Origem")
            .doc("De uma venda ou avulsa."),
        optional("situacao", number_of(SITUACAO_NFSE)).label("Situação").doc("Situação da nota."),
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_NFSE))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/nfse
pub static CADASTRAR: Operation = post("nfse.cadastrar", "/v1/nfse")
    .title("Emitir NFS-e")
    .doc("Emite uma NFS-e avulsa. HTTP 200 não diz que foi autorizada: veja situacao.")
    .manual(8695, "NFSe › Novo (Create)")
    .body(json(&CADASTRO_NFSE))
    .returns(enveloped(&NFSE_GERADA));

/// GET /v1/nfse/{codigo}
pub static DETALHAR: Operation = get("nfse.detalhar", "/v1/nfse/{codigo}")
    .title("Detalhar NFS-e")
    .doc("Todos os dados de uma NFS-e.")
    .manual(8750, "NFSe › Detalhar (Read)")
    .path(&[codigo("Código da nota.")])
    .returns(enveloped(&NFSE));
