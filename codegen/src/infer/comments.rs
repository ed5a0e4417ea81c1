//! Comments on where something was seen: in which sample, or how often in which operation.

use super::observed::{Counts, Observed};
use super::value_type::ValueType;
use crate::source::{Files, Span};

/// The names of samples or operations by number.
pub(super) struct Comments {
    names: Vec<String>,
    /// Whether comments say how often something was seen.
    counted: bool,
    /// The samples.
    files: Option<Files>,
}

impl Comments {
    /// Samples are named by file name, or by path where file names are ambiguous.
    pub(super) fn of_files(files: &Files) -> Self {
        let paths: Vec<&str> = files.numbers().map(|file| files.path_of(file)).collect();
        let name =
            |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        let names = paths.iter().map(|path| {
            let same = paths.iter().filter(|other| name(other) == name(path));
            let shown = if same.count() == 1 { name(path) } else { (*path).to_owned() };
            shown.replace(char::is_control, " ")
        });
        Self { names: names.collect(), counted: false, files: Some(files.clone()) }
    }

    /// Operations, with counts.
    pub(super) fn of_operations(names: Vec<String>) -> Self {
        Self { names, counted: true, files: None }
    }

    /// `a whole number in a.json, text in b.json and c.json`; `observed: text once in a_list`.
    pub(super) fn types(&self, seen: &Observed) -> Option<String> {
        let shown =
            |ty: ValueType| format!("{} {}", ty.label(), self.list(seen.counts(ty)));
        let types = seen.types().filter(|ty| !seen.counts(*ty).is_empty());
        let types: Vec<String> = types.map(shown).collect();
        let lead = if self.counted { "observed: " } else { "" };
        (!types.is_empty()).then(|| format!("{lead}{}", types.join(", ")))
    }

    /// `observed 12 times in a_list`; `None` for samples, which are not counted.
    pub(super) fn counts(&self, counts: &Counts) -> Option<String> {
        (self.counted && !counts.is_empty())
            .then(|| format!("observed {}", self.list(counts)))
    }

    /// `a.json:3:17`, for a place in a sample.
    pub(super) fn place(&self, span: Span) -> Option<String> {
        let files = self.files.as_ref()?;
        let name = self.names.get(usize::from(span.file()))?;
        Some(format!("{name}:{}:{}", files.line(span), files.column(span)))
    }

    /// What to do about a type that no edit can add.
    pub(super) fn remedy(&self) -> &'static str {
        if self.counted {
            "look at a body, and correct the schema by hand"
        } else {
            "make sure that `--schema` names the schema of the samples, or correct the schema by hand"
        }
    }

    fn list(&self, counts: &Counts) -> String {
        let shown = |(source, count): (&u16, &u64)| {
            let name = self.names.get(usize::from(*source))?;
            Some(match count {
                _ if !self.counted => name.clone(),
                1 => format!("once in {name}"),
                count => format!("{count} times in {name}"),
            })
        };
        let names: Vec<String> = counts.iter().filter_map(shown).collect();
        let lead = if self.counted { "" } else { "in " };
        match names.as_slice() {
            [rest @ .., last] if !rest.is_empty() => {
                format!("{lead}{} and {last}", rest.join(", "))
            }
            _ => format!("{lead}{}", names.concat()),
        }
    }
}
