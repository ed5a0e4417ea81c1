//! Where a list continues after a page without a number: at a cursor, or at a link.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;
use url::Url;

use crate::conventions::{CursorPlace, NextPage};
use crate::error::ErrorKind;
use crate::request::builder::Call;
use crate::{RawResponse, Result};

/// The pages of a list that have cursors or links.
pub(super) struct Following {
    style: &'static NextPage,
    /// The cursor or link of the next page. `None` for the first.
    pub(super) next: Option<Arc<str>>,
    /// That of the page before it, which is the last that was returned.
    pub(super) last: Option<Arc<str>>,
    /// Those until now: a list that returns to one of them does not end.
    seen: HashSet<Arc<str>>,
}

impl Following {
    pub(super) fn new(style: &'static NextPage) -> Self {
        Self { style, next: None, last: None, seen: HashSet::new() }
    }

    /// Continues from a cursor or link.
    pub(super) fn resume(&mut self, next: Option<Arc<str>>) {
        *self = Self { next, ..Self::new(self.style) };
    }

    /// The parameters that select a page, and not the list.
    pub(super) fn parameters(&self) -> &[&str] {
        match self.style {
            NextPage::Cursor { parameter, .. } => std::slice::from_ref(parameter),
            NextPage::Link => &[],
        }
    }

    /// The request for the next page.
    pub(super) fn request(&self, list: &Call) -> Call {
        let mut call = list.clone();
        if let Some(next) = &self.next {
            match self.style {
                NextPage::Cursor { parameter, .. } => call.set_text(parameter, next),
                NextPage::Link => call.set_url(next),
            }
        }
        call
    }

    /// The cursor or link in a response; `None` in that of the last page.
    pub(super) fn after(
        &self,
        list: &Call,
        response: &RawResponse,
    ) -> Result<Option<Arc<str>>> {
        let next = match self.style {
            NextPage::Cursor { from: CursorPlace::Header(name), .. } => {
                let value = response.headers.get(*name);
                value.and_then(|value| value.to_str().ok()).map(str::to_owned)
            }
            NextPage::Cursor { from: CursorPlace::Body(pointer), .. } => {
                cursor_in(response, pointer)?
            }
            NextPage::Link => self.link(list, response)?,
        };
        let next: Option<Arc<str>> = next
            .map(|next| next.trim().into())
            .filter(|next: &Arc<str>| !next.is_empty());
        match &next {
            Some(found)
                if self.next.as_ref() == Some(found) || self.seen.contains(found) =>
            {
                let reason = ", but the list may be endless: its next page is one that was \
                              already returned";
                Err(response.error(ErrorKind::Paging, reason))
            }
            _ => Ok(next),
        }
    }

    /// Moves on to the next page.
    pub(super) fn advance(&mut self, next: Option<Arc<str>>) {
        self.last = std::mem::replace(&mut self.next, next);
        self.seen.extend(self.last.clone());
    }

    /// The link to the next page, which must lead to the same server: it gets the credentials.
    fn link(&self, list: &Call, response: &RawResponse) -> Result<Option<String>> {
        let values = response.headers.get_all("link").iter();
        let texts = values.filter_map(|value| value.to_str().ok());
        let Some(target) = texts.flat_map(links).find_map(next_target) else {
            return Ok(None);
        };
        let base = self.next.as_deref().map_or_else(|| list.url(), str::to_owned);
        let base = Url::parse(&base).ok();
        let url = base.as_ref().and_then(|base| base.join(target).ok());
        match (base, url) {
            (Some(base), Some(url)) if base.origin() == url.origin() => {
                Ok(Some(url.into()))
            }
            _ => {
                let reason = ", but its link to the next page leads to another server";
                Err(response.error(ErrorKind::Paging, reason))
            }
        }
    }
}

/// The cursor in a body.
fn cursor_in(response: &RawResponse, pointer: &str) -> Result<Option<String>> {
    let body: Value = serde_json::from_slice(&response.bytes).unwrap_or_default();
    match body.pointer(pointer) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => {
            let reason = format!(
                ", but the cursor at `{pointer}` is neither a text nor a number"
            );
            Err(response.error(ErrorKind::Paging, &reason))
        }
    }
}

/// The links in the value of a header `Link`. A comma may also be inside a URL or quotes.
fn links(value: &str) -> Vec<&str> {
    let mut links = Vec::new();
    let (mut start, mut in_url, mut in_quotes) = (0, false, false);
    for (index, letter) in value.char_indices() {
        match letter {
            '"' if !in_url => in_quotes = !in_quotes,
            '<' if !in_quotes => in_url = true,
            '>' if !in_quotes => in_url = false,
            ',' if !in_url && !in_quotes => {
                links.extend(value.get(start..index));
                start = index + 1;
            }
            _ => {}
        }
    }
    links.extend(value.get(start..));
    links
}

/// The target of a link with the relation `next`.
fn next_target(link: &str) -> Option<&str> {
    let (target, parameters) = link.trim().strip_prefix('<')?.split_once('>')?;
    let is_next = |parameter: &str| {
        let Some((name, value)) = parameter.split_once('=') else { return false };
        let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
        name.trim().eq_ignore_ascii_case("rel")
            && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    };
    parameters.split(';').any(is_next).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::{links, next_target};

    #[test]
    fn the_next_link_is_found_among_others() {
        for (header, expected) in [
            (
                r#"<https://a.test/x?page=2>; rel="next""#,
                Some("https://a.test/x?page=2"),
            ),
            (r#"</x?a=1,2>; rel=next"#, Some("/x?a=1,2")),
            (r#"</last>; rel="last", </2>; title="a, b"; rel="prev next""#, Some("/2")),
            (r#"</2>; REL="Next""#, Some("/2")),
            (r#"</2>; rel="last""#, None),
            (r#"</2>; title="rel=next""#, None),
            ("", None),
            ("<unclosed; rel=next", None),
        ] {
            let found = links(header).into_iter().find_map(next_target);
            assert_eq!(found, expected, "{header}");
        }
    }
}
