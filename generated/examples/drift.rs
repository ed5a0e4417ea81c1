//! Calls a fake Rev.io whose responses have changed, and logs what this crate doesn't know.
//!
//! ```text
//! cargo run -p revio --features drift,fake --example drift -- changes.json drift.jsonl
//! ```
//!
//! The first file is a JSON array of objects. `operation` names the operation whose response
//! changes, `pointer` is a JSON Pointer into the body, and `value` is the new value at that location.
//! Without `value`, the current value is removed. The example prints one line for each call, which
//! says whether the response decoded. Afterwards, `cargo xtask drift drift.jsonl` proposes changes
//! to the API description in `spec/`.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use revio::drift::JsonLinesLog;
use revio::fake::{Fault, Server};
use revio::{Client, Value};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [changes, log] = arguments.as_slice() else {
        eprintln!("expected a file with changes, and a file for the log");
        return ExitCode::FAILURE;
    };
    match observe(changes, log).await {
        Ok(lines) => {
            for line in lines {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Makes the calls, and returns a line for each.
async fn observe(changes: &str, log: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let text = std::fs::read_to_string(changes)
        .map_err(|error| format!("cannot read `{changes}`: {error}"))?;
    let changes: Vec<Value> = serde_json::from_str(&text)?;
    let server = Server::start().await?;
    server.seed(2);
    for (operation, changes) in by_operation(changes)? {
        server.inject(fault(changes).on(operation))?;
    }
    let observer = Arc::new(JsonLinesLog::append(log)?);
    let client = server.client_builder().observer(Arc::clone(&observer)).build()?;
    let lines = read(&client).await;
    match observer.take_error() {
        Some(error) => Err(format!("cannot write `{log}`: {error}").into()),
        None => Ok(lines),
    }
}

/// Calls every operation that the changes may affect.
async fn read(client: &Client) -> Vec<String> {
    let mut lines = Vec::new();
    macro_rules! call {
        ($($resource:ident $method:ident($($key:literal)?)),* $(,)?) => {
            $(lines.push(match client.$resource().$method($($key)?).await {
                Ok(_) => format!("{}_{}: read", stringify!($resource), stringify!($method)),
                Err(error) => {
                    format!("{}_{}: {error}", stringify!($resource), stringify!($method))
                }
            });)*
        };
    }
    call! {
        bills list(), bills get(1001),
        charges list(), charges get(1001),
        contacts list(), contacts get(1001),
        customers list(), customers get(1001),
        inventory_items list(), inventory_items get(1001),
        orders list(), orders get(1001),
        payment_accounts list(), payment_accounts get(1001),
        payments list(), payments get(1001),
        products list(), products get(1001),
        services list(), services get(1001),
        tickets list(), tickets get(1001),
    }
    lines
}

/// A JSON Pointer, and the new value at its location; `None` removes the current one.
type Change = (String, Option<Value>);

/// Groups the changes by operation, because only one fault applies to a request.
fn by_operation(changes: Vec<Value>) -> Result<BTreeMap<String, Vec<Change>>, String> {
    let mut sorted: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for change in changes {
        let text = |name: &str| {
            let text = change[name].as_str().map(ToOwned::to_owned);
            text.ok_or_else(|| format!("a change has no `{name}`: {change}"))
        };
        let (operation, pointer) = (text("operation")?, text("pointer")?);
        let value = change.get("value").cloned();
        sorted.entry(operation).or_default().push((pointer, value));
    }
    Ok(sorted)
}

/// The fault that makes these changes to a response.
fn fault(changes: Vec<Change>) -> Fault {
    Fault::map_body(move |body| {
        for (pointer, value) in &changes {
            put(body, pointer, value.as_ref());
        }
    })
}

/// Sets or removes the value at a JSON Pointer.
fn put(body: &mut Value, pointer: &str, value: Option<&Value>) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match (body.pointer_mut(parent), value) {
        (Some(Value::Object(members)), Some(value)) => {
            members.insert(name.to_owned(), value.clone());
        }
        (Some(Value::Object(members)), None) => _ = members.remove(name),
        (Some(Value::Array(elements)), Some(value)) => {
            let at = name.parse().unwrap_or(elements.len());
            match elements.get_mut(at) {
                Some(element) => *element = value.clone(),
                None => elements.push(value.clone()),
            }
        }
        _ => {}
    }
}
