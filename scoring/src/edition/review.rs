//! An edition file as its maker looks at it: everything that is wrong with it and everything that could be better, each with the line it
//! stands on. [`Edition::read`] refuses what cannot be used and no more, so that the pages that only use an edition stay small; the
//! command `thermometer check` and the page for makers call [`review`].

mod advice;
mod consequence;
mod finding;
mod index;
mod lines;
mod remark;
mod spans;
mod syntax;

pub use self::finding::{Finding, FindingKind};
pub use self::index::review_index;
pub use self::remark::Remark;
pub use self::syntax::Syntax;

use self::finding::Found;
use self::lines::Lines;
use self::spans::Spans;
use super::json;
use super::{Content, Edition, EditionKind, EditionProblem, Editions, Shape, check};
use crate::id::EditionId;
use crate::json::Json;
use crate::order;
use crate::problem::Severity;

/// What came of looking at an edition file.
#[derive(Debug)]
pub struct Review {
    id: Option<EditionId>,
    edition: Option<Edition>,
    findings: Vec<Finding>,
}

impl Review {
    /// The id that the file gives itself, where it could be read that far.
    pub const fn id(&self) -> Option<&EditionId> {
        self.id.as_ref()
    }

    /// The edition, where [`Edition::read`] takes it: it can be shown, though its maker may have something to mend.
    pub const fn edition(&self) -> Option<&Edition> {
        self.edition.as_ref()
    }

    /// As [`Review::edition`], to keep.
    pub fn into_edition(self) -> Option<Edition> {
        self.edition
    }

    /// Everything that is wrong or could be better, in the order of the file.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether nothing must be mended: there may be warnings.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity() != Severity::Error)
    }
}

/// Where what is found stands.
struct Places<'t> {
    lines: Lines<'t>,
    spans: Option<Spans<'t>>,
}

impl<'t> Places<'t> {
    /// Of a text that is JSON; of another one, nothing but the lines is known.
    fn new(text: &'t str) -> Self {
        Self { lines: Lines::new(text), spans: Spans::of(text) }
    }

    /// What was found, in the order of the file.
    fn findings(&self, found: Vec<Found>) -> Vec<Finding> {
        let mut findings: Vec<Finding> = found.into_iter().map(|found| self.finding(found)).collect();
        order::sort_by_key(&mut findings, |finding| (finding.line, finding.column));
        findings
    }

    fn finding(&self, found: Found) -> Finding {
        let Found { kind, pointer, found, at } = found;
        let is_about_name = matches!(&kind, FindingKind::Refusal(EditionKind::Shape(Shape::Unknown | Shape::Again)));
        let offset = at.or_else(|| Some(self.spans.as_ref()?.offset(&pointer, is_about_name))).unwrap_or_default();
        let path = self.spans.as_ref().map(|spans| spans.path(&pointer)).unwrap_or_default();
        let (line, column) = self.lines.place(offset);
        Finding { kind, pointer, path, line, column, found }
    }
}

/// Looks at an edition file beside the editions that are known.
///
/// `name` is the name of the file: an edition is looked for by its id, in a file of that name. An edition of the same id among the
/// known ones is taken for an older state of this one.
pub fn review(name: &str, json: &[u8], known: &Editions) -> Review {
    let Opened { text, json, found } = match open(json) {
        Ok(opened) => opened,
        Err(findings) => return Review { id: None, edition: None, findings },
    };
    let (content, misshapen) = json::take(json);
    let misshapen = consequence::causes(misshapen);
    let places = Places::new(text);
    match content {
        Some(content) => of_content(name, content, misshapen, known, found, &places),
        None => Review { id: None, edition: None, findings: places.findings(of_problems(misshapen)) },
    }
}

/// A file that is JSON: its text without byte-order mark, what that says, and what was found so far.
struct Opened<'f> {
    text: &'f str,
    json: Json,
    found: Vec<Found>,
}

/// Opens a file.
///
/// # Errors
/// All that can be told of a file that is not text, or no JSON.
fn open(bytes: &[u8]) -> Result<Opened<'_>, Vec<Finding>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let places = Places { lines: Lines::new(&before), spans: None };
        places.findings(vec![Found::at(Remark::NotUtf8, before.len())])
    })?;
    let mut found = Vec::new();
    let plain = text.strip_prefix('\u{feff}').inspect(|_| found.push(Found::at(Remark::ByteOrderMark, 0)));
    let text = plain.unwrap_or(text);
    match Json::parse(text) {
        Ok(json) => Ok(Opened { text, json, found }),
        Err(error) => {
            let places = Places { lines: Lines::new(text), spans: None };
            let offset = places.lines.offset(error.line(), error.column());
            found.push(Found::at(Remark::NoJson(Syntax::of(&error)), offset));
            Err(places.findings(found))
        }
    }
}

fn of_problems(problems: Vec<EditionProblem>) -> Vec<Found> {
    problems.into_iter().map(Found::from).collect()
}

fn of_content(
    name: &str,
    content: Content,
    misshapen: Vec<EditionProblem>,
    known: &Editions,
    mut found: Vec<Found>,
    places: &Places<'_>,
) -> Review {
    let mut more = of_problems(check::alone(&content));
    let is_usable = misshapen.is_empty() && more.is_empty();
    more.extend(of_problems(check::among(&content, known)));
    more.extend(advice::of(name, &content));
    consequence::leave_out(&mut more, &misshapen);
    found.extend(of_problems(misshapen));
    found.append(&mut more);
    let id = Some(content.id.clone()).filter(|id| !id.as_str().is_empty());
    let edition = is_usable.then(|| Edition::index(content));
    Review { id, edition, findings: places.findings(found) }
}
