//! Lists: filters, sorting and pages.

mod filter;
mod page;
mod sort;

pub(super) use page::page;

use http::StatusCode;
use serde_json::Value;

use super::context::CallContext;
use super::rejection::{Rejection, Result};
use super::reply::Reply;
use super::store::{JsonObject, Store, StoredRecord, set};
use crate::conventions::Paging;

/// All records on one page, for an API without pages.
const NO_PAGING: Paging = Paging {
    page: "",
    page_size: "",
    first_page: 1,
    default_page_size: i64::MAX,
    max_page_size: i64::MAX,
};

pub(super) fn list(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let range = PageRange::new(call)?;
    let found = find(call, store)?;
    let (page, more) = range.slice(&found);
    let records = page.iter().map(|record| record.visible.clone().into()).collect();
    Ok(envelope(call, records, more))
}

/// The records that the filters select, sorted.
fn find<'s>(
    call: &mut CallContext<'_>,
    store: &'s mut Store,
) -> Result<Vec<&'s StoredRecord>> {
    let conditions = filter::conditions(call)?;
    let keys = sort::sort_keys(call)?;
    let mut found: Vec<&StoredRecord> = store
        .table(call.route.resource)
        .iter()
        .map(|(_, record)| record)
        .filter(|record| conditions.iter().all(|condition| condition.holds(record)))
        .collect();
    sort::sort(&mut found, &keys);
    Ok(found)
}

/// The records of a page, as a range of all records that were found.
struct PageRange {
    /// The index of the first record. `None` if a fault makes the page empty.
    start: Option<usize>,
    size: usize,
}

impl PageRange {
    fn new(call: &mut CallContext<'_>) -> Result<Self> {
        let paging = call.model.api.conventions.paging.unwrap_or(NO_PAGING);
        let (page, size) = (page_number(call, &paging)?, page_size(call, &paging)?);
        let start = call
            .page_faults
            .source_page(page)
            .map(|page| (page - paging.first_page).saturating_mul(size));
        Ok(Self {
            start: start.map(|start| usize::try_from(start).unwrap_or(usize::MAX)),
            size: usize::try_from(size).unwrap_or(usize::MAX),
        })
    }

    /// The records of the page, and whether more follow.
    fn slice<'f, T>(&self, found: &'f [T]) -> (&'f [T], bool) {
        let Some(start) = self.start else { return (&[], true) };
        let start = start.min(found.len());
        let end = start.saturating_add(self.size).min(found.len());
        (&found[start..end], end < found.len())
    }
}

fn envelope(call: &CallContext<'_>, records: Vec<Value>, more: bool) -> Reply {
    let mut page = JsonObject::new();
    set(&mut page, call.model.api.conventions.envelope.ok, true);
    if let Some(names) = &call.model.api.page_fields {
        set(&mut page, names.more, more);
        set(&mut page, names.count.unwrap_or_default(), records.len());
        set(&mut page, names.records, records);
    }
    Reply::json(StatusCode::OK, &page.into())
}

fn page_number(call: &mut CallContext<'_>, paging: &Paging) -> Result<i64, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let (first, page) = (paging.first_page, call.query.integer(prefix, paging.page));
    let page = page.unwrap_or(first);
    if page < first {
        return Err(
            call.reject(format!("page {page} is before the first page, {first}"))
        );
    }
    Ok(page)
}

fn page_size(call: &mut CallContext<'_>, paging: &Paging) -> Result<i64, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let (size, max) =
        (call.query.integer(prefix, paging.page_size), paging.max_page_size);
    let size = size.unwrap_or(paging.default_page_size);
    if size < 1 {
        return Err(call.reject(format!("page size {size} is not positive")));
    }
    if size > max {
        let problem = format!("page size {size} exceeds the maximum of {max}");
        if call.config.refuse_large_pages {
            return Err(call.reject(problem));
        }
        call.warn(problem)?;
    }
    let fault_max = call.page_faults.max_size.map_or(i64::MAX, |max| max.max(1));
    Ok(size.min(max).min(fault_max))
}
