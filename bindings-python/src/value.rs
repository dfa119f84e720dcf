//! What an object of Python is to the walk: exact types by their pointer first, then what behaves like them.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMemoryView, PyString, PyTuple, PyType,
};
use retaguarda::engine::number;

use crate::record::Record;
use crate::types::Types;

/// How often an object may stand for another one (an enumeration's member for its value) before it is taken for nothing.
const MAX_HOPS: u8 = 8;

/// An object, told apart.
pub enum Value<'py> {
    Null,
    Boolean(bool),
    Integer(i64),
    /// A number by its literal.
    Number(Bound<'py, PyString>),
    Float(f64),
    Text(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
    Date(Bound<'py, PyString>),
    DateTime(Bound<'py, PyString>),
    Uuid(Bound<'py, PyString>),
    NotFinite(Bound<'py, PyString>),
    List(Items<'py>),
    Object(Entries<'py>),
    Unsupported(Bound<'py, PyString>),
}

/// The items of a list.
#[derive(Clone)]
pub enum Items<'py> {
    List(Bound<'py, PyList>),
    Tuple(Bound<'py, PyTuple>),
}

/// The entries of an object, as they stood when it was entered: nothing that happens later changes them.
#[derive(Clone)]
pub struct Entries<'py> {
    pub keys: Items<'py>,
    pub values: Items<'py>,
}

impl<'py> Items<'py> {
    pub fn len(&self) -> usize {
        match self {
            Items::List(list) => list.len(),
            Items::Tuple(tuple) => tuple.len(),
        }
    }

    pub fn get(&self, index: usize) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Items::List(list) => list.get_item(index),
            Items::Tuple(tuple) => tuple.get_item(index),
        }
    }
}

impl<'py> Entries<'py> {
    pub fn of_dict(dict: &Bound<'py, PyDict>) -> Self {
        Entries { keys: Items::List(dict.keys()), values: Items::List(dict.values()) }
    }

    /// Pairs of a key and a value, as `items()` gives them.
    fn of_pairs(pairs: &Bound<'py, PyAny>) -> PyResult<Self> {
        let (keys, values) = (PyList::empty(pairs.py()), PyList::empty(pairs.py()));
        for pair in pairs.try_iter()? {
            let (key, value) = pair?.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>()?;
            keys.append(key)?;
            values.append(value)?;
        }
        Ok(Entries { keys: Items::List(keys), values: Items::List(values) })
    }

    /// The attributes of these names.
    fn of_attributes(object: &Bound<'py, PyAny>, names: Bound<'py, PyTuple>) -> PyResult<Self> {
        let values = PyList::empty(object.py());
        for name in names.iter_borrowed() {
            values.append(object.getattr(name.cast::<PyString>()?)?)?;
        }
        Ok(Entries { keys: Items::Tuple(names), values: Items::List(values) })
    }
}

impl<'py> Value<'py> {
    /// Tells an object apart. An error is one of the object's own methods.
    #[inline]
    pub fn of(object: &Bound<'py, PyAny>, types: &Types) -> PyResult<Self> {
        Value::at(object, types, 0)
    }

    /// The same for what stands in the place of another object, so many hops away from it.
    fn at(object: &Bound<'py, PyAny>, types: &Types, hops: u8) -> PyResult<Self> {
        if let Ok(text) = object.cast_exact::<PyString>() {
            return Ok(Value::Text(text.clone()));
        }
        if object.is_none() {
            return Ok(Value::Null);
        }
        if let Ok(integer) = object.cast_exact::<PyInt>() {
            return of_integer(integer, types);
        }
        if let Ok(float) = object.cast_exact::<PyFloat>() {
            return of_float(float);
        }
        if let Ok(dict) = object.cast_exact::<PyDict>() {
            return Ok(Value::Object(Entries::of_dict(dict)));
        }
        if let Ok(list) = object.cast_exact::<PyList>() {
            return Ok(Value::List(Items::List(list.clone())));
        }
        if let Ok(boolean) = object.cast_exact::<PyBool>() {
            return Ok(Value::Boolean(boolean.is_true()));
        }
        if object.is_exact_instance(types.decimal.bind(object.py())) {
            return of_decimal(object.str()?);
        }
        of_other(object, types, hops)
    }
}

/// The objects that are met less often.
#[inline(never)]
fn of_other<'py>(object: &Bound<'py, PyAny>, types: &Types, hops: u8) -> PyResult<Value<'py>> {
    let py = object.py();
    if hops > MAX_HOPS {
        return Ok(unsupported(object));
    }
    let is = |class: &Py<PyType>| object.is_instance(class.bind(py));
    // A datetime is a date, an enumeration's member may be a text, a named tuple is a tuple: the order matters.
    if is(&types.datetime)? {
        return base_text(&types.datetime, intern!(py, "isoformat"), object).map(Value::DateTime);
    }
    if is(&types.date)? {
        return base_text(&types.date, intern!(py, "isoformat"), object).map(Value::Date);
    }
    if is(&types.enumeration)? {
        return Value::at(&object.getattr(intern!(py, "value"))?, types, hops + 1);
    }
    if let Ok(tuple) = object.cast::<PyTuple>() {
        return Ok(Value::List(Items::Tuple(tuple.clone())));
    }
    if let Ok(record) = object.cast::<Record>() {
        return Ok(Value::Object(Entries::of_dict(record.get().data(py))));
    }
    if let Ok(text) = object.cast::<PyString>() {
        return Ok(Value::Text(text.clone()));
    }
    if let Ok(integer) = object.cast::<PyInt>() {
        return of_integer(integer, types);
    }
    if let Ok(float) = object.cast::<PyFloat>() {
        return of_float(float);
    }
    if is(&types.uuid)? {
        return base_text(&types.uuid, intern!(py, "__str__"), object).map(Value::Uuid);
    }
    if is(&types.decimal)? {
        return of_decimal(base_text(&types.decimal, intern!(py, "__str__"), object)?);
    }
    if let Ok(bytes) = object.cast::<PyBytes>() {
        return Ok(Value::Bytes(bytes.clone()));
    }
    if object.cast::<PyByteArray>().is_ok() || object.cast::<PyMemoryView>().is_ok() {
        let bytes = py.get_type::<PyBytes>().call1((object,))?;
        return Ok(Value::Bytes(bytes.cast_into::<PyBytes>()?));
    }
    if let Ok(list) = object.cast::<PyList>() {
        return Ok(Value::List(Items::List(list.clone())));
    }
    of_object(object, types, hops)
}

/// Objects with fields of their own: dataclasses, models, structs, mappings, sequences.
fn of_object<'py>(object: &Bound<'py, PyAny>, types: &Types, hops: u8) -> PyResult<Value<'py>> {
    let py = object.py();
    if object.cast::<PyType>().is_ok() {
        return Ok(unsupported(object));
    }
    let class = object.get_type();
    if class.hasattr(intern!(py, "__dataclass_fields__"))? {
        let fields = types.fields.bind(py).call1((&class,))?;
        let mut names = Vec::new();
        for field in fields.try_iter()? {
            names.push(field?.getattr(intern!(py, "name"))?);
        }
        return Ok(Value::Object(Entries::of_attributes(object, PyTuple::new(py, names)?)?));
    }
    if class.hasattr(intern!(py, "model_dump"))? {
        let keywords = PyDict::new(py);
        keywords.set_item(intern!(py, "mode"), intern!(py, "python"))?;
        keywords.set_item(intern!(py, "by_alias"), true)?;
        let dumped = object.call_method(intern!(py, "model_dump"), (), Some(&keywords))?;
        return Value::at(&dumped, types, hops + 1);
    }
    if let Some(names) = class.getattr_opt(intern!(py, "__struct_encode_fields__"))? {
        let attributes = class.getattr(intern!(py, "__struct_fields__"))?.cast_into::<PyTuple>()?;
        let Entries { values, .. } = Entries::of_attributes(object, attributes)?;
        return Ok(Value::Object(Entries { keys: Items::Tuple(names.cast_into::<PyTuple>()?), values }));
    }
    if object.is_instance(types.mapping.bind(py))? {
        return Ok(Value::Object(Entries::of_pairs(&object.call_method0(intern!(py, "items"))?)?));
    }
    if object.is_instance(types.sequence.bind(py))? {
        let length = object.len()?;
        let items = PyList::empty(py);
        // Not by its iterator, which may have no end.
        for index in 0..length {
            items.append(object.get_item(index)?)?;
        }
        return Ok(Value::List(Items::List(items)));
    }
    // What counts as a whole number wherever Python wants one, as the integers of numpy do.
    if class.hasattr(intern!(py, "__index__"))? {
        let integer = object.call_method0(intern!(py, "__index__"))?;
        return of_integer(integer.cast::<PyInt>()?, types);
    }
    Ok(unsupported(object))
}

fn of_integer<'py>(integer: &Bound<'py, PyInt>, types: &Types) -> PyResult<Value<'py>> {
    if let Ok(small) = integer.extract::<i64>() {
        return Ok(Value::Integer(small));
    }
    // The way over Decimal: `str` refuses integers of more than 4,300 digits.
    let exact = types.decimal.bind(integer.py()).call1((integer,))?;
    base_text(&types.decimal, intern!(integer.py(), "__str__"), &exact).map(Value::Number)
}

fn of_float<'py>(float: &Bound<'py, PyFloat>) -> PyResult<Value<'py>> {
    let number = float.value();
    if number.is_finite() { Ok(Value::Float(number)) } else { float.repr().map(Value::NotFinite) }
}

/// By the text of a decimal, which is a literal of JSON unless it is not finite.
fn of_decimal(text: Bound<'_, PyString>) -> PyResult<Value<'_>> {
    let finite = number::parse(text.to_str()?).is_some();
    Ok(if finite { Value::Number(text) } else { Value::NotFinite(text) })
}

/// A text by the method of a known class, whatever a class derived from it makes of that method.
fn base_text<'py>(
    class: &Py<PyType>,
    method: &Bound<'py, PyString>,
    object: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyString>> {
    let text = class.bind(object.py()).call_method1(method, (object,))?;
    Ok(text.cast_into::<PyString>()?)
}

/// By the name of its type.
fn unsupported<'py>(object: &Bound<'py, PyAny>) -> Value<'py> {
    let name = object.get_type().qualname().unwrap_or_else(|_| PyString::new(object.py(), "object"));
    Value::Unsupported(name)
}
