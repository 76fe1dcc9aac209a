//! Last year's answers of a municipality, from its file, beside its draft of this year.

use crate::browser::json;
use crate::browser::storage::{self, StorageFault};
use crate::page::DraftKey;
use crate::state::stored::{self, Stamp, StoredAnswer};
use scoring::{Draft, DraftAnswer, Edition, EditionId, Json, MunicipalityCode, QuestionId, Submission, Timestamp};
use std::sync::Arc;

/// What is stored of last year's file, as JSON: `edition` and `filled_at` as the file has them, `answers` with a [`StoredAnswer`] for
/// each question of that edition, and `continues`, which gives for a question of this year's edition the one that it continues.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Earlier(Json);

impl Earlier {
    /// From a submission of an earlier edition; `pairs` has this year's questions with those that they continue.
    pub(crate) fn of(submission: &Submission, pairs: &[(QuestionId, QuestionId)]) -> Self {
        let text = |text: &str| Json::Text(text.to_owned());
        let answers = submission.answers().map(|(question, response)| {
            (question.id.to_string(), StoredAnswer::of(response.as_draft(), Stamp::default()).json())
        });
        let continues = pairs.iter().map(|(new, old)| (new.to_string(), text(old.as_str())));
        let fields = [
            ("edition", text(submission.edition().id().as_str())),
            ("filled_at", text(&submission.filled_at().to_string())),
            ("continues", Json::Object(continues.collect())),
            ("answers", Json::Object(answers.collect())),
        ];
        Self(Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into()))
    }

    /// What is stored for a draft, if anything is.
    pub(crate) fn read(draft: &DraftKey) -> Option<Self> {
        let text = storage::read(&stored::earlier_key(draft)).ok().flatten()?;
        json::parse(&text).map(Self)
    }

    /// Keeps it for a draft, instead of what was kept before.
    ///
    /// # Errors
    /// Where storage is forbidden or full; it then lives in this page only.
    pub(crate) fn write(&self, draft: &DraftKey) -> Result<(), StorageFault> {
        storage::write(&stored::earlier_key(draft), &self.0.to_string())
    }

    /// The edition that it is of.
    pub(crate) fn edition(&self) -> Option<EditionId> {
        self.0.text_of("edition").map(EditionId::new)
    }

    /// The earlier answer to a question of this year's edition, where that continues one and it was answered.
    pub(crate) fn answer(&self, question: &QuestionId) -> Option<DraftAnswer> {
        let old = self.0.field("continues")?.text_of(question.as_str())?;
        self.own_answer(old).filter(|answer| !answer.is_silent())
    }

    /// Whether a question has an answer now and had another one then; an open question is not changed yet, and a new one has no answer
    /// to differ from. Who answered does not count.
    pub(crate) fn is_answered_otherwise(&self, question: &QuestionId, now: &DraftAnswer) -> bool {
        !now.is_silent() && self.answer(question).is_some_and(|then| !is_same(&then, now))
    }

    fn own_answer(&self, question: &str) -> Option<DraftAnswer> {
        StoredAnswer::of_json(self.0.field("answers")?.field(question)?)?.answer()
    }

    /// The submission as it was, for its own edition.
    pub(crate) fn submission(&self, edition: &Arc<Edition>, municipality: &MunicipalityCode) -> Option<Submission> {
        let filled_at = Timestamp::parse(self.0.text_of("filled_at")?)?;
        let mut draft = Draft::new(Arc::clone(edition), municipality)?;
        for question in edition.questions() {
            if let (Some(place), Some(answer)) = (draft.answer_mut(&question.id), self.own_answer(question.id.as_str()))
            {
                *place = answer;
            }
        }
        Some(draft.submit(filled_at))
    }
}

/// Whether two answers say the same, whoever gave them.
pub(crate) fn is_same(one: &DraftAnswer, other: &DraftAnswer) -> bool {
    (one.choice, one.support, &one.note) == (other.choice, other.support, &other.note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::{AnsweredBy, Change, Choice, Editions, Level, Note, Support, exchange};
    use std::path::PathBuf;

    fn asset(path: &str) -> Vec<u8> {
        std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets").join(path)).unwrap()
    }

    #[test]
    fn last_years_file_comes_back_to_the_letter() {
        let read = |id: &str| Edition::read(&asset(&format!("editions/{id}.json"))).unwrap();
        let editions = Editions::new([read("voorbeeld-2025"), read("voorbeeld-2026")]).unwrap();
        let (older, newer) = (editions.get("voorbeeld-2025").unwrap(), editions.get("voorbeeld-2026").unwrap());
        let continued = Change::continued(newer, older, &editions).unwrap();
        let bytes = asset("examples/voorbeeld-2025.csv");
        let reading = exchange::read("voorbeeld-2025.csv", &bytes, &editions, Timestamp::EPOCH);
        let mut answered = 0;
        for entry in reading.submissions() {
            let submission = entry.submission();
            let stored = Earlier::of(submission, &continued).0.to_string();
            let earlier = Earlier(Json::read(stored.as_bytes()).unwrap());
            assert_eq!(earlier.edition().as_ref(), Some(older.id()));
            assert_eq!(earlier.submission(older, &submission.municipality().code).as_ref(), Some(submission));
            for (question, response) in submission.answers() {
                let new = continued.iter().find(|(_, old)| *old == question.id).map(|(new, _)| new);
                let expected = Some(response.as_draft()).filter(|answer| !answer.is_silent());
                answered += usize::from(new.is_some() && expected.is_some());
                assert_eq!(new.and_then(|new| earlier.answer(new)).as_ref(), new.and(expected));
            }
            assert_eq!(earlier.answer(&QuestionId::new("XX-99")), None);
        }
        assert!(answered > 800, "{answered}");
    }

    #[test]
    fn an_answer_is_changed_where_it_says_something_else_than_last_year() {
        let stored = |answer: &DraftAnswer| StoredAnswer::of(answer, Stamp::default()).json().to_string();
        let then = DraftAnswer { choice: Choice::Level(Level::ALL[2]), ..DraftAnswer::default() };
        let text = format!(
            r#"{{"continues":{{"A-1":"B-1","A-2":"B-2"}},"answers":{{"B-1":{},"B-2":{}}}}}"#,
            stored(&then),
            stored(&DraftAnswer::default())
        );
        let earlier = Earlier(Json::read(text.as_bytes()).unwrap());
        let is_changed = |id: &str, now: &DraftAnswer| earlier.is_answered_otherwise(&QuestionId::new(id), now);
        assert!(!is_changed("A-1", &DraftAnswer { answered_by: AnsweredBy::cut("CISO"), ..then.clone() }), "who");
        assert!(!is_changed("A-1", &DraftAnswer::default()), "open");
        for other in [
            DraftAnswer { choice: Choice::Level(Level::ALL[3]), ..then.clone() },
            DraftAnswer { choice: Choice::Unknown, ..then.clone() },
            DraftAnswer { support: Support::Wanted, ..then.clone() },
            DraftAnswer { note: Note::cut("Nu anders."), ..then.clone() },
        ] {
            assert!(is_changed("A-1", &other), "{other:?}");
        }
        assert!(!is_changed("A-2", &then), "not answered then");
        assert!(!is_changed("A-3", &then), "new");
    }
}
