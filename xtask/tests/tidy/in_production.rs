//! The guide "In production" names the defaults, spans and events of the runtime, all of them and as
//! they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use proc_macro2::TokenTree;
use syn::visit::Visit;

use crate::{root, tracked};

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

/// The cells of the rows below the table head that begins with this text.
fn rows(head: &str) -> Vec<Vec<String>> {
    let guide = text("generated/docs/in-production.md");
    let table = guide.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    let rows = table.take_while(|line| line.starts_with('|'));
    let cells =
        |row: &str| row.split('|').skip(1).map(|cell| cell.trim().to_owned()).collect();
    rows.map(cells).collect()
}

/// What a text quotes.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// The number of a constant in the source of the runtime: the product of the numbers in its value.
fn constant(file: &str, name: &str) -> u64 {
    let source = text(&format!("codegen/runtime/src/{file}"));
    let start = format!("const {name}: ");
    let line = source.lines().find(|line| line.contains(&start)).expect(name);
    let (_, value) = line.split_once('=').expect("a value");
    let numbers = value.split(|it: char| !it.is_ascii_digit());
    numbers.filter_map(|number| number.parse::<u64>().ok()).product()
}

#[test]
fn the_guide_has_the_defaults_of_the_code() {
    let rows = rows("| what | default |");
    for (row, file, name, unit, size) in [
        ("time to connect", "client/builder.rs", "CONNECT_TIMEOUT", " seconds", 1),
        ("time for an attempt", "client/options.rs", "ATTEMPT_TIMEOUT", " seconds", 1),
        ("time for a call", "client/options.rs", "TIMEOUT", " seconds", 1),
        ("size of the body", "client/options.rs", "MAX_BODY_SIZE", " MiB", 1 << 20),
        ("part of the body", "context.rs", "MAX_ERROR_BODY", " KiB", 1 << 10),
        ("attempts", "execution/retry.rs", "MAX_ATTEMPTS", "", 1),
        ("longest wait", "execution/retry.rs", "MAX_RETRY_AFTER", " seconds", 1),
    ] {
        let cells = rows.iter().find(|cells| cells[0].starts_with(row)).expect(row);
        assert_eq!(cells[1], format!("{}{unit}", constant(file, name) / size), "{row}");
    }
}

/// The spans and events of the runtime, each with the names of its fields.
#[derive(Default)]
struct Traces {
    spans: BTreeMap<String, BTreeSet<String>>,
    events: BTreeSet<Event>,
}

/// Level, message and fields.
type Event = (String, String, BTreeSet<String>);

impl Traces {
    fn of_code() -> Self {
        let mut traces = Self::default();
        let is_source = |path: &String| path.starts_with("codegen/runtime/src/");
        for path in tracked().into_iter().filter(is_source) {
            traces.visit_file(&syn::parse_file(&text(&path)).expect(&path));
        }
        traces
    }

    fn of_guide() -> Self {
        let mut traces = Self::default();
        let mut span = String::new();
        for cells in rows("| span | field |") {
            if !cells[0].is_empty() {
                span = quoted(&cells[0]).next().unwrap_or_default();
            }
            for name in ["call", "attempt"] {
                if span.is_empty() || span == name {
                    traces
                        .spans
                        .entry(name.to_owned())
                        .or_default()
                        .extend(quoted(&cells[1]));
                }
            }
        }
        let events = rows("| level | event |").into_iter().map(|cells| {
            let level = quoted(&cells[0]).next().unwrap_or_default();
            (level, cells[1].clone(), quoted(&cells[2]).collect())
        });
        traces.events = events.collect();
        traces
    }
}

impl<'a> Visit<'a> for Traces {
    fn visit_macro(&mut self, call: &'a syn::Macro) {
        let path = call.path.segments.iter().map(|it| it.ident.to_string());
        let path = path.collect::<Vec<_>>().join("::");
        let Some(name) = path.strip_prefix("tracing::") else { return };
        let mut arguments = arguments(call);
        match name {
            "info_span" => {
                let span = arguments.remove(0);
                self.spans.insert(span, arguments.into_iter().collect());
            }
            "error" | "warn" | "info" | "debug" | "trace" => {
                let message = arguments.pop().expect("a message");
                let fields = arguments.into_iter().collect();
                self.events.insert((name.to_uppercase(), message, fields));
            }
            _ => panic!("`{path}` is unknown to this test"),
        }
    }
}

/// The names of the fields that a macro is given, and its name or message. The target is left out.
fn arguments(call: &syn::Macro) -> Vec<String> {
    let tokens: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
    tokens
        .split(|it| is(it, ','))
        .filter_map(name)
        .filter(|name| !name.is_empty())
        .collect()
}

fn name(argument: &[TokenTree]) -> Option<String> {
    let name = argument.split(|it| is(it, '=')).next()?;
    if name.iter().any(|it| is(it, ':')) {
        return None;
    }
    let name = name.iter().filter(|it| !is(it, '?') && !is(it, '%'));
    Some(name.map(ToString::to_string).collect::<String>().trim_matches('"').to_owned())
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

#[test]
fn the_guide_has_the_spans_of_the_code() {
    assert_eq!(Traces::of_guide().spans, Traces::of_code().spans);
}

#[test]
fn the_guide_has_the_events_of_the_code() {
    assert_eq!(Traces::of_guide().events, Traces::of_code().events);
}
