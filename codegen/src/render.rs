//! Layout: from tokens to the text of a file.
//!
//! Items are printed one by one, with blank lines between them. Tables of records are printed
//! here, one pair per line; a general printer would fill the lines.

mod aliases;
mod chains;
mod constants;
mod imports;
mod literals;
mod spacing;
mod table;

use proc_macro2::TokenStream;
use syn::Item;

/// The width of a line, both of the printer and in the settings of rustfmt.
pub(crate) const WIDTH: usize = 89;

/// Keeps rustfmt from a file. The layout is the one of rustfmt, except around names so long that
/// rustfmt has further rules; those must not fail a check that no edit can satisfy.
pub const UNFORMATTED: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]\n";

/// How every file begins. The name of a command follows.
pub const HEADER: &str = "// @generated from the spec by `cargo xtask ";

/// The command that writes a file unless [`written_by`] says otherwise.
const COMMAND: &str = "codegen";

/// The text of a file. An error means that the tokens are not Rust, a bug of the generator.
pub fn render(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(format!("{HEADER}{COMMAND}`. Do not edit.\n{UNFORMATTED}\n{}", text(tokens)?))
}

/// The text of a file, with another command in its first line.
pub fn written_by(command: &str, text: &str) -> String {
    text.replacen(&format!("{HEADER}{COMMAND}`"), &format!("{HEADER}{command}`"), 1)
}

/// The text of items, without the header.
pub fn text(tokens: TokenStream) -> Result<String, syn::Error> {
    let mut file: syn::File = syn::parse2(tokens)?;
    let items = std::mem::take(&mut file.items);
    let mut out = prettyplease::unparse(&file);
    let mut before = None;
    for item in items {
        let group = Group::of_item(&item);
        let is_joined = group != Group::Other && before == Some(group);
        if !out.is_empty() && !is_joined {
            out.push('\n');
        }
        out.push_str(&item_text(item));
        before = Some(group);
    }
    Ok(out)
}

/// Items of one group have no blank line between them, unless they are of the last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Use,
    Export,
    Module,
    Other,
}

impl Group {
    fn of_item(item: &Item) -> Self {
        match item {
            Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
                Self::Use
            }
            Item::Use(_) => Self::Export,
            Item::Mod(item) if item.content.is_none() => Self::Module,
            _ => Self::Other,
        }
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
    let (is_alias, is_constant, has_literals) = (
        matches!(item, Item::Type(_)),
        matches!(item, Item::Const(_)),
        matches!(item, Item::Static(_) | Item::Fn(_)),
    );
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let text = prettyplease::unparse(&file);
    if is_alias {
        aliases::joined(&text)
    } else if is_constant {
        constants::joined(&text)
    } else if has_literals {
        literals::joined(&text)
    } else {
        spacing::between_items(&chains::joined(&text))
    }
}
