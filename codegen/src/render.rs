//! Layout: from tokens to the text of a file.
//!
//! Items are printed one by one with a blank line between them. The tables that make a struct
//! a record are printed here, one pair a line, since a general printer fills lines with them.

mod imports;
mod literals;
mod spacing;
mod table;

use proc_macro2::TokenStream;
use syn::Item;

use crate::emit::File;

/// How wide a line gets: where the printer breaks, and rustfmt by its settings.
pub(crate) const WIDTH: usize = 89;

/// What stands at the top of every file.
const HEADER: &str =
    "// Generated from the spec by `cargo xtask codegen`. Do not edit.\n\n";

/// The text of a file; an error if the tokens are no Rust, which is a fault of the generator.
pub fn render(file: &File) -> Result<String, syn::Error> {
    Ok(format!("{HEADER}{}", text(file.tokens.clone())?))
}

/// The text of some items, without the header.
pub fn text(tokens: TokenStream) -> Result<String, syn::Error> {
    let mut file: syn::File = syn::parse2(tokens)?;
    let items = std::mem::take(&mut file.items);
    let mut out = prettyplease::unparse(&file);
    let mut before = None;
    for item in items {
        let kind = Kind::of(&item);
        let close = kind.stands_close() && before == Some(kind);
        if !out.is_empty() && !close {
            out.push('\n');
        }
        out.push_str(&item_text(item));
        before = Some(kind);
    }
    Ok(out)
}

/// What decides about the blank line before an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Export,
    Module,
    Other,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
                Self::Use
            }
            Item::Use(_) => Self::Export,
            Item::Mod(item) if item.content.is_none() => Self::Module,
            _ => Self::Other,
        }
    }

    /// Imports stand close, and so do exports and modules.
    fn stands_close(self) -> bool {
        self != Self::Other
    }
}

fn item_text(item: Item) -> String {
    let own = match &item {
        Item::Macro(invocation) => table::text(invocation),
        Item::Use(item) => imports::text(item),
        _ => None,
    };
    if let Some(text) = own {
        return text;
    }
    let has_literals = matches!(item, Item::Static(_) | Item::Fn(_));
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let text = prettyplease::unparse(&file);
    if has_literals { literals::joined(&text) } else { spacing::between_members(&text) }
}
