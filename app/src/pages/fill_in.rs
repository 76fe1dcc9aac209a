//! Invullen: the questions, a theme at a time.

use crate::browser::{address, clock, document};
use crate::components::alert::{Alert, Tone};
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, Section};
use crate::components::question_card::QuestionCard;
use crate::components::question_filter::{Filter, QuestionFilter};
use crate::components::theme_nav::ThemeNav;
use crate::components::unknown_municipality::UnknownMunicipality;
use crate::page::{DraftKey, Page, Spot};
use crate::state::editions::EditionShelf;
use crate::state::open_draft;
use crate::state::session::{SaveState, Session};
use crate::texts::{common, fill_in};
use leptos::prelude::*;
use scoring::edition::Theme;
use scoring::{Draft, QuestionId, ThemeId};

/// The questionnaire of one municipality.
#[component]
pub(crate) fn FillIn(
    /// Whose answers to which edition.
    key: DraftKey,
    /// Where on the questionnaire the reader is.
    #[prop(into)]
    spot: Signal<Spot>,
) -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    let base = open_draft::base(shelf, &key);
    let example = key.edition.is_example();
    view! {
        <Gate
            loading=base
            heading=common::FILL_IN
            frame=(Section::FillIn, example)
            ready=move |draft| match draft {
                Some(draft) => {
                    let session = Session::open(key.clone(), draft);
                    view! { <Questionnaire session spot /> }.into_any()
                }
                None => view! {
                    <UnknownMunicipality section=Section::FillIn heading=common::FILL_IN example />
                }
                .into_any(),
            }
        />
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
                Spot::Theme(theme) | Spot::Question(theme, _) => edition.theme(theme.as_str()).cloned(),
            });
            named.or_else(|| edition.themes().first().cloned())
        })
    };
    let current = Memo::new(move |_| theme.with(|theme| theme.as_ref().map(|theme| theme.id.clone())));
    let visited = StoredValue::new(None::<QuestionId>);

    // Where the address leads to comes into view: outwards only.
    Effect::new(move |before: Option<Spot>| {
        let now = spot.get();
        match &now {
            Spot::Question(_, question) => show_later(&format!("{question}-vraag")),
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
    let next_open = {
        let key = key.clone();
        move |_| {
            let next =
                session.draft().with_untracked(|draft| open_draft::next_open(draft, visited.get_value().as_ref()));
            if let Some((theme, question)) = next {
                visited.set_value(Some(question.clone()));
                address::go(&Page::FillIn(key.clone(), Spot::Question(theme, question)).to_string());
            }
        }
    };
    let all_answered = Memo::new(move |_| score.with(|score| score.coverage.is_complete()));
    let result = Page::Result(key.clone()).to_string();
    let visit = {
        let key = key.clone();
        move |theme: &ThemeId, question: &QuestionId| {
            visited.set_value(Some(question.clone()));
            address::note(&Page::FillIn(key.clone(), Spot::Question(theme.clone(), question.clone())).to_string());
        }
    };
    let to_result = result.clone();
    view! {
        <Frame section=Section::FillIn example=edition.is_example() label=Some(edition.label()) state=masthead>
            <div class="ct-beside">
                <div class="ct-beside__aside ct-stack">
                    <ThemeNav key=key.clone() edition=edition.clone() score current />
                    <p class="ct-live" role="status">
                        {move || all_answered.get().then_some(fill_in::NONE_OPEN)}
                    </p>
                    <p class="ct-row">
                        <button
                            class="utrecht-button utrecht-button--secondary-action"
                            type="button"
                            hidden=move || all_answered.get()
                            on:click=next_open
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
                    <p class="ct-for-keys ct-small ct-quiet">{fill_in::KEYS}</p>
                </div>
                <div class="ct-stack">
                    <Storage session result=to_result />
                    // Another theme is made anew, not out of the one before it: radios that are used again under another name lose
                    // what is chosen in them, since a browser unchecks one where two of a name meet.
                    <For
                        each=move || theme.get()
                        key=|theme| theme.id.clone()
                        children=move |theme| view! { <ThemeQuestions session theme visit=visit.clone() /> }
                    />
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

/// What is wrong with storing, said where it is seen, with the file as the way out.
#[component]
fn Storage(session: Session, result: String) -> impl IntoView {
    let fault = Memo::new(move |_| match session.saved().get() {
        SaveState::Failed(fault) => Some(fault),
        SaveState::Untouched | SaveState::Saved(_) => None,
    });
    let damaged = Memo::new(move |_| session.damaged().with(Vec::len));
    view! {
        {move || {
            let result = result.clone();
            fault
                .get()
                .map(|fault| {
                    view! {
                        <Alert tone=Tone::Error kind=fill_in::NOT_SAVED_KIND text=fill_in::fault(fault).to_owned()>
                            <a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action" href=result>
                                {fill_in::SAVE_NOW}
                            </a>
                        </Alert>
                    }
                })
        }}
        {move || {
            (damaged.get() > 0)
                .then(|| view! { <Alert tone=Tone::Warning kind=fill_in::DAMAGED_KIND text=fill_in::damaged(damaged.get()) /> })
        }}
    }
}

#[component]
fn ThemeQuestions<F>(session: Session, theme: Theme, visit: F) -> impl IntoView
where
    F: Fn(&ThemeId, &QuestionId) + Clone + Send + Sync + 'static,
{
    let edition = session.edition();
    let filter = RwSignal::new(Filter::All);
    // Taken when the filter is chosen: a question that is answered stays where it is, under the reader's hand.
    let shown = RwSignal::new(None::<Vec<QuestionId>>);
    let choose_filter = {
        let theme = theme.id.clone();
        move |chosen: Filter| {
            filter.set(chosen);
            shown.set(match chosen {
                Filter::All => None,
                Filter::Open | Filter::Below => {
                    Some(session.draft().with_untracked(|draft| chosen.questions(draft, &theme)))
                }
            });
        }
    };
    let empty = move || shown.with(|shown| shown.as_ref().is_some_and(Vec::is_empty));
    let filter_theme = theme.id.clone();
    let cards = edition
        .questions_of(&theme.id)
        .cloned()
        .map(|question| {
            let (theme, id, visit) = (theme.id.clone(), question.id.clone(), visit.clone());
            let own = question.id.clone();
            let hidden = move || shown.with(|shown| shown.as_ref().is_some_and(|shown| !shown.contains(&own)));
            view! {
                <div hidden=hidden>
                    <QuestionCard session question on_visit=move |()| visit(&theme, &id) />
                </div>
            }
        })
        .collect_view();
    let next = edition.themes().iter().skip_while(|other| other.id != theme.id).nth(1).cloned();
    let key = session.key();
    let onwards = match next {
        Some(next) => view! {
            <p>
                <a class="utrecht-link utrecht-link--html-a" href=Page::FillIn(key, Spot::Theme(next.id)).to_string()>
                    {fill_in::NEXT_THEME} ": " {next.title}
                </a>
            </p>
        }
        .into_any(),
        None => view! {
            <p>
                <a class="utrecht-link utrecht-link--html-a" href=Page::Result(key).to_string()>
                    {fill_in::TO_RESULT}
                </a>
            </p>
        }
        .into_any(),
    };
    view! {
        <header class="ct-stack ct-stack--tight">
            <h1 class="utrecht-heading-1" id=HEADING tabindex="-1">
                {theme.title}
            </h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{theme.purpose} " " {fill_in::HOW}</p>
        </header>
        <QuestionFilter draft=session.draft() theme=filter_theme filter on_choose=choose_filter />
        <p role="status" class="ct-live ct-quiet">{move || empty().then_some(fill_in::FILTER_EMPTY)}</p>
        {cards}
        {onwards}
    }
}
