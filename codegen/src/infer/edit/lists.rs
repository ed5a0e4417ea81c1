//! Edits of lists, which only logs ask for: `enum` and `required`.

use super::Editor;
use crate::infer::gaps::{Gap, GapKind};
use crate::infer::yaml::{Lines, scalar};
use crate::load::{Entry, Node};
use crate::names::pascal;
use crate::source::Span;

/// An item of a list, and a comment on it.
type Item = (String, Option<String>);

impl<'t> Editor<'_, 't> {
    /// Adds values to an enum, and names to its list of names if there is one.
    pub(super) fn enum_values(
        &mut self,
        gap: &Gap<'t>,
        list: &'t Entry,
        part: &'t Node,
    ) {
        if self.places.is_flow(part) {
            self.note_no_line(gap, list.span);
            return;
        }
        let is_listed = |value: &str| {
            list.node.items().iter().any(|item| item.text() == Some(value))
        };
        let new = gap.seen.enum_values.iter().filter(|(value, _)| !is_listed(value));
        let (values, names): (Vec<Item>, Vec<Item>) = new
            .map(|(value, counts)| {
                let comment = self.comments.counts(counts);
                let comment =
                    comment.map(|comment| format!("{}: {comment}", scalar(value)));
                ((scalar(value), comment), (scalar(&pascal(value)), None))
            })
            .unzip();
        self.lengthen(gap, list, &values);
        if let Some(list) = part.entry("x-revio-name") {
            self.lengthen(gap, list, &names);
        }
        let complete = part.entry("x-revio-enum");
        if let Some(complete) = complete.filter(|it| it.node.text() == Some("complete"))
        {
            let lines = Lines::of("x-revio-enum: open");
            self.put(
                complete.span,
                self.places.entry(complete),
                lines,
                &gap.path.to_string(),
            );
        }
    }

    fn lengthen(&mut self, gap: &Gap<'t>, list: &'t Entry, items: &[Item]) {
        let comment = |item: &Item| Lines::comment(item.1.as_deref());
        let block = items.iter().fold(Lines::new(), |lines, item| {
            lines.and(comment(item)).and(Lines::list([Lines::of(&item.0)]))
        });
        if !self.append_items(list, &block, &gap.path.to_string()) {
            let comments =
                items.iter().fold(Lines::new(), |lines, item| lines.and(comment(item)));
            let mut all = self.items(&list.node, |_| true);
            all.extend(items.iter().map(|(item, _)| item.clone()));
            let lines = comments.and(flow(&list.key, &all));
            self.put(list.span, self.places.entry(list), lines, &gap.path.to_string());
        }
    }

    /// Removes optional properties from `required`, with one edit per list.
    pub(super) fn optional(&mut self, gaps: &[Gap<'t>]) {
        let mut done: Vec<Span> = Vec::new();
        for gap in gaps {
            let GapKind::Optional { list, part } = gap.kind else { continue };
            if done.contains(&list.span) {
                continue;
            }
            done.push(list.span);
            if self.places.is_flow(part) {
                self.note_no_line(gap, list.span);
                continue;
            }
            let of_list = |other: &&Gap<'t>| matches!(other.kind, GapKind::Optional { list: other, .. } if other.span == list.span);
            let gone: Vec<&Gap<'t>> = gaps.iter().filter(of_list).collect();
            self.shorten(list, &gone);
        }
    }

    fn shorten(&mut self, list: &'t Entry, gone: &[&Gap<'t>]) {
        let names: Vec<&str> = gone.iter().map(|gap| gap.path.name()).collect();
        let left = self.items(&list.node, |item| {
            !names.iter().any(|name| item.text() == Some(*name))
        });
        let comments = gone.iter().zip(&names).map(|(gap, name)| {
            let observed = self.comments.counts(&gap.seen.missing).unwrap_or_default();
            format!("# {name} is not required: missing, {observed}")
        });
        let mut lines: Lines = comments.collect();
        if !left.is_empty() && self.places.is_flow(&list.node) {
            lines.extend(flow(&list.key, &left));
        } else if !left.is_empty() {
            lines.key(&list.key, Lines::list(left.into_iter().map(Lines::of)));
        }
        let subjects: Vec<String> =
            gone.iter().map(|gap| gap.path.to_string()).collect();
        self.put(list.span, self.places.entry(list), lines, &subjects.join(", "));
    }

    /// Items of a list as they are written in the file.
    fn items(&self, list: &'t Node, wanted: impl Fn(&Node) -> bool) -> Vec<String> {
        let items = list.items().iter().filter(|item| wanted(item));
        items.map(|item| self.places.files.text(item.span).to_owned()).collect()
    }
}

/// A list in flow style.
fn flow(key: &str, items: &[String]) -> Lines {
    Lines::of(format!("{key}: [{}]", items.join(", ")))
}
