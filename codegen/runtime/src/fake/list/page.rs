//! Pages of lists that continue at a cursor or a link. A cursor is the index of a record.

use http::header::LINK;
use http::{HeaderName, StatusCode};
use serde_json::Value;
use url::form_urlencoded::{Serializer, parse};

use super::super::context::CallContext;
use super::super::query::{LINK_CURSOR, cursor_parameter};
use super::super::rejection::Result;
use super::super::reply::Reply;
use super::super::seed::required_fields;
use super::super::store::{JsonObject, Store};
use crate::registry::{
    CursorPlace, NextPage, PageResponse, ParameterLocation, ResponseKind, is_credential,
};

/// The number of records on a page, unless the request has another.
const DEFAULT_SIZE: i64 = 20;

/// Whether a parameter controls the pages of the operation.
pub(super) fn is_control(call: &CallContext<'_>, name: &str) -> bool {
    call.operation().response.page().is_some_and(|page| {
        cursor_parameter(page.next) == name || page.page_size == Some(name)
    })
}

pub(in super::super) fn page(
    call: &mut CallContext<'_>,
    store: &mut Store,
    page: PageResponse,
) -> Result<Reply> {
    // The records of a resource are those of its first list.
    let is_first = page.record == call.resource().record;
    let found = if is_first { super::find(call, store)? } else { Vec::new() };
    let start = start(call, page.next, found.len())?;
    let end = start.saturating_add(size(call, page)?).min(found.len());
    let next = (end < found.len()).then(|| end.to_string());
    let records = found.into_iter().take(end).skip(start);
    let records = records.map(|record| record.visible.clone().into()).collect();
    let body = body(call, page, records, next.as_deref());
    let reply = Reply::json(StatusCode::OK, &body);
    Ok(match (page.next, next) {
        (NextPage::Link, Some(next)) => reply.header(LINK, &link(call, &next)),
        (NextPage::Cursor { from: CursorPlace::Header(name), .. }, Some(next)) => {
            match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) => reply.header(name, &next),
                Err(_) => reply,
            }
        }
        (NextPage::Cursor { .. }, _) | (NextPage::Link, None) => reply,
    })
}

/// The index of the first record.
fn start(call: &mut CallContext<'_>, next: NextPage, len: usize) -> Result<usize> {
    let query = call.uri.query().unwrap_or_default();
    let mut pairs = parse(query.as_bytes());
    let given = pairs.find(|(name, _)| name == cursor_parameter(next));
    let Some((_, cursor)) = given else { return Ok(0) };
    match cursor.parse() {
        Ok(index) if (1..len).contains(&index) => Ok(index),
        _ => Err(call.reject(format!("unknown cursor `{cursor}`"))),
    }
}

fn size(call: &mut CallContext<'_>, page: PageResponse) -> Result<usize> {
    let prefix = call.model.api.conventions.filter_prefix;
    let given = page.page_size.and_then(|name| call.query.integer(prefix, name));
    let size = given.unwrap_or(DEFAULT_SIZE);
    if size < 1 {
        return Err(call.reject(format!("page size {size} is not positive")));
    }
    let size = call.page_faults.max_size.map_or(size, |max| size.min(max.max(1)));
    Ok(usize::try_from(size).unwrap_or(usize::MAX))
}

fn body(
    call: &CallContext<'_>,
    page: PageResponse,
    records: Vec<Value>,
    next: Option<&str>,
) -> Value {
    if page.records.is_empty() {
        return records.into();
    }
    let schema = match page.content {
        ResponseKind::Record(schema) => schema,
        _ => "",
    };
    let mut body = required_fields(call.model, call.resource(), schema);
    body.insert(page.records.to_owned(), records.into());
    if let NextPage::Cursor { from: CursorPlace::Body(pointer), .. } = page.next {
        set_cursor(&mut body, pointer.trim_start_matches('/'), next);
    }
    body.into()
}

/// Sets the cursor at a JSON pointer. A required one is empty on the last page.
fn set_cursor(body: &mut JsonObject, pointer: &str, next: Option<&str>) {
    let (name, rest) = pointer.split_once('/').unwrap_or((pointer, ""));
    let name = name.replace("~1", "/").replace("~0", "~");
    let field = match next {
        Some(_) => body.entry(name).or_insert(Value::Null),
        None => match body.get_mut(&name) {
            Some(field) => field,
            None => return,
        },
    };
    if rest.is_empty() {
        *field = next.unwrap_or_default().into();
        return;
    }
    if !field.is_object() {
        *field = JsonObject::new().into();
    }
    if let Some(inner) = field.as_object_mut() {
        set_cursor(inner, rest, next);
    }
}

/// The header `Link`.
fn link(call: &CallContext<'_>, next: &str) -> String {
    let query = call.uri.query().unwrap_or_default();
    let security = &call.model.api.conventions.security;
    let operation = Some(call.operation());
    let is_credential =
        |name: &str| is_credential(security, operation, ParameterLocation::Query, name);
    let others = parse(query.as_bytes())
        .filter(|(name, _)| name != LINK_CURSOR && !is_credential(name));
    let query = Serializer::new(String::new())
        .extend_pairs(others)
        .append_pair(LINK_CURSOR, next)
        .finish();
    let path = call.uri.path();
    let origin = if call.config.relative_links {
        ""
    } else {
        call.base_url.strip_suffix(&*call.model.base_path).unwrap_or(call.base_url)
    };
    format!(r#"<{origin}{path}?{query}>; rel="next""#)
}
