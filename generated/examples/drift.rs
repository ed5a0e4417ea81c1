//! Reads a fake Rev.io whose answers have changed, and writes to a log what the spec does not
//! know of them.
//!
//! ```text
//! cargo run -p revio --features drift,fake --example drift -- changes.json drift.jsonl
//! ```
//!
//! The file with the changes is a list of objects: `operation` names the answer, `pointer` is a
//! JSON pointer into its body, and `value` is what is put there. Without `value`, what is there is
//! taken out. A line is printed for each call: whether its answer could be read. What to change in
//! the spec, `cargo xtask drift drift.jsonl` says then.

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

/// Makes the calls, and gives a line for each.
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

/// Calls what the changes may be about.
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

/// Where something changes, and what is there then.
type Change = (String, Option<Value>);

/// The changes of each answer: of several faults that could befall a request, one does.
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

/// Changes of an answer on its way.
fn fault(changes: Vec<Change>) -> Fault {
    Fault::map_body(move |body| {
        for (pointer, value) in &changes {
            put(body, pointer, value.as_ref());
        }
    })
}

/// Puts a value where a pointer leads to, or takes out what is there.
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
