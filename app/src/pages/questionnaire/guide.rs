//! How next year's questionnaire is made, step by step, for who is no programmer.

use super::starting_copy::StartingCopy;
use crate::texts::questionnaire::{self as page, guide as texts};
use leptos::prelude::*;

/// A question as it stands in a file.
const QUESTION: &str = include_str!("question.json");

/// The steps.
#[component]
pub(super) fn Guide() -> impl IntoView {
    view! {
        <section class="ct-chapter ct-guide" aria-labelledby=super::GUIDE>
            <h2 class="ct-chapter__head" id=super::GUIDE tabindex="-1">
                {page::GUIDE}
            </h2>
            <div class="ct-prose">
                <p>{texts::LEAD}</p>
                <h3 class="utrecht-heading-3">{texts::COPY}</h3>
                {points(&texts::COPY_POINTS)}
                <StartingCopy />
                <p>{texts::SCHEMA}</p>
                {code(texts::SCHEMA_NAME, texts::SCHEMA_LINE)}
                <h3 class="utrecht-heading-3">{texts::HEAD}</h3>
                {points(&texts::JSON_POINTS)}
                {fields(texts::HEAD_CAPTION, &texts::HEAD_FIELDS)}
                <h3 class="utrecht-heading-3">{texts::QUESTIONS}</h3>
                {points(&texts::QUESTION_POINTS)}
                {fields(texts::QUESTION_CAPTION, &texts::QUESTION_FIELDS)}
                <p>{texts::EXAMPLE}</p>
                {code(texts::EXAMPLE_NAME, QUESTION)}
                <h3 class="utrecht-heading-3">{texts::NEVER}</h3>
                {points(&texts::NEVER_POINTS)}
                <h3 class="utrecht-heading-3">{texts::CHECK}</h3>
                {points(&texts::CHECK_POINTS)}
                <h3 class="utrecht-heading-3">{texts::TRY}</h3>
                {points(&texts::TRY_POINTS)}
                <h3 class="utrecht-heading-3">{texts::NORMS}</h3>
                {points(&texts::NORM_POINTS)}
                <h3 class="utrecht-heading-3">{texts::HAND_IN}</h3>
                {points(&texts::HAND_IN_POINTS)}
                {code(texts::INDEX_NAME, texts::INDEX_LINE)}
            </div>
        </section>
    }
}

fn points(points: &'static [&'static str]) -> impl IntoView + use<> {
    let items = points.iter().map(|&point| view! { <li>{point}</li> }).collect_view();
    view! { <ul>{items}</ul> }
}

/// A piece of a file. It scrolls in its own frame, which a keyboard can reach.
fn code(name: &'static str, text: &'static str) -> impl IntoView + use<> {
    view! {
        <pre class="ct-code" tabindex="0" role="region" aria-label=name>
            <code>{text}</code>
        </pre>
    }
}

fn fields(caption: &'static str, fields: &'static [(&'static str, &'static str)]) -> impl IntoView + use<> {
    let [field, means] = texts::FIELDS_HEAD;
    let rows = fields
        .iter()
        .map(|&(field, means)| {
            view! {
                <tr>
                    <th scope="row">
                        <code>{field}</code>
                    </th>
                    <td data-label=texts::FIELDS_HEAD[1]>{means}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{field}</th>
                    <th scope="col">{means}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::edition::{EditionIndex, review};
    use scoring::{Edition, Editions};
    use serde_json::Value;

    const THIS_YEAR: &str = include_str!("../../../../assets/editions/2026.json");

    /// Next year's edition as the guide has it: the copy with another id, the earlier one named, and every question continued.
    fn next_year() -> Value {
        let mut edition: Value = serde_json::from_str(THIS_YEAR).unwrap();
        edition["id"] = "2027".into();
        edition["previous"] = "2026".into();
        edition["opens"] = "2027-10-01".into();
        edition["closes"] = "2027-12-01".into();
        for question in edition["questions"].as_array_mut().unwrap() {
            question["continues"] = question["id"].clone();
        }
        edition
    }

    #[test]
    fn the_question_of_the_example_fits_in_an_edition() {
        let example: Value = serde_json::from_str(QUESTION).unwrap();
        let mut edition = next_year();
        let questions = edition["questions"].as_array_mut().unwrap();
        let same = questions.iter_mut().find(|question| question["id"] == example["id"]).unwrap();
        *same = example;
        let known = Editions::unchecked([Edition::read(THIS_YEAR.as_bytes()).unwrap()]);
        let review = review("2027.json", edition.to_string().as_bytes(), &known);
        let of_example = review.findings().iter().filter(|finding| finding.path.starts_with("questions[EH-07]"));
        assert_eq!(of_example.count(), 0, "{:?}", review.findings());
        assert!(review.edition().is_some());
    }

    #[test]
    fn every_field_of_an_edition_and_of_a_question_is_explained() {
        let edition: Value = serde_json::from_str(THIS_YEAR).unwrap();
        let explained = |fields: &[(&str, &str)]| -> Vec<String> {
            fields.iter().flat_map(|(names, _)| names.split(", ")).map(str::to_owned).collect()
        };
        let names = |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
        let check = |mut names: Vec<String>, mut explained: Vec<String>| {
            names.retain(|name| name != "questions" && name != "$schema");
            names.sort();
            explained.sort();
            assert_eq!(names, explained);
        };
        check(names(&edition), explained(&texts::HEAD_FIELDS));
        check(names(&edition["questions"][0]), explained(&texts::QUESTION_FIELDS));
    }

    #[test]
    fn the_list_of_editions_in_the_example_is_one() {
        let index = EditionIndex::read(texts::INDEX_LINE.as_bytes()).unwrap();
        assert_eq!(index.current().as_str(), "2027");
    }

    #[test]
    fn the_line_for_the_schema_stands_in_the_edition_one_begins_with() {
        assert!(THIS_YEAR.contains(texts::SCHEMA_LINE));
        assert!(Edition::read(THIS_YEAR.as_bytes()).is_ok());
    }
}
