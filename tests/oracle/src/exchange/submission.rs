//! One municipality's submission as a file holds it.

use std::collections::BTreeMap;

use crate::answer::{OracleAnswer, OracleReply, OracleSheet, OracleSupport};

/// One submission: the rows that have the same edition, code and `ingevuld_op`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleSubmission {
    /// `editie`.
    pub edition: String,
    /// `gemeentecode`.
    pub municipality: String,
    /// `ingevuld_op`: `2026-11-03T09:12:44Z`.
    pub filled_at: String,
    /// `rubricering`.
    pub label: String,
    /// `controle`, as found.
    pub control: String,
    /// One row per question, in the edition's order.
    pub rows: Vec<OracleRow>,
}

/// What one row says of its question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleRow {
    /// `vraag`.
    pub question: String,
    /// `antwoord` and `niveau`.
    pub answer: OracleAnswer,
    /// `ondersteuning`.
    pub support: OracleSupport,
    /// `toelichting`, without the guard.
    pub note: String,
    /// `ingevuld_door`, without the guard.
    pub answered_by: String,
}

impl OracleSubmission {
    /// Its answers and support, for the calculation.
    #[must_use]
    pub fn sheet(&self) -> OracleSheet {
        let mut replies = BTreeMap::new();
        for row in &self.rows {
            replies.insert(row.question.clone(), OracleReply { answer: row.answer, support: row.support });
        }
        OracleSheet { municipality: self.municipality.clone(), replies }
    }
}
