//! The records of a list on their way into the output.

use super::encode::Encoder;
use super::failure::Outcome;
use crate::flat::Printer;
use crate::paging::Page;
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

    /// The bytes of a page. None at the end of the list.
    pub(super) fn encode<P: Page<Record = RawJson>>(
        &mut self,
        page: Option<&P>,
    ) -> Outcome<Vec<u8>> {
        let records = page.map(Page::records).unwrap_or_default();
        let printed = records.iter().map(|record| self.print(record));
        let printed: Vec<String> = printed.collect::<Outcome<_>>()?;
        self.encoder.page(&printed)
    }
}
