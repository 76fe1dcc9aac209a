//! Which questions of a theme are shown.

use crate::components::standing::Standing;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Draft, DraftAnswer, QuestionId, ThemeId};

/// A choice of questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Filter {
    /// All of the theme.
    All,
    /// Those without an answer that counts.
    Open,
    /// Those below the basic level.
    Below,
}

impl Filter {
    const ALL: [Self; 3] = [Self::All, Self::Open, Self::Below];

    fn takes(self, question: &Question, answer: &DraftAnswer) -> bool {
        let standing = Standing::of(answer, question.norm);
        match self {
            Self::All => true,
            Self::Open => standing.is_open(),
            Self::Below => matches!(standing, Standing::Below(_)),
        }
    }

    /// The questions of a theme that it takes, as the draft stands now.
    pub(crate) fn questions(self, draft: &Draft, theme: &ThemeId) -> Vec<QuestionId> {
        draft
            .answers()
            .filter(|(question, answer)| question.theme == *theme && self.takes(question, answer))
            .map(|(question, _)| question.id.clone())
            .collect()
    }
}

/// The choice as a row of native radios, each with its number of questions.
#[component]
pub(crate) fn QuestionFilter(
    /// The draft.
    draft: ReadSignal<Draft>,
    /// The theme that is shown.
    theme: ThemeId,
    /// The filter now.
    #[prop(into)]
    filter: Signal<Filter>,
    /// Told the new filter.
    #[prop(into)]
    on_choose: Callback<Filter>,
) -> impl IntoView {
    let choices = Filter::ALL
        .into_iter()
        .map(|option| {
            let theme = theme.clone();
            let count = Memo::new(move |_| draft.with(|draft| option.questions(draft, &theme).len()));
            view! {
                <label class="ct-switch__choice">
                    <input
                        class="ct-switch__input"
                        type="radio"
                        name="filter"
                        prop:checked=move || filter.get() == option
                        on:change=move |_| on_choose.run(option)
                    />
                    {move || fill_in::filter(option, count.get())}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="ct-row">
            <legend class="ct-unseen">{fill_in::FILTER}</legend>
            <div class="ct-switch">{choices}</div>
        </fieldset>
    }
}
