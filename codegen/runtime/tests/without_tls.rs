//! With `--no-default-features`, no client can be built. With a TLS provider, there is nothing to test.
#![cfg(not(any(feature = "ring", feature = "aws-lc")))]

#[path = "../src/fixture/contacts.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod contacts;

#[test]
fn without_a_tls_provider_there_is_an_error_and_no_panic() {
    let error = contacts::builder().build().expect_err("no provider");
    assert!(error.is_builder());
    assert!(
        error.to_string().contains("enable the feature `ring` or `aws-lc`"),
        "{error}"
    );
}
