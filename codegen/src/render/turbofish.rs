//! Calls that name a type and are too long for a line. The printer breaks them within the type,
//! rustfmt between the arguments.

/// Breaks such calls as rustfmt does.
pub(super) fn straightened(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut rest = lines.as_slice();
    let mut out: Vec<String> = Vec::new();
    while let Some((line, after)) = rest.split_first() {
        if let Some(call) = Call::of(rest) {
            let chain =
                if call.head.trim_start().starts_with('.') { out.pop() } else { None };
            out.extend(call.lines(chain));
            rest = rest.get(3..).unwrap_or_default();
        } else {
            out.push((*line).to_owned());
            rest = after;
        }
    }
    out.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// A call on three lines: up to the type, the type, and the arguments.
struct Call<'t> {
    head: &'t str,
    ty: &'t str,
    arguments: &'t str,
}

impl<'t> Call<'t> {
    fn of(lines: &[&'t str]) -> Option<Self> {
        let [head, ty, arguments, ..] = lines else { return None };
        let head = head.strip_suffix("::<")?;
        let ty = ty.trim().strip_suffix(',')?;
        let arguments = arguments.trim().strip_prefix(">(")?.strip_suffix(");")?;
        Some(Self { head, ty, arguments })
    }

    /// The call behind the chain that it continues. A name on the wire, which may hold anything,
    /// comes first, and a variable behind it.
    fn lines(&self, chain: Option<String>) -> Vec<String> {
        let head = match chain {
            Some(chain) => format!("{chain}{}", self.head.trim_start()),
            None => self.head.to_owned(),
        };
        let depth = head.len() - head.trim_start().len();
        let indent = " ".repeat(depth);
        let arguments = match self.arguments.rsplit_once(", ") {
            Some((first, second)) => vec![first, second],
            None => vec![self.arguments],
        };
        let arguments =
            arguments.iter().map(|argument| format!("{indent}    {argument},"));
        let mut lines = vec![format!("{head}::<{}>(", self.ty)];
        lines.extend(arguments);
        lines.push(format!("{indent});"));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::straightened;

    #[test]
    fn the_arguments_stand_below_each_other() {
        let printed = "
    call.path::<
            Id,
        >(\"a, b\", id);
    self.call
        .put::<
            Id,
        >(\"/a\", value);
    call.carry::<
            Id,
        >(body);
";
        let expected = "
    call.path::<Id>(
        \"a, b\",
        id,
    );
    self.call.put::<Id>(
        \"/a\",
        value,
    );
    call.carry::<Id>(
        body,
    );
";
        assert_eq!(straightened(printed), expected);
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        for text in
            ["/// a::<\n/// b,\n/// >(c);\n", "a::<\n", "call.f::<T>(\"a::<\");\n"]
        {
            assert_eq!(straightened(text), text);
        }
    }
}
