//! Recognizes properties that hold secrets by their names.
//!
//! A password that is taken for text gets into logs and error messages. Text that is taken for a
//! secret only has to be exposed, so the list has names that are sometimes harmless.

use super::observed::Observed;
use super::value_type::ValueType;
use crate::names::snake;

/// Why a property is a secret, as a comment.
pub(super) const REASON: &str = "a secret by its name, so its value is never printed";

/// Words that name a secret.
const WORDS: [&str; 24] = [
    "apikey",
    "bearer",
    "credential",
    "credentials",
    "csc",
    "cvc",
    "cvv",
    "cvv2",
    "iban",
    "jwt",
    "otp",
    "pan",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "pin",
    "pincode",
    "pwd",
    "secret",
    "ssn",
    "tin",
    "token",
    "tokens",
];

/// Words that name a secret together, as they are written without anything between them.
const PHRASES: [&str; 23] = [
    "accesskey",
    "accountnumber",
    "apikey",
    "bankaccount",
    "cardcode",
    "cardnumber",
    "ccnumber",
    "ccnum",
    "clientsecret",
    "creditcard",
    "driverlicense",
    "driverslicense",
    "encryptionkey",
    "licensenumber",
    "passportnumber",
    "password",
    "privatekey",
    "routingnumber",
    "secretkey",
    "securitycode",
    "signingkey",
    "socialsecurity",
    "taxid",
];

/// Last words of names that say something about a secret.
const ABOUT: [&str; 19] = [
    "at", "attempts", "brand", "count", "created", "date", "enabled", "expires",
    "expiry", "format", "id", "length", "name", "required", "status", "type", "updated",
    "uri", "url",
];

/// Whether values of the property are secrets: texts, or whole numbers such as PINs.
pub(super) fn is_secret(name: &str, seen: &Observed) -> bool {
    use ValueType::{Digits, Empty, Integer, Null, Text};
    seen.is_within(&[Digits, Empty, Integer, Null, Text]) && is_name_of_secret(name)
}

fn is_name_of_secret(name: &str) -> bool {
    let name = snake(name);
    let words: Vec<&str> = name.split('_').filter(|word| !word.is_empty()).collect();
    let squeezed = words.concat();
    if squeezed.ends_with("taxid") {
        return true;
    }
    let is_about = words.last().is_some_and(|last| ABOUT.contains(last));
    let is_word = |word: &&str| WORDS.contains(&word.trim_end_matches(is_digit));
    let has_phrase = PHRASES.iter().any(|phrase| squeezed.contains(phrase));
    !is_about && (has_phrase || words.iter().any(is_word))
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_recognized_in_any_case_style() {
        let secrets = "password|Password|PASSWORD|user_password|userPassword|passwd|pwd|\
            password_hash|newPassword2|api_key|apiKey|API-KEY|apikey|ssn|SSN|ssn_last4|secret|\
            clientSecret|pin|PIN|access_pin|accessPin|userPIN|PinCode|token|access_token|\
            accessToken|refreshToken|cvv|CVV2|cvc|security_code|securityCode|card_number|\
            cardNumber|CardNumber|cardnumber|CARD_NUMBER|credit_card|routing_number|\
            routingNumber|account_number|AccountNumber|accountNumber|bank_account|tax_id|\
            federalTaxId|private_key|passphrase|social_security_number|credit.card.number";
        for name in secrets.split('|') {
            assert!(is_name_of_secret(name), "{name}");
        }
        let others = "name|opinion|pinned|spinner|shipping|tokenize|token_type|token_expires|\
            password_updated_at|passwordExpiryDate|card_type|account_id|account_name|cc|day|\
            number|keyboard|key|order_number|company|panel|expand|assnumber|secretary|\
            tinted|account|card_brand|phone_number|date_of_birth|passenger";
        for name in others.split('|') {
            assert!(!is_name_of_secret(name), "{name}");
        }
    }

    #[test]
    fn only_texts_and_whole_numbers_are_secrets() {
        for (ty, expected) in [
            (ValueType::Text, true),
            (ValueType::Digits, true),
            (ValueType::Integer, true),
            (ValueType::Null, true),
            (ValueType::Boolean, false),
            (ValueType::Date, false),
            (ValueType::Object, false),
            (ValueType::Decimal, false),
        ] {
            let mut seen = Observed::default();
            seen.mark(ty);
            assert_eq!(is_secret("pin", &seen), expected, "{ty:?}");
        }
    }
}
