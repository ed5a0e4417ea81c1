//! `cargo xtask infer --fields`: tables on standard input.

mod support;

use std::fs;
use std::process::Output;

use support::{Folder, SPEC, command, failed, succeeded, texts};

/// Runs the command with a table on standard input.
fn fields(table: &[u8], args: &[&str]) -> Output {
    let folder = Folder::with_spec(SPEC);
    let path = folder.path.join("table.csv");
    fs::write(&path, table).unwrap();
    let mut infer = command(&["infer", "--fields", "--schema", "ThingCreate"]);
    infer.args(["--spec", folder.text()]).args(args);
    infer.stdin(fs::File::open(path).unwrap()).output().unwrap()
}

/// The keys of the only property of a table.
fn property(table: &str, args: &[&str]) -> String {
    let yaml = succeeded(&fields(table.as_bytes(), args));
    let (_, keys) =
        yaml.split_once("        size:\n").unwrap_or_else(|| panic!("{yaml}"));
    let keys = keys.lines().take_while(|line| line.starts_with("          "));
    keys.map(str::trim).collect::<Vec<_>>().join("; ")
}

#[test]
fn types_and_bounds_become_keywords() {
    for (cells, expected) in [
        ("string,", "type: string"),
        ("String,max 255", "type: string; maxLength: 255"),
        ("string,length 1 to 255", "type: string; minLength: 1; maxLength: 255"),
        ("int32,1..12", "type: integer; format: int32; minimum: 1; maximum: 12"),
        ("int64,>=0", "type: integer; format: int64; minimum: 0"),
        (
            "integer,\"> -1, < 5\"",
            "type: integer; minimum: -1; exclusiveMinimum: true; maximum: 5; exclusiveMaximum: true",
        ),
        ("int32,<= 2147483647", "type: integer; format: int32; maximum: 2147483647"),
        ("number,min 0.5 and max 1", "type: number; minimum: 0.5; maximum: 1"),
        ("float,..9", "type: number; format: float; maximum: 9"),
        ("decimal,", "type: number; format: decimal; example: 12.5"),
        (
            "double,",
            "# the page says double; if this is money, the format is decimal; type: number; format: double",
        ),
        ("boolean,", "type: boolean"),
        ("date,", "type: string; format: date"),
        (
            "date-time,",
            "type: string; format: date-time-local; example: \"2024-01-02T00:00:00\"",
        ),
        ("object,", "type: object"),
        ("int32[],", "type: array; items:; type: integer; format: int32"),
        ("Array of strings,", "type: array; items:; type: string"),
        ("NEW|No,", "$ref: '#/components/schemas/ThingCreateSize'"),
        ("enum,NEW|No", "$ref: '#/components/schemas/ThingCreateSize'"),
        (
            "enum[],NEW|No",
            "type: array; items:; $ref: '#/components/schemas/ThingCreateSize'",
        ),
    ] {
        let table = format!("name,type,bounds\nsize,{cells}\n");
        assert_eq!(property(&table, &[]), expected, "{cells}");
    }
    let get = ["--operation", "GET /Sizes/{size_id}"];
    let table = "name,type,bounds,required\nsize,int32,1..12,yes\n";
    assert_eq!(property(table, &get), "type: integer");
}

#[test]
fn cells_may_hold_anything_that_csv_quotes() {
    for (cell, expected) in [
        ("\"a, \"\"b\"\"\r\n\r\nc\"", "description: \"a, \\\"b\\\" c\""),
        ("a: b # c", "description: \"a: b # c\""),
        ("- 5\" pipe", "description: \"- 5\\\" pipe\""),
        ("No", "description: \"No\""),
    ] {
        let table =
            format!("\u{feff}Description,TYPE,name\r\n{cell},string,size\r\n,,\r\n");
        assert_eq!(property(&table, &[]), format!("{expected}; type: string"));
    }
}

#[test]
fn fields_without_a_key_are_listed() {
    let table = "name,type,required,bounds,description\n\
                 (skip (check)),boolean,yes,,Saves time.\n,string,,max 5,\n";
    let yaml = succeeded(&fields(table.as_bytes(), &[]));
    let words = yaml.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "names are not known: skip (check) (boolean, required): Saves time; \
                    (string, max 5). Once you know a name, send the value with `extra`.";
    assert!(words.contains(expected), "{yaml}");
    assert!(!words.contains("properties:"), "{yaml}");
}

#[test]
fn identifiers_secrets_and_the_operation_are_written() {
    let table = "name,type,required,bounds,description\n\
                 owner_id,int32,yes,>= 1,Who owns it.\npin_code,int32,,1..9999,\n";
    let yaml = succeeded(&fields(table.as_bytes(), &["--operation", "POST /Gadgets"]));
    for part in [
        "            - $ref: '#/components/schemas/OwnerId'\n          format: int32\n          \
         minimum: 1\n          description: Who owns it.\n",
        "    OwnerId:\n      type: integer\n      x-revio-identifier: true\n",
        "      required: [owner_id]\n",
        "          # a secret by its name, so its value is never printed; the page says: int32 \
         1..9999\n          type: string\n          format: password\n",
        "x-revio-evidence: official\n",
    ] {
        assert!(yaml.contains(part), "{part} in {yaml}");
    }
    assert!(!yaml.contains("observed"), "{yaml}");
}

#[test]
fn invalid_tables_are_errors_with_their_place() {
    let row = |row: &str| format!("name,type,required,bounds\n{row}\n").into_bytes();
    for (table, expected) in [
        (Vec::new(), "line 1: no column `name`"),
        (b"name,type\n".to_vec(), "the table has no fields"),
        (b"name;type\na;string\n".to_vec(), "line 1: unknown column `name;type`"),
        (b"name,bounds\na,1\n".to_vec(), "line 1: no column `type`"),
        (b"name,type,name\na,string,b\n".to_vec(), "the column `name` is there twice"),
        (b"name,type\na,\xff\n".to_vec(), "line 2 is not UTF-8"),
        (row("a,string"), "line 2: 2 cells, expected 4"),
        (row("a,string,,\"1"), "line 2: the quotes of a cell are not closed"),
        (row("a,string,,\"1\nb,string,,\"2"), "line 3: text after the quotes"),
        (
            row("a,strng,,"),
            "line 2, column `type`: `strng` is not a known type; did you mean `string`?",
        ),
        (row("a,,,"), "line 2, column `type`: the type is missing"),
        (row("a,int32[][][][],,"), "more than 3 lists are nested"),
        (
            row("a,string,,\na,string,,"),
            "line 3, column `name`: `a` is on line 2 already",
        ),
        (row("a b,string,,"), "column `name`: `a b` is not a JSON key"),
        (row("a,string,perhaps,"), "column `required`: `perhaps` is neither"),
        (row("a,string,,short"), "column `bounds`: `short` is not understood"),
        (row("a,string,,> 1"), "a length is limited by `>=` or `<=`"),
        (row("a,int32,,length 1..2"), "the type int32 has no length"),
        (row("a,int32,,1.5..2"), "`1.5` is not a whole number"),
        (row("a,number,,>= 1e5"), "`1e5` is not a number"),
        (row("a,int32,,5..1"), "no value is within `5..1`"),
        (row("a,int32,,\"1..5, max 3\""), "two minima or two maxima"),
        (row("a,boolean,,1..2"), "the type boolean has no bounds"),
        (row("a,int32[],,1..2"), "a list has no bounds here"),
        (row("a,enum,,"), "an enum needs its values"),
        (row("a,A|,,"), "`A|` has an empty value"),
        (row("a,enum,,A|B|A"), "the value `A` is listed twice"),
    ] {
        failed(&fields(&table, &[]), 1, &["cannot read `standard input`", expected]);
    }
    let both = row("a,strng,,\nb,int32,,x");
    failed(
        &fields(&both, &[]),
        1,
        &["line 2, column `type`", "line 3, column `bounds`"],
    );
    let patch = ["--operation", "PATCH /Gadgets/{gadget_id}"];
    failed(&fields(&row("a,string,,"), &patch), 1, &["the body of PATCH"]);
}

#[test]
fn a_table_excludes_bodies() {
    for other in ["a.json", "--against"] {
        let (_, stderr) = texts(&fields(b"name,type\na,string\n", &[other]));
        assert!(stderr.contains("cannot be used with"), "{stderr}");
    }
}
