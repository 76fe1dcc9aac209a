//! The top of the page: the finding in a sentence, what is left out of it, and the choice of the view.

use super::picture::{Names, Picture, names_of};
use super::shown::Shown;
use crate::components::print_button::print_button;
use crate::page::Page;
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::model::LeftOut;
use std::sync::Arc;

/// The finding.
#[component]
pub(super) fn Finding(
    /// The region.
    shown: Shown,
    /// What the view shows of it.
    picture: Memo<Arc<Picture>>,
    /// The view.
    names: RwSignal<Names>,
) -> impl IntoView {
    let edition = &shown.region().edition;
    let title = region::of_edition(edition.region(), edition.id());
    let left_out = shown.model().left_out(edition.id());
    let other_editions = other_editions(&shown);
    let sentence = move || {
        let picture = picture.get();
        match (&picture.total, names.get()) {
            (Some(total), _) => view! {
                {region::finding(total.mean.shown())}
                " "
                <span class="ct-finding__yardstick">{region::YARDSTICK}</span>
            }
            .into_any(),
            (None, Names::Without) => region::NO_NAMELESS_FINDING.into_any(),
            (None, Names::With) => region::NO_FINDING.into_any(),
        }
    };
    let beside = move || sentences(&picture.get(), &shown, names.get()).join(" ");
    view! {
        <div class="ct-finding">
            <div class="ct-row ct-row--spread">
                <p class="ct-quiet">{title} {other_editions}</p>
                <div class="ct-row">
                    <ViewSwitch names />
                    {print_button(region::PRINT, "afdrukhulp")}
                </div>
            </div>
            <h1 class="ct-finding__sentence">{sentence}</h1>
            <p class="ct-finding__left-out">
                {beside} {(left_out != LeftOut::default()).then(|| {
                    view! {
                        " "
                        <a class="utrecht-link utrecht-link--html-a ct-screen-only" href=Page::Merge.to_string()>
                            {region::TO_MERGE}
                        </a>
                        "."
                    }
                })}
            </p>
            <p class="ct-small ct-quiet ct-screen-only" id="afdrukhulp">
                {region::PRINT_HINT}
            </p>
        </div>
    }
}

fn other_editions(shown: &Shown) -> impl IntoView + use<> {
    let others = shown.others();
    (!others.is_empty()).then(|| {
        let links = others
            .into_iter()
            .map(|edition| {
                let name = common::edition(edition.as_str());
                view! {
                    " "
                    <a class="utrecht-link utrecht-link--html-a" href=Page::Region(Some(edition)).to_string()>
                        {name}
                    </a>
                }
            })
            .collect_view();
        view! { <span class="ct-screen-only">" · " {region::OTHER_EDITIONS} {links}</span> }
    })
}

#[component]
fn ViewSwitch(names: RwSignal<Names>) -> impl IntoView {
    let choices = [(Names::Without, region::WITHOUT_NAMES), (Names::With, region::WITH_NAMES)]
        .into_iter()
        .map(|(choice, name)| {
            view! {
                <label class="ct-switch__choice">
                    <input
                        class="ct-switch__input"
                        type="radio"
                        name="namen"
                        prop:checked=move || names.get() == choice
                        on:change=move |_| names.set(choice)
                    />
                    {name}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend class="ct-unseen">{region::VIEW}</legend>
            <div class="ct-switch">{choices}</div>
        </fieldset>
    }
}

/// What stands behind the finding: who took part, what is left out, and the change.
fn sentences(picture: &Picture, shown: &Shown, names: Names) -> Vec<String> {
    let model = shown.region();
    let missing = match names {
        Names::Without => Vec::new(),
        Names::With => names_of(&model.edition, &model.missing),
    };
    let mut sentences =
        vec![region::took_part(picture.participants, picture.municipalities, picture.missing, &missing)];
    sentences.extend(region::left_open(picture.incomplete, picture.without_score));
    sentences.extend(region::left_out(shown.model().left_out(model.edition_id())));
    if picture.total.is_none() && names == Names::Without {
        sentences.push(region::TOO_FEW.to_owned());
    }
    sentences.extend(
        picture.past.as_ref().and_then(|past| {
            Some(region::change(&past.against, past.difference?, past.municipalities, past.questions))
        }),
    );
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    fn told(names: Names) -> String {
        let shown = Shown::choose(&Arc::new(sample::model(&["2025"])), None).unwrap();
        let picture = Picture::new(names, shown.region(), shown.change());
        sentences(&picture, &shown, names).join(" ")
    }

    #[test]
    fn what_is_left_out_is_told_with_names_only_where_names_are_shown() {
        assert_eq!(
            told(Names::Without),
            "6 van 7 gemeenten deden mee; 1 gemeente stuurde nog niets in. 1 gemeente vulde niet alles in, en te weinig voor een score."
        );
        assert!(told(Names::With).starts_with("6 van 7 gemeenten deden mee; Meerdonk stuurde nog niets in."));
    }
}
