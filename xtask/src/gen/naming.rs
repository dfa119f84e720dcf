//! Names as the languages spell them, from the catalog's `snake_case` and dots.

use retaguarda::schema::Operation;

/// `grades.detalhar_cor` as `gradesDetalharCor`.
pub fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for character in name.chars() {
        match character {
            '_' | '.' | '-' => upper = true,
            _ if upper => {
                out.extend(character.to_uppercase());
                upper = false;
            }
            _ => out.push(character),
        }
    }
    out
}

/// `shop_control` as `ShopControl`.
pub fn pascal(name: &str) -> String {
    capital(&camel(name))
}

/// `shop_control` as `shop-control`.
pub fn kebab(name: &str) -> String {
    name.replace(['_', '.'], "-")
}

/// With its first letter in upper case.
pub fn capital(name: &str) -> String {
    with_first(name, |first| first.to_uppercase().collect())
}

/// With its first letter in lower case.
pub fn small(name: &str) -> String {
    with_first(name, |first| first.to_lowercase().collect())
}

fn with_first(name: &str, change: impl Fn(char) -> String) -> String {
    let mut characters = name.chars();
    characters.next().map(|first| change(first) + characters.as_str()).unwrap_or_default()
}

/// The resource of an operation and the rest of its name: `estoque.detalhar.grade_cor` as `("estoque", "detalhar.grade_cor")`.
pub fn split(operation: &str) -> (&str, &str) {
    operation.split_once('.').unwrap_or(("", operation))
}

/// The method that makes a record ready for an operation that writes it back: `atualizar.lista` as `preparar.lista`.
pub fn preparation(operation: &Operation) -> String {
    let verb = split(operation.name).1;
    assert!(verb.starts_with("atualizar"), "{}: what writes back is called atualizar", operation.name);
    verb.replacen("atualizar", "preparar", 1)
}

#[cfg(test)]
mod tests {
    use super::{camel, kebab, pascal, small, split};

    #[test]
    fn names_are_spelled_as_the_languages_do() {
        assert_eq!(camel("detalhar.grade_tamanho_cor"), "detalharGradeTamanhoCor");
        assert_eq!(camel("estoque_v2"), "estoqueV2");
        assert_eq!(pascal("shop_control"), "ShopControl");
        assert_eq!(kebab("shop_control"), "shop-control");
        assert_eq!(small("CadastroCliente"), "cadastroCliente");
        assert_eq!(split("saidas.consultar.periodo"), ("saidas", "consultar.periodo"));
    }
}
