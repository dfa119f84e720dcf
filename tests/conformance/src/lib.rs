//! retaguarda-conformance
