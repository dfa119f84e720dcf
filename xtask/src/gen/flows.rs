//! What flows know of an operation and of a system, in Portuguese, for the reference pages.

use retaguarda::schema::{
    Batches, Follow, Is, Login, Moment, Operation, Paging, Period, Rate, Search, Sign, Since, System, Test,
    TokenEnd,
};

/// What is told of a system: how a session comes by its token and when that ends, and how many calls it may make.
pub fn of_system(system: &System) -> Vec<String> {
    let login = match system.login {
        Some(login) => vec![token(login), expired(login.expired)],
        None => vec!["Sem token a pedir: nenhuma chamada de entrada.".to_owned()],
    };
    let rate = match system.rate {
        Some(Rate { calls, seconds, remaining }) => format!(
            "Limite: {calls} chamadas em {seconds} segundos, a de entrada incluída; `{remaining}` diz quantas faltam. \
             Os fluxos se contêm; o ajuste `callsPerMinute` muda o limite."
        ),
        None => "Limite: nenhum no manual. O ajuste `callsPerMinute` dá um aos fluxos.".to_owned(),
    };
    login.into_iter().chain([rate]).collect()
}

fn token(login: &Login) -> String {
    let end = match login.end {
        TokenEnd::At(member) => format!("vale até o momento que vem em `{member}`"),
        TokenEnd::After(member) => format!("vale os segundos que vêm em `{member}`"),
    };
    let renewal = login.renewal.map_or_else(String::new, |renewal| {
        format!(
            " Com o ajuste `{}`, renova-se antes por `{}`, com o último `{}`.",
            renewal.only_with, renewal.operation.name, renewal.member
        )
    });
    format!(
        "Token: vem em `{}` de `{}`, {end}, e os fluxos o renovam {} segundos antes.{renewal}",
        login.token, login.operation.name, login.margin
    )
}

fn expired(signs: &[Sign]) -> String {
    let sign = |sign: &Sign| {
        let words = [("o código", sign.code), ("a palavra", sign.detail)];
        let status = (sign.status != 0).then(|| format!("HTTP {}", sign.status));
        let words =
            words.iter().filter(|(_, word)| !word.is_empty()).map(|(what, word)| format!("{what} `{word}`"));
        status.into_iter().chain(words).collect::<Vec<_>>().join(" com ")
    };
    let signs: Vec<String> = signs.iter().map(sign).collect();
    format!("Sinal de token vencido: {}. Só ele leva a outra entrada, e uma vez só.", signs.join(", ou "))
}

/// What is told of an operation.
pub fn of_operation(operation: &Operation) -> Vec<String> {
    let flows = &operation.flows;
    let list = operation.paging != Paging::None || flows.since.is_some() || !flows.key.is_empty();
    let mut out = Vec::new();
    if !flows.rows.is_empty() {
        out.push(format!("As linhas vêm em `{}`.", flows.rows));
    }
    if !flows.key.is_empty() {
        out.push(format!("Chave de uma linha · Row key: {}.", names(flows.key)));
    }
    match flows.since {
        Some(since) => out.push(changes(&since)),
        None if list && flows.key.is_empty() => {
            out.push("Sem filtro de alteração nem chave conhecida: não se sincroniza.".to_owned());
        }
        None if list => out.push(
            "Sem filtro de alteração: a sincronização lê a lista inteira e compara as linhas pela chave · No changed-since: \
             a full read, compared by key."
                .to_owned(),
        ),
        None => {}
    }
    out.extend(flows.period.map(period));
    out.extend(flows.follow.map(job));
    out.extend(flows.batches.map(parts));
    out.extend(flows.search.map(look_up));
    out
}

fn changes(since: &Since) -> String {
    let form = match since.form {
        Moment::Day => "como dia",
        Moment::DateTime => "como `AAAA-MM-DD HH:MM:SS`, na hora de Brasília",
        Moment::Milliseconds => "em milissegundos desde 1970",
    };
    let until = if since.until.is_empty() {
        String::new()
    } else {
        format!(", até o dia seguinte ao da consulta, em `{}`", since.until)
    };
    let constants: Vec<String> =
        since.constants.iter().map(|(name, value)| format!(", sempre com `{name}={value}`")).collect();
    format!(
        "Alterados desde · Changed since: `{}`, {form}{until}{}. {} se pedem de novo, e o que veio igual não se repete.",
        since.parameter,
        constants.concat(),
        span(since.overlap)
    )
}

fn period(period: Period) -> String {
    let days = if period.days == 1 { "um dia".to_owned() } else { format!("{} dias", period.days) };
    format!(
        "Período · Period: de `{}` a `{}`, lido em partes de {days}; cada parte começa no último dia da anterior.",
        period.from, period.to
    )
}

fn job(follow: &Follow) -> String {
    let pending: Vec<String> = follow.pending.iter().map(|tests| all(tests)).collect();
    format!(
        "Acompanhamento · Long job: `{}` com o `{}` da resposta, a cada {} segundos, por até {}. Espera enquanto {}; deu \
         certo quando {}; senão foi recusado, e `{}` diz por quê.",
        follow.operation.name,
        follow.id,
        follow.interval,
        span(follow.deadline),
        pending.join(", ou "),
        all(follow.done),
        follow.reason
    )
}

/// Tests that all hold.
fn all(tests: &[Test]) -> String {
    let test = |test: &Test| match test.is {
        Is::True => format!("`{}` é verdadeiro", test.field),
        Is::False => format!("`{}` é falso", test.field),
        Is::Empty => format!("`{}` está vazio", test.field),
        Is::Containing(words) => format!("`{}` contém \"{words}\"", test.field),
    };
    tests.iter().map(test).collect::<Vec<_>>().join(" e ")
}

fn parts(batches: Batches) -> String {
    let list = if batches.list.is_empty() { "a lista".to_owned() } else { format!("`{}`", batches.list) };
    let first = if batches.first.is_empty() {
        String::new()
    } else {
        format!(" Só a primeira leva `{0}` como foi dado; as outras levam `{0}` falso.", batches.first)
    };
    format!(
        "Lotes · Parts: {list} vai em partes de {}, um tamanho nosso, que nenhuma fonte prova.{first}",
        batches.size
    )
}

fn look_up(search: &Search) -> String {
    let same = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(sent, found)| format!("`{sent}` com `{found}`")).collect::<Vec<_>>().join(", ")
    };
    let constants: Vec<String> =
        search.constants.iter().map(|(name, value)| format!(" com `{name}={value}`")).collect();
    let lists: Vec<String> = search
        .lists
        .iter()
        .map(|rows| format!("as linhas de `{}` em qualquer ordem ({})", rows.sent, same(rows.fields)))
        .collect();
    format!(
        "Procura · Look-up: sem resposta, `{}`{} em volta do dia de `{}` mostra o que já existe. Comparam-se {}, e {} se os \
         dois lados os têm. O que se acha não é prova: quem chama decide.",
        search.operation.name,
        constants.concat(),
        search.day,
        lists.join(" e "),
        same(search.same)
    )
}

fn names(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// So many seconds, as people say it.
fn span(seconds: u32) -> String {
    match seconds {
        86_400 => "24 horas".to_owned(),
        _ if seconds.is_multiple_of(3600) && seconds > 3600 => format!("{} horas", seconds / 3600),
        _ if seconds.is_multiple_of(60) => format!("{} minutos", seconds / 60),
        _ => format!("{seconds} segundos"),
    }
}
