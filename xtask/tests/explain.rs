//! `cargo xtask explain`: the output for a code, for no code, and for an unknown code.

use revio_codegen::diagnostic::Code;
use xtask::explain::run;

#[test]
fn an_unknown_code_leads_to_similar_ones() {
    for (code, help) in [
        ("dangling-rfe", "= help: did you mean `dangling-ref`?"),
        ("weather", "= help: `cargo xtask explain` lists all codes"),
    ] {
        let found = run(Some(code)).unwrap_err().to_string();
        let title = format!("error: no diagnostic has the code `{code}`\n");
        assert!(found.starts_with(&title) && found.ends_with(help), "{found}");
    }
    let found = run(Some("enum")).unwrap_err().to_string();
    let codes = "`closed-enum`, `duplicate-enum-value`, `enum-name-count`";
    assert!(found.contains(codes), "{found}");
}

#[test]
fn a_code_gives_its_paragraph_and_its_example() {
    for code in Code::ALL {
        let text = run(Some(code.as_str())).unwrap();
        assert!(text.starts_with(&format!("{code}\n\n")), "{text}");
        assert!(text.ends_with('\n') && !text.contains("\n## "), "{text}");
        assert!(text.contains("\n```"), "{text}");
    }
}

#[test]
fn without_a_code_all_are_listed_in_order() {
    let text = run(None).unwrap();
    let words: Vec<&str> =
        text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words, codes);
    assert!(text.lines().all(|line| line.ends_with('.')), "{text}");
}
