//! `use` lines in the layout of rustfmt: on one line if they fit, otherwise filled.

use quote::ToTokens;
use syn::{ItemUse, UseTree};

/// The maximum length of a `use` on one line, and of the lines of a broken one.
const ONE_LINE: usize = 87;
const FILLED: usize = 88;

/// The text of a `use` with a list; `None` for a simple one.
pub(super) fn text(item: &ItemUse) -> Option<String> {
    let mut path = String::new();
    let mut tree = &item.tree;
    while let UseTree::Path(step) = tree {
        path.extend([step.ident.to_string().as_str(), "::"]);
        tree = &step.tree;
    }
    let UseTree::Group(group) = tree else { return None };
    let names: Vec<String> =
        group.items.iter().map(|name| name.to_token_stream().to_string()).collect();
    let attributes: String = item
        .attrs
        .iter()
        .map(|attribute| super::table::printed(attribute.to_token_stream()) + "\n")
        .collect();
    let public =
        if matches!(item.vis, syn::Visibility::Public(_)) { "pub " } else { "" };
    let one_line = format!("{public}use {path}{{{}}};", names.join(", "));
    if one_line.len() <= ONE_LINE {
        return Some(format!("{attributes}{one_line}\n"));
    }
    Some(format!("{attributes}{public}use {path}{{\n{}}};\n", filled(&names)))
}

fn filled(names: &[String]) -> String {
    let mut lines = vec!["   ".to_owned()];
    for (place, name) in names.iter().enumerate() {
        let Some(last) = lines.last_mut() else { break };
        // The blank after the comma counts, and the last name has none.
        let limit = if place + 1 == names.len() { FILLED + 1 } else { FILLED };
        if last.len() + name.len() + 2 > limit {
            lines.push(format!("    {name},"));
        } else {
            last.extend([" ", name, ","]);
        }
    }
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}
