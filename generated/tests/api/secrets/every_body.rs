//! What holds a secret: builders, bodies, calls, responses, the fake server, webhooks.

use std::fmt::Debug;
use std::time::Duration;

use http::HeaderMap;
use proptest::prelude::*;
use revio::agents::Agent;
use revio::customers::{Customer, CustomerCreate};
use revio::customers_optimized::CustomerOptimized;
use revio::fake::{self, ServerConfig};
use revio::payment_accounts::{
    PaymentAccount, PaymentAccountBankAccountCreate, PaymentAccountCardCreate,
    PaymentAccountCardReplace,
};
use revio::retry::{Backoff, RetryPolicy};
use revio::webhook::Delivery;
use revio::webhook_subscriptions::WebhookNotification;
use revio::{Client, Collection, Error, Method, Object, Options, Response, Result};
use serde_json::json;

use super::given::{Given, given, in_url};
use super::listener::{heard, listen};
use super::shown::{assert_silent, both, debug, error};
use super::ways::{MOST, WAYS};
use crate::cases;
use crate::exercise::CALLS;
use crate::server::{Reply, Server};

fn card(given: &Given) -> PaymentAccountCardCreate {
    let [number, cvv, _] = &given.body;
    let card = PaymentAccountCardCreate::builder().name_first("Jane").name_last("Doe");
    let card = card.card_number(&**number).cvv(&**cvv).customer_id(7);
    let card = card.expiration_month("01").expiration_year("2030");
    assert_silent("a builder", &debug(&card), &given.all());
    card.build().expect("a card")
}

fn account(given: &Given) -> PaymentAccountBankAccountCreate {
    let [number, routing, _] = &given.body;
    let account = PaymentAccountBankAccountCreate::builder().account_name("Jane");
    let account = account.account_number(&**number).routing_number(&**routing);
    account.account_type("CHECKING").customer_id(7).build().expect("an account")
}

fn replacement(given: &Given) -> PaymentAccountCardReplace {
    let card = PaymentAccountCardReplace::builder().payment_account_id(3).customer_id(7);
    let card = card.name_first("Jane").name_last("Doe").cvv(&*given.body[0]);
    card.expiration_month("01").expiration_year("2030").build().expect("a card")
}

fn customer(given: &Given) -> CustomerCreate {
    CustomerCreate::builder().security_pin(&*given.body[0]).build().expect("a customer")
}

/// Makes every call that carries a secret, and returns everything that they print.
async fn calls(client: &Client, given: &Given) -> String {
    let [pin, born, tax] = &given.body;
    let (cards, customers) = (client.payment_accounts(), client.customers());
    let mut shown = [debug(&card(given)), debug(&account(given))].concat();
    shown += &[debug(&replacement(given)), debug(&customer(given))].concat();
    macro_rules! made {
        ($($call:expr;)*) => { $(
            let call = $call;
            shown += &debug(&call);
            shown += &both(&call.request().expect("a request"));
            shown += &said(call.send().await);
        )* };
    }
    made! {
        cards.create_card(card(given));
        cards.create_bank_account(account(given));
        cards.replace_card(3, replacement(given));
        client.payments().create_card(Object::new().member("card", json!([pin, { "tax": tax }])));
        customers.create(customer(given));
        customers.update(7).security_pin(&**pin).profile_date_of_birth(&**born).profile_tax_id(&**tax);
        customers.update(7).replace("/security_pin", &**pin).replace("/x", json!({ "y": [born, tax] }));
    }
    let raw = client.request(Method::POST, "/Customers").json_body(&given.body);
    shown += &debug(&raw);
    shown += &both(&raw.request().expect("a request"));
    let response = raw.await;
    shown += &debug(&response);
    let failed = response.and_then(|it| it.error_for_status()?.json::<i64>());
    shown + &said(failed)
}

fn said<T: Debug>(response: Result<T>) -> String {
    response.map_or_else(|fault| error(&fault), |it| debug(&it))
}

/// Reads a record whose secret fields hold this, and returns what it prints.
async fn answer(member: &str, value: &serde_json::Value) -> Vec<String> {
    let record = json!({ "customer_id": 1, "payment_account_id": 1, "agent_id": 1, member: value,
        "profile": { "tax_id": value, "date_of_birth": value }, "bank_account": { member: value } });
    let page = json!({ "ok": true, "has_more": false, "records": [record] }).to_string();
    let server = Server::responding(move |request| {
        let is_one = request.target.ends_with("/1");
        Reply::json(200, if is_one { record.to_string() } else { page.clone() })
    })
    .await;
    let client = crate::client(&server);
    let customer: Result<Response<Customer>> = client.customers().get(1).send().await;
    let mut shown = vec![said(customer)];
    let page: Result<Collection<Customer>> = client.customers().list().await;
    shown.push(said(page));
    let page: Result<Collection<CustomerOptimized>> =
        client.customers_optimized().list().await;
    shown.push(said(page));
    let account: Result<PaymentAccount> = client.payment_accounts().get(1).await;
    shown.push(said(account));
    let agent: Result<Agent> = client.agents().get(1).await;
    shown.push(said(agent));
    shown
}

/// Fields that hold a secret in one record or another, and one that is not described.
const FIELDS: [&str; 5] = [
    "security_pin",
    "token",
    "routing_number",
    "tax_identification_number",
    "not_described",
];

fn run<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work)
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn no_body_shows_one_whatever_comes_of_its_call(given in given(), place in 0..WAYS.len()) {
        let ((what, way), sent) = (WAYS[place], given.clone());
        listen();
        let shown = run(async {
            let server =
                Server::responding(move |request| way(&sent.sent_in(&request.body))).await;
            let options = Options::new().max_body_size(MOST);
            calls(&given.client(&server.base_url(), options), &given).await
        });
        let all = given.all();
        assert_silent(what, &shown, &all);
        assert_silent("tracing", &heard(), &all);
    }

    #[test]
    fn no_retry_shows_one(given in given()) {
        let (all, text) = (given.all(), given.all().join(" "));
        listen();
        let shown = run(async {
            let server = Server::responding(move |_| Reply::typed(503, "text/plain", &*text)).await;
            let conventions = RetryPolicy::new().backoff(Backoff::constant(Duration::ZERO));
            let builder = given.builder(&server.base_url()).options(Options::new().retry(conventions));
            let client = builder.build().expect("a client");
            let fault = client.customers().get(1).await.expect_err("503");
            assert_eq!(fault.attempts(), 4);
            error(&fault)
        });
        let credentials = &all[..3];
        assert_silent("an error", &shown, credentials);
        assert_silent("tracing", &heard(), credentials);
    }

    #[test]
    fn no_response_shows_one(given in given(), kind in 0..4, place in 0..FIELDS.len()) {
        let (text, member) = (&given.body[0], FIELDS[place]);
        let (value, secret) = match kind {
            0 => (json!(text), text.clone()),
            1 => (json!([text]), text.clone()),
            2 => (json!({ text: text }), text.clone()),
            _ => (json!(4_111_111_111_111_111_u64), "4111111111111111".to_owned()),
        };
        for shown in run(answer(member, &value)) {
            assert_silent(member, &shown, std::slice::from_ref(&secret));
        }
    }

    #[test]
    fn no_client_shows_one(given in given()) {
        let all = given.all();
        let builder = given.builder("http://127.0.0.1:1/v1");
        let options = Options::new().header("X-Token", &*given.key).query("token", &*given.password);
        let builder = builder.options(options.clone());
        assert_silent("a builder", &debug(&builder), &all);
        let client = builder.build().expect("a client");
        let raw = client.request(Method::POST, format!("/X?key={}", in_url(&given.key)));
        let raw = raw.header("X-Token", &*given.key).query("p", &given.password);
        let lists = client.contacts().list().options(options.clone());
        let shown = [debug(&client), debug(&options), debug(&raw), debug(&client.contacts())];
        assert_silent("a client", &shown.concat(), &all);
        let shown = [debug(&lists), debug(&lists.clone().pages()), debug(&lists.records())];
        assert_silent("a list", &shown.concat(), &all);
    }

    #[test]
    fn no_client_that_cannot_be_built_shows_one(given in given()) {
        let good = || given.builder("https://x.example");
        let user_info = format!("https://ann:{}@x.example", in_url(&given.password));
        let query = format!("http://x.example/?key={}", in_url(&given.key));
        let faults: [(&str, Result<Client>); 6] = [
            ("password", good().password(format!("{}\n", given.password)).build()),
            ("key", good().subscription_key(format!("{}é", given.key)).build()),
            ("username", good().username(format!("{}@", given.password)).build()),
            ("user info", good().base_url(user_info).build()),
            ("query", good().base_url(query).build()),
            ("user agent", good().user_agent(format!("{}é", given.password)).build()),
        ];
        for (what, built) in faults {
            let fault: Error = built.expect_err(what);
            prop_assert!(fault.is_builder());
            assert_silent(what, &error(&fault), &given.all());
        }
    }

    #[test]
    fn no_webhook_shows_one(given in given()) {
        let headers = HeaderMap::from_iter([(
            http::HeaderName::from_static("x-hook-secret"),
            given.key.parse().expect("a header"),
        )]);
        let read = Delivery::<WebhookNotification>::read(&headers, b"").expect("a handshake");
        let mut shown = debug(&read);
        let Delivery::Handshake(handshake) = read else { panic!("{shown}") };
        shown += &[debug(&handshake), debug(&handshake.code()), debug(&handshake.confirm())].concat();
        assert_silent("a handshake", &shown, &[given.key]);
    }
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn no_fake_server_shows_one(given in given(), known in any::<bool>()) {
        let password = if known { given.password.clone() } else { "another".to_owned() };
        let settings = ServerConfig::new().user("api_user@acme", password).subscription_key(&*given.key);
        let mut shown = debug(&settings);
        listen();
        run(async {
            let server = fake::Server::start_with(settings).await.expect("a port");
            server.seed(1);
            let client = given.client(&server.base_url(), Options::new());
            shown += &calls(&client, &given).await;
            for exercise in CALLS {
                let call = (exercise.call)(&client).expect("a body");
                shown += &call.await.map_or_else(|fault| error(&fault), |()| String::new());
            }
            shown += &[debug(&server), debug(&server.requests()), debug(&server.problems())].concat();
        });
        assert_silent("the fake", &shown, &given.all());
        assert_silent("tracing", &heard(), &given.all());
    }
}
