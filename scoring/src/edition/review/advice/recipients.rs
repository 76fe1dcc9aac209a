//! Keys to encrypt for.

use super::{Advice, Field, Item, Remark};
use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;

impl Advice<'_> {
    pub(super) fn recipients(&mut self) {
        for (place, recipient) in self.content.recipients.iter().enumerate() {
            if !recipient.trim().is_empty() && !is_recipient(recipient) {
                self.tell(Remark::BadRecipient, &[Field("recipients"), Item(place)], Some(recipient));
            }
        }
    }
}

/// Whether it is a public key of age: Bech32 (BIP 173) of 32 bytes under the name `age`, in small letters.
fn is_recipient(text: &str) -> bool {
    text.starts_with("age1")
        && CheckedHrpstring::new::<Bech32>(text)
            .is_ok_and(|key| key.hrp().as_str() == "age" && key.byte_iter().len() == 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_keys_are_keys() {
        // The example in the documentation of age.
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        assert!(is_recipient(key));
        let swapped = key.replace("hjy", "jhy");
        for wrong in ["", "age1", "age1niets", &key[..61], &swapped, &key.to_uppercase(), &format!(" {key}")] {
            assert!(!is_recipient(wrong), "{wrong}");
        }
        assert!(!is_recipient("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
    }
}
