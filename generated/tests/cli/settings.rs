//! Where credentials and the base URL come from.

use crate::support::{command, command_on, file, run, seeded};

/// The user name that a server has seen.
fn user_name(request: &revio::fake::RecordedRequest) -> String {
    let header = request.headers["authorization"].to_str().expect("ASCII");
    let encoded = header.strip_prefix("Basic ").expect("HTTP Basic");
    let decoded = decode_base64(encoded);
    decoded.split(':').next().unwrap_or_default().to_owned()
}

fn decode_base64(text: &str) -> String {
    const ALPHABET: &str =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for digit in text.chars().filter_map(|it| ALPHABET.find(it)) {
        bits = bits << 6 | u32::try_from(digit).expect("six bits");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).expect("eight bits"));
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn flags_come_before_the_environment_and_that_before_the_profile() {
    let server = seeded(0).await;
    let profiles = "[default]\nusername = \"of_file\"\nclient_code = \"acme\"\n\
                    [sandbox]\nclient_code = \"sandbox\"\n";
    let config = file("settings", "config.toml", Some(profiles));
    let status = ["system-status", "get", "--config", &config];
    let cases: [(&[&str], Option<&str>, &str); 4] = [
        (&[], None, "of_file@acme"),
        (&[], Some("of_env"), "of_env@acme"),
        (&["--username", "of_flag"], Some("of_env"), "of_flag@acme"),
        (&["--profile", "sandbox"], Some("of_env"), "of_env@sandbox"),
    ];
    for (flags, variable, expected) in cases {
        server.clear_requests();
        let mut command = command_on(&server, &[&status[..], flags].concat());
        command.env_remove("REVIO_USERNAME").env_remove("REVIO_CLIENT_CODE");
        command.envs(variable.map(|name| ("REVIO_USERNAME", name)));
        run(command).succeeded();
        assert_eq!(user_name(&server.requests()[0]), expected);
    }
}

#[test]
fn settings_that_cannot_be_used_are_named() {
    let secret =
        file("settings", "secret.toml", Some("[default]\npassword = \"hunter2\"\n"));
    let unknown = file("settings", "unknown.toml", Some("[default]\nuser = \"a\"\n"));
    let missing = file("settings", "missing.toml", None);
    let cases: [(&[&str], &str); 5] = [
        (&[], "username"),
        (&["--config", &secret], "`password` is a secret and does not belong in a file"),
        (&["--config", &unknown], "unknown setting `user`"),
        (&["--config", &missing], "missing.toml"),
        (&["--config", &unknown, "--profile", "x"], "it has no profile `x`"),
    ];
    for (flags, expected) in cases {
        let arguments = [&["system-status", "get"], flags].concat();
        let message = run(command(&arguments)).failed(3);
        assert!(message.contains(expected), "{message}");
        assert!(!message.contains("hunter2"), "{message}");
    }
}

#[test]
fn a_password_is_never_an_argument() {
    run(command(&["--password", "x", "system-status", "get"])).failed(2);
}
