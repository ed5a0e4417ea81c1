//! Recognizes values that are secret by their names.
//!
//! A password that is taken for text gets into logs and error messages. Text that is taken for a
//! secret only has to be exposed, so the list has names that are sometimes harmless.

use super::snake;

/// Words that name a secret.
const WORDS: [&str; 23] = [
    "apikey",
    "bearer",
    "credential",
    "csc",
    "cvc",
    "cvn",
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

/// Whether the name of a value says that it is secret.
pub(crate) fn is_name_of_secret(name: &str) -> bool {
    let name = snake(name);
    let words: Vec<&str> = name.split('_').filter(|word| !word.is_empty()).collect();
    let squeezed = words.concat();
    if squeezed.ends_with("taxid") {
        return true;
    }
    let is_about = words.last().is_some_and(|last| ABOUT.contains(last));
    let is_word = |word: &&str| {
        let word = word.trim_end_matches(is_digit);
        WORDS.contains(&word)
            || word.strip_suffix('s').is_some_and(|it| WORDS.contains(&it))
    };
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
            clientSecret|secrets|passwords|credentials|cvn|pin|PIN|access_pin|accessPin|userPIN|PinCode|token|access_token|\
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
}
