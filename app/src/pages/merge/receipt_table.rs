//! The receipt as a table: a line for each submission, and for each file without one.

use super::merged::Merged;
use crate::browser::clock;
use crate::components::in_steps::{MoreSteps, Steps};
use crate::texts::{merge::receipt, moment};
use leptos::prelude::*;
use scoring::Timestamp;
use scoring::receipt::{Line, Outcome};

/// How many lines come onto the page at a time.
const STEP: usize = 250;

/// The table.
#[component]
pub(super) fn ReceiptTable(
    /// What is open.
    merged: Memo<Merged>,
) -> impl IntoView {
    let steps = Steps::of(STEP);
    // Only lines that changed are made anew.
    let rows = Memo::new(move |_| {
        let shown = steps.shown();
        merged.with(|merged| {
            let lines = merged.receipt().lines().iter().take(shown);
            lines.map(|line| Row::new(line, made)).enumerate().collect::<Vec<_>>()
        })
    });
    let total = Signal::derive(move || merged.with(|merged| merged.receipt().lines().len()));
    let heads = receipt::RECEIPT_COLUMNS
        .into_iter()
        .map(|column| {
            let class = (column == receipt::RECEIPT_COLUMNS[5]).then_some("ct-table__figure");
            view! {
                <th scope="col" class=class>
                    {column}
                </th>
            }
        })
        .collect_view();
    view! {
        <div class="ct-table-frame" tabindex="0" role="region" aria-label=receipt::RECEIPT_CAPTION>
            <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding ct-receipt">
                <caption class="ct-unseen">{receipt::RECEIPT_CAPTION}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>
                    <For each=move || rows.get() key=Clone::clone children=|(_, row)| view! { <ReceiptRow row /> } />
                </tbody>
            </table>
        </div>
        <MoreSteps steps total />
    }
}

#[component]
fn ReceiptRow(row: Row) -> impl IntoView {
    let [_, edition, file, made, outcome, coverage, problems, fingerprint] = receipt::RECEIPT_COLUMNS;
    view! {
        <tr>
            <th scope="row">{row.municipality}</th>
            <td data-label=edition>{row.edition}</td>
            <td data-label=file class="ct-table__name ct-receipt__file">
                {row.file}
            </td>
            <td data-label=made class="ct-receipt__made">
                {row.made}
            </td>
            <td data-label=outcome>
                <span class=row.class>{row.outcome}</span>
                {row
                    .remark
                    .map(|remark| {
                        view! {
                            " "
                            <span class="ct-receipt__remark">{remark}</span>
                        }
                    })}
            </td>
            <td data-label=coverage class="ct-table__figure">
                {row.coverage}
            </td>
            <td data-label=problems>{row.problems}</td>
            <td data-label=fingerprint class="ct-nowrap">
                {row.fingerprint}
            </td>
        </tr>
    }
}

/// The texts of a line.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Row {
    municipality: String,
    edition: String,
    file: String,
    made: String,
    class: &'static str,
    outcome: &'static str,
    remark: Option<String>,
    coverage: String,
    problems: String,
    fingerprint: String,
}

impl Row {
    /// `made` writes a moment in local time.
    fn new(line: &Line, made: impl Fn(Timestamp) -> String) -> Self {
        let or_none = |text: &str| if text.trim().is_empty() { receipt::NONE.to_owned() } else { text.to_owned() };
        let municipality = if line.name.is_empty() { line.municipality.as_str() } else { &line.name };
        Self {
            municipality: match municipality.trim() {
                "" => receipt::UNKNOWN_MUNICIPALITY.to_owned(),
                _ => municipality.to_owned(),
            },
            edition: or_none(line.edition.as_str()),
            file: line.file.to_string(),
            made: Timestamp::parse(line.filled_at.as_str()).map_or_else(|| or_none(line.filled_at.as_str()), made),
            class: class(&line.outcome),
            outcome: line.outcome.as_str(),
            remark: receipt::remark(&line.outcome),
            coverage: line.coverage.map_or_else(
                || receipt::NONE.to_owned(),
                |coverage| receipt::coverage(coverage.answered(), coverage.questions()),
            ),
            problems: receipt::told(line.told()).unwrap_or_else(|| receipt::NONE.to_owned()),
            fingerprint: line
                .fingerprint
                .map_or_else(|| receipt::NONE.to_owned(), |fingerprint| fingerprint.to_string()),
        }
    }
}

fn made(at: Timestamp) -> String {
    moment::day_and_time(clock::local(at))
}

/// The shape before the word tells the four apart; the word itself says it.
const fn class(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "ct-status ct-status--accepted",
        Outcome::Duplicate { .. } => "ct-status ct-status--duplicate",
        Outcome::Proposed | Outcome::NotProposed => "ct-status ct-status--conflict",
        Outcome::NotChosen | Outcome::SetAside | Outcome::FileRefused | Outcome::Unopened(_) => {
            "ct-status ct-status--set-aside"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::Editions;
    use scoring::exchange;
    use scoring::merge::Choices;
    use scoring::model::Model;
    use scoring::receipt::{Receipt, Unopened};

    fn rows(files: &[(&str, &[u8])], unopened: &[&str]) -> Vec<Row> {
        let editions = Editions::default();
        let readings = files.iter().map(|(name, bytes)| exchange::read(name, bytes, &editions, Timestamp::EPOCH));
        let model = Model::new(readings.collect(), &editions, &Choices::none());
        let receipt = Receipt::new(&model, unopened.iter().map(|name| (*name, Unopened::Unreadable)), &editions);
        receipt.lines().iter().map(|line| Row::new(line, |at| format!("moment {at}"))).collect()
    }

    #[test]
    fn a_file_without_a_submission_has_a_row_of_words() {
        let rows = rows(&[("leeg.csv", b"")], &["map"]);
        assert_eq!(rows.len(), 2);
        for (row, file) in rows.iter().zip(["leeg.csv", "map"]) {
            assert_eq!((row.municipality.as_str(), row.file.as_str()), (receipt::UNKNOWN_MUNICIPALITY, file));
            assert_eq!((row.outcome, row.class), ("niet meegenomen", "ct-status ct-status--set-aside"));
            assert_eq!((row.edition.as_str(), row.made.as_str(), row.coverage.as_str()), ("–", "–", "–"));
            assert_eq!(row.problems, "1 fout");
            assert!(row.remark.is_some());
        }
    }

    #[test]
    fn what_no_edition_knows_stands_there_as_found() {
        let file = "formaat;editie;gemeentecode;ingevuld_op;vraag;antwoord;niveau;ondersteuning;toelichting\r\n\
            cyberthermometer/1;<b>1999</b>;GM9001;1999-01-02T03:04:05Z;T-01;niveau;2;geen;\r\n";
        let rows = rows(&[("oud.csv", file.as_bytes())], &[]);
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].municipality.as_str(), rows[0].edition.as_str()), ("GM9001", "<b>1999</b>"));
        assert_eq!(rows[0].made, "moment 1999-01-02T03:04:05Z");
    }
}
