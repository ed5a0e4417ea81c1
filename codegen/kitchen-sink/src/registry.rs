// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every operation as data.
//!
//! Operations behind a feature are listed only if it is enabled.

pub use revio_runtime::registry::{
    Body, Bound, CursorPlace, Evidence, HttpMethod, NextPage, Operation, PageResponse,
    Parameter, ParameterLocation, ParameterType, ResponseKind, RetrySafety, Style,
};

/// All operations, in the order of the API description.
pub static OPERATIONS: &[&Operation] = &[
    &UPLOADS_CREATE,
    &UPLOADS_CREATE_FORM,
    &UPLOADS_CREATE_MULTIPART,
    &UPLOADS_CREATE_CSV,
    &UPLOADS_CREATE_PNG,
    &UPLOADS_EXISTS,
    &UPLOADS_CONTENT,
    &UPLOADS_NEWEST,
    &CHAINS_REPLACE,
    &EVENTS_LIST,
    &EVENTS_NEWEST,
    &EVENTS_ARCHIVE,
    &EVENTS_DRAFTS,
    &EVENTS_KINDS,
    &PARAMETERS_PATH,
    &PARAMETERS_QUERY,
    &PARAMETERS_HEADERS,
    &PARAMETERS_RECORDS,
    &PARAMETERS_MAP,
    &PARAMETERS_ENUM,
    &PARAMETERS_UNION,
    &PARAMETERS_DATE,
    &PARAMETERS_DATES,
    &PARAMETERS_ANYTHING,
    &PARAMETERS_DATED,
    &PARAMETERS_TEXTS,
    &RECORDS_GET,
    &RECORDS_PUT,
    &RECORDS_LIKE,
    &RECORDS_FIND,
    &RECORDS_PATCH,
    &SECURITY_BASIC,
    &SECURITY_BEARER,
    &SECURITY_HEADER,
    &SECURITY_QUERY,
    &SECURITY_COOKIE,
    &SECURITY_OAUTH,
    &SECURITY_OPEN_ID,
    &SECURITY_EITHER,
    &SECURITY_BOTH,
    &SECURITY_BOTH_OR_BASIC,
    &SECURITY_OPTIONAL,
    &SECURITY_NONE,
    &SECURITY_SAME_NAMES,
    &SERVERS_OF_THE_DOCUMENT,
    &SERVERS_OF_THE_PATH,
    &SERVERS_OF_THE_OPERATION,
    &SERVERS_RELATIVE,
    &UNIONS_GET,
    &UNIONS_PUT,
    &UNIONS_PETS,
    &UNIONS_STORE,
    &UNIONS_REQUIRE,
    &KITCHEN_SINK_API_GET,
    &STOCK_GET,
    &STOCK_CLEAR,
    &STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
    &LISTS_GET_STOCK_ITEMS,
    &LISTS_GET_STOCK_ITEMS2,
    &ORDERS_LIST,
    &NAMES_PUT,
    &NAMES_GET,
    &NAMES_POST,
    &ASYNC,
    &AWAIT,
    &BREAK,
    &CONST,
    &CONTINUE,
    &CRATE,
    &ELSE,
    &ENUM,
    &EXTERN,
    &FALSE,
    &FN,
    &FOR,
    &IF,
    &IMPL,
    &IN,
    &LET,
    &LOOP,
    &MATCH,
    &MOVE,
    &MUT,
    &PUB,
    &REF,
    &RETURN,
    &SELF,
    &STATIC,
    &DEFAULT,
    &EXAMPLE,
    &NEW,
    &BUILDER,
    &BUILD,
    &BODY,
    &EXTRA,
    &CLONE,
    &INTO,
    &INTO_FUTURE,
    &TRY_INTO,
    &PAGES,
    &RECORDS,
    &EDIT,
    &REPLACE,
    &FILTER,
    &OPTIONS,
    &CALL,
    &WIRE,
    &RECORD,
    &ADDITIONAL,
    &HANDLE,
    &KIND,
    &FROM_STR,
    &HEADER,
    &CONTENT_TYPE,
    &A_B,
    &A_B2,
    &A_B3,
    &A_B4,
    &A_B5,
    &A_B6,
    &N1ST,
    &N2,
    &N1_1,
    &MINUS_1,
    &N1,
    &UNNAMED,
    &STRA_E,
    &UNNAMED2,
    &UNNAMED3,
    &REF2,
    &TYPE,
    &UNNAMED4,
    &UNNAMED5,
    &UNNAMED6,
    &UNNAMED7,
    &UNNAMED8,
    &UNNAMED9,
    &UNNAMED10,
    &UNNAMED11,
    &UNNAMED12,
    &R_TYPE,
    &UNNAMED13,
    &NULL,
    &A,
    &AS,
    &DYN,
    &GEN,
    &MOD,
    &SELF2,
    &SEND,
    &PLACEHOLDER,
    &VALUE,
    &OTHER,
    &A_B7,
    &N11,
    &UNNAMED14,
    &UNNAMED15,
    &UNNAMED16,
];

/// `POST /uploads`
pub static UPLOADS_CREATE: Operation = Operation {
    id: "uploads_create",
    resource: "uploads",
    name: "create",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Upload",
        required: &["title"],
        fields: &["title", "tags", "size"],
        bounds: &[],
    }),
    response: ResponseKind::WithErrors(
        &[(409, "Conflict"), (429, "Busy")],
        &ResponseKind::Accepting(
            "application/json, text/plain",
            &ResponseKind::ByStatus {
                responses: &[
                    (201, ResponseKind::Record("Upload")),
                    (202, ResponseKind::Text("text/plain")),
                    (204, ResponseKind::Done),
                ],
            },
        ),
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_FORM: Operation = Operation {
    id: "uploads_create_form",
    resource: "uploads",
    name: "create_form",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "application/x-www-form-urlencoded",
        schema: "Upload",
        required: &["title"],
        fields: &["title", "tags", "size"],
        bounds: &[],
    }),
    response: ResponseKind::WithErrors(
        &[(409, "Conflict"), (429, "Busy")],
        &ResponseKind::Accepting(
            "application/json, text/plain",
            &ResponseKind::ByStatus {
                responses: &[
                    (201, ResponseKind::Record("Upload")),
                    (202, ResponseKind::Text("text/plain")),
                    (204, ResponseKind::Done),
                ],
            },
        ),
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_MULTIPART: Operation = Operation {
    id: "uploads_create_multipart",
    resource: "uploads",
    name: "create_multipart",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "multipart/form-data",
        schema: "",
        required: &["file", "title"],
        fields: &["file", "title", "pages", "tags", "pin", "size"],
        bounds: &[],
    }),
    response: ResponseKind::WithErrors(
        &[(409, "Conflict"), (429, "Busy")],
        &ResponseKind::Accepting(
            "application/json, text/plain",
            &ResponseKind::ByStatus {
                responses: &[
                    (201, ResponseKind::Record("Upload")),
                    (202, ResponseKind::Text("text/plain")),
                    (204, ResponseKind::Done),
                ],
            },
        ),
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_CSV: Operation = Operation {
    id: "uploads_create_csv",
    resource: "uploads",
    name: "create_csv",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "text/csv",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::WithErrors(
        &[(409, "Conflict"), (429, "Busy")],
        &ResponseKind::Accepting(
            "application/json, text/plain",
            &ResponseKind::ByStatus {
                responses: &[
                    (201, ResponseKind::Record("Upload")),
                    (202, ResponseKind::Text("text/plain")),
                    (204, ResponseKind::Done),
                ],
            },
        ),
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_PNG: Operation = Operation {
    id: "uploads_create_png",
    resource: "uploads",
    name: "create_png",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "image/png",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::WithErrors(
        &[(409, "Conflict"), (429, "Busy")],
        &ResponseKind::Accepting(
            "application/json, text/plain",
            &ResponseKind::ByStatus {
                responses: &[
                    (201, ResponseKind::Record("Upload")),
                    (202, ResponseKind::Text("text/plain")),
                    (204, ResponseKind::Done),
                ],
            },
        ),
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /uploads/{upload_id}`
pub static UPLOADS_EXISTS: Operation = Operation {
    id: "uploads_exists",
    resource: "uploads",
    name: "exists",
    method: HttpMethod::Head,
    path: "/uploads/{upload_id}",
    parameters: &[UPLOAD_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /uploads/{upload_id}`
pub static UPLOADS_CONTENT: Operation = Operation {
    id: "uploads_content",
    resource: "uploads",
    name: "content",
    method: HttpMethod::Get,
    path: "/uploads/{upload_id}",
    parameters: &[UPLOAD_ID],
    body: None,
    response: ResponseKind::Binary("image/png"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /uploads/newest`
pub static UPLOADS_NEWEST: Operation = Operation {
    id: "uploads_newest",
    resource: "uploads",
    name: "newest",
    method: HttpMethod::Get,
    path: "/uploads/newest",
    parameters: &[],
    body: None,
    response: ResponseKind::Redirect,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /chains`
pub static CHAINS_REPLACE: Operation = Operation {
    id: "chains_replace",
    resource: "chains",
    name: "replace",
    method: HttpMethod::Put,
    path: "/chains",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Chain1",
        required: &[],
        fields: &["next"],
        bounds: &[],
    }),
    response: ResponseKind::Record("Chain1"),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /events`
pub static EVENTS_LIST: Operation = Operation {
    id: "events_list",
    resource: "events",
    name: "list",
    method: HttpMethod::Get,
    path: "/events",
    parameters: &[AFTER, LIMIT, KIND2],
    body: None,
    response: ResponseKind::Page(PageResponse {
        content: &ResponseKind::Record("EventPage"),
        records: "items",
        record: "Event",
        page_size: Some("limit"),
        next: NextPage::Cursor {
            parameter: "after",
            from: CursorPlace::Body("/page/next"),
        },
    }),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /events/newest`
pub static EVENTS_NEWEST: Operation = Operation {
    id: "events_newest",
    resource: "events",
    name: "newest",
    method: HttpMethod::Get,
    path: "/events/newest",
    parameters: &[AFTER, LIMIT],
    body: None,
    response: ResponseKind::Page(PageResponse {
        content: &ResponseKind::Json(""),
        records: "",
        record: "Event",
        page_size: Some("limit"),
        next: NextPage::Cursor {
            parameter: "after",
            from: CursorPlace::Header("X-Next"),
        },
    }),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /events/archive`
pub static EVENTS_ARCHIVE: Operation = Operation {
    id: "events_archive",
    resource: "events",
    name: "archive",
    method: HttpMethod::Get,
    path: "/events/archive",
    parameters: &[LIMIT],
    body: None,
    response: ResponseKind::Page(PageResponse {
        content: &ResponseKind::Record("Archive"),
        records: "events",
        record: "Event",
        page_size: Some("limit"),
        next: NextPage::Link,
    }),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /events/drafts`
pub static EVENTS_DRAFTS: Operation = Operation {
    id: "events_drafts",
    resource: "events",
    name: "drafts",
    method: HttpMethod::Get,
    path: "/events/drafts",
    parameters: &[],
    body: None,
    response: ResponseKind::Page(PageResponse {
        content: &ResponseKind::Json(""),
        records: "",
        record: "Event",
        page_size: None,
        next: NextPage::Link,
    }),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /events/kinds`
pub static EVENTS_KINDS: Operation = Operation {
    id: "events_kinds",
    resource: "events",
    name: "kinds",
    method: HttpMethod::Get,
    path: "/events/kinds",
    parameters: &[],
    body: None,
    response: ResponseKind::Json(""),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}`
pub static PARAMETERS_PATH: Operation = Operation {
    id: "parameters_path",
    resource: "parameters",
    name: "path",
    method: HttpMethod::Get,
    path: "/parameters/{day}/{ids}/{shape}.{state}/x{filter}",
    parameters: &[
        Parameter::path("day", ParameterType::Date),
        Parameter::path("ids", ParameterType::Integer).style(Style::Matrix).repeated(),
        Parameter::path("shape", ParameterType::Text),
        Parameter::path("state", ParameterType::Text),
        Parameter::path("filter", ParameterType::Object).style(Style::Label),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/query`
pub static PARAMETERS_QUERY: Operation = Operation {
    id: "parameters_query",
    resource: "parameters",
    name: "query",
    method: HttpMethod::Get,
    path: "/parameters/query",
    parameters: &[
        Parameter::query("since", ParameterType::OffsetDateTime).required(),
        Parameter::query("days", ParameterType::Date).required().comma(),
        Parameter::query("states", ParameterType::Text).repeated(),
        Parameter::query("spaces", ParameterType::Text)
            .style(Style::SpaceDelimited)
            .comma(),
        Parameter::query("pipes", ParameterType::Boolean)
            .style(Style::PipeDelimited)
            .comma(),
        Parameter::query("properties", ParameterType::Object),
        Parameter::query("pairs", ParameterType::Object).explode(false),
        Parameter::query("spaced", ParameterType::Object)
            .style(Style::SpaceDelimited)
            .explode(false),
        Parameter::query("piped", ParameterType::Object)
            .style(Style::PipeDelimited)
            .explode(false),
        Parameter::query("one_by_one", ParameterType::Object)
            .style(Style::PipeDelimited),
        Parameter::query("deep", ParameterType::Object).style(Style::DeepObject),
        Parameter::query("json", ParameterType::Object).style(Style::Json),
        Parameter::query("json_list", ParameterType::Any).style(Style::Json).comma(),
        Parameter::query("xml", ParameterType::Text),
        Parameter::query("anything", ParameterType::Any),
        Parameter::query("object", ParameterType::Object).style(Style::DeepObject),
        Parameter::query("lists", ParameterType::Any).repeated(),
        Parameter::query("filters", ParameterType::Object).repeated(),
        Parameter::query("either", ParameterType::Any),
        Parameter::query("eithers", ParameterType::Any).repeated(),
        Parameter::query("to", ParameterType::Text).allow_reserved(),
        Parameter::query("amount", ParameterType::Number),
        Parameter::query("secret", ParameterType::Text),
        Parameter::query("ratio", ParameterType::Number),
        Parameter::query("flag", ParameterType::Boolean).allow_empty(),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/headers`
pub static PARAMETERS_HEADERS: Operation = Operation {
    id: "parameters_headers",
    resource: "parameters",
    name: "headers",
    method: HttpMethod::Get,
    path: "/parameters/headers",
    parameters: &[
        Parameter::header("X-Day", ParameterType::Date).required(),
        Parameter::header("X-Ids", ParameterType::Integer).required().comma(),
        Parameter::header("X-Filter", ParameterType::Object).explode(true),
        Parameter::header("X-Json", ParameterType::Object).style(Style::Json),
        Parameter::header("User-Agent", ParameterType::Text),
        Parameter::cookie("session", ParameterType::Text).required(),
        Parameter::cookie("colors", ParameterType::Text).comma(),
        Parameter::cookie("scope", ParameterType::Object),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /parameters/records`
pub static PARAMETERS_RECORDS: Operation = Operation {
    id: "parameters_records",
    resource: "parameters",
    name: "records",
    method: HttpMethod::Post,
    path: "/parameters/records",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/map`
pub static PARAMETERS_MAP: Operation = Operation {
    id: "parameters_map",
    resource: "parameters",
    name: "map",
    method: HttpMethod::Post,
    path: "/parameters/map",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/enum`
pub static PARAMETERS_ENUM: Operation = Operation {
    id: "parameters_enum",
    resource: "parameters",
    name: "enum",
    method: HttpMethod::Post,
    path: "/parameters/enum",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "State",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/union`
pub static PARAMETERS_UNION: Operation = Operation {
    id: "parameters_union",
    resource: "parameters",
    name: "union",
    method: HttpMethod::Post,
    path: "/parameters/union",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Either",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/date`
pub static PARAMETERS_DATE: Operation = Operation {
    id: "parameters_date",
    resource: "parameters",
    name: "date",
    method: HttpMethod::Post,
    path: "/parameters/date",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/dates`
pub static PARAMETERS_DATES: Operation = Operation {
    id: "parameters_dates",
    resource: "parameters",
    name: "dates",
    method: HttpMethod::Post,
    path: "/parameters/dates",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/anything`
pub static PARAMETERS_ANYTHING: Operation = Operation {
    id: "parameters_anything",
    resource: "parameters",
    name: "anything",
    method: HttpMethod::Post,
    path: "/parameters/anything",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/dated`
pub static PARAMETERS_DATED: Operation = Operation {
    id: "parameters_dated",
    resource: "parameters",
    name: "dated",
    method: HttpMethod::Post,
    path: "/parameters/dated",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Dated",
        required: &["at", "day", "days", "filter"],
        fields: &["at", "day", "days", "filter"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/texts`
pub static PARAMETERS_TEXTS: Operation = Operation {
    id: "parameters_texts",
    resource: "parameters",
    name: "texts",
    method: HttpMethod::Post,
    path: "/parameters/texts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /records`
pub static RECORDS_GET: Operation = Operation {
    id: "records_get",
    resource: "records",
    name: "get",
    method: HttpMethod::Get,
    path: "/records",
    parameters: &[],
    body: None,
    response: ResponseKind::Record("Sink"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /records`
pub static RECORDS_PUT: Operation = Operation {
    id: "records_put",
    resource: "records",
    name: "put",
    method: HttpMethod::Put,
    path: "/records",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Sink",
        required: &[],
        fields: &[
            "sink_id",
            "serial",
            "car",
            "owner",
            "counts",
            "counts_in_parts",
            "names",
            "grid",
            "scores",
            "cars",
            "note",
            "level",
            "rate",
            "fixed",
            "color",
            "mixed",
            "levels",
            "list",
            "map",
            "next",
            "at",
            "on",
            "big",
            "huge",
            "price",
            "ratio",
            "untyped",
            "described",
            "object",
            "anything_else",
            "items_without_a_type",
            "in_json",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /records/like`
pub static RECORDS_LIKE: Operation = Operation {
    id: "records_like",
    resource: "records",
    name: "like",
    method: HttpMethod::Get,
    path: "/records/like",
    parameters: &[
        Parameter::query("like", ParameterType::Object).required().style(Style::Json),
        Parameter::query("wish", ParameterType::Object).required().style(Style::Json),
    ],
    body: None,
    response: ResponseKind::Record("Likeness"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /records/{sink_id}`
pub static RECORDS_FIND: Operation = Operation {
    id: "records_find",
    resource: "records",
    name: "find",
    method: HttpMethod::Get,
    path: "/records/{sink_id}",
    parameters: &[
        SINK_ID,
        Parameter::query("serial", ParameterType::Text),
        Parameter::query("level", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Record("Sink"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /records/{sink_id}`
pub static RECORDS_PATCH: Operation = Operation {
    id: "records_patch",
    resource: "records",
    name: "patch",
    method: HttpMethod::Patch,
    path: "/records/{sink_id}",
    parameters: &[SINK_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "SinkPatch",
        required: &["price"],
        fields: &["price", "note", "on"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /security`
pub static SECURITY_BASIC: Operation = Operation {
    id: "security_basic",
    resource: "security",
    name: "basic",
    method: HttpMethod::Get,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /security`
pub static SECURITY_BEARER: Operation = Operation {
    id: "security_bearer",
    resource: "security",
    name: "bearer",
    method: HttpMethod::Put,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /security`
pub static SECURITY_HEADER: Operation = Operation {
    id: "security_header",
    resource: "security",
    name: "header",
    method: HttpMethod::Post,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /security`
pub static SECURITY_QUERY: Operation = Operation {
    id: "security_query",
    resource: "security",
    name: "query",
    method: HttpMethod::Patch,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /security`
pub static SECURITY_COOKIE: Operation = Operation {
    id: "security_cookie",
    resource: "security",
    name: "cookie",
    method: HttpMethod::Delete,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /security`
pub static SECURITY_OAUTH: Operation = Operation {
    id: "security_oauth",
    resource: "security",
    name: "oauth",
    method: HttpMethod::Options,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /security`
pub static SECURITY_OPEN_ID: Operation = Operation {
    id: "security_open_id",
    resource: "security",
    name: "open_id",
    method: HttpMethod::Head,
    path: "/security",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /security/rules`
pub static SECURITY_EITHER: Operation = Operation {
    id: "security_either",
    resource: "security",
    name: "either",
    method: HttpMethod::Get,
    path: "/security/rules",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /security/rules`
pub static SECURITY_BOTH: Operation = Operation {
    id: "security_both",
    resource: "security",
    name: "both",
    method: HttpMethod::Put,
    path: "/security/rules",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /security/rules`
pub static SECURITY_BOTH_OR_BASIC: Operation = Operation {
    id: "security_both_or_basic",
    resource: "security",
    name: "both_or_basic",
    method: HttpMethod::Post,
    path: "/security/rules",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /security/rules`
pub static SECURITY_OPTIONAL: Operation = Operation {
    id: "security_optional",
    resource: "security",
    name: "optional",
    method: HttpMethod::Patch,
    path: "/security/rules",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /security/rules`
pub static SECURITY_NONE: Operation = Operation {
    id: "security_none",
    resource: "security",
    name: "none",
    method: HttpMethod::Delete,
    path: "/security/rules",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /security/rules`
pub static SECURITY_SAME_NAMES: Operation = Operation {
    id: "security_same_names",
    resource: "security",
    name: "same_names",
    method: HttpMethod::Options,
    path: "/security/rules",
    parameters: &[
        Parameter::header("X-Key", ParameterType::Text).required(),
        Parameter::query("api key", ParameterType::Text).required(),
        Parameter::cookie("SESSION", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /servers`
pub static SERVERS_OF_THE_DOCUMENT: Operation = Operation {
    id: "servers_of_the_document",
    resource: "servers",
    name: "of_the_document",
    method: HttpMethod::Get,
    path: "/servers",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /servers/own`
pub static SERVERS_OF_THE_PATH: Operation = Operation {
    id: "servers_of_the_path",
    resource: "servers",
    name: "of_the_path",
    method: HttpMethod::Get,
    path: "/servers/own",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /servers/own`
pub static SERVERS_OF_THE_OPERATION: Operation = Operation {
    id: "servers_of_the_operation",
    resource: "servers",
    name: "of_the_operation",
    method: HttpMethod::Put,
    path: "/servers/own",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /servers/own`
pub static SERVERS_RELATIVE: Operation = Operation {
    id: "servers_relative",
    resource: "servers",
    name: "relative",
    method: HttpMethod::Post,
    path: "/servers/own",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /unions`
pub static UNIONS_GET: Operation = Operation {
    id: "unions_get",
    resource: "unions",
    name: "get",
    method: HttpMethod::Get,
    path: "/unions",
    parameters: &[],
    body: None,
    response: ResponseKind::Record("UnionValues"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /unions`
pub static UNIONS_PUT: Operation = Operation {
    id: "unions_put",
    resource: "unions",
    name: "put",
    method: HttpMethod::Put,
    path: "/unions",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "UnionValues",
        required: &[],
        fields: &[
            "by_type",
            "by_name",
            "by_fit",
            "nullable",
            "null_inside",
            "pets",
            "nullable_pets",
            "pets_by_name",
            "nested",
            "tree",
            "amounts",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /unions/pets`
pub static UNIONS_PETS: Operation = Operation {
    id: "unions_pets",
    resource: "unions",
    name: "pets",
    method: HttpMethod::Get,
    path: "/unions/pets",
    parameters: &[],
    body: None,
    response: ResponseKind::Json(""),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /unions/pets`
pub static UNIONS_STORE: Operation = Operation {
    id: "unions_store",
    resource: "unions",
    name: "store",
    method: HttpMethod::Put,
    path: "/unions/pets",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Pet",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /unions/required`
pub static UNIONS_REQUIRE: Operation = Operation {
    id: "unions_require",
    resource: "unions",
    name: "require",
    method: HttpMethod::Put,
    path: "/unions/required",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Required",
        required: &["array", "object", "number", "enum", "list", "nested"],
        fields: &["array", "object", "number", "enum", "list", "nested"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /`
pub static KITCHEN_SINK_API_GET: Operation = Operation {
    id: "kitchen_sink_api_get",
    resource: "Kitchen Sink API",
    name: "get",
    method: HttpMethod::Get,
    path: "/",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /stock`
pub static STOCK_GET: Operation = Operation {
    id: "stock_get",
    resource: "stock",
    name: "get",
    method: HttpMethod::Get,
    path: "/stock",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `DELETE /stock`
pub static STOCK_CLEAR: Operation = Operation {
    id: "stock_clear",
    resource: "stock",
    name: "clear",
    method: HttpMethod::Delete,
    path: "/stock",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /stock/{rack}/items/{item}.json`
pub static STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON: Operation = Operation {
    id: "stock_put_by_rack_items_by_item_json",
    resource: "stock",
    name: "put_by_rack_items_by_item_json",
    method: HttpMethod::Put,
    path: "/stock/{rack}/items/{item}.json",
    parameters: &[
        Parameter::path("rack", ParameterType::Text),
        Parameter::path("item", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /stock-items`
pub static LISTS_GET_STOCK_ITEMS: Operation = Operation {
    id: "lists_get_stock_items",
    resource: "lists",
    name: "get_stock_items",
    method: HttpMethod::Get,
    path: "/stock-items",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /stock/items`
pub static LISTS_GET_STOCK_ITEMS2: Operation = Operation {
    id: "lists_get_stock_items2",
    resource: "lists",
    name: "get_stock_items2",
    method: HttpMethod::Get,
    path: "/stock/items",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /orders`
pub static ORDERS_LIST: Operation = Operation {
    id: "orders_list",
    resource: "orders",
    name: "list",
    method: HttpMethod::Get,
    path: "/orders",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /names`
pub static NAMES_PUT: Operation = Operation {
    id: "names_put",
    resource: "names",
    name: "put",
    method: HttpMethod::Put,
    path: "/names",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "AllNames",
        required: &[
            "self",
            "Self",
            "new",
            "placeholder",
            "value",
            "call",
            "a-b",
            "a_b",
            "aB",
            "1st",
        ],
        fields: &[
            "own_type",
            "one_of",
            "enum_values",
            "as",
            "async",
            "await",
            "break",
            "const",
            "continue",
            "crate",
            "dyn",
            "else",
            "enum",
            "extern",
            "false",
            "fn",
            "for",
            "gen",
            "if",
            "impl",
            "in",
            "let",
            "loop",
            "match",
            "mod",
            "move",
            "mut",
            "pub",
            "ref",
            "return",
            "self",
            "Self",
            "static",
            "struct",
            "super",
            "trait",
            "true",
            "try",
            "type",
            "typeof",
            "union",
            "unsafe",
            "unsized",
            "use",
            "virtual",
            "where",
            "while",
            "yield",
            "abstract",
            "become",
            "box",
            "do",
            "final",
            "macro",
            "override",
            "priv",
            "Option",
            "Some",
            "None",
            "Result",
            "Ok",
            "Err",
            "Vec",
            "String",
            "Box",
            "Default",
            "Clone",
            "Copy",
            "Send",
            "Sync",
            "Sized",
            "Drop",
            "Fn",
            "FnMut",
            "FnOnce",
            "Iterator",
            "IntoIterator",
            "IntoFuture",
            "Into",
            "From",
            "TryFrom",
            "TryInto",
            "ToString",
            "ToOwned",
            "AsRef",
            "AsMut",
            "Extend",
            "DoubleEndedIterator",
            "ExactSizeIterator",
            "FromIterator",
            "Future",
            "Eq",
            "PartialEq",
            "Ord",
            "PartialOrd",
            "Debug",
            "Hash",
            "drop",
            "std",
            "core",
            "alloc",
            "str",
            "u8",
            "i64",
            "bool",
            "Client",
            "ClientBuilder",
            "Error",
            "Call",
            "Request",
            "Response",
            "Record",
            "Codec",
            "Value",
            "Extra",
            "Nullable",
            "Tristate",
            "Decimal",
            "Secret",
            "Object",
            "Handle",
            "Done",
            "Created",
            "Options",
            "NaiveDate",
            "BTreeMap",
            "RawJson",
            "registry",
            "types",
            "client",
            "headers",
            "fake",
            "drift",
            "default",
            "example",
            "new",
            "builder",
            "build",
            "send",
            "body",
            "extra",
            "clone",
            "into",
            "into_future",
            "try_into",
            "placeholder",
            "pages",
            "records",
            "edit",
            "replace",
            "filter",
            "options",
            "value",
            "call",
            "wire",
            "record",
            "additional",
            "handle",
            "kind",
            "other",
            "from_str",
            "header",
            "content_type",
            "",
            "a-b",
            "a_b",
            "aB",
            "a b",
            "A_B",
            "a.b",
            "a/b",
            "1st",
            "2",
            "1_1",
            "11",
            "-1",
            "+1",
            "é",
            "straße",
            "имя",
            "名",
            "🎉",
            "$ref",
            "@type",
            "#",
            "*",
            "%",
            "&=",
            "\"",
            "\\",
            "'",
            "{}",
            "_",
            "__",
            "r#type",
            "//",
            "*/",
            "null",
            "<a>",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Record("AllNames"),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /names`
pub static NAMES_GET: Operation = Operation {
    id: "names_get",
    resource: "names",
    name: "get",
    method: HttpMethod::Get,
    path: "/names",
    parameters: &[
        Parameter::query("as", ParameterType::Text),
        Parameter::query("async", ParameterType::Text),
        Parameter::query("await", ParameterType::Text),
        Parameter::query("break", ParameterType::Text),
        Parameter::query("const", ParameterType::Text),
        Parameter::query("continue", ParameterType::Text),
        Parameter::query("crate", ParameterType::Text),
        Parameter::query("dyn", ParameterType::Text),
        Parameter::query("else", ParameterType::Text),
        Parameter::query("enum", ParameterType::Text),
        Parameter::query("extern", ParameterType::Text),
        Parameter::query("false", ParameterType::Text),
        Parameter::query("fn", ParameterType::Text),
        Parameter::query("for", ParameterType::Text),
        Parameter::query("gen", ParameterType::Text),
        Parameter::query("if", ParameterType::Text),
        Parameter::query("impl", ParameterType::Text),
        Parameter::query("in", ParameterType::Text),
        Parameter::query("let", ParameterType::Text),
        Parameter::query("loop", ParameterType::Text),
        Parameter::query("match", ParameterType::Text),
        Parameter::query("mod", ParameterType::Text),
        Parameter::query("move", ParameterType::Text),
        Parameter::query("mut", ParameterType::Text),
        Parameter::query("pub", ParameterType::Text),
        Parameter::query("ref", ParameterType::Text),
        Parameter::query("return", ParameterType::Text),
        Parameter::query("self", ParameterType::Text),
        Parameter::query("Self", ParameterType::Text),
        Parameter::query("static", ParameterType::Text),
        Parameter::query("struct", ParameterType::Text),
        Parameter::query("super", ParameterType::Text),
        Parameter::query("trait", ParameterType::Text),
        Parameter::query("true", ParameterType::Text),
        Parameter::query("try", ParameterType::Text),
        Parameter::query("type", ParameterType::Text),
        Parameter::query("typeof", ParameterType::Text),
        Parameter::query("union", ParameterType::Text),
        Parameter::query("unsafe", ParameterType::Text),
        Parameter::query("unsized", ParameterType::Text),
        Parameter::query("use", ParameterType::Text),
        Parameter::query("virtual", ParameterType::Text),
        Parameter::query("where", ParameterType::Text),
        Parameter::query("while", ParameterType::Text),
        Parameter::query("yield", ParameterType::Text),
        Parameter::query("abstract", ParameterType::Text),
        Parameter::query("become", ParameterType::Text),
        Parameter::query("box", ParameterType::Text),
        Parameter::query("do", ParameterType::Text),
        Parameter::query("final", ParameterType::Text),
        Parameter::query("macro", ParameterType::Text),
        Parameter::query("override", ParameterType::Text),
        Parameter::query("priv", ParameterType::Text),
        Parameter::query("Option", ParameterType::Text),
        Parameter::query("Some", ParameterType::Text),
        Parameter::query("None", ParameterType::Text),
        Parameter::query("Result", ParameterType::Text),
        Parameter::query("Ok", ParameterType::Text),
        Parameter::query("Err", ParameterType::Text),
        Parameter::query("Vec", ParameterType::Text),
        Parameter::query("String", ParameterType::Text),
        Parameter::query("Box", ParameterType::Text),
        Parameter::query("Default", ParameterType::Text),
        Parameter::query("Clone", ParameterType::Text),
        Parameter::query("Copy", ParameterType::Text),
        Parameter::query("Send", ParameterType::Text),
        Parameter::query("Sync", ParameterType::Text),
        Parameter::query("Sized", ParameterType::Text),
        Parameter::query("Drop", ParameterType::Text),
        Parameter::query("Fn", ParameterType::Text),
        Parameter::query("FnMut", ParameterType::Text),
        Parameter::query("FnOnce", ParameterType::Text),
        Parameter::query("Iterator", ParameterType::Text),
        Parameter::query("IntoIterator", ParameterType::Text),
        Parameter::query("IntoFuture", ParameterType::Text),
        Parameter::query("Into", ParameterType::Text),
        Parameter::query("From", ParameterType::Text),
        Parameter::query("TryFrom", ParameterType::Text),
        Parameter::query("TryInto", ParameterType::Text),
        Parameter::query("ToString", ParameterType::Text),
        Parameter::query("ToOwned", ParameterType::Text),
        Parameter::query("AsRef", ParameterType::Text),
        Parameter::query("AsMut", ParameterType::Text),
        Parameter::query("Extend", ParameterType::Text),
        Parameter::query("DoubleEndedIterator", ParameterType::Text),
        Parameter::query("ExactSizeIterator", ParameterType::Text),
        Parameter::query("FromIterator", ParameterType::Text),
        Parameter::query("Future", ParameterType::Text),
        Parameter::query("Eq", ParameterType::Text),
        Parameter::query("PartialEq", ParameterType::Text),
        Parameter::query("Ord", ParameterType::Text),
        Parameter::query("PartialOrd", ParameterType::Text),
        Parameter::query("Debug", ParameterType::Text),
        Parameter::query("Hash", ParameterType::Text),
        Parameter::query("drop", ParameterType::Text),
        Parameter::query("std", ParameterType::Text),
        Parameter::query("core", ParameterType::Text),
        Parameter::query("alloc", ParameterType::Text),
        Parameter::query("str", ParameterType::Text),
        Parameter::query("u8", ParameterType::Text),
        Parameter::query("i64", ParameterType::Text),
        Parameter::query("bool", ParameterType::Text),
        Parameter::query("Client", ParameterType::Text),
        Parameter::query("ClientBuilder", ParameterType::Text),
        Parameter::query("Error", ParameterType::Text),
        Parameter::query("Call", ParameterType::Text),
        Parameter::query("Request", ParameterType::Text),
        Parameter::query("Response", ParameterType::Text),
        Parameter::query("Record", ParameterType::Text),
        Parameter::query("Codec", ParameterType::Text),
        Parameter::query("Value", ParameterType::Text),
        Parameter::query("Extra", ParameterType::Text),
        Parameter::query("Nullable", ParameterType::Text),
        Parameter::query("Tristate", ParameterType::Text),
        Parameter::query("Decimal", ParameterType::Text),
        Parameter::query("Secret", ParameterType::Text),
        Parameter::query("Object", ParameterType::Text),
        Parameter::query("Handle", ParameterType::Text),
        Parameter::query("Done", ParameterType::Text),
        Parameter::query("Created", ParameterType::Text),
        Parameter::query("Options", ParameterType::Text),
        Parameter::query("NaiveDate", ParameterType::Text),
        Parameter::query("BTreeMap", ParameterType::Text),
        Parameter::query("RawJson", ParameterType::Text),
        Parameter::query("registry", ParameterType::Text),
        Parameter::query("types", ParameterType::Text),
        Parameter::query("client", ParameterType::Text),
        Parameter::query("headers", ParameterType::Text),
        Parameter::query("fake", ParameterType::Text),
        Parameter::query("drift", ParameterType::Text),
        Parameter::query("default", ParameterType::Text),
        Parameter::query("example", ParameterType::Text),
        Parameter::query("new", ParameterType::Text),
        Parameter::query("builder", ParameterType::Text),
        Parameter::query("build", ParameterType::Text),
        Parameter::query("send", ParameterType::Text),
        Parameter::query("body", ParameterType::Text),
        Parameter::query("extra", ParameterType::Text),
        Parameter::query("clone", ParameterType::Text),
        Parameter::query("into", ParameterType::Text),
        Parameter::query("into_future", ParameterType::Text),
        Parameter::query("try_into", ParameterType::Text),
        Parameter::query("placeholder", ParameterType::Text),
        Parameter::query("pages", ParameterType::Text),
        Parameter::query("records", ParameterType::Text),
        Parameter::query("edit", ParameterType::Text),
        Parameter::query("replace", ParameterType::Text),
        Parameter::query("filter", ParameterType::Text),
        Parameter::query("options", ParameterType::Text),
        Parameter::query("value", ParameterType::Text),
        Parameter::query("call", ParameterType::Text),
        Parameter::query("wire", ParameterType::Text),
        Parameter::query("record", ParameterType::Text),
        Parameter::query("additional", ParameterType::Text),
        Parameter::query("handle", ParameterType::Text),
        KIND2,
        Parameter::query("other", ParameterType::Text),
        Parameter::query("from_str", ParameterType::Text),
        Parameter::query("header", ParameterType::Text),
        Parameter::query("content_type", ParameterType::Text),
        Parameter::query("a-b", ParameterType::Text),
        Parameter::query("a_b", ParameterType::Text),
        Parameter::query("aB", ParameterType::Text),
        Parameter::query("a b", ParameterType::Text),
        Parameter::query("A_B", ParameterType::Text),
        Parameter::query("a.b", ParameterType::Text),
        Parameter::query("a/b", ParameterType::Text),
        Parameter::query("1st", ParameterType::Text),
        Parameter::query("2", ParameterType::Text),
        Parameter::query("1_1", ParameterType::Text),
        Parameter::query("11", ParameterType::Text),
        Parameter::query("-1", ParameterType::Text),
        Parameter::query("+1", ParameterType::Text),
        Parameter::query("é", ParameterType::Text),
        Parameter::query("straße", ParameterType::Text),
        Parameter::query("имя", ParameterType::Text),
        Parameter::query("名", ParameterType::Text),
        Parameter::query("🎉", ParameterType::Text),
        Parameter::query("$ref", ParameterType::Text),
        Parameter::query("@type", ParameterType::Text),
        Parameter::query("#", ParameterType::Text),
        Parameter::query("*", ParameterType::Text),
        Parameter::query("%", ParameterType::Text),
        Parameter::query("&=", ParameterType::Text),
        Parameter::query("\"", ParameterType::Text),
        Parameter::query("\\", ParameterType::Text),
        Parameter::query("'", ParameterType::Text),
        Parameter::query("{}", ParameterType::Text),
        Parameter::query("_", ParameterType::Text),
        Parameter::query("__", ParameterType::Text),
        Parameter::query("r#type", ParameterType::Text),
        Parameter::query("//", ParameterType::Text),
        Parameter::query("*/", ParameterType::Text),
        Parameter::query("null", ParameterType::Text),
        Parameter::query("<a>", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}`
pub static NAMES_POST: Operation = Operation {
    id: "names_post",
    resource: "names",
    name: "post",
    method: HttpMethod::Post,
    path: "/names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}",
    parameters: &[
        Parameter::path("self", ParameterType::Text),
        Parameter::path("Self", ParameterType::Text),
        Parameter::path("type", ParameterType::Text),
        Parameter::path("call", ParameterType::Text),
        Parameter::path("body", ParameterType::Text),
        Parameter::path("wire", ParameterType::Text),
        Parameter::path("a-b", ParameterType::Text),
        Parameter::path("a_b", ParameterType::Text),
        Parameter::path("value", ParameterType::Text),
        Parameter::query("client", ParameterType::Text).required(),
        Parameter::query("self", ParameterType::Text).required(),
        Parameter::header("self", ParameterType::Text).required(),
        Parameter::cookie("Self", ParameterType::Text).required(),
    ],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/1`
pub static ASYNC: Operation = Operation {
    id: "async",
    resource: "names",
    name: "async",
    method: HttpMethod::Put,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/1`
pub static AWAIT: Operation = Operation {
    id: "await",
    resource: "names",
    name: "await",
    method: HttpMethod::Post,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/1`
pub static BREAK: Operation = Operation {
    id: "break",
    resource: "names",
    name: "break",
    method: HttpMethod::Delete,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/1`
pub static CONST: Operation = Operation {
    id: "const",
    resource: "names",
    name: "const",
    method: HttpMethod::Options,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/1`
pub static CONTINUE: Operation = Operation {
    id: "continue",
    resource: "names",
    name: "continue",
    method: HttpMethod::Head,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/1`
pub static CRATE: Operation = Operation {
    id: "crate",
    resource: "names",
    name: "crate",
    method: HttpMethod::Patch,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/2`
pub static ELSE: Operation = Operation {
    id: "else",
    resource: "names",
    name: "else",
    method: HttpMethod::Put,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/2`
pub static ENUM: Operation = Operation {
    id: "enum",
    resource: "names",
    name: "enum",
    method: HttpMethod::Post,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/2`
pub static EXTERN: Operation = Operation {
    id: "extern",
    resource: "names",
    name: "extern",
    method: HttpMethod::Delete,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/2`
pub static FALSE: Operation = Operation {
    id: "false",
    resource: "names",
    name: "false",
    method: HttpMethod::Options,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/2`
pub static FN: Operation = Operation {
    id: "fn",
    resource: "names",
    name: "fn",
    method: HttpMethod::Head,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/2`
pub static FOR: Operation = Operation {
    id: "for",
    resource: "names",
    name: "for",
    method: HttpMethod::Patch,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/3`
pub static IF: Operation = Operation {
    id: "if",
    resource: "names",
    name: "if",
    method: HttpMethod::Put,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/3`
pub static IMPL: Operation = Operation {
    id: "impl",
    resource: "names",
    name: "impl",
    method: HttpMethod::Post,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/3`
pub static IN: Operation = Operation {
    id: "in",
    resource: "names",
    name: "in",
    method: HttpMethod::Delete,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/3`
pub static LET: Operation = Operation {
    id: "let",
    resource: "names",
    name: "let",
    method: HttpMethod::Options,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/3`
pub static LOOP: Operation = Operation {
    id: "loop",
    resource: "names",
    name: "loop",
    method: HttpMethod::Head,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/3`
pub static MATCH: Operation = Operation {
    id: "match",
    resource: "names",
    name: "match",
    method: HttpMethod::Patch,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/4`
pub static MOVE: Operation = Operation {
    id: "move",
    resource: "names",
    name: "move",
    method: HttpMethod::Put,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/4`
pub static MUT: Operation = Operation {
    id: "mut",
    resource: "names",
    name: "mut",
    method: HttpMethod::Post,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/4`
pub static PUB: Operation = Operation {
    id: "pub",
    resource: "names",
    name: "pub",
    method: HttpMethod::Delete,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/4`
pub static REF: Operation = Operation {
    id: "ref",
    resource: "names",
    name: "ref",
    method: HttpMethod::Options,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/4`
pub static RETURN: Operation = Operation {
    id: "return",
    resource: "names",
    name: "return",
    method: HttpMethod::Head,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/4`
pub static SELF: Operation = Operation {
    id: "self",
    resource: "names",
    name: "self",
    method: HttpMethod::Patch,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/5`
pub static STATIC: Operation = Operation {
    id: "static",
    resource: "names",
    name: "static",
    method: HttpMethod::Put,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/5`
pub static DEFAULT: Operation = Operation {
    id: "default",
    resource: "names",
    name: "default",
    method: HttpMethod::Post,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/5`
pub static EXAMPLE: Operation = Operation {
    id: "example",
    resource: "names",
    name: "example",
    method: HttpMethod::Delete,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/5`
pub static NEW: Operation = Operation {
    id: "new",
    resource: "names",
    name: "new",
    method: HttpMethod::Options,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/5`
pub static BUILDER: Operation = Operation {
    id: "builder",
    resource: "names",
    name: "builder",
    method: HttpMethod::Head,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/5`
pub static BUILD: Operation = Operation {
    id: "build",
    resource: "names",
    name: "build",
    method: HttpMethod::Patch,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/6`
pub static BODY: Operation = Operation {
    id: "body",
    resource: "names",
    name: "body",
    method: HttpMethod::Put,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/6`
pub static EXTRA: Operation = Operation {
    id: "extra",
    resource: "names",
    name: "extra",
    method: HttpMethod::Post,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/6`
pub static CLONE: Operation = Operation {
    id: "clone",
    resource: "names",
    name: "clone",
    method: HttpMethod::Delete,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/6`
pub static INTO: Operation = Operation {
    id: "into",
    resource: "names",
    name: "into",
    method: HttpMethod::Options,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/6`
pub static INTO_FUTURE: Operation = Operation {
    id: "into_future",
    resource: "names",
    name: "into_future",
    method: HttpMethod::Head,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/6`
pub static TRY_INTO: Operation = Operation {
    id: "try_into",
    resource: "names",
    name: "try_into",
    method: HttpMethod::Patch,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/7`
pub static PAGES: Operation = Operation {
    id: "pages",
    resource: "names",
    name: "pages",
    method: HttpMethod::Put,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/7`
pub static RECORDS: Operation = Operation {
    id: "records",
    resource: "names",
    name: "records",
    method: HttpMethod::Post,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/7`
pub static EDIT: Operation = Operation {
    id: "edit",
    resource: "names",
    name: "edit",
    method: HttpMethod::Delete,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/7`
pub static REPLACE: Operation = Operation {
    id: "replace",
    resource: "names",
    name: "replace",
    method: HttpMethod::Options,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/7`
pub static FILTER: Operation = Operation {
    id: "filter",
    resource: "names",
    name: "filter",
    method: HttpMethod::Head,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/7`
pub static OPTIONS: Operation = Operation {
    id: "options",
    resource: "names",
    name: "options",
    method: HttpMethod::Patch,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/8`
pub static CALL: Operation = Operation {
    id: "call",
    resource: "names",
    name: "call",
    method: HttpMethod::Put,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/8`
pub static WIRE: Operation = Operation {
    id: "wire",
    resource: "names",
    name: "wire",
    method: HttpMethod::Post,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/8`
pub static RECORD: Operation = Operation {
    id: "record",
    resource: "names",
    name: "record",
    method: HttpMethod::Delete,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/8`
pub static ADDITIONAL: Operation = Operation {
    id: "additional",
    resource: "names",
    name: "additional",
    method: HttpMethod::Options,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/8`
pub static HANDLE: Operation = Operation {
    id: "handle",
    resource: "names",
    name: "handle",
    method: HttpMethod::Head,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/8`
pub static KIND: Operation = Operation {
    id: "kind",
    resource: "names",
    name: "kind",
    method: HttpMethod::Patch,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/9`
pub static FROM_STR: Operation = Operation {
    id: "from_str",
    resource: "names",
    name: "from_str",
    method: HttpMethod::Put,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/9`
pub static HEADER: Operation = Operation {
    id: "header",
    resource: "names",
    name: "header",
    method: HttpMethod::Post,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/9`
pub static CONTENT_TYPE: Operation = Operation {
    id: "content_type",
    resource: "names",
    name: "content_type",
    method: HttpMethod::Delete,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/9`
pub static A_B: Operation = Operation {
    id: "a-b",
    resource: "names",
    name: "a-b",
    method: HttpMethod::Options,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/9`
pub static A_B2: Operation = Operation {
    id: "a_b",
    resource: "names",
    name: "a_b",
    method: HttpMethod::Head,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/9`
pub static A_B3: Operation = Operation {
    id: "aB",
    resource: "names",
    name: "aB",
    method: HttpMethod::Patch,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/10`
pub static A_B4: Operation = Operation {
    id: "A_B",
    resource: "names",
    name: "A_B",
    method: HttpMethod::Put,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/10`
pub static A_B5: Operation = Operation {
    id: "a.b",
    resource: "names",
    name: "a.b",
    method: HttpMethod::Post,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/10`
pub static A_B6: Operation = Operation {
    id: "a/b",
    resource: "names",
    name: "a/b",
    method: HttpMethod::Delete,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/10`
pub static N1ST: Operation = Operation {
    id: "1st",
    resource: "names",
    name: "1st",
    method: HttpMethod::Options,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/10`
pub static N2: Operation = Operation {
    id: "2",
    resource: "names",
    name: "2",
    method: HttpMethod::Head,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/10`
pub static N1_1: Operation = Operation {
    id: "1_1",
    resource: "names",
    name: "1_1",
    method: HttpMethod::Patch,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/11`
pub static MINUS_1: Operation = Operation {
    id: "-1",
    resource: "names",
    name: "-1",
    method: HttpMethod::Put,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/11`
pub static N1: Operation = Operation {
    id: "+1",
    resource: "names",
    name: "+1",
    method: HttpMethod::Post,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/11`
pub static UNNAMED: Operation = Operation {
    id: "é",
    resource: "names",
    name: "é",
    method: HttpMethod::Delete,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/11`
pub static STRA_E: Operation = Operation {
    id: "straße",
    resource: "names",
    name: "straße",
    method: HttpMethod::Options,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/11`
pub static UNNAMED2: Operation = Operation {
    id: "имя",
    resource: "names",
    name: "имя",
    method: HttpMethod::Head,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/11`
pub static UNNAMED3: Operation = Operation {
    id: "名",
    resource: "names",
    name: "名",
    method: HttpMethod::Patch,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/12`
pub static REF2: Operation = Operation {
    id: "$ref",
    resource: "names",
    name: "$ref",
    method: HttpMethod::Put,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/12`
pub static TYPE: Operation = Operation {
    id: "@type",
    resource: "names",
    name: "@type",
    method: HttpMethod::Post,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/12`
pub static UNNAMED4: Operation = Operation {
    id: "#",
    resource: "names",
    name: "#",
    method: HttpMethod::Delete,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/12`
pub static UNNAMED5: Operation = Operation {
    id: "*",
    resource: "names",
    name: "*",
    method: HttpMethod::Options,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/12`
pub static UNNAMED6: Operation = Operation {
    id: "%",
    resource: "names",
    name: "%",
    method: HttpMethod::Head,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/12`
pub static UNNAMED7: Operation = Operation {
    id: "&=",
    resource: "names",
    name: "&=",
    method: HttpMethod::Patch,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/13`
pub static UNNAMED8: Operation = Operation {
    id: "\\",
    resource: "names",
    name: "\\",
    method: HttpMethod::Put,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/13`
pub static UNNAMED9: Operation = Operation {
    id: "'",
    resource: "names",
    name: "'",
    method: HttpMethod::Post,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/13`
pub static UNNAMED10: Operation = Operation {
    id: "{}",
    resource: "names",
    name: "{}",
    method: HttpMethod::Delete,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `OPTIONS /names/13`
pub static UNNAMED11: Operation = Operation {
    id: "_",
    resource: "names",
    name: "_",
    method: HttpMethod::Options,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /names/13`
pub static UNNAMED12: Operation = Operation {
    id: "__",
    resource: "names",
    name: "__",
    method: HttpMethod::Head,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /names/13`
pub static R_TYPE: Operation = Operation {
    id: "r#type",
    resource: "names",
    name: "r#type",
    method: HttpMethod::Patch,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /names/14`
pub static UNNAMED13: Operation = Operation {
    id: "*/",
    resource: "names",
    name: "*/",
    method: HttpMethod::Put,
    path: "/names/14",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /names/14`
pub static NULL: Operation = Operation {
    id: "null",
    resource: "names",
    name: "null",
    method: HttpMethod::Post,
    path: "/names/14",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /names/14`
pub static A: Operation = Operation {
    id: "<a>",
    resource: "names",
    name: "<a>",
    method: HttpMethod::Delete,
    path: "/names/14",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /names/1`
pub static AS: Operation = Operation {
    id: "as",
    resource: "Result",
    name: "as",
    method: HttpMethod::Get,
    path: "/names/1",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/2`
pub static DYN: Operation = Operation {
    id: "dyn",
    resource: "self",
    name: "dyn",
    method: HttpMethod::Get,
    path: "/names/2",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/3`
pub static GEN: Operation = Operation {
    id: "gen",
    resource: "type",
    name: "gen",
    method: HttpMethod::Get,
    path: "/names/3",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/4`
pub static MOD: Operation = Operation {
    id: "mod",
    resource: "String",
    name: "mod",
    method: HttpMethod::Get,
    path: "/names/4",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/5`
pub static SELF2: Operation = Operation {
    id: "Self",
    resource: "client",
    name: "Self",
    method: HttpMethod::Get,
    path: "/names/5",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/6`
pub static SEND: Operation = Operation {
    id: "send",
    resource: "registry",
    name: "send",
    method: HttpMethod::Get,
    path: "/names/6",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/7`
pub static PLACEHOLDER: Operation = Operation {
    id: "placeholder",
    resource: "Vec",
    name: "placeholder",
    method: HttpMethod::Get,
    path: "/names/7",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/8`
pub static VALUE: Operation = Operation {
    id: "value",
    resource: "std",
    name: "value",
    method: HttpMethod::Get,
    path: "/names/8",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/9`
pub static OTHER: Operation = Operation {
    id: "other",
    resource: "1st",
    name: "other",
    method: HttpMethod::Get,
    path: "/names/9",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/10`
pub static A_B7: Operation = Operation {
    id: "a b",
    resource: "a-b",
    name: "a b",
    method: HttpMethod::Get,
    path: "/names/10",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/11`
pub static N11: Operation = Operation {
    id: "11",
    resource: "aB",
    name: "11",
    method: HttpMethod::Get,
    path: "/names/11",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/12`
pub static UNNAMED14: Operation = Operation {
    id: "🎉",
    resource: "a_b",
    name: "🎉",
    method: HttpMethod::Get,
    path: "/names/12",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/13`
pub static UNNAMED15: Operation = Operation {
    id: "\"",
    resource: "names ",
    name: "\"",
    method: HttpMethod::Get,
    path: "/names/13",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /names/14`
pub static UNNAMED16: Operation = Operation {
    id: "//",
    resource: "émile",
    name: "//",
    method: HttpMethod::Get,
    path: "/names/14",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

const AFTER: Parameter = Parameter::query("after", ParameterType::Text);

const KIND2: Parameter = Parameter::query("kind", ParameterType::Text);

const LIMIT: Parameter = Parameter::query("limit", ParameterType::Integer)
    .bounds(&[Bound::Minimum("1")]);

const SINK_ID: Parameter = Parameter::path("sink_id", ParameterType::Integer);

const UPLOAD_ID: Parameter = Parameter::path("upload_id", ParameterType::Integer);
