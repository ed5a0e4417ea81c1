//! What a command needs to make calls: a client, and how its results are printed.

use clap::ArgMatches;

use super::Program;
use super::failure::{Failure, Outcome};
use super::prompt;
use super::settings::{self, Setting, Settings, Source};
use crate::Error;
use crate::client::builder::HandleBuilder;
use crate::client::core::Handle;
use crate::conventions::{CredentialPlace, Security};
use crate::fake::{Server, ServerConfig};
use crate::registry::Api;

/// The number of records of each resource in the fake server: enough for several pages.
const FAKE_RECORDS: usize = 25;

/// What a command needs.
pub(super) struct Session {
    pub(super) api: &'static Api,
    pub(super) client: Handle,
    pub(super) matches: ArgMatches,
    /// Who sends the calls, and where to.
    pub(super) tenant: String,
    /// Runs as long as the session.
    fake: Option<Server>,
}

impl Session {
    pub(super) async fn start(program: &Program, matches: &ArgMatches) -> Outcome<Self> {
        let api = program.api;
        let security = &api.conventions.security;
        let fake =
            if matches.get_flag("fake") { Some(start_fake(api).await?) } else { None };
        let mut settings = match &fake {
            Some(server) => of_fake(security, server),
            None => settings::read(program, matches)?,
        };
        ask_for_password(security, &mut settings)?;
        let user_name = settings::user_name(security, &settings);
        let client = client(api, settings)?;
        let is_read_only = matches.get_flag("read-only");
        let client = if is_read_only { client.read_only() } else { client };
        let url = client.shared().base_urls.main().to_owned();
        let tenant = match user_name {
            Some(name) => format!("{name} at {url}"),
            None => url,
        };
        Ok(Self { api, client, matches: matches.clone(), tenant, fake })
    }

    /// Whether nothing can be changed but made-up records.
    pub(super) fn is_fake(&self) -> bool {
        self.fake.is_some()
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.matches.get_flag(name)
    }
}

async fn start_fake(api: &'static Api) -> Outcome<Server> {
    let server = Server::start(api, ServerConfig::new()).await?;
    server.seed(FAKE_RECORDS);
    Ok(server)
}

/// Made-up credentials of every kind.
fn of_fake(security: &Security, server: &Server) -> Settings {
    let names = security.environment.iter().map(|(name, _)| *name);
    let credentials = names.filter(|name| *name != settings::BASE_URL);
    let credentials = credentials.map(|name| (name.to_owned(), Source::Fake.of("fake")));
    let base_url = Source::Fake.of(server.base_url());
    credentials.chain([(settings::BASE_URL.to_owned(), base_url)]).collect()
}

/// Asks for the password if only that is missing and someone can type it.
fn ask_for_password(security: &Security, settings: &mut Settings) -> Outcome {
    let Some(user_name) = settings::user_name(security, settings) else { return Ok(()) };
    if !prompt::is_possible() {
        return Ok(());
    }
    for scheme in security.schemes {
        let is_password = matches!(scheme.place, CredentialPlace::Password { .. });
        if is_password && !settings.contains_key(scheme.credential) {
            let password = prompt::secret(&format!("Password of {user_name}: "))?;
            settings.insert(scheme.credential.to_owned(), Source::Input.of(password));
        }
    }
    Ok(())
}

/// A client with these settings. Building it checks them.
pub(super) fn client(api: &'static Api, settings: Settings) -> Outcome<Handle> {
    let mut builder = Handle::builder(api.conventions);
    apply(&mut builder, settings);
    builder.build().map_err(|error| hint(&api.conventions.security, error))
}

/// Where settings come from.
fn hint(security: &Security, error: Error) -> Failure {
    let variables: Vec<&str> =
        security.environment.iter().map(|(_, name)| *name).collect();
    let keyring = if cfg!(feature = "keyring") { ", the keyring" } else { "" };
    Failure::from(error).with_hint(&format!(
        "settings are in flags, variables ({}), a profile{keyring}, and `--fake` needs none",
        variables.join(", ")
    ))
}

fn apply(builder: &mut HandleBuilder, settings: Settings) {
    for (name, Setting { value, .. }) in settings {
        if name == settings::BASE_URL {
            builder.base_url(value);
        } else {
            builder.text_credential(&name, value);
        }
    }
}
