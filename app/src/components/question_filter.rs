//! Which questions of a theme are shown.

use crate::components::standing::Standing;
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::{QuestionId, ThemeId};

/// A choice of questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Filter {
    /// All of the theme.
    All,
    /// Those without an answer that counts.
    Open,
    /// Those below the basic level.
    Below,
    /// Those that were changed since last year, a file or the beginning; see [`Session::since`].
    Changed,
}

impl Filter {
    const ALL: [Self; 4] = [Self::All, Self::Open, Self::Below, Self::Changed];

    const fn takes(self, standing: Standing, changed: bool) -> bool {
        match self {
            Self::All => true,
            Self::Open => standing.is_open(),
            Self::Below => matches!(standing, Standing::Below(_)),
            Self::Changed => changed,
        }
    }
}

/// What the reader chose to see; it stays from theme to theme.
#[derive(Clone, Copy)]
pub(crate) struct Sieve {
    session: Session,
    filter: RwSignal<Filter>,
    /// The id of the role that usually answers; empty for any.
    answerer: RwSignal<String>,
    /// The questions that are shown, all where there is no list. Taken when the choice is made: a question that is answered stays where
    /// it is, under the reader's hand.
    shown: RwSignal<Option<Vec<QuestionId>>>,
}

impl Sieve {
    /// Everything is shown.
    pub(crate) fn new(session: Session) -> Self {
        let (filter, answerer) = (RwSignal::new(Filter::All), RwSignal::new(String::new()));
        Self { session, filter, answerer, shown: RwSignal::new(None) }
    }

    /// The draft whose questions are chosen from.
    pub(crate) const fn session(self) -> Session {
        self.session
    }

    /// The questions of a theme that a filter lets through as the draft stands now, of the chosen role.
    fn questions(self, filter: Filter, theme: &ThemeId) -> Vec<QuestionId> {
        // Beside last year's answers it is the only one that costs something.
        let changed = if filter == Filter::Changed { self.session.changed() } else { Vec::new() };
        let answerer = self.answerer.get();
        self.session.draft().with(|draft| {
            let questions = draft.answers().enumerate().filter(|(position, (question, answer))| {
                let is_changed = changed.get(*position).copied().unwrap_or_default();
                question.theme == *theme
                    && (answerer.is_empty() || question.answerer.as_str() == answerer)
                    && filter.takes(Standing::of(answer, question.norm), is_changed)
            });
            questions.map(|(_, (question, _))| question.id.clone()).collect()
        })
    }

    /// Chooses anew for a theme; what the reader was led to is shown whatever was chosen.
    pub(crate) fn choose(self, theme: &ThemeId, led_to: Option<&QuestionId>) {
        let shown = untrack(|| {
            let filter = self.filter.get();
            let is_all = filter == Filter::All && self.answerer.with(String::is_empty);
            (!is_all).then(|| self.questions(filter, theme))
        });
        self.shown.set(shown);
        if let Some(question) = led_to {
            self.show(question);
        }
    }

    /// Shows a question that the reader was led to, also where it was filtered away.
    pub(crate) fn show(self, question: &QuestionId) {
        if self.hides_untracked(question) {
            self.shown.update(|shown| {
                if let Some(shown) = shown {
                    shown.push(question.clone());
                }
            });
        }
    }

    /// Whether a question is filtered away.
    pub(crate) fn hides(self, question: &QuestionId) -> bool {
        self.shown.with(|shown| shown.as_ref().is_some_and(|shown| !shown.contains(question)))
    }

    fn hides_untracked(self, question: &QuestionId) -> bool {
        untrack(|| self.hides(question))
    }

    /// Whether nothing passes.
    pub(crate) fn is_empty(self) -> bool {
        self.shown.with(|shown| shown.as_ref().is_some_and(Vec::is_empty))
    }
}

/// The choice as a row of native radios, each with its number of questions, and a list of roles.
#[component]
pub(crate) fn QuestionFilter(
    /// What is chosen.
    sieve: Sieve,
    /// The theme that is shown.
    theme: ThemeId,
) -> impl IntoView {
    let choices = Filter::ALL
        .into_iter()
        .map(|option| {
            let (of_count, of_choice) = (theme.clone(), theme.clone());
            let count = Memo::new(move |_| sieve.questions(option, &of_count).len());
            view! {
                <label class="ct-switch__choice">
                    <input
                        class="ct-switch__input"
                        type="radio"
                        name="filter"
                        prop:checked=move || sieve.filter.get() == option
                        on:change=move |_| {
                            sieve.filter.set(option);
                            sieve.choose(&of_choice, None);
                        }
                    />
                    {move || fill_in::filter(option, sieve.session.since(), count.get())}
                </label>
            }
            .into_any()
        })
        .collect_view();
    let edition = sieve.session.edition();
    let roles = edition
        .answerers()
        .iter()
        .map(|answerer| {
            let id = answerer.id.to_string();
            let own = id.clone();
            view! { <option value=id selected=move || sieve.answerer.with(|chosen| *chosen == own)>{answerer.title.clone()}</option> }
                .into_any()
        })
        .collect_view();
    view! {
        <div class="ct-row">
            <fieldset>
                <legend class="ct-unseen">{fill_in::FILTER}</legend>
                <div class="ct-switch">{choices}</div>
            </fieldset>
            <label class="ct-small">
                {fill_in::ANSWERER} " "
                <select
                    class="utrecht-select utrecht-select--html-select"
                    on:change=move |event| {
                        sieve.answerer.set(event_target_value(&event));
                        sieve.choose(&theme, None);
                    }
                >
                    <option value="">{fill_in::ANSWERER_ANY}</option>
                    {roles}
                </select>
            </label>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_takes_what_it_is_called_after() {
        let takes = |standing, changed| Filter::ALL.map(|filter| filter.takes(standing, changed));
        assert_eq!(takes(Standing::Open, false), [true, true, false, false]);
        assert_eq!(takes(Standing::ReasonMissing, true), [true, true, false, true]);
        assert_eq!(takes(Standing::Below(2), true), [true, false, true, true]);
        assert_eq!(takes(Standing::Met { above: false }, false), [true, false, false, false]);
        assert_eq!(takes(Standing::NotApplicable, true), [true, false, false, true]);
    }
}
