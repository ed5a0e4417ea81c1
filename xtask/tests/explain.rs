//! `cargo xtask explain`: the output for a code, for no code, and for an unknown code.

use revio_codegen::diagnostic::Code;
use xtask::explain::run;
use xtask::{OutputFormat, Report};

fn printed(code: Option<&str>) -> Result<String, String> {
    let explanations = run(code).map_err(|failure| failure.to_string())?;
    Ok(explanations.render(OutputFormat::Text))
}

#[test]
fn an_unknown_code_leads_to_similar_ones() {
    for (code, help) in [
        ("dangling-rfe", "= help: did you mean `dangling-ref`?"),
        ("weather", "= help: `cargo xtask explain` lists all codes"),
    ] {
        let found = printed(Some(code)).unwrap_err();
        let title = format!("error: no diagnostic has the code `{code}`\n");
        assert!(found.starts_with(&title) && found.ends_with(help), "{found}");
    }
    let found = printed(Some("enum")).unwrap_err();
    let codes = "`closed-enum`, `duplicate-enum-value`, `enum-name-count`";
    assert!(found.contains(codes), "{found}");
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
