//! The Dutch of `thermometer compare`.

use std::fmt::Display;

use scoring::edition::{Fate, Part};

pub(crate) const SAME: &str = "gelijk gebleven";
pub(crate) const WAS: &str = "was";
pub(crate) const NOTHING: &str = "(leeg)";

pub(crate) fn nothing_changed(old: &impl Display, new: &impl Display) -> String {
    format!("Van editie {old} naar editie {new} is niets veranderd.\n")
}

pub(crate) fn compared(old: &impl Display, new: &impl Display) -> String {
    format!("Van editie {old} naar editie {new}:\n")
}

/// The heading of a list, by its name in the edition file.
pub(crate) fn list_of(name: &str) -> &'static str {
    match name {
        "questions" => "Vragen",
        "themes" => "Thema's",
        "municipalities" => "Gemeenten",
        "answerers" => "Wie antwoordt",
        "sources" => "Bronnen",
        "offerings" => "Aanbod",
        "contacts" => "Contact",
        _ => "Aandachtspunten",
    }
}

pub(crate) fn fate(fate: &Fate) -> String {
    match fate {
        Fate::Added => "nieuw".to_owned(),
        Fate::Dropped => "vervallen".to_owned(),
        Fate::Merged(into) => format!("opgegaan in {into}"),
        Fate::Same => "gelijk".to_owned(),
        Fate::Changed(_) => "veranderd".to_owned(),
    }
}

pub(crate) fn part(part: Part) -> String {
    let name = match part {
        Part::Title => "titel",
        Part::Region => "regio",
        Part::Opens => "eerste dag",
        Part::Closes => "laatste dag",
        Part::Label => "rubricering",
        Part::NamelessLabel => "rubricering zonder namen",
        Part::Recipients => "sleutels",
        Part::Name => "naam",
        Part::Short => "korte naam",
        Part::Tile => "plaats op de kaart",
        Part::Purpose => "doel",
        Part::Theme => "thema",
        Part::Text => "tekst",
        Part::Why => "waarom",
        Part::Level(level) => return format!("niveau {level}"),
        Part::Norm => "norm",
        Part::Ground => "grond van de norm",
        Part::NotApplicable => "niet van toepassing mag",
        Part::Action => "actie",
        Part::Answerer => "wie antwoordt",
        Part::Sources => "bronnen",
        Part::Offerings => "aanbod",
        Part::Reference => "vindplaats",
        Part::Url => "adres",
        Part::Summary => "samenvatting",
        Part::When => "voorwaarden",
    };
    name.to_owned()
}
