//! The extensions whose names start with `x-revio-`: a closed list, because a misspelled one would
//! have no effect. Other extensions belong to other tools.

use std::collections::BTreeSet;

use super::Context;
use super::schema::unknown_schema;
use crate::diagnostic::{Code, Diagnostic, similar, suggest};
use crate::document::ValueType::{
    Bool, Enum, List, Map, Object as Of, OrText, Text, Unsigned,
};
use crate::document::objects::{DOCUMENT, OPERATION, PARAMETER, SCHEMA};
use crate::document::{Object, ValueType, define_objects, optional, required};
use crate::load::{Entry, Node};

/// The prefix of the generator's extensions.
const PREFIX: &str = "x-revio-";

/// An extension: its name, the objects that can have it, and the type of its value.
struct Extension {
    name: &'static str,
    objects: &'static [&'static Object],
    value_type: ValueType,
}

static EXTENSIONS: [Extension; 21] = [
    Extension::of("x-revio-credentials", &[&DOCUMENT], Of(&CREDENTIALS)),
    Extension::of("x-revio-paging", &[&DOCUMENT], Of(&PAGING)),
    Extension::of("x-revio-paging", &[&OPERATION], Of(&OPERATION_PAGING)),
    Extension::of("x-revio-filter-prefix", &[&DOCUMENT], Text),
    Extension::of("x-revio-rate-limit", &[&DOCUMENT], Of(&RATE_LIMIT)),
    Extension::of("x-revio-errors", &[&DOCUMENT], Of(&ERRORS)),
    Extension::of("x-revio-custom-fields", &[&DOCUMENT], Of(&CUSTOM_FIELDS)),
    Extension::of("x-revio-webhooks", &[&DOCUMENT], Bool),
    Extension::of("x-revio-optional-properties", &[&DOCUMENT], Enum(&["nullable"])),
    Extension::of("x-revio-guides", &[&DOCUMENT], Map(&Text)),
    Extension::of("x-revio-allow", &[&DOCUMENT], List(&Of(&ALLOW))),
    Extension::of(
        "x-revio-evidence",
        &[&OPERATION, &SCHEMA, &PARAMETER],
        Enum(&EVIDENCE),
    ),
    Extension::of("x-revio-lookup", &[&OPERATION], Of(&LOOKUP)),
    Extension::of("x-revio-retry", &[&OPERATION], Of(&RETRY)),
    Extension::of("x-revio-envelope", &[&SCHEMA], Enum(&ENVELOPES)),
    Extension::of("x-revio-enum", &[&SCHEMA], Enum(&["open", "complete"])),
    Extension::of("x-revio-identifier", &[&SCHEMA], Bool),
    Extension::of("x-revio-replaces", &[&SCHEMA], Text),
    Extension::of("x-revio-patch", &[&DOCUMENT, &SCHEMA], Bool),
    Extension::of("x-revio-name", &[&PARAMETER], Text),
    Extension::of("x-revio-name", &[&SCHEMA], OrText(&List(&Text))),
];

const PAGING_STYLES: [&str; 3] = ["page", "cursor", "link"];
const OPERATION_PAGING_STYLES: [&str; 2] = ["cursor", "link"];
const EVIDENCE: [&str; 4] = ["official", "observed", "inferred", "unverified"];
const ENVELOPES: [&str; 4] = ["single", "collection", "created", "done"];

define_objects! {
    CREDENTIALS "`x-revio-credentials`" closed {
        required "user_name": Text;
        optional "refuse" "environment": Map(&Text);
    }

    PAGING "`x-revio-paging`" closed {
        optional "style": Enum(&PAGING_STYLES);
        optional "page" "page_size": Text;
        optional "first_page" "default_page_size" "max_page_size": Unsigned;
        optional "cursor" "next" "next_header" "records": Text;
    }

    OPERATION_PAGING "`x-revio-paging`" closed {
        optional "style": Enum(&OPERATION_PAGING_STYLES);
        optional "page" "page_size": Text;
        optional "first_page" "default_page_size" "max_page_size": Unsigned;
        optional "cursor" "next" "next_header" "records": Text;
    }

    RATE_LIMIT "`x-revio-rate-limit`" closed {
        required "calls" "seconds": Unsigned;
        optional "calls_per_day": Unsigned;
    }

    ERRORS "`x-revio-errors`" closed {
        required "message": List(&Text);
        optional "retry_after": Text;
    }

    CUSTOM_FIELDS "`x-revio-custom-fields`" closed {
        required "property" "id" "label" "value": Text;
    }

    RETRY "`x-revio-retry`" closed {
        required "safe": Text;
    }

    LOOKUP "`x-revio-lookup`" closed {
        required "list": Text;
        optional "since": Text;
        optional "filters": List(&Text);
        required "compare": List(&Text);
    }

    ALLOW "an entry of `x-revio-allow`" closed {
        required "code": Text;
        optional "at": Text;
        required "reason": Text;
    }
}

impl Extension {
    const fn of(
        name: &'static str,
        objects: &'static [&'static Object],
        value_type: ValueType,
    ) -> Self {
        Self { name, objects, value_type }
    }

    fn applies_to(&self, object: &'static Object) -> bool {
        self.objects.iter().any(|other| std::ptr::eq(*other, object))
    }
}

/// The type of the value of an extension, unless it belongs to another tool.
pub(super) fn value_type(
    object: &'static Object,
    entry: &Entry,
) -> Result<Option<&'static ValueType>, Diagnostic> {
    if !entry.key.starts_with(PREFIX) {
        return Ok(None);
    }
    let known: Vec<_> =
        EXTENSIONS.iter().filter(|extension| extension.name == entry.key).collect();
    if known.is_empty() {
        return Err(unknown(entry));
    }
    if let Some(extension) = known.iter().find(|it| it.applies_to(object)) {
        return Ok(Some(&extension.value_type));
    }
    let objects = known.iter().flat_map(|extension| extension.objects);
    let objects: Vec<&str> = objects.map(|object| object.name).collect();
    Err(misplaced(entry, object, &objects.join(" or ")))
}

fn unknown(entry: &Entry) -> Diagnostic {
    // The common prefix would make short names similar to all others.
    let name = entry.key.trim_start_matches(PREFIX);
    let known = EXTENSIONS.iter().filter_map(|it| it.name.strip_prefix(PREFIX));
    let help = match similar(name, known).first() {
        Some(name) => format!("did you mean `{PREFIX}{name}`?"),
        None => "remove it; the README of the spec lists the extensions".to_owned(),
    };
    Diagnostic::error(
        Code::UnknownExtension,
        format!("unknown extension `{}`", entry.key),
    )
    .at(entry.span, "the list of `x-revio-` extensions is closed")
    .help(help)
}

fn misplaced(entry: &Entry, object: &Object, objects: &str) -> Diagnostic {
    let title = format!("`{}` has no effect in {}", entry.key, object.name);
    Diagnostic::error(Code::MisplacedExtension, title)
        .at(entry.span, format!("expected in {objects}"))
        .help("move it there, or remove it")
}

/// `x-revio-replaces` must name a schema.
pub(super) fn replaced_schemas(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context.schemas();
    for node in schemas.filter_map(|schema| schema.get("x-revio-replaces")) {
        let title =
            |name| format!("`x-revio-replaces` names the unknown schema `{name}`");
        let name = node.text();
        found.extend(
            name.and_then(|name| unknown_schema(context, name, node, title(name))),
        );
    }
}

/// Some extensions apply only to component schemas.
pub(super) fn unnamed_schemas(context: &Context, found: &mut Vec<Diagnostic>) {
    let components: BTreeSet<_> =
        context.components("schemas").iter().map(|schema| schema.node.span).collect();
    let schemas = context.schemas();
    for schema in schemas.filter(|schema| !components.contains(&schema.span)) {
        for key in ["x-revio-replaces", "x-revio-envelope", "x-revio-identifier"] {
            let Some(entry) = schema.entry(key) else { continue };
            context
                .diagnostic(format!("`{key}` has no effect in an inline schema"))
                .at(entry.span, "expected in a schema in `components.schemas`")
                .help("move the schema there and refer to it, or remove this")
                .add_to(found);
        }
    }
}

/// A list under `x-revio-name` must have one name per enum value.
pub(super) fn enum_names(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let Some(names) = schema.entry("x-revio-name") else { continue };
        let values = schema.get("enum").map_or(0, |values| values.items().len());
        let count = names.node.items().len();
        if names.node.text().is_none() && count != values {
            context
                .diagnostic(format!("{count} names for {values} enum values"))
                .at(names.span, "a list names the values of `enum` in order")
                .help("write one name per value, or a string to name the type")
                .add_to(found);
        }
    }
}

/// `x-revio-enum` requires `enum`.
pub(super) fn enum_without_values(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context.schemas();
    for schema in schemas.filter(|schema| schema.get("enum").is_none()) {
        if let Some(entry) = schema.entry("x-revio-enum") {
            context
                .diagnostic("`x-revio-enum` without `enum`")
                .at(entry.span, "this schema has no enum values")
                .help("add `enum`, or remove it")
                .add_to(found);
        }
    }
}

/// The string values of a key in all entries of `x-revio-allow`.
fn allow_values<'t>(
    context: &Context<'t>,
    key: &str,
) -> impl Iterator<Item = (&'t Node, &'t str)> {
    let entries = context.tree.root.items_of("x-revio-allow").iter();
    let nodes = entries.filter_map(move |entry| entry.get(key));
    nodes.filter_map(|node| Some((node, node.text()?)))
}

/// `code` in `x-revio-allow` must be the code of a diagnostic.
pub(super) fn allowed_codes(context: &Context, found: &mut Vec<Diagnostic>) {
    for (node, name) in allow_values(context, "code") {
        if Code::from_name(name).is_none() {
            let codes = Code::ALL.iter().map(|code| code.as_str());
            let otherwise = "write the code in brackets at the start of the warning";
            context
                .diagnostic(format!("unknown diagnostic code `{name}`"))
                .at(node.span, "")
                .help(suggest(name, codes, otherwise))
                .add_to(found);
        }
    }
}

/// `reason` in `x-revio-allow` must not be empty.
pub(super) fn allow_reasons(context: &Context, found: &mut Vec<Diagnostic>) {
    for (node, _) in
        allow_values(context, "reason").filter(|(_, reason)| reason.trim().is_empty())
    {
        context
            .diagnostic("an entry of `x-revio-allow` without a reason")
            .at(node.span, "this is empty")
            .help("write why the warning does not apply")
            .add_to(found);
    }
}
