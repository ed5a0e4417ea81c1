//! Credentials and the base URL: flags before environment before the file with profiles.
//!
//! Secrets are read from the environment or asked for. They are never an argument, which other users
//! of the machine can see, and never in the file.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, ValueHint};

use super::Program;
use super::failure::{Failure, Outcome};
use super::names::kebab;
use crate::conventions::{CredentialPlace, Security};
use crate::template;

/// The name of the base URL among the settings.
pub(super) const BASE_URL: &str = "base_url";

/// The heading of the flags that all commands have.
pub(super) const HEADING: &str = "Options of all commands";

/// Settings by name, such as `username`.
pub(super) type Settings = BTreeMap<String, String>;

/// The flags of settings that are not secret.
pub(super) fn arguments(security: &'static Security) -> Vec<Arg> {
    let file = Arg::new("config")
        .long("config")
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .help("The file with profiles");
    let profile = Arg::new("profile")
        .long("profile")
        .value_name("NAME")
        .help("The profile in that file [default: default]");
    let public =
        security.environment.iter().filter(|(name, _)| is_public(security, name));
    let public = public.map(|(name, variable)| {
        let value = name.to_uppercase();
        Arg::new(*name)
            .long(kebab(name))
            .value_name(value)
            .help(format!("Takes precedence over {variable}"))
    });
    let all = [file, profile].into_iter().chain(public);
    all.map(|arg| arg.global(true).help_heading(HEADING)).collect()
}

/// Whether a setting may be an argument: the parts of a user name, and the base URL.
fn is_public(security: &Security, name: &str) -> bool {
    name == BASE_URL
        || security.schemes.iter().any(|scheme| match scheme.place {
            CredentialPlace::Password { user_name } => {
                template::names(user_name).any(|part| part == name)
            }
            _ => false,
        })
}

/// The settings of a call.
pub(super) fn read(program: &Program, matches: &ArgMatches) -> Outcome<Settings> {
    let security = &program.api.conventions.security;
    let mut settings = profile(program, matches)?;
    for (name, variable) in security.environment {
        let set = env::var(variable).ok().filter(|value| !value.is_empty());
        let flag = is_public(security, name).then(|| matches.get_one::<String>(name));
        let value = flag.flatten().cloned().or(set);
        settings.extend(value.map(|value| ((*name).to_owned(), value)));
    }
    Ok(settings)
}

/// The user name and the tenant, as far as they are set.
pub(super) fn user_name(security: &Security, settings: &Settings) -> Option<String> {
    security.schemes.iter().find_map(|scheme| {
        let CredentialPlace::Password { user_name } = scheme.place else { return None };
        template::fill(user_name, |name| {
            settings.get(name).map(String::as_str).ok_or(())
        })
        .ok()
    })
}

/// The settings of the profile in the file.
fn profile(program: &Program, matches: &ArgMatches) -> Outcome<Settings> {
    let asked = matches.get_one::<String>("profile");
    let Some(path) = file(program, matches) else { return Ok(Settings::new()) };
    let is_named = matches.contains_id("config") || asked.is_some();
    if !path.exists() && !is_named {
        return Ok(Settings::new());
    }
    let name = asked.map_or("default", String::as_str);
    let fault =
        |reason: String| Failure::settings(format!("`{}`: {reason}", path.display()));
    let text =
        std::fs::read_to_string(&path).map_err(|error| fault(error.to_string()))?;
    let profiles: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| fault(error.message().to_owned()))?;
    match profiles.get(name) {
        Some(toml::Value::Table(table)) => {
            let security = &program.api.conventions.security;
            table
                .iter()
                .map(|(name, value)| setting(security, name, value))
                .collect::<Result<_, _>>()
                .map_err(fault)
        }
        Some(_) => Err(fault(format!("`{name}` is not a table"))),
        None if asked.is_none() => Ok(Settings::new()),
        None => Err(fault(format!("it has no profile `{name}`"))),
    }
}

fn setting(
    security: &Security,
    name: &str,
    value: &toml::Value,
) -> Result<(String, String), String> {
    let variable = security.environment.iter().find(|(own, _)| *own == name);
    match (variable, value.as_str()) {
        (None, _) => Err(format!("unknown setting `{name}`")),
        (Some((_, variable)), _) if !is_public(security, name) => Err(format!(
            "`{name}` is a secret and does not belong in a file: set {variable}, or leave it \
             out and type it when asked"
        )),
        (_, None) => Err(format!("`{name}` is not a text")),
        (_, Some(text)) => Ok((name.to_owned(), text.to_owned())),
    }
}

/// `config.toml` in the folder of this program, where the system keeps settings.
fn file(program: &Program, matches: &ArgMatches) -> Option<PathBuf> {
    if let Some(file) = matches.get_one::<String>("config") {
        return Some(file.into());
    }
    let folder =
        |name: &str| env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    let settings = folder("XDG_CONFIG_HOME")
        .or_else(|| folder("APPDATA"))
        .or_else(|| Some(folder("HOME")?.join(".config")))?;
    Some(settings.join(program.name).join("config.toml"))
}
