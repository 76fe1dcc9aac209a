//! Which page stands at which address. Every page can be bookmarked and opened again, on any static server, in any folder.

use scoring::{EditionId, MunicipalityCode, QuestionId, ThemeId};
use std::fmt;

/// One municipality's answers to one edition: what a draft is known by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DraftKey {
    /// The edition that is filled in.
    pub(crate) edition: EditionId,
    /// Whose answers they are.
    pub(crate) municipality: MunicipalityCode,
}

/// Where on the questionnaire someone is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Spot {
    /// Where the questionnaire begins.
    Beginning,
    /// At the top of a theme.
    Theme(ThemeId),
    /// At a question of a theme.
    Question(ThemeId, QuestionId),
}

/// A part of the app: a program of its own, loaded when someone first goes to one of its pages. `boot.js` divides the addresses alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Start and Invullen, and every address that leads nowhere.
    FillIn,
    /// Resultaat, the questionnaire on paper, and Uitleg.
    OwnResult,
    /// Samenvoegen.
    Merge,
    /// Regio, without names.
    Region,
    /// Regio with names: its own program, so that the one without has no code for them.
    RegionNamed,
    /// De vragenlijst van volgend jaar.
    Questionnaire,
    /// Bestand openen, and what is done with a file beside Invullen: a part for a colleague, last year's answers.
    Open,
}

/// Behind the address of a region: the view with names.
const WITH_NAMES: &str = "met-namen";

/// A page of the app.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Page {
    /// `#/`
    Start,
    /// `#/invullen`: choose a municipality of the current edition, or of the one in `#/invullen/voorbeeld-2026`.
    FillInChoose(Option<EditionId>),
    /// `#/invullen/2026/GM0599`, with `/EH` or `/EH/EH-07` behind it.
    FillIn(DraftKey, Spot),
    /// `#/resultaat`: choose whose.
    ResultChoose,
    /// `#/resultaat/2026/GM0599`
    Result(DraftKey),
    /// `#/papier`: the questionnaire of the current edition without answers, or of the one in `#/papier/voorbeeld-2026`.
    Paper(Option<EditionId>),
    /// `#/papier/2026/GM0599`: with the answers of a municipality.
    PaperOf(DraftKey),
    /// `#/samenvoegen`
    Merge,
    /// `#/regio`, or `#/regio/2026` for one edition.
    Region(Option<EditionId>),
    /// `#/regio/2026/met-namen`
    RegionNamed(EditionId),
    /// `#/uitleg`
    Explanation,
    /// `#/vragenlijst`: next year's edition, or `#/vragenlijst/2026` for one of this site.
    Questionnaire(Option<EditionId>),
    /// `#/openen`: files of this app, opened beside the drafts on this machine.
    Open,
    /// `#/delen/2026/GM0599`: which questions go to a colleague.
    Share(DraftKey),
    /// `#/deel/2026/GM0599`: the questions that a colleague asked.
    PartOf(DraftKey),
    /// `#/overgenomen/2026/GM0599`: last year's answers that were taken over, to confirm.
    TakenOver(DraftKey),
    /// An address that leads nowhere.
    Unknown,
}

impl Page {
    /// The page at an address as the browser gives it, with or without its `#`.
    pub(crate) fn parse(address: &str) -> Self {
        let route = address.strip_prefix('#').unwrap_or(address);
        let parts: Vec<&str> = route.split('/').filter(|part| !part.is_empty()).collect();
        let draft = |edition: &str, municipality: &str| DraftKey {
            edition: EditionId::new(edition),
            municipality: MunicipalityCode::new(municipality),
        };
        match parts[..] {
            [] => Self::Start,
            ["invullen"] => Self::FillInChoose(None),
            ["invullen", edition] => Self::FillInChoose(Some(EditionId::new(edition))),
            ["invullen", edition, municipality] => Self::FillIn(draft(edition, municipality), Spot::Beginning),
            ["invullen", edition, municipality, theme] => {
                Self::FillIn(draft(edition, municipality), Spot::Theme(ThemeId::new(theme)))
            }
            ["invullen", edition, municipality, theme, question] => Self::FillIn(
                draft(edition, municipality),
                Spot::Question(ThemeId::new(theme), QuestionId::new(question)),
            ),
            ["resultaat"] => Self::ResultChoose,
            ["resultaat", edition, municipality] => Self::Result(draft(edition, municipality)),
            ["papier"] => Self::Paper(None),
            ["papier", edition] => Self::Paper(Some(EditionId::new(edition))),
            ["papier", edition, municipality] => Self::PaperOf(draft(edition, municipality)),
            ["samenvoegen"] => Self::Merge,
            ["regio"] => Self::Region(None),
            ["regio", edition] => Self::Region(Some(EditionId::new(edition))),
            ["regio", edition, WITH_NAMES] => Self::RegionNamed(EditionId::new(edition)),
            ["uitleg"] => Self::Explanation,
            ["vragenlijst"] => Self::Questionnaire(None),
            ["vragenlijst", edition] => Self::Questionnaire(Some(EditionId::new(edition))),
            ["openen"] => Self::Open,
            ["delen", edition, municipality] => Self::Share(draft(edition, municipality)),
            ["deel", edition, municipality] => Self::PartOf(draft(edition, municipality)),
            ["overgenomen", edition, municipality] => Self::TakenOver(draft(edition, municipality)),
            _ => Self::Unknown,
        }
    }

    /// The page without where on it someone is: moving about on one questionnaire is not going elsewhere, and neither is looking at
    /// another one on the page that is for that.
    pub(crate) fn place(&self) -> Self {
        match self {
            Self::FillIn(draft, _) => Self::FillIn(draft.clone(), Spot::Beginning),
            Self::Questionnaire(_) => Self::Questionnaire(None),
            other => other.clone(),
        }
    }

    /// The edition that is looked at on the page for next year's.
    pub(crate) fn looked_at(&self) -> Option<EditionId> {
        match self {
            Self::Questionnaire(edition) => edition.clone(),
            _ => None,
        }
    }

    /// The part of the app that it belongs to.
    pub(crate) const fn part(&self) -> Part {
        match self {
            Self::Start | Self::FillInChoose(_) | Self::FillIn(..) | Self::Unknown => Part::FillIn,
            Self::ResultChoose | Self::Result(_) | Self::Paper(_) | Self::PaperOf(_) | Self::Explanation => {
                Part::OwnResult
            }
            Self::Merge => Part::Merge,
            Self::Region(_) => Part::Region,
            Self::RegionNamed(_) => Part::RegionNamed,
            Self::Questionnaire(_) => Part::Questionnaire,
            Self::Open | Self::Share(_) | Self::PartOf(_) | Self::TakenOver(_) => Part::Open,
        }
    }

    /// Where on the questionnaire someone is; the beginning for any other page.
    pub(crate) fn spot(&self) -> Spot {
        match self {
            Self::FillIn(_, spot) => spot.clone(),
            _ => Spot::Beginning,
        }
    }
}

impl fmt::Display for Page {
    /// The address, with its `#`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start | Self::Unknown => f.write_str("#/"),
            Self::FillInChoose(None) => f.write_str("#/invullen"),
            Self::FillInChoose(Some(edition)) => write!(f, "#/invullen/{edition}"),
            Self::FillIn(draft, spot) => {
                write!(f, "#/invullen/{}/{}", draft.edition, draft.municipality)?;
                match spot {
                    Spot::Beginning => Ok(()),
                    Spot::Theme(theme) => write!(f, "/{theme}"),
                    Spot::Question(theme, question) => write!(f, "/{theme}/{question}"),
                }
            }
            Self::ResultChoose => f.write_str("#/resultaat"),
            Self::Result(draft) => write!(f, "#/resultaat/{}/{}", draft.edition, draft.municipality),
            Self::Paper(None) => f.write_str("#/papier"),
            Self::Paper(Some(edition)) => write!(f, "#/papier/{edition}"),
            Self::PaperOf(draft) => write!(f, "#/papier/{}/{}", draft.edition, draft.municipality),
            Self::Merge => f.write_str("#/samenvoegen"),
            Self::Region(None) => f.write_str("#/regio"),
            Self::Region(Some(edition)) => write!(f, "#/regio/{edition}"),
            Self::RegionNamed(edition) => write!(f, "#/regio/{edition}/{WITH_NAMES}"),
            Self::Explanation => f.write_str("#/uitleg"),
            Self::Questionnaire(None) => f.write_str("#/vragenlijst"),
            Self::Questionnaire(Some(edition)) => write!(f, "#/vragenlijst/{edition}"),
            Self::Open => f.write_str("#/openen"),
            Self::Share(draft) => write!(f, "#/delen/{}/{}", draft.edition, draft.municipality),
            Self::PartOf(draft) => write!(f, "#/deel/{}/{}", draft.edition, draft.municipality),
            Self::TakenOver(draft) => write!(f, "#/overgenomen/{}/{}", draft.edition, draft.municipality),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_both_ways(address: &str) {
        assert_eq!(Page::parse(address).to_string(), address);
    }

    #[test]
    fn every_address_leads_to_a_page_and_back() {
        for address in [
            "#/",
            "#/invullen",
            "#/invullen/voorbeeld-2026",
            "#/invullen/2026/GM0599",
            "#/invullen/2026/GM0599/EH",
            "#/invullen/2026/GM0599/EH/EH-07",
            "#/resultaat",
            "#/resultaat/voorbeeld-2026/GM9001",
            "#/papier",
            "#/papier/voorbeeld-2026",
            "#/papier/2026/GM0599",
            "#/samenvoegen",
            "#/regio",
            "#/regio/2026",
            "#/regio/2026/met-namen",
            "#/uitleg",
            "#/vragenlijst",
            "#/vragenlijst/voorbeeld-2026",
            "#/openen",
            "#/delen/2026/GM0599",
            "#/deel/2026/GM0599",
            "#/overgenomen/2026/GM0599",
        ] {
            check_both_ways(address);
        }
    }

    #[test]
    fn slips_in_an_address_are_forgiven_and_nonsense_is_told() {
        assert_eq!(Page::parse(""), Page::Start);
        assert_eq!(Page::parse("#"), Page::Start);
        assert_eq!(Page::parse("#/uitleg/"), Page::Explanation);
        assert_eq!(Page::parse("#/onzin"), Page::Unknown);
        assert_eq!(Page::parse("#/invullen/2026/GM0599/EH/EH-07/meer"), Page::Unknown);
    }

    /// `boot.js` loads the part that has the page: it divides the addresses as [`Page::part`] does.
    #[test]
    fn the_loader_divides_the_addresses_alike() {
        let boot = include_str!("../boot.js");
        let addresses = [
            "#/",
            "#/invullen",
            "#/resultaat",
            "#/papier",
            "#/uitleg",
            "#/samenvoegen",
            "#/regio",
            "#/regio/2026",
            "#/regio/2026/met-namen",
            "#/vragenlijst",
            "#/openen",
            "#/delen/2026/GM0599",
            "#/deel/2026/GM0599",
            "#/overgenomen/2026/GM0599",
            "#/onzin",
        ];
        for address in addresses {
            let words: Vec<&str> = address.split('/').collect();
            let word = words[1];
            let named = |entry: String| boot.split_once(&entry).and_then(|(_, rest)| rest.split_once('"'));
            // The loader looks for the view behind the edition first.
            let view = words.get(3).and_then(|view| named(format!("\"{word}/{view}\": \"")));
            let loaded = view.or_else(|| named(format!(" {word}: \"")));
            let part = match Page::parse(address).part() {
                Part::FillIn => None,
                Part::OwnResult => Some("ownResult"),
                Part::Merge => Some("merge"),
                Part::Region => Some("region"),
                Part::RegionNamed => Some("regionNamed"),
                Part::Questionnaire => Some("questionnaire"),
                Part::Open => Some("open"),
            };
            assert_eq!(loaded.map(|(part, _)| part).filter(|_| !word.is_empty()), part, "{address}");
        }
        assert!(boot.contains("?? \"fillIn\""));
    }
}
