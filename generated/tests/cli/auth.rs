//! `auth`, without a keyring that could be used. `tests/keyring` has one.

use crate::support::{command, command_on, file, run, seeded};

#[test]
fn the_status_says_where_each_setting_comes_from_and_not_what_it_is() {
    let profiles = "[default]\nusername = \"of_file\"\nclient_code = \"acme\"\n";
    let config = file("auth", "config.toml", Some(profiles));
    let mut command =
        command(&["auth", "status", "--config", &config, "--client-code", "other"]);
    command.env("REVIO_PASSWORD", "hunter2");
    let status = run(command).succeeded();
    let lines: Vec<Vec<&str>> = status
        .lines()
        .map(|line| line.splitn(2, ' ').map(str::trim).collect())
        .collect();
    let expected = [
        ["username", &format!("profile in {config}")],
        ["client_code", "flag --client-code"],
        ["password", "variable REVIO_PASSWORD"],
        ["subscription_key", "not set"],
        ["base_url", "not set"],
    ];
    assert_eq!(lines, expected);
}

#[test]
fn the_status_fails_if_a_call_needs_more() {
    let mut command = command(&["auth", "status", "--username", "api_user"]);
    command.env("REVIO_SUBSCRIPTION_KEY", "hunter2");
    let run = run(command);
    assert!(run.stdout.contains("subscription_key  variable"), "{}", run.stdout);
    let message = run.failed(3);
    for part in ["`client_code` (--client-code or REVIO_CLIENT_CODE)", "`password`"] {
        assert!(message.contains(part), "{message}");
    }
    assert!(!message.contains("`username`") && !message.contains("`subscription_key`"));
}

#[test]
fn a_password_is_not_an_argument_of_login() {
    run(command(&["auth", "login", "--password", "hunter2"])).failed(2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keyring_is_not_asked_for_what_is_set() {
    let server = seeded(1).await;
    let run = run(command_on(&server, &["contacts", "list"]));
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[cfg(not(feature = "keyring"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_feature_there_is_no_keyring() {
    for name in ["login", "logout"] {
        let message = run(command(&["auth", name])).failed(2);
        assert!(message.contains("build it with the feature `keyring`"), "{message}");
    }
    let server = seeded(1).await;
    let mut command = command_on(&server, &["contacts", "list"]);
    command.env_remove("REVIO_PASSWORD");
    let message = run(command).failed(3);
    assert!(!message.contains("cannot use the keyring"), "{message}");
}

#[cfg(feature = "keyring")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keyring_that_cannot_be_reached_is_reported() {
    for name in ["login", "logout"] {
        let message = run(command(&["auth", name])).failed(3);
        assert!(message.contains("cannot use the keyring"), "{message}");
    }
    let server = seeded(1).await;
    let mut command = command_on(&server, &["contacts", "list"]);
    command.env_remove("REVIO_PASSWORD");
    let message = run(command).failed(3);
    for part in ["cannot use the keyring", "missing", "REVIO_PASSWORD"] {
        assert!(message.contains(part), "{message}");
    }
    assert!(server.requests().is_empty());
}
