//! Says which file holds what, where samples disagree.

use super::observed::Observed;
use crate::load::Files;

/// The samples by their number, as remarks call them.
pub(super) struct Remarks {
    names: Vec<String>,
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
        Self { names: names.collect() }
    }

    /// `a whole number in a.json, text in b.json and c.json`; nothing where all agree.
    pub(super) fn on(&self, seen: &Observed) -> Option<String> {
        let kinds: Vec<String> = seen
            .kinds()
            .map(|kind| format!("{} in {}", kind.word(), self.list(seen.files(kind))))
            .collect();
        (!kinds.is_empty()).then(|| kinds.join(", "))
    }

    fn list(&self, files: impl Iterator<Item = u16>) -> String {
        let names: Vec<&str> = files
            .filter_map(|file| self.names.get(usize::from(file)))
            .map(String::as_str)
            .collect();
        match names.as_slice() {
            [rest @ .., last] if !rest.is_empty() => {
                format!("{} and {last}", rest.join(", "))
            }
            _ => names.concat(),
        }
    }
}
