//! Inserts new schemas.

use super::Editor;
use crate::infer::propose::Definition;
use crate::infer::yaml::Lines;
use crate::load::Entry;
use crate::source::Span;

impl<'t> Editor<'_, 't> {
    /// Inserts the schemas that edits refer to, near what refers to them.
    pub(super) fn define(&mut self) {
        for definition in std::mem::take(&mut self.definitions) {
            let near = definition.near.and_then(|near| self.schema_at(near));
            let neighbor = self
                .neighbor(&definition.name)
                .filter(|_| definition.is_identifier)
                .map(|(entry, line)| (entry, line, Lines::new()));
            let place = neighbor.or_else(|| {
                let near = near.or(self.spec.schemas().last())?;
                Some((near, self.places.entry(near).end, Lines::of("")))
            });
            let Definition { name, lines, .. } = definition;
            if let Some((entry, line, lead)) = place {
                let lines = lead.and(Lines::keyed(&name, lines));
                self.put(entry.span, line..line, lines, &name);
            } else {
                let root = self.places.file(self.spec.root.span);
                self.begin_schemas(&root, vec![(name, lines)]);
            }
        }
    }

    /// Inserts schemas after the last one of a file.
    pub(in crate::infer) fn append_schemas(
        &mut self,
        file: &str,
        schemas: Vec<(String, Lines)>,
    ) {
        let Some(last) = self.last_schema(file) else {
            self.begin_schemas(file, schemas);
            return;
        };
        for (name, schema) in schemas {
            let lines = Lines::of("").and(Lines::keyed(&name, schema));
            self.put(last.span, self.after(last), lines, &name);
        }
    }

    pub(in crate::infer) fn last_schema(&self, file: &str) -> Option<&'t Entry> {
        let schemas = self.spec.schemas().iter();
        schemas
            .filter(|schema| self.places.files.path(schema.span) == file)
            .max_by_key(|schema| schema.span)
    }

    /// Inserts the first schemas of a file.
    fn begin_schemas(&mut self, file: &str, schemas: Vec<(String, Lines)>) {
        let names: Vec<String> = schemas.iter().map(|(name, _)| name.clone()).collect();
        let mut all = Lines::new();
        for (name, schema) in schemas {
            if !all.is_empty() {
                all.push("");
            }
            all.key(&name, schema);
        }
        let lines = Lines::keyed("components", Lines::keyed("schemas", all));
        let line = self.places.end_of_file(file);
        self.push(file, line..line, &lines, &names.join(", "));
    }

    /// The identifier after which a new one belongs by the alphabet, or the first one, and the
    /// line of the new one.
    fn neighbor(&self, name: &str) -> Option<(&'t Entry, usize)> {
        if let Some(before) = self.last_identifier(Some(name)) {
            return Some((before, self.places.entry(before).end));
        }
        let first = self.first_identifier()?;
        Some((first, self.places.files.line(first.span)))
    }

    fn first_identifier(&self) -> Option<&'t Entry> {
        self.spec.schemas().iter().find(|schema| self.spec.is_identifier(&schema.key))
    }

    /// The last identifier of the file that has the first one, or the last one before a name.
    pub(super) fn last_identifier(&self, before: Option<&str>) -> Option<&'t Entry> {
        let file = self.first_identifier()?.span.file();
        self.spec.schemas().iter().rfind(|schema| {
            schema.span.file() == file
                && self.spec.is_identifier(&schema.key)
                && before.is_none_or(|name| schema.key.as_str() < name)
        })
    }

    /// The schema at a place, or the one that the place is in.
    fn schema_at(&self, span: Span) -> Option<&'t Entry> {
        let schemas = self.spec.schemas();
        schemas.iter().find(|schema| schema.span == span).or_else(|| {
            let is_before =
                |it: &&Entry| it.span.file() == span.file() && it.span <= span;
            schemas.iter().rfind(is_before)
        })
    }
}
