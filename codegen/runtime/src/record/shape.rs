//! A record as data: its name, the names of its members, and its fields on loan.

use super::{CellMut, Extra, View};

/// The most members that a record can have.
pub const MAX_MEMBERS: usize = 512;

/// Stops the compiler at a record with more members than the driver can keep track of.
///
/// ```
/// const _: () = revio_runtime::members_fit(512);
/// ```
///
/// ```compile_fail
/// const _: () = revio_runtime::members_fit(513);
/// ```
///
/// # Panics
///
/// If there are more than [`MAX_MEMBERS`].
pub const fn members_fit(count: usize) {
    assert!(count <= MAX_MEMBERS, "a record has at most 512 members: split the schema");
}

/// The name of a record, and those of its members as they stand in JSON.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// The names of the members, in the order in which they are written.
    pub members: &'static [&'static str],
}

/// A struct whose members are known by name. Implemented by `request!` and `record!`.
pub trait Record {
    /// The names.
    fn shape(&self) -> &'static Shape;

    /// Shows all members at once, in the order of the shape.
    fn views(&self, with: &mut dyn FnMut(&[View<'_>], &Extra));

    /// The members that the shape does not name.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A record that can be read. Implemented by `record!`.
pub trait RecordMut: Record {
    /// Lends all members at once, in the order of the shape.
    fn cells_mut(&mut self, with: &mut dyn FnMut(&mut [&mut dyn CellMut], &mut Extra));

    /// Forgets what was read.
    fn reset(&mut self);
}
