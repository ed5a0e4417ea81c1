//! Constants that are made by a call which fits on the line below the `=`.

use super::WIDTH;

/// Puts the call on that line, as rustfmt does. A general printer breaks its arguments.
pub(super) fn joined(text: &str) -> String {
    below(text).unwrap_or_else(|| text.to_owned())
}

fn below(text: &str) -> Option<String> {
    let (docs, constant) = text.split_at(text.rfind("const ")?);
    let (head, value) = constant.split_once(" = ")?;
    let (call, rest) = value.split_once("(\n")?;
    let lines: Vec<&str> = rest.lines().map(str::trim).collect();
    let end = lines.iter().position(|line| !line.ends_with(','))?;
    let (arguments, chain) = lines.split_at(end);
    let (close, chain) = chain.split_first()?;
    let arguments = arguments.join(" ");
    let call = format!("    {call}({}{close}", arguments.trim_end_matches(','));
    let chain: String = chain.iter().flat_map(|link| ["        ", link, "\n"]).collect();
    let fits = close.starts_with(')') && call.len() <= WIDTH;
    fits.then(|| format!("{docs}{head} =\n{call}\n{chain}"))
}

#[cfg(test)]
mod tests {
    use super::super::text;

    fn constant(name: usize, value: &str) -> String {
        let source =
            format!("/// A const x = y(\nconst {}: T = {value};", "N".repeat(name));
        let tokens = source.parse().unwrap_or_default();
        text(tokens).unwrap_or_default().replace(&"N".repeat(name), "N")
    }

    #[test]
    fn a_call_that_fits_on_a_line_is_not_broken() {
        for (value, below) in [
            ("T::of(\"text\", Kind::Short)", "T::of(\"text\", Kind::Short)"),
            (
                "T::of(\"text\", Kind::Short).but(&[Kind::Long])",
                "T::of(\"text\", Kind::Short)\n        .but(&[Kind::Long])",
            ),
        ] {
            let line = format!("/// A const x = y(\nconst N: T = {value};\n");
            assert_eq!(constant(5, value), line);
            let below = format!("/// A const x = y(\nconst N: T =\n    {below};\n");
            assert_eq!(constant(65, value), below);
        }
    }

    #[test]
    fn a_call_that_exceeds_a_line_is_broken() {
        let long = constant(65, &format!("T::of(\"{}\", Kind::Short)", "x".repeat(80)));
        assert!(long.contains("T::of(\n    \"xxx"), "{long}");
        let nested = constant(65, &format!("T::of(T::of({}), 1)", "x, ".repeat(40)));
        assert!(nested.contains("= T::of(\n    T::of(\n"), "{nested}");
    }
}
