//! `cargo xtask explain`: what is printed for a code, for none, and for a word that is none.

use revio_codegen::diagnostic::Code;
use xtask::explain::run;

fn printed(code: Option<&str>) -> Result<String, String> {
    run(code).map(|report| report.to_string()).map_err(|failure| failure.to_string())
}

#[test]
fn a_word_that_is_no_code_is_refused_with_those_that_may_be_meant() {
    let found = printed(Some("dangling-rfe")).unwrap_err();
    assert!(found.contains("no diagnostic has the code `dangling-rfe`"), "{found}");
    assert!(found.ends_with("= help: did you mean `dangling-ref`?"), "{found}");
}

#[test]
fn several_that_may_be_meant_are_all_named() {
    let found = printed(Some("enum")).unwrap_err();
    assert!(
        found.contains("`closed-enum`, `duplicate-enum-value`, `enum-name-count`"),
        "{found}"
    );
}

#[test]
fn where_nothing_is_near_the_list_is_named() {
    let found = printed(Some("weather")).unwrap_err();
    assert!(found.ends_with("= help: `cargo xtask explain` lists all codes"), "{found}");
}

#[test]
fn a_code_gives_its_paragraph_and_its_example() {
    for code in Code::ALL {
        let text = printed(Some(code.as_str())).unwrap();
        assert!(text.starts_with(&format!("{code}\n\n")), "{text}");
        assert!(text.ends_with('\n') && !text.contains("\n## "), "{text}");
        assert!(text.contains("\n```"), "{text}");
    }
}

#[test]
fn without_a_code_all_are_listed_in_order() {
    let text = printed(None).unwrap();
    let words: Vec<&str> =
        text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words, codes);
    assert!(text.lines().all(|line| line.ends_with('.')), "{text}");
}
