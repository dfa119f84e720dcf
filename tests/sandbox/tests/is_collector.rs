//! IS Collector: who may come in, inventories and checks from making to download, lists of products.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::Reply;
use support::service::Service;

const USER: &str = "moises@inlin3.com";

fn open() -> Service {
    log_in(Service::open(|addresses| &addresses.is_collector))
}

fn log_in(mut service: Service) -> Service {
    let credentials = json!({ "username": "TOKEN-TESTE", "password": "SECRET-TESTE" });
    let reply = service.post("/api/v1/authenticate", &credentials).json();
    assert_eq!((&reply["status"], &reply["expires_in"]), (&json!("OK"), &json!(86400)));
    let token = reply["access_token"].as_str().expect("a token").to_owned();
    service.headers = vec![("Authorization", format!("Bearer {token}"))];
    service
}

fn call(service: &Service, path: &str, body: Value) -> Reply {
    let mut body = body;
    body["user"] = json!(USER);
    service.post(&format!("/api/v1/{path}"), &body)
}

#[track_caller]
fn ok(service: &Service, path: &str, body: Value) -> Value {
    let reply = call(service, path, body);
    let json = reply.json();
    assert_eq!((reply.status, &json["status"]), (200, &json!("OK")), "{json}");
    json
}

fn code(reply: &Reply) -> (u16, Value) {
    let json = reply.json();
    assert_eq!(json["status"], "ERROR");
    assert!(json["message"].as_str().is_some_and(|text| !text.is_empty()));
    (reply.status, json["error_code"].clone())
}

/// The manual's inventory.
fn new_inventory(pallet_option: i64) -> Value {
    json!({
        "name": "teste inv API", "ref": "12345", "date": "2022-07-20", "beepOption": 1, "oneBeepOption": false,
        "editOption": true, "palletOption": pallet_option, "employeeOption": false, "productivityQty": false,
        "productivityBeep": false,
    })
}

/// The manual's items.
fn items() -> Value {
    json!([
        { "code": "7899838834054", "description": "descricao do item UM", "info1": "desc auxiliar", "info2": "UN",
          "rowsPerPallet": 4, "boxesPerRow": 6, "qtyPerBox": 10, "extrainfo": 1 },
        { "code": "9990000005109", "description": "descricao do item DOIS", "info1": null, "info2": null,
          "rowsPerPallet": 6, "boxesPerRow": 8, "qtyPerBox": 20, "extrainfo": 2 },
    ])
}

#[test]
fn every_refusal_has_its_code() {
    let mut service = open();
    let lists = "/api/v1/productlists";
    assert_eq!(code(&service.post(lists, &json!({}))), (401, json!(3)));
    assert_eq!(code(&service.post(lists, &json!({ "user": "outro@exemplo.com.br" }))), (401, json!(4)));
    assert_eq!(code(&call(&service, "inventory/status", json!({ "id": 1, "status": 3 }))), (422, json!(8)));
    service.fault(&json!({ "fault": "unknown_error" }));
    assert_eq!(code(&call(&service, "productlists", json!({}))), (422, json!(9)));
    service.fault(&json!({ "fault": "expired_token" }));
    for _ in 0..2 {
        assert_eq!(code(&call(&service, "productlists", json!({}))), (401, json!(2)));
    }
    service.headers.clear();
    assert_eq!(code(&call(&service, "productlists", json!({}))), (401, json!(1)));
    let wrong = json!({ "username": "TOKEN-TESTE", "password": "senha" });
    assert_eq!(code(&service.post("/api/v1/authenticate", &wrong)), (401, json!(6)));
    let mut options = Options::default();
    options.is_collector.licensed = false;
    let unlicensed = log_in(Service::with(options, |addresses| &addresses.is_collector));
    assert_eq!(code(&call(&unlicensed, "productlists", json!({}))), (401, json!(5)));
}

#[test]
fn maintenance_has_no_code() {
    let service = open();
    service.fault(&json!({ "fault": "maintenance" }));
    let reply = call(&service, "productlists", json!({}));
    let json = reply.json();
    assert_eq!((reply.status, &json["status"]), (503, &json!("UNDER_MAINTENANCE")));
    assert_eq!(json.get("error_code"), None);
}

#[test]
fn what_is_not_json_and_what_is_not_there() {
    let service = open();
    let headers = [("Content-Type", "application/json")];
    assert_eq!(service.send("POST", "/api/v1/productlists", &headers, Some(b"{".to_vec())).status, 400);
    assert_eq!(call(&service, "inventory/remove", json!({})).status, 404);
}

#[test]
fn all_that_is_invalid_is_said() {
    let service = open();
    let mut body = new_inventory(4);
    body["name"] = json!("X".repeat(81));
    body["date"] = json!("20/07/2022");
    body.as_object_mut().expect("an object").remove("editOption");
    let reply = call(&service, "inventory/create", body);
    assert_eq!(code(&reply), (422, json!(7)));
    let errors = reply.json()["errors"].clone();
    let mut names: Vec<&String> = errors.as_object().expect("errors").keys().collect();
    names.sort();
    assert_eq!(names, ["date", "editOption", "name", "palletOption"]);
}

#[test]
fn the_manuals_inventory_is_made_counted_and_downloaded() {
    let service = open();
    assert_eq!(ok(&service, "inventory/create", new_inventory(1))["id"], 11524);
    let sectors = json!([
        { "name": "LOJA", "areas": [{ "range": 1, "address": "RUA1P1" }, { "range": 2 }] },
        { "name": "ESTOQUE", "areas": [{ "range": 101, "address": "RUAX7" }] },
    ]);
    let id = 11524;
    let positions = ok(&service, "inventory/positions", json!({ "id": id, "sectors": sectors }));
    assert_eq!(positions["totalpositions"], 3);
    let list = json!({ "id": id, "truncate": false, "items": items() });
    assert_eq!(ok(&service, "inventory/items", list)["total"], 2);
    let related = json!([{ "code": "7899838834054", "relatedcode": "988888" }]);
    let related = json!({ "id": id, "truncate": false, "relateditems": related });
    assert_eq!(ok(&service, "inventory/relateditems", related)["total"], 1);
    let stock = json!([
        { "code": "7899838834054", "qty": 10, "itemvalue": 5.54, "position": "ABC" },
        { "code": "7899838834054", "qty": 15, "itemvalue": 5.54, "position": "XYZ" },
        { "code": "9990000005109", "qty": 12 },
    ]);
    let stock = json!({ "id": id, "truncate": false, "stock": stock });
    assert_eq!(ok(&service, "inventory/stock", stock)["total"], 2);
    let devices = json!({ "id": id, "truncate": false, "devices": [{ "deviceid": "e0xxxdc3bABc5a3" }] });
    assert_eq!(ok(&service, "inventory/devices", devices)["total"], 1);
    let employees = json!({ "id": id, "truncate": true, "employees": [{ "employeeid": "001211" }] });
    assert_eq!(ok(&service, "inventory/employees", employees)["total"], 1);
    let download = |mode: &str, fields: &str, datatype: &str| {
        let body = json!({ "id": id, "mode": mode, "fields": fields, "datatype": datatype });
        ok(&service, "inventory/download", body)
    };
    assert_eq!(download("sum", "all", "txt")["qtyItemsCounted"], 0);

    assert_eq!(
        ok(&service, "inventory/status", json!({ "id": id, "status": 3 })).as_object().map(|o| o.len()),
        Some(2)
    );
    let reply = download("sum", "all", "json");
    assert_eq!(
        (&reply["date"], &reply["inventoryStatus"], &reply["qtyItemsCounted"], &reply["qtyTotalCounted"]),
        (&json!("2022-07-20 00:00:00"), &json!(3), &json!(2), &json!("37"))
    );
    assert_eq!(reply["employees"], json!([{ "REGISTRATIONID": "001211", "EMPLOYEENAME": "Lavínia" }]));
    let rows: Value = serde_json::from_str(&file(&service, &reply)).expect("JSON");
    assert_eq!((&rows[0]["CODE"], &rows[0]["QTY"]), (&json!("7899838834054"), &json!("25.0000")));
    assert_eq!(rows[0]["EXTRAINFO"], "L001,L002");
    let csv = file(&service, &download("area", "essential", "csv"));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "RANGEAREA;AREA;CODE;QTY;EXTRAINFO;COUNTDATE");
    assert!(lines[1].starts_with("1;RUA1P1;7899838834054;25.0000;L001,L002;"), "{}", lines[1]);
    assert_eq!(lines.len(), 3);
    assert_eq!(file(&service, &download("linebyline", "all", "txt")).lines().count(), 5);
}

/// What is behind the address of a download.
fn file(service: &Service, reply: &Value) -> String {
    let url = reply["dataCollectionUrl"].as_str().expect("an address");
    let path = url.strip_prefix(service.sandbox.addresses().is_collector.as_str()).expect("the same host");
    let reply = service.get(path);
    assert_eq!(reply.status, 200);
    reply.text().to_owned()
}

#[test]
fn a_list_is_linked_or_of_its_own() {
    let service = open();
    let id = ok(&service, "inventory/create", new_inventory(1))["id"].clone();
    assert_eq!(ok(&service, "inventory/items", json!({ "id": id, "itemlistid": 1234 }))["total"], 25);
    let related = json!({ "id": id, "truncate": true });
    assert_eq!(code(&call(&service, "inventory/relateditems", related.clone())), (422, json!(8)));
    let own = json!({ "id": id, "truncate": true, "items": items() });
    assert_eq!(ok(&service, "inventory/items", own)["total"], 2);
    assert_eq!(ok(&service, "inventory/relateditems", related)["total"], 0);
    assert_eq!(ok(&service, "inventory/items", json!({ "id": id, "truncate": true }))["total"], 0);
    let many: Vec<Value> =
        (0..10_001).map(|n| json!({ "code": n.to_string(), "description": "produto" })).collect();
    let too_many = json!({ "id": id, "truncate": true, "items": many });
    assert_eq!(code(&call(&service, "inventory/items", too_many)), (422, json!(8)));
}

#[test]
fn pallets_ask_for_their_numbers() {
    let service = open();
    let id = ok(&service, "inventory/create", new_inventory(3))["id"].clone();
    let bare = json!({ "id": id, "truncate": false, "items": [{ "code": "1", "description": "UM" }] });
    let reply = call(&service, "inventory/items", bare);
    assert_eq!(reply.json()["errors"].as_object().map(|errors| errors.len()), Some(3));
    let body = json!({ "id": id, "truncate": false, "items": items() });
    ok(&service, "inventory/items", body);
    let counts = json!([{ "code": "7899838834054", "qty": "375", "area": 7 }]);
    let count = json!({ "type": "inventory", "id": id, "counts": counts });
    assert_eq!(service.post("/__sandbox/count", &count).status, 200);
    let body = json!({ "id": id, "mode": "sum", "fields": "essential", "datatype": "txt" });
    let text = file(&service, &ok(&service, "inventory/download", body));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "CODE;QTY;QTYPALLET;QTYROW;QTYCELL;QTYTOTAL;EXTRAINFO;COUNTDATE");
    assert!(lines[1].starts_with("7899838834054;5.0000;1;2;1;375.0000;;"), "{}", lines[1]);
    let simple = json!({
        "itemlistid": 22, "palletOption": 2, "truncate": false, "items": [{ "code": "1", "description": "UM" }],
    });
    assert_eq!(code(&call(&service, "productlists/items", simple)), (422, json!(7)));
}

#[test]
fn the_manuals_check_is_finished_by_its_first_count() {
    let service = open();
    let body = json!({
        "beepOption": 1, "oneBeepOption": false, "editOption": true, "finishOnSend": 1, "name": "CONF PEDIDO 123",
        "ref": "12345",
        "items": [
            { "code": "7899837765050", "description": "descricao do item UM", "info1": "desc auxiliar 1",
              "info2": "desc auxiliar 2", "qty": 10, "extrainfo": 0 },
            { "code": "000005109", "description": "descricao do item DOIS", "info1": null, "info2": null, "qty": 15,
              "extrainfo": 0 },
        ],
    });
    assert_eq!(ok(&service, "check/create", body)["id"], 9999);
    let related = json!([{ "code": "0909", "relatedcode": "111" }, { "code": "0909", "relatedcode": "222" }]);
    let related = json!({ "id": 9999, "truncate": false, "relateditems": related });
    assert_eq!(ok(&service, "check/relateditems", related)["total"], 2);
    let devices = json!({ "id": 9999, "truncate": false, "devices": [{ "deviceid": "e0xxxdc3bABc5a3" }] });
    assert_eq!(ok(&service, "check/devices", devices)["total"], 1);
    let reply = call(&service, "check/download", json!({ "id": 9999, "mode": "sum" }));
    let text = reply.text();
    assert!(text.contains(r#""qtyTotalToCheck":25.0000,"#) && text.contains(r#""QTY":10.0000,"#), "{text}");
    let json = reply.json();
    assert_eq!(json["transmissions"], 1);
    assert!(json["completiondate"].is_string());
    assert_eq!(json["devices"], json!([{ "IDDEVICE": "e0xxxdc3bABc5a3", "NICKNAME": "Moto E7 Power" }]));
}

#[test]
fn the_manuals_single_count_comes_out() {
    let service = open();
    let reply = call(&service, "single/download", json!({ "id": 6666, "mode": "sum" }));
    let text = reply.text();
    assert!(text.contains(r#""qtyItemsCounted":2,"qtyTotalCounted":70,"#), "{text}");
    assert!(
        text.contains(
            r#""QTY":"40.0000","EXTRAINFO":["777666","testete"],"COUNTDATE":"2022-06-19 17:36:14""#
        ),
        "{text}"
    );
    assert_eq!(ok(&service, "single/items", json!({ "itemlistid": 19 }))["total"], 6);
    let id = service.post("/__sandbox/count", &json!({ "type": "single" })).json()["id"].clone();
    let lines = ok(&service, "single/download", json!({ "id": id, "mode": "linebyline" }));
    assert_eq!(lines["qtyItemsCounted"], 6);
}

#[test]
fn lists_of_products_are_listed_filled_and_emptied() {
    let service = open();
    let lists = ok(&service, "productlists", json!({}))["productlists"].clone();
    assert_eq!(
        lists[0],
        json!({
            "LISTID": 22, "LISTNAME": "Lista A", "QTYITEMS": 9, "QTYITEMSRELATED": 9,
            "UPDATEDATE": "2024-02-16 20:28:55",
        })
    );
    let change = json!({ "itemlistid": 22, "palletOption": 1, "truncate": false, "items": items() });
    assert_eq!(ok(&service, "productlists/items", change)["total"], 11);
    let emptied = json!({ "itemlistid": 22, "palletOption": 1, "truncate": true });
    assert_eq!(ok(&service, "productlists/items", emptied)["total"], 0);
    assert_eq!(
        ok(&service, "productlists/relateditems", json!({ "itemlistid": 22, "truncate": true }))["total"],
        0
    );
    assert_eq!(service.post("/__sandbox/reset", &json!({})).status, 204);
    assert_eq!(ok(&service, "productlists", json!({}))["productlists"][0]["QTYITEMS"], 9);
}

#[test]
fn a_notification_is_accepted_only_with_a_plain_ok() {
    let service = open();
    for (reply, accepted) in [("text/plain\r\n\r\nOK", true), ("text/html\r\n\r\nOK", false)] {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/avisos", listener.local_addr().expect("an address"));
        let reply =
            format!("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\nContent-Type: {reply}");
        let receiver = std::thread::spawn(move || receive(&listener, &reply));
        let notify = json!({ "url": url, "type": "inventory", "id": 9999, "bearer": "segredo" });
        let result = service.post("/__sandbox/notify", &notify).json();
        assert_eq!(result["accepted"], accepted, "{result}");
        let (head, body) = receiver.join().expect("a request came");
        assert!(head.contains("Bearer segredo"), "{head}");
        assert_eq!(body, json!({ "branchToken": "TOKEN-TESTE", "type": "inventory", "id": 9999 }));
    }
    let elsewhere = json!({ "url": "http://exemplo.com.br/", "type": "single", "id": 1 });
    assert_eq!(service.post("/__sandbox/notify", &elsewhere).status, 400);
}

/// Takes one request and answers it.
fn receive(listener: &TcpListener, reply: &str) -> (String, Value) {
    let (mut stream, _) = listener.accept().expect("a connection");
    let mut reader = BufReader::new(stream.try_clone().expect("a reader"));
    let mut head = String::new();
    while reader.read_line(&mut head).expect("a line") > 2 {}
    let length = head.to_lowercase();
    let length =
        length.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()).expect("a length");
    let mut body = vec![0; length.trim().parse().expect("a number")];
    reader.read_exact(&mut body).expect("a body");
    stream.write_all(reply.as_bytes()).expect("a reply");
    (head, serde_json::from_slice(&body).expect("JSON"))
}
