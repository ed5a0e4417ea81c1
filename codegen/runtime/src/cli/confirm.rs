//! Asks before a write is sent.

use std::io::IsTerminal;

use console::Term;
use http::Method;

use super::failure::{Failure, Outcome};
use super::session::Session;

/// Fails unless these calls may be sent: reads always, and writes if someone has agreed.
pub(super) fn allow(
    session: &Session,
    method: &Method,
    path: &str,
    calls: usize,
) -> Outcome {
    if method.is_safe() {
        return Ok(());
    }
    if session.flag("read-only") {
        return Err(Failure::usage(format!(
            "{method} {path} is a write: remove `--read-only`"
        )));
    }
    if session.is_fake() || session.flag("yes") {
        return Ok(());
    }
    let terminal = Term::stderr();
    if !std::io::stdin().is_terminal() || !terminal.is_term() {
        let message =
            "this is a write, and there is no terminal to ask for consent: pass `--yes`";
        return Err(Failure::usage(message));
    }
    let unit = if calls == 1 { "call" } else { "calls" };
    let tenant = &session.tenant;
    terminal.write_str(&format!(
        "{method} {path} as {tenant}: {calls} {unit}. Send? [y/N] "
    ))?;
    match terminal.read_line()?.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::usage("nothing was sent")),
    }
}
