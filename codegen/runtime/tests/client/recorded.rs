//! What the client does today where it should do something else. The names say what happens; the
//! comments say what is right.

use revio_runtime::{Conventions, Credentials, Handle};

use crate::support::contacts::CONVENTIONS;

static OPEN: Conventions = Conventions {
    credentials: Credentials {
        user_name: "",
        refuse: &[],
        key_header: None,
        environment: &[],
    },
    ..CONVENTIONS
};

/// Right: a client that sends no credentials.
#[test]
fn an_api_without_credentials_has_no_client() {
    let error = Handle::builder(&OPEN).build().expect_err("no client");
    assert!(
        error.to_string().ends_with("missing credentials for Testing: set `password`"),
        "{error}"
    );
}
