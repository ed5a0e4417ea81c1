//! Parameters of every location, style and type, through the methods of the client. The expected
//! texts come from the tables of OpenAPI 3.0 ("Style Examples") and from RFC 6570.

use std::collections::BTreeMap;

use kitchen_sink::parameters::{Either, Filter, Shape, State};
use kitchen_sink::{DateTime, FixedOffset, NaiveDate};

use crate::support::{Server, line};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 3).unwrap()
}

fn filter() -> Filter {
    Filter::builder().state(State::Open).tags(["a", "b"]).build().unwrap()
}

#[tokio::test]
async fn path_parameters_have_their_style() {
    let server = Server::no_content().await;
    let parameters = server.client().parameters();
    let state = Filter::builder().state(State::Open).build().unwrap();
    parameters.path(day(), [1, 2], Shape::Round, "a/b", state).await.unwrap();
    let path = "/parameters/2026-02-03/;ids=1;ids=2/round.a%2Fb/x.state,open";
    assert_eq!(line(&server.take_request()).1, path);
}

#[tokio::test]
async fn query_parameters_have_their_style() {
    let server = Server::no_content().await;
    let parameters = server.client().parameters();
    let since = "2026-02-03T04:05:06+02:00".parse::<DateTime<FixedOffset>>().unwrap();
    let call = || parameters.query(since, [day(), day()]);
    let required = "/parameters/query?since=2026-02-03T04%3A05%3A06%2B02%3A00\
                    &days=2026-02-03,2026-02-03";
    let pairs = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    for (call, expected) in [
        (call().states(["open", "new"]), "states=open&states=new"),
        (call().spaces(["a", "b"]), "spaces=a%20b"),
        (call().pipes([true, false]), "pipes=true%7Cfalse"),
        (call().properties(filter()), "state=open&tags=%5B%22a%22%2C%22b%22%5D"),
        (call().pairs(pairs.clone()), "pairs=a,1,b,2"),
        (call().spaced(pairs.clone()), "spaced=a%201%20b%202"),
        (call().piped(pairs.clone()), "piped=a%7C1%7Cb%7C2"),
        (call().one_by_one(pairs), "a=1&b=2"),
        (
            call().deep(filter()),
            "deep%5Bstate%5D=open&deep%5Btags%5D%5B0%5D=a&deep%5Btags%5D%5B1%5D=b",
        ),
        (
            call().json(filter()),
            "json=%7B%22state%22%3A%22open%22%2C%22tags%22%3A%5B%22a%22%2C%22b%22%5D%7D",
        ),
        (call().json_list([1, 2]), "json_list=%5B1%2C2%5D"),
        (call().xml("<a/>"), "xml=%3Ca%2F%3E"),
        (call().anything(5), "anything=5"),
        (call().either(Either::Text("text".into())), "either=text"),
        (call().to("/a?b=c&d"), "to=/a?b=c%26d"),
        (call().amount(5), "amount=5"),
        (call().flag(true), "flag=true"),
        (call().empty_flag(), "flag="),
        (call().deep(Filter::builder().build().unwrap()).ratio(0.5), "ratio=0.5"),
    ] {
        call.await.unwrap();
        let sent = line(&server.take_request()).1;
        assert_eq!(sent, format!("{required}&{expected}"));
    }
}

#[tokio::test]
async fn headers_and_cookies_have_their_style() {
    let server = Server::no_content().await;
    let parameters = server.client().parameters();
    let state = Filter::builder().state(State::Shut).build().unwrap();
    let call = parameters.headers(day(), [1, 2], "s p").x_filter(state.clone());
    let call = call.colors(["red", "blue"]).scope(state).user_agent("probe/1");
    call.await.unwrap();
    let request = server.take_request();
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    assert_eq!(header("x-day"), "2026-02-03");
    assert_eq!(header("x-ids"), "1,2");
    assert_eq!(header("x-filter"), "state=shut");
    assert_eq!(header("cookie"), "session=s%20p; colors=red,blue; state=shut");
    assert_eq!(header("user-agent"), "probe/1");
}
