//! What an edition's file is known by.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// SHA-256 over every byte of an edition's file, 64 hex digits, as `sha256sum` says it: who has the same file sees the same number.
pub fn checksum(file: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(file) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn it_is_what_everyones_tool_says() {
        // FIPS 180-4, example for "abc".
        assert_eq!(checksum(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_ne!(checksum(b"{}"), checksum(b"{}\n"));
    }
}
