//! Names of functions that nobody but their own file calls.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::{ident_of, reserved};

/// The functions of a file, each called by a name of its own. Nobody chooses these names, so a
/// number behind one is no news.
pub(crate) struct Functions {
    taken: BTreeSet<String>,
}

impl Functions {
    /// No function yet.
    pub(crate) fn new() -> Self {
        let taken = reserved::FUNCTIONS.iter().chain(reserved::KEYWORDS);
        Self { taken: taken.map(|word| (*word).to_owned()).collect() }
    }

    /// A function that is called like this, or with a number behind it.
    pub(crate) fn name(&mut self, wanted: &str) -> Ident {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        ident_of(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::Functions;

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let mut functions = Functions::new();
        let mut names = ["contact", "match", "contact", "contact2", "contact", "client"]
            .map(|wanted| functions.name(wanted).to_string());
        assert_eq!(
            names.as_mut_slice(),
            ["contact", "match2", "contact2", "contact22", "contact3", "client2"]
        );
    }
}
