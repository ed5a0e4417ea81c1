//! No two modules import each other, directly or through others, except a parent and its children.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree, Visibility};

/// A module by its path below the crate, such as `["load", "span"]`.
type Module = Vec<String>;

/// The modules of one crate.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, syn::File>,
    /// What a module exports again under a name: the path that the name stands for.
    exports: BTreeMap<(Module, String), Vec<String>>,
}

impl Crate {
    fn read(source: &Path) -> Self {
        let mut found = Self::default();
        found.visit_folder(source, &[]);
        found.drop_tests();
        for (module, file) in &found.files {
            for (path, name) in exported(&file.items) {
                if let Some(path) = absolute(module, &path) {
                    found.exports.insert((module.clone(), name), path);
                }
            }
        }
        found
    }

    fn of_sources(sources: &[(&str, &str)]) -> Self {
        let scratch = tempfile::tempdir().unwrap();
        for (path, text) in sources {
            let path = scratch.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self::read(scratch.path())
    }

    fn visit_folder(&mut self, folder: &Path, above: &[String]) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let stem =
                path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut module = above.to_vec();
            if path.is_dir() {
                module.push(stem);
                self.visit_folder(&path, &module);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                if stem != "lib" && stem != "main" {
                    module.push(stem);
                }
                let text = fs::read_to_string(&path).expect("a text");
                self.files.insert(module, syn::parse_file(&text).expect("Rust"));
            }
        }
    }

    /// Removes the modules that only tests compile.
    fn drop_tests(&mut self) {
        let mut tests = Vec::new();
        for (module, file) in &self.files {
            for item in &file.items {
                if let Item::Mod(item) = item
                    && item.attrs.iter().any(is_for_tests)
                {
                    tests.push([module.as_slice(), &[item.ident.to_string()]].concat());
                }
            }
        }
        self.files
            .retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
    }

    /// The module in which the thing at an absolute path is defined.
    fn owner(&self, path: &[String], depth: usize) -> Module {
        let mut module = Module::new();
        for (index, segment) in path.iter().enumerate() {
            let mut child = module.clone();
            child.push(segment.clone());
            if self.files.contains_key(&child) {
                module = child;
                continue;
            }
            let exported = self.exports.get(&(module.clone(), segment.clone()));
            if let Some(target) = exported.filter(|_| depth > 0) {
                let whole: Vec<String> =
                    target.iter().chain(&path[index + 1..]).cloned().collect();
                return self.owner(&whole, depth - 1);
            }
            break;
        }
        module
    }

    /// Which modules each module imports from, parents and children aside.
    fn imports(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut imports = BTreeMap::new();
        for (module, file) in &self.files {
            let mut paths = Paths::default();
            paths.visit_file(file);
            let owners = paths.0.iter().filter_map(|path| absolute(module, path));
            let owners: BTreeSet<Module> = owners
                .map(|path| self.owner(&path, 8))
                .filter(|owner| !owner.starts_with(module) && !module.starts_with(owner))
                .collect();
            imports.insert(module.clone(), owners);
        }
        imports
    }

    /// The same between siblings: what a module imports counts for all modules around it, up to
    /// the one that holds both ends.
    fn sibling_imports(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut siblings: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, owners) in self.imports() {
            for owner in owners {
                let shared =
                    module.iter().zip(&owner).take_while(|(a, b)| a == b).count();
                let (from, to) = (&module[..=shared], &owner[..=shared]);
                siblings.entry(from.to_vec()).or_default().insert(to.to_vec());
            }
        }
        siblings
    }

    /// Groups of siblings that import each other, directly or through others.
    fn cycles(&self) -> Vec<Vec<String>> {
        let imports = self.sibling_imports();
        let reached: BTreeMap<&Module, BTreeSet<&Module>> =
            imports.keys().map(|module| (module, reach(&imports, module))).collect();
        let mut cycles = BTreeSet::new();
        for (module, targets) in &reached {
            let circle: BTreeSet<String> = targets
                .iter()
                .filter(|target| {
                    reached.get(**target).is_some_and(|it| it.contains(module))
                })
                .map(|target| target.join("::"))
                .collect();
            if !circle.is_empty() {
                cycles.insert(circle.into_iter().collect());
            }
        }
        cycles.into_iter().collect()
    }
}

/// All modules that a module imports from, directly or through others.
fn reach<'m>(
    imports: &'m BTreeMap<Module, BTreeSet<Module>>,
    start: &Module,
) -> BTreeSet<&'m Module> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Module> = imports.get(start).into_iter().flatten().collect();
    while let Some(module) = open.pop() {
        if reached.insert(module) {
            open.extend(imports.get(module).into_iter().flatten());
        }
    }
    reached
}

/// A path from the root of the crate; none for a path into another crate.
fn absolute(module: &[String], path: &[String]) -> Option<Vec<String>> {
    let supers = path.iter().take_while(|segment| *segment == "super").count();
    let rest = &path[supers..];
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some(module.iter().chain(&path[1..]).cloned().collect()),
        "super" => {
            let above = &module[..module.len().checked_sub(supers)?];
            Some(above.iter().chain(rest).cloned().collect())
        }
        _ => None,
    }
}

/// The paths that a file names, in `use` lines and elsewhere, tests aside.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'a> Visit<'a> for Paths {
    fn visit_item(&mut self, item: &'a Item) {
        let attributes: &[Attribute] = match item {
            Item::Mod(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            _ => &[],
        };
        if attributes.iter().any(is_for_tests) {
            return;
        }
        if let Item::Use(item) = item {
            flatten(&item.tree, &mut Vec::new(), &mut |path, _| {
                self.0.push(path.to_vec());
            });
        }
        visit::visit_item(self, item);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.0.push(path.segments.iter().map(|it| it.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let list = attribute.meta.require_list();
    list.is_ok_and(|list| list.path.is_ident("cfg") && list.tokens.to_string() == "test")
}

/// The names that a module exports again, with the paths that they stand for. A child is named
/// without `self`.
fn exported(items: &[Item]) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    for item in items {
        let Item::Use(item) = item else { continue };
        if matches!(item.vis, Visibility::Inherited) {
            continue;
        }
        flatten(&item.tree, &mut Vec::new(), &mut |path, name| {
            let mut path = path.to_vec();
            if !["crate", "self", "super"].contains(&path[0].as_str()) {
                path.insert(0, "self".to_owned());
            }
            found.push((path, name.to_owned()));
        });
    }
    found
}

/// Calls `found` with each path of a `use` line and the name that it gets. Globs lead to the
/// module that they are taken from.
fn flatten(
    tree: &UseTree,
    path: &mut Vec<String>,
    found: &mut dyn FnMut(&[String], &str),
) {
    match tree {
        UseTree::Path(tree) => {
            path.push(tree.ident.to_string());
            flatten(&tree.tree, path, found);
            path.pop();
        }
        UseTree::Name(tree) if tree.ident == "self" => {
            found(path, &path.last().cloned().unwrap_or_default());
        }
        UseTree::Name(tree) => {
            path.push(tree.ident.to_string());
            found(path, &tree.ident.to_string());
            path.pop();
        }
        UseTree::Rename(tree) => {
            path.push(tree.ident.to_string());
            found(path, &tree.rename.to_string());
            path.pop();
        }
        UseTree::Glob(_) => found(path, "*"),
        UseTree::Group(group) => {
            group.items.iter().for_each(|tree| flatten(tree, path, found));
        }
    }
}

#[test]
fn a_cycle_through_an_export_or_a_child_is_found() {
    let found = Crate::of_sources(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub(crate) struct A(B);"),
        ("b.rs", "mod deep; pub(crate) struct B;"),
        ("b/deep.rs", "fn f() { let _ = crate::a::A; }"),
    ]);
    assert_eq!(found.cycles(), [["a", "b"]]);
    let found = Crate::of_sources(&[
        ("lib.rs", "mod a; mod b; pub(crate) use b::B;"),
        ("a.rs", "use crate::B; pub(crate) struct A(B);"),
        ("b.rs", "pub(crate) struct B; fn f() { let _ = super::a::A; }"),
    ]);
    assert_eq!(found.cycles(), [["a", "b"]]);
}

#[test]
fn parents_children_and_tests_are_no_cycle() {
    let found = Crate::of_sources(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "mod inner; use inner::X; pub(crate) struct A(X);"),
        ("a/inner.rs", "use super::A; pub(super) struct X;"),
        ("b.rs", "#[cfg(test)] mod tests; use crate::a::A; pub(crate) struct B(A);"),
        ("b/tests.rs", "use crate::c::C;"),
        ("c.rs", "use crate::b::B; pub(crate) struct C(B);"),
    ]);
    assert!(found.cycles().is_empty(), "{:?}", found.cycles());
}

#[test]
fn no_crate_has_an_import_cycle() {
    let sources = ["codegen/src", "codegen/runtime/src", "xtask/src"];
    let cycles = sources
        .map(|source| (source, Crate::read(&super::root().join(source)).cycles()));
    assert!(cycles.iter().all(|(_, found)| found.is_empty()), "{cycles:#?}");
}
