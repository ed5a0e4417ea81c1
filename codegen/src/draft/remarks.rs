//! Says who has what: which file, where samples disagree, or how often which operation.

use super::observed::{Counts, Kind, Observed};
use crate::source::Files;

/// Samples or operations by their number, as remarks call them.
pub(super) struct Remarks {
    names: Vec<String>,
    /// Whether it is told how often something was seen.
    counted: bool,
}

impl Remarks {
    /// Files are called by their own name, without the folders that lead to them, as far as that
    /// tells them apart.
    pub(super) fn new(files: &Files) -> Self {
        let paths: Vec<&str> = files.numbers().map(|file| files.path_of(file)).collect();
        let own =
            |path: &&str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        let short: Vec<String> = paths.iter().map(own).collect();
        let is_clear =
            |name: &String| short.iter().filter(|other| *other == name).count() == 1;
        let names = short.iter().zip(&paths);
        let names = names
            .map(
                |(name, path)| {
                    if is_clear(name) { name.clone() } else { (*path).to_owned() }
                },
            )
            .map(|name| name.replace(char::is_control, " "));
        Self { names: names.collect(), counted: false }
    }

    /// Operations, of which it is known how often they answered so.
    pub(super) fn of_operations(names: Vec<String>) -> Self {
        Self { names, counted: true }
    }

    /// `a whole number in a.json, text in b.json and c.json`; `observed: text once in a_list`.
    pub(super) fn on(&self, seen: &Observed) -> Option<String> {
        let kind =
            |kind: Kind| format!("{} {}", kind.word(), self.list(seen.counts(kind)));
        let kinds = seen.kinds().filter(|kind| !seen.counts(*kind).is_empty());
        let kinds: Vec<String> = kinds.map(kind).collect();
        let lead = if self.counted { "observed: " } else { "" };
        (!kinds.is_empty()).then(|| format!("{lead}{}", kinds.join(", ")))
    }

    /// `observed 12 times in a_list`; nothing of files, which are not counted.
    pub(super) fn observed(&self, counts: &Counts) -> Option<String> {
        (self.counted && !counts.is_empty())
            .then(|| format!("observed {}", self.list(counts)))
    }

    /// What to do about what is of another kind than the spec can say.
    pub(super) fn remedy(&self) -> &'static str {
        if self.counted {
            "look at a body, and correct the schema by hand"
        } else {
            "see that `--schema` names what the samples hold, or correct the schema by hand"
        }
    }

    /// Who has it: the files, or the operations with how often each.
    fn list(&self, counts: &Counts) -> String {
        let who = |(source, count): (&u16, &u64)| {
            let name = self.names.get(usize::from(*source))?;
            Some(if self.counted {
                format!("{} in {name}", times(*count))
            } else {
                name.clone()
            })
        };
        let names: Vec<String> = counts.iter().filter_map(who).collect();
        let lead = if self.counted { "" } else { "in " };
        match names.as_slice() {
            [rest @ .., last] if !rest.is_empty() => {
                format!("{lead}{} and {last}", rest.join(", "))
            }
            _ => format!("{lead}{}", names.concat()),
        }
    }
}

fn times(count: u64) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}
