//! The examples' own code.

use revio::fake::{Fault, Server};
use revio::journal::Journal;
use revio::reqwest;
use revio::webhook_subscriptions::WebhookEventType;

use crate::{record, seeded};

#[path = "../../examples/blocking.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod blocking;

#[path = "../../examples/contacts.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod contacts;

#[path = "../../examples/create_flow.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod create_flow;

#[path = "../../examples/fake.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod fake;

#[path = "../../examples/metrics.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod measured;

#[path = "../../examples/webhook_receiver.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a whole program")]
mod webhook_receiver;

#[tokio::test]
async fn the_metrics_count_attempts_retries_and_rate_limits() {
    let totals = measured::Totals::default();
    let guard = metrics::set_default_local_recorder(&totals);
    measured::calls().await.expect("three calls");
    drop(guard);
    let mut totals = totals.all();
    assert!(totals.remove("revio_waits_seconds").is_some_and(|seconds| seconds > 0.0));
    let totals: Vec<_> =
        totals.iter().map(|(name, all)| (name.as_str(), *all)).collect();
    let expected = [
        ("revio_attempts bills_list", 2.0),
        ("revio_attempts contacts_list", 2.0),
        ("revio_rate_limited contacts_list", 1.0),
        ("revio_retries contacts_list", 1.0),
    ];
    assert_eq!(totals, expected);
}

#[tokio::test]
async fn the_walk_through_lists_contacts_by_customer_and_gets_each_one() {
    let (server, client) = seeded(12).await;
    let contacts = contacts::walk_through(&client).await.expect("twelve contacts");
    assert_eq!(contacts.len(), 12);
    assert!(
        contacts.is_sorted_by_key(|contact| contact.customer_id.map(revio::Id::get))
    );
    let lists = server.requests_of("contacts_list").expect("an operation");
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].parameter("search.sort"), Some("customer_id"));
    assert_eq!(lists[0].parameter("search.page_size"), Some("500"));
    assert_eq!(server.requests_of("contacts_get").expect("an operation").len(), 12);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn the_walk_through_asks_for_two_names_at_once() {
    let (server, client) = seeded(12).await;
    let names = contacts::names(&client, "David,Julia").await.expect("names");
    assert_eq!(names, ["David", "Julia", "David", "Julia"]);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.requests()[0].parameter("search.name"), Some("David,Julia"));
}

#[tokio::test]
async fn contacts_are_listed_and_changed_without_async_code() {
    let (server, _) = seeded(3).await;
    let client = server.client_builder().build_blocking().expect("a client");
    let names = tokio::task::spawn_blocking(move || {
        let (first, _) = blocking::list(&client)?.swap_remove(0);
        blocking::rename(&client, first, "Julia Roe")?;
        assert!(blocking::rename(&client.read_only(), first, "Jane").is_err());
        blocking::list(&client)
    });
    let names = names.await.expect("no panic").expect("contacts");
    assert_eq!(names.len(), 3);
    assert_eq!(names[0].1, "Julia Roe");
    assert_eq!(server.requests_of("contacts_update").expect("an operation").len(), 1);
    assert_eq!(server.problems(), [""; 0]);
}

/// The server that the arguments ask for, or what is wrong with them.
async fn serve(arguments: &[&str]) -> Result<Server, String> {
    let arguments = arguments.iter().map(|&argument| argument.to_owned());
    fake::serve(arguments).await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn the_server_has_what_the_arguments_ask_for() {
    let file =
        std::env::temp_dir().join(format!("revio-seed-{}.json", std::process::id()));
    std::fs::write(&file, r#"{"contacts":[{"contact_id":7,"name":"own"}]}"#)
        .expect("a file");
    let path = file.to_str().expect("a path");
    let server = serve(&["--seed-file", path, "--seed", "2", "--strict"]).await;
    let server = server.expect("a server");
    std::fs::remove_file(&file).expect("the file is there");
    assert_eq!(record(&server, "contacts", 7)["name"], "own");
    assert_eq!(server.records_json("contacts").expect("a resource").len(), 3);
    assert_eq!(server.records_json("bills").expect("a resource").len(), 2);
    let client = server.client().expect("a client");
    let error = client.contacts().list().filter("colour", "red").await;
    assert_eq!(
        error.expect_err("it is strict").status().map(|it| it.as_u16()),
        Some(400)
    );
}

#[tokio::test]
async fn the_server_injects_the_faults_of_the_arguments() {
    let server =
        serve(&["--fault-rate", "1", "--fault-seed", "3"]).await.expect("a server");
    // It installs what TLS needs, which the other client, one that repeats nothing, asks for.
    let _ = server.client().expect("a client");
    let http = reqwest::Client::new();
    for _ in 0..20 {
        let request = http.get(server.base_url()).basic_auth("a@b", Some("c"));
        let _ = request.send().await;
    }
    let faults = server.requests().into_iter().flat_map(|request| request.faults);
    assert!(faults.count() > 15);
}

#[tokio::test]
async fn wrong_arguments_are_reported() {
    for (arguments, message) in [
        (&["--port"][..], "`--port` needs a value"),
        (&["--port", "x"], "`--port x`: invalid digit found in string"),
        (&["--fault-rate", "5"], "`--fault-rate 5`: expected a number from 0 to 1"),
        (&["--colour", "red"], "`--colour red`: no such argument"),
    ] {
        assert_eq!(serve(arguments).await.expect_err("no server"), message);
    }
    let error = serve(&["--seed-file", "nowhere.json"]).await.expect_err("no file");
    assert!(error.starts_with("cannot read `nowhere.json`: "), "{error}");
}

const CREATES: [&str; 4] =
    ["customers_create", "contacts_create", "services_create", "payments_create"];

/// How many requests there were for each create.
fn creates(server: &Server) -> Vec<usize> {
    let requests =
        CREATES.map(|create| server.requests_of(create).expect("an operation"));
    requests.iter().map(Vec::len).collect()
}

/// Runs the flow twice, where one create meets a fault at first. Returns the ends of both runs.
async fn set_up_twice(create: &str, fault: Fault) -> (Server, [Result<i64, String>; 2]) {
    let server = Server::start().await.expect("a server");
    server.inject(fault.on(create).once()).expect("an operation");
    let client = server.client().expect("a client");
    let port = server.address().port();
    let path = std::env::temp_dir().join(format!("revio-flow-{port}.journal"));
    let mut ends = Vec::new();
    for _ in 0..2 {
        let journal = Journal::open(&path).expect("a journal");
        let end = create_flow::set_up(&client, &journal).await;
        ends.push(end.map(revio::Id::get).map_err(|error| error.to_string()));
    }
    std::fs::remove_file(&path).expect("the file is there");
    assert_eq!(server.problems(), [""; 0]);
    (server, ends.try_into().expect("two ends"))
}

#[tokio::test]
async fn the_flow_sends_no_create_twice_whose_response_is_lost() {
    for create in CREATES {
        let fault = Fault::reset_after_body().applied(true);
        let (server, [first, second]) = set_up_twice(create, fault).await;
        assert!(first.expect_err(create).contains(create));
        assert_eq!(second, Ok(1001), "{create}");
        assert_eq!(creates(&server), [1; 4], "{create}");
    }
}

#[tokio::test]
async fn the_flow_leaves_a_create_that_is_not_found_to_a_person() {
    for (index, create) in CREATES.into_iter().enumerate() {
        let (server, ends) = set_up_twice(create, Fault::reset_after_body()).await;
        assert!(
            ends[1].as_ref().is_err_and(|it| it.contains("let a person look")),
            "{ends:?}"
        );
        assert_eq!(creates(&server)[index], 1, "{create}");
    }
}

#[tokio::test]
async fn the_flow_sends_a_create_again_that_was_rejected() {
    for (index, create) in CREATES.into_iter().enumerate() {
        let (server, [first, second]) = set_up_twice(create, Fault::status(400)).await;
        assert!(first.expect_err(create).contains("400"));
        assert_eq!(second, Ok(1001), "{create}");
        let mut expected = [1; 4];
        expected[index] = 2;
        assert_eq!(creates(&server), expected, "{create}");
    }
}

#[tokio::test]
async fn the_webhook_receiver_confirms_and_queues_and_refuses_what_it_does_not_know() {
    let (events, mut queue) = tokio::sync::mpsc::channel(1);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = webhook_receiver::router("secret", events);
    tokio::spawn(async { axum::serve(listener, app).await });
    // It installs what TLS needs.
    let _ =
        revio::Client::builder().username("a").client_code("b").password("c").build();
    let http = reqwest::Client::new();
    let post = async |path: &str, body: &'static str, code: &str| {
        let mut request = http.post(format!("{url}{path}")).body(body);
        if !code.is_empty() {
            request = request.header("x-hook-secret", code);
        }
        let response = request.send().await.expect("a response");
        let echo = response.headers().get("x-hook-secret");
        (response.status().as_u16(), echo.map(|it| it.as_bytes().to_vec()))
    };
    let status = |status| (status, None);
    assert_eq!(post("/other/BILL_CREATED", "{}", "").await, status(404));
    assert_eq!(post("/secret/BILL_CREATED", "no JSON", "").await, status(400));
    assert_eq!(post("/secret/BILL_CREATED", "[]", "").await, status(400));
    let confirmed = post("/secret/BILL_CREATED", "", "8f14").await;
    assert_eq!(confirmed, (200, Some(b"8f14".to_vec())));
    assert!(queue.try_recv().is_err(), "nothing that was refused is an event");

    assert_eq!(post("/secret/BILL_CREATED", r#"{"any": 1}"#, "").await, status(200));
    assert_eq!(
        post("/secret/BILL_CREATED", "{}", "").await,
        status(503),
        "a full queue"
    );
    assert_eq!(queue.try_recv(), Ok(WebhookEventType::BillCreated));
    assert_eq!(post("/secret/METEOR_STRUCK", "{}", "").await, status(200));
    assert_eq!(queue.try_recv(), Ok("METEOR_STRUCK".into()));
}
