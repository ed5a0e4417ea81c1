//! Detects a list that does not end: pages that repeat, and empty pages one after the other.

/// How many empty pages in a row may say that there are more. The last of them is an error.
const MAX_EMPTY: usize = 10;

/// The fingerprint of an empty page.
pub(super) const EMPTY: u64 = 0;

/// The fingerprints of the pages that a list has returned, from its first page on.
#[derive(Default)]
pub(super) struct History(Vec<u64>);

impl History {
    /// Adds the page of this number, unless it shows that the list does not end.
    pub(super) fn add(
        &mut self,
        number: i64,
        fingerprint: u64,
        has_more: bool,
    ) -> Result<(), String> {
        if fingerprint == EMPTY {
            let before = self.0.iter().rev().take_while(|page| **page == EMPTY).count();
            if has_more && before + 1 >= MAX_EMPTY {
                return Err(format!(
                    "the list may be endless: {MAX_EMPTY} empty pages in a row say that there \
                     are more"
                ));
            }
        } else if let Some(back) =
            self.0.iter().rev().position(|page| *page == fingerprint)
        {
            let earlier = number.saturating_sub_unsigned(back as u64 + 1);
            return Err(format!(
                "the list may be endless: the page repeats the records of page {earlier}"
            ));
        }
        self.0.push(fingerprint);
        Ok(())
    }
}
