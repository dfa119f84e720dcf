//! A secret that stands in a path, as EstoqueAi has it: `/api/auth-key/{secret}/...`.

const BEFORE: &str = "/api/auth-key/";

/// Whether a path carries one.
pub fn carried_by(path: &str) -> bool {
    path.starts_with(BEFORE)
}

/// The path that may be shown.
pub fn redacted(path: &str) -> String {
    match path.strip_prefix(BEFORE) {
        Some(rest) => {
            let after = rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or_default();
            format!("{BEFORE}***{after}")
        }
        None => path.to_owned(),
    }
}

/// What comes behind the secret, or the whole path where there is none.
pub fn behind(path: &str) -> &str {
    let Some((_, after)) = path.strip_prefix(BEFORE).and_then(|rest| rest.split_once('/')) else {
        return path;
    };
    // The slash that ends the address and the one that begins the path are often both sent.
    after.trim_start_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_not_shown() {
        assert_eq!(redacted("/api/auth-key/abc/movimentos"), "/api/auth-key/***/movimentos");
        assert_eq!(redacted("/api/auth-key/abc//movimentos"), "/api/auth-key/***//movimentos");
        assert_eq!(redacted("/api/auth-key/abc"), "/api/auth-key/***");
        assert_eq!(redacted("/clientes/1"), "/clientes/1");
    }

    #[test]
    fn what_is_behind_it() {
        assert_eq!(behind("/api/auth-key/abc//movimentos"), "movimentos");
        assert_eq!(behind("/api/auth-key/abc/movimentos/1"), "movimentos/1");
        assert_eq!(behind("/clientes//1"), "/clientes//1");
    }
}
