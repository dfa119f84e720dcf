//! A record of a reply: a read-only mapping whose entries are attributes too.

use pyo3::basic::CompareOp;
use pyo3::exceptions::PyAttributeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyList, PyString, PyTuple, PyType};

/// A read-only mapping with attribute access: `cliente.nome` is `cliente["nome"]`.
///
/// A key that is a keyword of Python, or a method of a mapping, has an underscore behind it as an attribute: `registro.class_`.
/// A documented field that the vendor left out is `None` as an attribute; as a key it is not there.
#[pyclass(name = "Record", module = "retaguarda", subclass, frozen, mapping)]
pub struct Record {
    data: Py<PyDict>,
}

impl Record {
    /// A record of these entries.
    pub fn of(data: Bound<'_, PyDict>) -> Self {
        Record { data: data.unbind() }
    }

    /// The entries.
    pub fn data<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyDict> {
        self.data.bind(py)
    }
}

#[pymethods]
impl Record {
    /// A record of these entries.
    #[new]
    #[pyo3(signature = (data, /))]
    fn new(data: Bound<'_, PyDict>) -> Self {
        Record::of(data)
    }

    fn __getitem__<'py>(&self, key: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.data(key.py()).as_any().get_item(key)
    }

    fn __getattr__<'py>(slf: &Bound<'py, Self>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let data = slf.get().data(py);
        if let Some(value) = data.get_item(name)? {
            return Ok(value);
        }
        let text = name.to_str()?;
        if let Some(key) = text.strip_suffix('_')
            && let Some(value) = data.get_item(key)?
        {
            return Ok(value);
        }
        let class = slf.get_type();
        let documented = class.getattr_opt(intern!(py, "__annotations__"))?;
        if !text.starts_with("__") && documented.is_some_and(|names| names.contains(name).unwrap_or(false)) {
            return Ok(py.None().into_bound(py));
        }
        Err(PyAttributeError::new_err(format!("{} has no field `{text}`", class.name()?)))
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.data(py).len()
    }

    fn __contains__(&self, key: &Bound<'_, PyAny>) -> PyResult<bool> {
        self.data(key.py()).contains(key)
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.data(py).try_iter()
    }

    /// The keys, as the vendor spells them.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.data(py).call_method0(intern!(py, "keys"))
    }

    /// The values.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.data(py).call_method0(intern!(py, "values"))
    }

    /// Pairs of a key and its value.
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.data(py).call_method0(intern!(py, "items"))
    }

    /// The value of a key, or `default` where it is not there.
    #[pyo3(signature = (key, default = None, /))]
    fn get<'py>(
        &self,
        key: &Bound<'py, PyAny>,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.data(key.py()).get_item(key)?.or(default))
    }

    /// A plain dict, with plain dicts and lists in it: a copy.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        plain_dict(self.data(py))
    }

    fn __richcmp__<'py>(
        &self,
        other: &Bound<'py, PyAny>,
        operator: CompareOp,
        py: Python<'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let not_implemented = || Ok(py.NotImplemented().into_bound(py));
        if !matches!(operator, CompareOp::Eq | CompareOp::Ne) {
            return not_implemented();
        }
        if let Ok(record) = other.cast::<Record>() {
            return self.data(py).rich_compare(record.get().data(py), operator);
        }
        if other.is_instance_of::<PyDict>() {
            return self.to_dict(py)?.rich_compare(other, operator);
        }
        not_implemented()
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        let class = slf.get_type();
        let secrets = class.getattr_opt(intern!(py, "__secrets__"))?;
        let mut text = format!("{}(", class.name()?);
        for (i, pair) in slf.get().data(py).items().iter().enumerate() {
            let (key, value) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            let secret = secrets.as_ref().is_some_and(|names| names.contains(&key).unwrap_or(true));
            let shown = if secret { "[REDACTED]".to_owned() } else { value.repr()?.to_cow()?.into_owned() };
            let comma = if i > 0 { ", " } else { "" };
            text.push_str(&format!("{comma}{}={shown}", key.str()?.to_cow()?));
        }
        text.push(')');
        Ok(text)
    }

    fn __dir__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyList>> {
        let names = slf.get_type().dir()?;
        for key in slf.get().data(slf.py()).keys() {
            names.append(key)?;
        }
        Ok(names)
    }

    /// Copies and pickles hold the same entries.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Bound<'py, PyDict>,)) {
        (slf.get_type(), (slf.get().data(slf.py()).clone(),))
    }
}

fn plain_dict<'py>(data: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let copy = PyDict::new(data.py());
    for pair in data.items() {
        let (key, value) = pair.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>()?;
        copy.set_item(key, plain(&value)?)?;
    }
    Ok(copy)
}

pub fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(record) = value.cast::<Record>() {
        return plain_dict(record.get().data(value.py())).map(Bound::into_any);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        let list = PyList::empty(value.py());
        for item in tuple.iter_borrowed() {
            list.append(plain(&item)?)?;
        }
        return Ok(list.into_any());
    }
    Ok(value.clone())
}
