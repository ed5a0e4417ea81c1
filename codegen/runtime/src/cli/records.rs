//! The records of a list on their way into the output.

use super::encode::Encoder;
use super::failure::Outcome;
use crate::flat::Printer;
use crate::record::RawJson;

/// Prints records of one schema, and encodes what was printed.
pub(super) struct Records {
    printer: Printer,
    schema: &'static str,
    pub(super) encoder: Encoder,
}

impl Records {
    pub(super) fn new(printer: Printer, schema: &'static str, encoder: Encoder) -> Self {
        Self { printer, schema, encoder }
    }

    /// A record as it is printed.
    pub(super) fn print(&self, record: &RawJson) -> Outcome<String> {
        Ok(self.printer.of_schema(self.schema, record.get())?)
    }
}
