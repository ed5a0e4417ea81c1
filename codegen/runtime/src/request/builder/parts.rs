//! The parts of a multipart body.

use super::Call;
use crate::record::{Codec, collect_secrets};
use crate::request::message::Payload;
use crate::request::multipart::File;

impl Call {
    /// Adds a value. Without a media type, it is a plain text.
    pub fn part<T: Codec>(
        mut self,
        name: &str,
        content_type: &str,
        value: impl Into<T>,
    ) -> Self {
        self.add_part(name, content_type, &value.into());
        self
    }

    /// Adds a part for each value.
    pub fn part_all<T: Codec>(
        mut self,
        name: &str,
        content_type: &str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        for value in values {
            self.add_part(name, content_type, &value.into());
        }
        self
    }

    /// Adds a file. The media type is that of a file without one.
    pub fn file(
        mut self,
        name: &str,
        content_type: &str,
        file: impl Into<File>,
    ) -> Self {
        let added = self.parts.add_file(name, content_type, file.into());
        self.check(added);
        self
    }

    /// Adds several files under one name.
    pub fn file_all(
        mut self,
        name: &str,
        content_type: &str,
        files: impl IntoIterator<Item = impl Into<File>>,
    ) -> Self {
        for file in files {
            self = self.file(name, content_type, file);
        }
        self
    }

    fn add_part(&mut self, name: &str, content_type: &str, value: &dyn Codec) {
        collect_secrets(value.value_ref(), &mut self.request.secrets);
        let added = self.parts.add(name, content_type, value);
        self.check(added);
    }

    /// Makes the body of the parts, also of none where the operation has such a body.
    pub(super) fn finish_parts(&mut self) {
        let declared = self.operation.body.map_or("", |body| body.content_type);
        let is_declared =
            declared.starts_with("multipart/") && self.request.body.is_none();
        if is_declared || !self.parts.is_empty() {
            let is_exact = is_declared && !declared.contains('*');
            let media_type = if is_exact { declared } else { "multipart/form-data" };
            let (body, content_type) = self.parts.encode(media_type);
            self.request.body = Some(Payload { body, content_type });
        }
    }
}
