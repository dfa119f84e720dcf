//! retaguarda-wasm
