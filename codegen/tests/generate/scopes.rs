//! Names in one scope must differ; `syn` does not check that.

use std::collections::BTreeSet;

/// Names that occur twice in one scope, as `scope::name`.
pub(crate) fn repeated_names(file: &syn::File) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let names = file.items.iter().flat_map(names_of);
    names.filter(|name| !seen.insert(name.clone())).collect()
}

/// The names that an item adds to its file, and the names inside it.
fn names_of(item: &syn::Item) -> Vec<String> {
    match item {
        syn::Item::Struct(item) => {
            let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
            named(&item.ident, fields)
        }
        syn::Item::Enum(item) => {
            named(&item.ident, item.variants.iter().map(|variant| &variant.ident))
        }
        syn::Item::Type(item) => vec![item.ident.to_string()],
        syn::Item::Static(item) => vec![item.ident.to_string()],
        syn::Item::Const(item) => vec![item.ident.to_string()],
        syn::Item::Fn(item) => vec![format!("fn {}", item.sig.ident)],
        syn::Item::Mod(item) => vec![item.ident.to_string()],
        syn::Item::Use(item) => imported(&item.tree),
        syn::Item::Impl(item) if item.trait_.is_none() => functions(item),
        _ => Vec::new(),
    }
}

fn named<'i>(
    item: &syn::Ident,
    inside: impl Iterator<Item = &'i syn::Ident>,
) -> Vec<String> {
    let inside = inside.map(|name| format!("{item}::{name}"));
    inside.chain([item.to_string()]).collect()
}

fn imported(tree: &syn::UseTree) -> Vec<String> {
    match tree {
        syn::UseTree::Path(path) => imported(&path.tree),
        syn::UseTree::Name(name) => vec![name.ident.to_string()],
        syn::UseTree::Group(group) => group.items.iter().flat_map(imported).collect(),
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => Vec::new(),
    }
}

/// The functions of an `impl` and their arguments.
fn functions(item: &syn::ItemImpl) -> Vec<String> {
    let syn::Type::Path(of) = item.self_ty.as_ref() else { return Vec::new() };
    let of =
        of.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let functions = item.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let mut names = Vec::new();
    for function in functions {
        let name = format!("fn {of}::{}", function.sig.ident);
        names.extend(
            arguments(function).iter().map(|argument| format!("{name}::{argument}")),
        );
        names.push(name);
    }
    names
}

fn arguments(function: &syn::ImplItemFn) -> Vec<&syn::Ident> {
    let inputs = function.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(typed.pat.as_ref()),
        syn::FnArg::Receiver(_) => None,
    });
    let names = inputs.filter_map(|pattern| match pattern {
        syn::Pat::Ident(name) => Some(&name.ident),
        _ => None,
    });
    names.collect()
}

/// The check itself works.
#[test]
fn repeated_names_are_found() {
    let file = syn::parse_file(
        "use a::{B, C}; struct B { x: u8, x: u8 } impl C { fn f(y: u8, y: u8) {} } impl C { fn f() {} }
        fn g() {} fn g() {}",
    );
    let found = repeated_names(&file.expect("Rust"));
    assert_eq!(found, ["B::x", "B", "fn C::f::y", "fn C::f", "fn g"]);
}
