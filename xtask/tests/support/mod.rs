//! What the tests of the commands share: folders that go when a test is over, and a small spec.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

pub(crate) mod files;
pub(crate) mod git;

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

/// The smallest spec that makes a client with a call.
pub(crate) const SPEC: &str = "\
openapi: 3.0.3
info: {title: Tiny, version: v1}
servers: [{url: https://tiny.test}]
tags: [{name: things, description: Things.}]
paths:
  /Things/{thing_id}:
    get:
      operationId: things_get
      tags: [things]
      summary: One thing.
      x-revio-evidence: official
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: integer}}
      responses:
        '200':
          description: The thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing:
      description: A thing.
      type: object
      required: [thing_id]
      properties:
        thing_id: {type: integer}
        name: {type: string}
";

/// A folder that goes when the test is over.
pub(crate) struct Folder {
    _guard: TempDir,
    pub(crate) path: PathBuf,
}

impl Folder {
    /// A folder with these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let path = guard.path().join("spec");
        let folder = Self { _guard: guard, path };
        fs::create_dir_all(&folder.path).unwrap();
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// Writes a file, and the folders that lead to it.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).unwrap()
    }
}
