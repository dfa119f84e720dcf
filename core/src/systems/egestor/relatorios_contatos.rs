//! Chapter "Relatórios": contacts.

use super::comum::{CODIGO, NUMERO};
use super::relatorios::{ATE, DE, mostrar};
use crate::schema::*;

/// What is asked of the report.
pub static PEDIDO_HISTORICO_CONTATO: Object = object(
    "PedidoHistoricoContato",
    &[
        required("contato", CODIGO).label("Contato").doc("Código do contato."),
        DE,
        ATE,
        required(
            "dtFinanceiro",
            one_of(&[
                choice("dtVenc", "data de vencimento"),
                choice("dtCad", "data de cadastro"),
                choice("dtPgto", "data de pagamento"),
                choice("naoMostrar", "não listar financeiros"),
            ]),
        )
        .label("Data do financeiro")
        .doc("Data pela qual se corta o financeiro."),
        required(
            "dtVendas",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtEntrega", "data da entrega"),
                choice("naoMostrar", "não listar vendas"),
            ]),
        )
        .label("Data das vendas")
        .doc("Data pela qual se cortam as vendas."),
        required(
            "dtCompras",
            one_of(&[
                choice("dtCompra", "data da compra"),
                choice("dtCad", "data de cadastro"),
                choice("naoMostrar", "não listar compras"),
            ]),
        )
        .label("Data das compras")
        .doc("Data pela qual se cortam as compras."),
        required(
            "ordem",
            one_of(&[
                choice("data", "data"),
                choice("codigo", "código"),
                choice("descricao", "descrição"),
                choice("valor", "valor"),
                choice("situacao", "situação"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Histórico de um contato.");

/// A row of the report.
pub static LINHA_HISTORICO_CONTATO: Object = object(
    "LinhaHistoricoContato",
    &[
        optional("data", DATE).empty_is_null().label("Data").doc("Data."),
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("situacao", string()).number_ok().label("Situação").doc("Situação do registro."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Histórico de um contato. Outras colunas vêm conforme o \
     pedido.",
);

/// The history of a contact.
pub static HISTORICO_CONTATO: Object = object(
    "HistoricoContato",
    &[
        optional("Financeiro", list(&LINHA_HISTORICO_CONTATO))
            .label("Financeiro")
            .doc("As linhas do módulo."),
        optional("Vendas", list(&LINHA_HISTORICO_CONTATO)).label("Vendas").doc("As linhas do módulo."),
        optional("Compras", list(&LINHA_HISTORICO_CONTATO)).label("Compras").doc("As linhas do módulo."),
    ],
)
.open()
.doc("O histórico de um contato.");

/// POST /v1/relatorios/historicoContato
pub static CONSULTAR_HISTORICO_CONTATO: Operation =
    post("relatorios.consultar.historico_contato", "/v1/relatorios/historicoContato")
        .title("Histórico de um contato")
        .doc("O financeiro, as vendas e as compras de um contato.")
        .manual(7249, "Relatórios › Histórico de um contato")
        .body(json(&PEDIDO_HISTORICO_CONTATO))
        .returns(enveloped(&HISTORICO_CONTATO))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_PERSONALIZADO_CONTATOS: Object = object(
    "PedidoPersonalizadoContatos",
    &[
        optional("contato", CODIGO)
            .label("Contato")
            .doc("Código do contato. O manual o diz obrigatório, a amostra o envia vazio."),
        optional(
            "tipoContato",
            number_of(&[number(1, "clientes"), number(2, "fornecedores"), number(4, "transportadoras")]),
        )
        .label("Tipo de contato")
        .doc("Papel do contato."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        required(
            "tipoData",
            one_of(&[choice("dtCad", "data de cadastro"), choice("dtNasc", "data de nascimento")]),
        )
        .label("Tipo de data")
        .doc("Data que de e ate cortam."),
        optional("de", DATE)
            .label("De")
            .doc("Primeiro dia. O manual o diz obrigatório, a amostra o envia vazio."),
        optional("ate", DATE)
            .label("Até")
            .doc("Último dia. O manual o diz obrigatório, a amostra o envia vazio."),
        required(
            "ordenarPor",
            one_of(&[
                choice("codigo", "código"),
                choice("nome", "nome"),
                choice("fantasia", "nome fantasia"),
                choice("dtNasc", "nascimento"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        mostrar("mostrar_tipo", "Tipo"),
        mostrar("mostrar_fantasia", "Nome fantasia"),
        mostrar("mostrar_cpfcnpj", "CPF/CNPJ"),
        mostrar("mostrar_ie", "Inscrição estadual"),
        mostrar("mostrar_indIE", "Indicador de IE"),
        mostrar("mostrar_iest", "IE do substituto"),
        mostrar("mostrar_im", "Inscrição municipal"),
        mostrar("mostrar_suframa", "Suframa"),
        mostrar("mostrar_emails", "E-mails"),
        mostrar("mostrar_end", "Endereço"),
        mostrar("mostrar_num", "Número"),
        mostrar("mostrar_compl", "Complemento"),
        mostrar("mostrar_bairro", "Bairro"),
        mostrar("mostrar_cidadeNome", "Cidade"),
        mostrar("mostrar_cidadeCod", "Código IBGE"),
        mostrar("mostrar_uf", "UF"),
        mostrar("mostrar_cep", "CEP"),
        mostrar("mostrar_pais", "País"),
        mostrar("mostrar_fones", "Telefones"),
        mostrar("mostrar_dtNasc", "Data de nascimento"),
        mostrar("mostrar_dtCad", "Data de cadastro"),
        mostrar("mostrar_tags", "Palavras-chave"),
        mostrar("mostrar_obs", "Anotações"),
    ],
)
.doc("O que se pede ao relatório Contatos personalizado.");

/// A row of the report.
pub static LINHA_PERSONALIZADO_CONTATOS: Object = object(
    "LinhaPersonalizadoContatos",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("fantasia", string()).number_ok().label("Nome fantasia").doc("Nome fantasia ou apelido."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("ie", string()).number_ok().label("Inscrição estadual").doc("Inscrição no estado."),
        optional("indIE", string()).number_ok().label("Indicador da IE").doc("Por extenso."),
        optional("iest", string())
            .number_ok()
            .label("IE do substituto")
            .doc("Inscrição de substituto tributário."),
        optional("im", string()).number_ok().label("Inscrição municipal").doc("Inscrição no município."),
        optional("suframa", string()).number_ok().label("SUFRAMA").doc("Inscrição na SUFRAMA."),
        optional("emails", string()).number_ok().label("E-mails").doc("Num texto só."),
        optional("end", string()).number_ok().label("Logradouro").doc("Rua do contato."),
        optional("num", string()).number_ok().label("Número").doc("Número do endereço."),
        optional("compl", string()).number_ok().label("Complemento").doc("Complemento do endereço."),
        optional("bairro", string()).number_ok().label("Bairro").doc("Bairro."),
        optional("cidadeNome", string()).number_ok().label("Cidade").doc("Nome da cidade."),
        optional("cidadeCod", string()).number_ok().label("Código IBGE").doc("Código do município no IBGE."),
        optional("uf", string()).number_ok().label("UF").doc("Estado, em duas letras."),
        optional("cep", string()).number_ok().label("CEP").doc("Código postal."),
        optional("pais", string()).number_ok().label("País").doc("País."),
        optional("fones", string()).number_ok().label("Telefones").doc("Num texto só."),
        optional("dtNasc", DATE).empty_is_null().label("Nascimento").doc("Data de nascimento."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("tags", string()).number_ok().label("Palavras-chave").doc("Palavras-chave do registro."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
    ],
)
.open()
.doc("Uma linha do relatório Contatos personalizado. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/personalizadoContatos
pub static CONSULTAR_PERSONALIZADO_CONTATOS: Operation =
    post("relatorios.consultar.personalizado_contatos", "/v1/relatorios/personalizadoContatos")
        .title("Contatos personalizado")
        .doc("Os contatos, com as colunas pedidas.")
        .manual(7346, "Relatórios › Personalizado de contatos")
        .body(json(&PEDIDO_PERSONALIZADO_CONTATOS))
        .returns(enveloped_list(&LINHA_PERSONALIZADO_CONTATOS))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_ANIVERSARIANTES_DO_MES: Object = object(
    "PedidoAniversariantesDoMes",
    &[
        required("mes", integer(0, 11))
            .label("Mês")
            .doc("Mês, contado de 0: janeiro é 0, dezembro é 11. Só neste relatório se conta assim."),
        mostrar("mostrarEmails", "E-mail do contato"),
        mostrar("mostrarFones", "Telefone do contato"),
        optional(
            "ordem",
            number_of(&[number(1, "código"), number(2, "nome"), number(3, "data de nascimento")]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
    ],
)
.doc("O que se pede ao relatório Aniversariantes do mês.");

/// A row of the report.
pub static LINHA_ANIVERSARIANTES_DO_MES: Object = object(
    "LinhaAniversariantesDoMes",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("emails", string()).number_ok().label("E-mails").doc("Num texto só."),
        optional("fones", string()).number_ok().label("Telefones").doc("Num texto só."),
        optional("dtNasc", DATE).empty_is_null().label("Nascimento").doc("Data de nascimento."),
    ],
)
.open()
.doc("Uma linha do relatório Aniversariantes do mês. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/aniversariantesDoMes
pub static CONSULTAR_ANIVERSARIANTES_DO_MES: Operation =
    post("relatorios.consultar.aniversariantes_do_mes", "/v1/relatorios/aniversariantesDoMes")
        .title("Aniversariantes do mês")
        .doc("Os contatos que fazem anos no mês, contado de 0.")
        .manual(7473, "Relatórios › Aniversariantes do mês")
        .body(json(&PEDIDO_ANIVERSARIANTES_DO_MES))
        .returns(enveloped_list(&LINHA_ANIVERSARIANTES_DO_MES))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_INATIVIDADE_CLIENTES: Object = object(
    "PedidoInatividadeClientes",
    &[
        required(
            "tipoInatividade",
            one_of(&[
                choice("maiorque", "mais dias do que diasInativos"),
                choice("menorque", "menos dias do que diasInativos"),
            ]),
        )
        .label("Comparação")
        .doc("Mais ou menos dias do que diasInativos."),
        required("diasInativos", integer(0, i32::MAX as i64)).label("Dias").doc("Dias sem comprar."),
        optional("tags", string()).label("Palavras-chave").doc("Só o que tem estas palavras-chave."),
        required(
            "tipoDataVendas",
            one_of(&[
                choice("dtVenda", "data da venda"),
                choice("dtCad", "cadastro"),
                choice("dtEntrega", "entrega"),
            ]),
        )
        .label("Data da venda")
        .doc("Data que conta como a da venda."),
        required(
            "ordem",
            one_of(&[choice("nomeContato", "nome do contato"), choice("inatividade", "dias sem comprar")]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("considerarOrcamentos", BOOLEAN)
            .number_ok()
            .label("Orçamentos")
            .doc("Conta também os orçamentos."),
    ],
)
.doc("O que se pede ao relatório Inatividade de clientes.");

/// A row of the report.
pub static LINHA_INATIVIDADE_CLIENTES: Object = object(
    "LinhaInatividadeClientes",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do registro."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("dataUltOper", DATE)
            .empty_is_null()
            .label("Última operação")
            .doc("Data da última operação."),
        optional("codUltOper", string())
            .number_ok()
            .label("Qual operação")
            .doc("A última operação, por extenso."),
        optional("inatividade", LONG).text_ok().empty_is_null().label("Dias").doc("Dias sem comprar."),
    ],
)
.open()
.doc(
    "Uma linha do relatório Inatividade de clientes. Outras colunas vêm conforme o \
     pedido.",
);

/// POST /v1/relatorios/inatividadeClientes
pub static CONSULTAR_INATIVIDADE_CLIENTES: Operation =
    post("relatorios.consultar.inatividade_clientes", "/v1/relatorios/inatividadeClientes")
        .title("Inatividade de clientes")
        .doc("Os clientes e há quantos dias não compram.")
        .manual(7521, "Relatórios › Inatividade de clientes")
        .body(json(&PEDIDO_INATIVIDADE_CLIENTES))
        .returns(enveloped_list(&LINHA_INATIVIDADE_CLIENTES))
        .safe_to_repeat();

/// What is asked of the report.
pub static PEDIDO_CONTATOS_DUPLICADOS: Object = object(
    "PedidoContatosDuplicados",
    &[
        required(
            "ordem",
            one_of(&[
                choice("nome", "nome"),
                choice("quantidade", "quantidade de vezes que o registro se repete"),
            ]),
        )
        .label("Ordem")
        .doc("Por que coluna se ordena."),
        optional("usarCpfCnpj", BOOLEAN)
            .number_ok()
            .label("Pelo documento")
            .doc("Compara também o CPF ou CNPJ."),
        optional("usarIe", BOOLEAN).number_ok().label("Pela IE").doc("Compara também a inscrição estadual."),
    ],
)
.doc("O que se pede ao relatório Contatos duplicados.");

/// A row of the report.
pub static LINHA_CONTATOS_DUPLICADOS: Object = object(
    "LinhaContatosDuplicados",
    &[
        optional("vezes", LONG).text_ok().empty_is_null().label("Vezes").doc("Quantas vezes se repete."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
        optional("cpfcnpj", string())
            .number_ok()
            .label("CPF ou CNPJ")
            .doc("Documento do contato, só os números."),
        optional("ie", string()).number_ok().label("Inscrição estadual").doc("Inscrição no estado."),
        optional("codigos", string()).number_ok().label("Códigos").doc("Os códigos, separados por vírgula."),
    ],
)
.open()
.doc("Uma linha do relatório Contatos duplicados. Outras colunas vêm conforme o pedido.");

/// POST /v1/relatorios/contatosDuplicados
pub static CONSULTAR_CONTATOS_DUPLICADOS: Operation =
    post("relatorios.consultar.contatos_duplicados", "/v1/relatorios/contatosDuplicados")
        .title("Contatos duplicados")
        .doc("Os contatos cadastrados mais de uma vez.")
        .manual(7580, "Relatórios › Contatos duplicados")
        .body(json(&PEDIDO_CONTATOS_DUPLICADOS))
        .returns(enveloped_list(&LINHA_CONTATOS_DUPLICADOS))
        .safe_to_repeat();
