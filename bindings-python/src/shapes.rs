//! The classes of a face, by the tables whose records they are.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::types::PyType;
use retaguarda::schema::Object;

use crate::record::Record;
use crate::tables::{Tables, address};

/// Classes derived from `Record`, by the names of the catalog's tables.
#[pyclass(module = "retaguarda._engine", frozen)]
pub struct Shapes(HashMap<usize, Py<PyType>>);

#[pymethods]
impl Shapes {
    #[new]
    fn new(py: Python<'_>, classes: HashMap<String, Bound<'_, PyType>>) -> PyResult<Self> {
        let mut shapes = HashMap::new();
        for table in Tables::get(py).iter() {
            if let Some(class) = classes.get(table.object.name)
                && class.is_subclass_of::<Record>()?
            {
                shapes.insert(address(table.object), class.clone().unbind());
            }
        }
        Ok(Shapes(shapes))
    }
}

impl Shapes {
    /// The class of a table's records.
    pub fn class<'py>(&self, py: Python<'py>, object: &'static Object) -> Option<&Bound<'py, PyType>> {
        self.0.get(&address(object)).map(|class| class.bind(py))
    }
}
