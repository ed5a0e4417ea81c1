//! The URL of a request, with the queries of the operation, the options and the credentials.

use http::Uri;
use url::form_urlencoded;

use super::Request;
use crate::client::authorization::Sent;
use crate::client::core::Handle;
use crate::encode::QueryWriter;
use crate::headers::OF_CLIENT;
use crate::registry::{Parameter, ParameterLocation, is_credential};
use crate::request::bounds;
use crate::{Error, Result};

impl Request {
    pub(in crate::request) fn uri(
        &self,
        handle: &Handle,
        credentials: &[&Sent],
    ) -> Result<Uri> {
        let (base_url, path) = match &self.link {
            Some(link) => (&**link, ""),
            None => (handle.shared().base_urls.of(self.operation)?, &*self.path),
        };
        let separator =
            if [base_url, path].iter().any(|it| it.contains('?')) { "&" } else { "?" };
        // Enough for a few parameters.
        let mut uri = String::with_capacity(base_url.len() + path.len() + 64);
        uri.push_str(base_url);
        uri.push_str(path);
        let mut query = QueryWriter::new(&mut uri, separator);
        // A link has its own.
        if self.link.is_none() {
            self.query.write(&mut query);
            for (name, value) in self.query_of_options(handle) {
                query.pair(name, value);
            }
        }
        for credential in credentials {
            if let Sent::Query(name, key) = credential {
                query.pair(name, key);
            }
        }
        Uri::try_from(uri).map_err(|error| {
            Error::invalid_request(format!("invalid URL: {error}")).with_source(error)
        })
    }

    fn query_of_options<'a>(
        &'a self,
        handle: &'a Handle,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all = handle.options().query.iter().chain(&self.options.query);
        all.map(|(name, value)| (&**name, &**value))
    }

    /// Checks the parts of the query that no setter has checked.
    pub(super) fn check_bounds(&self, handle: &Handle) -> Result<()> {
        let in_path = self.path.split_once('?').unwrap_or_default().1;
        for (name, value) in form_urlencoded::parse(in_path.as_bytes()) {
            self.check_parameter(handle, &name, &value)?;
        }
        let undeclared = self.query.undeclared().chain(self.query_of_options(handle));
        for (name, value) in undeclared {
            self.check_parameter(handle, name, value)?;
        }
        Ok(())
    }

    fn check_parameter(&self, handle: &Handle, name: &str, value: &str) -> Result<()> {
        let security = &handle.shared().conventions.security;
        if is_credential(security, self.operation, ParameterLocation::Query, name) {
            let message = format!("the query parameter `{name}` {OF_CLIENT}");
            return Err(Error::invalid_request(message));
        }
        let checked = if let Some(operation) = self.operation {
            let named = |other: &&Parameter| other.name.eq_ignore_ascii_case(name);
            // The values of a list have bounds together, which their setter checks.
            let found = operation.parameters.iter().find(named);
            let found = found.filter(|found| found.is_scalar());
            found.map_or(Ok(()), |found| bounds::check(found, &[value.to_owned()]))
        } else {
            let paging = handle.shared().conventions.paging;
            paging.map_or(Ok(()), |it| bounds::check_paging(&it, name, value))
        };
        checked.map_err(Error::invalid_request)
    }
}
