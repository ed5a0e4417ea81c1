//! `x-revio-lookup`: how the records that an operation may have created are found.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, suggest};
use crate::document::{Document, PathOperation};
use crate::ir::{
    Api, BodyKind, Evidence, IdentifierType, Lookup, Name, Operation, Parameter,
    ParameterLocation, Record, ResponseKind, Shape, Type, TypeId,
};
use crate::load::Node;

const EXTENSION: &str = "x-revio-lookup";

/// Adds the search to each operation that describes one.
pub(super) fn lower(
    document: &Document<'_>,
    api: &mut Api,
    diagnostics: &mut Diagnostics,
) {
    for source in &document.operations {
        let Some(node) = source.item.node.get(EXTENSION) else { continue };
        let mut faults = Vec::new();
        let lookup = Reader { api, source, node, faults: &mut faults }.lookup();
        if faults.is_empty()
            && let Some((id, lookup)) = lookup
            && let Some(operation) = operation_mut(api, &id)
        {
            operation.lookup = Some(lookup);
        }
        diagnostics.extend(faults);
    }
}

fn operation_mut<'a>(api: &'a mut Api, id: &str) -> Option<&'a mut Operation> {
    let operations = api.resources.iter_mut().flat_map(|it| &mut it.operations);
    operations.into_iter().find(|operation| operation.id == id)
}

/// Reads the extension of one operation.
struct Reader<'a> {
    api: &'a Api,
    source: &'a PathOperation<'a>,
    node: &'a Node,
    faults: &'a mut Vec<Diagnostic>,
}

/// The list that contains the records.
struct List<'a> {
    operation: &'a Operation,
    page: Type,
    record: Type,
}

impl<'a> Reader<'a> {
    /// The search, and the id of its operation.
    fn lookup(mut self) -> Option<(String, Lookup)> {
        let (operation, ty, body) = self.body()?;
        let list = self.list()?;
        let since = self.since(&list);
        let filters = self.filters(&list, body);
        if since.is_none() && filters.is_empty() && self.faults.is_empty() {
            self.fault(
                self.node,
                "the list is not filtered, so every search would read all of it"
                    .to_owned(),
                "add `since` or `filters` with parameters of the list, or remove it"
                    .to_owned(),
            );
        }
        let compare = self.compare(&list, body);
        let own = operation.name.wire.as_str();
        let suffix = own.strip_prefix("create").unwrap_or(own);
        let joint = if suffix.is_empty() || suffix.starts_with('_') { "" } else { "_" };
        let lookup = Lookup {
            name: Name::new(format!("find_sent{joint}{suffix}"), operation.name.span),
            list: list.operation.id.clone(),
            page: list.page,
            record: list.record,
            body: ty,
            since,
            filters,
            compare,
        };
        Some((operation.id.clone(), lookup))
    }

    fn fault(&mut self, node: &Node, title: String, help: String) {
        let place = format!("{} {}", self.source.method, self.source.path);
        let fault = Diagnostic::error(Code::InvalidLookup, title)
            .at(node.span, format!("finds what `{place}` has created"))
            .help(help);
        self.faults.push(fault);
    }

    /// The operation, and its body: a record of the document.
    fn body(&mut self) -> Option<(&'a Operation, Type, &'a Record)> {
        let api = self.api;
        let mut own = api.operations().filter(|it| it.span == self.source.item.span);
        let found = own.find_map(|operation| match &operation.required_body()?.kind {
            BodyKind::Typed(ty) => {
                let record = api.record(api.resolved_id(ty)?)?;
                Some((operation, ty.clone(), record))
            }
            _ => None,
        });
        if found.is_none() {
            let title = "the operation has no body whose properties are described";
            let help = "describe the body, or remove the extension";
            self.fault(self.node, title.to_owned(), help.to_owned());
        }
        found
    }

    fn list(&mut self) -> Option<List<'a>> {
        let (api, node) = (self.api, self.node.get("list")?);
        let id = node.text()?;
        let Some(operation) = api.operations().find(|it| it.id == id) else {
            let ids = api.operations().map(|it| it.id.as_str());
            let help = suggest(id, ids, "name the `operationId` of a list");
            self.fault(node, format!("unknown operation `{id}`"), help);
            return None;
        };
        let types = match (&operation.response, &operation.page) {
            (ResponseKind::Collection { wrapper, record }, _) => {
                Some((Type::Named(*wrapper), Type::Named(*record)))
            }
            (ResponseKind::Value(page), Some(own)) => {
                Some((page.clone(), own.record.clone()))
            }
            _ => None,
        };
        let is_plain = operation.arguments().next().is_none();
        let Some((page, record)) = types.filter(|_| is_plain) else {
            let title =
                format!("`{id}` is not a list of records that needs no arguments");
            let help = "name the list that contains the created records".to_owned();
            self.fault(node, title, help);
            return None;
        };
        Some(List { operation, page, record })
    }

    /// The parameter of the list that takes the time since when to look.
    fn since(&mut self, list: &List<'a>) -> Option<(String, Type)> {
        let node = self.node.get("since")?;
        let parameter = self.parameter(list, node)?;
        let ty = self.api.resolve(&parameter.ty).clone();
        if matches!(ty, Type::DateTime | Type::OffsetDateTime | Type::Date) {
            return Some((parameter.name.wire.clone(), ty));
        }
        let title =
            format!("the parameter `{}` does not take a time", parameter.name.wire);
        let help = "name a parameter with a date, or move it to `filters`".to_owned();
        self.fault(node, title, help);
        None
    }

    fn filters(&mut self, list: &List<'a>, body: &Record) -> Vec<(String, String)> {
        let mut filters = Vec::new();
        for node in self.node.items_of("filters") {
            let Some(parameter) = self.parameter(list, node) else { continue };
            let wire = &parameter.name.wire;
            let prefix = &self.api.conventions.filter_prefix;
            let property = wire.strip_prefix(prefix.as_str()).unwrap_or(wire);
            if body.field(property).is_some() {
                filters.push((wire.clone(), property.to_owned()));
                continue;
            }
            let title =
                format!("the body has no property `{property}` for the filter `{wire}`");
            let help = suggest(
                property,
                body.fields.iter().map(|field| field.name.wire.as_str()),
                "name a filter that takes a property of the body",
            );
            self.fault(node, title, help);
        }
        filters
    }

    /// A query parameter of the list, which is known well enough to narrow it.
    fn parameter(&mut self, list: &List<'a>, node: &Node) -> Option<&'a Parameter> {
        let (name, id) = (node.text()?, &list.operation.id);
        let mut query = list.operation.parameters.iter();
        let query = query.by_ref().filter(|it| it.location == ParameterLocation::Query);
        let query: Vec<&Parameter> = query.collect();
        let found = query.iter().copied().find(|it| it.name.wire == name);
        let Some(parameter) = found else {
            let names = query.iter().map(|it| it.name.wire.as_str());
            let help = suggest(name, names, "name a query parameter of the list");
            self.fault(node, format!("`{id}` has no query parameter `{name}`"), help);
            return None;
        };
        let evidence = parameter.doc.evidence.unwrap_or(list.operation.evidence);
        if matches!(evidence, Evidence::Inferred | Evidence::Unverified) {
            let title = format!(
                "the filter `{name}` of `{id}` is only {}: a server that ignores it returns any \
                 records, and one that rejects it none",
                evidence.as_str()
            );
            let help = "name a filter that is official or observed, or remove this one"
                .to_owned();
            self.fault(node, title, help);
            return None;
        }
        Some(parameter)
    }

    fn compare(&mut self, list: &List<'a>, body: &Record) -> Vec<String> {
        let api = self.api;
        let record = api.resolved_id(&list.record).and_then(|id| api.record(id));
        let mut compare = Vec::new();
        for node in self.node.items_of("compare") {
            let Some(name) = node.text() else { continue };
            let fields = (body.field(name), record.and_then(|it| it.field(name)));
            if let (Some(sent), Some(received)) = fields {
                let kinds = (kind(api, &sent.ty), kind(api, &received.ty));
                if kinds.0.is_some() && kinds.0 == kinds.1 {
                    compare.push(name.to_owned());
                    continue;
                }
                let reason = if kinds.0.is_some() && kinds.1.is_some() {
                    "its types in the body and the record differ"
                } else {
                    "it is not one plain value"
                };
                let title = format!("`{name}` is not compared: {reason}");
                let help = "name another property, or remove this one".to_owned();
                self.fault(node, title, help);
                continue;
            }
            let title =
                format!("not both the body and the record have a property `{name}`");
            let shared = body.fields.iter().map(|field| field.name.wire.as_str());
            let shared =
                shared.filter(|it| record.is_some_and(|it2| it2.field(it).is_some()));
            let help = suggest(name, shared, "name a property that both have");
            self.fault(node, title, help);
        }
        compare
    }
}

/// Values of one kind are compared, whatever their types.
#[derive(PartialEq)]
enum Kind {
    Bool,
    Number,
    Text,
    Date,
    /// One of several types. Two unions may hold a value in two types.
    Union(TypeId),
}

/// The kind of the values of a type. Lists, objects and secrets are not compared.
fn kind(api: &Api, ty: &Type) -> Option<Kind> {
    match api.resolve(ty) {
        Type::Bool => Some(Kind::Bool),
        Type::Integer | Type::Float | Type::Decimal => Some(Kind::Number),
        Type::Text => Some(Kind::Text),
        Type::DateTime | Type::OffsetDateTime | Type::Date => Some(Kind::Date),
        Type::Nullable(inner) => kind(api, inner),
        Type::Named(id) => match api.shape(*id)? {
            Shape::Enum(list) => kind(api, &list.ty.plain()),
            Shape::Identifier(IdentifierType::Integer) => Some(Kind::Number),
            Shape::Identifier(IdentifierType::Text) => Some(Kind::Text),
            Shape::Union(_) => Some(Kind::Union(*id)),
            Shape::Record(_)
            | Shape::Collection(_)
            | Shape::Alias(_)
            | Shape::Newtype(_) => None,
        },
        Type::Secret | Type::Any | Type::Object | Type::List(_) | Type::Map(_) => None,
    }
}
