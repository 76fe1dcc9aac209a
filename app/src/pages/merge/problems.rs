//! What is wrong, file by file: all of it, each with where it is and what to do.

use super::merged::Merged;
use crate::components::in_steps::{MoreSteps, Steps};
use crate::texts::merge::receipt;
use leptos::prelude::*;
use scoring::order;
use scoring::problem::{Problem, Severity};
use scoring::receipt::{Line, Outcome, Told as Counted};

/// How many files, and how many problems of one file, come onto the page at a time.
const STEP: usize = 100;
/// With more files than this each is one line, which opens.
const OPEN: usize = 12;

/// All problems, by file: files with errors first.
#[component]
pub(super) fn Problems(
    /// What is open.
    merged: Memo<Merged>,
) -> impl IntoView {
    let files = Memo::new(move |_| merged.with(|merged| by_file(merged.receipt().lines())));
    let told = Memo::new(move |_| merged.with(|merged| merged.receipt().totals().told));
    let steps = Steps::of(STEP);
    let articles = move || {
        let is_folded = files.with(Vec::len) > OPEN;
        let shown = files.with(|files| files.iter().take(steps.shown()).cloned().collect::<Vec<_>>());
        shown.into_iter().map(|file| view! { <FileProblems file is_folded /> }).collect_view()
    };
    view! {
        <section class="ct-chapter" aria-labelledby="problemen">
            <h2 class="ct-chapter__head" id="problemen">
                {receipt::PROBLEMS}
            </h2>
            <p class="ct-measure">{move || receipt::problems(told.get(), files.with(Vec::len))}</p>
            <div>{articles}</div>
            <MoreSteps steps total=Signal::derive(move || files.with(Vec::len)) />
        </section>
    }
}

#[component]
fn FileProblems(file: File, is_folded: bool) -> impl IntoView {
    let (name, count) = (file.name.clone(), receipt::told(file.told()));
    if !is_folded {
        return view! {
            <article class="ct-problem-file">
                <h3 class="utrecht-heading-3 ct-problem-file__name">{name}</h3>
                <Groups file />
            </article>
        }
        .into_any();
    }
    // What is folded is made when it is opened first.
    let is_opened = RwSignal::new(false);
    let file = StoredValue::new(file);
    view! {
        <article class="ct-problem-file">
            <details class="ct-details" on:toggle=move |_| is_opened.set(true)>
                <summary class="ct-details__summary ct-problem-file__name">
                    <h3 class="ct-problem-file__title">{name}</h3>
                    <span class="ct-small ct-quiet">" " {count}</span>
                </summary>
                <div class="ct-details__body">
                    <Show when=move || is_opened.get()>
                        <Groups file=file.get_value() />
                    </Show>
                </div>
            </details>
        </article>
    }
    .into_any()
}

/// What is told of a file, and of each of its submissions.
#[component]
fn Groups(file: File) -> impl IntoView {
    let steps = Steps::of(STEP);
    let total = file.groups.iter().map(|group| group.told.len()).sum::<usize>();
    let groups = move || {
        let mut left = steps.shown();
        file.groups
            .iter()
            .map_while(|group| {
                let items = group.told.iter().take(left).map(item).collect_view();
                let is_shown = left > 0;
                left = left.saturating_sub(group.told.len());
                is_shown.then(|| {
                    view! {
                        {group.about.clone().map(|about| view! { <p class="ct-quiet">{about}</p> })}
                        <ul class="ct-problems">{items}</ul>
                    }
                })
            })
            .collect_view()
    };
    view! {
        {groups}
        <MoreSteps steps total=Signal::stored(total) />
    }
}

fn item(told: &Told) -> impl IntoView + use<> {
    view! {
        <li class=class(told.severity)>
            <span class="ct-problem__severity">{receipt::severity(told.severity)}</span>
            <p>{told.text.clone()}</p>
        </li>
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

impl File {
    /// How much is told.
    fn told(&self) -> Counted {
        let all = self.groups.iter().flat_map(|group| &group.told);
        all.fold(Counted::default(), |mut counted, told| {
            match told.severity {
                Severity::Error => counted.errors += 1,
                Severity::Warning => counted.warnings += 1,
                Severity::Notice => counted.notices += 1,
            }
            counted
        })
    }

    /// Where it stands: what has errors before what has warnings, and that before what has notices only.
    fn weight(&self) -> u8 {
        match self.told() {
            Counted { errors: 1.., .. } => 0,
            Counted { warnings: 1.., .. } => 1,
            Counted { .. } => 2,
        }
    }
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

/// The files of which something is told: the gravest first, and then in the order of the receipt.
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
    // Stable: files of one weight stay in the order of the receipt.
    order::sort_by(&mut files, |a, b| a.weight().cmp(&b.weight()));
    files
}

fn groups(line: &Line) -> Vec<Group> {
    if let Outcome::Unopened(why) = line.outcome {
        let told = vec![Told { severity: Severity::Error, text: receipt::unopened(why).to_owned() }];
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
    use scoring::receipt::{Receipt, Unopened};
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
        let receipt = Receipt::new(&model, [("a.csv", Unopened::Unreadable)], &editions);
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

    #[test]
    fn the_gravest_come_first_and_none_hides_another() {
        let line = |name: &str, severities: &[Severity]| {
            let told = |severity: &Severity| Told { severity: *severity, text: "iets".to_owned() };
            File {
                opened: None,
                name: name.to_owned(),
                groups: vec![Group { about: None, told: severities.iter().map(told).collect() }],
            }
        };
        let (error, warning, notice) = (Severity::Error, Severity::Warning, Severity::Notice);
        let mut files = vec![
            line("a", &[notice]),
            line("b", &[notice, warning]),
            line("c", &[error]),
            line("d", &[warning, error]),
        ];
        order::sort_by(&mut files, |a, b| a.weight().cmp(&b.weight()));
        assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<String>(), "cdba");
        assert_eq!(files[1].told(), Counted { errors: 1, warnings: 1, notices: 0 });
    }
}
