//! `auth`: credentials in the keyring of the system.

use std::io::{self, IsTerminal};

use clap::ArgMatches;

use super::align::align;
use super::failure::{Failure, Outcome};
use super::keyring::Stored;
use super::names::kebab;
use super::settings::{self, Settings, Source};
use super::{Program, keyring, output, prompt, session};
use crate::conventions::Security;

/// Runs a subcommand of `auth`.
pub(super) fn run(program: &Program, matches: &ArgMatches) -> Outcome {
    let (name, matches) = matches.subcommand().unwrap_or(("status", matches));
    if matches.get_flag("fake") {
        let message = "a fake server has no credentials: leave out `--fake`";
        return Err(Failure::usage(message));
    }
    match name {
        "login" => login(program, matches),
        "logout" => logout(program, matches),
        _ => status(program, matches),
    }
}

/// Stores the credentials that are set, and asks for the others.
fn login(program: &Program, matches: &ArgMatches) -> Outcome {
    let profile = settings::profile_name(matches);
    // Before anyone has typed anything.
    keyring::require(program.name, profile)?;
    let security = &program.api.conventions.security;
    // The profile may be in the keyring alone.
    let (mut settings, _) = settings::given(program, matches)?;
    ask(security, &mut settings)?;
    let credentials = settings::credentials(security).into_iter();
    let credentials = credentials.filter_map(|name| {
        settings.get(name).map(|setting| (name.to_owned(), setting.value.clone()))
    });
    let stored: Stored = credentials.collect();
    session::client(program.api, settings)?;
    keyring::save(program.name, profile, &stored)?;
    eprintln!("the keyring has the credentials of the profile `{profile}`");
    Ok(())
}

/// Asks for the credentials that are missing. Without a terminal, the secrets that are needed are
/// lines of the standard input.
fn ask(security: &'static Security, settings: &mut Settings) -> Outcome {
    let needed = settings::needed(security);
    for name in settings::credentials(security) {
        let is_secret = !settings::is_public(security, name);
        let is_needed = needed.contains(&name);
        if settings.contains_key(name) {
            continue;
        }
        let value = match (prompt::is_possible(), is_secret) {
            (true, true) => prompt::secret(&question(name, is_needed))?,
            (true, false) => prompt::line(&question(name, is_needed))?,
            // What is typed would be shown.
            (false, true) if is_needed && io::stdin().is_terminal() => {
                return Err(missing(security, settings).with_hint(
                    "no question can be asked, because the standard error is not a terminal",
                ));
            }
            (false, true) if is_needed => read_line()?,
            (false, true) => continue,
            (false, false) => String::new(),
        };
        if !value.is_empty() {
            settings.insert(name.to_owned(), Source::Input.of(value));
        } else if is_needed {
            return Err(missing(security, settings));
        }
    }
    Ok(())
}

fn question(name: &str, is_needed: bool) -> String {
    let name = name.replace('_', " ");
    if is_needed { format!("{name}: ") } else { format!("{name} (if you have one): ") }
}

fn read_line() -> Outcome<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn missing(security: &'static Security, settings: &Settings) -> Failure {
    let needed = settings::needed(security).into_iter();
    let missing = needed.filter(|name| !settings.contains_key(*name));
    let missing: Vec<String> = missing.map(|name| remedy(security, name)).collect();
    Failure::settings(format!("missing credentials: {}", missing.join(", ")))
}

/// A credential, and how to set it.
fn remedy(security: &Security, name: &str) -> String {
    let variable = security.environment.iter().find(|(own, _)| *own == name);
    let variable = variable.map_or("", |(_, variable)| variable);
    if settings::is_public(security, name) {
        return format!("`{name}` (--{} or {variable})", kebab(name));
    }
    format!("`{name}` ({variable})")
}

/// Prints where each setting comes from, and fails if a call needs more.
fn status(program: &Program, matches: &ArgMatches) -> Outcome {
    let security = &program.api.conventions.security;
    let settings = settings::read(program, matches)?;
    let rows = security.environment.iter().map(|(name, _)| {
        let source = settings.get(*name).map(|setting| setting.source.to_string());
        vec![(*name).to_owned(), source.unwrap_or_else(|| "not set".to_owned())]
    });
    let lines = align(&rows.collect::<Vec<_>>());
    output::print(&lines.into_iter().map(|line| line + "\n").collect::<String>())?;
    if settings::is_complete(security, &settings) {
        return session::client(program.api, settings).map(drop);
    }
    Err(missing(security, &settings)
        .with_keyring_hint("`auth login` stores them in the keyring"))
}

fn logout(program: &Program, matches: &ArgMatches) -> Outcome {
    let profile = settings::profile_name(matches);
    let found = keyring::remove(program.name, profile)?;
    let state = if found { "no longer has" } else { "has no" };
    eprintln!("the keyring {state} credentials of the profile `{profile}`");
    Ok(())
}
