//! [`SecretKeys`]: what stands in an identity file of age.

use super::is_sealed;

/// How a secret key of age begins. (`age-keygen -pq` makes longer ones.)
const SECRET: [&str; 2] = ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"];
/// How a public key of age begins.
const PUBLIC: &str = "age1";

/// Secret keys, of which any may fit. They live in memory only, and nothing shows them.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SecretKeys(Vec<String>);

/// Why something is no identity file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum KeyFault {
    /// No secret key stands in it.
    Missing,
    /// A public key stands in it: that opens nothing.
    Public,
    /// It is encrypted itself.
    Sealed,
    /// A secret key in it is not whole.
    Wrong,
    /// What opens files is not to be had.
    Unavailable,
}

impl SecretKeys {
    /// The keys in an identity file as `age-keygen` writes it: one a line, between blank lines and comments that begin with `#`.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, KeyFault> {
        if is_sealed(bytes) {
            return Err(KeyFault::Sealed);
        }
        let text = ascii(bytes);
        let keys: Vec<String> = lines(&text).filter(|line| is_secret(line)).map(str::to_owned).collect();
        match keys.is_empty() {
            false => Ok(Self(keys)),
            true if lines(&text).any(|line| line.starts_with(PUBLIC)) => Err(KeyFault::Public),
            true => Err(KeyFault::Missing),
        }
    }

    /// Whether it is an identity file and nothing else: such a file is used, and never kept.
    pub(crate) fn are_all_of(bytes: &[u8]) -> bool {
        // A longer file is something else.
        let text = if bytes.len() < 100_000 { ascii(bytes) } else { String::new() };
        lines(&text).next().is_some() && lines(&text).all(is_secret)
    }

    /// Each as a text.
    pub(in crate::state) fn as_texts(&self) -> &[String] {
        &self.0
    }
}

/// The lines that mean something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn is_secret(line: &str) -> bool {
    SECRET.iter().any(|start| line.starts_with(start))
}

/// Keys are ASCII. What else there is, a byte-order mark, letters in a comment, the zeros of a text in two bytes a letter, is left out.
fn ascii(bytes: &[u8]) -> String {
    bytes.iter().filter(|byte| byte.is_ascii() && **byte != 0).map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No key of anyone: it has the form only.
    const KEY: &str = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";

    fn check(text: &str, expected: Result<usize, KeyFault>) {
        assert_eq!(SecretKeys::parse(text.as_bytes()).map(|keys| keys.as_texts().len()), expected, "{text}");
    }

    #[test]
    fn keys_are_found_between_comments() {
        check(&format!("# created: 2026-11-24T13:57:00Z\r\n# public key: age1xyz\r\n{KEY}\r\n"), Ok(1));
        check(&format!("\u{feff}# één\n\n  {KEY}  \n{KEY}"), Ok(2));
        check(KEY, Ok(1));
        let wide: Vec<u8> =
            format!("\u{feff}# public key: age1xyz\r\n{KEY}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(SecretKeys::parse(&wide).map(|keys| keys.as_texts().to_vec()), Ok(vec![KEY.to_owned()]));
    }

    #[test]
    fn what_holds_no_key_is_told_apart() {
        check("", Err(KeyFault::Missing));
        check(&format!("# {KEY}"), Err(KeyFault::Missing));
        check("# the VAR\nage1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n", Err(KeyFault::Public));
        check("age-encryption.org/v1\n-> scrypt", Err(KeyFault::Sealed));
    }

    #[test]
    fn an_identity_file_is_told_from_a_table_with_a_key_in_it() {
        assert!(SecretKeys::are_all_of(format!("# created: today\n{KEY}\n").as_bytes()));
        assert!(!SecretKeys::are_all_of(format!("formaat;editie\n{KEY}\n").as_bytes()));
        assert!(!SecretKeys::are_all_of(b"# created: today\n"));
        assert!(!SecretKeys::are_all_of(b""));
    }
}
