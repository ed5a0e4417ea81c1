//! Every style of a parameter, in each location, exploded or not. The expected texts come from the
//! tables of OpenAPI 3.0 ("Style Examples") and from RFC 6570.

use Style::{
    DeepObject, Form, Json, Label, Matrix, PipeDelimited, Simple, SpaceDelimited,
};
use std::collections::BTreeMap;

use revio_runtime::{
    Call, Done, Evidence, Extra, HttpMethod, Operation, Parameter, ParameterLocation,
    ParameterType, ResponseKind, RetrySafety, Style, Value, record,
};
use serde_json::json;

use crate::support::{Answer, Client, Reply, Server, client};

const OK: &str = r#"{"ok":true}"#;

/// An operation with one parameter.
fn operation(parameter: Parameter) -> &'static Operation {
    let path = match parameter.location {
        ParameterLocation::Path => "/{color}",
        _ => "/x",
    };
    Box::leak(Box::new(Operation {
        id: "paint",
        resource: "things",
        name: "paint",
        method: HttpMethod::Get,
        path,
        parameters: Box::leak(Box::new([parameter])),
        body: None,
        response: ResponseKind::Done,
        evidence: Evidence::Official,
        retry: RetrySafety::Unsafe,
        feature: None,
    }))
}

fn set(client: &Client, parameter: Parameter, value: Value) -> Call {
    let call = client.handle.call(operation(parameter));
    match parameter.location {
        ParameterLocation::Path => call.path_param::<Value>("color", value),
        ParameterLocation::Query => call.param::<Value, _>("color", value),
        ParameterLocation::Header => call.header_param::<Value, _>("color", value),
        _ => call.cookie_param::<Value, _>("color", value),
    }
}

fn form(client: &Client, body: Value, styles: &[(&str, Style, bool)]) -> Call {
    let operation = operation(Parameter::query("color", ParameterType::Any));
    let operation = Operation { method: HttpMethod::Post, ..*operation };
    client.handle.call(Box::leak(Box::new(operation))).form::<Value>(body, styles)
}

/// Sends each value, and compares what `part` reads from the request.
async fn assert_sent(
    row: impl Fn() -> Parameter,
    part: fn(&crate::support::server::RecordedRequest) -> String,
    cases: &[(Style, bool, Value, &str)],
) {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    for (style, explode, value, expected) in cases {
        let parameter = row().style(*style).explode(*explode);
        let call = set(&client, parameter, value.clone());
        let what = format!("{style:?}, explode {explode}, {value}");
        call.send_for_value::<Done>().answer().await.expect(&what);
        let request = server.requests().pop().expect("a request");
        assert_eq!(part(&request), *expected, "{what}");
    }
}

fn target(request: &crate::support::server::RecordedRequest) -> String {
    request.target.strip_prefix("/v1").expect("the path of the base URL").to_owned()
}

fn query(request: &crate::support::server::RecordedRequest) -> String {
    target(request).strip_prefix("/x").expect("the path").to_owned()
}

fn header(request: &crate::support::server::RecordedRequest) -> String {
    request.header("color").unwrap_or("-").to_owned()
}

fn cookie(request: &crate::support::server::RecordedRequest) -> String {
    request.header("cookie").unwrap_or("-").to_owned()
}

fn list() -> Value {
    json!(["blue", "black", "brown"])
}

fn object() -> Value {
    json!({"B": 150, "G": 200, "R": 100})
}

#[tokio::test]
async fn path() {
    let row = || Parameter::path("color", ParameterType::Any);
    let cases = [
        (Simple, false, json!("blue"), "/blue"),
        (Simple, false, list(), "/blue,black,brown"),
        (Simple, false, object(), "/B,150,G,200,R,100"),
        (Simple, true, json!("blue"), "/blue"),
        (Simple, true, list(), "/blue,black,brown"),
        (Simple, true, object(), "/B=150,G=200,R=100"),
        (Label, false, json!("blue"), "/.blue"),
        (Label, false, list(), "/.blue,black,brown"),
        (Label, false, object(), "/.B,150,G,200,R,100"),
        (Label, true, json!("blue"), "/.blue"),
        (Label, true, list(), "/.blue.black.brown"),
        (Label, true, object(), "/.B=150.G=200.R=100"),
        (Matrix, false, json!("blue"), "/;color=blue"),
        (Matrix, false, list(), "/;color=blue,black,brown"),
        (Matrix, false, object(), "/;color=B,150,G,200,R,100"),
        (Matrix, true, json!("blue"), "/;color=blue"),
        (Matrix, true, list(), "/;color=blue;color=black;color=brown"),
        (Matrix, true, object(), "/;B=150;G=200;R=100"),
        (Matrix, false, json!(""), "/;color"),
        (Matrix, true, json!(["", "a"]), "/;color;color=a"),
        (Matrix, true, json!({"a": "", "b": 1}), "/;a;b=1"),
        (Simple, false, json!(5), "/5"),
        (Simple, false, json!(1.5), "/1.5"),
        (Simple, false, json!(true), "/true"),
        (Simple, false, json!("a/b é,;=.?#%"), "/a%2Fb%20%C3%A9%2C%3B%3D.%3F%23%25"),
        (Simple, false, json!(["a,b", "c/d"]), "/a%2Cb,c%2Fd"),
        (Simple, true, json!({"k=,": "v=,"}), "/k%3D%2C=v%3D%2C"),
        (Matrix, true, json!(["a;b"]), "/;color=a%3Bb"),
        (Json, false, json!({"a": [1]}), "/%7B%22a%22%3A%5B1%5D%7D"),
        // OpenAPI does not define values within values.
        (Simple, false, json!([1, [2]]), "/1,%5B2%5D"),
        (Simple, true, json!({"a": {"b": 1}}), "/a=%7B%22b%22%3A1%7D"),
    ];
    assert_sent(row, target, &cases).await;
}

/// Values of a parameter in each style of the query.
fn in_queries() -> Vec<(Style, bool, Value, &'static str)> {
    vec![
        (Form, false, json!("blue"), "?color=blue"),
        (Form, false, json!(""), "?color="),
        (Form, false, list(), "?color=blue,black,brown"),
        (Form, false, object(), "?color=B,150,G,200,R,100"),
        (Form, true, json!("blue"), "?color=blue"),
        (Form, true, json!(""), "?color="),
        (Form, true, list(), "?color=blue&color=black&color=brown"),
        (Form, true, object(), "?B=150&G=200&R=100"),
        (SpaceDelimited, false, list(), "?color=blue%20black%20brown"),
        (SpaceDelimited, false, object(), "?color=B%20150%20G%20200%20R%20100"),
        (SpaceDelimited, true, list(), "?color=blue&color=black&color=brown"),
        (PipeDelimited, false, list(), "?color=blue%7Cblack%7Cbrown"),
        (PipeDelimited, false, object(), "?color=B%7C150%7CG%7C200%7CR%7C100"),
        (PipeDelimited, true, list(), "?color=blue&color=black&color=brown"),
        (
            DeepObject,
            true,
            object(),
            "?color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
        ),
        // The default of `explode` is false here, which has no meaning.
        (
            DeepObject,
            false,
            object(),
            "?color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
        ),
        (
            DeepObject,
            true,
            json!({"a": {"b": 1, "c": null}, "d": ["x", {"y": 2}], "e": {}}),
            "?color%5Ba%5D%5Bb%5D=1&color%5Bd%5D%5B0%5D=x&color%5Bd%5D%5B1%5D%5By%5D=2",
        ),
        (Form, false, json!(["a,b", "c d", ""]), "?color=a%2Cb,c%20d,"),
        (Form, true, json!(["a&b", "c=d"]), "?color=a%26b&color=c%3Dd"),
        (Form, true, json!({"k&=": "v&="}), "?k%26%3D=v%26%3D"),
        (
            Form,
            true,
            json!("é/?:@!$'()*+;"),
            "?color=%C3%A9%2F%3F%3A%40%21%24%27%28%29%2A%2B%3B",
        ),
        (Json, true, json!({"a": "é"}), "?color=%7B%22a%22%3A%22%5Cu00e9%22%7D"),
        (Json, true, json!([]), "?color=%5B%5D"),
        // RFC 6570, 2.3: a list or an object without content is not defined, like null.
        (Form, true, json!([]), ""),
        (Form, false, json!([]), ""),
        (Form, true, json!({}), ""),
        (DeepObject, true, json!({}), ""),
        (PipeDelimited, false, json!([]), ""),
        (Form, true, json!(null), ""),
        (Form, true, json!({"a": null}), ""),
    ]
}

#[tokio::test]
async fn query_parameters() {
    let row = || Parameter::query("color", ParameterType::Any);
    assert_sent(row, query, &in_queries()).await;
}

/// OpenAPI 3.0, "Encoding Object": the styles of a form are those of the query.
#[tokio::test]
async fn styled_properties_of_forms() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    for (style, explode, value, expected) in in_queries() {
        let styles = [("color", style, explode)];
        let call = form(&client, json!({ "color": value }), &styles);
        call.send_for_value::<Done>().answer().await.expect(expected);
        let request = server.requests().pop().expect("a request");
        let expected = expected.trim_start_matches('?');
        assert_eq!(request.body, expected, "{style:?} {explode} {value}");
    }
}

/// OpenAPI 3.0.4, "Encoding Object", and RFC 1866, 8.2.1.
#[tokio::test]
async fn properties_of_forms_without_a_style() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    for (body, expected) in [
        (json!({"a": "é&=+ ", "b": null, "c": 1.5}), "a=%C3%A9%26%3D%2B+&c=1.5"),
        (json!({"a": "", "b": [], "c": {}}), "a=&c=%7B%7D"),
        (json!({"a": [1, "b c", true]}), "a=1&a=b+c&a=true"),
        (json!({"a": [{"b": 1}]}), "a=%7B%22b%22%3A1%7D"),
        (json!({"a": {"b": [1, null]}}), "a=%7B%22b%22%3A%5B1%2Cnull%5D%7D"),
    ] {
        let call = form(&client, body, &[]);
        call.send_for_value::<Done>().answer().await.expect(expected);
        assert_eq!(server.requests().pop().expect("a request").body, expected);
    }
}

#[tokio::test]
async fn forms_that_would_be_read_as_another_body_are_rejected() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    for (style, body, reason) in [
        (
            SpaceDelimited,
            json!({"a": ["b c"]}),
            "the property `a` has a value that contains a space,",
        ),
        (
            PipeDelimited,
            json!({"a": ["b|c"]}),
            "the property `a` has a value that contains `|`,",
        ),
        (Form, json!({"a": [1, null]}), "the property `a` has a value without a text"),
        (Form, json!([1]), "the body is not an object"),
    ] {
        let call = form(&client, body, &[("a", style, false)]);
        let error = call.send_for_value::<Done>().answer().await.expect_err(reason);
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn reserved_characters_are_kept_where_the_document_allows_them() {
    let row = || Parameter::query("color", ParameterType::Any).allow_reserved();
    let cases = [
        (Form, true, json!("/a:b?c=d,e;f@g!$()*"), "?color=/a:b?c=d,e;f@g!$()*"),
        // They would end the value or the query, be read as a space, or be no part of a URL.
        (Form, true, json!("a&b#c+d[e]'"), "?color=a%26b%23c%2Bd%5Be%5D%27"),
        (Form, true, json!("100% é%20"), "?color=100%25%20%C3%A9%2520"),
        (Form, true, json!(["a,b", "/"]), "?color=a,b&color=/"),
        (Form, false, json!(["a,b", "/"]), "?color=a%2Cb,/"),
        (DeepObject, true, json!({"a=b": "/c"}), "?color%5Ba%3Db%5D=/c"),
    ];
    assert_sent(row, query, &cases).await;
}

#[tokio::test]
async fn headers() {
    let row = || Parameter::header("color", ParameterType::Any);
    let cases = [
        (Simple, false, json!("blue"), "blue"),
        (Simple, false, json!(""), ""),
        (Simple, false, list(), "blue,black,brown"),
        (Simple, false, object(), "B,150,G,200,R,100"),
        (Simple, true, list(), "blue,black,brown"),
        (Simple, true, object(), "B=150,G=200,R=100"),
        // A header has no encoding.
        (Simple, false, json!("a b/c;d=e%20"), "a b/c;d=e%20"),
        (Json, false, json!({"a": ["é", "𝄞"]}), r#"{"a":["\u00e9","\ud834\udd1e"]}"#),
        (Simple, false, json!([]), "-"),
        (Simple, true, json!({}), "-"),
    ];
    assert_sent(row, header, &cases).await;
}

#[tokio::test]
async fn cookies() {
    let row = || Parameter::cookie("color", ParameterType::Any);
    let cases = [
        (Form, false, json!("blue"), "color=blue"),
        (Form, false, json!(""), "color="),
        (Form, false, list(), "color=blue,black,brown"),
        (Form, false, object(), "color=B,150,G,200,R,100"),
        (Form, true, json!("blue"), "color=blue"),
        // One cookie each, because `&` does not separate cookies.
        (Form, true, list(), "color=blue; color=black; color=brown"),
        (Form, true, object(), "B=150; G=200; R=100"),
        (Form, true, json!("a;b c,\"é"), "color=a%3Bb%20c%2C%22%C3%A9"),
        (Json, true, json!({"a": 1}), "color=%7B%22a%22%3A1%7D"),
        (Form, true, json!([]), "-"),
    ];
    assert_sent(row, cookie, &cases).await;
}

#[tokio::test]
async fn cookies_share_one_header() {
    let server = Server::start([Reply::json(200, OK)]).await;
    let parameters: &[Parameter] = Box::leak(Box::new([
        Parameter::cookie("session", ParameterType::Text).required(),
        Parameter::cookie("color", ParameterType::Text),
    ]));
    let operation = Operation { parameters, path: "/x", ..*operation(parameters[0]) };
    let call = client(&server).handle.call(Box::leak(Box::new(operation)));
    let call = call.cookie_param::<String, _>("session", "old");
    let call = call.cookie_param::<String, _>("color", "blue");
    let call = call.cookie_param::<String, _>("session", "s 1");
    let options = revio_runtime::Options::new().header("Cookie", "theme=dark");
    call.options(options).send_for_value::<Done>().answer().await.expect("a response");
    assert_eq!(cookie(&server.request()), "theme=dark; color=blue; session=s%201");
}

#[tokio::test]
async fn an_empty_value_is_sent_only_on_request() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let row = Parameter::query("color", ParameterType::Integer).allow_empty();
    let call = client(&server).handle.call(operation(row));
    let call = call.param::<i64, _>("color", 1).empty_param("color");
    call.send_for_value::<Done>().answer().await.expect("a response");
    assert_eq!(query(&server.request()), "?color=");
}

#[tokio::test]
async fn values_that_would_be_read_as_two_are_rejected() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    let any = ParameterType::Any;
    let label = || Parameter::path("color", any).style(Label).explode(true);
    let joined = |style| Parameter::query("color", any).style(style).explode(false);
    let header = || Parameter::header("color", any);
    for (row, value, separator) in [
        (label(), json!(["1.5", "2"]), "a dot"),
        (label(), json!({"a.b": 1}), "a dot"),
        (joined(SpaceDelimited), json!(["a b"]), "a space"),
        (joined(PipeDelimited), json!(["a|b"]), "`|`"),
        (header(), json!(["a,b"]), "a comma"),
        (header(), json!({"a": "b,c"}), "a comma"),
    ] {
        let call = set(&client, row, value.clone());
        let error =
            call.send_for_value::<Done>().answer().await.expect_err("two values");
        assert!(error.is_invalid_request(), "{value}: {error}");
        let reason = format!(
            "the parameter `color` has a value that contains {separator}, which separates its \
             values: pass values without it"
        );
        assert!(error.to_string().contains(&reason), "{value}: {error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn values_that_name_no_path_or_no_text_are_rejected() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    let path = || Parameter::path("color", ParameterType::Any);
    for (row, value) in [
        (path(), json!("")),
        (path(), json!([])),
        (path(), json!({})),
        (path(), json!(null)),
        (path(), json!([""])),
        (path(), json!([".."])),
        (path().style(Label), json!("")),
        (path().style(Label), json!(".")),
        (path().style(Matrix), json!([])),
        (Parameter::query("color", ParameterType::Any), json!([1, null])),
        (Parameter::header("color", ParameterType::Any), json!("é")),
        (Parameter::header("color", ParameterType::Any), json!("a\nb")),
    ] {
        let call = set(&client, row, value.clone());
        let error = call.send_for_value::<Done>().answer().await.expect_err("no text");
        assert!(error.is_invalid_request(), "{value}: {error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn lists_in_every_location_take_one_or_many_values() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let parameters: &[Parameter] = Box::leak(Box::new([
        Parameter::path("color", ParameterType::Integer).comma(),
        Parameter::header("color", ParameterType::Integer).comma(),
        Parameter::cookie("color", ParameterType::Integer).comma(),
    ]));
    let operation: &Operation =
        Box::leak(Box::new(Operation { parameters, ..*operation(parameters[0]) }));
    let client = client(&server);
    let call = client.handle.call(operation).path_param_all::<i64, _>("color", [1, 2]);
    let call = call.header_param_all::<i64, _>("color", 3);
    let call = call.cookie_param_all::<i64, _>("color", [4, 5]);
    call.send_for_value::<Done>().answer().await.expect("a response");
    let request = server.request();
    assert_eq!(
        (&*target(&request), &*header(&request), &*cookie(&request)),
        ("/1,2", "3", "color=4,5")
    );
    let none = client.handle.call(operation).path_param_all::<i64, _>("color", [0; 0]);
    let error = none.send_for_value::<Done>().answer().await.expect_err("no values");
    assert!(error.to_string().contains("`color` has no values"), "{error}");
}

#[tokio::test]
async fn a_list_in_json_may_be_empty() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let row = Parameter::query("color", ParameterType::Any).style(Json);
    let call = client(&server).handle.call(operation(row));
    let call = call.param_all::<i64, _>("color", [0; 0]);
    call.send_for_value::<Done>().answer().await.expect("a response");
    assert_eq!(target(&server.request()), "/x?color=%5B%5D");
}

struct Filter {
    state: Option<String>,
    others: Option<BTreeMap<String, String>>,
    extra: Extra,
}

record!(Filter, rest(others) { "state" => state });

/// Without them, the request would be about more records.
#[tokio::test]
async fn properties_without_a_field_are_sent_too() {
    let server = Server::responding(|_| Reply::json(200, OK)).await;
    let client = client(&server);
    let query = || Parameter::query("color", ParameterType::Object);
    for (parameter, expected) in [
        (query().style(DeepObject).explode(true), "?color%5Bowner%5D=me"),
        (query().style(Form).explode(true), "?owner=me"),
        (query().style(Form).explode(false), "?color=owner,me"),
    ] {
        let others = Some([("owner".to_owned(), "me".to_owned())].into());
        let filter = Filter { state: None, others, extra: Extra::new() };
        let call = client.handle.call(operation(parameter));
        let call = call.param::<Filter, _>("color", filter);
        call.send_for_value::<Done>().answer().await.expect(expected);
        let request = server.requests().pop().expect("a request");
        assert_eq!(self::query(&request), expected);
    }
}
