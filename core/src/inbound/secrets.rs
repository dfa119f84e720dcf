//! The receiver's secrets, and whether what came in has them.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::refusal::{Refusal, RefusalKind};
use crate::engine::{Parameter, Source, Token};
use crate::messages::Code;
use crate::schema::{Inbound, Proof};

/// What must be proven. Nothing at all, where the receiver has said so.
pub(super) struct Secrets(Vec<Secret>);

/// One secret, wiped when it is dropped.
struct Secret {
    proof: Proof,
    /// What the receiver calls it, where there are several.
    name: Option<String>,
    value: Zeroizing<String>,
}

impl Secrets {
    /// Reads the receiver's secrets. Whoever says neither `null` nor a secret has made a mistake, and is told.
    pub(super) fn read<R: Source>(inbound: &Inbound, source: &mut R) -> Result<Secrets, Refusal> {
        let mut secrets = Vec::new();
        match source.next().map_err(|_| wrong(""))? {
            Token::Null => {
                source.end().map_err(|_| wrong(""))?;
                return Ok(Secrets(secrets));
            }
            Token::Object => {}
            _ => return Err(wrong("")),
        }
        while let Some(key) = source.key().map_err(|_| wrong(""))? {
            let Some(proof) = inbound.proofs.iter().copied().find(|proof| proof.name() == key) else {
                return Err(wrong(key));
            };
            let misread = |_| wrong(proof.name());
            let before = secrets.len();
            match source.next().map_err(misread)? {
                Token::Text(value) => secrets.extend(Secret::new(proof, None, value)),
                Token::Object => {
                    while let Some(name) = source.key().map_err(misread)?.map(str::to_owned) {
                        match source.next().map_err(misread)? {
                            Token::Text(value) => secrets.extend(Secret::new(proof, Some(name), value)),
                            _ => return Err(wrong(proof.name())),
                        }
                    }
                }
                _ => return Err(wrong(proof.name())),
            }
            if secrets.len() == before {
                return Err(wrong(proof.name()));
            }
        }
        source.end().map_err(|_| wrong(""))?;
        if secrets.is_empty() { Err(wrong("")) } else { Ok(Secrets(secrets)) }
    }

    /// Whether what came in has one of the secrets of this proof; `sender` gets its name. All are compared, however early one is right.
    pub(super) fn prove(
        &self,
        proof: Proof,
        found: Option<&str>,
        sender: &mut Option<String>,
    ) -> Result<(), Refusal> {
        let mut secrets = self.0.iter().filter(|secret| secret.proof == proof).peekable();
        if secrets.peek().is_none() {
            return Ok(());
        }
        let Some(found) = found.filter(|found| !found.is_empty()) else {
            return Err(Refusal::bare(RefusalKind::MissingSecret));
        };
        let mut right = None;
        for secret in secrets {
            if same(&secret.value, found) {
                right = Some(secret);
            }
        }
        let right = right.ok_or_else(|| Refusal::bare(RefusalKind::WrongSecret))?;
        if right.name.is_some() {
            sender.clone_from(&right.name);
        }
        Ok(())
    }
}

impl Secret {
    /// An empty secret is none.
    fn new(proof: Proof, name: Option<String>, value: &str) -> Option<Secret> {
        (!value.is_empty()).then(|| Secret { proof, name, value: Zeroizing::new(value.to_owned()) })
    }
}

fn wrong(name: &str) -> Refusal {
    let option = if name.is_empty() { "secret".to_owned() } else { format!("secret.{name}") };
    let parameters = vec![("option", Parameter::Text(option))];
    Refusal::of(RefusalKind::Misconfigured, "", Code::InvalidOption, parameters)
}

/// Whether two texts are the same, in a time that tells neither where they differ nor how long the secret is.
fn same(secret: &str, found: &str) -> bool {
    match (digest(secret), digest(found)) {
        (Some(secret), Some(found)) => found.verify(&secret.finalize().into_bytes()).is_ok(),
        _ => false,
    }
}

/// `None` never happens: HMAC takes a key of any length.
fn digest(text: &str) -> Option<Hmac<Sha256>> {
    Some(Hmac::<Sha256>::new_from_slice(b"retaguarda").ok()?.chain_update(text.as_bytes()))
}
