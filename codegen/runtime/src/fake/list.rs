//! Lists: which records, in which order, and which of them make the page.

mod filter;
mod sort;

use http::StatusCode;
use serde_json::Value;

use super::context::CallContext;
use super::rejection::Rejection;
use super::reply::Reply;
use super::store::{Entry, Members, Store, set};
use crate::conventions::Paging;

/// Pages where the API says nothing of pages.
const NO_PAGING: Paging = Paging {
    page: "",
    page_size: "",
    first_page: 1,
    default_page_size: i64::MAX,
    max_page_size: i64::MAX,
};

/// Answers a list.
pub(super) fn list(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let window = Window::of(call)?;
    let conditions = filter::conditions(call)?;
    let order = sort::order(call)?;
    let mut found: Vec<(i64, &Entry)> = store
        .table(call.target.resource)
        .iter()
        .filter(|(_, entry)| conditions.iter().all(|condition| condition.holds(entry)))
        .collect();
    sort::sort(&mut found, &order);
    let (shown, more) = window.cut(&found);
    let records = shown.iter().map(|(_, entry)| entry.shown.clone().into()).collect();
    Ok(envelope(call, records, more))
}

/// The part of the records that makes a page.
struct Window {
    /// How many come before; none are shown if there is nothing here.
    before: Option<usize>,
    size: usize,
}

impl Window {
    fn of(call: &mut CallContext<'_>) -> Result<Self, Rejection> {
        let paging = call.model.api.conventions.paging.unwrap_or(NO_PAGING);
        let (page, size) = (page(call, &paging)?, size(call, &paging)?);
        let shown = call.pages.shown(page);
        let before = shown.map(|page| (page - paging.first_page).saturating_mul(size));
        Ok(Self {
            before: before.map(|before| usize::try_from(before).unwrap_or(usize::MAX)),
            size: usize::try_from(size).unwrap_or(usize::MAX),
        })
    }

    /// What is shown, and whether more follows.
    fn cut<'f, T>(&self, found: &'f [T]) -> (&'f [T], bool) {
        let Some(before) = self.before else { return (&[], true) };
        let start = before.min(found.len());
        let end = start.saturating_add(self.size).min(found.len());
        (&found[start..end], end < found.len())
    }
}

fn envelope(call: &CallContext<'_>, records: Vec<Value>, more: bool) -> Reply {
    let mut page = Members::new();
    set(&mut page, call.model.api.conventions.envelope.ok, true);
    if let Some(names) = &call.model.api.page_fields {
        set(&mut page, names.more, more);
        set(&mut page, names.count.unwrap_or_default(), records.len());
        set(&mut page, names.records, records);
    }
    Reply::json(StatusCode::OK, &page.into())
}

/// The number of the page that is asked for.
fn page(call: &mut CallContext<'_>, paging: &Paging) -> Result<i64, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let page = call.query.integer(prefix, paging.page).unwrap_or(paging.first_page);
    if page < paging.first_page {
        let first = paging.first_page;
        return Err(
            call.refuse(format!("page {page} is asked for, the first is {first}"))
        );
    }
    Ok(page)
}

/// The number of records on a page.
fn size(call: &mut CallContext<'_>, paging: &Paging) -> Result<i64, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let size = call.query.integer(prefix, paging.page_size);
    let size = size.unwrap_or(paging.default_page_size);
    if size < 1 {
        return Err(call.refuse(format!("a page of {size} records is asked for")));
    }
    if size > paging.max_page_size {
        let most = paging.max_page_size;
        let problem =
            format!("a page of {size} records is asked for, at most {most} are given");
        if call.config.refuse_large_pages {
            return Err(call.refuse(problem));
        }
        call.warn(problem)?;
    }
    let size = size.min(paging.max_page_size);
    Ok(call.pages.clamped.map_or(size, |most| size.min(most.max(1))))
}
