//! [`StoredDraft`]: answers that an earlier visit left in the browser, so that a test of what is made of them need not give them all
//! again. The form is that of version 1, which every later version opens.

use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, Question};
use anyhow::{Result, ensure};
use oracle::{OracleAnswer, OracleReply, OracleSheet};
use serde_json::json;

/// The answers of one municipality to every question of an edition; an answer *niet van toepassing* has its reason.
pub(crate) struct StoredDraft {
    /// What the second calculation sees.
    pub(crate) sheet: OracleSheet,
}

/// Why a question does not apply.
pub(crate) const REASON: &str = "Dat heeft onze gemeente niet.";

impl StoredDraft {
    /// An answer for each question by its place in the edition; *niet van toepassing* where the edition does not allow it is open.
    pub(crate) fn new(edition: &EditionFile, code: &str, answer: impl Fn(usize, &Question) -> OracleAnswer) -> Self {
        let mut sheet = OracleSheet { municipality: code.to_owned(), ..OracleSheet::default() };
        for (place, question) in edition.questions().into_iter().enumerate() {
            let answer = match answer(place, &question) {
                OracleAnswer::NotApplicable if !question.not_applicable => OracleAnswer::Open,
                answer => answer,
            };
            sheet.replies.insert(question.id, OracleReply { answer, ..OracleReply::default() });
        }
        Self { sheet }
    }

    /// Everything that a draft can hold, with themes that count and one that does not.
    pub(crate) fn varied(edition: &EditionFile, code: &str) -> Self {
        Self::new(edition, code, |place, question| match (place / 12, place % 12) {
            (1, 0..=4) | (0, 3) => OracleAnswer::Open,
            (_, 5) => OracleAnswer::Unknown,
            _ if question.not_applicable => OracleAnswer::NotApplicable,
            _ => OracleAnswer::Level(u8::try_from(place * 7 % 5).unwrap_or(0)),
        })
    }

    /// Puts it into the browser's storage, and leaves the page.
    ///
    /// # Errors
    /// Where the page does not come.
    pub(crate) async fn put(&self, app: &App, edition: &str) -> Result<()> {
        app.go_afresh("#/uitleg").await?;
        app.shows("Alles wissen").await?;
        for (question, reply) in &self.sheet.replies {
            let (answer, level, note) = match reply.answer {
                OracleAnswer::Level(level) => ("niveau", json!(level), ""),
                OracleAnswer::Unknown => ("onbekend", json!(null), ""),
                OracleAnswer::NotApplicable => ("nvt", json!(null), REASON),
                OracleAnswer::Open => ("", json!(null), ""),
            };
            let stored = json!({
                "answer": answer, "level": level, "support": "geen", "note": note, "answered_by": "CISO",
                "changed": 1_790_000_000, "revision": 1,
            });
            let key = format!("cyberthermometer/draft/1/{edition}/{}/{question}", self.sheet.municipality);
            app.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(stored.to_string())])
                .await?;
        }
        let kept = app.script("return localStorage.length", vec![]).await?;
        ensure!(kept == self.sheet.replies.len(), "{kept} answers are kept");
        Ok(())
    }

    /// How many questions have this kind of answer.
    pub(crate) fn count(&self, is: impl Fn(OracleAnswer) -> bool) -> usize {
        self.sheet.replies.values().filter(|reply| is(reply.answer)).count()
    }
}
