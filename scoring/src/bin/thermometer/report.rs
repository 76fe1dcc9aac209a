//! The model for people: what came in, what is wrong, and the temperatures.

use std::fmt::Write as _;

use scoring::model::{Model, Status, SubmissionReport};
use scoring::problem::Severity;
use scoring::region::RegionModel;
use scoring::score::Temperature;

/// The whole report.
pub(crate) fn of(model: &Model) -> String {
    let mut report = String::new();
    for file in &model.files {
        let _ = writeln!(report, "{}", file.file);
        for problem in &file.problems {
            let _ = writeln!(report, "  {}: {problem}", severity(problem.severity()));
        }
    }
    for line in &model.submissions {
        let _ = writeln!(report, "{}", submission(model, line));
    }
    for region in &model.regions {
        region_lines(&mut report, region);
    }
    report
}

/// The word for how much a problem weighs.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "fout",
        Severity::Warning => "waarschuwing",
        Severity::Notice => "melding",
    }
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Accepted => "meegenomen",
        Status::Duplicate => "dubbel",
        Status::Proposed => "conflict, voorgesteld",
        Status::NotProposed => "conflict, niet gekozen",
        Status::SetAside => "niet meegenomen",
    }
}

fn degrees(temperature: Option<Temperature>) -> String {
    temperature.map_or_else(|| "nog geen score".to_owned(), |temperature| format!("{}°", temperature.shown()))
}

fn submission(model: &Model, line: &SubmissionReport) -> String {
    let head = format!(
        "{} {} {} ({}): {}",
        line.edition,
        line.municipality,
        line.filled_at,
        model.files[line.file].file,
        status(line.status)
    );
    let (Some(entry), Some(score)) = (&line.entry, &line.score) else { return head };
    format!(
        "{head}; {}, {}% beantwoord, {} van {} op het basisniveau; {} {}",
        degrees(score.temperature),
        score.coverage.shown(),
        score.at_basic_level,
        score.scored,
        entry.label(),
        entry.submission().fingerprint(),
    )
}

fn region_lines(report: &mut String, region: &RegionModel) {
    let total = &region.total;
    let edition = &region.edition;
    let _ = writeln!(
        report,
        "{} {}: {} over {} van {} gemeenten",
        edition.id(),
        edition.region(),
        degrees(total.mean),
        total.municipalities(),
        edition.municipalities().len(),
    );
    for (theme, figure) in edition.themes().iter().zip(&region.themes) {
        let spread = &figure.spread;
        let _ =
            writeln!(report, "  {}: {} over {} gemeenten", theme.title, degrees(spread.mean), spread.municipalities());
    }
    if !region.missing.is_empty() {
        let codes: Vec<&str> = region.missing.iter().map(scoring::MunicipalityCode::as_str).collect();
        let _ = writeln!(report, "  nog niet ingestuurd: {}", codes.join(", "));
    }
}
