//! The fingerprint (exchange format, section 1 "Fingerprint").

use sha2::{Digest, Sha256};

use super::submission::OracleSubmission;
use crate::answer::{OracleAnswer, OracleSupport};

/// The canonical content: the head, then each question; U+001F between the parts of one, U+001E at the end of one.
#[must_use]
pub fn canonical_content(submission: &OracleSubmission) -> String {
    let head = [&*submission.edition, &*submission.municipality, &*submission.filled_at].join("\u{1f}") + "\u{1e}";
    head + &canonical_questions(submission)
}

/// The questions part of the canonical content: what makes two entries of a merge the same.
pub(crate) fn canonical_questions(submission: &OracleSubmission) -> String {
    let mut content = String::new();
    for row in &submission.rows {
        let (answer, level) = match row.answer {
            OracleAnswer::Level(level) => ("niveau", level.to_string()),
            OracleAnswer::Unknown => ("onbekend", String::new()),
            OracleAnswer::NotApplicable => ("nvt", String::new()),
            OracleAnswer::Open => ("", String::new()),
        };
        let support = match row.support {
            OracleSupport::None => "geen",
            OracleSupport::Wanted => "gewenst",
            OracleSupport::Urgent => "dringend",
            OracleSupport::Offered => "aanbod",
        };
        content += &[&*row.question, answer, &*level, support, &*row.note, &*row.answered_by].join("\u{1f}");
        content += "\u{1e}";
    }
    content
}

/// The fingerprint of a submission whose rows are in the edition's order: `sha-` and the first 12 hex digits of SHA-256 over the
/// canonical content.
#[must_use]
pub fn fingerprint(submission: &OracleSubmission) -> String {
    let digest = Sha256::digest(canonical_content(submission));
    let first: Vec<String> = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("sha-{}", first.concat())
}

/// Whether `controle` is the fingerprint of what the submission holds.
#[must_use]
pub fn fingerprint_is_right(submission: &OracleSubmission) -> bool {
    submission.control == fingerprint(submission)
}

#[cfg(test)]
mod tests {
    use super::super::submission::OracleRow;
    use super::*;

    fn row(question: &str, answer: OracleAnswer, support: OracleSupport, note: &str, answered_by: &str) -> OracleRow {
        OracleRow {
            question: question.to_owned(),
            answer,
            support,
            note: note.to_owned(),
            answered_by: answered_by.to_owned(),
        }
    }

    /// Exchange format, section 5.
    #[test]
    fn test_vector() {
        let mut submission = OracleSubmission {
            edition: "2025".to_owned(),
            municipality: "GM0599".to_owned(),
            filled_at: "2025-11-03T09:12:44Z".to_owned(),
            label: "TLP:GREEN".to_owned(),
            control: "sha-89d4a170f708".to_owned(),
            rows: vec![
                row("T-01", OracleAnswer::Level(2), OracleSupport::Wanted, "regel één\nregel \"twee\"; 1-2", "CISO"),
                row("T-02", OracleAnswer::Unknown, OracleSupport::None, "", ""),
                row("T-03", OracleAnswer::Open, OracleSupport::Offered, "'s avonds", "I&A"),
                row("T-04", OracleAnswer::NotApplicable, OracleSupport::Urgent, "=uitbesteed", "CISO"),
            ],
        };
        let vector = "2025|GM0599|2025-11-03T09:12:44Z/T-01|niveau|2|gewenst|regel één⏎regel \"twee\"; 1-2|CISO/\
                      T-02|onbekend||geen||/T-03|||aanbod|'s avonds|I&A/T-04|nvt||dringend|=uitbesteed|CISO/";
        let vector = vector.replace('|', "\u{1f}").replace('/', "\u{1e}").replace('⏎', "\n");
        assert_eq!(canonical_content(&submission), vector);
        assert_eq!(fingerprint(&submission), "sha-89d4a170f708");
        assert!(fingerprint_is_right(&submission));

        submission.rows[1].support = OracleSupport::Wanted;
        assert!(!fingerprint_is_right(&submission));
    }
}
