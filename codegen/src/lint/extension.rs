//! The extensions under `x-revio-`: a closed list, since a misspelt one would have no effect.
//! Names under any other prefix belong to other tools.

use super::grammar::Shape::{Count, List, Map, Object as Of, OrText, Text, Word};
use super::grammar::{Object, Shape, optional, required};
use super::objects::{DOCUMENT, OPERATION, PARAMETER, SCHEMA};
use super::{Context, walk};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::load::{Entry, Node};

/// What all names of this generator start with.
const PREFIX: &str = "x-revio-";

/// An extension: its name, the objects it may stand in, and what it holds.
struct Extension {
    name: &'static str,
    places: &'static [&'static Object],
    shape: Shape,
}

static EXTENSIONS: [Extension; 17] = [
    Extension::of("x-revio-credentials", &[&DOCUMENT], Of(&CREDENTIALS)),
    Extension::of("x-revio-paging", &[&DOCUMENT], Of(&PAGING)),
    Extension::of("x-revio-filter-prefix", &[&DOCUMENT], Text),
    Extension::of("x-revio-rate-limit", &[&DOCUMENT], Of(&RATE_LIMIT)),
    Extension::of("x-revio-errors", &[&DOCUMENT], Of(&ERRORS)),
    Extension::of("x-revio-custom-fields", &[&DOCUMENT], Of(&CUSTOM_FIELDS)),
    Extension::of("x-revio-optional-properties", &[&DOCUMENT], Word(&["nullable"])),
    Extension::of("x-revio-guides", &[&DOCUMENT], Map(&Text)),
    Extension::of("x-revio-allow", &[&DOCUMENT], List(&Of(&ALLOW))),
    Extension::of(
        "x-revio-evidence",
        &[&OPERATION, &SCHEMA, &PARAMETER],
        Word(&EVIDENCE),
    ),
    Extension::of("x-revio-retry", &[&OPERATION], Of(&RETRY)),
    Extension::of("x-revio-envelope", &[&SCHEMA], Word(&ENVELOPES)),
    Extension::of("x-revio-enum", &[&SCHEMA], Word(&["open", "complete"])),
    Extension::of("x-revio-replaces", &[&SCHEMA], Text),
    Extension::of(
        "x-revio-write",
        &[&SCHEMA],
        List(&Word(&["create", "replace", "patch"])),
    ),
    Extension::of("x-revio-name", &[&PARAMETER], Text),
    Extension::of("x-revio-name", &[&SCHEMA], OrText(&List(&Text))),
];

const EVIDENCE: [&str; 4] = ["official", "observed", "inferred", "unverified"];
const ENVELOPES: [&str; 4] = ["single", "collection", "created", "done"];

static CREDENTIALS: Object = Object::new(
    "`x-revio-credentials`",
    &[
        required("user_name", Text),
        optional("refuse", Map(&Text)),
        optional("environment", Map(&Text)),
    ],
)
.closed();

static PAGING: Object = Object::new(
    "`x-revio-paging`",
    &[
        required("page", Text),
        required("page_size", Text),
        required("first_page", Count),
        required("default_page_size", Count),
        required("max_page_size", Count),
    ],
)
.closed();

static RATE_LIMIT: Object = Object::new(
    "`x-revio-rate-limit`",
    &[
        required("calls", Count),
        required("seconds", Count),
        optional("calls_per_day", Count),
    ],
)
.closed();

static ERRORS: Object = Object::new(
    "`x-revio-errors`",
    &[required("message", List(&Text)), optional("retry_after", Text)],
)
.closed();

static CUSTOM_FIELDS: Object = Object::new(
    "`x-revio-custom-fields`",
    &[
        required("property", Text),
        required("id", Text),
        required("label", Text),
        required("value", Text),
    ],
)
.closed();

static RETRY: Object =
    Object::new("`x-revio-retry`", &[required("safe", Text)]).closed();

static ALLOW: Object = Object::new(
    "an entry of `x-revio-allow`",
    &[required("code", Text), optional("at", Text), required("reason", Text)],
)
.closed();

impl Extension {
    const fn of(
        name: &'static str,
        places: &'static [&'static Object],
        shape: Shape,
    ) -> Self {
        Self { name, places, shape }
    }

    fn fits(&self, object: &'static Object) -> bool {
        self.places.iter().any(|place| std::ptr::eq(*place, object))
    }
}

/// Checks one entry whose key starts with `x-`.
pub(super) fn check(
    object: &'static Object,
    entry: &Entry,
    found: &mut Vec<Diagnostic>,
) {
    if !entry.key.starts_with(PREFIX) {
        return;
    }
    let mut known =
        EXTENSIONS.iter().filter(|extension| extension.name == entry.key).peekable();
    if known.peek().is_none() {
        found.push(unknown(entry));
    } else if let Some(extension) =
        known.clone().find(|extension| extension.fits(object))
    {
        walk::check(&extension.shape, entry, found);
    } else {
        let places =
            known.flat_map(|extension| extension.places).map(|place| place.name);
        found.push(misplaced(entry, object, &places.collect::<Vec<_>>().join(" or ")));
    }
}

fn unknown(entry: &Entry) -> Diagnostic {
    // What all have in common would make a short name look like any other.
    let known =
        EXTENSIONS.iter().filter_map(|extension| extension.name.strip_prefix(PREFIX));
    let help = match nearest(entry.key.trim_start_matches(PREFIX), known) {
        Some(name) => format!("did you mean `{PREFIX}{name}`?"),
        None => {
            "remove it; the extensions are listed in the README of the spec".to_owned()
        }
    };
    Diagnostic::error(
        Code::UnknownExtension,
        format!("there is no extension `{}`", entry.key),
    )
    .at(entry.span, "names that start with `x-revio-` are a closed list")
    .help(help)
}

fn misplaced(entry: &Entry, object: &Object, places: &str) -> Diagnostic {
    let title = format!("`{}` has no meaning in {}", entry.key, object.name);
    Diagnostic::error(Code::MisplacedExtension, title)
        .at(entry.span, format!("it belongs into {places}"))
        .help("move it there, or remove it")
}

/// `x-revio-replaces` names a schema.
pub(super) fn replaces(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context.components("schemas");
    let named =
        context.all(&SCHEMA).filter_map(|visit| visit.node.get("x-revio-replaces"));
    for node in named {
        let Some(name) = node.text() else { continue };
        if schemas.iter().any(|schema| schema.key == name) {
            continue;
        }
        let help = match nearest(name, schemas.iter().map(|schema| &*schema.key)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a schema below `components.schemas`".to_owned(),
        };
        let title = format!("`x-revio-replaces` names no schema: `{name}`");
        found.push(
            Diagnostic::error(Code::UnknownSchema, title).at(node.span, "").help(help),
        );
    }
}

/// What a schema is to others is said where it has a name; elsewhere nothing reads it.
pub(super) fn of_components(context: &Context, found: &mut Vec<Diagnostic>) {
    let named: Vec<_> =
        context.components("schemas").iter().map(|schema| schema.node.span).collect();
    for visit in context.all(&SCHEMA).filter(|visit| !named.contains(&visit.node.span)) {
        for key in ["x-revio-replaces", "x-revio-envelope"] {
            let Some(entry) = visit.node.entry(key) else { continue };
            let title = format!("`{key}` in a schema without a name has no effect");
            let warning = Diagnostic::warning(Code::MisplacedExtension, title)
                .at(entry.span, "only a schema below `components.schemas` can be this")
                .help("move the schema there and refer to it, or remove this");
            found.push(warning);
        }
    }
}

/// A list under `x-revio-name` names the values of an enum, one by one.
pub(super) fn names(context: &Context, found: &mut Vec<Diagnostic>) {
    for visit in context.all(&SCHEMA) {
        let Some(names) = visit.node.entry("x-revio-name") else { continue };
        let values = visit.node.get("enum").map_or(0, |values| values.items().len());
        let count = names.node.items().len();
        if names.node.text().is_none() && count != values {
            let title = format!("{count} names for {values} values");
            let error = Diagnostic::error(Code::EnumNames, title)
                .at(names.span, "a list here names the values of `enum`, one by one")
                .help("write as many names as there are values, or one text to name the type");
            found.push(error);
        }
    }
}

/// `x-revio-enum` says something about a list of values.
pub(super) fn enums(context: &Context, found: &mut Vec<Diagnostic>) {
    for visit in context.all(&SCHEMA) {
        if let Some(entry) = visit.node.entry("x-revio-enum")
            && visit.node.get("enum").is_none()
        {
            let error = Diagnostic::error(
                Code::MisplacedExtension,
                "`x-revio-enum` without `enum`",
            )
            .at(entry.span, "there is no list of values to say this about")
            .help("add `enum` beside it, or remove it");
            found.push(error);
        }
    }
}

/// What is allowed is a kind of finding that exists, and has a reason, which an empty text is not.
pub(super) fn allowances(context: &Context, found: &mut Vec<Diagnostic>) {
    let entries = context.root.get("x-revio-allow").map(Node::items).unwrap_or_default();
    for entry in entries {
        let text = |key| Some((entry.get(key)?, entry.get(key)?.text()?));
        if let Some((node, word)) = text("code")
            && Code::from_word(word).is_none()
        {
            found.push(unknown_code(node, word));
        }
        if let Some((node, _)) =
            text("reason").filter(|(_, text)| text.trim().is_empty())
        {
            let error =
                Diagnostic::error(Code::MissingKey, "an allowance without a reason")
                    .at(node.span, "this is empty")
                    .help("write why it is meant as it stands");
            found.push(error);
        }
    }
}

fn unknown_code(node: &Node, word: &str) -> Diagnostic {
    let help = match nearest(word, Code::ALL.iter().map(|code| code.word())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write the word in brackets that the warning starts with".to_owned(),
    };
    Diagnostic::error(Code::UnknownWord, format!("no warning has the code `{word}`"))
        .at(node.span, "")
        .help(help)
}
