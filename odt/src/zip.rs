//! [`Archive`]: a zip file whose entries are stored as they are.

/// The time that every entry bears, in the form of DOS: midnight on 1 January 1980, so that the same entries give the same bytes.
const TIME: [u8; 4] = [0, 0, 0x21, 0];
/// What it takes to open it: version 1.0.
const VERSION: u16 = 10;

/// A zip file being written. Nothing is compressed: a browser that shrinks it would cost more code than it saves bytes.
#[derive(Debug, Default)]
pub(crate) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Archive {
    /// Adds a file; names are ASCII. `None` where it grows beyond what a zip file of this form holds: 4 GiB, or 65,535 files.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Option<()> {
        let offset = u32::try_from(self.bytes.len()).ok()?;
        let header = header(name, content)?;
        self.entries = self.entries.checked_add(1)?;
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&header);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content);

        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&header);
        // No comment, the first disk, nothing told of the file.
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        Some(())
    }

    /// The file. `None` where it grew beyond 4 GiB.
    pub(crate) fn into_bytes(self) -> Option<Vec<u8>> {
        let Self { mut bytes, directory, entries } = self;
        let start = u32::try_from(bytes.len()).ok()?;
        let length = u32::try_from(directory.len()).ok()?;
        bytes.extend(directory);
        bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        bytes.extend(entries.to_le_bytes());
        bytes.extend(entries.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend(start.to_le_bytes());
        // No comment.
        bytes.extend([0, 0]);
        Some(bytes)
    }
}

/// What an entry and its line in the directory share: version, how it is kept, time, checksum, sizes and lengths.
fn header(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    let size = u32::try_from(content.len()).ok()?.to_le_bytes();
    let mut header = Vec::with_capacity(26);
    header.extend(VERSION.to_le_bytes());
    // No flags; stored.
    header.extend([0; 4]);
    header.extend(TIME);
    header.extend(crc32(content).to_le_bytes());
    header.extend(size);
    header.extend(size);
    header.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
    // No extra field.
    header.extend([0, 0]);
    Some(header)
}

/// The checksum of zip files (CRC-32 with the polynomial of IEEE 802.3, reflected).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        // The check value of CRC-32/ISO-HDLC, and of nothing.
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn an_archive_is_laid_out_as_the_format_says() {
        let mut archive = Archive::default();
        archive.add("mimetype", b"x/y").unwrap();
        archive.add("a", b"").unwrap();
        let bytes = archive.into_bytes().unwrap();
        // What a program that only looks at the beginning relies on: name at 30, content behind it.
        assert_eq!(&bytes[30..41], b"mimetypex/y");
        let end = bytes.len() - 22;
        assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
        let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        let (length, start) = (number(end + 12), number(end + 16));
        assert_eq!(start + length, end);
        assert_eq!(&bytes[start..start + 4], b"PK\x01\x02");
        assert_eq!(&bytes[start + 46..start + 54], b"mimetype");
        // The second entry's line says where it stands.
        let second = start + 46 + 8;
        assert_eq!(&bytes[number(second + 42)..][..4], b"PK\x03\x04");
    }
}
