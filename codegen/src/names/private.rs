//! Names of private items, such as the functions of the exercise and the constants of the registry.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::{ident_of, reserved};

/// The private items of a file. A number that distinguishes two of them is not
/// worth a warning, since users do not see it.
pub(crate) struct PrivateNames {
    taken: BTreeSet<String>,
}

impl PrivateNames {
    /// Creates an empty set.
    pub(crate) fn new() -> Self {
        let taken = reserved::FUNCTIONS.iter().chain(reserved::CONSTANTS);
        let taken = taken.chain(reserved::KEYWORDS);
        Self { taken: taken.map(|word| (*word).to_owned()).collect() }
    }

    /// Returns the preferred name, with a number if it is taken.
    pub(crate) fn name(&mut self, preferred: &str) -> Ident {
        let mut name = preferred.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{preferred}{number}");
            number += 1;
        }
        ident_of(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::PrivateNames;

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let mut functions = PrivateNames::new();
        let mut names = ["contact", "match", "contact", "contact2", "contact", "client"]
            .map(|preferred| functions.name(preferred).to_string());
        assert_eq!(
            names.as_mut_slice(),
            ["contact", "match2", "contact2", "contact22", "contact3", "client2"]
        );
    }
}
