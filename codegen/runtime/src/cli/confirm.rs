//! Asks before a write is sent.

use http::Method;

use super::failure::{Failure, Outcome};
use super::prompt;
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
    refuse_read_only(session, method, path)?;
    if session.is_fake() || session.flag("yes") {
        return Ok(());
    }
    if !prompt::is_possible() {
        let message =
            "this is a write, and there is no terminal to ask for consent: pass `--yes`";
        return Err(Failure::usage(message));
    }
    let unit = if calls == 1 { "call" } else { "calls" };
    let tenant = &session.tenant;
    let question = format!("{method} {path} as {tenant}: {calls} {unit}. Send? [y/N] ");
    match prompt::line(&question)?.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::usage("nothing was sent")),
    }
}

/// Fails if no write may be sent.
pub(super) fn refuse_read_only(
    session: &Session,
    method: &Method,
    path: &str,
) -> Outcome {
    if session.flag("read-only") {
        return Err(Failure::usage(format!(
            "{method} {path} is a write: remove `--read-only`"
        )));
    }
    Ok(())
}
