//! A naive reader of files as we write them (exchange format, section 1). Whatever is not exactly so is refused: reading what people's
//! computers made of a file is the product's work, not the oracle's.

use super::csv;
use super::guard::{guarded, unguarded};
use super::submission::{OracleRow, OracleSubmission};
use super::timestamp::seconds;
use crate::answer::{OracleAnswer, OracleSupport};
use crate::edition::OracleEdition;

const HEADER: [&str; 16] = [
    "formaat",
    "rubricering",
    "editie",
    "gemeentecode",
    "gemeente",
    "ingevuld_op",
    "thema",
    "vraag",
    "vraagtekst",
    "antwoord",
    "niveau",
    "basisniveau",
    "ondersteuning",
    "toelichting",
    "ingevuld_door",
    "controle",
];

/// The handling labels, the mildest first.
pub(crate) const LABELS: [&str; 5] = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

/// Reads a file of one or more whole submissions, exactly as section 1 writes it. The fingerprint may be wrong or empty
/// ([`fingerprint_is_right`](crate::fingerprint_is_right) tells), everything else may not.
///
/// # Errors
///
/// In English, the row and what is not as we write it.
pub fn read_file(bytes: &[u8], editions: &[OracleEdition]) -> Result<Vec<OracleSubmission>, String> {
    let mut rows = csv::rows(bytes)?;
    if rows.is_empty() || rows.remove(0) != HEADER {
        return Err("row 1 is not the header".to_owned());
    }
    if rows.is_empty() {
        return Err("no rows".to_owned());
    }
    let mut submissions: Vec<OracleSubmission> = Vec::new();
    let mut row_number = 1;
    let mut rest = rows.as_slice();
    while let [first, ..] = rest {
        let edition = editions.iter().find(|edition| first.get(2) == Some(&edition.id));
        let edition = edition.ok_or_else(|| format!("row {}: no such edition: {first:?}", row_number + 1))?;
        let mut submission: Option<OracleSubmission> = None;
        for question in 0..edition.questions.len() {
            row_number += 1;
            let cells = rest.get(question).ok_or_else(|| format!("no row {row_number}"))?;
            let (head, row) = one_row(cells, edition, question).map_err(|what| format!("row {row_number}: {what}"))?;
            let submission = submission.get_or_insert_with(|| head.clone());
            submission.rows.push(row);
            if (OracleSubmission { rows: Vec::new(), ..submission.clone() }) != head {
                return Err(format!("row {row_number}: does not belong to the row before it"));
            }
        }
        rest = &rest[edition.questions.len()..];
        submissions.push(submission.ok_or("an edition without questions")?);
    }
    let order: Vec<_> = submissions.iter().map(|one| (&one.edition, &one.municipality)).collect();
    if order.is_sorted() { Ok(submissions) } else { Err("the submissions are not by edition, then by code".to_owned()) }
}

/// One row, which must be of this question of the edition: a submission without its rows, and what the row says.
fn one_row(
    cells: &[String],
    edition: &OracleEdition,
    question: usize,
) -> Result<(OracleSubmission, OracleRow), String> {
    let question = &edition.questions[question];
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    let Ok(
        [
            format,
            label,
            edition_id,
            code,
            name,
            filled_at,
            theme,
            id,
            text,
            answer,
            level,
            norm,
            support,
            note,
            answered_by,
            control,
        ],
    ) = <[&str; 16]>::try_from(cells)
    else {
        return Err("not 16 cells".to_owned());
    };
    let municipality = edition.municipalities.iter().find(|municipality| municipality.code == code);
    let municipality = municipality.ok_or_else(|| format!("no municipality {code}"))?;
    must(format == "cyberthermometer/1", "formaat")?;
    must(LABELS.contains(&label), "rubricering")?;
    must(edition_id == edition.id, "editie")?;
    must(name == guarded(&municipality.name), "gemeente")?;
    must(seconds(filled_at).is_some(), "ingevuld_op")?;
    must(theme == question.theme, "thema")?;
    must(id == question.id, "vraag")?;
    must(text == guarded(&question.text), "vraagtekst")?;
    must(norm == question.norm.to_string(), "basisniveau")?;
    must(control.is_empty() || is_fingerprint(control), "controle")?;

    let answer = match (answer, level) {
        ("niveau", "0") => OracleAnswer::Level(0),
        ("niveau", "1") => OracleAnswer::Level(1),
        ("niveau", "2") => OracleAnswer::Level(2),
        ("niveau", "3") => OracleAnswer::Level(3),
        ("niveau", "4") => OracleAnswer::Level(4),
        ("onbekend", "") => OracleAnswer::Unknown,
        ("nvt", "") => OracleAnswer::NotApplicable,
        ("", "") => OracleAnswer::Open,
        _ => return Err(format!("antwoord, niveau: {answer:?}, {level:?}")),
    };
    let support = match support {
        "geen" => OracleSupport::None,
        "gewenst" => OracleSupport::Wanted,
        "dringend" => OracleSupport::Urgent,
        "aanbod" => OracleSupport::Offered,
        _ => return Err(format!("ondersteuning: {support:?}")),
    };
    let row = OracleRow {
        question: id.to_owned(),
        answer,
        support,
        note: text_of(note, 10_000)?,
        answered_by: text_of(answered_by, 200)?,
    };
    if answer == OracleAnswer::NotApplicable {
        must(question.may_not_apply, "antwoord nvt")?;
        must(!row.note.trim().is_empty(), "toelichting with nvt")?;
    }
    let head = OracleSubmission {
        edition: edition_id.to_owned(),
        municipality: code.to_owned(),
        filled_at: filled_at.to_owned(),
        label: label.to_owned(),
        control: control.to_owned(),
        rows: Vec::new(),
    };
    Ok((head, row))
}

/// The text of a cell of columns 14 and 15, which must be guarded as we guard, of so many code points at most, and hold no
/// control character below U+0020 but tab and LF.
fn text_of(cell: &str, most: usize) -> Result<String, String> {
    let text = unguarded(cell);
    must(guarded(&text) == cell, "guard")?;
    must(text.chars().count() <= most, "length of a text")?;
    must(
        text.chars().all(|character| character >= ' ' || character == '\t' || character == '\n'),
        "control character",
    )?;
    Ok(text)
}

fn is_fingerprint(text: &str) -> bool {
    text.strip_prefix("sha-").is_some_and(|hex| hex.len() == 12 && hex.chars().all(|digit| digit.is_ascii_hexdigit()))
}

fn must(so: bool, what: &str) -> Result<(), String> {
    if so { Ok(()) } else { Err(format!("{what} is not as we write it")) }
}
