//! `raw METHOD PATH`: any request, also one that the API description lacks.

use clap::ArgMatches;
use http::Method;

use super::failure::{Failure, Outcome};
use super::session::Session;
use super::{call, confirm, output, single};
use crate::RawResponse;
use crate::flat::Printer;
use crate::registry::{Operation, ResponseKind, route};

/// Sends the request, and prints the body of the response.
pub(super) async fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let method: Method = text("method").to_uppercase().parse().map_err(|_| {
        Failure::usage(format!("`{}` is not a method, such as GET", text("method")))
    })?;
    let path = format!("/{}", text("path").trim_start_matches('/'));
    let below = path.split('?').next().unwrap_or_default();
    let route = route::find(session.api.operations, &method, below).ok();
    let operation = route.map(|route| route.operation);
    let mut request = session.client.request(method.clone(), path.as_str());
    if let Some(file) = matches.get_one::<String>("json") {
        let body = operation.and_then(|it| it.body);
        let content_type = body.map_or("application/json", |it| it.content_type);
        let json = call::read(file)?;
        call::require_values(&json)?;
        request = request.body(json.get().to_owned(), content_type);
    }
    confirm::allow(session, &method, below, 1)?;
    output::require_writable(session)?;
    let response = request.send().await?.error_for_status()?;
    response.require_ok()?;
    let printed = encode(session, operation, &response);
    output::write_response(session, !method.is_safe(), printed)
}

fn encode(
    session: &Session,
    operation: Option<&'static Operation>,
    response: &RawResponse,
) -> Outcome<Vec<u8>> {
    let api = session.api;
    let Some(json) = single::json_of(response) else {
        return Ok(response.bytes.to_vec());
    };
    let printer = Printer::new(api.fields, session.flag("show-secrets"));
    let body = match (operation.map(|it| it.response.content()), api.page_fields) {
        (Some(ResponseKind::Collection(record)), Some(names)) => {
            printer.page(names.records, record, json.get())
        }
        (Some(kind), _) => printer.of_schema(single::schema(api, kind), json.get()),
        (None, _) => printer.of_schema("", json.get()),
    };
    Ok((body? + "\n").into_bytes())
}
