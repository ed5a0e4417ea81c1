//! One of many concurrent users of the client. It makes its contacts, knows their expected state, and
//! reads them from the server where it does not.

use std::collections::BTreeMap;
use std::sync::Arc;

use revio::contacts::{Contact, ContactCreate, ContactReplace};
use revio::payments::PaymentCreate;
use revio::{Client, Method, Options, Result, Value};

use crate::Outcome;
use crate::client::{Count, tell};
use crate::event::{Came, Event, Kind, Write};
use crate::log::MARK;

/// How many contacts a worker has at most.
pub(crate) const CONTACTS: usize = 10;
/// How often a read is asked for, each time with all the attempts that the client makes.
const READS: u32 = 10;

pub(crate) struct Worker {
    number: u32,
    client: Client,
    count: Arc<Count>,
    random: u64,
    marks: u64,
    /// The names of its contacts.
    contacts: BTreeMap<i64, String>,
}

impl Worker {
    pub(crate) fn new(
        number: u32,
        seed: u64,
        client: Client,
        count: Arc<Count>,
    ) -> Self {
        let random = seed.wrapping_mul(1_000).wrapping_add(number.into());
        Self { number, client, count, random, marks: 0, contacts: BTreeMap::new() }
    }

    pub(crate) async fn run(mut self) -> Outcome<()> {
        while !self.count.is_reached() {
            match self.below(100) {
                0..25 => self.come_or_go().await?,
                25..45 => self.update().await?,
                45..53 => self.replace().await?,
                53..73 => self.get().await?,
                73..83 => self.list().await?,
                83..88 => self.pay().await?,
                88..94 => self.ask_without_a_type().await?,
                _ => self.fetch_a_file().await?,
            }
        }
        Ok(())
    }

    /// Makes a contact or deletes one, so that their number stays about the same.
    async fn come_or_go(&mut self) -> Outcome<()> {
        if self.below(CONTACTS) < self.contacts.len() {
            self.delete().await
        } else {
            self.create().await
        }
    }

    async fn create(&mut self) -> Outcome<()> {
        let (mark, options) = self.mark();
        let body = ContactCreate::builder().customer_id(self.customer()).name(&*mark);
        let created =
            self.client.contacts().create(body.build()?).options(options).await;
        let id = created.as_ref().ok().map(|created| created.id.get());
        let came = self.tell(Kind::Create, &mark, id, &created)?;
        if let Some(id) = id {
            self.contacts.insert(id, mark);
        } else if came == Came::Unknown
            && let Some(found) =
                self.all().await?.into_iter().find(|it| is_called(it, &mark))
        {
            let id = found.contact_id.get();
            tell(&Event::Found { mark: mark.clone(), id })?;
            self.contacts.insert(id, mark);
        }
        Ok(())
    }

    async fn delete(&mut self) -> Outcome<()> {
        let Some(id) = self.any() else { return Ok(()) };
        let (mark, options) = self.mark();
        let deleted = self.client.contacts().delete(id).options(options).await;
        let gone = match self.tell(Kind::Delete, &mark, Some(id), &deleted)? {
            Came::Done => true,
            Came::NotDone => false,
            Came::Unknown => self.look(id).await?.is_none(),
        };
        if gone {
            self.contacts.remove(&id);
        }
        Ok(())
    }

    async fn update(&mut self) -> Outcome<()> {
        let Some(id) = self.any() else { return Ok(()) };
        let (mark, options) = self.mark();
        let update =
            self.client.contacts().update(id).name(&*mark).options(options).await;
        let came = self.tell(Kind::Update, &mark, Some(id), &update)?;
        self.settle(id, mark, came).await
    }

    async fn replace(&mut self) -> Outcome<()> {
        let Some(id) = self.any() else { return Ok(()) };
        let contact = self.look(id).await?.ok_or("a contact that should be there")?;
        let (mark, options) = self.mark();
        let mut body = ContactReplace::from(contact);
        body.name = mark.clone().into();
        let replaced = self.client.contacts().replace(id, body).options(options).await;
        let came = self.tell(Kind::Replace, &mark, Some(id), &replaced)?;
        self.settle(id, mark, came).await
    }

    /// After a change of a contact's name: which one it has.
    async fn settle(&mut self, id: i64, mark: String, came: Came) -> Outcome<()> {
        let changed = match came {
            Came::Done => true,
            Came::NotDone => false,
            Came::Unknown => {
                self.look(id).await?.is_some_and(|it| is_called(&it, &mark))
            }
        };
        if changed {
            self.contacts.insert(id, mark);
        }
        Ok(())
    }

    async fn get(&mut self) -> Outcome<()> {
        let Some(id) = self.any() else { return Ok(()) };
        let contact = self.look(id).await?.ok_or("a contact that should be there")?;
        if !is_called(&contact, &self.contacts[&id]) {
            return Err(format!("{contact:?}, expected {:?}", self.contacts[&id]).into());
        }
        Ok(())
    }

    async fn list(&mut self) -> Outcome<()> {
        let contacts = self.all().await?;
        let listed: BTreeMap<i64, String> = contacts
            .iter()
            .map(|it| (it.contact_id.get(), it.name.clone().unwrap_or_default()))
            .collect();
        if listed != self.contacts || listed.len() != contacts.len() {
            return Err(format!("{contacts:?}, expected {:?}", self.contacts).into());
        }
        Ok(())
    }

    async fn pay(&mut self) -> Outcome<()> {
        let (mark, options) = self.mark();
        let body = PaymentCreate::builder().customer_id(self.customer()).amount(5);
        let body = body.reference_number(&*mark).build()?;
        let paid = self.client.payments().create(body).options(options).await;
        self.tell(Kind::Pay, &mark, None, &paid)?;
        Ok(())
    }

    async fn ask_without_a_type(&mut self) -> Outcome<()> {
        let (client, customer) = (self.client.clone(), self.customer());
        let ask = || {
            let request = client.request(Method::GET, "/Contacts");
            request.query("search.customer_id", customer).json::<Value>()
        };
        let page = self.read("raw", ask).await?.ok_or("a list without contacts")?;
        if page["records"].is_array() {
            Ok(())
        } else {
            Err(format!("no records: {page}").into())
        }
    }

    async fn fetch_a_file(&mut self) -> Outcome<()> {
        let requests = self.client.requests();
        let file = self.read("file", || requests.get_pdf(1001)).await?;
        if file.is_none_or(|file| file.is_empty()) {
            Err("no file".into())
        } else {
            Ok(())
        }
    }
}

/// What the calls have in common.
impl Worker {
    /// A contact by its key, if it is there.
    async fn look(&self, id: i64) -> Outcome<Option<Contact>> {
        let contacts = self.client.contacts();
        self.read("get", || contacts.get(id)).await
    }

    /// All contacts of this worker, page by page.
    async fn all(&mut self) -> Outcome<Vec<Contact>> {
        let ahead = self.below(5);
        let list =
            self.client.contacts().list().customer_id(self.customer()).page_size(3);
        let mut pages = list.pages().prefetch(ahead);
        let mut contacts = Vec::new();
        let mut errors = 0;
        loop {
            let page = pages.try_next().await;
            self.count.call("list", page.is_ok());
            match page {
                Ok(Some(page)) => contacts.extend(page),
                Ok(None) => return Ok(contacts),
                // The same page again.
                Err(error) => {
                    errors += 1;
                    if errors > READS {
                        return Err(error.into());
                    }
                }
            }
        }
    }

    /// Reads until it goes well; nothing if what is asked for is not there.
    async fn read<T, C>(&self, kind: &str, call: impl Fn() -> C) -> Outcome<Option<T>>
    where
        C: IntoFuture<Output = Result<T>>,
    {
        let mut errors = 0;
        loop {
            let result = call().await;
            self.count.call(kind, result.is_ok());
            match result {
                Ok(value) => return Ok(Some(value)),
                Err(error) if error.is_not_found() => return Ok(None),
                Err(error) if errors == READS => return Err(error.into()),
                Err(_) => errors += 1,
            }
        }
    }

    /// Counts and tells a write.
    fn tell<T>(
        &self,
        kind: Kind,
        mark: &str,
        id: Option<i64>,
        result: &Result<T>,
    ) -> Outcome<Came> {
        let came = Came::of(result);
        self.count.call(&format!("{kind:?}").to_lowercase(), result.is_ok());
        tell(&Event::Write(Write { mark: mark.to_owned(), kind, id, came }))?;
        Ok(came)
    }

    /// A text that is in no other write, and the options that carry it.
    fn mark(&mut self) -> (String, Options) {
        self.marks += 1;
        let mark = format!("w{}-{}", self.number, self.marks);
        let options = Options::new().header(MARK, &*mark);
        (mark, options)
    }

    /// The customer whose contacts this worker's are.
    fn customer(&self) -> i64 {
        5_000 + i64::from(self.number)
    }

    /// One of its contacts.
    fn any(&mut self) -> Option<i64> {
        let place = self.below(self.contacts.len().max(1));
        self.contacts.keys().nth(place).copied()
    }

    /// A number below another, the same again for a seed: splitmix64.
    fn below(&mut self, end: usize) -> usize {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        usize::try_from((mixed ^ (mixed >> 31)) % end).unwrap_or_default()
    }
}

fn is_called(contact: &Contact, mark: &str) -> bool {
    contact.name.as_deref() == Some(mark)
}
