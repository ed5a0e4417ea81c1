//! The tables of `record!` and similar macros.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ItemMacro;

use super::WIDTH;

/// Macros that are always printed with one pair per line.
const LONG: &[&str] = &["by_status", "record", "round_trips", "schemas"];
/// Macros that are printed on one line if they fit.
const SHORT: &[&str] = &[
    "number_enum",
    "one_of",
    "open_enum",
    "union",
    "identifier",
    "newtype",
    "call",
    "custom_field_labels",
    "followed_call",
    "list_request",
    "patch_request",
];

/// The text of a table; `None` for other macros.
pub(super) fn text(invocation: &ItemMacro) -> Option<String> {
    let name = invocation.mac.path.get_ident()?.to_string();
    let long = LONG.contains(&name.as_str());
    if !long && !SHORT.contains(&name.as_str()) {
        return None;
    }
    let attributes: String = invocation
        .attrs
        .iter()
        .map(|attribute| printed(attribute.to_token_stream()) + "\n")
        .collect();
    let (head, pairs) = parts(invocation.mac.tokens.clone());
    let Some(pairs) = pairs else {
        return Some(format!("{attributes}{name}!({head});\n"));
    };
    if pairs.is_empty() {
        return Some(format!("{attributes}{name}!({head} {{}});\n"));
    }
    let one_line = format!("{name}!({head} {{ {} }});", pairs.join(", "));
    if !long && one_line.len() <= WIDTH {
        return Some(format!("{attributes}{one_line}\n"));
    }
    let lines: String = pairs.iter().flat_map(|pair| ["    ", pair, ",\n"]).collect();
    Some(format!("{attributes}{name}!({head} {{\n{lines}}});\n"))
}

/// The tokens before the braces, and the list inside.
fn parts(tokens: TokenStream) -> (String, Option<Vec<String>>) {
    let mut head = TokenStream::new();
    let mut pairs = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                pairs = Some(list_items(&group));
            }
            token => head.extend([token]),
        }
    }
    (printed(head), pairs)
}

fn list_items(group: &Group) -> Vec<String> {
    let mut pairs = vec![TokenStream::new()];
    for token in group.stream() {
        match (&token, pairs.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                pairs.push(TokenStream::new());
            }
            (_, Some(last)) => last.extend([token]),
            _ => {}
        }
    }
    pairs
        .iter()
        .filter(|pair| !pair.is_empty())
        .map(|pair| printed(pair.clone()))
        .collect()
}

/// Tokens with the usual blanks between them. Literals are unchanged.
pub(super) fn printed(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut arrow = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let is_list = group.delimiter() == Delimiter::Bracket;
                if is_list && text.ends_with(char::is_alphanumeric) {
                    text.push(' ');
                }
                text.push_str(&enclosed(&group));
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                '=' => {
                    arrow = punct.spacing() == Spacing::Joint;
                    text.push_str(if arrow { " =" } else { " = " });
                    continue;
                }
                '>' if arrow => text.push_str("> "),
                ',' => text.push_str(", "),
                other => text.push(other),
            },
            word => {
                if text.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
            }
        }
        arrow = false;
    }
    text.trim().to_owned()
}

fn enclosed(group: &Group) -> String {
    let inner = printed(group.stream());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::Bracket => format!("[{inner}]"),
        Delimiter::Brace => format!("{{ {inner} }}"),
        Delimiter::None => inner,
    }
}
