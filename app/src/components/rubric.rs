//! The five levels of a question beside each other, with the norm as a line through them.

use crate::texts::{common, fill_in};
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Choice, Level};

/// The levels, *onbekend* and, where the edition allows it, *niet van toepassing*: one group of native radios.
#[component]
pub(crate) fn Rubric(
    /// The question.
    question: Question,
    /// The answer now; this component keeps no copy.
    #[prop(into)]
    choice: Signal<Choice>,
    /// Told the new answer.
    #[prop(into)]
    on_choose: Callback<Choice>,
    /// The id of the element that says where the answer stands.
    standing: String,
    /// What stands between the question and its levels.
    children: Children,
) -> impl IntoView {
    let name = question.id.to_string();
    let heading = format!("{name}-tekst");
    let norm = question.norm.level();
    let radio = {
        let name = name.clone();
        move |option: Choice, class: &'static str| {
            view! {
                <input
                    class=class
                    type="radio"
                    id=control_id(&name, option)
                    name=name.clone()
                    prop:checked=move || choice.get() == option
                    on:change=move |_| on_choose.run(option)
                />
            }
        }
    };
    let levels = Level::ALL
        .into_iter()
        .map(|level| {
            let class = if level == norm { "ct-level ct-level--norm" } else { "ct-level" };
            view! {
                <label class=class>
                    {(level == norm).then(|| view! { <span class="ct-level__norm">{common::BASIC_LEVEL}</span> })}
                    {radio(Choice::Level(level), "utrecht-radio-button utrecht-radio-button--html-input ct-level__control")}
                    " "
                    <span class="ct-level__name">{level.get()} " " {common::LEVELS[level.index()]}</span>
                    " "
                    <span class="ct-level__sentence">{question.level_text(level).to_owned()}</span>
                </label>
            }
        })
        .collect_view();
    let beside = [Some(Choice::Unknown), question.not_applicable.then_some(Choice::NotApplicable)]
        .into_iter()
        .flatten()
        .map(|option| {
            let text = if option == Choice::Unknown { fill_in::UNKNOWN } else { fill_in::NOT_APPLICABLE };
            view! {
                <label class="ct-option">
                    {radio(option, "utrecht-radio-button utrecht-radio-button--html-input")} " " {text}
                </label>
            }
        })
        .collect_view();
    let clear = move |_| on_choose.run(Choice::Unanswered);
    view! {
        <fieldset
            class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
            aria-describedby=standing
        >
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                <h2 class="ct-question__text" id=heading>
                    {question.text.clone()}
                </h2>
            </legend>
            {children()}
            <div class="ct-rubric">{levels}</div>
            <div class="ct-question__beside">
                <div class="ct-options">{beside}</div>
                <button class="ct-text-button ct-small" type="button" on:click=clear>
                    {fill_in::CLEAR}
                    <span class="ct-unseen">" van " {name}</span>
                </button>
            </div>
        </fieldset>
    }
}

/// The id of the radio of an answer.
pub(crate) fn control_id(question: &str, option: Choice) -> String {
    match option {
        Choice::Level(level) => format!("{question}-{level}"),
        Choice::Unknown => format!("{question}-o"),
        Choice::NotApplicable => format!("{question}-n"),
        Choice::Unanswered => question.to_owned(),
    }
}

/// The answer that a key stands for.
pub(crate) fn choice_of_key(key: &str, not_applicable: bool) -> Option<Choice> {
    match key {
        "o" | "O" => Some(Choice::Unknown),
        "n" | "N" => not_applicable.then_some(Choice::NotApplicable),
        key => Level::parse(key).map(Choice::Level),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_for_answers() {
        assert_eq!(choice_of_key("3", true), Some(Choice::Level(Level::ALL[3])));
        assert_eq!(choice_of_key("o", false), Some(Choice::Unknown));
        assert_eq!(choice_of_key("n", true), Some(Choice::NotApplicable));
        for (key, allowed) in [("n", false), ("5", true), ("Tab", true), (" ", true), ("", true)] {
            assert_eq!(choice_of_key(key, allowed), None, "{key}");
        }
    }
}
