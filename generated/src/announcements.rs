// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Notices with a title and a text in HTML.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Announcements::list) | List announcements. | `GET /Announcements` | observed |
//! | [`get`](Announcements::get) | Get an announcement. | `GET /Announcements/{announcement_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AnnouncementId, FileId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Notices with a title and a text in HTML.
///
/// Made by [`Client::announcements`](crate::Client::announcements).
#[derive(Clone, Debug)]
pub struct Announcements {
    handle: Handle,
}

impl Announcements {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List announcements.
    ///
    /// Pages through the announcements. Known from a public Singer tap alone, which by
    /// mistake expects agents in the answer; the members here are from its schema of an
    /// announcement, so be ready for others.
    ///
    /// `GET /Announcements` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.announcements().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AnnouncementsList {
        self.handle.call(&registry::ANNOUNCEMENTS_LIST).into()
    }

    /// Get an announcement.
    ///
    /// Reads one announcement. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /Announcements/{announcement_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let announcement = client.announcements().get(14).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, announcement_id: impl Into<AnnouncementId>) -> AnnouncementsGet {
        let mut call = self.handle.call(&registry::ANNOUNCEMENTS_GET);
        call.path::<AnnouncementId>("announcement_id", announcement_id);
        call.into()
    }
}

/// A call of [`Announcements::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AnnouncementsList {
    call: Call,
}

impl AnnouncementsList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(AnnouncementsList => AnnouncementCollection);

/// A call of [`Announcements::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AnnouncementsGet {
    call: Call,
}

call!(AnnouncementsGet => Announcement);

/// A page of [`Announcement`] records.
pub type AnnouncementCollection = Collection<Announcement>;

/// A notice with a title and a text in HTML. Who puts it up, and who gets to see
/// it, is not documented.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Announcement {
    /// An [`AnnouncementId`]; evidence: observed.
    pub announcement_id: AnnouncementId,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Text; evidence: observed.
    pub title: Option<String>,
    /// The text, as HTML.
    pub body_html: Option<String>,
    /// True or false; evidence: observed.
    pub enabled: Option<bool>,
    /// Presumably where the notice is shown. The values are not known.
    pub location: Option<String>,
    /// A [`FileId`]; evidence: observed.
    pub file_id: Option<FileId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Announcement {
    /// A record with nothing but what it must have.
    pub fn new(announcement_id: impl Into<AnnouncementId>) -> Self {
        let mut record: Self = placeholder();
        record.announcement_id = announcement_id.into();
        record
    }
}

record!(Announcement {
    "announcement_id" => announcement_id,
    "created_date" => created_date,
    "title" => title,
    "body_html" => body_html,
    "enabled" => enabled,
    "location" => location,
    "file_id" => file_id,
});
