//! Faults of the pages of a list.

#[derive(Clone, Debug, Default)]
pub(in super::super) struct PageFaults {
    pub(super) empty: Vec<i64>,
    pub(super) repeated: Vec<i64>,
    /// The largest number of records on a page.
    pub(in super::super) max_size: Option<i64>,
}

impl PageFaults {
    /// The page whose records a page shows. `None` if it is empty.
    pub(in super::super) fn source_page(&self, page: i64) -> Option<i64> {
        let page = if self.repeated.contains(&page) { page - 1 } else { page };
        if self.empty.contains(&page) {
            return None;
        }
        let before = self.empty.iter().filter(|empty| **empty < page).count();
        Some(page - i64::try_from(before).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::PageFaults;

    #[test]
    fn records_of_an_empty_page_move_to_the_next() {
        let faults = PageFaults { empty: vec![2, 4], ..PageFaults::default() };
        let source = [1, 2, 3, 4, 5].map(|page| faults.source_page(page));
        assert_eq!(source, [Some(1), None, Some(2), None, Some(3)]);
    }
}
