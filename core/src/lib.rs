//! retaguarda
