//! The fields around a response: whether the call succeeded, what it created, which page it is.

use revio_runtime::{
    Decimal, Error, Extra, Method, NaiveDateTime, Result, Value, record,
};

use crate::support::contacts::{Collection, ContactCreate};
use crate::support::{Answer, Client, Items, Reply, Server, client};

async fn serve(body: impl Into<Vec<u8>>) -> Client {
    let reply = Reply::typed(200, "application/json", body);
    client(&Server::responding(move |_| reply.clone()).await)
}

/// The results of all kinds of calls.
async fn all_calls(body: &[u8]) -> [(&'static str, Result<()>); 8] {
    let client = serve(body).await;
    let raw = client.handle.request(Method::GET, "/Contacts/7");
    [
        ("get", client.get(7).answer().await.map(drop)),
        ("list", client.list().answer().await.map(drop)),
        ("create", client.create(ContactCreate::julia()).answer().await.map(drop)),
        ("update", client.update(7).name("J").answer().await.map(drop)),
        ("delete", client.delete(7).answer().await.map(drop)),
        ("metadata", client.metadata().answer().await.map(drop)),
        ("result", client.result("x").answer().await.map(drop)),
        ("raw", raw.json::<Value>().answer().await.map(drop)),
    ]
}

/// A body with what each of these calls needs.
fn with_ok(ok: &str) -> String {
    format!(r#"{{"contact_id":7,"id":7,"has_more":false,"records":[]{ok}}}"#)
}

#[tokio::test]
async fn an_ok_that_is_absent_or_null_or_true_is_a_success() {
    for ok in [
        "",
        r#","ok":null"#,
        r#","ok":true"#,
        r#","\u006fk" : true "#,
        // Another name, another place, another word in a text.
        r#","OK":false"#,
        r#","data":{"ok":false}"#,
        r#","list":[{"ok":false}]"#,
        r#","text":"\"ok\":false""#,
    ] {
        for (call, result) in all_calls(with_ok(ok).as_bytes()).await {
            result.unwrap_or_else(|error| panic!("{call}, {ok}: {error}"));
        }
    }
}

#[tokio::test]
async fn an_ok_that_is_false_is_an_api_error() {
    let escaped = r#"{"\u006fk":false,"id":7}"#.to_owned();
    for body in [
        with_ok(r#","ok":false"#),
        with_ok(",\n\t\"ok\"\r\n:\n false"),
        with_ok(r#","\u006f\u006B":false"#),
        with_ok(r#","data":{"ok":true},"ok":false"#),
        format!("\u{feff}{}", with_ok(r#","ok":false"#)),
        r#"[{"ok":false,"error":"no"},{"ok":true}]"#.to_owned(),
        r#"{"ok":false}"#.to_owned(),
        escaped,
    ] {
        for (call, result) in all_calls(body.as_bytes()).await {
            let error = result.expect_err(call);
            assert!(error.is_api_error() && !error.outcome_unknown(), "{call}: {error}");
            assert!(error.to_string().contains("`ok` is false"), "{call}: {error}");
        }
    }
    let invalid_utf8 = b"{\"ok\":false,\"text\":\"\xff\"}";
    for (call, result) in all_calls(invalid_utf8).await {
        assert!(result.expect_err(call).is_api_error(), "{call}");
    }
    // A file, too.
    let client = serve(r#"{"\u006fk":false}"#).await;
    assert!(client.get_pdf(7).answer().await.expect_err("an error").is_api_error());
}

/// It says neither that the call succeeded nor that it failed.
#[tokio::test]
async fn an_ok_of_another_type_cannot_be_decoded() {
    for ok in [
        r#","ok":"false""#,
        r#","ok":"true""#,
        r#","ok":"""#,
        r#","ok":0"#,
        r#","ok":1"#,
        r#","ok":1.5"#,
        r#","ok":{}"#,
        r#","ok":[]"#,
        r#","\u006fk":"OK""#,
        r#","ok":true,"ok":false"#,
        r#","ok":false,"ok":false"#,
        r#","ok":true,"\u006fk":true"#,
    ] {
        for (call, result) in all_calls(with_ok(ok).as_bytes()).await {
            let error = result.expect_err(call);
            assert!(error.is_decode(), "{call}, {ok}: {error}");
            assert!(error.to_string().contains(" ok: "), "{call}, {ok}: {error}");
            let is_write = ["create", "update", "delete"].contains(&call);
            assert_eq!(error.outcome_unknown(), is_write, "{call}, {ok}");
        }
    }
}

async fn create(body: &str) -> Result<(i64, usize), Error> {
    let created = serve(body).await.create(ContactCreate::julia()).answer().await?;
    Ok((created.id.get(), created.extra.len()))
}

#[tokio::test]
async fn the_identifier_of_a_create_is_read_like_any_integer() {
    for id in ["77", "77.0", "7.7e1", r#""77""#, r#""77.0""#, r#"" 77 ""#, "77.000"] {
        let read = create(&format!(r#"{{"ok":true,"id":{id}}}"#)).await;
        assert_eq!(read.expect(id), (77, 0), "{id}");
    }
    let large = create(r#"{"id":9007199254740993.0}"#).await.expect("an integer");
    assert_eq!(large, (9_007_199_254_740_993, 0));
    for id in ["77.5", "true", r#""x""#, "{}", "[77]", r#""""#, "null", "1e30"] {
        let error = create(&format!(r#"{{"ok":true,"id":{id}}}"#)).await.expect_err(id);
        assert!(error.to_string().contains("neither `id` nor Location"), "{error}");
        assert!(error.outcome_unknown());
    }
}

#[tokio::test]
async fn a_field_of_a_create_that_comes_twice_is_an_error() {
    for body in [
        r#"{"id":7,"id":8}"#,
        r#"{"id":7,"i\u0064":7}"#,
        r#"{"id":7,"note":1,"note":2}"#,
    ] {
        let error = create(body).await.expect_err(body);
        assert!(error.to_string().contains("duplicate field"), "{error}");
        assert!(error.is_decode() && error.outcome_unknown());
    }
}

#[tokio::test]
async fn the_last_page_may_lack_its_records() {
    for body in [r#"{"has_more":false,"records":null}"#, r#"{"has_more":false}"#] {
        let records = serve(body).await.list().records().all_items().await;
        assert_eq!(records.expect(body).len(), 0);
    }
    for body in [r#"{"has_more":true,"records":null}"#, r#"{"has_more":true}"#] {
        let error = serve(body).await.list().answer().await.expect_err(body);
        assert!(error.to_string().contains(" records: "), "{error}");
    }
}

#[tokio::test]
async fn a_field_of_a_page_that_comes_twice_is_an_error() {
    for (body, name) in [
        (
            r#"{"has_more":false,"records":[{"contact_id":1}],"records":[{"contact_id":2}]}"#,
            "records",
        ),
        (r#"{"has_more":true,"has_more":false,"records":[]}"#, "has_more"),
        (r#"{"has_more":false,"records":[],"total":1,"total":2}"#, "total"),
    ] {
        let error = serve(body).await.list().answer().await.expect_err(body);
        let expected = format!("duplicate field `{name}`");
        assert!(error.is_decode() && error.to_string().contains(&expected), "{error}");
    }
}

/// A record with a field of each type that servers write in several ways.
struct Charge {
    charge_id: Option<i64>,
    name: Option<String>,
    refund: Option<bool>,
    amount: Option<Decimal>,
    created: Option<NaiveDateTime>,
    extra: Extra,
}
record!(Charge {
    "charge_id" => charge_id,
    "name" => name,
    "refund" => refund,
    "amount" => amount,
    "created" => created,
});

async fn second_charge(field: &str) -> Result<Charge> {
    let body =
        format!(r#"{{"has_more":false,"records":[{{"charge_id":1}},{{{field}}}]}}"#);
    let request = serve(body).await.handle.request(Method::GET, "/Charges");
    let mut page = request.json::<Collection<Charge>>().answer().await?;
    Ok(page.records.remove(1))
}

#[tokio::test]
async fn a_value_of_another_form_does_not_make_a_page_unreadable() {
    for field in [
        r#""name":5"#,
        r#""name":1.50"#,
        r#""name":true"#,
        r#""refund":"true""#,
        r#""refund":"False""#,
        r#""refund":1"#,
        r#""created":"2026-02-03T24:00:00""#,
        r#""created":"2026-12-31T23:59:60""#,
        r#""created":"/Date(1770076800000)/""#,
        r#""created":"\/Date(1770076800000+0100)\/""#,
        r#""amount":1.4210854715202004e-14"#,
        r#""amount":"1.4210854715202004e-14""#,
    ] {
        let charge = second_charge(field).await.expect(field);
        assert_eq!(charge.extra.len(), 0);
        let fields = [
            charge.name.is_some(),
            charge.refund.is_some(),
            charge.created.is_some(),
            charge.amount.is_some(),
        ];
        assert_eq!(fields.iter().filter(|it| **it).count(), 1, "{field}");
    }
}

#[tokio::test]
async fn an_ambiguous_value_is_an_error_with_its_place() {
    for field in [
        r#""created":"02/03/2026""#,
        r#""created":"13/02/2026""#,
        r#""created":1770076800000"#,
        r#""refund":"yes""#,
        r#""amount":"1,50""#,
        r#""charge_id":1.5"#,
    ] {
        let error = second_charge(field).await.expect_err(field);
        let name = field.split('"').nth(1).expect("a name");
        let place = format!("records[1].{name}: invalid ");
        assert!(error.to_string().contains(&place), "{error}");
    }
}
