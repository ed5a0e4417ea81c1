//! A checksum that stays the same in later versions, unlike those of the standard library.

/// The 32-bit FNV-1a hash, for values that are stored and compared.
pub(crate) fn checksum(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
