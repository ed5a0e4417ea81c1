//! Lists that continue at a cursor or a link.

use std::iter;

use super::Operations;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{PAGING, PathOperation};
use crate::ir::{
    Api, CursorPlace, Method, NextPage, Page, Parameter, ParameterLocation, Presence,
    ResponseKind, Type,
};
use crate::load::Node;
use crate::lower::extension::scalar_at;

/// Why an operation is not a list.
struct Fault {
    code: Code,
    /// The key of the extension that does not fit.
    key: &'static str,
    title: String,
    help: String,
}

impl<'d> Operations<'_, 'd, '_> {
    /// How the operation continues, by its own `x-revio-paging`, or by that of the document, which
    /// is about the operations that it fits.
    pub(super) fn page(
        &mut self,
        source: &'d PathOperation<'d>,
        method: Method,
        parameters: &[Parameter],
        response: &ResponseKind,
    ) -> Option<Page> {
        let own = source.item.node.get(PAGING);
        let node = own.or_else(|| self.types.document.tree.root.get(PAGING))?;
        let next = next_page(node)?;
        let list = List { api: self.api(), node, method, parameters, response };
        let fault = match list.page(next) {
            Ok(page) => match list.check_cursor(&page) {
                Ok(()) => return Some(page),
                Err(fault) => fault,
            },
            Err(_) if own.is_none() => return None,
            Err(fault) => fault,
        };
        let span = node.get(fault.key).unwrap_or(node).span;
        let operation = format!("{} {}", method.as_str(), source.path);
        self.types.diagnostics.push(
            Diagnostic::error(fault.code, fault.title)
                .at(span, format!("the paging of `{operation}`"))
                .help(fault.help),
        );
        None
    }
}

/// An operation that may be a list.
struct List<'a> {
    api: &'a Api,
    /// The extension.
    node: &'a Node,
    method: Method,
    parameters: &'a [Parameter],
    response: &'a ResponseKind,
}

impl List<'_> {
    fn page(&self, next: NextPage) -> Result<Page, Fault> {
        if self.method != Method::Get {
            return Err(Fault {
                code: Code::MisplacedExtension,
                key: PAGING,
                title: "only lists that are read with GET have pages".to_owned(),
                help: format!("remove `{PAGING}` from the operation"),
            });
        }
        if let NextPage::Cursor { parameter, .. } = &next {
            self.parameter("cursor", parameter)?;
        }
        let page_size = scalar_at(self.node, "page_size");
        if let Some(name) = &page_size {
            self.parameter("page_size", name)?;
        }
        let records = scalar_at(self.node, "records");
        let record = self.record(records.as_deref())?;
        self.check_other_lists(records.as_deref())?;
        Ok(Page { records, record, page_size, next })
    }

    /// Checks that the operation has a query parameter of one value.
    fn parameter(&self, key: &'static str, name: &str) -> Result<(), Fault> {
        let is_list = |it: &Parameter| {
            matches!(self.api.resolve(&it.ty), Type::List(_) | Type::Map(_))
        };
        let found = self.parameters.iter().any(|it| {
            it.location == ParameterLocation::Query
                && it.name.wire == name
                && !is_list(it)
        });
        if found {
            return Ok(());
        }
        Err(Fault {
            code: Code::MisplacedExtension,
            key,
            title: format!("the operation has no parameter `{name}` in its query"),
            help: format!(
                "describe the parameter, which has one value, or correct `{key}`"
            ),
        })
    }

    /// The type of the records in the response.
    fn record(&self, property: Option<&str>) -> Result<Type, Fault> {
        let ty = match self.response {
            ResponseKind::Value(ty) => Some(self.api.resolve(ty)),
            _ => None,
        };
        let list = match property {
            None => ty,
            Some(name) => {
                let record =
                    ty.and_then(|ty| self.api.record(self.api.resolved_id(ty)?));
                let field = record.and_then(|record| record.field(name));
                field
                    .filter(|field| field.presence != Presence::Tristate)
                    .map(|field| self.api.resolve(&field.ty))
            }
        };
        if let Some(Type::List(item)) = list {
            return Ok((**item).clone());
        }
        let (title, help) = match property {
            None => (
                "the response is not an array of records".to_owned(),
                "name the property with the records: `records: items`".to_owned(),
            ),
            Some(name) => (
                format!("the response has no array `{name}`"),
                "describe the property of the response, or correct `records`".to_owned(),
            ),
        };
        Err(Fault { code: Code::UnknownProperty, key: "records", title, help })
    }

    /// Checks that the other lists of the same response have their records in the same property.
    fn check_other_lists(&self, records: Option<&str>) -> Result<(), Fault> {
        let others = self.api.operations().filter(|it| it.response == *self.response);
        let mut others = others.filter_map(|it| it.page.as_ref()?.records.as_deref());
        match others.find(|other| Some(*other) != records) {
            None => Ok(()),
            Some(other) => Err(Fault {
                code: Code::UnknownProperty,
                key: "records",
                title: format!(
                    "another list of the same response has its records in `{other}`"
                ),
                help: "give each list its own schema, or correct `records`".to_owned(),
            }),
        }
    }

    /// Checks that the response describes the cursor. Headers are often left out of descriptions.
    fn check_cursor(&self, page: &Page) -> Result<(), Fault> {
        let NextPage::Cursor { from: CursorPlace::Body(pointer), .. } = &page.next
        else {
            return Ok(());
        };
        let ResponseKind::Value(ty) = self.response else { return Ok(()) };
        let problem = match self.at(ty, pointer) {
            None => format!("the response has no property at `{pointer}`"),
            Some(ty) if !is_cursor(self.api, ty) => {
                format!("the cursor at `{pointer}` is neither a text nor a number")
            }
            Some(_) => return Ok(()),
        };
        Err(Fault {
            code: Code::UnknownProperty,
            key: "next",
            title: problem,
            help: "describe the property of the response, or correct `next`, which is a property or \
                   a JSON pointer such as `/page/next`"
                .to_owned(),
        })
    }

    /// The type at a JSON pointer. An untyped value may contain any property.
    fn at<'t>(&'t self, ty: &'t Type, pointer: &str) -> Option<&'t Type> {
        let names = pointer.split('/').skip(1);
        names.map(|name| name.replace("~1", "/").replace("~0", "~")).try_fold(
            ty,
            |ty, name| match without_null(self.api, ty) {
                Type::Any | Type::Object => Some(&Type::Any),
                Type::Map(value) => Some(&**value),
                Type::Named(id) => match self.api.record(*id) {
                    Some(record) => record.field(&name).map(|field| &field.ty),
                    None => Some(&Type::Any),
                },
                _ => None,
            },
        )
    }
}

fn without_null<'t>(api: &'t Api, ty: &'t Type) -> &'t Type {
    let inner = iter::successors(Some(api.resolve(ty)), |ty| match ty {
        Type::Nullable(inner) => Some(api.resolve(inner)),
        _ => None,
    });
    inner.last().unwrap_or(ty)
}

fn is_cursor(api: &Api, ty: &Type) -> bool {
    match without_null(api, ty) {
        Type::Bool | Type::Object | Type::List(_) | Type::Map(_) | Type::Nullable(_) => {
            false
        }
        Type::Named(id) => api.record(*id).is_none(),
        Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any => true,
    }
}

/// Reads how a list continues. `None` is page numbers.
fn next_page(node: &Node) -> Option<NextPage> {
    match node.text_of("style")? {
        "link" => Some(NextPage::Link),
        "cursor" => {
            let header = scalar_at(node, "next_header").map(CursorPlace::Header);
            let in_body = || Some(CursorPlace::Body(pointer(&scalar_at(node, "next")?)));
            let parameter = scalar_at(node, "cursor")?;
            Some(NextPage::Cursor { parameter, from: header.or_else(in_body)? })
        }
        _ => None,
    }
}

/// A JSON pointer, or the name of a property as one.
fn pointer(text: &str) -> String {
    if text.starts_with('/') {
        return text.to_owned();
    }
    format!("/{}", text.replace('~', "~0").replace('/', "~1"))
}
