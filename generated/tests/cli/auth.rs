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
fn the_status_fails_for_settings_that_no_call_can_use() {
    for (name, value, expected) in [
        ("REVIO_BASE_URL", "nonsense", "base URL"),
        ("REVIO_BASE_URL", "http://u:p@127.0.0.1:1", "base URL"),
        ("REVIO_USERNAME", "me@example.com", "`@`"),
    ] {
        let mut command = command(&["auth", "status"]);
        command.env("REVIO_USERNAME", "api_user").env("REVIO_CLIENT_CODE", "acme");
        command.env("REVIO_PASSWORD", "hunter2").env(name, value);
        let message = run(command).failed(3);
        assert!(message.contains(expected), "{value}: {message}");
    }
}

#[test]
fn a_password_is_not_an_argument_of_login() {
    run(command(&["auth", "login", "--password", "hunter2"])).failed(2);
}

#[test]
fn the_fake_has_no_credentials_to_store() {
    for name in ["login", "logout", "status"] {
        for arguments in [["--fake", "auth", name], ["auth", name, "--fake"]] {
            let message = run(command(&arguments)).failed(2);
            assert!(message.contains("leave out `--fake`"), "{arguments:?}: {message}");
        }
    }
}

#[cfg(all(feature = "keyring", target_os = "linux"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keyring_is_not_asked_for_what_is_set() {
    let server = seeded(1).await;
    let call = ["contacts", "list"];
    let run_on = |arguments: &[&str]| run(command_on(&server, arguments));
    let all_set = run_on(&call);
    assert_eq!((all_set.code, all_set.stderr.as_str()), (Some(0), ""));
    let message = run_on(&[&call[..], &["--profile", "absent"]].concat()).failed(3);
    assert!(message.contains("leave out `--profile`"), "{message}");
    assert!(!message.contains("cannot use the keyring"), "{message}");
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

#[cfg(not(feature = "keyring"))]
#[test]
fn without_its_feature_a_keyring_is_no_remedy() {
    let secret = "[default]\npassword = \"hunter2\"\n";
    let secret = file("auth", "secret.toml", Some(secret));
    let call = ["system-status", "get"];
    for arguments in [
        &["auth", "status"][..],
        &call,
        &[&call[..], &["--profile", "absent"]].concat(),
        &[&call[..], &["--config", &secret]].concat(),
    ] {
        let message = run(command(arguments)).failed(3);
        for part in ["keyring", "auth login"] {
            assert!(!message.contains(part), "{arguments:?}: {message}");
        }
    }
}

/// On other systems, it would be the keyring of whoever runs the tests.
#[cfg(all(feature = "keyring", target_os = "linux"))]
#[test]
fn a_profile_may_be_in_a_keyring_that_cannot_be_reached() {
    let message =
        run(command(&["system-status", "get", "--profile", "sandbox"])).failed(3);
    for part in ["cannot use the keyring", "no profile `sandbox`", "`auth login` adds"] {
        assert!(message.contains(part), "{part}: {message}");
    }
}

/// On other systems, it would be the keyring of whoever runs the tests.
#[cfg(all(feature = "keyring", target_os = "linux"))]
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
