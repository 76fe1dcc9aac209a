//! The invented submissions as files of their own, as municipalities would send them.

use crate::harness::edition_file::asset;
use crate::harness::files::HandedOver;
use anyhow::{Context, Result, ensure};
use oracle::{OracleEdition, OracleSubmission};

/// One municipality's submission: its code and its file.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    /// The municipality's code.
    pub(crate) code: String,
    /// Its file.
    pub(crate) file: HandedOver,
}

/// The header with its mark, and the rows of each municipality. A row ends in CR LF; a line end inside a text is LF alone.
struct Rows {
    header: String,
    rows: Vec<(String, String)>,
}

fn rows(edition: &str) -> Result<Rows> {
    let text = asset(&format!("examples/{edition}.csv"))?;
    let mut all = text.split_inclusive("\r\n").map(str::to_owned);
    let header = all.next().context("no header")?;
    let code = |row: String| row.split(';').nth(3).map(|code| (code.to_owned(), row.clone()));
    Ok(Rows { header, rows: all.map(code).collect::<Option<_>>().context("a row without a code")? })
}

/// Every invented submission of an edition as a file of its own, by code.
///
/// # Errors
/// Where the repository has none.
pub(crate) fn sent(edition: &str) -> Result<Vec<Sent>> {
    let Rows { header, rows } = rows(edition)?;
    let mut sent: Vec<Sent> = Vec::new();
    for (code, row) in rows {
        match sent.last_mut() {
            Some(last) if last.code == code => last.file.bytes.extend(row.bytes()),
            _ => {
                let file = HandedOver::new(&format!("inzending-{code}.csv"), (header.clone() + &row).into_bytes());
                sent.push(Sent { code, file });
            }
        }
    }
    Ok(sent)
}

/// What the oracle reads in a file with one submission.
///
/// # Errors
/// Where it is not as we write it.
pub(crate) fn read_one(file: &HandedOver, edition: &OracleEdition) -> Result<OracleSubmission> {
    let mut found = oracle::read_file(&file.bytes, std::slice::from_ref(edition))
        .map_err(|reason| anyhow::anyhow!("{}: {reason}", file.name))?;
    ensure!(found.len() == 1, "{} holds {} submissions", file.name, found.len());
    found.pop().context("no submission")
}

/// A municipality's other file: filled in at another moment, with the first level that is not `level` made `level`, and the
/// fingerprint that belongs to that.
///
/// # Errors
/// Where there is nothing to change.
pub(crate) fn differing(sent: &Sent, edition: &OracleEdition, filled_at: &str, level: u8) -> Result<HandedOver> {
    let before = read_one(&sent.file, edition)?;
    let text = String::from_utf8(sent.file.bytes.clone()).context("our files are UTF-8")?;
    let changed = (0..=4).filter(|other| *other != level).find_map(|other| {
        let cell = format!(";niveau;{other};");
        text.contains(&cell).then(|| text.replacen(&cell, &format!(";niveau;{level};"), 1))
    });
    let moved =
        changed.context("no level to change")?.replace(&format!(";{};", before.filled_at), &format!(";{filled_at};"));
    let name = format!("nagekomen-{}.csv", sent.code);
    let after = read_one(&HandedOver::new(&name, moved.clone().into_bytes()), edition)?;
    let right = moved.replace(&format!(";{}\r\n", before.control), &format!(";{}\r\n", oracle::fingerprint(&after)));
    let file = HandedOver::new(&name, right.into_bytes());
    ensure!(oracle::fingerprint_is_right(&read_one(&file, edition)?), "the fingerprint is wrong");
    Ok(file)
}
