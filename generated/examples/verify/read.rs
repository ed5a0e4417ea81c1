//! The one way out of this program: a request that reads.
//!
//! A [`Read`] can be made of a call whose method is GET and of no other, and its request does not
//! take the method from the call but has it written here. Nothing else in the program sends.

use revio::exercise::CALLS;
use revio::registry::{HttpMethod, Operation, Parameter, ParameterLocation};
use revio::{Client, Method, RawRequest, RawResponse, Result};
use revio_runtime::exercise::Exercise;

/// How many records a page is to have: enough to see what records are like.
const PAGE_SIZE: i64 = 5;
/// The parameter that says so.
const PAGE_SIZE_NAME: &str = "search.page_size";

/// A call that changes nothing.
#[derive(Clone, Copy, Debug)]
pub struct Read(&'static Exercise<Client>);

impl Read {
    /// A call, if it reads.
    pub fn of(call: &'static Exercise<Client>) -> Option<Self> {
        (call.operation.method == HttpMethod::Get).then_some(Self(call))
    }

    /// All that read, in the order of the spec.
    pub fn all() -> impl Iterator<Item = Self> {
        CALLS.iter().filter_map(Self::of)
    }

    /// What is called.
    pub fn operation(self) -> &'static Operation {
        self.0.operation
    }

    /// The parameters of its path.
    pub fn keys(self) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.operation().parameters.iter();
        parameters.filter(|parameter| parameter.location == ParameterLocation::Path)
    }

    /// The request, with a number in place of each parameter of the path, and for a small page
    /// where there are pages.
    pub fn request(self, client: &Client, key: i64) -> RawRequest {
        let operation = self.operation();
        let mut path = operation.path.to_owned();
        for parameter in self.keys() {
            path = path.replace(&format!("{{{}}}", parameter.name), &key.to_string());
        }
        let request = client.request(Method::GET, path);
        match operation.parameter(PAGE_SIZE_NAME) {
            Some(_) => request.query(PAGE_SIZE_NAME, PAGE_SIZE),
            None => request,
        }
    }

    /// Whether the type of the call reads an answer; the reason if it does not. Nothing is sent:
    /// the call only says which type that is.
    pub fn decode(self, client: &Client, answer: &RawResponse) -> Result<()> {
        (self.0.call)(client)?.read(answer)
    }
}
