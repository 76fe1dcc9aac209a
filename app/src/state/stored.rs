//! The stored form of a draft: one key for each answer, so that two tabs cannot overwrite each other's answers.
//!
//! A stored form is a promise to every later version of the app. It therefore has its own types and its own version in the key, and
//! knows nothing of how the domain holds an answer:
//!
//! | key | holds |
//! |---|---|
//! | `cyberthermometer/draft/1/2026/GM0599` | [`StoredDraft`]: what is known of the draft as a whole |
//! | `cyberthermometer/draft/1/2026/GM0599/EH-07` | [`StoredAnswer`] |

use crate::page::DraftKey;
use scoring::{AnsweredBy, Choice, DraftAnswer, EditionId, Json, Level, MunicipalityCode, Note, QuestionId, Support};

/// What every key of a draft begins with; the number is the version of this form.
pub(crate) const DRAFTS: &str = "cyberthermometer/draft/1/";

/// What is known of a draft as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct StoredDraft {
    /// The id of the role that answers, as the edition has it.
    pub(crate) answerer: Option<String>,
    /// When a file was last made of it, in seconds since 1970.
    pub(crate) file_made: Option<i64>,
}

impl StoredDraft {
    /// From JSON; `None` where it is no object. A field that is absent or of another kind is not known.
    pub(crate) fn of_json(json: &Json) -> Option<Self> {
        matches!(json, Json::Object(_)).then(|| Self {
            answerer: json.text_of("answerer").map(str::to_owned),
            file_made: json.whole_of("file_made"),
        })
    }

    /// As JSON.
    pub(crate) fn json(&self) -> Json {
        let answerer = self.answerer.clone().map_or(Json::Null, Json::Text);
        object([("answerer", answerer), ("file_made", self.file_made.map_or(Json::Null, Json::Whole))])
    }
}

fn object<const FIELDS: usize>(fields: [(&str, Json); FIELDS]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct StoredAnswer {
    /// `niveau`, `onbekend`, `nvt` or empty, as in the exchange file.
    answer: String,
    /// 0 to 4 where the answer is a level.
    level: Option<u8>,
    /// `geen`, `gewenst`, `dringend` or `aanbod`.
    support: String,
    /// The note to the letter.
    note: String,
    /// The title of the role that answered.
    answered_by: String,
    /// When it was last changed, in seconds since 1970.
    pub(crate) changed: i64,
    /// How often it was changed, in whichever tab.
    pub(crate) revision: u32,
}

impl StoredAnswer {
    /// The stored form of an answer, changed at `changed` for the `revision`th time.
    pub(crate) fn of(answer: &DraftAnswer, changed: i64, revision: u32) -> Self {
        Self {
            answer: answer.choice.as_str().to_owned(),
            level: answer.choice.level().map(Level::get),
            support: answer.support.as_str().to_owned(),
            note: answer.note.as_str().to_owned(),
            answered_by: answer.answered_by.as_str().to_owned(),
            changed,
            revision,
        }
    }

    /// From JSON; `None` where a field is absent or of another kind.
    pub(crate) fn of_json(json: &Json) -> Option<Self> {
        let text = |name| json.text_of(name).map(str::to_owned);
        Some(Self {
            answer: text("answer")?,
            level: match json.field("level") {
                None | Some(Json::Null) => None,
                Some(_) => Some(u8::try_from(json.whole_of("level")?).ok()?),
            },
            support: text("support")?,
            note: text("note")?,
            answered_by: text("answered_by")?,
            changed: json.whole_of("changed")?,
            revision: u32::try_from(json.whole_of("revision")?).ok()?,
        })
    }

    /// As JSON.
    pub(crate) fn json(&self) -> Json {
        let text = |text: &str| Json::Text(text.to_owned());
        object([
            ("answer", text(&self.answer)),
            ("level", self.level.map_or(Json::Null, |level| Json::Whole(level.into()))),
            ("support", text(&self.support)),
            ("note", text(&self.note)),
            ("answered_by", text(&self.answered_by)),
            ("changed", Json::Whole(self.changed)),
            ("revision", Json::Whole(self.revision.into())),
        ])
    }

    /// The answer, or `None` where the stored form holds something that this version never writes.
    pub(crate) fn answer(&self) -> Option<DraftAnswer> {
        let choice = match (self.answer.as_str(), self.level) {
            ("niveau", Some(level)) => Choice::Level(Level::new(level)?),
            ("onbekend", None) => Choice::Unknown,
            ("nvt", None) => Choice::NotApplicable,
            ("", None) => Choice::Unanswered,
            _ => return None,
        };
        Some(DraftAnswer {
            choice,
            support: Support::parse(&self.support)?,
            note: Note::new(&self.note)?,
            answered_by: AnsweredBy::new(&self.answered_by)?,
        })
    }
}

/// The key of what is known of a draft as a whole.
pub(crate) fn draft_key(draft: &DraftKey) -> String {
    format!("{DRAFTS}{}/{}", draft.edition, draft.municipality)
}

/// The key of one answer.
pub(crate) fn answer_key(draft: &DraftKey, question: &QuestionId) -> String {
    format!("{}/{question}", draft_key(draft))
}

/// What a key is for: a draft, and a question where it is one answer's key. `None` for a key of something else.
pub(crate) fn parse_key(key: &str) -> Option<(DraftKey, Option<QuestionId>)> {
    let mut parts = key.strip_prefix(DRAFTS)?.split('/');
    let edition = EditionId::new(parts.next()?);
    let municipality = MunicipalityCode::new(parts.next()?);
    let question = parts.next().map(QuestionId::new);
    parts.next().is_none().then_some((DraftKey { edition, municipality }, question))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> DraftKey {
        DraftKey { edition: EditionId::new("voorbeeld-2026"), municipality: MunicipalityCode::new("GM9001") }
    }

    fn check_both_ways(choice: Choice, support: Support, note: &str) {
        let answer = DraftAnswer { choice, support, note: Note::cut(note), answered_by: AnsweredBy::cut("CISO") };
        let stored = StoredAnswer::of(&answer, 1_793_697_164, 2);
        assert_eq!(stored.answer(), Some(answer));
        let json = Json::read(stored.json().to_string().as_bytes()).unwrap();
        assert_eq!(StoredAnswer::of_json(&json), Some(stored));
    }

    #[test]
    fn every_answer_comes_back_to_the_letter() {
        for choice in Level::ALL.map(Choice::Level).into_iter().chain([
            Choice::Unanswered,
            Choice::Unknown,
            Choice::NotApplicable,
        ]) {
            for support in Support::ALL {
                check_both_ways(choice, support, "regel één\nregel \"twee\"; <b>&amp;</b> =1+1");
            }
        }
    }

    #[test]
    fn what_this_version_never_writes_is_not_understood() {
        let good = StoredAnswer::of(&DraftAnswer::default(), 0, 1);
        for bad in [
            StoredAnswer { answer: "niveau".into(), ..good.clone() },
            StoredAnswer { answer: "niveau".into(), level: Some(5), ..good.clone() },
            StoredAnswer { answer: "onbekend".into(), level: Some(1), ..good.clone() },
            StoredAnswer { answer: "misschien".into(), ..good.clone() },
            StoredAnswer { support: "veel".into(), ..good },
        ] {
            assert_eq!(bad.answer(), None, "{bad:?}");
        }
    }

    #[test]
    fn keys_are_found_again() {
        assert_eq!(parse_key(&draft_key(&key())), Some((key(), None)));
        let question = QuestionId::new("EH-07");
        assert_eq!(parse_key(&answer_key(&key(), &question)), Some((key(), Some(question))));
        assert_eq!(parse_key("cyberthermometer/draft/2/2026/GM0599"), None);
        assert_eq!(parse_key("iets/anders"), None);
    }

    /// A draft that version 1 of the stored form wrote, kept as it was: later versions must go on reading it.
    #[test]
    fn version_1_is_read() {
        let json = r#"{"answer":"niveau","level":2,"support":"gewenst","note":"Test in januari.","answered_by":"CISO","changed":1793697164,"revision":3}"#;
        let stored = StoredAnswer::of_json(&Json::read(json.as_bytes()).unwrap()).unwrap();
        let answer = stored.answer().unwrap();
        assert_eq!(answer.choice, Choice::Level(Level::ALL[2]));
        assert_eq!(answer.support, Support::Wanted);
        assert_eq!(answer.note.as_str(), "Test in januari.");
    }
}
