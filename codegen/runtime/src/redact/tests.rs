use super::*;

fn redacted(text: &str, secrets: &[&str]) -> String {
    let secrets = Secrets::new(secrets.iter().map(|text| (*text).to_owned()));
    redact(text, false, &[&secrets])
}

#[test]
fn a_text_with_a_secret_is_withheld() {
    for text in
        ["abcdef", "<abcdefabcdef>", "é, ef ghié", "ABCDEF", "a-b c\u{a0}d\0e\u{200b}f"]
    {
        assert_eq!(redacted(text, &["abcdef", " ef ghi\n"]), WITHHELD, "{text:?}");
    }
}

#[test]
fn a_short_secret_is_replaced_and_a_shorter_one_is_not_searched_for() {
    for (text, secret, expected) in [
        ("no such pin: 9876", "9876", "no such pin: [redacted]"),
        ("no such pin: 9 8-7 6", "9876", WITHHELD),
        ("no such pin: OTg3Ng==", "9876", WITHHELD),
        ("no such pin: 98765", "98765", "no such pin: [redacted]"),
        ("a text", "x", "a text"),
        ("a text", "ext", "a text"),
        ("a text", "", "a text"),
        ("a text", "  text  ", "a [redacted]"),
        ("no such pin: 0098765432", "9876", "no such pin: 00[redacted]5432"),
    ] {
        assert_eq!(redacted(text, &[secret]), expected, "{text}");
    }
}

#[test]
fn other_texts_are_unchanged() {
    for text in
        ["", "a \\ b", "abc", "50 % of 0x41, &c. <b>bold</b> a=b+c", "SGVsbG8gd29ybGQh"]
    {
        assert_eq!(redacted(text, &["secret phrase", "0012345678"]), text);
    }
}

#[test]
fn letter_case_does_not_matter() {
    assert_eq!(redacted("HAUPTSTRASSE 7", &["Hauptstraße"]), WITHHELD);
}

#[test]
fn a_number_is_recognized_by_its_digits() {
    for text in [
        "0012345678901234",
        "12345678901234",
        "12345678901234.0",
        "12,345,678,901,234",
        "1234 5678 9012 34",
        "(001)23456.78901/234",
    ] {
        let text = format!("no such account: {text}!");
        assert_eq!(redacted(&text, &["0012-3456-7890-1234"]), WITHHELD, "{text}");
    }
}

#[test]
fn a_spelling_of_the_secret_is_recognized() {
    let spellings = [
        r#"4ä "</\\'b😀cd"#,
        r#"4ä \"<\/\\'b😀cd"#,
        r#"4\u00e4 \"\u003C/\\\u0027b\uD83D\uDE00cd"#,
        r#"4\\\\u00e4 \\\"</\\\\'b\\\\ud83d\\\\ude00cd"#,
        "%34%C3%A4%20%22%3c/%5C%27b%F0%9F%98%80cd",
        "4%E4+%22%3C/%5C%27b😀cd",
        "4%u00e4%20\"%u003c/%5C'b%uD83D%uDE00cd",
        "4&#228;&nbsp;&quot;&lt;/&#x5c;&apos;b&#x1F600;cd",
        "4&auml; &quot;&lt;&sol;&bsol;&#39;b😀cd",
        "4=C3=A4 \"</\\'b=\r\n=F0=9F=98=80cd",
        "4Ã¤ \"</\\'bð\u{9f}\u{98}\u{80}cd",
        "4ä<b class='x'> \"</\\</b>'b<br/>😀c<!-- -->d",
        r"4\303\244\040\042\074/\134\047b\360\237\230\200cd",
    ];
    for spelling in spellings {
        let text = format!("<{spelling}>");
        assert_eq!(redacted(&text, &["4ä \"</\\'b😀cd"]), WITHHELD, "{spelling}");
    }
}

/// A separator may also be a digit, and what a separator cuts in two is decoded only without it.
#[test]
fn separated_spellings_are_recognized() {
    let spellings = [
        // Base64 with the digit `-`, here around a tag.
        "YWJh–QWE<–!-- –- --–>g\r\n– 8J-–<!--– - -–->Yg–DBB\r–\n<!-–- - –--> –YWM",
        "YWJhQ\r\nWE<!-\r\n- - -\r\n->g\r\n8J-<\r\n!-- -\r\n -->Y\r\ngDBB\r\nYWM",
        "YW\0Jh\0<b\0>Q\0WE\0g<\0b>\0 8\0<b\0>J\0-Y\0g<\0b>\0DB\0B<b\0> Y\0W<\0b>\0M",
        // The same around escapes.
        r#""YW JhQ WEg \r\ n 8 J-Y gDB B\r \n  YWM ""#,
        r"YWJh QWEg \u000 d 8J-Y gDBB \u00 0d YWM",
        "YWJh QWEg %2 0 8J-Y gDBB % 20 YWM",
        "YWJh QWEg &nb sp; 8J-Y gDBB &#3 2; YWM",
        // The same for `aAa <b>😀0Aa`.
        r#""YW JhQ WEg \r\ n P GI- 8J- Y\r \n  gDB BYW M""#,
        // Base64 with the digit `+`, and with `+` for blanks.
        "dXN+lcj+phQ+WEg+8J++YgD+BBY+Q==",
        // Comments and tags that contain `>` or tags.
        "&#97;&#65;&#9<!-- > -->7; &#128<!-- a > b -->512;&#4<!-- > -->8;Aa",
        "&#97;&#65;&#9<a b='>'>7; &#128<a b='>>'>512;&#4<a b='>'>8;Aa",
        "&#97;&#65;&#9<!-- <b> -->7; &#128<!-- <b>x</b> -->512;&#4<b>8;Aa",
        // Character references without an end, with zeros, and of surrogates.
        "%26%2397%26%2365%26%2397 😀0Aa",
        "&amp;#x61&amp;#X41&amp;#x61 &#x1F600&#x30&#x41&#x61",
        "&#000000000097;&#000000000065;&#x0000000000061; 😀0Aa",
        "&#97;&#65;&#97; &#55357;&#56832;&#4&shy;8;Aa",
    ];
    for spelling in spellings {
        let text = format!("no such pin: {spelling}!");
        assert_eq!(redacted(&text, &["aAa 😀0Aa"]), WITHHELD, "{text:?}");
    }
}

#[test]
fn encoded_bytes_are_recognized_at_every_offset() {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    let secret = "p4ss>w?rd";
    for before in ["", "a", "ab", "user:"] {
        let plain = format!("{before}{secret}");
        let hex: Vec<String> = plain.bytes().map(|byte| format!("{byte:02x}")).collect();
        let wrapped: Vec<String> =
            STANDARD.encode(&plain).chars().map(String::from).collect();
        for text in [
            STANDARD.encode(&plain),
            URL_SAFE_NO_PAD.encode(&plain),
            STANDARD.encode(STANDARD.encode(&plain)),
            wrapped.join("\r\n "),
            wrapped.join("-"),
            hex.concat(),
            hex.concat().to_uppercase(),
            hex.join(":"),
            format!("0x{}", hex.join(", 0x")),
            STANDARD.encode(hex.concat()),
        ] {
            let text = format!("Not found: {text} (1)");
            assert_eq!(redacted(&text, &[secret]), WITHHELD, "{text}");
        }
    }
}

#[test]
fn a_list_of_bytes_is_recognized() {
    let bytes = "a pässwörd".as_bytes();
    for list in [
        format!("{bytes:?}"),
        format!("{{\"type\":\"Buffer\",\"data\":{bytes:?}}}").replace(' ', ""),
        format!("{bytes:#?}"),
    ] {
        assert_eq!(redacted(&list, &["pässwörd"]), WITHHELD, "{list}");
        assert_eq!(redacted(&list, &["password"]), list);
    }
}

#[test]
fn a_secret_without_its_other_characters_is_recognized() {
    for text in ["p?ssw?rd", "p\u{fffd}ssw\u{fffd}rd", "psswrd", "ｐäｓｓｗöｒｄ"]
    {
        assert_eq!(redacted(text, &["pässwörd"]), WITHHELD, "{text}");
    }
    assert_eq!(redacted("card ４１１１１１１１１１", &["4111111111"]), WITHHELD);
}

#[test]
fn other_character_sets_are_recognized() {
    let secret = "pässwörd";
    let plain = format!("no such pin: {secret}");
    let little: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = plain.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin: Vec<u8> = plain.chars().map(|c| c as u8).collect();
    let marked = [b"\xff\xfe".as_slice(), &little].concat();
    let secrets = Secrets::new([secret.to_owned()]);
    for bytes in [&little, &big, &latin, &marked] {
        assert_eq!(redact(&text(bytes), false, &[&secrets]), WITHHELD, "{bytes:?}");
    }
    let none = Secrets::default();
    assert_eq!(redact(&text(&marked), false, &[&none]), plain, "UTF-16 is readable");
}

#[test]
fn a_secret_that_is_cut_is_withheld() {
    let blank = " ".repeat(MAX_EXAMINED - 8);
    for beginning in ["41111111", "4111-111", "NDExMTEx"] {
        let text = format!("{blank}{beginning}11111111");
        assert_eq!(redacted(&text, &["4111111111111111"]), WITHHELD, "{beginning}");
    }
    let long = "x1".repeat(MAX_EXAMINED);
    assert_eq!(
        redacted(&long, &[&long]),
        WITHHELD,
        "a secret longer than what is examined"
    );
}

#[test]
fn a_secret_that_is_cut_within_an_escape_is_withheld() {
    let secrets = Secrets::new(["4111111111111111".to_owned()]);
    for text in ["&amp;#52;11111&amp;#4", "411111<b", "411111%2531%25"] {
        assert_eq!(redact(text, true, &[&secrets]), WITHHELD, "{text}");
        assert_eq!(redact(text, false, &[&secrets]), text);
    }
}

#[test]
fn time_is_linear_and_what_cannot_be_decided_is_withheld() {
    for unit in ["\\", "&", "\\u{", "%", "%25", "&amp;", "x", "41", "<a", "+=%41&#41;\\"]
    {
        let text = unit.repeat(1_000_000 / unit.len());
        let redacted = redacted(&text, &["xyzxyz", "xxxxxxxxy", "\\\\\\\\x"]);
        assert!(redacted.len() <= MAX_EXAMINED, "{unit}");
    }
}

#[test]
fn debug_prints_no_secret() {
    assert_eq!(format!("{:?}", Secrets::new(["secret".to_owned()])), "[redacted]");
}
