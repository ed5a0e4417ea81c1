//! What a value is to the driver: something that can be written, started empty, and read.

use super::{RecordMut, Slot, View};

/// A value that can be written.
pub trait Cell {
    /// Lends the value as one of the few kinds that can be written.
    fn view(&self) -> View<'_>;
}

/// A value that can be made before anything is known about it.
pub trait Blank {
    /// The value that a record or a builder starts from; a required one is never shown.
    fn blank() -> Self
    where
        Self: Sized;
}

/// A value that can be read.
pub trait CellMut: Cell + Blank {
    /// The place that the next value goes to, emptied.
    ///
    /// Only a record is not emptied here: it starts out blank, and the driver empties it in
    /// the rare case that its name comes twice.
    fn slot(&mut self) -> Slot<'_>;

    /// Takes a null, or says that there must be a value.
    fn null(&mut self) -> bool {
        false
    }

    /// The record that this value is, if it is one.
    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        None
    }
}

/// What the constructor of a record takes the members from that it is not given.
pub fn blank<T: Blank>() -> T {
    T::blank()
}
