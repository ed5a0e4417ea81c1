// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Notices with a title and an HTML body.
//!
//! # Records
//!
//! - [`Announcement`]: A notice with a title and an HTML body.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Announcements::list) | Lists announcements. | `GET /Announcements` | observed |
//! | [`get`](Announcements::get) | Gets an announcement. | `GET /Announcements/{announcement_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AnnouncementsList`], [`AnnouncementsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{AnnouncementId, FileId};
use revio_runtime::{Extra, Handle, NaiveDateTime, placeholder, record};

/// A notice with a title and an HTML body. Who publishes it, and who sees it, is
/// not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Announcement {
    pub announcement_id: AnnouncementId,
    pub created_date: Option<NaiveDateTime>,
    pub title: Option<String>,
    pub body_html: Option<String>,
    pub enabled: Option<bool>,
    /// Presumably where the notice is shown. The possible values are unknown.
    pub location: Option<String>,
    pub file_id: Option<FileId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Announcement {
    /// Creates a record with only its required fields set.
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

/// A page of [`Announcement`] records.
pub type AnnouncementCollection = Collection<Announcement>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum AnnouncementsListTag {}
}

/// Notices with a title and an HTML body.
///
/// Returned by [`Client::announcements`](crate::Client::announcements).
#[derive(Clone, Debug)]
pub struct Announcements {
    pub(crate) handle: Handle,
}

impl Announcements {
    /// Lists announcements.
    ///
    /// Known only from a public Singer tap, which by mistake expects agents in the
    /// response. The fields here come from its announcement schema, so expect others.
    ///
    /// `GET /Announcements` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.announcements().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "announcements_list")]
    #[doc(alias = "GET /Announcements")]
    pub fn list(&self) -> AnnouncementsList {
        ListRequest::from_call(self.handle.call(&registry::ANNOUNCEMENTS_LIST))
    }

    /// Gets an announcement.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Announcements/{announcement_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let announcement = client.announcements().get(14).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "announcements_get")]
    #[doc(alias = "GET /Announcements/{announcement_id}")]
    pub fn get(&self, announcement_id: impl Into<AnnouncementId>) -> AnnouncementsGet {
        let call = self.handle.call(&registry::ANNOUNCEMENTS_GET);
        let call = call.path_param::<AnnouncementId>("announcement_id", announcement_id);
        call.into_request()
    }
}

/// Request builder of [`Announcements::list`]. Its other methods are those of
/// [`ListRequest`].
pub type AnnouncementsList = ListRequest<Announcement, tag::AnnouncementsListTag>;

/// Request builder of [`Announcements::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AnnouncementsGet = revio_runtime::Request<Announcement>;
