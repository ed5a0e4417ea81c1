//! The front page and the guides, where they count or list what the document has.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::time::Duration;

use revio::Client;
use revio::options::RateLimit;
use revio::retry::{Backoff, RetryBudget};

use crate::document::text as text_of;
use crate::document::{Described, Document, JSON_PATCH, items, members};

/// A file of this package.
fn text(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).expect(&path)
}

fn of_evidence(level: &str) -> usize {
    let document = Document::read();
    let all = document.operations();
    all.iter().filter(|it| text_of(it.node, "x-revio-evidence") == level).count()
}

/// The resources with an operation like this, as people write them.
fn resources(with: impl Fn(&Described<'_>) -> bool) -> BTreeSet<String> {
    let document = Document::read();
    let all = document.operations();
    let found = all.iter().filter(|operation| with(operation));
    let tags = found.filter_map(|it| it.node["tags"][0].as_str());
    tags.map(|tag| tag.replace('_', " ")).collect()
}

/// What one cell of the table row with this text lists, separated by commas.
#[track_caller]
fn listed(guide: &str, row: &str, cell: usize) -> BTreeSet<String> {
    let text = text(guide);
    let row = text.lines().find(|line| line.starts_with('|') && line.contains(row));
    let cell =
        row.and_then(|row| row.split('|').nth(cell)).expect("a row with the cell");
    cell.split(',').map(|name| name.trim().to_owned()).collect()
}

#[test]
fn resources_and_operations_are_counted() {
    let document = Document::read();
    let resources = items(&document.0["tags"]).len();
    let operations = document.operations().len();
    let said =
        format!("all {resources} known resources and their {operations} operations");
    assert!(text("README.md").contains(&said), "{said}");
}

#[test]
fn evidence_is_counted() {
    let page = text("docs/evidence.md");
    for level in ["official", "observed", "inferred", "unverified"] {
        let row = page.lines().find(|line| line.starts_with(&format!("| {level} |")));
        let end = format!("| {} |", of_evidence(level));
        assert!(row.is_some_and(|row| row.ends_with(&end)), "{level} {end}");
    }
}

#[test]
fn every_guide_has_a_file_and_a_link_for_those_who_read_the_page_by_itself() {
    let (document, page) = (Document::read(), text("README.md"));
    for (name, _) in members(&document.0["x-revio-guides"]) {
        assert!(text(&format!("docs/{name}.md")).starts_with("# "), "{name}");
        assert!(page.contains(&format!("\n[{name}]: docs/{name}.md\n")), "{name}");
    }
}

#[test]
fn lists_that_can_be_asked_for_what_is_new_are_listed() {
    let since = |it: &&serde_json::Value| it["name"] == "search.created_date_start";
    let expected = resources(|it| it.parameters.iter().any(since));
    assert!(expected.len() > 10, "{expected:?}");
    assert_eq!(listed("docs/filtering.md", "`created_date_start`:", 1), expected);
}

#[test]
fn resources_that_can_be_patched_are_listed() {
    let patches = |it: &Described<'_>| {
        it.body.is_some_and(|(media_type, _)| media_type == JSON_PATCH)
    };
    let expected = resources(patches);
    assert_eq!(listed("docs/patching.md", "`update(id)", 3), expected);
}

/// The last number of the default in this row of the guide "In production".
#[track_caller]
fn default_of<T: FromStr>(row: &str) -> T {
    let guide = text("docs/in-production.md");
    let row = guide.lines().find(|line| line.starts_with(&format!("| {row} |")));
    let cell = row.and_then(|row| row.split('|').nth(2)).expect("a row with a default");
    cell.split(' ').filter_map(|word| word.parse().ok()).next_back().expect("a number")
}

#[tokio::test]
async fn the_guide_in_production_has_the_defaults_of_retries_and_the_rate_limit() {
    let wait = |row| Duration::from_secs_f64(default_of(row));
    let (first, cap) = (
        wait("wait before the second attempt"),
        wait("wait before any further attempt"),
    );
    assert_eq!(Backoff::new(), Backoff::exponential(first, cap));

    let successes = default_of("successes that allow one more retry");
    let retries: u32 = default_of("retries while nothing succeeds");
    assert_eq!(
        RetryBudget::default(),
        RetryBudget::new(retries * successes).retry_cost(successes)
    );

    let builder = Client::builder().username("a").client_code("b").password("c");
    let client = builder.build().expect("a client");
    let [remaining] = client.remaining_calls().await.expect("a limit")[..] else {
        panic!()
    };
    let calls = default_of("calls that the server sees in any minute");
    assert_eq!(remaining.limit, RateLimit::per_minute(calls));
}
