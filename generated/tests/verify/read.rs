//! The only requests that this program sends: GET.
//!
//! A [`Read`] can only be created from an operation whose method is GET. Its request doesn't take the
//! method from the operation: `GET` is hard-coded here. No other part of the program sends requests.

use super::exercise::CALLS;
use revio::raw::{RawRequest, RawResponse};
use revio::registry::{HttpMethod, Operation, Parameter, ParameterLocation};
use revio::{Client, Method, Result};
use revio_runtime::exercise::Exercise;

/// The page size: large enough to show what the records look like.
const PAGE_SIZE: i64 = 5;
/// The name of the parameter for the page size.
const PAGE_SIZE_NAME: &str = "search.page_size";

/// A call that only reads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Read(&'static Exercise<Client>);

impl Read {
    /// Returns the call if its method is GET.
    pub(crate) fn of(call: &'static Exercise<Client>) -> Option<Self> {
        (call.operation.method == HttpMethod::Get).then_some(Self(call))
    }

    /// All calls that only read, in the order of the spec.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        CALLS.iter().filter_map(Self::of)
    }

    /// The called operation.
    pub(crate) fn operation(self) -> &'static Operation {
        self.0.operation
    }

    /// The path parameters.
    pub(crate) fn keys(self) -> impl Iterator<Item = &'static Parameter> {
        let parameters = self.operation().parameters.iter();
        parameters.filter(|parameter| parameter.location == ParameterLocation::Path)
    }

    /// Builds the request, with `key` for each path parameter, and a small page size where the
    /// operation takes one.
    pub(crate) fn request(self, client: &Client, key: i64) -> RawRequest {
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

    /// Decodes a response as the response type of the call. Sends nothing: the call only provides
    /// the type.
    pub(crate) fn decode(self, client: &Client, response: &RawResponse) -> Result<()> {
        (self.0.call)(client)?.read(response)
    }
}
