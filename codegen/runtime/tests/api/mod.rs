//! The registry of the small API that the tests of the fake server and of drift share.

use revio_runtime::registry::{Api, Body, Envelopes, PageFields};
use revio_runtime::{
    Bound, Evidence, Extra, HttpMethod, Operation, Parameter, ParameterType,
    ResponseKind, RetrySafety, all_bounds, record, schemas,
};

use crate::client::{CONVENTIONS, ContactCreate};

struct Address {
    city: Option<String>,
    extra: Extra,
}

record!(Address { "city" => city [Bound::MaxLength(8)] });

schemas!(SCHEMAS {
    Required "Contact"/"contact_id" => Identifier("ContactId"),
    Optional "Contact"/"name" => Text,
    Optional "Contact"/"status" => Enum(&["ACTIVE", "CLOSED"]),
    Optional "Contact"/"customer_id" => Identifier("CustomerId"),
    Optional "Contact"/"limit" => Decimal,
    Optional "Contact"/"vip" => Boolean,
    Optional "Contact"/"created_date" => DateTime,
    Optional "Contact"/"updated_date" => DateTime,
    Optional "Contact"/"address" => Object("Address"),
    Optional "Contact"/"aliases" => List(&Text),
    Optional "Contact"/"fields" => List(&Object("Field")),
    Optional "Contact"/"code" => OneOf(&[Text, Integer]),
    Optional "Address"/"city" => Text,
    Optional "Field"/"field_id" => Integer,
    Optional "Field"/"label" => Text,
    Optional "Field"/"value" => Text,
    Required "ContactCreate"/"name" => Text,
    Nullable "ContactCreate"/"limit" => Decimal,
    Optional "ContactCreate"/"customer_id" => Identifier("CustomerId"),
    Optional "ContactCreate"/"created_date" => DateTime,
    Optional "ContactCreate"/"address" => Object("Address"),
    Optional "ContactCreate"/"aliases" => List(&Text),
    Optional "ContactCreate"/"code" => OneOf(&[Text, Integer]),
    Optional "ContactCreate"/"effective_date" => Date,
    Optional "ContactCreate"/"pin" => Secret,
    Optional "ContactReplace"/"contact_id" => Identifier("ContactId"),
    Optional "ContactReplace"/"name" => Text,
    Optional "ContactReplace"/"limit" => Decimal,
    Optional "Customer"/"customer_id" => Identifier("CustomerId"),
    // A record with a field of each type.
    Required "Item"/"item_id" => Identifier("ItemId"),
    Optional "Item"/"flag" => Boolean,
    Optional "Item"/"whole" => Integer,
    Optional "Item"/"weight" => Number,
    Optional "Item"/"price" => Decimal,
    Optional "Item"/"name" => Text,
    Optional "Item"/"pin" => Secret,
    Optional "Item"/"made" => DateTime,
    Optional "Item"/"sent" => OffsetDateTime,
    Optional "Item"/"device" => TextIdentifier("DeviceId"),
    Optional "Item"/"born" => Date,
    Optional "Item"/"any" => Any,
    Optional "Item"/"status" => Enum(&["ACTIVE", "CLOSED"]),
    Optional "Item"/"open" => Object(""),
    Optional "Item"/"bare" => Object("Bare"),
    Optional "Item"/"line" => Object("Line"),
    Optional "Item"/"names" => List(&Text),
    Optional "Item"/"lines" => List(&Object("Line")),
    Optional "Item"/"pins" => List(&Secret),
    Optional "Item"/"code" => OneOf(&[Text, Integer]),
    Optional "Item"/"hidden" => OneOf(&[Secret, Boolean]),
    Optional "Item"/"sort" => OneOf(&[Enum(&["UP"]), Integer]),
    Optional "Item"/"load" => Named("Load"),
    Optional "Item"/"fate" => Named("Fate"),
    Optional "Item"/"fates" => List(&OrNull(&Named("Fate"))),
    Optional "Item"/"sizes" => Map(&OrNull(&Integer)),
    Optional "Load"/"" => Tagged(
        "type",
        &[("crate", 0), ("letter", 1)],
        &[Object("Crate"), Object("Letter")],
    ),
    Required "Crate"/"type" => Text,
    Optional "Crate"/"weight" => Integer,
    Optional "Crate"/"inner" => Named("Load"),
    Required "Letter"/"type" => Text,
    Required "Letter"/"pages" => Integer,
    Optional "Letter"/"*" => Integer,
    Optional "Fate"/"" => AnyOf(&[Object("Lost"), Object("Found"), Integer, List(&Named("Fate"))]),
    Required "Lost"/"day" => Date,
    Required "Found"/"day" => Date,
    Optional "Found"/"place" => Text,
    Required "Failure"/"title" => Text,
    Optional "Failure"/"status" => Integer,
    Optional "Failure"/"causes" => List(&Object("Failure")),
    Required "Line"/"text" => Text,
    Nullable "Line"/"note" => Text,
    Optional "Line"/"inner" => Object("Line"),
    Optional "Line"/"a/b" => Integer,
    // The envelopes.
    Optional "Single"/"ok" => Boolean,
    Optional "Single"/"links" => List(&Object("Link")),
    Optional "Link"/"href" => Text,
    Optional "Page"/"ok" => Boolean,
    Required "Page"/"has_more" => Boolean,
    Optional "Page"/"record_count" => Integer,
    Required "Page"/"records" => List(&Object("")),
    Optional "Created"/"ok" => Boolean,
    Optional "Created"/"id" => Integer,
    Optional "Done"/"ok" => Boolean,
});

pub(crate) const fn operation(
    id: &'static str,
    method: HttpMethod,
    path: &'static str,
    response: ResponseKind,
) -> Operation {
    Operation {
        id,
        resource: "contacts",
        name: "call",
        method,
        path,
        parameters: &[],
        body: None,
        response,
        evidence: Evidence::Official,
        retry: RetrySafety::Unsafe,
        feature: None,
    }
}

const fn body(
    content_type: &'static str,
    schema: &'static str,
    required: &'static [&'static str],
    fields: &'static [&'static str],
) -> Body {
    Body { content_type, schema, required, fields, bounds: &[] }
}

pub(crate) const JSON: &str = "application/json";
pub(crate) const PATCH: &str = "application/json-patch+json";
const ONE: &str = "/Contacts/{contact_id}";

static OPERATIONS: &[&Operation] = &[
    &Operation {
        parameters: &[
            Parameter::query("search.page", ParameterType::Integer),
            Parameter::query("search.page_size", ParameterType::Integer),
            Parameter::query("search.name", ParameterType::Text).comma(),
            Parameter::query("search.status", ParameterType::Text).repeated(),
            Parameter::query("search.customer_id", ParameterType::Integer),
            Parameter::query("search.limit", ParameterType::Number)
                .bounds(&[Bound::Maximum("1000")]),
            Parameter::query("search.vip", ParameterType::Boolean),
            Parameter::query("search.city", ParameterType::Text),
            Parameter::query("search.nickname", ParameterType::Text),
            Parameter::query("search.effective_date", ParameterType::Date),
            Parameter::query("search.created_date_start", ParameterType::DateTime),
            Parameter::query("search.created_date_end", ParameterType::DateTime),
            Parameter::query("search.sort", ParameterType::Text),
        ],
        ..operation(
            "contacts_list",
            HttpMethod::Get,
            "/Contacts",
            ResponseKind::Collection("Contact"),
        )
    },
    &operation("contacts_get", HttpMethod::Get, ONE, ResponseKind::Record("Contact")),
    &Operation {
        body: Some(body(
            JSON,
            "ContactCreate",
            &["name", "limit"],
            &["name", "limit", "effective_date"],
        )),
        ..operation(
            "contacts_create",
            HttpMethod::Post,
            "/Contacts",
            ResponseKind::Created,
        )
    },
    &Operation {
        body: Some(body(JSON, "ContactReplace", &[], &["contact_id", "name", "limit"])),
        ..operation("contacts_replace", HttpMethod::Put, ONE, ResponseKind::Done)
    },
    &Operation {
        body: Some(Body {
            bounds: &[
                ("/name", &[Bound::MaxLength(255)]),
                ("/limit", &[Bound::Minimum("0")]),
                ("/address/city", &[Bound::MaxLength(8)]),
            ],
            ..body(PATCH, "JsonPatch", &[], &[])
        }),
        ..operation("contacts_update", HttpMethod::Patch, ONE, ResponseKind::Done)
    },
    &operation("contacts_delete", HttpMethod::Delete, ONE, ResponseKind::Done),
    &Operation {
        body: Some(body(JSON, "Load", &[], &[])),
        ..operation(
            "contacts_load",
            HttpMethod::Post,
            "/Contacts/load",
            ResponseKind::WithErrors(&[(4, "Failure")], &ResponseKind::Done),
        )
    },
    &Operation {
        body: Some(body(JSON, "Item", &["item_id"], &[])),
        ..operation(
            "contacts_item",
            HttpMethod::Post,
            "/Contacts/item",
            ResponseKind::Done,
        )
    },
    &Operation {
        body: Some(body(JSON, "Letter", &["type", "pages"], &[])),
        ..operation(
            "contacts_letter",
            HttpMethod::Post,
            "/Contacts/letter",
            ResponseKind::Done,
        )
    },
    &Operation {
        parameters: &[Parameter::query("kind", ParameterType::Text).required()],
        ..operation(
            "contacts_metadata",
            HttpMethod::Get,
            "/Contacts/Metadata",
            ResponseKind::Json(""),
        )
    },
    &operation(
        "contacts_get_pdf",
        HttpMethod::Get,
        "/Contacts/{contact_id}/pdf",
        ResponseKind::Binary("application/pdf"),
    ),
    &operation(
        "contacts_result",
        HttpMethod::Get,
        "/Contacts/{name}/result",
        ResponseKind::Binary("*/*"),
    ),
    &Operation {
        resource: "customers",
        body: Some(body(JSON, "", &[], &[])),
        ..operation(
            "customers_create",
            HttpMethod::Post,
            "/Customers",
            ResponseKind::Created,
        )
    },
    &Operation {
        resource: "customers",
        ..operation(
            "customers_get",
            HttpMethod::Get,
            "/Customers/{customer_id}",
            ResponseKind::Record("Customer"),
        )
    },
];

pub(crate) static API: Api = Api {
    conventions: &CONVENTIONS,
    operations: OPERATIONS,
    fields: SCHEMAS,
    envelopes: Envelopes {
        single: "Single",
        collection: "Page",
        created: "Created",
        done: "Done",
    },
    page_fields: Some(PageFields {
        records: "records",
        more: "has_more",
        count: Some("record_count"),
    }),
    bounds: &[
        ("ContactCreate", all_bounds::<ContactCreate>),
        ("Address", all_bounds::<Address>),
    ],
};
