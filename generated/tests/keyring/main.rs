//! Credentials in a real keyring, that of GNOME, by a process that stores and one that uses them.
//!
//! ```text
//! cargo test -p revio --features keyring --test keyring
//! ```
//!
//! Without `dbus-daemon` and `gnome-keyring-daemon`, nothing is run.

#[cfg(unix)]
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../cli/terminal/pty.rs"]
mod pty;
mod session;
#[cfg(unix)]
#[path = "../cli/wait.rs"]
mod wait;

use std::io::Write;
use std::process::{Command, ExitCode, Output, Stdio};

use revio::fake::Server;

use session::KeyringSession;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// `api_user@acme:hunter2` in HTTP Basic.
const STORED: &str = "Basic YXBpX3VzZXJAYWNtZTpodW50ZXIy";
/// `api_user@acme:from_env`.
const FROM_ENVIRONMENT: &str = "Basic YXBpX3VzZXJAYWNtZTpmcm9tX2Vudg==";
/// `api_user@sandbox:hunter3`.
const SANDBOX: &str = "Basic YXBpX3VzZXJAc2FuZGJveDpodW50ZXIz";

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    if !cfg!(target_os = "linux") {
        println!(
            "NOT RUN: elsewhere, it would be the keyring of whoever runs the tests"
        );
        return ExitCode::SUCCESS;
    }
    if let Some(missing) = session::missing_program() {
        println!("NOT RUN: {missing} is not installed");
        return ExitCode::SUCCESS;
    }
    match test().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn test() -> Outcome<()> {
    let session = KeyringSession::start()?;
    let server = Server::start().await?;
    let run = |arguments: &[&str], password: &str, input: &str| {
        revio(&session, &server, arguments, password, input)
    };
    let call = ["contacts", "list"];

    failed(&run(&["auth", "status"], "", "")?, 3, "`password` (REVIO_PASSWORD)");
    failed(&run(&call, "", "")?, 3, "REVIO_PASSWORD");

    let login = ["auth", "login", "--username", "api_user", "--client-code"];
    failed(&run(&[&login[..], &["acme"]].concat(), "", "\n")?, 3, "`password`");
    failed(&run(&["auth", "login"], "", "hunter2\n")?, 3, "`username`");
    succeeded(&run(&[&login[..], &["acme"]].concat(), "", "hunter2\n")?);
    let sandbox = ["sandbox", "--profile", "sandbox"];
    succeeded(&run(&[&login[..], &sandbox].concat(), "", "hunter3\n")?);

    let status = succeeded(&run(&["auth", "status"], "", "")?);
    assert_eq!(status.matches("  keyring\n").count(), 3, "{status}");
    for (arguments, password, expected) in [
        (&call[..], "", STORED),
        (&call, "from_env", FROM_ENVIRONMENT),
        (&["contacts", "list", "--profile", "sandbox"], "", SANDBOX),
    ] {
        server.clear_requests();
        succeeded(&run(arguments, password, "")?);
        let authorization = &server.requests()[0].headers["authorization"];
        assert_eq!(authorization, expected, "{arguments:?}");
    }

    // The password of one user is not sent as that of another.
    server.clear_requests();
    failed(
        &run(&["contacts", "list", "--username", "other"], "", "")?,
        3,
        "REVIO_PASSWORD",
    );
    assert!(server.requests().is_empty());

    #[cfg(unix)]
    {
        typed_unasked(&session)?;
        typed(&session);
        server.clear_requests();
        succeeded(&run(&["contacts", "list", "--profile", "typed"], "", "")?);
        assert_eq!(server.requests()[0].headers["authorization"], SANDBOX);
    }

    let removed = run(&["auth", "logout"], "", "")?;
    failed(&run(&call, "", "")?, 3, "REVIO_PASSWORD");
    let again = run(&["auth", "logout"], "", "")?;
    let texts =
        [removed, again].map(|output| (output.status.code(), text(&output.stderr)));
    assert!(texts.iter().all(|(code, _)| *code == Some(0)), "{texts:?}");
    assert!(
        texts[0].1.contains("no longer has") && texts[1].1.contains("has no"),
        "{texts:?}"
    );
    succeeded(&run(&["contacts", "list", "--profile", "sandbox"], "", "")?);
    println!("stored, used and removed by separate processes");
    Ok(())
}

/// Only the input is a terminal, which would show the password, so nothing is read from it.
#[cfg(unix)]
fn typed_unasked(session: &KeyringSession) -> Outcome<()> {
    use std::os::unix::ffi::OsStrExt;

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
    grantpt(&controller)?;
    unlockpt(&controller)?;
    let name = ptsname(&controller, Vec::new())?;
    let terminal = std::fs::File::open(std::ffi::OsStr::from_bytes(name.as_bytes()))?;
    let mut command = login(session);
    command.args(["--username", "api_user", "--client-code", "sandbox"]);
    let output = command.stdin(terminal).output()?;
    failed(&output, 3, "no question can be asked");
    Ok(())
}

/// Someone types the credentials. The terminal does not show what is secret.
#[cfg(unix)]
fn typed(session: &KeyringSession) {
    let terminal = pty::Terminal::start(login(session), 80);
    for (question, is_secret, answer) in [
        ("username: ", false, "api_user\n"),
        ("client code: ", false, "sandbox\n"),
        ("password: ", true, "hunter3\n"),
        ("subscription key (if you have one): ", true, "\n"),
    ] {
        terminal.wait_for(question);
        if is_secret {
            terminal.wait_for_no_echo();
        }
        terminal.write(answer);
    }
    let (status, shown) = terminal.end();
    assert!(status.success(), "{shown}");
    assert!(shown.contains("sandbox") && !shown.contains("hunter"), "{shown}");
}

#[cfg(unix)]
fn login(session: &KeyringSession) -> Command {
    let mut login = Command::new(env!("CARGO_BIN_EXE_revio"));
    session.enter(&mut login);
    login.args(["auth", "login", "--profile", "typed"]);
    login
}

/// Runs the command line in the session, without a terminal.
fn revio(
    session: &KeyringSession,
    server: &Server,
    arguments: &[&str],
    password: &str,
    input: &str,
) -> Outcome<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_revio"));
    session.enter(&mut command);
    command.args(arguments).env("REVIO_BASE_URL", server.base_url());
    if !password.is_empty() {
        command.env("REVIO_PASSWORD", password);
    }
    let pipes =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = pipes.spawn()?;
    if let Some(mut pipe) = process.stdin.take() {
        // A process that does not read has ended already.
        _ = pipe.write_all(input.as_bytes());
    }
    let output = process.wait_with_output()?;
    let printed = text(&output.stdout) + &text(&output.stderr);
    assert!(!printed.contains("hunter"), "{printed}");
    Ok(output)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[track_caller]
fn failed(output: &Output, code: i32, expected: &str) {
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{message}");
    assert!(message.contains(expected), "{message}");
}
