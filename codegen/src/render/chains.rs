//! Chains of calls after `=`.

use super::WIDTH;

/// Puts a chain on the line after its `=` where it fits, as rustfmt does. The printer gives each
/// call its own line.
pub(super) fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(start) = line.strip_suffix(" = self") else {
            out.extend([line, "\n"]);
            continue;
        };
        let mut calls = Vec::new();
        while let Some(call) = lines.next_if(|it| it.trim_start().starts_with('.')) {
            calls.push(call);
        }
        let chain: String = calls.iter().map(|call| call.trim_start()).collect();
        let indent = " ".repeat(line.len() - line.trim_start().len() + 4);
        if chain.ends_with(';') && indent.len() + "self".len() + chain.len() <= WIDTH {
            out.extend([start, " =\n", &indent, "self", &chain, "\n"]);
        } else {
            out.extend([line, "\n"]);
            calls.iter().for_each(|call| out.extend([call, "\n"]));
        }
    }
    out
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use crate::render::text;

    /// The expected lines are those of rustfmt with the settings of this repository.
    #[test]
    fn a_chain_is_broken_only_where_it_does_not_fit() {
        for (length, expected) in [
            (36, "        let mut call = self.handle.call(&registry::NAME);\n"),
            (
                37,
                "        let mut call =\n            self.handle.call(&registry::NAME);\n",
            ),
            (
                47,
                "        let mut call =\n            self.handle.call(&registry::NAME);\n",
            ),
            (
                48,
                "        let mut call = self\n            .handle\n            \
                 .call(&registry::NAME);\n",
            ),
        ] {
            let name = "N".repeat(length);
            let tokens = format!(
                "impl A {{ fn a(&self) {{ \
                 let mut call = self.handle.call(&registry::{name}); }} }}"
            );
            let printed = text(tokens.parse().unwrap()).unwrap();
            let expected = expected.replace("NAME", &name);
            assert_eq!(
                printed,
                format!("impl A {{\n    fn a(&self) {{\n{expected}    }}\n}}\n")
            );
        }
    }
}
