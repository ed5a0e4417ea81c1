//! The documentation of the real client says more than names and types.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Attribute, Expr, Item, Lit, Meta, Visibility};

use crate::output::rust_files;

/// Words that describe a type, and words between them.
const TYPE_WORDS: &str = "a an the of or and as by in is its it that which with without \
    text string whole number integer exact decimal true false boolean flag date time zone list \
    array value values name names object record type kind field option optional unknown nothing \
    known never shown called evidence official observed inferred unverified";

/// A public item and its documentation.
struct Documented {
    path: String,
    docs: String,
    /// The tokens of its type or signature.
    ty: String,
    /// Fields and setters may have none.
    may_be_bare: bool,
    /// The documentation of the type around it.
    around: String,
}

impl Documented {
    /// Whether nothing is left without the words of the type, or the type says the same.
    fn is_type_alone(&self) -> bool {
        let ty: BTreeSet<String> = words(&self.ty).collect();
        let stop: BTreeSet<&str> = TYPE_WORDS.split_whitespace().collect();
        let says_more =
            words(&self.docs).any(|word| !ty.contains(&word) && !stop.contains(&*word));
        let is_repeated = self.around.contains(&self.docs);
        let is_level = self.docs.starts_with("**Evidence:**") && !is_repeated;
        !self.docs.is_empty() && !is_level && (!says_more || is_repeated)
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The documentation of an item; a file that is included counts as a word.
fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => Some(match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => text.value(),
                _ => String::new(),
            },
            _ => "included".to_owned(),
        }),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The public items of a file.
fn documented(path: &str, source: &str) -> Vec<Documented> {
    let file = syn::parse_file(source).expect("the output is Rust");
    let mut found = Vec::new();
    for item in &file.items {
        let (visibility, name, attributes) = match item {
            Item::Struct(item) => (&item.vis, &item.ident, &item.attrs),
            Item::Enum(item) => (&item.vis, &item.ident, &item.attrs),
            Item::Type(item) => (&item.vis, &item.ident, &item.attrs),
            Item::Static(item) => (&item.vis, &item.ident, &item.attrs),
            Item::Fn(item) => (&item.vis, &item.sig.ident, &item.attrs),
            Item::Mod(item) if item.content.is_some() => {
                (&item.vis, &item.ident, &item.attrs)
            }
            Item::Impl(item) if item.trait_.is_none() => {
                found.extend(methods(path, item));
                continue;
            }
            _ => continue,
        };
        if matches!(visibility, Visibility::Public(_)) {
            let docs = docs(attributes);
            found.extend(fields(path, item, &docs));
            found.push(Documented {
                path: format!("{path}: {name}"),
                docs,
                ty: String::new(),
                may_be_bare: false,
                around: "no type is around it".to_owned(),
            });
        }
    }
    found
}

fn fields(path: &str, item: &Item, around: &str) -> Vec<Documented> {
    let Item::Struct(item) = item else { return Vec::new() };
    let public =
        item.fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_)));
    let named = public.filter_map(|field| Some((field.ident.as_ref()?, field)));
    let documented = named.map(|(name, field)| Documented {
        path: format!("{path}: {}::{name}", item.ident),
        docs: docs(&field.attrs),
        ty: field.ty.to_token_stream().to_string(),
        may_be_bare: true,
        around: around.to_owned(),
    });
    documented.collect()
}

fn methods(path: &str, item: &syn::ItemImpl) -> Vec<Documented> {
    let of = item.self_ty.to_token_stream();
    let methods = item.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
            Some(item)
        }
        _ => None,
    });
    let documented = methods.map(|item| Documented {
        path: format!("{path}: {of}::{}", item.sig.ident),
        docs: docs(&item.attrs),
        ty: item.sig.inputs.to_token_stream().to_string(),
        may_be_bare: item
            .sig
            .inputs
            .to_token_stream()
            .to_string()
            .starts_with("mut self"),
        around: "no type is around it".to_owned(),
    });
    documented.collect()
}

#[test]
fn public_items_are_documented_by_more_than_their_type() {
    let items: Vec<Documented> = rust_files()
        .filter(|(path, _)| *path != "exercise.rs")
        .flat_map(|(path, source)| documented(path, source))
        .collect();
    assert!(items.len() > 2000, "{} items", items.len());
    let named = |wanted: &dyn Fn(&Documented) -> bool| -> Vec<&str> {
        items.iter().filter(|item| wanted(item)).map(|item| item.path.as_str()).collect()
    };
    let bare = named(&|item| item.docs.is_empty() && !item.may_be_bare);
    assert!(bare.is_empty(), "without documentation: {bare:#?}");
    let type_alone = named(&Documented::is_type_alone);
    assert!(type_alone.len() < 40, "{}: {type_alone:#?}", type_alone.len());
}

/// Examples never show the literal `"text"`, not even for a required text without an example.
#[test]
fn examples_show_no_placeholder_of_a_type() {
    for (path, source) in rust_files() {
        let comments = source.lines().filter(|line| line.trim().starts_with("///"));
        for line in comments {
            assert!(!line.contains("\"text\""), "{path}: {line}");
        }
    }
}

/// The count itself can fail.
#[test]
fn documentation_by_type_alone_is_found() {
    let source = "
/// A user. **Evidence:** observed.
pub struct User {
    /// A [`UserId`]; evidence: official.
    pub id: UserId,
    /// Text.
    pub name: Option<String>,
    /// **Evidence:** observed.
    pub active: bool,
    /// **Evidence:** inferred.
    pub email: String,
    /// The name for signing in.
    pub login: String,
    pub bare: String,
}
";
    let found = documented("users.rs", source);
    let type_alone: Vec<&str> = found
        .iter()
        .filter(|item| item.is_type_alone())
        .map(|item| item.path.as_str())
        .collect();
    assert_eq!(
        type_alone,
        ["users.rs: User::id", "users.rs: User::name", "users.rs: User::active"]
    );
}
