//! Invullen: the questions, a theme at a time.

mod storage;
mod theme;

use self::storage::Storage;
use self::theme::ThemeQuestions;
use crate::browser::{address, clock, document};
use crate::components::draft_gate::DraftGate;
use crate::components::frame::{Frame, Section};
use crate::components::question_filter::Sieve;
use crate::components::theme_nav::ThemeNav;
use crate::page::{DraftKey, Page, Spot};
use crate::state::session::{SaveState, Session};
use crate::state::{asked, open_draft};
use crate::texts::{common, fill_in};
use leptos::prelude::*;
use scoring::{Draft, QuestionId, ThemeId};
use std::sync::Arc;

/// The questionnaire of one municipality.
#[component]
pub(crate) fn FillIn(
    /// Whose answers to which edition.
    key: DraftKey,
    /// Where on the questionnaire the reader is.
    #[prop(into)]
    spot: Signal<Spot>,
) -> impl IntoView {
    let ready = move |key: DraftKey, base| {
        if asked::coverage(&key, &base).is_some() {
            // Who was asked some questions has a page with those and no others.
            address::instead(&Page::PartOf(key).to_string());
            return ().into_any();
        }
        let session = Session::open(key, base);
        view! { <Questionnaire session spot /> }.into_any()
    };
    view! { <DraftGate key section=Section::FillIn heading=common::FILL_IN ready=Arc::new(ready) /> }
}

/// Brings the reader to a question, or to the next open one.
#[derive(Clone, Copy)]
struct Guide {
    sieve: Sieve,
    /// The question that the reader was at last.
    visited: StoredValue<Option<QuestionId>>,
}

impl Guide {
    /// The reader came to a question: the address says so, without a step in the history.
    fn visit(self, theme: &ThemeId, question: &QuestionId) {
        self.visited.set_value(Some(question.clone()));
        let spot = Spot::Question(theme.clone(), question.clone());
        address::note(&Page::FillIn(self.sieve.session().key(), spot).to_string());
    }

    /// On to the next open question, of whatever theme; tells whether there is one.
    fn next_open(self) {
        let next = self.visited.with_value(|visited| {
            self.sieve.session().draft().with_untracked(|draft| open_draft::next_open(draft, visited.as_ref()))
        });
        if let Some((theme, question)) = next {
            self.visited.set_value(Some(question.clone()));
            let to = Page::FillIn(self.sieve.session().key(), Spot::Question(theme, question.clone())).to_string();
            // Where the address says so already, going there does nothing.
            if address::current() == to {
                self.sieve.show(&question);
                show_later(&format!("{question}-vraag"));
            } else {
                address::go(&to);
            }
        }
    }
}

#[component]
fn Questionnaire(session: Session, spot: Signal<Spot>) -> impl IntoView {
    let edition = session.edition();
    let key = session.key();
    let score = Memo::new(move |_| session.draft().with(Draft::score));
    let theme = {
        let edition = edition.clone();
        Memo::new(move |_| {
            let named = spot.with(|spot| match spot {
                Spot::Beginning => None,
                Spot::Theme(theme) | Spot::Question(theme, _) => {
                    edition.theme(theme.as_str()).map(|theme| theme.id.clone())
                }
            });
            named.or_else(|| edition.themes().first().map(|theme| theme.id.clone()))
        })
    };
    let guide = Guide { sieve: Sieve::new(session), visited: StoredValue::new(None) };

    // Where the address leads to comes into view: outwards only.
    Effect::new(move |before: Option<Spot>| {
        let now = spot.get();
        match &now {
            Spot::Question(_, question) => {
                guide.sieve.show(question);
                show_later(&format!("{question}-vraag"));
            }
            Spot::Theme(_) if before.is_some() => show_later(HEADING),
            Spot::Beginning | Spot::Theme(_) => {}
        }
        now
    });

    let place = edition
        .municipality(key.municipality.as_str())
        .map(|municipality| municipality.name.clone())
        .unwrap_or_default();
    let edition_name = common::edition(key.edition.as_str());
    let masthead = move || {
        let (place, edition_name) = (place.clone(), edition_name.clone());
        view! {
            <p>
                <span class="ct-masthead__place">{place}</span>
                " · "
                {edition_name}
            </p>
            <p role="status">{move || saved_line(session.saved().get())}</p>
        }
    };
    let all_answered = Memo::new(move |_| score.with(|score| score.coverage.is_complete()));
    let result = Page::Result(key.clone()).to_string();
    let share = Page::Share(key.clone()).to_string();
    // Another theme is made anew, not out of the one before it: radios that are used again under another name lose what is chosen in
    // them, since a browser unchecks one where two of a name meet. So every other theme stands in a list of its own.
    let in_list = StoredValue::new(false);
    let questions = {
        let edition = edition.clone();
        move || {
            let theme = theme.get().and_then(|theme| edition.theme(theme.as_str()).cloned());
            let shown = theme.map(|theme| {
                let led_to = spot.with_untracked(|spot| match spot {
                    Spot::Question(_, question) => Some(question.clone()),
                    Spot::Beginning | Spot::Theme(_) => None,
                });
                guide.sieve.choose(&theme.id, led_to.as_ref());
                view! { <ThemeQuestions guide theme /> }.into_any()
            });
            in_list.update_value(|in_list| *in_list = !*in_list);
            if in_list.get_value() { vec![shown].into_any() } else { shown.into_any() }
        }
    };
    view! {
        <Frame section=Section::FillIn example=edition.is_example() label=Some(edition.label()) state=masthead>
            <div class="ct-beside">
                <div class="ct-beside__aside ct-stack">
                    <ThemeNav key=key.clone() edition=edition.clone() score current=theme />
                    <p class="ct-live" role="status">
                        {move || all_answered.get().then_some(fill_in::NONE_OPEN)}
                    </p>
                    <p class="ct-row">
                        <button
                            class="utrecht-button utrecht-button--secondary-action"
                            type="button"
                            hidden=move || all_answered.get()
                            on:click=move |_| guide.next_open()
                        >
                            {fill_in::NEXT_OPEN}
                        </button>
                        <a class="utrecht-link utrecht-link--html-a" href=result>
                            {fill_in::TO_RESULT}
                        </a>
                    </p>
                    <p class="ct-live ct-small ct-quiet">
                        {move || session.file_made().map(|(at, changes)| fill_in::file_made(clock::local(at), changes))}
                    </p>
                    <p class="ct-small">
                        <a class="utrecht-link utrecht-link--html-a" href=share>
                            {fill_in::SHARE}
                        </a>
                    </p>
                    <p class="ct-small">
                        <a class="utrecht-link utrecht-link--html-a" href=Page::Open.to_string()>
                            {common::OPEN}
                        </a>
                    </p>
                    <p class="ct-for-keys ct-small ct-quiet">{fill_in::KEYS}</p>
                </div>
                <div class="ct-stack">
                    {questions}
                    <Storage session />
                </div>
            </div>
        </Frame>
    }
}

/// The id of a theme page's heading.
const HEADING: &str = "thema";

/// Brings an element into view once the page stands.
fn show_later(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || {
        document::show(&id);
    });
}

fn saved_line(state: SaveState) -> String {
    match state {
        SaveState::Untouched => fill_in::UNTOUCHED.to_owned(),
        SaveState::Saved(at) => fill_in::saved(clock::local(at)),
        SaveState::Failed(_) => fill_in::NOT_SAVED.to_owned(),
    }
}
