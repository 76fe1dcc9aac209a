//! What an edition's maker should look at, though no page refuses the edition for it.

use super::Syntax;
use crate::problem::Severity;
use crate::problem::dutch::quoted;

/// What an edition's maker should look at, besides that for which an edition is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// The file is not text in UTF-8. Error.
    NotUtf8,
    /// The file is no JSON. Error.
    NoJson(Syntax),
    /// The file begins with a byte-order mark, which JSON does not have.
    ByteOrderMark,
    /// The file is not named after the edition's id.
    OtherName,
    /// A text is blank without which the edition can be used, though not well.
    UnfinishedText,
    /// No contact: nobody is told where to send the file.
    NoContacts,
    /// An invisible character in a text.
    ControlCharacter,
    /// A text of more words than this.
    TooManyWords(usize),
    /// A text of more sentences than this.
    TooManySentences(usize),
    /// A text of more characters than this.
    TooLong(usize),
    /// Two municipalities of one name. Error: they cannot be told apart.
    SharedName,
    /// Two municipalities with one short name.
    SharedShort,
    /// Two municipalities on one place of the map.
    SharedTile,
    /// Two levels of one question with the same text.
    SameLevels,
    /// A question that was asked before, but for case, blanks and punctuation.
    SameQuestion,
    /// A hint whose conditions never hold together.
    NeverHint,
    /// A recipient that is no public key of age. Error: nothing can be encrypted for it.
    BadRecipient,
    /// Of a list of editions: one of which there is no file. Error.
    AbsentEdition,
    /// Of a list of editions: the current one is not in it. Error.
    CurrentNotListed,
}

impl Remark {
    /// The names of all kinds, in order.
    pub const NAMES: [&str; 19] = [
        "no-utf8",
        "no-json",
        "byte-order-mark",
        "other-name",
        "unfinished-text",
        "no-contacts",
        "control-character",
        "too-many-words",
        "too-many-sentences",
        "too-long",
        "shared-name",
        "shared-short",
        "shared-tile",
        "same-levels",
        "same-question",
        "never-hint",
        "bad-recipient",
        "absent-edition",
        "current-not-listed",
    ];

    /// Whether it must be mended (an error) or looked at (a warning).
    pub const fn severity(&self) -> Severity {
        match self {
            Self::NotUtf8
            | Self::NoJson(_)
            | Self::SharedName
            | Self::BadRecipient
            | Self::AbsentEdition
            | Self::CurrentNotListed => Severity::Error,
            Self::ByteOrderMark
            | Self::OtherName
            | Self::UnfinishedText
            | Self::NoContacts
            | Self::ControlCharacter
            | Self::TooManyWords(_)
            | Self::TooManySentences(_)
            | Self::TooLong(_)
            | Self::SharedShort
            | Self::SharedTile
            | Self::SameLevels
            | Self::SameQuestion
            | Self::NeverHint => Severity::Warning,
        }
    }

    /// The name in `--json`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "no-utf8",
            Self::NoJson(_) => "no-json",
            Self::ByteOrderMark => "byte-order-mark",
            Self::OtherName => "other-name",
            Self::UnfinishedText => "unfinished-text",
            Self::NoContacts => "no-contacts",
            Self::ControlCharacter => "control-character",
            Self::TooManyWords(_) => "too-many-words",
            Self::TooManySentences(_) => "too-many-sentences",
            Self::TooLong(_) => "too-long",
            Self::SharedName => "shared-name",
            Self::SharedShort => "shared-short",
            Self::SharedTile => "shared-tile",
            Self::SameLevels => "same-levels",
            Self::SameQuestion => "same-question",
            Self::NeverHint => "never-hint",
            Self::BadRecipient => "bad-recipient",
            Self::AbsentEdition => "absent-edition",
            Self::CurrentNotListed => "current-not-listed",
        }
    }

    /// What is wrong and what to do, in Dutch; `found` is the value found there, or what that counts to.
    pub(super) fn sentence(&self, found: &str) -> String {
        match self {
            Self::NotUtf8 => {
                "Vanaf hier is dit bestand geen tekst in UTF-8. Bewaar het in uw tekstverwerker als UTF-8.".to_owned()
            }
            Self::NoJson(syntax) => syntax.sentence().to_owned(),
            Self::ByteOrderMark => {
                "Het bestand begint met een onzichtbaar teken (BOM). Bewaar het als UTF-8 zonder BOM.".to_owned()
            }
            Self::OtherName => format!(
                "Het bestand heet anders dan deze editie. Noem het {found}.json, of pas de code aan; anders wordt de editie niet gevonden."
            ),
            Self::UnfinishedText => "Deze tekst is leeg. Vul de tekst in.".to_owned(),
            Self::NoContacts => "Er staat geen contact in. Zet er ten minste in waar het bestand heen moet.".to_owned(),
            Self::ControlCharacter => {
                "In deze tekst staat een regeleinde of een ander onzichtbaar teken. Haal het weg.".to_owned()
            }
            Self::TooManyWords(most) => {
                format!("Deze tekst heeft {found} woorden; {most} is het meest. Maak de tekst korter.")
            }
            Self::TooManySentences(most) => {
                format!("Deze tekst heeft {found} zinnen; {most} is het meest. Maak de tekst korter.")
            }
            Self::TooLong(most) => {
                format!("Deze tekst heeft {found} tekens; {most} is het meest. Maak de tekst korter.")
            }
            Self::SharedName => {
                format!("De naam {} heeft al een gemeente. Laat er één staan, of kies een andere naam.", quoted(found))
            }
            Self::SharedShort => format!("De korte naam {} heeft al een gemeente. Kies een andere.", quoted(found)),
            Self::SharedTile => format!("Op plaats {found} van de kaart staat al een gemeente. Kies een vrije plaats."),
            Self::SameLevels => format!(
                "Dit niveau heeft dezelfde tekst als niveau {found}. Schrijf op wat het verschil is, anders kan niemand kiezen."
            ),
            Self::SameQuestion => {
                format!("Dit vraagt hetzelfde als vraag {found}. Laat er één staan, of vraag iets anders.")
            }
            Self::NeverHint => format!(
                "Deze voorwaarden gelden nooit tegelijk: de ene vraagt van {found} een hoger niveau dan de andere toestaat. Pas een van de grenzen aan."
            ),
            Self::BadRecipient => format!(
                "{} is geen openbare sleutel van age. Kopieer de hele sleutel; die begint met age1 en heeft 62 tekens.",
                quoted(found)
            ),
            Self::AbsentEdition => {
                format!(
                    "Van editie {} is er geen bestand. Zet {found}.json erbij, of haal de editie weg.",
                    quoted(found)
                )
            }
            Self::CurrentNotListed => {
                format!(
                    "Editie {} staat niet in de lijst. Zet haar erin, of kies een editie uit de lijst.",
                    quoted(found)
                )
            }
        }
    }
}
