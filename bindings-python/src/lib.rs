//! retaguarda-python
