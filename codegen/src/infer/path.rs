//! Paths of names. A name may contain any character, so a path is never a text that is split.

use std::fmt;

use crate::names::pascal;

/// A path such as `Contact.address.city`, which begins with a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Path(Vec<String>);

impl Path {
    /// The path of a schema.
    pub(super) fn of(schema: &str) -> Self {
        Self(vec![schema.to_owned()])
    }

    /// The path of a property.
    #[must_use]
    pub(super) fn join(&self, property: &str) -> Self {
        let names = self.0.iter().cloned();
        Self(names.chain([property.to_owned()]).collect())
    }

    /// The schema.
    pub(super) fn schema(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// The name of the last property; empty for a schema.
    pub(super) fn name(&self) -> &str {
        self.0.get(1..).and_then(<[_]>::last).map_or("", String::as_str)
    }

    /// The name of the schema that has the property, as the generator would name it.
    pub(super) fn owner(&self) -> String {
        let end = self.0.len().saturating_sub(1).max(1);
        let within = self.0.get(1..end).unwrap_or_default();
        let within = within.iter().map(|name| pascal(name));
        std::iter::once(self.schema().to_owned()).chain(within).collect()
    }
}

/// `Contact.name`; `Contact["a.b"]` for a name with other characters than those of a word.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.schema())?;
        for name in self.0.iter().skip(1) {
            let is_plain = !name.is_empty()
                && name.chars().all(|letter| {
                    letter.is_ascii_alphanumeric() || "_-".contains(letter)
                });
            if is_plain {
                write!(f, ".{name}")?;
            } else {
                write!(f, "[\"{}\"]", name.escape_debug())?;
            }
        }
        Ok(())
    }
}

/// Whether a key is a name and not data that serves as a key. `$x` and `@type` are names.
pub(super) fn is_name(key: &str) -> bool {
    let word = key.strip_prefix(['$', '@']).unwrap_or(key);
    key.len() <= 64
        && word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && word
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_segment_whatever_it_contains() {
        let thing = Path::of("Thing");
        for (name, shown) in [
            ("size", "Thing.size"),
            ("zip-4", "Thing.zip-4"),
            ("a.b", "Thing[\"a.b\"]"),
            ("a/b~1", "Thing[\"a/b~1\"]"),
            ("say \"a\"[0]", "Thing[\"say \\\"a\\\"[0]\"]"),
            ("日本", "Thing[\"日本\"]"),
            ("", "Thing[\"\"]"),
        ] {
            let path = thing.join(name);
            assert_eq!(path.to_string(), shown);
            assert_eq!((path.schema(), path.name()), ("Thing", name));
            assert_eq!(path.owner(), "Thing");
        }
        assert_eq!(thing.join("a.b").join("c").owner(), "ThingAB");
        assert_eq!((thing.name(), thing.owner()), ("", "Thing".to_owned()));
    }
}
