//! Random drops of files, for both calculations.

use oracle::{OracleEdition, OracleSubmission};
use scoring::edition::Editions;
use scoring::exchange::{Reading, read, write};
use scoring::merge::Choices;
use scoring::model::Model;

use super::now;
use super::tape::{Tape, editions, entries, known};

/// A drop with a file for each submission, and the same bytes for the second calculation.
pub(crate) fn drop_of(tape: &mut Tape) -> (Editions, Vec<String>, Vec<Vec<u8>>) {
    let texts = editions(tape);
    let known = known(&texts);
    let files = known.iter().flat_map(|edition| entries(tape, edition)).map(|entry| write([&entry])).collect();
    (known, texts, files)
}

/// What comes of those files.
pub(crate) fn model_of(editions: &Editions, files: &[Vec<u8>]) -> Model {
    let read =
        |(index, bytes): (usize, &Vec<u8>)| -> Reading { read(&format!("{index:04}.csv"), bytes, editions, now()) };
    Model::new(files.iter().enumerate().map(read).collect(), editions, &Choices::none())
}

/// The same, for the second calculation.
pub(crate) fn second(texts: &[String], files: &[Vec<u8>]) -> (Vec<OracleEdition>, Vec<OracleSubmission>) {
    let editions: Vec<OracleEdition> = texts.iter().map(|text| oracle::read_edition(text).unwrap()).collect();
    let submissions = files.iter().flat_map(|bytes| oracle::read_file(bytes, &editions).unwrap()).collect();
    (editions, submissions)
}
