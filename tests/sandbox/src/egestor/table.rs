//! The resources that are all alike, and how each of them differs.

use super::answers::Refusal;
use super::records::Record;
use super::routes::{finance, purchases, sales, stock};
use super::store::Store;

/// A resource.
pub struct Resource {
    /// Its place in the path.
    pub path: &'static str,
    /// What it is called, and how things done to it end.
    pub noun: (&'static str, Gender),
    /// What must be sent for a new one.
    pub required: &'static [&'static str],
    /// Which numbers a field may have.
    pub choices: &'static [(&'static str, &'static [i64])],
    pub created: Echo,
    pub updated: Echo,
    pub removed: Removal,
    /// The date that a period means when it does not say which.
    pub date: &'static str,
    /// What happens besides, when one is added or taken away.
    pub effect: Option<Effect>,
}

#[derive(Clone, Copy)]
pub enum Gender {
    Masculine,
    Feminine,
}

/// What a write answers with.
pub enum Echo {
    /// It cannot be done.
    None,
    Whole,
    Fields(&'static [&'static str]),
}

/// Whether one can be taken away, and whether the code of the answer is a text.
#[derive(Clone, Copy, PartialEq)]
pub enum Removal {
    None,
    TextCode,
    NumberCode,
}

/// The effects of a resource on others.
pub struct Effect {
    /// Gets the record to be, and all that was sent.
    pub added: fn(&mut Store, &mut Record, &Record) -> Result<(), Refusal>,
    pub removed: fn(&mut Store, &Record) -> Result<(), Refusal>,
}

const PLAIN: Resource = Resource {
    path: "",
    noun: ("", Gender::Masculine),
    required: &[],
    choices: &[],
    created: Echo::None,
    updated: Echo::None,
    removed: Removal::None,
    date: "dtCad",
    effect: None,
};

const FINANCE: &[&str] = &["codigo", "descricao", "situacao", "origem", "codModulo"];
const PRODUCT: &[&str] = &["codigo", "descricao"];

pub static RESOURCES: [Resource; 20] = [
    Resource {
        path: "contatos",
        noun: ("Contato", Gender::Masculine),
        required: &["nome", "tipo"],
        choices: &[("indicadorIE", &[1, 2, 9])],
        created: Echo::Fields(&["codigo", "nome"]),
        updated: Echo::Whole,
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "categorias",
        noun: ("Categoria", Gender::Feminine),
        required: &["nome"],
        created: Echo::Fields(&["codigo", "nome"]),
        updated: Echo::Whole,
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "produtos",
        noun: ("Produto", Gender::Masculine),
        required: &["descricao"],
        choices: &[("origemFiscal", &[0, 1, 2, 3, 4, 5, 6, 7, 8])],
        created: Echo::Fields(PRODUCT),
        updated: Echo::Fields(PRODUCT),
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "ajusteEstoque",
        required: &["motivo", "produtos"],
        choices: &[("motivo", &[10, 20, 30, 40, 50])],
        created: Echo::Fields(&["codigo"]),
        effect: Some(stock::ADJUSTMENT),
        ..PLAIN
    },
    Resource {
        path: "servicos",
        noun: ("Serviço", Gender::Masculine),
        required: &["descricao"],
        created: Echo::Fields(PRODUCT),
        updated: Echo::Fields(PRODUCT),
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "disponiveis",
        noun: ("Disponível", Gender::Masculine),
        required: &["nome"],
        created: Echo::Fields(&["codigo", "nome", "saldo"]),
        updated: Echo::Whole,
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "formasPagamento",
        noun: ("Forma de pagamento", Gender::Feminine),
        required: &["nome"],
        created: Echo::Whole,
        updated: Echo::Whole,
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource {
        path: "planoContas",
        noun: ("Plano de contas", Gender::Masculine),
        required: &["nome"],
        created: Echo::Fields(&["codigo", "codPai", "nome", "tipo"]),
        updated: Echo::Whole,
        removed: Removal::TextCode,
        ..PLAIN
    },
    Resource { path: "configTrib", ..PLAIN },
    Resource {
        path: "recebimentos",
        noun: ("Recebimento", Gender::Masculine),
        required: &["descricao", "valor", "dtVenc"],
        created: Echo::Fields(FINANCE),
        updated: Echo::Fields(FINANCE),
        removed: Removal::NumberCode,
        date: "dtVenc",
        effect: Some(finance::RECEIPT),
        ..PLAIN
    },
    Resource {
        path: "pagamentos",
        noun: ("Pagamento", Gender::Masculine),
        required: &["descricao", "valor", "dtVenc"],
        created: Echo::Fields(FINANCE),
        updated: Echo::Fields(FINANCE),
        removed: Removal::NumberCode,
        date: "dtVenc",
        effect: Some(finance::PAYMENT),
        ..PLAIN
    },
    Resource {
        path: "compras",
        noun: ("Compra", Gender::Feminine),
        required: &["codContato", "dtCompra", "situacao", "atualizarPrecoVenda", "produtos"],
        choices: &[("situacao", &[10, 50])],
        created: Echo::Fields(&["codigo", "codContato", "nomeContato", "dtCompra", "valorTotal"]),
        removed: Removal::TextCode,
        date: "dtCompra",
        effect: Some(purchases::PURCHASE),
        ..PLAIN
    },
    Resource {
        path: "vendas",
        noun: ("Venda", Gender::Feminine),
        required: &["codContato", "dtVenda", "situacao", "produtos"],
        choices: &[("situacao", &[10, 50])],
        created: Echo::Fields(&["codigo", "codVendedor", "dtVenda", "valorTotal"]),
        removed: Removal::TextCode,
        date: "dtVenda",
        effect: Some(sales::SALE),
        ..PLAIN
    },
    Resource { path: "devolucoes", ..PLAIN },
    Resource { path: "boletos", date: "dtVenc", ..PLAIN },
    Resource { path: "nfse", date: "dtEmissao", ..PLAIN },
    Resource { path: "nfe", date: "dtEmissao", ..PLAIN },
    Resource {
        path: "discoVirtual",
        noun: ("Arquivo", Gender::Masculine),
        removed: Removal::TextCode,
        date: "dtEnvio",
        ..PLAIN
    },
    Resource { path: "usuarios", ..PLAIN },
    Resource { path: "pix", ..PLAIN },
];

impl Resource {
    /// `Contato com código 317 excluído com sucesso!`
    pub fn removed_message(&self, code: i64) -> String {
        let (noun, gender) = self.noun;
        let ending = match gender {
            Gender::Masculine => "excluído",
            Gender::Feminine => "excluída",
        };
        format!("{noun} com código {code} {ending} com sucesso!")
    }
}
