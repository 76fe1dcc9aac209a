//! The stored form of a draft: one key for each answer, so that two tabs cannot overwrite each other's answers.
//!
//! A stored form is a promise to every later version of the app. It therefore has its own types and its own version in the key, and
//! knows nothing of how the domain holds an answer:
//!
//! | key | holds |
//! |---|---|
//! | `cyberthermometer/draft/1/2026/GM0599` | [`StoredDraft`]: what is known of the draft as a whole |
//! | `cyberthermometer/draft/1/2026/GM0599/EH-07` | [`StoredAnswer`] |
//! | `cyberthermometer/clash/draft/1/2026/GM0599/EH-07` | [`StoredAnswer`]: another answer to the same question, given in another tab; someone must choose |
//! | `cyberthermometer/damaged/draft/1/2026/GM0599/EH-07` | to the letter, what stood there and could not be understood |
//! | `cyberthermometer/damaged/draft/1/2026/GM0599/bestand` | the damaged file that answers were read from |
//! | `cyberthermometer/asked/draft/1/2026/GM0599` | of a part that a colleague sent: the ids of the questions asked, a blank between them |
//! | `cyberthermometer/earlier/draft/1/2026/GM0599` | [`super::earlier::Earlier`]: the answers of last year's file |
//! | `cyberthermometer/taken/draft/1/2026/GM0599/EH-07` | last year's answer was taken over unchanged, and nobody confirmed it yet; the text is empty |

use crate::browser::storage::{CLASHES, PREFIX};
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
    /// When it was last changed, and how often.
    pub(crate) stamp: Stamp,
}

/// When an answer was last changed, and how often: by this two tabs see whether both know of each other's changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Stamp {
    /// In seconds since 1970.
    pub(crate) changed: i64,
    /// How often, in whichever tab; 0 for an answer that was never stored.
    pub(crate) revision: u32,
}

impl StoredAnswer {
    /// The stored form of an answer.
    pub(crate) fn of(answer: &DraftAnswer, stamp: Stamp) -> Self {
        Self {
            answer: answer.choice.as_str().to_owned(),
            level: answer.choice.level().map(Level::get),
            support: answer.support.as_str().to_owned(),
            note: answer.note.as_str().to_owned(),
            answered_by: answer.answered_by.as_str().to_owned(),
            stamp,
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
            stamp: Stamp {
                changed: json.whole_of("changed")?,
                revision: u32::try_from(json.whole_of("revision")?).ok()?,
            },
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
            ("changed", Json::Whole(self.stamp.changed)),
            ("revision", Json::Whole(self.stamp.revision.into())),
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

/// The key under which an answer waits for someone to choose between it and the one under [`answer_key`].
pub(crate) fn clash_key(draft: &DraftKey, question: &QuestionId) -> String {
    beside(CLASHES, &answer_key(draft, question))
}

/// The key of what belongs to a key, under another beginning.
fn beside(prefix: &str, key: &str) -> String {
    format!("{prefix}{}", key.strip_prefix(PREFIX).unwrap_or(key))
}

/// The key of the questions that a colleague asked.
pub(crate) fn asked_key(draft: &DraftKey) -> String {
    beside("cyberthermometer/asked/", &draft_key(draft))
}

/// The key of last year's answers.
pub(crate) fn earlier_key(draft: &DraftKey) -> String {
    beside("cyberthermometer/earlier/", &draft_key(draft))
}

/// What the keys begin with of answers that were taken over unchanged and not confirmed; the question's id is behind it.
pub(crate) fn taken_keys(draft: &DraftKey) -> String {
    beside("cyberthermometer/taken/", &draft_key(draft)) + "/"
}

/// The key to which a damaged file belongs that answers of a draft were read from; nothing stands under it but what is set aside.
pub(crate) fn file_key(draft: &DraftKey) -> String {
    format!("{}/bestand", draft_key(draft))
}

/// Whether a key holds something of this draft, also what belongs to it under another beginning.
pub(crate) fn belongs(key: &str, draft: &DraftKey) -> bool {
    let own = draft_key(draft);
    let Some(rest) = key.strip_prefix(PREFIX) else { return false };
    let behind = rest.split_once('/').map(|(_, behind)| behind);
    [Some(rest), behind].into_iter().flatten().any(|rest| {
        let rest = rest.strip_prefix(&own[PREFIX.len()..]);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// The question that a key of this draft holds something of, also under another beginning; `None` where it is of the draft as a whole.
pub(crate) fn question_of(key: &str, draft: &DraftKey) -> Option<QuestionId> {
    let own = format!("{}/", &draft_key(draft)[PREFIX.len()..]);
    let (_, behind) = key.split_once(&own)?;
    behind.split('/').next().filter(|id| !id.is_empty()).map(QuestionId::new)
}

/// The draft that a key holds something of, also under another beginning.
pub(crate) fn owner(key: &str) -> Option<DraftKey> {
    let from = key.find(&DRAFTS[PREFIX.len()..])?;
    let mut parts = key[from..].split('/').skip(2);
    let draft = DraftKey { edition: EditionId::new(parts.next()?), municipality: MunicipalityCode::new(parts.next()?) };
    belongs(key, &draft).then_some(draft)
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
        let stored = StoredAnswer::of(&answer, Stamp { changed: 1_793_697_164, revision: 2 });
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
        let good = StoredAnswer::of(&DraftAnswer::default(), Stamp::default());
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

    #[test]
    fn what_belongs_to_a_draft_is_known_by_its_key() {
        let question = QuestionId::new("EH-07");
        for own in [
            draft_key(&key()),
            answer_key(&key(), &question),
            clash_key(&key(), &question),
            "cyberthermometer/damaged/draft/1/voorbeeld-2026/GM9001/EH-07/2".to_owned(),
            asked_key(&key()),
            earlier_key(&key()),
            taken_keys(&key()) + "EH-07",
        ] {
            assert!(belongs(&own, &key()), "{own}");
            assert_eq!(owner(&own), Some(key()), "{own}");
        }
        for (of_question, is) in [
            (draft_key(&key()), None),
            (asked_key(&key()), None),
            (answer_key(&key(), &question), Some(&question)),
            ("cyberthermometer/damaged/draft/1/voorbeeld-2026/GM9001/EH-07/2".to_owned(), Some(&question)),
        ] {
            assert_eq!(question_of(&of_question, &key()).as_ref(), is, "{of_question}");
        }
        for other in [
            "cyberthermometer/draft/1/voorbeeld-2026/GM90012/EH-07",
            "cyberthermometer/draft/1/voorbeeld-2025/GM9001/EH-07",
            "cyberthermometer/draft/2/voorbeeld-2026/GM9001",
            "cyberthermometer/draft/1/",
            "cyberthermometer/files/x",
            "draft/1/voorbeeld-2026/GM9001",
        ] {
            assert!(!belongs(other, &key()), "{other}");
        }
    }

    /// A draft as version 1 of the stored form left it, every key and text of it, kept as it was: later versions must go on reading it.
    #[test]
    fn version_1_is_read() {
        let file = Json::read(include_bytes!("stored/version-1.json")).unwrap();
        let Some(Json::Object(entries)) = file.field("entries") else { panic!("no entries") };
        let mut seen = Vec::new();
        for (stored_key, text) in entries {
            let Json::Text(text) = text else { panic!("{stored_key} holds no text") };
            let json = Json::read(text.as_bytes()).unwrap();
            let (draft, question) = parse_key(stored_key).unwrap();
            assert_eq!(draft, key());
            let Some(question) = question else {
                let about = StoredDraft::of_json(&json).unwrap();
                assert_eq!((about.answerer.as_deref(), about.file_made), (Some("ciso"), Some(1_793_700_000)));
                continue;
            };
            let stored = StoredAnswer::of_json(&json).unwrap();
            let answer = stored.answer().unwrap();
            assert_eq!((answer.answered_by.as_str(), stored.stamp.changed), ("CISO", 1_793_697_164));
            assert_eq!(stored.json(), json, "it is written as it was");
            let note = answer.note.as_str().to_owned();
            seen.push((question.to_string(), answer.choice, answer.support, note, stored.stamp.revision));
        }
        let note = "regel één\nregel \"twee\"; \\ =1+1 🧯".to_owned();
        assert_eq!(
            seen,
            [
                ("DC-01".into(), Choice::Level(Level::ALL[2]), Support::Wanted, "Test in januari.".into(), 3),
                ("DC-02".into(), Choice::Unknown, Support::Urgent, note, 1),
                ("DC-03".into(), Choice::NotApplicable, Support::None, "Wij hebben geen haven.".into(), 2),
                ("DC-04".into(), Choice::Unanswered, Support::Offered, String::new(), 7),
            ]
        );
    }
}
