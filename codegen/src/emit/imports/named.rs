//! The identifiers that tokens name.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The identifiers in tokens, by their use.
#[derive(Default)]
pub(super) struct Named {
    pub(super) idents: BTreeSet<String>,
    /// Identifiers followed by arguments.
    called: BTreeSet<String>,
    pub(super) macros: BTreeSet<String>,
    /// Identifiers at the start of a path with several segments.
    pub(super) modules: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl Named {
    /// Whether an item is named. A function must be called: fields and variables are lower case
    /// too.
    pub(super) fn has(&self, name: &str) -> bool {
        let is_function = name.starts_with(|first: char| first.is_ascii_lowercase());
        if is_function { self.called.contains(name) } else { self.idents.contains(name) }
    }

    /// Whether a type is named but not defined here.
    pub(super) fn is_foreign(&self, name: &str) -> bool {
        self.idents.contains(name) && !self.defined.contains(name)
    }

    pub(super) fn read(&mut self, tokens: TokenStream) {
        let mut before = Before::default();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => match before.item.take().as_deref() {
                    Some("enum") => self.read_variants(group.stream()),
                    Some("table") => {}
                    _ => self.read(group.stream()),
                },
                TokenTree::Ident(word) => {
                    let invoked = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                    let called = matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                    if called && before.is_free() {
                        self.called.insert(word.to_string());
                    }
                    let qualifies = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
                    if qualifies && before.is_free() {
                        self.modules.insert(word.to_string());
                    }
                    self.ident(word.to_string(), invoked, &mut before);
                }
                TokenTree::Punct(punct) => before.punct(punct.as_char()),
                TokenTree::Literal(_) => before.ident = None,
            }
        }
    }

    fn ident(&mut self, word: String, invoked: bool, before: &mut Before) {
        let is_associated = before.ident.as_deref() == Some("type");
        if invoked {
            self.macros.insert(word.clone());
        } else if is_associated {
            // The name of an associated type or an alias.
        } else if matches!(before.ident.as_deref(), Some("struct" | "enum")) {
            self.defined.insert(word.clone());
            before.item = before.ident.take();
        } else if before.is_free() {
            self.idents.insert(word.clone());
        }
        before.colons = 0;
        before.dot = false;
        before.ident = Some(word);
    }

    /// The body of an enum: the names of its variants do not count.
    fn read_variants(&mut self, tokens: TokenStream) {
        for token in tokens {
            if let TokenTree::Group(group) = token {
                self.read(group.stream());
            }
        }
    }
}

/// The tokens just before a token.
#[derive(Default)]
struct Before {
    ident: Option<String>,
    /// The keyword of the item whose body comes next.
    item: Option<String>,
    colons: usize,
    dot: bool,
}

impl Before {
    /// Whether an identifier here is not the name of a function or part of a path or field access.
    fn is_free(&self) -> bool {
        let is_name = self.ident.as_deref() == Some("fn");
        !self.dot && !is_name && self.colons < 2
    }

    fn punct(&mut self, punct: char) {
        self.colons = if punct == ':' { self.colons + 1 } else { 0 };
        self.dot = punct == '.';
        // The identifier in front of `!` is the macro that the next group belongs to.
        match (punct, self.ident.take()) {
            ('!', Some(name))
                if matches!(
                    name.as_str(),
                    "by_status" | "number_enum" | "one_of" | "open_enum" | "union"
                ) =>
            {
                self.item = Some("table".to_owned());
            }
            _ => {}
        }
    }
}
