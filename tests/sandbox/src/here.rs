//! What the services send on their own stays on this machine.

use axum::http::Uri;

/// Whether an address is plain HTTP to this machine.
pub fn is_here(url: &str) -> bool {
    let uri: Option<Uri> = url.parse().ok();
    uri.is_some_and(|uri| {
        uri.scheme_str() == Some("http") && matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_machines_are_elsewhere() {
        assert!(is_here("http://127.0.0.1:8080/avisos"));
        assert!(is_here("http://localhost/avisos"));
        for url in
            ["http://exemplo.com.br/", "https://localhost/", "http://127.0.0.1.exemplo.com/", "avisos", ""]
        {
            assert!(!is_here(url), "{url}");
        }
    }
}
