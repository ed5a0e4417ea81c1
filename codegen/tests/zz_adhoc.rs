use revio_codegen::{
    diagnostic::Diagnostics,
    document::document,
    lint::lint,
    load::{Sources, load},
};
#[test]
fn adhoc() {
    let dir = std::env::var("ADHOC").unwrap();
    let root = std::env::var("ADHOC_ROOT").unwrap_or("openapi.yaml".into());
    let mut files = std::collections::BTreeMap::new();
    fn walk(
        base: &std::path::Path,
        dir: &std::path::Path,
        files: &mut std::collections::BTreeMap<String, String>,
    ) {
        for e in std::fs::read_dir(dir).unwrap() {
            let p = e.unwrap().path();
            if p.is_dir() {
                walk(base, &p, files)
            } else if let Ok(t) = std::fs::read_to_string(&p) {
                if p.extension()
                    .is_some_and(|e| e == "yaml" || e == "yml" || e == "json")
                    && !p.components().any(|c| c.as_os_str() == "samples")
                {
                    files.insert(
                        p.strip_prefix(base).unwrap().to_str().unwrap().to_string(),
                        t,
                    );
                }
            }
        }
    }
    let p = std::path::Path::new(&dir);
    walk(p, p, &mut files);
    let single = std::env::var("ADHOC_EACH").is_ok();
    let roots: Vec<String> =
        if single { files.keys().cloned().collect() } else { vec![root] };
    for root in roots {
        let files = if single {
            std::collections::BTreeMap::from([(root.clone(), files[&root].clone())])
        } else {
            files.clone()
        };
        let t = std::time::Instant::now();
        let mut d = Diagnostics::new();
        let tree = load(&Sources { root: root.clone(), files }, &mut d);
        let t1 = t.elapsed();
        if let Some(tree) = &tree {
            lint(tree, &mut d);
            let t2 = t.elapsed();
            let errs = d.has_errors();
            let doc = document(tree, &mut d);
            println!(
                "== {root}: load {t1:?} lint {t2:?} all {:?} errors-before-document {errs} document {} ops {} json {}",
                t.elapsed(),
                doc.is_some(),
                doc.map_or(0, |d| d.operations.len()),
                tree.to_json().len()
            );
        } else {
            println!("== {root}: no tree");
        }
        let s = d.to_string();
        let lim: usize =
            std::env::var("LIM").ok().and_then(|l| l.parse().ok()).unwrap_or(6000);
        println!("{}", s.chars().take(lim).collect::<String>());
        println!("{}", d.summary());
    }
}
