//! Type aliases whose type fits on the line below the `=`.

use super::WIDTH;

/// Puts the type on that line, as rustfmt does. A general printer breaks it between `<` and `>`,
/// or exceeds the width if it has no such place.
pub(super) fn joined(text: &str) -> String {
    let Some(start) = text.rfind("pub type ") else { return text.to_owned() };
    let (docs, alias) = text.split_at(start);
    let joined: String = alias
        .lines()
        .map(str::trim)
        .flat_map(|line| [line, if line.ends_with(',') { " " } else { "" }])
        .collect();
    let joined = joined.replace(", >", ">");
    let fits = alias.lines().count() == 1 && joined.len() <= WIDTH;
    match joined.split_once(" = ") {
        Some((head, ty)) if !fits && ty.len() + 4 <= WIDTH => {
            format!("{docs}{head} =\n    {ty}\n")
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::text;

    fn alias(name: usize, ty: &str) -> String {
        let source =
            format!("/// A pub type = x.\npub type {} = {ty};", "N".repeat(name));
        let tokens = source.parse().unwrap_or_default();
        text(tokens).unwrap_or_default().replace(&"N".repeat(name), "N")
    }

    #[test]
    fn a_type_that_fits_on_a_line_is_not_broken() {
        let path = format!("crate::{}", "m".repeat(50));
        for ty in ["a::Request<Done>", "Map<String, Vec<Map<i64, Thing>>>", &path] {
            assert_eq!(
                alias(5, ty),
                format!("/// A pub type = x.\npub type N = {ty};\n")
            );
            let below = format!("/// A pub type = x.\npub type N =\n    {ty};\n");
            assert_eq!(alias(70, ty), below);
        }
    }

    #[test]
    fn a_type_that_exceeds_a_line_is_broken() {
        let ty = format!("Map<String, {}>", "T".repeat(80));
        assert!(
            alias(70, &ty).contains("<\n    String,\n    TTT"),
            "{}",
            alias(70, &ty)
        );
    }
}
