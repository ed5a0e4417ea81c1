//! Credentials and the base URL: flags before environment before the file with profiles before the
//! keyring.
//!
//! Secrets are read from the environment or the keyring, or asked for. They are never an argument,
//! which other users of the machine can see, and never in the file.

mod needed;
mod source;

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, ValueHint};

use super::Program;
use super::failure::{Failure, Outcome};
use super::keyring::{self, Stored};
use super::names::kebab;
use crate::conventions::Security;
pub(super) use needed::{credentials, is_complete, is_public, needed, user_name};
pub(super) use source::{Setting, Source};

/// The name of the base URL among the settings.
pub(super) const BASE_URL: &str = "base_url";

/// The heading of the flags that all commands have.
pub(super) const HEADING: &str = "Options of all commands";

/// The profile that is used without `--profile`.
const DEFAULT_PROFILE: &str = "default";

/// One more way to set a secret.
const STORE: &str =
    if cfg!(feature = "keyring") { ", store it with `auth login`" } else { "" };

/// Settings by name, such as `username`.
pub(super) type Settings = BTreeMap<String, Setting>;

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

/// The settings of a call. The keyring is asked if credentials are missing.
pub(super) fn read(program: &Program, matches: &ArgMatches) -> Outcome<Settings> {
    let security = &program.api.conventions.security;
    let (mut settings, absent) = given(program, matches)?;
    if is_complete(security, &settings) {
        let hint = "the credentials are set elsewhere: leave out `--profile`";
        return absent.map_or(Ok(settings), |absent| Err(absent.with_hint(hint)));
    }
    let stored = keyring::load(program.name, profile_name(matches));
    // The call may still succeed: someone may be asked.
    let stored = stored.unwrap_or_else(|failure| {
        failure.warn(program.name);
        None
    });
    match (stored, absent) {
        (Some(stored), _) => add_stored(security, &mut settings, stored),
        (None, None) => {}
        (None, Some(absent)) => {
            return Err(absent.with_keyring_hint("`auth login` adds one to the keyring"));
        }
    }
    Ok(settings)
}

/// The settings without the keyring, and a failure if the profile that was asked for is not in the
/// file: it may be in the keyring.
pub(super) fn given(
    program: &Program,
    matches: &ArgMatches,
) -> Outcome<(Settings, Option<Failure>)> {
    let security = &program.api.conventions.security;
    let (mut settings, absent) = match profile(program, matches)? {
        Ok(settings) => (settings, None),
        Err(absent) => (Settings::new(), Some(absent)),
    };
    for (name, variable) in security.environment {
        let flag = is_public(security, name).then(|| matches.get_one::<String>(name));
        let flag = flag.flatten().map(|value| Source::Flag(kebab(name)).of(value));
        let set = env::var(variable).ok().filter(|value| !value.is_empty());
        let set = set.map(|value| Source::Environment(variable).of(value));
        settings.extend(flag.or(set).map(|value| ((*name).to_owned(), value)));
    }
    Ok((settings, absent))
}

/// Adds what the settings lack. The password of one user is not for another.
fn add_stored(security: &Security, settings: &mut Settings, stored: Stored) {
    let is_same = |(name, value): (&String, &String)| {
        let own = settings.get(name).filter(|_| is_public(security, name));
        own.is_none_or(|own| own.value == *value)
    };
    if stored.iter().all(is_same) {
        for (name, value) in stored {
            settings.entry(name).or_insert(Source::Keyring.of(value));
        }
    }
}

/// The name of the profile.
pub(super) fn profile_name(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("profile").map_or(DEFAULT_PROFILE, String::as_str)
}

/// The settings of the profile in the file, or why it is not there although it was asked for.
fn profile(
    program: &Program,
    matches: &ArgMatches,
) -> Outcome<Result<Settings, Failure>> {
    let asked = matches.contains_id("profile");
    let Some(path) = file(program, matches) else { return Ok(Ok(Settings::new())) };
    let name = profile_name(matches);
    let fault =
        |reason: String| Failure::settings(format!("`{}`: {reason}", path.display()));
    let absent = |reason: String| {
        Ok(if asked { Err(fault(reason)) } else { Ok(Settings::new()) })
    };
    if !path.exists() && !matches.contains_id("config") {
        return absent(format!("no such file, so there is no profile `{name}`"));
    }
    let text =
        std::fs::read_to_string(&path).map_err(|error| fault(error.to_string()))?;
    let profiles: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| fault(error.message().to_owned()))?;
    let table = match profiles.get(name) {
        Some(toml::Value::Table(table)) => table,
        Some(_) => return Err(fault(format!("`{name}` is not a table"))),
        None => return absent(format!("it has no profile `{name}`")),
    };
    let security = &program.api.conventions.security;
    let settings = table.iter().map(|(name, value)| {
        let text = text_of(security, name, value)?;
        Ok((name.clone(), Source::Profile(path.clone()).of(text)))
    });
    settings.collect::<Result<_, _>>().map_err(fault).map(Ok)
}

/// The text of a setting, or why it must not be in the file.
fn text_of<'v>(
    security: &Security,
    name: &str,
    value: &'v toml::Value,
) -> Result<&'v str, String> {
    let variable = security.environment.iter().find(|(own, _)| *own == name);
    match (variable, value.as_str()) {
        (None, _) => Err(format!("unknown setting `{name}`")),
        (Some((_, variable)), _) if !is_public(security, name) => Err(format!(
            "`{name}` is a secret and does not belong in a file: set {variable}{STORE}, or type it \
             when asked"
        )),
        (_, None) => Err(format!("`{name}` is not a text")),
        (_, Some(text)) => Ok(text),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conventions::SecurityScheme;

    const SECURITY: Security = Security {
        schemes: &[SecurityScheme::basic_with_user_name("{username}@{tenant}")],
        required: &[&[0]],
        exceptions: &[],
        refuse: &[],
        environment: &[],
    };

    type Pairs<'a> = &'a [(&'a str, &'a str)];

    #[test]
    fn a_keyring_adds_what_is_missing_for_the_same_user_alone() {
        let stored = [("username", "al"), ("tenant", "acme"), ("password", "stored")];
        let cases: [(Pairs<'_>, Option<&str>); 5] = [
            (&[], Some("stored")),
            (&[("username", "al")], Some("stored")),
            (&[("username", "al"), ("password", "set")], Some("set")),
            (&[("username", "bo")], None),
            (&[("username", "al"), ("tenant", "other")], None),
        ];
        for (set, expected) in cases {
            let set = set.iter().map(|(name, value)| {
                ((*name).to_owned(), Source::Environment("").of(*value))
            });
            let mut settings: Settings = set.collect();
            let stored = stored.map(|(name, value)| (name.to_owned(), value.to_owned()));
            add_stored(&SECURITY, &mut settings, stored.into());
            let password = settings.get("password").map(|it| it.value.as_str());
            assert_eq!(password, expected);
        }
    }
}
