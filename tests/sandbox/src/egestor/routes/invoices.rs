//! NFe and NFSe: made from sales, sent in, downloaded.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{code, object};
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::records::{Record, as_integer, decimal, integer, list, number, text};
use crate::egestor::store::{Store, now, today};
use crate::egestor::{Account, invoice};

/// Made, refused, authorised.
const MADE: &str = "5";
const REFUSED: &str = "15";
const AUTHORISED: &str = "50";

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/vendas/{codigo}/gerarNfe", post(from_sale))
        .route("/vendas/{codigo}/gerarNfce", post(consumer_invoice))
        .route("/vendas/{codigo}/nfe", get(of_sale))
        .route(
            "/vendas/{codigo}/gerarNfse",
            get(async |account: State<Arc<Account>>, path: Path<String>| {
                service_invoice(account, path, false)
            }),
        )
        .route(
            "/vendas/{codigo}/gerarNfseEnviarEmail",
            get(async |account: State<Arc<Account>>, path: Path<String>| {
                service_invoice(account, path, true)
            }),
        )
        .route("/nfe/salvar", post(save))
        .route("/nfe/{codigo}/xml", get(xml))
        .route("/nfe/{codigo}/danfe", get(picture))
        .route("/nfse", post(new_service_invoice))
}

/// Adds an invoice of a sale, or of nothing that is known.
fn add(store: &mut Store, sale: i64, model: &str, situation: &str, value: Value) -> Record {
    let issued = store.next_code("nfe");
    let fields = [
        ("numero", json!(issued.to_string())),
        ("chave", json!(invoice::key(model, issued, &today()))),
        ("modelo", json!(model)),
        ("dt_emissao", json!(today())),
        // The list has it under another name.
        ("dtEmissao", json!(today())),
        ("situacao", json!(situation)),
        ("valor", value),
        ("codVenda", json!(sale)),
    ];
    let record = store.add("nfe", fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
    if let Ok(sale) = store.get_mut("vendas", sale) {
        let mut codes = list(sale, "codsNFe").to_vec();
        codes.push(record["codigo"].clone());
        sale.insert("codsNFe".to_owned(), Value::Array(codes));
    }
    record
}

/// Three answers under one status: made, refused, authorised. Refused is who pays ICMS but has no registration.
async fn from_sale(State(account): State<Arc<Account>>, Path(codigo): Path<String>, body: Bytes) -> Answer {
    let sent = if body.is_empty() { Record::new() } else { object(&body)? };
    let mut store = account.store();
    let sale = store.get("vendas", code(&codigo)?)?.clone();
    let contact = store.get("contatos", integer(&sale, "codContato"))?.clone();
    let value = sale["valorTotal"].clone();
    if sent.get("enviar").is_none_or(|send| *send != true && *send != 1) {
        let record = add(&mut store, integer(&sale, "codigo"), "55", MADE, value);
        return Ok(Json(json!({ "codNota": record["codigo"] })).into_response());
    }
    let refused = integer(&contact, "indicadorIE") == 1 && text(&contact, "inscricaoEstadual").is_empty();
    let situation = if refused { REFUSED } else { AUTHORISED };
    let record = add(&mut store, integer(&sale, "codigo"), "55", situation, value);
    let emails = list(&contact, "emails").first().and_then(Value::as_str).unwrap_or_default();
    let mut answer = json!({
        "numNota": record["numero"],
        "nomeContato": contact["nome"],
        "emailContato": emails,
        "chNFe": record["chave"],
        "situacao": if refused { "rejeitada" } else { "autorizada" },
        "cStat": if refused { 210 } else { 100 },
        "xMotivo": if refused { "Rejeicao: IE do destinatario invalida" } else { "Autorizado o uso da NF-e" },
        "autorizada": !refused,
        "nProt": if refused { Value::Null } else { json!(format!("143260{:09}", integer(&record, "codigo"))) },
        "ok": 1,
        "ambiente": "2",
        "feedback": "Nota enviada com sucesso.",
        "codNota": record["codigo"],
    });
    if !refused {
        answer["emailsEnviados"] = json!(emails);
    }
    Ok(Json(answer).into_response())
}

async fn consumer_invoice(
    State(account): State<Arc<Account>>,
    Path(codigo): Path<String>,
    body: Bytes,
) -> Answer {
    let sent = object(&body)?;
    if !sent.get("indPres").is_some_and(|presence| matches!(as_integer(presence), 0..=5 | 9)) {
        return Err(Refusal::out_of_scope(
            "O valor do campo indPres está fora do escopo definido.",
            "indPres",
        ));
    }
    let mut store = account.store();
    let sale = store.get("vendas", code(&codigo)?)?.clone();
    let record = add(&mut store, integer(&sale, "codigo"), "65", AUTHORISED, sale["valorTotal"].clone());
    let answer = json!({
        "codNFe": record["codigo"],
        "cStat": 100,
        "xMotivo": "Autorizado o uso da NF-e",
        "chaveAcesso": record["chave"],
        "linkDANFCe": format!("http://v4.egestor.com.br/painel/danfe.php?key=00.{}", integer(&record, "codigo")),
        "autorizada": true,
        "ambiente": 2,
    });
    Ok(Json(answer).into_response())
}

/// All invoices of a sale, each XML a text in the JSON.
async fn of_sale(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let sale = code(&codigo)?;
    let store = account.store();
    store.get("vendas", sale)?;
    let invoices = store.all("nfe").iter().map(|stored| &stored.record);
    let shown = invoices.filter(|record| integer(record, "codVenda") == sale).map(|record| {
        json!({
            "codigo": record["codigo"].to_string(),
            "id": record["numero"],
            "situacao": record["situacao"],
            "nota": invoice::xml(record),
        })
    });
    Ok(Json(shown.collect::<Vec<_>>()).into_response())
}

async fn save(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let xml = text(&sent, "xml");
    if xml.is_empty() {
        return Err(Refusal::new(400, "XML não informado."));
    }
    if !xml.contains("<infNFe") {
        let message = "Não foi possível extrair os dados do arquivo enviado. (tag infNFe não encontrada ou conteúdo vazio)";
        return Err(Refusal::new(400, message));
    }
    let send = sent.get("enviar").is_some_and(|send| *send == true);
    let mut store = account.store();
    let record = add(&mut store, 0, "55", if send { AUTHORISED } else { MADE }, json!(0));
    let message = format!("Nota {} importada com sucesso.", integer(&record, "numero"));
    Ok(Json(json!({ "code": 200, "msg": message, "obs": "", "fields": "" })).into_response())
}

fn authorised<'a>(store: &'a Store, code: i64, otherwise: &str) -> Result<&'a Record, Refusal> {
    let unknown = |_| Refusal::new(404, format!("Nenhum nfe encontrado para o código {code}"));
    let record = store.get("nfe", code).map_err(unknown)?;
    if text(record, "situacao") == AUTHORISED { Ok(record) } else { Err(Refusal::new(404, otherwise)) }
}

async fn xml(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let otherwise = "Documento não se encontra autorizado, impossível fazer download do XML.";
    let record = authorised(&store, code(&codigo)?, otherwise)?;
    Ok(([(CONTENT_TYPE, "application/xml")], invoice::xml(record)).into_response())
}

async fn picture(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let otherwise = "O documento não se encontra autorizado, impossível fazer download do DANFE.";
    let record = authorised(&store, code(&codigo)?, otherwise)?;
    Ok(([(CONTENT_TYPE, "application/pdf")], invoice::pdf(record)).into_response())
}

/// A GET that issues an invoice, again with every call.
fn service_invoice(account: State<Arc<Account>>, codigo: Path<String>, mailed: bool) -> Answer {
    let (State(account), Path(codigo)) = (account, codigo);
    let mut store = account.store();
    let sale = store.get("vendas", code(&codigo)?)?.clone();
    let record = add_service_invoice(
        &account,
        &mut store,
        integer(&sale, "codContato"),
        &sale,
        sale["valorTotal"].clone(),
    );
    let mut answer = service_answer(&account, "gerarNfse", &store, &record);
    if mailed {
        answer.insert("emailEnviado".to_owned(), json!(true));
    }
    Ok(Json(answer).into_response())
}

async fn new_service_invoice(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    if list(&sent, "itens").is_empty() {
        return Err(Refusal::invalid("Campos obrigatórios não informados: itens", vec!["itens".to_owned()]));
    }
    let value =
        list(&sent, "itens").iter().map(|item| decimal(item.get("preco")) * decimal(item.get("quant"))).sum();
    let mut store = account.store();
    super::stock::contact(&store, integer(&sent, "codContato"))?;
    let record = add_service_invoice(
        &account,
        &mut store,
        integer(&sent, "codContato"),
        &Record::new(),
        number(value),
    );
    Ok(Json(service_answer(&account, "nfseNova", &store, &record)).into_response())
}

fn add_service_invoice(
    account: &Account,
    store: &mut Store,
    contact: i64,
    sale: &Record,
    value: Value,
) -> Record {
    let issued = store.next_code("nfse");
    let mut record = account.samples.model("nfse").blank();
    let own = [
        ("codContato", json!(contact)),
        ("nomeContato", json!(store.contact_name(contact))),
        ("codVenda", json!(integer(sale, "codigo"))),
        ("numeroRPS", json!(issued)),
        ("numeroNFSe", json!(issued)),
        ("serie", json!("20")),
        ("ambiente", json!(2)),
        ("dtEmissao", json!(now())),
        ("valorBruto", value.clone()),
        ("valorLiquido", value),
        ("situacao", json!(10)),
        ("ativo", json!(true)),
    ];
    record.extend(own.map(|(name, value)| (name.to_owned(), value)));
    store.add("nfse", record)
}

/// The answer in the blueprint's words, with this invoice's numbers.
fn service_answer(account: &Account, name: &str, store: &Store, record: &Record) -> Record {
    let mut answer = account.samples.answer(name).clone();
    let contact = store.get("contatos", integer(record, "codContato")).ok();
    let email =
        contact.and_then(|contact| list(contact, "emails").first().cloned()).unwrap_or_else(|| json!(""));
    let own = [
        ("numeroNfse", json!(integer(record, "numeroNFSe").to_string())),
        ("codNota", record["codigo"].clone()),
        ("emailCliente", email),
    ];
    answer.extend(own.map(|(name, value)| (name.to_owned(), value)));
    answer
}
