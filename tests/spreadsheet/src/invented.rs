//! [`Invented`]: the municipality whose file goes through LibreOffice.

use anyhow::{Context, Result};
use scoring::exchange::write;
use scoring::merge::Entry;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Edition, Level, Note, Support, Timestamp};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// `tests/corpus/spreadsheet`: an edition, and an invented municipality's answers to it with texts of all sorts.
#[derive(Debug)]
pub struct Invented {
    /// The folder.
    pub folder: PathBuf,
    /// `edition.json`.
    pub edition: Arc<Edition>,
    /// `answers.json`: for each question `antwoord`, `niveau`, `ondersteuning`, `toelichting`, `ingevuld_door`.
    pub answers: Vec<[String; 5]>,
}

impl Invented {
    /// Reads both files.
    ///
    /// # Errors
    /// Where one is absent or not what it should be.
    pub fn read() -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/spreadsheet");
        let read = |name: &str| {
            let file = folder.join(name);
            fs::read(&file).with_context(|| format!("reading {}", file.display()))
        };
        let edition = Edition::read(&read("edition.json")?);
        let edition = edition.map_err(|problems| anyhow::anyhow!("edition.json: {problems:?}"))?;
        let answers = serde_json::from_slice(&read("answers.json")?).context("answers.json")?;
        Ok(Self { folder, edition: Arc::new(edition), answers })
    }

    /// Its submission.
    ///
    /// # Errors
    /// Where an answer is none.
    pub fn entry(&self) -> Result<Entry> {
        let municipality = &self.edition.municipalities().first().context("a municipality")?.code;
        let mut draft = Draft::new(Arc::clone(&self.edition), municipality).context("a municipality of the edition")?;
        for (question, cells) in self.edition.questions().iter().zip(&self.answers) {
            *draft.answer_mut(&question.id).context("a question of the edition")? =
                answer(cells).with_context(|| format!("answers.json: {}", question.id))?;
        }
        Ok(Entry::new(draft.submit(Timestamp::parse("2026-11-03T09:12:44Z").context("a time")?)))
    }

    /// Its file, as the app makes it.
    ///
    /// # Errors
    /// Where an answer is none.
    pub fn file(&self) -> Result<Vec<u8>> {
        Ok(write([&self.entry()?]))
    }
}

fn answer([answer, level, support, note, answered_by]: &[String; 5]) -> Option<DraftAnswer> {
    let choice = match (answer.as_str(), Level::parse(level)) {
        ("niveau", Some(level)) => Choice::Level(level),
        ("onbekend", None) => Choice::Unknown,
        ("nvt", None) => Choice::NotApplicable,
        ("", None) => Choice::Unanswered,
        _ => return None,
    };
    Some(DraftAnswer {
        choice,
        support: Support::parse(support)?,
        note: Note::new(note)?,
        answered_by: AnsweredBy::new(answered_by)?,
    })
}
