//! A small API of one resource, in the shape in which the generator writes them.

use revio_runtime::{
    Body, BodyBuilder, Bytes, Call, Conventions, Created, Credentials, CustomFields,
    Done, Envelope, Errors, Evidence, Extra, Handle, HandleBuilder, HttpMethod,
    Operation, Options, Page, Paging, Parameter, ParameterType, RateLimitDefaults,
    RawBody, ResponseKind, Result, RetryPolicy, RetrySafety, Secret, Value, call,
    custom_field_labels, identifier, paged_call, patch_call, placeholder, record,
    request,
};

pub(crate) const CONVENTIONS: Conventions = Conventions {
    name: "Testing",
    user_agent: "testing/1",
    servers: &["https://api.example/v1"],
    credentials: Credentials {
        user_name: "{username}@{client_code}",
        refuse: &[("username", "@")],
        key_header: Some("X-Key"),
        environment: &[
            ("username", "RUNTIME_TEST_LOGIN"),
            ("password", "RUNTIME_TEST_PASSWORD"),
        ],
    },
    paging: Some(Paging {
        page: "search.page",
        page_size: "search.page_size",
        first_page: 1,
        default_page_size: 10,
        max_page_size: 500,
    }),
    filter_prefix: "search.",
    rate_limit: Some(RateLimitDefaults { calls: 500, seconds: 60, calls_per_day: None }),
    errors: Errors { message: &["message", "error"], retry_after: Some("message") },
    envelope: Envelope { ok: "ok", links: "links", id: "id" },
    custom_fields: Some(CustomFields {
        property: "fields",
        id: "field_id",
        label: "label",
        value: "value",
    }),
};

const fn operation(
    id: &'static str,
    name: &'static str,
    method: HttpMethod,
    path: &'static str,
    response: ResponseKind,
) -> Operation {
    Operation {
        id,
        resource: "contacts",
        name,
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

static LIST: Operation = Operation {
    parameters: &[
        Parameter::query("search.page", ParameterType::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterType::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.name", ParameterType::Text).comma(),
        Parameter::query("search.status", ParameterType::Text).repeated(),
        Parameter::query("sort", ParameterType::Text),
        Parameter::header("X-Tenant", ParameterType::Text),
    ],
    ..operation(
        "contacts_list",
        "list",
        HttpMethod::Get,
        "/Contacts",
        ResponseKind::Collection("Contact"),
    )
};
static GET: Operation = operation(
    "contacts_get",
    "get",
    HttpMethod::Get,
    "/Contacts/{contact_id}",
    ResponseKind::Record("Contact"),
);
static CREATE: Operation = Operation {
    body: Some(Body {
        content_type: "application/json",
        schema: "ContactCreate",
        required: &["name"],
        fields: &["name", "limit", "pin"],
    }),
    ..operation(
        "contacts_create",
        "create",
        HttpMethod::Post,
        "/Contacts",
        ResponseKind::Created,
    )
};
static UPDATE: Operation = Operation {
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
    }),
    ..operation(
        "contacts_update",
        "update",
        HttpMethod::Patch,
        "/Contacts/{contact_id}",
        ResponseKind::Done,
    )
};
static DELETE: Operation = operation(
    "contacts_delete",
    "delete",
    HttpMethod::Delete,
    "/Contacts/{contact_id}",
    ResponseKind::Done,
);
static PDF: Operation = operation(
    "contacts_get_pdf",
    "get_pdf",
    HttpMethod::Get,
    "/Contacts/{contact_id}/pdf",
    ResponseKind::Binary("application/pdf"),
);
static RESULT: Operation = operation(
    "contacts_result",
    "result",
    HttpMethod::Get,
    "/Contacts/{name}/result",
    ResponseKind::Binary("*/*"),
);
static METADATA: Operation = operation(
    "contacts_metadata",
    "metadata",
    HttpMethod::Get,
    "/Contacts/Metadata",
    ResponseKind::Json(""),
);

/// Identifies a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContactId(pub(crate) i64);
identifier!(ContactId);

/// Identifies a custom field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FieldId(pub(crate) i64);
identifier!(FieldId);

/// A contact.
#[derive(Clone)]
pub(crate) struct Contact {
    pub(crate) contact_id: ContactId,
    pub(crate) name: Option<String>,
    pub(crate) fields: Option<Vec<Field>>,
    pub(crate) extra: Extra,
}
record!(Contact { "contact_id" => contact_id, "name" => name, "fields" => fields });

impl Contact {
    pub(crate) fn new(contact_id: impl Into<ContactId>) -> Self {
        Self { contact_id: contact_id.into(), ..placeholder() }
    }
}

/// A custom field.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) field_id: Option<i64>,
    pub(crate) label: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) extra: Extra,
}
record!(Field { "field_id" => field_id, "label" => label, "value" => value });

/// A page.
#[derive(Clone)]
pub(crate) struct Collection<T> {
    pub(crate) ok: Option<bool>,
    pub(crate) has_more: bool,
    pub(crate) record_count: Option<i64>,
    pub(crate) records: Vec<T>,
    pub(crate) extra: Extra,
}
record!(Collection<T> {
    "ok" => ok,
    "has_more" => has_more,
    "record_count" => record_count,
    "records" => records,
});

impl<T> Page for Collection<T> {
    type Record = T;

    fn has_more(&self) -> bool {
        self.has_more
    }

    fn records(&self) -> &[T] {
        &self.records
    }

    fn into_records(self) -> Vec<T> {
        self.records
    }
}

/// What a create takes.
#[derive(Clone)]
pub(crate) struct ContactCreate {
    name: String,
    limit: Option<revio_runtime::Decimal>,
    pin: Option<Secret>,
    pub(crate) extra: Extra,
}
request!(ContactCreate { "name" => name, "limit" => limit, "pin" => pin });

#[derive(Clone, Debug)]
pub(crate) struct ContactCreateBuilder {
    builder: BodyBuilder<ContactCreate>,
}

impl ContactCreate {
    pub(crate) fn builder() -> ContactCreateBuilder {
        ContactCreateBuilder { builder: BodyBuilder::default() }
    }
}

impl ContactCreateBuilder {
    pub(crate) fn name(mut self, name: impl Into<String>) -> Self {
        self.builder.set("name").name = name.into();
        self
    }

    pub(crate) fn limit(mut self, limit: impl Into<revio_runtime::Decimal>) -> Self {
        self.builder.set("limit").limit = Some(limit.into());
        self
    }

    pub(crate) fn pin(mut self, pin: impl Into<Secret>) -> Self {
        self.builder.set("pin").pin = Some(pin.into());
        self
    }

    pub(crate) fn build(self) -> Result<ContactCreate> {
        Ok(self.builder.build()?)
    }
}

/// The client of the small API.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) handle: Handle,
}

pub(crate) const LOGIN: &str = "api_user";
pub(crate) const PASSWORD: &str = "p4ss:wörd";
pub(crate) const KEY: &str = "k3y-0f-the-tenant";

/// A builder with all credentials.
pub(crate) fn builder() -> HandleBuilder {
    let mut builder = Handle::builder(&CONVENTIONS);
    builder.credential("username", LOGIN.into());
    builder.credential("client_code", "acme".into());
    builder.credential("password", PASSWORD.into());
    builder.credential("subscription_key", KEY.into());
    builder
}

/// A client of a server.
pub(crate) fn client(server: &super::Server) -> Client {
    client_at(&server.base_url())
}

/// A client of whatever is at a base URL. It sends everything once: most tests look at what
/// comes of that.
pub(crate) fn client_at(base_url: &str) -> Client {
    client_with(base_url, Options::new().retry(RetryPolicy::none()))
}

/// A client of whatever is at a base URL, with settings.
pub(crate) fn client_with(base_url: &str, options: Options) -> Client {
    let mut builder = builder();
    builder.base_url(base_url);
    builder.options(options);
    Client { handle: builder.build().expect("a client") }
}

impl Client {
    pub(crate) fn list(&self) -> List {
        self.handle.call(&LIST).into()
    }

    pub(crate) fn get(&self, contact_id: impl Into<ContactId>) -> Get {
        let mut call = self.handle.call(&GET);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }

    pub(crate) fn create(&self, body: ContactCreate) -> Create {
        let mut call = self.handle.call(&CREATE);
        call.carry::<ContactCreate>(body);
        call.into()
    }

    pub(crate) fn update(&self, contact_id: impl Into<ContactId>) -> Update {
        let mut call = self.handle.call(&UPDATE);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }

    pub(crate) fn edit(&self, contact: &Contact) -> Update {
        let mut update = self.update(contact.contact_id);
        update.call.custom_fields_of(contact);
        update
    }

    pub(crate) fn delete(&self, contact_id: impl Into<ContactId>) -> Delete {
        let mut call = self.handle.call(&DELETE);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }

    pub(crate) fn get_pdf(&self, contact_id: impl Into<ContactId>) -> GetPdf {
        let mut call = self.handle.call(&PDF);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }

    pub(crate) fn result(&self, name: impl Into<String>) -> RunResult {
        let mut call = self.handle.call(&RESULT);
        call.path::<String>("name", name);
        call.into()
    }

    pub(crate) fn metadata(&self) -> Metadata {
        self.handle.call(&METADATA).into()
    }
}

macro_rules! builders {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited"]
        pub(crate) struct $name {
            pub(crate) call: Call,
        }
    )* };
}
builders!(List Get Create Update Delete GetPdf RunResult Metadata);

paged_call!(List => Collection<Contact>);
custom_field_labels!(List => Collection<Contact>, FieldId);
call!(Get => Contact);
call!(Create => Created<ContactId>);
patch_call!(Update => Done);
call!(Delete => Done);
call!(GetPdf => Bytes);
call!(RunResult => RawBody);
call!(Metadata => Value);

impl List {
    pub(crate) fn page(mut self, page: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", page);
        self
    }

    pub(crate) fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", page_size);
        self
    }

    pub(crate) fn name(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set_all::<String>("search.name", names);
        self
    }

    pub(crate) fn status(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set_all::<String>("search.status", values);
        self
    }

    pub(crate) fn tenant(mut self, tenant: impl Into<String>) -> Self {
        self.call.set::<String>("X-Tenant", tenant);
        self
    }

    pub(crate) fn sort(mut self, sort: impl Into<String>) -> Self {
        self.call.set::<String>("sort", sort);
        self
    }
}

impl Update {
    pub(crate) fn name(mut self, name: impl Into<String>) -> Self {
        self.call.put::<String>("/name", name);
        self
    }

    pub(crate) fn pin(mut self, pin: impl Into<Secret>) -> Self {
        self.call.put::<Secret>("/pin", pin);
        self
    }

    pub(crate) fn aliases(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.put_all::<String>("/aliases", names);
        self
    }
}
