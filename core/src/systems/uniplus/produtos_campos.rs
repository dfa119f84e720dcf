//! Chapter "Produtos (v1)", its table: the fields of a product, and its prices of each branch.

use super::comum::{INATIVO, SIM_NAO};
use crate::schema::*;

const IAT: Kind = one_of(&[choice("A", "arredondamento"), choice("T", "truncamento")]);
const IPPT: Kind = one_of(&[choice("P", "fabricação própria"), choice("T", "fabricação por terceiros")]);
const ORIGEM: Kind = number_of(&[number(0, "nacional"), number(1, "importado")]);
const PESAVEL: Kind = number_of(&[number(0, "não se vende por peso"), number(1, "vende-se por peso")]);
const TIPO_VOLUME: Kind = number_of(&[number(1, "volumes"), number(2, "embalagem")]);
const TIPO_REGISTRO: Kind = one_of(&[choice("P", "produto"), choice("S", "serviço")]);
const TIPO_PRODUTO: Kind = one_of(&[
    choice("00", "mercadoria para revenda"),
    choice("01", "matéria-prima"),
    choice("02", "embalagem"),
    choice("03", "produto em processo"),
    choice("04", "produto acabado"),
    choice("05", "subproduto"),
    choice("06", "produto intermediário"),
    choice("07", "material de uso e consumo"),
    choice("08", "ativo imobilizado"),
    choice("09", "serviços"),
    choice("10", "outros insumos"),
    choice("99", "outros"),
]);
const TRIBUTACAO_ICMS: Kind = one_of(&[
    choice("T", "produto tributado"),
    choice("N", "produto não tributado"),
    choice("I", "produto isento"),
    choice("F", "produto com substituição tributária"),
    choice("S", "serviço tributado"),
    choice("NS", "serviço não tributado"),
    choice("IS", "serviço isento"),
    choice("FS", "serviço com substituição tributária"),
]);

/// The price in one branch: chapter "Produto preço (v1)", which travels inside of a product.
pub static PRECO_FILIAL: Object = object(
    "PrecoFilial",
    &[
        required("filial", text(4)).number_ok().label("Filial").doc("Código da filial em que o preço vale."),
        required("preco", decimal(15, 6))
            .text_ok()
            .empty_is_null()
            .label("Preço")
            .doc("Preço de venda na filial."),
    ],
)
.open()
.doc("O preço de um produto em uma filial.");

/// What servers show of a product and do not take back.
pub(super) const REPAROS: &[Repair] = &[
    cut("aliquotaICMS"),
    fill("casasDecimais", "0"),
    omit("currentTimeMillis"),
    omit("imagens"),
    replace("lucroBruto", "0"),
    fill("situacaoTributariaSN", "102"),
    fill("tributacaoSN", "102"),
    // Zero is none of its values: it stands for none.
    omit_value("tipoVolume", "0"),
];

/// The fields of a product; a list can be filtered by each.
pub(super) const CAMPOS: &[Field] = &[
    optional("aliquotaCofins", decimal(5, 2))
        .text_ok()
        .empty_is_null()
        .label("Alíquota da Cofins (saída)")
        .doc("Alíquota da Cofins na saída."),
    optional("aliquotaCofinsEntrada", decimal(5, 4))
        .text_ok()
        .empty_is_null()
        .label("Alíquota da Cofins (entrada)")
        .doc("Alíquota da Cofins na entrada."),
    optional("aliquotaICMS", decimal(5, 2)).text_ok().empty_is_null().label("Alíquota do ICMS").doc(
        "Alíquota do ICMS; de um serviço, a do ISS. Servidores a devolvem com mais casas do \
         que aceitam.",
    ),
    optional("aliquotaIPI", decimal(5, 2))
        .text_ok()
        .empty_is_null()
        .label("Alíquota do IPI")
        .doc("Alíquota do IPI."),
    optional("aliquotaPis", decimal(5, 2))
        .text_ok()
        .empty_is_null()
        .label("Alíquota do PIS (saída)")
        .doc("Alíquota do PIS na saída."),
    optional("aliquotaPisEntrada", decimal(5, 4))
        .text_ok()
        .empty_is_null()
        .label("Alíquota do PIS (entrada)")
        .doc("Alíquota do PIS na entrada."),
    optional("alturaShop", decimal(12, 1))
        .text_ok()
        .empty_is_null()
        .label("Altura (Shop)")
        .doc("Altura no Uniplus Shop."),
    optional("caminhoImagem", text(200))
        .label("Imagem")
        .doc("Caminho de um arquivo de imagem no computador do sistema."),
    optional("casasDecimais", INT).text_ok().empty_is_null().label("Casas decimais").doc(
        "Casas decimais da unidade de medida. Servidores a devolvem em branco e não aceitam \
         de volta: envie 0.",
    ),
    optional("cest", text(10)).label("CEST").doc("Código CEST."),
    optional("codigo", text(20)).label("Código").doc(
        "Código do produto. O manual o diz obrigatório e também que, em branco, o sistema o \
         numera. Aqui cabem 20 caracteres; em EANs, variações, saldos e DAVs, 14.",
    ),
    optional("codigoCfopEntrada", text(6)).label("CFOP de entrada").doc("CFOP de entrada dentro do estado."),
    optional("codigoCfopEntradaDevolucaoExterna", text(6))
        .label("CFOP de devolução de entrada (externa)")
        .doc("CFOP de devolução de entrada de outro estado."),
    optional("codigoCfopEntradaDevolucaoInterna", text(6))
        .label("CFOP de devolução de entrada (interna)")
        .doc("CFOP de devolução de entrada dentro do estado."),
    optional("codigoCfopEntradaExterna", text(6))
        .label("CFOP de entrada (externa)")
        .doc("CFOP de entrada de outro estado."),
    optional("codigoCfopEntradaTransfExterna", text(6))
        .label("CFOP de transferência de entrada (externa)")
        .doc("CFOP de transferência recebida de outro estado."),
    optional("codigoCfopEntradaTransfInterna", text(6))
        .label("CFOP de transferência de entrada (interna)")
        .doc("CFOP de transferência recebida dentro do estado."),
    optional("codigoCfopSaida", text(6)).label("CFOP de saída").doc("CFOP de saída dentro do estado."),
    optional("codigoCfopSaidaDevolucaoExterna", text(6))
        .label("CFOP de devolução de saída (externa)")
        .doc("CFOP de devolução de saída para outro estado."),
    optional("codigoCfopSaidaDevolucaoInterna", text(6))
        .label("CFOP de devolução de saída (interna)")
        .doc("CFOP de devolução de saída dentro do estado."),
    optional("codigoCfopSaidaExterna", text(6))
        .label("CFOP de saída (externa)")
        .doc("CFOP de saída para outro estado."),
    optional("codigoCfopSaidaTransfExterna", text(6))
        .label("CFOP de transferência de saída (externa)")
        .doc("CFOP de transferência enviada a outro estado."),
    optional("codigoCfopSaidaTransfInterna", text(6))
        .label("CFOP de transferência de saída (interna)")
        .doc("CFOP de transferência enviada dentro do estado."),
    optional("codigoFabricante", text(10)).label("Fabricante").doc("Código da entidade que fabrica."),
    optional("codigoFornecedor", text(10)).label("Fornecedor").doc("Código da entidade que fornece."),
    optional("codigoGrupoProduto", text(30)).label("Grupo").doc("Código do grupo de produtos."),
    optional("codigoLeiComplementar", text(10))
        .label("Lei complementar")
        .doc("Código do serviço na lei complementar."),
    optional("codigoReceitaSemContribuicao", text(10))
        .label("Receita sem contribuição")
        .doc("Código da receita sem contribuição."),
    optional("comprimentoShop", decimal(12, 1))
        .text_ok()
        .empty_is_null()
        .label("Comprimento (Shop)")
        .doc("Comprimento no Uniplus Shop."),
    optional("cstPisCofins", text(2))
        .label("CST de PIS e Cofins (saída)")
        .doc("CST de PIS e Cofins na saída."),
    optional("cstPisCofinsEntrada", text(2))
        .label("CST de PIS e Cofins (entrada)")
        .doc("CST de PIS e Cofins na entrada."),
    optional("currentTimeMillis", LONG)
        .text_ok()
        .empty_is_null()
        .label("Última alteração")
        .doc("Quando o registro mudou, em milissegundos desde 1970. Serve de filtro."),
    optional("custo", decimal(12, 6)).text_ok().empty_is_null().label("Custo").doc("Custo do produto."),
    optional("custoMedioInicial", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Custo médio inicial")
        .doc("Custo médio de partida."),
    optional("descricaoShop", text(4096)).label("Descrição (Shop)").doc("Descrição no Uniplus Shop."),
    optional("ean", text(20)).label("EAN").doc("Código de barras principal."),
    optional("enviaECommerce", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Enviar ao e-commerce")
        .doc("Se o produto vai para o comércio eletrônico. O manual não diz de que tipo é."),
    optional("exigibilidadeIss", integer(0, 9))
        .text_ok()
        .empty_is_null()
        .label("Exigibilidade do ISS")
        .doc("Indicador da exigibilidade do ISS, um dígito; o manual não diz o que cada um significa."),
    optional("extra1", text(50)).label("Campo extra 1").doc("Campo livre."),
    optional("extra2", text(50)).label("Campo extra 2").doc("Campo livre."),
    optional("extra3", text(50)).label("Campo extra 3").doc("Campo livre."),
    optional("extra4", text(50)).label("Campo extra 4").doc("Campo livre."),
    optional("extra5", text(50)).label("Campo extra 5").doc("Campo livre."),
    optional("extra6", text(50)).label("Campo extra 6").doc("Campo livre."),
    optional("iat", IAT).empty_is_null().label("IAT").doc("Como se arredonda o valor."),
    optional("imagens", ANY)
        .label("Imagens")
        .doc("As imagens do produto, só na leitura; o manual não mostra o formato."),
    optional("inativo", INATIVO)
        .text_ok()
        .empty_is_null()
        .label("Inativo")
        .doc("Se o produto está fora de uso."),
    optional("infoShop", text(4096)).label("Informações (Shop)").doc("Informações no Uniplus Shop."),
    optional("informacaoAdicional", text(500))
        .label("Informação adicional")
        .doc("Texto que acompanha o produto."),
    optional("informarDimensoes", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Informar dimensões")
        .doc("Se as dimensões são pedidas."),
    optional("ippt", IPPT).empty_is_null().label("IPPT").doc("Quem fabrica o produto."),
    optional("larguraShop", decimal(12, 1))
        .text_ok()
        .empty_is_null()
        .label("Largura (Shop)")
        .doc("Largura no Uniplus Shop."),
    optional("lucroBruto", decimal(5, 2)).text_ok().empty_is_null().label("Lucro").doc(
        "Percentual de lucro. Servidores devolvem mais de três dígitos inteiros, que não \
         aceitam de volta.",
    ),
    optional("ncm", text(10)).label("NCM").doc("Código NCM, com a máscara que tiver."),
    required("nome", text(120)).label("Nome").doc("Nome do produto."),
    optional("nomeEcf", text(120)).label("Nome no cupom").doc("Nome no cupom fiscal."),
    optional("nomeFornecedor", text(50)).label("Nome do fornecedor").doc("Nome de quem fornece."),
    optional("nomeGrupoProduto", text(40))
        .label("Nome do grupo")
        .doc("Nome do grupo de produtos. Sem ele, o produto vai para o grupo GERAL."),
    optional("numeroSerie", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Número de série")
        .doc("Se o produto é controlado por número de série."),
    optional("observacao", text(4096)).label("Observação").doc("Texto livre."),
    optional("origem", ORIGEM).text_ok().empty_is_null().label("Origem").doc("De onde o produto vem."),
    optional("pesavel", PESAVEL)
        .text_ok()
        .empty_is_null()
        .label("Pesável")
        .doc("Se o produto é vendido por peso."),
    optional("peso", decimal(12, 3)).text_ok().empty_is_null().label("Peso").doc("Peso do produto."),
    optional("pesoShop", decimal(12, 3))
        .text_ok()
        .empty_is_null()
        .label("Peso (Shop)")
        .doc("Peso no Uniplus Shop."),
    required("preco", decimal(15, 6)).text_ok().empty_is_null().label("Preço").doc("Preço de venda."),
    optional("precoPauta1", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Preço da pauta 1")
        .doc("Preço na tabela 1."),
    optional("precoPauta2", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Preço da pauta 2")
        .doc("Preço na tabela 2."),
    optional("precoPauta3", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Preço da pauta 3")
        .doc("Preço na tabela 3."),
    optional("precoPauta4", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Preço da pauta 4")
        .doc("Preço na tabela 4."),
    optional("precos", list(&PRECO_FILIAL))
        .label("Preços por filial")
        .doc("Os preços de cada filial, onde são diferentes."),
    optional("referencia", text(20)).label("Referência").doc("Referência do produto."),
    optional("situacaoTributaria", text(3))
        .label("Situação tributária")
        .doc("Código da situação tributária."),
    optional("situacaoTributariaSN", text(3)).label("Situação no Simples (NF-e)").doc(
        "Situação tributária no Simples Nacional para a NF-e. Servidores a devolvem em branco \
         e não aceitam de volta: 102 serve.",
    ),
    optional("tipoProduto", TIPO_PRODUTO)
        .empty_is_null()
        .label("Tipo do produto")
        .doc("Para que o produto serve, como no SPED."),
    optional("tipoRegistro", TIPO_REGISTRO).empty_is_null().label("Produto ou serviço").doc("P ou S."),
    optional("tributacaoEspecial", text(10))
        .label("Tributação especial")
        .doc("Código da tributação especial."),
    optional("tributacaoEspecialNfceSat", text(3))
        .label("Tributação especial (NFC-e e SAT)")
        .doc("Situação tributária especial para NFC-e e SAT."),
    optional("tributacaoICMS", TRIBUTACAO_ICMS)
        .empty_is_null()
        .label("Tributação do ICMS")
        .doc("Como o ICMS incide; os serviços têm códigos próprios."),
    optional("tributacaoSN", text(3)).label("Situação no Simples (NFC-e e SAT)").doc(
        "Situação tributária no Simples Nacional para NFC-e e SAT. Servidores a devolvem em \
         branco e não aceitam de volta: 102 serve.",
    ),
    required("unidadeMedida", text(3)).label("Unidade de medida").doc(
        "Sigla da unidade, como UN, PC ou CX. O exemplo do manual não a traz, embora seja \
         obrigatória.",
    ),
    optional("tipoVolume", TIPO_VOLUME)
        .text_ok()
        .empty_is_null()
        .label("Tipo de volume")
        .doc("O que se conta ao transportar."),
    optional("quantidadeVolume", integer(0, 99))
        .text_ok()
        .empty_is_null()
        .label("Quantidade de volumes")
        .doc("Quantos volumes ou embalagens."),
    optional("possuiVariacao", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Possui variação")
        .doc("Se o produto tem variações, como cor e tamanho."),
    optional("enviarOutrosECommerce", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Enviar a outro e-commerce")
        .doc("Se o produto vai para um comércio eletrônico integrado."),
    optional("possuiLote", SIM_NAO)
        .text_ok()
        .empty_is_null()
        .label("Possui lote")
        .doc("Se o produto é controlado por lote."),
    optional("kit", SIM_NAO).text_ok().empty_is_null().label("Kit").doc("Se o produto é um kit."),
];
