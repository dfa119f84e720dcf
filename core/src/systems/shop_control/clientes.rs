//! Chapter "Clientes": customers and suppliers, read and written.

use super::comum::{CODIGO_CLIENTE, DATAATE, DATADE, DESDE, PAGINA};
use super::contatos::{CADASTRO_CONTATO, CONTATO};
use crate::identifiers::Identifier;
use crate::schema::*;

const FISICA_JURIDICA: &[Choice] = &[choice("F", "pessoa física"), choice("J", "pessoa jurídica")];
const INDICADOR_IE: &[NumberChoice] = &[
    number(1, "contribuinte do ICMS"),
    number(2, "contribuinte isento de inscrição"),
    number(9, "não contribuinte"),
];

/// A customer or supplier, as it is sent.
pub static CADASTRO_CLIENTE: Object = object(
    "CadastroCliente",
    &[
        required("nome", text(60))
            .unproven()
            .label("Nome")
            .doc("Nome ou razão social. O manual não dá tamanho; 60 caracteres é o que a NF-e aceita."),
        optional("fantasia", string()).label("Nome fantasia").doc("Nome fantasia ou apelido."),
        required("tipo", one_of(&[choice("C", "cliente"), choice("F", "fornecedor")])).label("Tipo").doc(
            "C ou F. O manual não diz o que é obrigatório; nas capturas nome, tipo e pessoa sempre vão.",
        ),
        required("fisicaJuridica", one_of(FISICA_JURIDICA))
            .label("Pessoa")
            .doc("F ou J. Decide se cpfCnpj é um CPF ou um CNPJ."),
        optional("cpfCnpj", CPF_OR_CNPJ)
            .label("CPF ou CNPJ")
            .doc("CPF ou CNPJ, enviado sem máscara. Um documento já cadastrado é recusado com HTTP 409."),
        optional("rg", string()).label("RG").doc("Documento de identidade."),
        optional("ie", string()).label("Inscrição estadual").doc("Inscrição estadual, ou ISENTO."),
        optional("cep", CEP)
            .number_ok()
            .label("CEP")
            .doc("CEP do endereço principal. Vai sem máscara; a captura o envia como número."),
        optional("endereco", string()).label("Endereço").doc("Logradouro do endereço principal."),
        optional("numero", string())
            .number_ok()
            .label("Número")
            .doc("Número do endereço principal. É texto; a captura o envia como número."),
        optional("complemento", string()).label("Complemento").doc("Complemento do endereço principal."),
        optional("bairro", string()).label("Bairro").doc("Bairro do endereço principal."),
        optional("cidade", string()).label("Cidade").doc("Cidade do endereço principal."),
        optional("uf", UF).label("UF").doc("Estado do endereço principal, em duas letras."),
        optional("pais", string()).label("País").doc("País. Em branco, o servidor grava 1058, Brasil."),
        optional("telefone1", string()).label("Telefone 1").doc("Telefone principal."),
        optional("telefone2", string()).label("Telefone 2").doc("Segundo telefone."),
        optional("fax", string()).label("Fax").doc("Fax."),
        optional("entregaCep", CEP).number_ok().label("CEP (entrega)").doc("CEP da entrega."),
        optional("entregaEndereco", string()).label("Endereço (entrega)").doc("Logradouro da entrega."),
        optional("entregaNumero", string()).number_ok().label("Número (entrega)").doc("Número da entrega."),
        optional("entregaComplemento", string())
            .label("Complemento (entrega)")
            .doc("Complemento da entrega."),
        optional("entregaBairro", string()).label("Bairro (entrega)").doc("Bairro da entrega."),
        optional("entregaCidade", string()).label("Cidade (entrega)").doc("Cidade da entrega."),
        optional("entregaUf", UF).label("UF (entrega)").doc("Estado da entrega, em duas letras."),
        optional("entregaPais", string()).label("País (entrega)").doc("País da entrega."),
        optional("entregaPontoRef1", string())
            .label("Ponto de referência 1 (entrega)")
            .doc("Ponto de referência da entrega."),
        optional("entregaPontoRef2", string())
            .label("Ponto de referência 2 (entrega)")
            .doc("Outro ponto de referência da entrega."),
        optional("faturamentoCep", CEP).number_ok().label("CEP (faturamento)").doc("CEP do faturamento."),
        optional("faturamentoEndereco", string())
            .label("Endereço (faturamento)")
            .doc("Logradouro do faturamento."),
        optional("faturamentoNumero", string())
            .number_ok()
            .label("Número (faturamento)")
            .doc("Número do faturamento."),
        optional("faturamentoComplemento", string())
            .label("Complemento (faturamento)")
            .doc("Complemento do faturamento."),
        optional("faturamentoBairro", string()).label("Bairro (faturamento)").doc("Bairro do faturamento."),
        optional("faturamentoCidade", string()).label("Cidade (faturamento)").doc("Cidade do faturamento."),
        optional("faturamentoUf", UF).label("UF (faturamento)").doc("Estado do faturamento, em duas letras."),
        optional("faturamentoPais", string()).label("País (faturamento)").doc("País do faturamento."),
        optional("faturamentoPontoRef1", string())
            .label("Ponto de referência 1 (faturamento)")
            .doc("Ponto de referência do faturamento."),
        optional("faturamentoPontoRef2", string())
            .label("Ponto de referência 2 (faturamento)")
            .doc("Outro ponto de referência do faturamento."),
        optional("indicadorIE", number_of(INDICADOR_IE))
            .label("Indicador da IE")
            .doc("Situação perante o ICMS, como na NF-e: 1, 2 ou 9."),
        optional("urlContatos", string())
            .label("Caminho dos contatos")
            .doc("Consta da tabela do manual; no envio nenhuma captura o traz."),
        optional("contatos", list(&CADASTRO_CONTATO))
            .unproven()
            .label("Contatos")
            .doc("Contatos na mesma chamada. Fora do manual; visto em integrações."),
    ],
)
.rules(&[
    identifier_if("fisicaJuridica", "F", "cpfCnpj", Identifier::Cpf),
    identifier_if("fisicaJuridica", "J", "cpfCnpj", Identifier::Cnpj),
])
.doc("Um cliente ou fornecedor a gravar.");

/// A customer or supplier, as it is read.
pub static CLIENTE: Object = object(
    "Cliente",
    &[
        optional("ordem", LONG).text_ok().unproven().label("Ordem").doc("Número interno; visto em integrações."),
        required("codigo", LONG).text_ok().label("Código").doc("Código do cliente ou fornecedor."),
        required("nome", string()).nullable().label("Nome").doc("Nome ou razão social."),
        optional("fantasia", string()).label("Nome fantasia").doc("Nome fantasia ou apelido."),
        optional("tipo", one_of(&[choice("C", "cliente"), choice("F", "fornecedor"), choice("R", "revenda")]))
            .label("Tipo")
            .doc("C, F ou R. Só a tabela da consulta tem R, e as capturas não o mostram."),
        optional("fisicaJuridica", one_of(FISICA_JURIDICA)).label("Pessoa").doc("F ou J."),
        optional("indicadorIE", number_of(INDICADOR_IE))
            .text_ok()
            .empty_is_null()
            .label("Indicador da IE")
            .doc("Situação perante o ICMS, como na NF-e. Falta nas capturas."),
        optional("cpfCnpj", string()).label("CPF ou CNPJ").doc(
            "CPF ou CNPJ. Volta com máscara, com 14 ou 18 caracteres, ou em branco: a tabela do manual diz 14.",
        ),
        optional("rg", string()).number_ok().label("RG").doc("Documento de identidade."),
        optional("ie", string()).number_ok().label("Inscrição estadual").doc("Inscrição estadual, ou ISENTO."),
        optional("cep", string()).number_ok().label("CEP").doc("CEP do endereço principal."),
        optional("endereco", string()).label("Endereço").doc("Logradouro do endereço principal."),
        optional("numero", string()).number_ok().label("Número").doc("Número do endereço principal."),
        optional("complemento", string()).label("Complemento").doc("Complemento do endereço principal."),
        optional("bairro", string()).label("Bairro").doc("Bairro do endereço principal."),
        optional("cidade", string()).label("Cidade").doc("Cidade do endereço principal."),
        optional("uf", string()).label("UF").doc("Estado do endereço principal, em duas letras."),
        optional("pais", string()).label("País").doc("País: BRASIL ou em branco."),
        optional("telefone1", string()).number_ok().label("Telefone 1").doc("Telefone principal."),
        optional("telefone2", string()).number_ok().label("Telefone 2").doc("Segundo telefone."),
        optional("lGPD_Receber_Campanhas_Marketing", BOOLEAN)
            .text_ok()
            .label("Aceita campanhas")
            .doc("Se a pessoa aceita receber campanhas de marketing. Falta nas capturas."),
        optional("lGPD_Receber_Contato_Situacao_Pedido", BOOLEAN)
            .text_ok()
            .label("Aceita contato sobre pedidos")
            .doc("Se a pessoa aceita contato sobre a situação de um pedido. Falta nas capturas."),
        optional("lGPD_Telefone_Contato_Formatado", string())
            .label("Telefone para contato")
            .doc("Telefone autorizado, com máscara. Falta nas capturas."),
        optional("fax", string()).number_ok().label("Fax").doc("Fax."),
        optional("entregaCep", string()).number_ok().label("CEP (entrega)").doc("CEP da entrega."),
        optional("entregaEndereco", string()).label("Endereço (entrega)").doc("Logradouro da entrega."),
        optional("entregaNumero", string()).number_ok().label("Número (entrega)").doc("Número da entrega."),
        optional("entregaComplemento", string()).label("Complemento (entrega)").doc("Complemento da entrega."),
        optional("entregaBairro", string()).label("Bairro (entrega)").doc("Bairro da entrega."),
        optional("entregaCidade", string()).label("Cidade (entrega)").doc("Cidade da entrega."),
        optional("entregaUf", string()).label("UF (entrega)").doc("Estado da entrega, em duas letras."),
        optional("entregaPais", string()).label("País (entrega)").doc("País da entrega."),
        optional("entregaPontoRef1", string()).label("Ponto de referência 1 (entrega)").doc("Ponto de referência da entrega."),
        optional("entregaPontoRef2", string()).label("Ponto de referência 2 (entrega)").doc("Outro ponto de referência da entrega."),
        optional("faturamentoCep", string()).number_ok().label("CEP (faturamento)").doc("CEP do faturamento."),
        optional("faturamentoEndereco", string()).label("Endereço (faturamento)").doc("Logradouro do faturamento."),
        optional("faturamentoNumero", string()).number_ok().label("Número (faturamento)").doc("Número do faturamento."),
        optional("faturamentoComplemento", string()).label("Complemento (faturamento)").doc("Complemento do faturamento."),
        optional("faturamentoBairro", string()).label("Bairro (faturamento)").doc("Bairro do faturamento."),
        optional("faturamentoCidade", string()).label("Cidade (faturamento)").doc("Cidade do faturamento."),
        optional("faturamentoUf", string()).label("UF (faturamento)").doc("Estado do faturamento, em duas letras."),
        optional("faturamentoPais", string()).label("País (faturamento)").doc("País do faturamento."),
        optional("faturamentoPontoRef1", string()).label("Ponto de referência 1 (faturamento)").doc("Ponto de referência do faturamento."),
        optional("faturamentoPontoRef2", string()).label("Ponto de referência 2 (faturamento)").doc("Outro ponto de referência do faturamento."),
        optional("urlContatos", string())
            .label("Caminho dos contatos")
            .doc("Caminho dos contatos deste cliente: /contatos/{codigo}."),
        optional("contatos", list(&CONTATO)).label("Contatos").doc("Contatos do cliente, sem a ordem."),
        optional("vendedor1", ANY).unproven().label("Vendedor 1").doc("Objeto visto em integrações."),
        optional("vendedor2", ANY).unproven().label("Vendedor 2").doc("Objeto visto em integrações."),
        optional("tabelaPrecosPadrao", ANY)
            .unproven()
            .label("Tabela de preços padrão")
            .doc("Vista em integrações, sem descrição."),
        optional("codigoFilial", INT).text_ok().unproven().label("Filial").doc("Vista em integrações."),
        optional("inativo", BOOLEAN).text_ok().unproven().label("Inativo").doc("Visto em integrações."),
        optional("utiliza_Fidelidade", BOOLEAN)
            .text_ok()
            .unproven()
            .label("Usa o programa de fidelidade")
            .doc("Visto em integrações."),
    ],
)
.doc("Um cliente ou fornecedor.");

/// The code of what was written.
pub static CODIGO_GERADO: Object = object(
    "CodigoGerado",
    &[required("codigoGerado", LONG)
        .text_ok()
        .label("Código gerado")
        .doc("Código gravado no Shop Control 9; no cadastro é sempre o próximo livre.")],
)
.doc("O código do cliente gravado.");

/// GET /clientes/{pagina}
pub static CONSULTAR: Operation = get("clientes.consultar", "/clientes/{pagina}")
    .title("Consultar clientes")
    .doc("Uma página de até 20 clientes e fornecedores, com seus contatos.")
    .manual(246, "Consultar Clientes")
    .path(&[PAGINA])
    .query(&[DATADE, DATAATE])
    .pages("pagina", 20)
    .returns(enveloped_list(&CLIENTE))
    // The code is what /clientes/detalhes/{codigo} takes.
    .key(&["codigo"])
    .since(DESDE);

/// GET /clientes/detalhes/{codigo}
pub static DETALHAR: Operation = get("clientes.detalhar", "/clientes/detalhes/{codigo}")
    .title("Detalhar cliente")
    .doc("Um cliente ou fornecedor pelo código.")
    .manual(335, "Consultar Clientes")
    .path(&[required("codigo", CODIGO_CLIENTE)
        .label("Código do cliente")
        .doc("Código do cliente ou fornecedor. Um código que não existe responde REGISTRO_NAO_ENCONTRADO.")])
    .returns(enveloped(&CLIENTE));

/// POST /clientes/
pub static CADASTRAR: Operation = post("clientes.cadastrar", "/clientes/")
    .title("Cadastrar cliente")
    .doc(
        "Grava um cliente ou fornecedor novo. O manual imprime /clientes, a captura /clientes/. Para um documento já \
         cadastrado, servidores respondem HTTP 409 com o código existente em dados.codigoAtual.",
    )
    .manual(455, "Cadastrar Cliente")
    .body(json(&CADASTRO_CLIENTE))
    .returns(enveloped(&CODIGO_GERADO))
    .unsafe_to_repeat();

/// PUT /clientes/
pub static ATUALIZAR: Operation = put("clientes.atualizar", "/clientes/")
    .title("Atualizar cliente")
    .doc(
        "Grava de novo um cliente ou fornecedor. A tabela do manual é a do cadastro e não tem o código; só cpfCnpj \
         diz quem é. Nenhuma captura mostra a chamada; a barra final é a do cadastro.",
    )
    .manual(528, "Atualizar Cliente")
    .body(json(&CADASTRO_CLIENTE))
    .returns(enveloped(&CODIGO_GERADO))
    .idempotent();
