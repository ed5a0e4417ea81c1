//! Payments: which payment method takes the money.

use super::super::context::CallContext;
use super::integer;

/// Notes what Rev.io does with a payment that names no payment account.
pub(in super::super) fn note_create(call: &mut CallContext<'_>) {
    let account = integer(call.body.get("payment_account_id")).filter(|id| *id != 0);
    if call.operation().id == "payments_create" && account.is_none() {
        call.notes.push(
            "without `payment_account_id`, the payment method is the tenant's first one that is \
             neither ACH nor card"
                .to_owned(),
        );
    }
}
