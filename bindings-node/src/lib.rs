//! retaguarda-node
