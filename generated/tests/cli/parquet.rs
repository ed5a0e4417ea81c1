//! Lists as Parquet, read back by the row reader of the crate `parquet`.

#[cfg(feature = "parquet")]
mod exports;
#[cfg(feature = "parquet")]
mod reader;
#[cfg(feature = "parquet")]
mod values;

use crate::support::{file, run_on, seeded};

#[cfg(not(feature = "parquet"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_feature_parquet_is_refused_before_anything_is_sent() {
    let server = seeded(1).await;
    let path = file("parquet", "missing.parquet", None);
    let message = run_on(&server, &["contacts", "list", "-o", &path]).failed(2);
    assert!(message.contains("build it with the feature `parquet`"), "{message}");
    assert!(server.requests().is_empty() && !std::path::Path::new(&path).exists());
}

#[cfg(feature = "parquet")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parquet_needs_a_list_a_file_and_different_columns() {
    let server = seeded(1).await;
    let path = file("parquet", "refused.parquet", None);
    let twice = |fields| ["contacts", "list", "-o", &path, "--fields", fields];
    let cases: [(&[&str], &str); 6] = [
        (&twice("name,name"), "`name` is selected twice"),
        (&twice("extra,address.city,address"), "`address.city` is selected twice"),
        (&["contacts", "list", "--format", "parquet"], "pass `--output FILE`"),
        (&["contacts", "list", "--all", "--format", "parquet"], "pass `--output FILE`"),
        (&["contacts", "get", "1001", "-o", &path], "Parquet is for lists"),
        (&["contacts", "delete", "1001", "--yes", "-o", &path], "Parquet is for lists"),
    ];
    for (arguments, expected) in cases {
        let message = run_on(&server, arguments).failed(2);
        assert!(message.contains(expected), "{message}");
    }
    assert!(server.requests().is_empty() && !std::path::Path::new(&path).exists());
}
