//! What is wrong, file by file: all of it, each with where it is and what to do.

use super::merged::Merged;
use crate::texts::merge::receipt;
use leptos::prelude::*;
use scoring::problem::{Problem, Severity};
use scoring::receipt::{Line, Outcome};

/// All problems, by file.
#[component]
pub(super) fn Problems(
    /// What is open.
    merged: Memo<Merged>,
) -> impl IntoView {
    let files = Memo::new(move |_| merged.with(|merged| by_file(merged.receipt().lines())));
    let told = Memo::new(move |_| merged.with(|merged| merged.receipt().totals().told));
    let articles = move || files.get().into_iter().map(|file| view! { <FileProblems file /> }).collect_view();
    view! {
        <section class="ct-chapter" aria-labelledby="problemen">
            <h2 class="ct-chapter__head" id="problemen">
                {receipt::PROBLEMS}
            </h2>
            <p class="ct-measure">{move || receipt::problems(told.get(), files.with(Vec::len))}</p>
            <div>{articles}</div>
        </section>
    }
}

#[component]
fn FileProblems(file: File) -> impl IntoView {
    let groups = file
        .groups
        .into_iter()
        .map(|group| {
            let items = group
                .told
                .into_iter()
                .map(|told| {
                    view! {
                        <li class=class(told.severity)>
                            <span class="ct-problem__severity">{receipt::severity(told.severity)}</span>
                            <p>{told.text}</p>
                        </li>
                    }
                })
                .collect_view();
            view! {
                {group.about.map(|about| view! { <p class="ct-quiet">{about}</p> })}
                <ul class="ct-problems">{items}</ul>
            }
        })
        .collect_view();
    view! {
        <article class="ct-problem-file">
            <h3 class="utrecht-heading-3 ct-problem-file__name">{file.name}</h3>
            {groups}
        </article>
    }
}

const fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ct-problem ct-problem--error",
        Severity::Warning => "ct-problem ct-problem--warning",
        Severity::Notice => "ct-problem ct-problem--notice",
    }
}

/// A file of which something is told.
#[derive(Clone, PartialEq, Eq, Debug)]
struct File {
    /// The place of the file among those that were opened: files may bear one name.
    opened: Option<usize>,
    name: String,
    groups: Vec<Group>,
}

/// What is told of the file as a whole, or of one of its submissions.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Group {
    /// Whose, and what came of it; `None` for the file as a whole.
    about: Option<String>,
    told: Vec<Told>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Told {
    severity: Severity,
    text: String,
}

/// The files of which something is told, in the order of the receipt.
fn by_file(lines: &[Line]) -> Vec<File> {
    let mut files: Vec<File> = Vec::new();
    for line in lines {
        let groups = groups(line);
        if groups.is_empty() {
            continue;
        }
        match files.last_mut() {
            Some(file) if file.opened.is_some() && file.opened == line.opened => file.groups.extend(groups),
            _ => files.push(File { opened: line.opened, name: line.file.to_string(), groups }),
        }
    }
    files
}

fn groups(line: &Line) -> Vec<Group> {
    if line.outcome == Outcome::Unopened {
        let told = vec![Told { severity: Severity::Error, text: receipt::UNOPENED.to_owned() }];
        return vec![Group { about: None, told }];
    }
    let of = |own: bool| -> Vec<Told> {
        let problems = line.problems.iter().filter(|problem| problem.submission.is_some() == own);
        problems.map(told).collect()
    };
    let whole = Group { about: None, told: of(false) };
    let own = Group { about: Some(about(line)), told: of(true) };
    [whole, own].into_iter().filter(|group| !group.told.is_empty()).collect()
}

fn told(problem: &Problem) -> Told {
    Told { severity: problem.severity(), text: problem.to_string() }
}

/// `Zeewijk, editie 2026: niet meegenomen`
fn about(line: &Line) -> String {
    let name = if line.name.is_empty() { line.municipality.as_str() } else { &line.name };
    receipt::about(name.trim(), line.edition.as_str().trim(), line.outcome.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::exchange;
    use scoring::merge::Choices;
    use scoring::model::Model;
    use scoring::receipt::Receipt;
    use scoring::{Editions, Timestamp};

    const HEADER: &str =
        "formaat;editie;gemeentecode;ingevuld_op;vraag;antwoord;niveau;ondersteuning;toelichting;extra\r\n";

    #[test]
    fn all_that_is_told_stands_with_its_file() {
        let file = |editions: &[&str]| {
            let row = |edition: &&str| {
                format!("cyberthermometer/1;{edition};GM9001;2026-11-03T09:12:44Z;T-01;niveau;2;geen;;\r\n")
            };
            format!("{HEADER}{}", editions.iter().map(row).collect::<String>())
        };
        let editions = Editions::default();
        let read = |name, bytes: &[u8]| exchange::read(name, bytes, &editions, Timestamp::EPOCH);
        // Two files of one name, the second with two submissions; one that is no table; one that could not be opened.
        let readings = vec![
            read("a.csv", file(&["1998"]).as_bytes()),
            read("a.csv", file(&["1998", "1999"]).as_bytes()),
            read("b.pdf", b"%PDF-1.7"),
        ];
        let told = readings.iter().map(|reading| reading.problems.len()).sum::<usize>() + 1;
        let model = Model::new(readings, &editions, &Choices::none());
        let receipt = Receipt::new(&model, ["a.csv"], &editions);
        let files = by_file(receipt.lines());
        assert_eq!(
            files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
            ["a.csv", "a.csv", "a.csv", "b.pdf"]
        );
        let groups = files.iter().map(|file| file.groups.len()).collect::<Vec<_>>();
        // The extra column is told of the file, the unknown edition of each submission.
        assert_eq!(groups, [2, 3, 1, 1]);
        assert_eq!(files.iter().flat_map(|file| &file.groups).map(|group| group.told.len()).sum::<usize>(), told);
        assert_eq!(files[1].groups[2].about.as_deref(), Some("GM9001, editie 1999: niet meegenomen"));
    }
}
