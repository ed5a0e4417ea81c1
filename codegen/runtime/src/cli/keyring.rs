//! The keyring of the system: an entry for each profile, which is a JSON object of credentials.

use std::collections::BTreeMap;

use ::keyring_core::{Entry, Error};

use super::failure::{Failure, Outcome};

/// Credentials by name.
pub(super) type Stored = BTreeMap<String, String>;

/// Fails if the keyring cannot be used.
pub(super) fn require(program: &str, profile: &str) -> Outcome {
    text(&entry(program, profile)?).map(drop)
}

/// The credentials of a profile. `None` if there are none.
pub(super) fn load(program: &str, profile: &str) -> Outcome<Option<Stored>> {
    read(&entry(program, profile)?)
}

/// Replaces the credentials of a profile.
pub(super) fn save(program: &str, profile: &str, stored: &Stored) -> Outcome {
    write(&entry(program, profile)?, stored)
}

/// Removes the credentials of a profile. Returns whether there were any.
pub(super) fn remove(program: &str, profile: &str) -> Outcome<bool> {
    delete(&entry(program, profile)?)
}

fn entry(program: &str, profile: &str) -> Outcome<Entry> {
    if let Err(error) = ::keyring::Entry::store_status() {
        return Err(fault(error));
    }
    let entry = ::keyring::Entry::new(program, profile);
    entry.map(|entry| entry.inner).map_err(|error| fault(&error))
}

fn read(entry: &Entry) -> Outcome<Option<Stored>> {
    let Some(text) = text(entry)? else { return Ok(None) };
    // The reason may quote the text, which is secret.
    serde_json::from_str(&text).map(Some).map_err(|_| {
        Failure::settings(
            "the entry of the profile in the keyring is from another program: `auth login` \
             replaces it",
        )
    })
}

fn text(entry: &Entry) -> Outcome<Option<String>> {
    match entry.get_password() {
        Ok(text) => Ok(Some(text)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(fault(&error)),
    }
}

fn write(entry: &Entry, stored: &Stored) -> Outcome {
    let text = serde_json::to_string(stored)?;
    entry.set_password(&text).map_err(|error| fault(&error))
}

fn delete(entry: &Entry) -> Outcome<bool> {
    match entry.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(error) => Err(fault(&error)),
    }
}

/// An error of the keyring. What it prints of an entry may be secret.
fn fault(error: &Error) -> Failure {
    let reason = match error {
        Error::Ambiguous(_) => "it has several entries for the profile".to_owned(),
        error => error.to_string(),
    };
    Failure::settings(format!("cannot use the keyring: {reason}"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ::keyring_core::CredentialStore;
    use ::keyring_core::mock::{Cred, Store};

    use super::*;

    /// An entry that keeps its password in memory.
    fn entry() -> Entry {
        let store: Arc<CredentialStore> = Store::new().expect("a store");
        Entry::new_in_store(&store, "revio", "default").expect("an entry")
    }

    /// Makes the next use of an entry fail.
    fn inject(entry: &Entry, error: Error) {
        let mock: &Cred = entry.as_any().downcast_ref().expect("a mock");
        mock.set_error(error);
    }

    fn stored() -> Stored {
        let pairs = [("password", "päss\"word"), ("username", "api_user")];
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    #[test]
    fn credentials_are_kept_replaced_and_removed() {
        let entry = entry();
        assert_eq!(read(&entry).expect("a keyring"), None);
        assert!(!delete(&entry).expect("a keyring"));
        write(&entry, &stored()).expect("a keyring");
        assert_eq!(read(&entry).expect("a keyring"), Some(stored()));
        write(&entry, &Stored::new()).expect("a keyring");
        assert_eq!(read(&entry).expect("a keyring"), Some(Stored::new()));
        assert!(delete(&entry).expect("a keyring"));
        assert_eq!(read(&entry).expect("a keyring"), None);
    }

    #[test]
    fn a_locked_keyring_is_an_error_of_each_use() {
        let locked = || Error::NoStorageAccess("it is locked".into());
        let uses: [fn(&Entry) -> Outcome; 4] = [
            |entry| text(entry).map(drop),
            |entry| read(entry).map(drop),
            |entry| write(entry, &stored()),
            |entry| delete(entry).map(drop),
        ];
        for (index, of) in uses.into_iter().enumerate() {
            let entry = entry();
            inject(&entry, locked());
            let message = format!("{:?}", of(&entry).expect_err("it is locked"));
            assert!(message.contains("cannot use the keyring"), "{index}: {message}");
            assert!(message.contains("it is locked"), "{index}: {message}");
        }
    }

    #[test]
    fn what_another_program_has_stored_is_not_printed() {
        let entry = entry();
        for text in ["hunter2", "{\"password\": 1}", "[]"] {
            entry.set_password(text).expect("a keyring");
            let message = format!("{:?}", read(&entry).expect_err("another text"));
            assert!(message.contains("`auth login`"), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
        inject(&entry, Error::BadEncoding(b"hunter2\xff".to_vec()));
        let message = format!("{:?}", read(&entry).expect_err("another text"));
        assert!(!message.contains("hunter2") && !message.contains("104"), "{message}");
    }
}
