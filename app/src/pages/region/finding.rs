//! The top of the page: the finding in a sentence, what is left out of it, and the choice of the view.

use super::picture::Picture;
use crate::components::print_button::print_button;
use crate::page::Page;
use crate::state::shown::Shown;
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::model::LeftOut;
use std::sync::Arc;

/// The finding.
#[component]
pub(super) fn Finding(
    /// The region.
    shown: Shown,
    /// What the page shows of it.
    picture: Arc<Picture>,
) -> impl IntoView {
    let edition = &shown.region().edition;
    let title = region::of_edition(edition.region(), edition.id());
    let left_out = shown.model().left_out(edition.id());
    let other_editions = other_editions(&shown);
    let with_names = Page::RegionNamed(edition.id().clone()).to_string();
    let sentence = match &picture.total {
        Some(total) => view! {
            {region::finding(total.mean.shown())}
            " "
            <span class="ct-finding__yardstick">{region::YARDSTICK}</span>
        }
        .into_any(),
        None => region::NO_NAMELESS_FINDING.into_any(),
    };
    let beside = sentences(&picture, left_out).join(" ");
    view! {
        <div class="ct-finding">
            <div class="ct-row ct-row--spread">
                <p class="ct-quiet">{title} {other_editions}</p>
                <div class="ct-row">
                    <a class="utrecht-button utrecht-button--secondary-action ct-button-link ct-screen-only" href=with_names>
                        {region::TO_NAMES}
                    </a>
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

/// What stands behind the finding: who took part, what is left out, and the change.
fn sentences(picture: &Picture, left_out: LeftOut) -> Vec<String> {
    let mut sentences = vec![region::took_part(picture.participants, picture.municipalities, picture.missing, &[])];
    sentences.extend(region::left_open(picture.incomplete, picture.without_score));
    sentences.extend(region::left_out(left_out));
    if picture.total.is_none() {
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

    #[test]
    fn what_is_left_out_is_told() {
        let model = sample::model(&["2025"]);
        let picture = Picture::new(&model.regions[0], None);
        assert_eq!(
            sentences(&picture, LeftOut::default()).join(" "),
            "6 van 7 gemeenten deden mee; 1 gemeente stuurde nog niets in. 1 gemeente vulde niet alles in, en te weinig voor een score."
        );
    }
}
