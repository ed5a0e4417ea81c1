//! The schemas that proposals refer to, and where they go.

use super::super::whole;
use super::Editor;
use crate::load::Entry;
use crate::snippet::Lines;
use crate::source::Span;

impl<'t> Editor<'_, 't> {
    /// Adds the schemas that proposals refer to, behind what refers to them.
    pub(in super::super) fn define(&mut self) {
        for definition in std::mem::take(&mut self.made) {
            let near = definition.near.and_then(|near| self.component_at(near));
            let beside = if definition.identifier {
                self.neighbour(&definition.name)
            } else {
                None
            };
            let (mut lines, place) = match (beside, near.or(self.spec.schemas().last()))
            {
                (Some((entry, line)), _) => (Lines::new(), Some((entry, line))),
                (None, Some(near)) => {
                    (Lines::of(""), Some((near, self.places.entry(near).end)))
                }
                (None, None) => (Lines::new(), None),
            };
            lines.key(&definition.name, definition.lines);
            match place {
                Some((entry, line)) => {
                    self.put(entry.span, line..line, lines, &definition.name);
                }
                None => whole::first(self, vec![(definition.name, lines)]),
            }
        }
    }

    /// The identifier that a new one stands beside by the alphabet, and the line.
    fn neighbour(&self, name: &str) -> Option<(&'t Entry, usize)> {
        if let Some(before) = self.last_identifier(Some(name)) {
            return Some((before, self.places.entry(before).end));
        }
        let first = self.first_identifier()?;
        Some((first, self.places.files.line(first.span)))
    }

    fn first_identifier(&self) -> Option<&'t Entry> {
        self.spec.schemas().iter().find(|schema| self.spec.is_identifier(&schema.key))
    }

    /// The last identifier in the file that has the first one, or the last in front of a name.
    pub(super) fn last_identifier(&self, before: Option<&str>) -> Option<&'t Entry> {
        let file = self.first_identifier()?.span.file();
        let schemas = self.spec.schemas().iter();
        schemas
            .filter(|schema| {
                schema.span.file() == file && self.spec.is_identifier(&schema.key)
            })
            .rfind(|schema| before.is_none_or(|name| schema.key.as_str() < name))
    }

    fn component_at(&self, span: Span) -> Option<&'t Entry> {
        self.spec.schemas().iter().find(|schema| schema.span == span).or_else(|| {
            let schemas = self.spec.schemas().iter();
            schemas
                .filter(|schema| schema.span.file() == span.file())
                .rfind(|it| it.span <= span)
        })
    }
}
