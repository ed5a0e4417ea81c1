//! Prism, Stoplight's mock server: <https://github.com/stoplightio/prism>.
//!
//! With `--errors`, a request that the document does not allow is answered 422, or 401 without
//! credentials. What Prism does not see is tested in `generated/tests/api/requests.rs`: query
//! parameters that the document does not name, members beside those of a schema, and texts of
//! the formats `decimal` and `date-time-local`, of which it knows nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::node::Package;
use super::server::{Server, free_port};
use super::{Failure, Verdict, client};

/// Later ones need a Node.js of which not everybody has the like.
const PRISM: Package =
    Package { name: "@stoplight/prism-cli", version: "5.14.2", script: "dist/index.js" };

/// Makes every call of the client at `root` against Prism, which is installed into `scratch`.
pub(super) fn run(root: &Path, scratch: &Path) -> Result<Verdict, Failure> {
    let script = PRISM.script(scratch)?;
    client::build()?;
    let log = scratch.join("prism.log");
    let server =
        start(&script, &root.join("generated/tests/generated/openapi.json"), &log)?;
    let said = client::run(&server.base_url())?;
    drop(server);
    let log = fs::read_to_string(&log)
        .map_err(|error| Failure::Broken(format!("cannot read Prism's log: {error}")))?;
    Ok(Verdict::of(&said, &log))
}

fn start(script: &Path, document: &Path, log: &Path) -> Result<Server, Failure> {
    let port = free_port()
        .map_err(|error| Failure::Broken(format!("no port on loopback: {error}")))?;
    let mut command = Command::new("node");
    command.arg(script).args(["mock", "--errors", "--host", "127.0.0.1", "--port"]);
    command.arg(port.to_string()).arg(document);
    let mut server = Server::start(&mut command, port, log)
        .map_err(|error| Failure::NotRun(format!("node cannot be started: {error}")))?;
    server.ready().map_err(|error| {
        let log = log.display();
        Failure::Broken(format!("Prism does not start: {error}; see {log}"))
    })?;
    Ok(server)
}
