//! Files of a whole country: 342 invented municipalities, five years, 48 questions. The same seed gives the same bytes.

mod answers;
mod edition;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use fastrand::Rng;
use scoring::exchange::{file_name, write};
use scoring::merge::Entry;
use scoring::{Draft, Edition, Timestamp};

use self::answers::Answers;

/// The editions, the newest last.
pub const YEARS: [u16; 5] = [2022, 2023, 2024, 2025, 2026];
/// The files of each year. As many as there are municipalities are their first; as many again are corrected later; the rest came twice.
pub const FILES_A_YEAR: usize = 1_000;
/// How many files there are.
pub const FILES: usize = FILES_A_YEAR * YEARS.len();
/// What the random numbers begin with.
const SEED: u64 = 7;
/// The moment at which everything is read.
pub const NOW: &str = "2027-03-01T12:00:00Z";

/// Where the files of a country are.
#[derive(Debug)]
pub struct Country {
    /// The folder of the editions, with its `index.json`.
    pub editions: PathBuf,
    /// The files of the newest year first, so that the first few are of one region and the first 342 of one year.
    pub files: Vec<PathBuf>,
}

impl Country {
    /// Makes the files in a folder, which is emptied first, from the questions of an edition file.
    ///
    /// # Errors
    /// Where the edition cannot be read, or a file not be written.
    pub fn make(questions: &Path, folder: &Path) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
        }
        let editions = folder.join("editions");
        std::fs::create_dir_all(&editions)?;
        let source = std::fs::read(questions).with_context(|| format!("reading {}", questions.display()))?;
        let ids: Vec<String> = YEARS.iter().map(|year| edition::id(*year)).collect();
        let index = serde_json::json!({ "editions": ids, "current": ids.last() });
        std::fs::write(editions.join("index.json"), index.to_string())?;
        let mut files = Vec::with_capacity(FILES);
        let mut random = Rng::with_seed(SEED);
        for year in YEARS.into_iter().rev() {
            let json = edition::json(&source, year)?;
            std::fs::write(editions.join(format!("{}.json", edition::id(year))), &json)?;
            let edition = Edition::read(json.as_bytes()).map_err(|problems| anyhow::anyhow!("{problems}"))?;
            files.extend(write_year(&Arc::new(edition), folder, &mut random)?);
        }
        Ok(Self { editions, files })
    }
}

fn write_year(edition: &Arc<Edition>, folder: &Path, random: &mut Rng) -> Result<Vec<PathBuf>> {
    let count = edition.municipalities().len();
    let mut submitted: Vec<Entry> = Vec::with_capacity(FILES_A_YEAR);
    let mut files = Vec::with_capacity(FILES_A_YEAR);
    for number in 0..FILES_A_YEAR {
        let entry = match number / count {
            0 => first(edition, number, random)?,
            1 => corrected(&submitted[number - count], number, random)?,
            _ => submitted[number % count].clone(),
        };
        let path = folder.join(format!("{number:04}-{}", file_name(&entry)));
        std::fs::write(&path, write([&entry])).with_context(|| format!("writing {}", path.display()))?;
        submitted.push(entry);
        files.push(path);
    }
    Ok(files)
}

fn first(edition: &Arc<Edition>, municipality: usize, random: &mut Rng) -> Result<Entry> {
    let code = &edition.municipalities()[municipality].code;
    let mut draft = Draft::new(Arc::clone(edition), code).context("a municipality of the edition")?;
    let answers = Answers::new(random);
    for question in edition.questions() {
        if let Some(answer) = draft.answer_mut(&question.id) {
            *answer = answers.answer(edition, question, random);
        }
    }
    submitted(&draft, municipality)
}

/// The same municipality, later, with three other answers.
fn corrected(before: &Entry, number: usize, random: &mut Rng) -> Result<Entry> {
    let submission = before.submission();
    let edition = submission.edition();
    let code = &submission.municipality().code;
    let mut draft = Draft::new(Arc::clone(edition), code).context("a municipality of the edition")?;
    for (question, response) in submission.answers() {
        if let Some(answer) = draft.answer_mut(&question.id) {
            *answer = response.as_draft().clone();
        }
    }
    let answers = Answers::new(random);
    for _ in 0..3 {
        let question = &edition.questions()[random.usize(..edition.questions().len())];
        if let Some(answer) = draft.answer_mut(&question.id) {
            *answer = answers.answer(edition, question, random);
        }
    }
    submitted(&draft, number)
}

fn submitted(draft: &Draft, number: usize) -> Result<Entry> {
    let seconds = draft.edition().opens().start().unix_seconds() + 3_600 * i64::try_from(number)?;
    let moment = Timestamp::from_unix_seconds(seconds).context("a moment of these years")?;
    Ok(Entry::new(draft.submit(moment)))
}
