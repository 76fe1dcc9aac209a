//! Files that are encrypted with age: known by how they begin.

/// How an age file begins, in version 1 of the format (`age-encryption.org/v1`).
const BINARY: &[u8] = b"age-encryption.org/v1\n";
/// How one begins that was written as text; blanks may stand before it.
const ARMOURED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Whether a file is encrypted with age.
pub(super) fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMOURED)
}

#[cfg(test)]
mod tests {
    use super::is_sealed;

    #[test]
    fn a_file_of_age_is_known_by_how_it_begins() {
        assert!(is_sealed(b"age-encryption.org/v1\n-> X25519 abc"));
        assert!(is_sealed(b"\r\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl"));
        assert!(!is_sealed(b"formaat;editie\r\nage-encryption.org/v1\n"));
        assert!(!is_sealed(b"age-encryption"));
        assert!(!is_sealed(b""));
    }
}
