//! Edits that only a log asks for: words of an enum, and members that are not always there.

use super::super::lacks::{Lack, What};
use super::super::observed::Counts;
use super::super::propose::remark;
use super::Editor;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node};
use crate::names::pascal;
use crate::snippet::{Lines, scalar};
use crate::source::Span;

/// An item of a list, and a remark on it.
type Item = (String, Option<String>);

impl<'t> Editor<'_, 't> {
    /// Adds words to the list of an enum, and to the list of their names if there is one.
    pub(super) fn words(&mut self, lack: &Lack<'t>, list: &'t Entry, part: &'t Node) {
        if self.places.in_brackets(part) {
            self.no_lines(lack, list.span);
            return;
        }
        let listed =
            |word: &str| list.node.items().iter().any(|item| item.text() == Some(word));
        let new = lack.seen.words().iter().filter(|(word, _)| !listed(word));
        let new: Vec<(&str, &Counts)> =
            new.map(|(word, counts)| (word.as_str(), counts)).collect();
        let words = new.iter().map(|(word, counts)| {
            let remark = self.remarks.observed(counts);
            (scalar(word), remark.map(|remark| format!("{}: {remark}", scalar(word))))
        });
        let words = words.collect();
        self.lengthen(lack, list, words);
        if let Some(names) = part.entry("x-revio-name") {
            let names_of_new = new.iter().map(|(word, _)| (scalar(&pascal(word)), None));
            self.lengthen(lack, names, names_of_new.collect());
        }
        let complete = part.entry("x-revio-enum");
        if let Some(complete) = complete.filter(|it| it.node.text() == Some("complete"))
        {
            let lines = Lines::of("x-revio-enum: open");
            self.put(complete.span, self.places.entry(complete), lines, &lack.path);
        }
    }

    /// Adds items to a list, each with a remark.
    fn lengthen(&mut self, lack: &Lack<'t>, list: &'t Entry, more: Vec<Item>) {
        let lines = self.places.entry(list);
        let end = list.node.items().last();
        if let Some(item) = end.filter(|_| !self.places.in_brackets(&list.node)) {
            let indent = self.places.indent(item.span).saturating_sub(2);
            let file = self.places.file(item.span);
            let text = in_block(more).indented(indent);
            self.push(&file, lines.end..lines.end, &text, &lack.path);
        } else {
            let text = self.in_line(list, more);
            self.put(list.span, lines, text, &lack.path);
        }
    }

    /// A list in brackets with more items, below the remarks on them.
    fn in_line(&self, list: &'t Entry, more: Vec<Item>) -> Lines {
        let (more, remarks): (Vec<String>, Vec<Option<String>>) =
            more.into_iter().unzip();
        let mut text = Lines::new();
        for observed in &remarks {
            text.extend(remark(observed.as_deref()));
        }
        let items = self.items(&list.node).into_iter().chain(more);
        text.push(in_brackets(&list.key, items));
        text
    }

    /// Takes members out of the lists of those that are required, a list at a time.
    pub(super) fn missing(&mut self, lacks: &[&Lack<'t>]) {
        let mut done: Vec<Span> = Vec::new();
        for lack in lacks {
            let What::Missing { list, part } = lack.what else { continue };
            if done.contains(&list.span) {
                continue;
            }
            done.push(list.span);
            let of_list = |other: &&&Lack<'t>| matches!(other.what, What::Missing { list: other, .. } if other.span == list.span);
            let gone: Vec<&Lack<'t>> = lacks.iter().filter(of_list).copied().collect();
            if self.places.in_brackets(part) {
                self.no_lines(lack, list.span);
            } else {
                self.shorten(list, &gone);
            }
        }
    }

    fn shorten(&mut self, list: &'t Entry, gone: &[&Lack<'t>]) {
        let name = |lack: &Lack<'t>| {
            lack.path.rsplit_once('.').map_or(&*lack.path, |(_, name)| name).to_owned()
        };
        let is_gone = |item: &&Node| {
            gone.iter().any(|lack| item.text() == Some(name(lack).as_str()))
        };
        let left = list.node.items().iter().filter(|item| !is_gone(item));
        let left: Vec<String> =
            left.map(|item| self.places.files.text(item.span).to_owned()).collect();
        let mut text = Lines::new();
        for lack in gone {
            let observed =
                self.remarks.observed(lack.seen.missing()).unwrap_or_default();
            text.push(format!("# {} is not required: missing, {observed}", name(lack)));
        }
        if !left.is_empty() && self.places.in_brackets(&list.node) {
            text.push(in_brackets(&list.key, left.into_iter()));
        } else if !left.is_empty() {
            let mut items = Lines::new();
            for item in left {
                items.item(Lines::of(item));
            }
            text.key(&list.key, items);
        }
        let subjects: Vec<&str> = gone.iter().map(|lack| lack.path.as_str()).collect();
        self.put(list.span, self.places.entry(list), text, &subjects.join(", "));
    }

    /// The items of a list as they stand in the file.
    fn items(&self, list: &'t Node) -> Vec<String> {
        let texts = list.items().iter().map(|item| self.places.files.text(item.span));
        texts.map(ToOwned::to_owned).collect()
    }

    /// The schema of the elements of a list, as its lines stand in the file.
    pub(super) fn element(&self, list: &'t Entry) -> Option<Lines> {
        let items =
            list.node.entry("items").filter(|it| !it.node.entries().is_empty())?;
        if self.places.in_brackets(&items.node) {
            return Some(Lines::of(self.places.files.text(items.node.span)));
        }
        let mut lines = Lines::new();
        for entry in items.node.entries() {
            for line in self.places.text(entry.span, self.places.entry(entry)) {
                lines.push(line);
            }
        }
        Some(lines)
    }

    /// What an envelope does not have, which the client goes by, so that no proposal is safe.
    pub(in super::super) fn envelope(&mut self, lack: &Lack<'t>, span: Span) {
        let missing = self.remarks.observed(lack.seen.missing());
        let missing = missing.map(|missing| format!("missing, {missing}"));
        let seen = self.remarks.on(&lack.seen).or(missing).unwrap_or_default();
        let title =
            format!("`{}` is not as the spec has it, in an envelope: {seen}", lack.path);
        let help = "the client goes by envelopes: look at a body, and correct the schema by hand";
        let note = Diagnostic::warning(Code::IncompatibleType, title);
        self.notes.push(note.at(span, "this is what the spec has").help(help));
    }

    /// What is read all the same, so that nothing has to be changed.
    pub(in super::super) fn lenient(&mut self, lack: &Lack<'t>, span: Option<Span>) {
        let seen = self.remarks.on(&lack.seen).unwrap_or_default();
        let title = format!("`{}` is read leniently, {seen}", lack.path);
        let help = "nothing has to change, since the client reads it; with `--widen`, the type becomes one that takes both";
        let mut note = Diagnostic::warning(Code::CoercedValue, title).help(help);
        if let Some(span) = span {
            note = note.at(span, "this is what the spec has");
        }
        self.notes.push(note);
    }
}

fn in_block(items: Vec<Item>) -> Lines {
    let mut text = Lines::new();
    for (item, observed) in items {
        text.extend(remark(observed.as_deref()));
        text.item(Lines::of(item));
    }
    text
}

fn in_brackets(key: &str, items: impl Iterator<Item = String>) -> String {
    format!("{key}: [{}]", items.collect::<Vec<_>>().join(", "))
}
