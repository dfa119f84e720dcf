//! The catalog of eGestor against the facts of its manual.

#![cfg(feature = "egestor")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use retaguarda::schema::Evidence::{Integrators, Manual};
use retaguarda::schema::*;
use retaguarda::systems;
use retaguarda::systems::egestor::SYSTEM;

/// Every request: name, method, path, line of the manual.
const REQUESTS: &[(&str, &str, &str, u32)] = &[
    ("autenticacao.autenticar", "POST", "/oauth/access_token", 107),
    ("empresa.detalhar", "GET", "/v1/empresa", 148),
    ("contatos.consultar", "GET", "/v1/contatos", 201),
    ("contatos.cadastrar", "POST", "/v1/contatos", 270),
    ("contatos.detalhar", "GET", "/v1/contatos/{codigo}", 384),
    ("contatos.atualizar", "PUT", "/v1/contatos/{codigo}", 477),
    ("contatos.remover", "DELETE", "/v1/contatos/{codigo}", 582),
    ("categorias.consultar", "GET", "/v1/categorias", 611),
    ("categorias.cadastrar", "POST", "/v1/categorias", 648),
    ("categorias.detalhar", "GET", "/v1/categorias/{codigo}", 680),
    ("categorias.atualizar", "PUT", "/v1/categorias/{codigo}", 736),
    ("categorias.remover", "DELETE", "/v1/categorias/{codigo}", 764),
    ("produtos.consultar", "GET", "/v1/produtos", 794),
    ("produtos.cadastrar", "POST", "/v1/produtos", 898),
    ("produtos.detalhar", "GET", "/v1/produtos/{codigo}", 946),
    ("produtos.atualizar", "PUT", "/v1/produtos/{codigo}", 1019),
    ("produtos.remover", "DELETE", "/v1/produtos/{codigo}", 1094),
    ("produtos.cadastrar.foto", "POST", "/v1/produtos/{codigo}/fotos", 1118),
    ("ajuste_estoque.consultar", "GET", "/v1/ajusteEstoque", 1166),
    ("ajuste_estoque.cadastrar", "POST", "/v1/ajusteEstoque", 1210),
    ("ajuste_estoque.detalhar", "GET", "/v1/ajusteEstoque/{codigo}", 1258),
    ("servicos.consultar", "GET", "/v1/servicos", 1340),
    ("servicos.cadastrar", "POST", "/v1/servicos", 1381),
    ("servicos.detalhar", "GET", "/v1/servicos/{codigo}", 1416),
    ("servicos.atualizar", "PUT", "/v1/servicos/{codigo}", 1474),
    ("servicos.remover", "DELETE", "/v1/servicos/{codigo}", 1536),
    ("disponiveis.consultar", "GET", "/v1/disponiveis", 1566),
    ("disponiveis.cadastrar", "POST", "/v1/disponiveis", 1614),
    ("disponiveis.detalhar", "GET", "/v1/disponiveis/{codigo}", 1649),
    ("disponiveis.atualizar", "PUT", "/v1/disponiveis/{codigo}", 1707),
    ("disponiveis.remover", "DELETE", "/v1/disponiveis/{codigo}", 1738),
    ("formas_pagamento.consultar", "GET", "/v1/formasPagamento", 1785),
    ("formas_pagamento.cadastrar", "POST", "/v1/formasPagamento", 1835),
    ("formas_pagamento.detalhar", "GET", "/v1/formasPagamento/{codigo}", 1879),
    ("formas_pagamento.atualizar", "PUT", "/v1/formasPagamento/{codigo}", 1939),
    ("formas_pagamento.remover", "DELETE", "/v1/formasPagamento/{codigo}", 1975),
    ("plano_contas.consultar", "GET", "/v1/planoContas", 2009),
    ("plano_contas.cadastrar", "POST", "/v1/planoContas", 2060),
    ("plano_contas.detalhar", "GET", "/v1/planoContas/{codigo}", 2098),
    ("plano_contas.atualizar", "PUT", "/v1/planoContas/{codigo}", 2159),
    ("plano_contas.remover", "DELETE", "/v1/planoContas/{codigo}", 2197),
    ("config_trib.consultar", "GET", "/v1/configTrib", 2262),
    ("config_trib.detalhar", "GET", "/v1/configTrib/{codigo}", 2343),
    ("recebimentos.consultar", "GET", "/v1/recebimentos", 2457),
    ("recebimentos.cadastrar", "POST", "/v1/recebimentos", 2536),
    ("recebimentos.detalhar", "GET", "/v1/recebimentos/{codigo}", 2582),
    ("recebimentos.atualizar", "PUT", "/v1/recebimentos/{codigo}", 2662),
    ("recebimentos.receber", "PUT", "/v1/recebimentos/{codigo}/receber", 2708),
    ("recebimentos.remover", "DELETE", "/v1/recebimentos/{codigo}", 2739),
    ("pagamentos.consultar", "GET", "/v1/pagamentos", 2767),
    ("pagamentos.cadastrar", "POST", "/v1/pagamentos", 2838),
    ("pagamentos.detalhar", "GET", "/v1/pagamentos/{codigo}", 2882),
    ("pagamentos.detalhar.contato", "GET", "/v1/pagamentos/{codigo}/contato", 2949),
    ("pagamentos.atualizar", "PUT", "/v1/pagamentos/{codigo}", 3001),
    ("pagamentos.pagar", "PUT", "/v1/pagamentos/{codigo}/pagar", 3049),
    ("pagamentos.remover", "DELETE", "/v1/pagamentos/{codigo}", 3084),
    ("compras.consultar", "GET", "/v1/compras", 3111),
    ("compras.cadastrar", "POST", "/v1/compras", 3179),
    ("compras.detalhar", "GET", "/v1/compras/{codigo}", 3284),
    ("compras.efetivar", "GET", "/v1/compras/{codigo}/efetivar", 3416),
    ("compras.reabrir", "GET", "/v1/compras/{codigo}/reabrir", 3445),
    ("compras.remover", "DELETE", "/v1/compras/{codigo}", 3471),
    ("compras.detalhar.nfe", "GET", "/v1/compras/{codigo}/nfe", 3496),
    ("vendas.consultar", "GET", "/v1/vendas", 3551),
    ("vendas.cadastrar", "POST", "/v1/vendas", 3630),
    ("vendas.detalhar", "GET", "/v1/vendas/{codigo}", 3733),
    ("vendas.atualizar", "PUT", "/v1/vendas/{codigo}", 3863),
    ("vendas.detalhar.nfe", "GET", "/v1/vendas/{codigo}/nfe", 3913),
    ("vendas.remover", "DELETE", "/v1/vendas/{codigo}", 3966),
    ("vendas.detalhar.contato", "GET", "/v1/vendas/{codigo}/contato", 3994),
    ("vendas.gerar_nfse", "GET", "/v1/vendas/{codigo}/gerarNfse", 4046),
    ("vendas.gerar_nfse_enviar_email", "GET", "/v1/vendas/{codigo}/gerarNfseEnviarEmail", 4080),
    ("vendas.detalhar.mercado_livre", "GET", "/v1/vendas/{codigo}/mercadoLivre", 4114),
    ("vendas.gerar_nfe", "POST", "/v1/vendas/{codigo}/gerarNfe", 4137),
    ("vendas.gerar_nfce", "POST", "/v1/vendas/{codigo}/gerarNfce", 4234),
    ("vendas.detalhar.customizado", "GET", "/v1/config/vendas/customizado", 4283),
    ("devolucoes.consultar", "GET", "/v1/devolucoes", 4319),
    ("devolucoes.cadastrar", "POST", "/v1/devolucoes", 4370),
    ("devolucoes.detalhar", "GET", "/v1/devolucoes/{codigo}", 4438),
    ("boletos.consultar", "GET", "/v1/boletos", 4507),
    ("boletos.cadastrar", "POST", "/v1/boletos", 4576),
    ("boletos.detalhar", "GET", "/v1/boletos/{codigo}", 4625),
    ("boletos.verificar_retorno", "GET", "/v1/verificarRetornoBoletos", 4713),
    ("pix.consultar", "GET", "/v1/pix", 4744),
    ("pix.cadastrar", "POST", "/v1/pix", 4792),
    ("pix.detalhar", "GET", "/v1/pix/{codigo}", 4839),
    ("pix.consultar_situacao", "GET", "/v1/pix/{codigo}/consultarSituacao", 4941),
    ("pix.detalhar.credencial", "GET", "/v1/pix/credencial", 4966),
    ("relatorios.consultar.extrato_financeiro", "POST", "/v1/relatorios/extratoFinanceiro", 5000),
    ("relatorios.consultar.fluxo_de_caixa", "POST", "/v1/relatorios/fluxoDeCaixa", 5071),
    ("relatorios.consultar.fluxo_financeiro", "POST", "/v1/relatorios/fluxoFinanceiro", 5206),
    ("relatorios.consultar.dre", "POST", "/v1/relatorios/dre", 5299),
    ("relatorios.consultar.fluxo_futuro", "POST", "/v1/relatorios/fluxoFuturo", 5378),
    ("relatorios.consultar.fluxo_futuro_detalhado", "POST", "/v1/relatorios/fluxoFuturoDetalhado", 5432),
    ("relatorios.consultar.lancamentos_cancelados", "POST", "/v1/relatorios/lancamentosCancelados", 5485),
    ("relatorios.consultar.personalizado_financeiro", "POST", "/v1/relatorios/personalizadoFinanceiro", 5537),
    ("relatorios.consultar.financeiro_por_vendedor", "POST", "/v1/relatorios/financeiroPorVendedor", 5698),
    ("relatorios.consultar.comissoes_financeiro", "POST", "/v1/relatorios/comissoesFinanceiro", 5756),
    ("relatorios.consultar.custos_das_cobrancas", "POST", "/v1/relatorios/custosDasCobrancas", 5812),
    ("relatorios.consultar.conciliacao_bancaria", "POST", "/v1/relatorios/conciliacaoBancaria", 5890),
    ("relatorios.consultar.boletos", "POST", "/v1/relatorios/boletos", 5950),
    ("relatorios.consultar.vendas_detalhadas", "POST", "/v1/relatorios/vendasDetalhadas", 6054),
    (
        "relatorios.consultar.detalhes_produtos_vendidos",
        "POST",
        "/v1/relatorios/detalhesProdutosVendidos",
        6194,
    ),
    ("relatorios.consultar.comissoes_vendas", "POST", "/v1/relatorios/comissoesVendas", 6355),
    ("relatorios.consultar.abc_produtos_vendidos", "POST", "/v1/relatorios/abcProdutosVendidos", 6432),
    ("relatorios.consultar.abc_clientes_vendas", "POST", "/v1/relatorios/abcClientesVendas", 6533),
    ("relatorios.consultar.vendas_por_tipo_documento", "POST", "/v1/relatorios/vendasPorTipoDocumento", 6599),
    ("relatorios.consultar.vendas_sem_valores", "POST", "/v1/relatorios/vendasSemValores", 6659),
    ("relatorios.consultar.vendas_resumo", "POST", "/v1/relatorios/vendasResumo", 6750),
    ("relatorios.consultar.compras_detalhadas", "POST", "/v1/relatorios/comprasDetalhadas", 6870),
    (
        "relatorios.consultar.detalhes_produtos_comprados",
        "POST",
        "/v1/relatorios/detalhesProdutosComprados",
        6972,
    ),
    ("relatorios.consultar.producoes_detalhadas", "POST", "/v1/relatorios/producoesDetalhadas", 7091),
    ("relatorios.consultar.composicoes", "POST", "/v1/relatorios/composicoes", 7192),
    ("relatorios.consultar.historico_contato", "POST", "/v1/relatorios/historicoContato", 7249),
    ("relatorios.consultar.personalizado_contatos", "POST", "/v1/relatorios/personalizadoContatos", 7346),
    ("relatorios.consultar.aniversariantes_do_mes", "POST", "/v1/relatorios/aniversariantesDoMes", 7473),
    ("relatorios.consultar.inatividade_clientes", "POST", "/v1/relatorios/inatividadeClientes", 7521),
    ("relatorios.consultar.contatos_duplicados", "POST", "/v1/relatorios/contatosDuplicados", 7580),
    ("relatorios.consultar.produtos_por_fornecedor", "POST", "/v1/relatorios/produtosPorFornecedor", 7626),
    ("relatorios.consultar.estoque_minimo", "POST", "/v1/relatorios/estoqueMinimo", 7703),
    ("relatorios.consultar.estoque_do_dia", "POST", "/v1/relatorios/estoqueDoDia", 7759),
    ("relatorios.consultar.estoque_historico", "POST", "/v1/relatorios/estoqueHistorico", 7852),
    ("relatorios.consultar.sugestao_compra", "POST", "/v1/relatorios/sugestaoCompra", 7892),
    ("relatorios.consultar.produtos_duplicados", "POST", "/v1/relatorios/produtosDuplicados", 7960),
    ("relatorios.consultar.movimentacao_produto", "POST", "/v1/relatorios/movimentacaoProduto", 8009),
    ("relatorios.consultar.personalizado_produtos", "POST", "/v1/relatorios/personalizadoProdutos", 8065),
    ("relatorios.consultar.nfse_impostos", "POST", "/v1/relatorios/nfseImpostos", 8200),
    ("relatorios.consultar.nfe_resumo", "POST", "/v1/relatorios/nfeResumo", 8273),
    ("relatorios.consultar.nfe_totais_por_periodo", "POST", "/v1/relatorios/nfeTotaisPorPeriodo", 8349),
    ("relatorios.consultar.registro_eventos", "POST", "/v1/relatorios/registroEventos", 8438),
    ("relatorios.consultar.registro_acessos", "POST", "/v1/relatorios/registroAcessos", 8530),
    ("nfse.consultar", "GET", "/v1/nfse", 8621),
    ("nfse.cadastrar", "POST", "/v1/nfse", 8695),
    ("nfse.detalhar", "GET", "/v1/nfse/{codigo}", 8750),
    ("nfe.consultar", "GET", "/v1/nfe", 8904),
    ("nfe.cadastrar", "POST", "/v1/nfe/salvar", 8955),
    ("nfe.detalhar", "GET", "/v1/nfe/{codigo}", 9043),
    ("nfe.baixar.xml", "GET", "/v1/nfe/{codigo}/xml", 9087),
    ("nfe.baixar.danfe", "GET", "/v1/nfe/{codigo}/danfe", 9141),
    ("disco_virtual.consultar", "GET", "/v1/discoVirtual", 9200),
    ("disco_virtual.cadastrar", "POST", "/v1/discoVirtual", 9267),
    ("disco_virtual.detalhar", "GET", "/v1/discoVirtual/{codigo}", 9314),
    ("disco_virtual.remover", "DELETE", "/v1/discoVirtual/{codigo}", 9378),
    ("usuarios.consultar", "GET", "/v1/usuarios", 9405),
    ("usuarios.detalhar", "GET", "/v1/usuarios/{codigo}", 9460),
    ("webhooks.detalhar", "GET", "/v1/webhooks", 9566),
    ("webhooks.cadastrar", "POST", "/v1/webhooks", 9594),
];

/// What the manual has no more, or never had: the vendor's own SDK shows it. The lines are those of the manual of 2018.
const INTEGRATORS: &[(&str, &str, &str, u32)] = &[
    ("autenticacao.autenticar.renovacao", "POST", "/oauth/access_token", 83),
    ("autenticacao.autenticar.codigo", "POST", "/oauth/access_token", 110),
    ("autenticacao.autorizar", "GET", "/oauth/authorize", 111),
];

/// Every object that the kind leads to, the object itself first.
fn objects(kind: Kind, found: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) if !found.iter().any(|known| std::ptr::eq(*known, object)) => {
            found.push(object);
            object.fields.iter().for_each(|field| objects(field.kind, found));
        }
        Kind::List(list) => objects(list.item.kind(), found),
        Kind::OneOrMany(item) | Kind::Map(item) | Kind::JsonText(item) => objects(item.kind(), found),
        _ => {}
    }
}

fn sent(operation: &Operation) -> Vec<&'static Object> {
    let mut found = Vec::new();
    match operation.body {
        Body::Json(kind) => objects(kind, &mut found),
        Body::Form(object) => objects(Kind::Object(object), &mut found),
        Body::Csv(_) | Body::None => {}
    }
    found
}

fn read(operation: &Operation) -> Vec<&'static Object> {
    let mut found = Vec::new();
    if let Reply::Enveloped(kind) = operation.reply {
        objects(kind, &mut found);
    }
    found
}

fn every_object() -> Vec<&'static Object> {
    SYSTEM.operations.iter().flat_map(|operation| [sent(operation), read(operation)].concat()).collect()
}

#[test]
fn it_is_the_manual_and_nothing_else() {
    for (evidence, requests) in [(Manual, REQUESTS), (Integrators, INTEGRATORS)] {
        let mut left: BTreeMap<&str, _> =
            requests.iter().map(|&(name, method, path, line)| (name, (method, path, line))).collect();
        assert_eq!(left.len(), requests.len());
        for operation in SYSTEM.operations.iter().filter(|operation| operation.evidence == evidence) {
            let known =
                left.remove(operation.name).unwrap_or_else(|| panic!("{} is not in it", operation.name));
            let is = (operation.method.name(), operation.path, operation.manual.line);
            assert_eq!(is, known, "{}", operation.name);
            assert!(!operation.manual.section.is_empty(), "{}", operation.name);
            assert!(!operation.title.is_empty(), "{}", operation.name);
        }
        assert!(left.is_empty(), "missing: {left:?}");
    }
}

#[test]
fn there_are_as_many_as_the_manual_has_headings() {
    let count = |method| {
        SYSTEM.operations.iter().filter(|one| one.evidence == Manual && one.method == method).count()
    };
    assert_eq!([Method::Get, Method::Post, Method::Put, Method::Delete].map(count), [57, 66, 12, 12]);
}

#[test]
fn ids_are_unique_and_well_formed() {
    let mut names = BTreeSet::new();
    let word = |part: &&str| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let verbs = [
        "autenticar",
        "consultar",
        "detalhar",
        "cadastrar",
        "atualizar",
        "remover",
        "baixar",
        // The manual's own words for what is none of these.
        "autorizar",
        "receber",
        "pagar",
        "efetivar",
        "reabrir",
        "gerar_nfse",
        "gerar_nfse_enviar_email",
        "gerar_nfe",
        "gerar_nfce",
        "verificar_retorno",
        "consultar_situacao",
    ];
    for operation in SYSTEM.operations {
        assert!(names.insert(operation.name), "{} twice", operation.name);
        let parts: Vec<&str> = operation.name.split('.').collect();
        assert!((2..=3).contains(&parts.len()), "{}", operation.name);
        assert!(verbs.contains(&parts[1]), "{}", operation.name);
        assert!(parts.iter().all(word), "{}", operation.name);
        let id = format!("egestor.{}", operation.name);
        assert!(systems::operation(&id).is_some_and(|found| std::ptr::eq(found.1, *operation)));
    }
}

#[test]
fn a_name_of_a_table_means_one_table() {
    let mut tables: BTreeMap<&str, &'static Object> = BTreeMap::new();
    for object in every_object() {
        assert!(!object.name.is_empty());
        let known = tables.entry(object.name).or_insert(object);
        assert!(std::ptr::eq(*known, object), "{} names two tables", object.name);
    }
}

#[test]
fn every_field_has_a_label_and_every_choice_a_meaning() {
    for operation in SYSTEM.operations {
        let tables = [sent(operation), read(operation)].concat();
        let parameters = [&operation.path_parameters, &operation.query];
        for field in tables.into_iter().chain(parameters).flat_map(|object| object.fields) {
            assert!(!field.label.is_empty(), "{}: {}", operation.name, field.name);
            let named = match field.kind {
                Kind::OneOf(choices) => choices.iter().all(|choice| !choice.meaning.is_empty()),
                Kind::NumberOf(choices) => choices.iter().all(|choice| !choice.meaning.is_empty()),
                _ => true,
            };
            assert!(named, "{}: {}", operation.name, field.name);
        }
    }
    for setting in SYSTEM.session.fields {
        assert!(!setting.label.is_empty(), "{}", setting.name);
    }
}

#[cfg(feature = "docs")]
#[test]
fn everything_is_explained() {
    assert!(!SYSTEM.session.doc.is_empty());
    for object in every_object() {
        assert!(!object.doc.is_empty(), "{}", object.name);
    }
    for operation in SYSTEM.operations {
        assert!(!operation.doc.is_empty(), "{}", operation.name);
        let tables = [sent(operation), read(operation)].concat();
        let parameters = [&operation.path_parameters, &operation.query, SYSTEM.session];
        for field in tables.into_iter().chain(parameters).flat_map(|object| object.fields) {
            assert!(!field.doc.is_empty(), "{}: {}", operation.name, field.name);
        }
    }
}

#[test]
fn lists_come_in_pages_of_fifty() {
    for operation in SYSTEM.operations {
        let page = Paging::Query { parameter: "page", last: "last_page", size: 50 };
        let parts: Vec<&str> = operation.name.split('.').collect();
        let is_list = parts[1..] == ["consultar"];
        assert_eq!(operation.paging == page, is_list, "{}", operation.name);
        if is_list {
            let Reply::Enveloped(Kind::Object(page)) = operation.reply else {
                panic!("{} has no page", operation.name)
            };
            let rows = page.position("data").map(|place| page.fields[place].kind);
            assert!(matches!(rows, Some(Kind::List(_))), "{}", operation.name);
            assert!(page.position("last_page").is_some(), "{}", operation.name);
        }
    }
}

#[test]
fn what_changes_something_is_not_repeated_unasked() {
    let odd = [
        // GET that does something.
        "compras.efetivar",
        "compras.reabrir",
        "vendas.gerar_nfse",
        "vendas.gerar_nfse_enviar_email",
        "boletos.verificar_retorno",
        // PUT that does it again.
        "recebimentos.receber",
        "pagamentos.pagar",
    ];
    for operation in SYSTEM.operations {
        let safety = match operation.method {
            _ if odd.contains(&operation.name) => Safety::Unsafe,
            // A report only reads, though it is a POST.
            _ if operation.path.starts_with("/v1/relatorios/") => Safety::Safe,
            // A further token takes nothing away; the token of renewal and the code serve once.
            _ if operation.name == "autenticacao.autenticar" => Safety::Safe,
            Method::Get => Safety::Safe,
            Method::Put | Method::Delete => Safety::Idempotent,
            Method::Post => Safety::Unsafe,
        };
        assert_eq!(operation.safety, safety, "{}", operation.name);
    }
}

#[test]
fn only_the_way_to_a_token_goes_without_one() {
    for operation in SYSTEM.operations {
        let open = matches!(operation.authentication, Some(Authentication::None));
        assert_eq!(open, operation.path.starts_with("/oauth/"), "{}", operation.name);
        assert_eq!(open, !operation.path.starts_with("/v1/"), "{}", operation.name);
    }
}

#[test]
fn settings_that_are_named_exist_and_secrets_are_secret() {
    let setting = |name: &str| {
        let place = SYSTEM.session.position(name).unwrap_or_else(|| panic!("no setting {name}"));
        SYSTEM.session.fields[place]
    };
    assert!(matches!(SYSTEM.authentication, Authentication::Bearer("token")));
    for secret in ["personalToken", "token", "refreshToken", "clientSecret"] {
        assert!(setting(secret).is_secret(), "{secret} would be printed");
    }
    for operation in SYSTEM.operations {
        for (_, name) in operation.from_session {
            setting(name);
        }
    }
}

#[test]
fn a_code_in_a_path_is_a_number_above_zero() {
    for operation in SYSTEM.operations {
        for field in operation.path_parameters.fields {
            // `/pix/credencial` stands where `/pix/{codigo}` does.
            let Kind::Integer(code) = field.kind else { panic!("{}", operation.name) };
            assert_eq!(code.min, 1, "{}", operation.name);
        }
    }
}
