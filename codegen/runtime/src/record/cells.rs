//! What the types of the standard library and of chrono, `rust_decimal` and `serde_json` are
//! to the driver.

use std::collections::BTreeMap;

use super::{
    Blank, Cell, CellMut, Decimal, Dict, DictMut, Extra, List, ListMut, NaiveDate,
    NaiveDateTime, RecordMut, Slot, Value, View,
};

macro_rules! scalar {
    ($($type:ty, $blank:expr, $kind:ident: $this:ident => $view:expr;)*) => { $(
        impl Cell for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                let $this = self;
                $view
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                $blank
            }
        }

        impl CellMut for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }
        }
    )* };
}

scalar! {
    bool, false, Bool: value => View::Bool(*value);
    i64, 0, Int: value => View::Int(*value);
    f64, 0.0, Float: value => View::Float(*value);
    Decimal, Decimal::ZERO, Decimal: value => View::Decimal(value);
    String, String::new(), Text: value => View::Text(value);
    NaiveDateTime, NaiveDateTime::MIN, DateTime: value => View::DateTime(value);
    NaiveDate, NaiveDate::MIN, Date: value => View::Date(value);
}

impl Cell for &str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Cell for Value {
    fn view(&self) -> View<'_> {
        View::Value(self)
    }
}

impl Blank for Value {
    fn blank() -> Self {
        Value::Null
    }
}

impl CellMut for Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Value(self)
    }

    fn null(&mut self) -> bool {
        *self = Value::Null;
        true
    }
}

impl Cell for Extra {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Blank for Extra {
    fn blank() -> Self {
        Extra::new()
    }
}

impl CellMut for Extra {
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Object(self)
    }
}

// An optional value has no kind of its own: it passes on the place inside. So a member costs
// one virtual call, however many layers its type has.
impl<T: Cell> Cell for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: CellMut> CellMut for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
    }

    fn null(&mut self) -> bool {
        *self = None;
        true
    }

    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        self.as_mut()?.record()
    }
}

// A record that contains itself.
impl<T: Cell> Cell for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }
}

impl<T: CellMut> CellMut for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }

    fn null(&mut self) -> bool {
        T::null(self)
    }

    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        T::record(self)
    }
}

impl<T: Cell> Cell for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
}

impl<T: CellMut> CellMut for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::List(self)
    }
}

impl<T: Cell> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(T::view)
    }
}

impl<T: CellMut> ListMut for Vec<T> {
    fn push(&mut self) -> &mut dyn CellMut {
        let index = self.len();
        self.push(T::blank());
        &mut self[index]
    }
}

impl<T: Cell> Cell for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Dict(self)
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        BTreeMap::new()
    }
}

impl<T: CellMut> CellMut for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Dict(self)
    }
}

impl<T: Cell> Dict for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, with: &mut dyn FnMut(&'a str, View<'a>) -> bool) {
        let _ = self.iter().all(|(name, value)| with(name, value.view()));
    }

    fn at(&self, name: &str) -> Option<View<'_>> {
        self.get(name).map(T::view)
    }
}

impl<T: CellMut> DictMut for BTreeMap<String, T> {
    fn entry(&mut self, name: String) -> &mut dyn CellMut {
        let entry = self.entry(name).or_insert_with(T::blank);
        *entry = T::blank();
        entry
    }
}
