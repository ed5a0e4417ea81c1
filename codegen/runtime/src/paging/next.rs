//! Where a list without page numbers continues: at a cursor, or at a link.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;
use url::{Url, form_urlencoded};

use super::link::next_target;
use crate::RawResponse;
use crate::registry::{CursorPlace, NextPage, ParameterLocation, is_credential};
use crate::request::builder::Call;
use crate::response::error_message::trim;

/// The cursors or links of a list.
pub(super) struct Following {
    style: NextPage,
    /// The cursor or link of the next page; `None` for the first page.
    pub(super) next: Option<Arc<str>>,
    /// The cursor or link of the last page that was returned.
    pub(super) last: Option<Arc<str>>,
    /// The hashes of the cursors or links of all pages so far. A list that returns to one of them is
    /// endless.
    seen: HashSet<u64>,
}

impl Following {
    pub(super) fn new(style: NextPage, list: &Call) -> Self {
        // A program may begin at a cursor that it has kept.
        let next = match style {
            NextPage::Cursor { parameter, .. } => list.query_param(parameter),
            NextPage::Link => None,
        };
        let next = next.map(Arc::from);
        Self { style, next, last: None, seen: HashSet::new() }
    }

    /// Continues at a cursor or link of a position, which may be from another client.
    pub(super) fn resume(
        &mut self,
        list: &Call,
        next: Option<Arc<str>>,
    ) -> Result<(), String> {
        if let (NextPage::Link, Some(link)) = (self.style, &next) {
            let text = |text: &str| text.to_owned();
            resolve(&list.url()?, link, text).map_err(|reason| {
                format!("the position is not from this server: its link {reason}")
            })?;
        }
        *self = Self { style: self.style, next, last: None, seen: HashSet::new() };
        Ok(())
    }

    /// The parameters that select a page, and not the list.
    pub(super) fn parameters(&self) -> &[&str] {
        match &self.style {
            NextPage::Cursor { parameter, .. } => std::slice::from_ref(parameter),
            NextPage::Link => &[],
        }
    }

    /// The request for the next page.
    pub(super) fn request(&self, list: &Call) -> Call {
        let mut call = list.clone();
        match (self.style, &self.next) {
            (NextPage::Cursor { parameter, .. }, Some(cursor)) => {
                call.set_text(parameter, cursor);
            }
            (NextPage::Link, Some(link)) => call.set_link(link),
            (_, None) => {}
        }
        call
    }

    /// The cursor or link of the page after this one; `None` if it is the last.
    pub(super) fn after(
        &self,
        list: &Call,
        page: &RawResponse,
    ) -> Result<Option<Arc<str>>, String> {
        let next = match self.style {
            NextPage::Cursor { from: CursorPlace::Body(pointer), .. } => {
                cursor_in_body(page, pointer)?
            }
            NextPage::Cursor { from: CursorPlace::Header(name), .. } => {
                cursor_in_header(page, name)?
            }
            NextPage::Link => self.link(list, page)?,
        };
        let Some(next) = next.filter(|next| !next.trim().is_empty()) else {
            return Ok(None);
        };
        let next = Arc::from(next);
        if self.next.as_ref() == Some(&next) || self.seen.contains(&hash(&next)) {
            let what = match self.style {
                NextPage::Cursor { .. } => "cursor",
                NextPage::Link => "link",
            };
            let shown = page.context().excerpt(&next);
            return Err(format!(
                "the list may be endless: the {what} `{shown}` leads back to an earlier page"
            ));
        }
        Ok(Some(next))
    }

    /// Moves on to the page after this one.
    pub(super) fn advance(&mut self, next: Option<Arc<str>>) {
        self.last = mem::replace(&mut self.next, next);
        self.seen.extend(self.last.as_deref().map(hash));
    }

    /// The URL of the next page, which gets the credentials: it must be on the same server.
    fn link(&self, list: &Call, page: &RawResponse) -> Result<Option<String>, String> {
        let headers = page.headers.get_all("link").iter();
        // Only the titles of links have other characters.
        let headers: Vec<Cow<'_, str>> =
            headers.map(|header| String::from_utf8_lossy(header.as_bytes())).collect();
        let Some(target) = headers.iter().find_map(|header| next_target(header)) else {
            return Ok(None);
        };
        let base = self.request(list).url()?;
        let url = resolve(&base, target, |text| page.context().excerpt(text))
            .map_err(|reason| format!("its link to the next page {reason}"))?;
        Ok(Some(without_credentials(url, list)))
    }
}

fn hash(next: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    next.hash(&mut hasher);
    hasher.finish()
}

/// The URL that a link leads to from a page.
fn resolve(
    base: &Url,
    target: &str,
    excerpt: impl Fn(&str) -> String,
) -> Result<Url, String> {
    let invalid = |_| format!("is not a URL: `{}`", excerpt(target));
    let url = base.join(target).map_err(invalid)?;
    if url.origin() == base.origin() {
        return Ok(url);
    }
    let [other, own] = [&url, base].map(|url| url.origin().ascii_serialization());
    Err(format!(
        "leads to `{}`, and the credentials are only sent to `{own}`",
        excerpt(&other)
    ))
}

/// Positions store links, and a server may repeat a credential in the query of one. Each request
/// adds its own.
fn without_credentials(mut url: Url, list: &Call) -> String {
    let security = &list.conventions().security;
    let is_credential = |pair: &&str| {
        let mut names = form_urlencoded::parse(pair.as_bytes()).map(|(name, _)| name);
        names.any(|name| {
            let operation = Some(list.operation());
            is_credential(security, operation, ParameterLocation::Query, &name)
        })
    };
    let query = url.query().unwrap_or_default();
    if query.split('&').any(|pair| is_credential(&pair)) {
        let others: Vec<&str> =
            query.split('&').filter(|it| !is_credential(it)).collect();
        let others = others.join("&");
        url.set_query(Some(&*others).filter(|query| !query.is_empty()));
    }
    url.set_fragment(None);
    // Neither fails for a URL with a host.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

fn cursor_in_header(page: &RawResponse, name: &str) -> Result<Option<String>, String> {
    let Some(value) = page.headers.get(name) else { return Ok(None) };
    match value.to_str() {
        Ok(cursor) => Ok(Some(cursor.to_owned())),
        Err(_) => Err(format!("the cursor in the header `{name}` is not ASCII")),
    }
}

/// The cursor at a JSON pointer of a body. A part of the pointer that is absent or null ends the list.
fn cursor_in_body(page: &RawResponse, pointer: &str) -> Result<Option<String>, String> {
    let wrong = || format!("the cursor at `{pointer}` is neither a text nor a number");
    let body = String::from_utf8_lossy(trim(&page.bytes));
    let mut value: &RawValue = serde_json::from_str(&body).map_err(|_| wrong())?;
    for name in pointer.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        let fields: Option<BTreeMap<Cow<'_, str>, &RawValue>> =
            serde_json::from_str(value.get()).map_err(|_| wrong())?;
        match fields.and_then(|fields| fields.get(&*name).copied()) {
            Some(field) => value = field,
            None => return Ok(None),
        }
    }
    match serde_json::from_str(value.get()) {
        Ok(Value::Null) => Ok(None),
        Ok(Value::String(text)) => Ok(Some(text)),
        Ok(Value::Number(_)) => Ok(Some(value.get().to_owned())),
        _ => Err(wrong()),
    }
}
